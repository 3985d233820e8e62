"""What a passage is about stands in front, by the article's own name for it, where the words do not name it."""

import pytest

from claims.nlp.document import Family, Mention
from claims.nlp.modality import DENIES
from claims.nlp.restate.naming import OwnNames
from claims.vocabulary.statements import Kind, Subjects
from tests.unit.claims.nlp.restate.restated import drafted, restated, restated_draft


def test_what_the_passage_is_about_stands_in_front_where_the_words_do_not_name_it() -> None:
    text = "Cord cells for arthritis. No scars."
    said = restated(text, "No scars", kind=Kind.SAFETY, therapies=("uc-msc",), conditions=("osteoarthritis",))
    assert said == "Cord cell treatment for arthritis: No scars."


def test_a_label_that_names_something_else_is_kept() -> None:
    text = "Umbilical cord cells are sold in many places.\n• Autism: Some clinics offer them to children"
    said = restated(text, "Some clinics offer them to children", kind=Kind.ACCESS, therapies=("uc-msc",))
    assert said == "Umbilical cord cell treatment, Autism: “Some clinics offer them to children.”"


def test_a_label_is_kept_where_it_is_part_of_the_claim() -> None:
    text = "Conclusions: The cells are safe. Deaths at 28 days: 16 of 100."
    assert restated(text, "The cells are safe") == "The cells are safe."
    assert restated(text, "Deaths at 28 days: 16 of 100") == "Deaths at 28 days: 16 of 100."


def test_a_disease_is_not_told_as_if_it_were_of_the_therapy() -> None:
    text = "Cord cells for arthritis. Four in ten adults are affected."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "Four in ten adults are affected", kind=Kind.EPIDEMIOLOGY, **about)
    assert said == "Arthritis: Four in ten adults are affected."


def test_how_cells_act_is_not_told_of_one_disease() -> None:
    text = "Cord cells for arthritis. They release growth factors."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "They release growth factors", kind=Kind.MECHANISM, **about)
    assert said == "Cord cells release growth factors."


def test_a_kind_of_what_the_passage_is_about_is_name_enough() -> None:
    text = "Cord cells for arthritis. Stem cells healed the osteoarthritis of mice."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "Stem cells healed the osteoarthritis of mice", **about)
    assert said == "Stem cells healed the osteoarthritis of mice."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The stem cell treatment of knees began. No scars.",
            "Stem cell treatment for wear-and-tear arthritis: No scars.",
        ),
        (
            "Bone marrow-derived stem cells (BMSC) help. No scars.",
            "Stem cell treatment for wear-and-tear arthritis: No scars.",
        ),
        (
            "We take stem cells from two patients, made from fat. No scars.",
            "Stem cell treatment for wear-and-tear arthritis: No scars.",
        ),
        ("Your own stem cells can help. No scars.", "Stem cell treatment for wear-and-tear arthritis: No scars."),
    ],
)
def test_only_a_noun_phrase_is_put_in_as_a_name(text: str, expected: str) -> None:
    about = {"therapies": ("stem-cells",), "conditions": ("osteoarthritis",)}
    assert restated(text, "No scars", kind=Kind.SAFETY, **about) == expected


def test_a_disease_is_not_called_by_a_verb() -> None:
    said = restated("Stem cells rejuvenate. No scars.", "No scars", kind=Kind.EFFICACY, conditions=("ageing",))
    assert said == "Ageing: No scars."


def test_no_denial_comes_in_with_a_name() -> None:
    assert not DENIES.search(restated("It is done on Mondays. Scars fade.", "Scars fade", therapies=("svf",)))


def test_a_type_is_named_with_its_disease() -> None:
    text = "The cells were tried in type 1 and type 2 and in psoriasis. No scars."
    said = restated(text, "No scars", kind=Kind.SAFETY, conditions=("t1d", "t2d", "psoriasis"))
    assert said == "Type 1 diabetes, type 2 diabetes and psoriasis: No scars."


def test_one_thing_under_two_names_is_named_once() -> None:
    text = "Nerve cell transplants are rare. We sold transplanted nerve cells."
    named = ("Nerve cell transplants", "nsc"), ("transplanted nerve cells", "msc")
    mentions = [Mention(text.index(n), text.index(n) + len(n), Family.THERAPY, id) for n, id in named]
    assert (
        OwnNames(text, mentions).of(("nsc", "msc"), drafted(text, "We sold"), Family.THERAPY)
        == "nerve cell transplants"
    )


def test_no_disease_is_called_by_the_operation_for_it() -> None:
    text = "Fat cells for knee arthritis end the need for knee replacement. No scars."
    about = {"therapies": ("ad-msc",), "conditions": ("osteoarthritis",)}
    assert restated(text, "No scars", **about) == "Fat cell treatment for knee arthritis: No scars."


def test_a_thing_has_the_name_that_it_was_last_given() -> None:
    text = "Fat cells for arthritis. A second clinic gives fat-derived stem cells. No scars. Cells from fat are cheap."
    about = {"therapies": ("ad-msc",)}
    assert restated(text, "No scars", **about) == "Fat-derived stem cell treatment: No scars."


def test_a_disease_is_not_told_of_words_that_name_another() -> None:
    text = "Cord cells for arthritis. The cord cells calmed psoriasis."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    assert restated(text, "The cord cells calmed psoriasis", **about) == "The cord cells calmed psoriasis."


def test_an_abbreviation_is_written_out() -> None:
    text = "Multiple sclerosis (MS) was treated with cord cells. Of those with MS many felt better. No scars."
    about = {"therapies": ("uc-msc",), "conditions": ("multiple-sclerosis",)}
    said = restated(text, "No scars", kind=Kind.SAFETY, **about)
    assert said == "Cord cell treatment for multiple sclerosis: No scars."


def test_a_disease_keeps_the_name_of_whom_it_is_called_after() -> None:
    text = "Heart cells (HCs) from donors for Duchenne muscular dystrophy. The heart cells helped. No scars."
    about = {"therapies": ("cardiac-cells",), "conditions": ("other:duchenne muscular dystrophy",)}
    assert restated(text, "No scars", **about).endswith("for Duchenne muscular dystrophy: No scars.")


def test_a_harm_after_a_named_therapy_is_not_told_of_the_disease_of_the_passage() -> None:
    text = "Fat cells for autism. Three women went blind after fat cells were injected into their eyes."
    about = {"therapies": ("ad-msc",), "conditions": ("autism",)}
    said = restated(text, text[22:-1], kind=Kind.SAFETY, **about)
    assert said == "Three women went blind after fat cells were injected into their eyes."


def test_a_study_that_its_number_tells_is_not_told_of_what_stood_before() -> None:
    text = "Cord cells are cheap. The NCT00000099 trial treated twelve patients with Parkinson's disease."
    about = {"therapies": ("uc-msc",), "conditions": ("parkinsons",), "registrations": ("NCT00000099",)}
    said = restated(text, text[22:-1], kind=Kind.TRIAL, **about)
    assert said == "The NCT00000099 trial treated twelve patients with Parkinson's disease."


def test_half_a_bracket_is_no_part_of_a_name() -> None:
    text = "Autologous (own fat) based stem cell injections are sold for knees. No scars."
    said = restated(text, "No scars", kind=Kind.SAFETY, therapies=("ad-msc",))
    assert ")" not in said


def test_a_form_of_the_disease_is_not_put_before_what_is_said_of_another() -> None:
    text = "I have relapsing multiple sclerosis. HSCT does nothing for the progressive kind."
    said = restated(text, "HSCT does nothing for the progressive kind", conditions=("multiple-sclerosis",))
    assert said == "Multiple sclerosis: HSCT does nothing for the progressive kind."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Marrow stem cells are cheap. Marrow is drawn. No scars.", "Marrow stem cell treatment: No scars."),
        (
            "Mesenchymal cells from bone marrow (MSCs) are cheap. MSCs are kept cold. No scars.",
            "Treatment with mesenchymal cells from bone marrow: No scars.",
        ),
        ("Bone Marrow-Derived Stem Cells are cheap. No scars.", "Bone marrow-derived stem cell treatment: No scars."),
    ],
)
def test_a_therapy_has_a_name_that_says_what_is_given(text: str, expected: str) -> None:
    assert restated(text, "No scars", kind=Kind.SAFETY, therapies=("bm-msc",)) == expected


def test_a_disease_is_not_called_by_those_who_have_it() -> None:
    text = "Stroke is common. Stem cells were given to stroke patients. No scars."
    about = {"therapies": ("stem-cells",), "conditions": ("stroke",)}
    assert restated(text, "No scars", kind=Kind.SAFETY, **about) == "Stem cell treatment for stroke: No scars."


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (Kind.ACCESS, "Stem cell treatment: Prices rose."),
        (Kind.MECHANISM, "Stem cells: Prices rose."),
        (Kind.REGULATORY, "Stem cells: Prices rose."),
    ],
)
def test_cells_are_a_treatment_where_results_or_its_sale_are_told(kind: Kind, expected: str) -> None:
    assert (
        restated("Stem cells are sold. Prices rose.", "Prices rose", kind=kind, therapies=("stem-cells",)) == expected
    )


def test_what_animals_got_is_not_called_a_treatment() -> None:
    text = "Stem cells are sold. Mice slept."
    draft = drafted(text, "Mice slept", therapies=("stem-cells",))
    draft.subjects = Subjects.ANIMAL
    assert restated_draft(text, draft) == "Stem cells: Mice slept."


def test_an_abbreviation_of_the_article_is_name_enough() -> None:
    text = "Mesenchymal cell therapy (MCT) is new. All patients slept after MCT."
    assert restated(text, "All patients slept after MCT", therapies=("msc",)) == "All patients slept after MCT."


def test_a_disease_is_not_called_by_what_is_measured() -> None:
    text = "Fat cells for hair loss. The hair count was told. No scars."
    said = restated(text, "No scars", therapies=("ad-msc",), conditions=("hair-loss",))
    assert said == "Fat cell treatment for hair loss: No scars."


def test_nothing_is_given_for_an_age() -> None:
    text = "Exosomes are sold against ageing. My biological age fell. The lines are gone."
    said = restated(text, "The lines are gone", therapies=("exosomes",), conditions=("ageing",))
    assert said == "Treatment with exosomes for ageing: The lines are gone."
