"""A claim is about what the trees find likely of what its text names."""

from dataclasses import replace

import numpy as np
import pytest

from claims.nlp.aboutness import Passage
from claims.nlp.chosen import about
from claims.nlp.context import of_known_cells, with_those_joined, without_other_subjects
from claims.nlp.document import Draft, Family
from claims.nlp.drafts import finished
from claims.nlp.forest import Forest
from claims.nlp.mentions import mentions
from claims.nlp.places import of_the_matter, there, with_those_beside
from claims.nlp.segments import segments
from claims.vocabulary.statements import Basis, Kind


class Even(Forest):
    """A forest that finds every id as likely as this."""

    def __init__(self, likely: float) -> None:
        object.__setattr__(self, "_likely", likely)

    def likely(self, rows: np.ndarray) -> np.ndarray:
        return np.full(len(rows), self._likely)


class Newest(Forest):
    """A forest that finds the id likely that was named last."""

    def __init__(self) -> None:
        pass

    def likely(self, rows: np.ndarray) -> np.ndarray:
        return np.eye(len(rows))[-1]


def only(passage: Passage, id: str, likely: float = 1.0) -> dict[str, float]:
    """One of the ids likely, as much as said, and none of the others."""
    return {other: likely * (other == id) for other in passage.ids}


def therapies(text: str, likely: str) -> tuple[str, ...]:
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(0, 0, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    return about(draft, passage, only(passage, likely))


@pytest.mark.parametrize(
    ("text", "likely", "ids"),
    [
        ("Retinal pigment epithelial cells, made from embryonic stem cells.", "rpe", ("rpe", "esc")),
        ("Retinal pigment epithelial cells, made from embryonic stem cells.", "esc", ("rpe", "esc")),
        ("Embryonic stem cells become RPE cells. Stem cells may mend the eye.", "rpe", ("esc", "rpe")),
        ("RPE cells from embryonic stem cells or from iPS cells.", "rpe", ("rpe",)),
        ("RPE cells from embryonic stem cells, or platelet-rich plasma.", "rpe", ("rpe",)),
        ("Embryonic stem cells. Exosomes.", "exosomes", ("exosomes",)),
    ],
)
def test_a_product_goes_with_its_cells_where_no_other_therapy_is_named(
    text: str, likely: str, ids: tuple[str, ...]
) -> None:
    assert therapies(text, likely) == ids


@pytest.mark.parametrize(
    ("sentence", "likely", "ids"),
    [
        ("Of psoriasis and lupus, lupus eased.", "lupus", ("lupus",)),
        ("Of psoriasis and lupus, lupus eased.", "stroke", ("stroke",)),
        ("Of psoriasis and lupus, lupus eased.", "", ("psoriasis", "lupus")),
        ("It eased.", "", ()),
        ("It eased.", "stroke", ("stroke",)),
    ],
)
def test_a_claim_is_of_the_conditions_that_its_sentence_names_rather_than_of_none(
    sentence: str, likely: str, ids: tuple[str, ...]
) -> None:
    text = f"A stroke. {sentence}"
    passage = Passage(list(segments(text)), mentions(text), Family.CONDITION)
    draft = Draft(1, 10, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, likely)) == ids


@pytest.mark.parametrize(
    ("before", "likely", "ids"),
    [
        ("Diabetes has two types. Some have type 1 diabetes, some type 2 diabetes.", "t1d", ("diabetes",)),
        ("Some have type 1 diabetes. Type 1 diabetes is rare. It is a diabetes, as is type 2.", "t1d", ("t1d",)),
        ("Clinics treat stroke, autism and lupus.", "autism", ()),
        ("Clinics treat stroke, autism and lupus. Autism is hard. Autism is common.", "autism", ("autism",)),
    ],
)
def test_what_a_text_is_not_mainly_about_is_not_taken_over_by_itself(
    before: str, likely: str, ids: tuple[str, ...]
) -> None:
    text = f"{before} The patients got better."
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    number = len(parts) - 1
    draft = Draft(number, parts[-1].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, likely)) == ids


@pytest.mark.parametrize(
    ("claim", "ids"),
    [
        ("The patients got better.", ("blood-cancer",)),
        ("Their cancers shrank.", ("cancer",)),
        ("Cancers such as myeloma shrank.", ("blood-cancer", "cancer")),
    ],
)
def test_of_a_disease_and_a_kind_of_it_the_kind_is_taken_over(claim: str, ids: tuple[str, ...]) -> None:
    text = f"Myeloma is a cancer of the marrow. {claim}"
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    draft = Draft(1, parts[-1].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, dict.fromkeys(passage.ids, 0.9)) == ids


@pytest.mark.parametrize(
    ("kind", "places"), [(Kind.REGULATORY, ("JP",)), (Kind.TRIAL, ("JP",)), (Kind.ACCESS, ("JP",)), (Kind.EFFICACY, ())]
)
def test_what_is_regulated_studied_or_offered_takes_over_the_place_of_its_passage(
    kind: Kind, places: tuple[str, ...]
) -> None:
    text = "A clinic in Japan. It charges 9,000 dollars."
    passage = Passage(list(segments(text)), mentions(text), Family.PLACE)
    draft = Draft(1, 19, len(text), kind, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, "JP", 0.3)) == places


@pytest.mark.parametrize(
    ("before", "claim", "places"),
    [
        ("Sold in Japan, it is in a trial in the United States; ", "it is not approved there.", ("US",)),
        ("Sold in Japan, it is in a trial in the United States. ", "It is not approved there.", ("US",)),
        ("Sold in Japan. It is in a trial. ", "It is not approved there.", ()),
        ("In Japan ", "there is no such product.", ()),
        ("The cells are sold in Japan. ", "They are not approved in Mexico.", ()),
        ("", "Doctors there use other cells.", ()),
    ],
)
def test_there_points_back_at_the_last_place_that_is_named_right_before(
    before: str, claim: str, places: tuple[str, ...]
) -> None:
    text = before + claim
    parts = list(segments(text))
    draft = Draft(len(parts) - 1, len(before), len(text), Kind.REGULATORY, None, True, None, None, None, Basis.NONE)
    assert there(text, draft, parts, mentions(text)) == places


@pytest.mark.parametrize(
    ("before", "claim", "places"),
    [
        ("Trials run in Peru, Chile and Spain.", "They test safety.", ("ES", "CL", "PE")),
        ("Trials run in Peru. One in Chile and one in Spain failed.", "They test safety.", ("ES",)),
        ("Trials run.", "Clinics in Spain and Peru offer it.", ("ES", "PE")),
        ("Trials run.", "Clinics in Spain offer it, and those in Peru do not.", ("ES",)),
        ("Trials run in Spain.", "Clinics around the world offer it.", ()),
        ("Trials run in Spain.", "Clinics around the world, some in Spain, offer it.", ("ES",)),
        ("Trials run in Spain.", "Other countries have approved it.", ()),
        ("Trials run in Spain.", "Clinics send patients to other countries.", ("ES",)),
    ],
)
def test_a_list_of_places_is_taken_over_whole_and_none_by_what_is_done_everywhere(
    before: str, claim: str, places: tuple[str, ...]
) -> None:
    text = f"{before} {claim}"
    parts = list(segments(text))
    draft = Draft(len(parts) - 1, parts[-1].start, len(text), Kind.TRIAL, None, False, None, None, None, Basis.NONE)
    draft.jurisdictions = ("ES",)
    assert with_those_beside(text, draft, parts, mentions(text)) == places


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("It helped, said Ann Lee of Leeds, who was not involved in the study.", []),
        ("It helped, said Ann Lee of Leeds, who led the study.", ["GB"]),
        ("Ann Lee, who had no part in the work that was done in Japan, said so.", ["JP"]),
    ],
)
def test_the_place_of_who_only_comments_is_not_that_of_the_matter(text: str, places: list[str]) -> None:
    kept = of_the_matter(text, mentions(text), list(segments(text)))
    assert [mention.id for mention in kept if mention.family is Family.PLACE] == places


@pytest.mark.parametrize(
    ("between", "therapies"),
    [
        (" ", ("exosomes",)),
        (" Some call them a hoax. ", ("exosomes",)),
        (" Stem cells are sold too. ", ("cord-blood",)),
        ("\n", ("cord-blood",)),
        (" Or is it that cord blood failed? ", ("cord-blood",)),
    ],
)
def test_of_what_a_paragraph_last_named_its_next_sentences_are_told(between: str, therapies: tuple[str, ...]) -> None:
    text = f"Cord blood is given to many.\nExosomes are different.{between}They are harmless."
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.THERAPY)
    draft = Draft(len(parts) - 1, parts[-1].start, len(text), Kind.SAFETY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, "cord-blood")) == therapies


def test_before_any_therapy_is_named_the_first_that_will_be_is_meant() -> None:
    text = "Most could walk again. We give exosomes. Bone marrow cells are rare. Bone marrow cells hurt."
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    first = Draft(0, 0, 21, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    (marrow,) = set(passage.ids) - {"exosomes"}
    assert about(first, passage, only(passage, marrow, 0.3)) == ("exosomes",)
    assert about(replace(first, segment=2), passage, only(passage, marrow, 0.3)) == (marrow,)


def test_one_of_several_kinds_that_are_told_apart_later_is_not_meant_before() -> None:
    text = "Mesenchymal stem cells help. {} gave more than bone marrow mesenchymal stem cells."
    several = text.format("Umbilical cord mesenchymal stem cells")
    passage = Passage(list(segments(several)), mentions(several), Family.THERAPY)
    first = Draft(0, 0, 27, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(first, passage, only(passage, "uc-msc")) == ("msc",)
    assert about(replace(first, segment=1), passage, only(passage, "uc-msc")) == ("uc-msc",)


@pytest.mark.parametrize(
    ("claim", "therapies"),
    [
        ("Bone marrow mesenchymal stem cells eased pain.", ("bm-msc",)),
        ("Stem cells are sold everywhere.", ("stem-cells",)),
        ("Such stem cells and bone marrow mesenchymal stem cells eased pain.", ("stem-cells", "bm-msc")),
        ("Most could walk again.", ("stem-cells",)),
    ],
)
def test_of_a_therapy_and_a_kind_of_it_one_is_meant_unless_both_are_named(
    claim: str, therapies: tuple[str, ...]
) -> None:
    text = f"Stem cells are tried. Some are bone marrow mesenchymal stem cells. Stem cells cost a lot. {claim}"
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.THERAPY)
    draft = Draft(3, parts[3].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, dict.fromkeys(passage.ids, 0.9)) == therapies


@pytest.mark.parametrize(
    ("claim", "kind", "ids"),
    [
        ("Two had a fever.", Kind.SAFETY, ("exosomes",)),
        ("Cord blood gave two a fever.", Kind.SAFETY, ("cord-blood",)),
        ("Fever is a nuisance.", Kind.EPIDEMIOLOGY, ()),
    ],
)
def test_a_result_is_one_of_some_therapy_however_unlikely(claim: str, kind: Kind, ids: tuple[str, ...]) -> None:
    text = f"Exosomes or cord blood were given. {claim}"
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.THERAPY)
    draft = Draft(1, parts[1].start, len(text), kind, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, "exosomes", 0.1)) == ids


@pytest.mark.parametrize(
    ("before", "therapies"),
    [
        ("Cord blood was given. Exosomes were given to others.", ("exosomes",)),
        ("Cord blood and exosomes were given.", ("cord-blood", "exosomes")),
        ("Stem cells are tried. Exosomes were given to others.", ("exosomes",)),
        ("Stem cells were grown. A scaffold was made.", ("stem-cells", "tissue-engineered")),
    ],
)
def test_of_what_was_named_before_one_therapy_is_meant_or_what_was_named_with_it(
    before: str, therapies: tuple[str, ...]
) -> None:
    text = f"{before} Most could see again."
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.THERAPY)
    number = len(parts) - 1
    draft = Draft(number, parts[-1].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, dict.fromkeys(passage.ids, 0.9)) == therapies


@pytest.mark.parametrize(
    ("before", "claim", "therapies"),
    [
        ("They got fat stem cells, ADSCs.", "The injected stem cells did not last.", ("ad-msc",)),
        ("They got fat stem cells, ADSCs.", "Stem cells do not last.", ("stem-cells",)),
        ("They got fat stem cells, ADSCs.", "The stem cell clinics did not answer.", ("stem-cells",)),
        ("They got fat stem cells once.", "The stem cells did not last.", ("stem-cells",)),
        ("Fat stem cells, ADSCs, or neural stem cells, NSCs.", "The stem cells did not last.", ("stem-cells",)),
        ("They got fat stem cells, ADSCs.", "Two of the steroid and stem cell group fell ill.", ("ad-msc",)),
        ("They got fat stem cells, ADSCs.", "Fever came in both stem cell infusion arms.", ("ad-msc",)),
        ("They got fat stem cells, ADSCs.", "A stem cell research group took part.", ("stem-cells",)),
        ("They got fat stem cells once.", "Two of the stem cell group fell ill.", ("stem-cells",)),
    ],
)
def test_the_cells_are_of_the_one_kind_that_the_text_has_told_of(
    before: str, claim: str, therapies: tuple[str, ...]
) -> None:
    text = f"{before} {claim}"
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(1, len(before) + 1, len(text), Kind.MECHANISM, None, False, None, None, None, Basis.NONE)
    draft.therapies = ("stem-cells",)
    assert of_known_cells(text, draft, passage) == therapies


def test_beside_what_a_claim_names_another_treatment_is_not_meant_that_its_sentence_does_not_name() -> None:
    text = "A transplant from a donor cures. Gene therapy with edited blood stem cells was approved."
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(1, text.index("Gene"), len(text), Kind.REGULATORY, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, dict.fromkeys(passage.ids, 0.9)) == ("gene-edited-hsc",)


@pytest.mark.parametrize(("kind", "ids"), [(Kind.MECHANISM, ("stem-cells",)), (Kind.EPIDEMIOLOGY, ("exosomes",))])
def test_no_other_treatment_is_meant_instead_of_what_a_claim_names(kind: Kind, ids: tuple[str, ...]) -> None:
    text = "Exosomes are sold. Stem cells divide."
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(1, text.index("Stem"), len(text), kind, None, False, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, "exosomes")) == ids


@pytest.mark.parametrize(
    ("after", "therapies"),
    [
        ("Cord blood products made twelve people ill.", ("stem-cells",)),
        ("Cord blood was used. Cord blood is cheap.", ("cord-blood",)),
    ],
)
def test_what_is_named_once_alone_is_not_what_was_told_before(after: str, therapies: tuple[str, ...]) -> None:
    text = f"Many sell stem cells. They cure nothing. {after}"
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(1, 22, 40, Kind.EFFICACY, None, True, None, None, None, Basis.NONE)
    assert about(draft, passage, only(passage, "cord-blood", 0.9)) == therapies


@pytest.mark.parametrize(
    ("before", "claim", "conditions"),
    [
        (
            "Cells are tried in heart failure. ",
            "Those treated had fewer heart attacks and strokes.",
            ("heart-failure",),
        ),
        ("Cells are tried in heart failure. ", "Heart attacks were rarer.", ("heart-failure",)),
        ("Cells are tried in heart failure. ", "Cells help after strokes.", ("stroke",)),
        ("Cells are tried. ", "Those treated had fewer strokes.", ("stroke",)),
    ],
)
def test_a_disease_that_is_only_counted_is_an_outcome_of_treating_another(
    before: str, claim: str, conditions: tuple[str, ...]
) -> None:
    text = before + claim
    draft = Draft(1, len(before), len(text) - 1, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {Family.CONDITION: Even(0.9)})
    assert told.statement.conditions == conditions


@pytest.mark.parametrize(
    ("claim", "conditions"),
    [
        ("Infertility is common.", ("lupus",)),
        ("A second cancer was found.", ("lupus",)),
        ("Rashes were seen in people with gout.", ("other:gout",)),
        ("Infertility patients had rashes.", ("infertility",)),
        ("She went blind after cells for retinitis pigmentosa (RP).", ("retinitis-pigmentosa",)),
        ("It may lead to kidney failure.", ("lupus",)),
        ("It raises the risk of cancer.", ("lupus",)),
        ("It hurt those on treatment for gout.", ("other:gout",)),
    ],
)
def test_a_disease_that_is_brought_on_is_no_disease_that_is_treated(claim: str, conditions: tuple[str, ...]) -> None:
    text = f"A transplant is tried in lupus. {claim}"
    draft = Draft(1, text.index(claim), len(text) - 1, Kind.SAFETY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {Family.CONDITION: Even(0.9)})
    assert told.statement.conditions == conditions


@pytest.mark.parametrize(
    ("before", "conditions"),
    [("None of them developed gout. ", ("lupus",)), ("She developed gout. ", ("other:gout",)), ("", ("lupus",))],
)
def test_what_some_developed_is_not_what_the_others_are_treated_for(before: str, conditions: tuple[str, ...]) -> None:
    text = f"A transplant is tried in lupus. {before}All survived."
    number = len(list(segments(text))) - 1
    draft = Draft(number, text.index("All"), len(text) - 1, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {Family.CONDITION: Newest()})
    assert told.statement.conditions == conditions


@pytest.mark.parametrize(("claim", "conditions"), [("It hurts", ()), ("it may lead to gout", ("other:gout",))])
def test_what_a_treatment_brings_on_is_told_only_of_what_names_it(claim: str, conditions: tuple[str, ...]) -> None:
    text = "A transplant has risks. It hurts, and it may lead to gout."
    start = text.index(claim)
    draft = Draft(1, start, start + len(claim), Kind.SAFETY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {Family.CONDITION: Even(0.9)})
    assert told.statement.conditions == conditions


def test_the_trees_are_told_the_kind_that_is_settled_by_the_rules_not_the_first_opinion() -> None:
    text = "Stem cells are sold in Japan. They have not been approved by the regulator."
    opinion = {"claim": 0.9, "efficacy": 0.5, "regulatory": 0.4}
    judged = (Kind.EFFICACY, None, True, None, None, None, Basis.NONE)
    draft = Draft(1, 30, len(text) - 1, *judged, jurisdictions=("GB",), marks=opinion)
    (as_drafted,) = finished(text, [replace(draft)])
    (told,) = finished(text, [replace(draft)], {Family.PLACE: Even(0.3)})
    assert (told.statement.kind, told.statement.jurisdictions) == (Kind.REGULATORY, ("JP",))
    assert as_drafted.statement.jurisdictions == ("GB",)


@pytest.mark.parametrize(
    ("claim", "use"),
    [
        ("Our laboratory is licensed by the ministry of health.", ((), ())),
        ("The vials are approved by the ministry of health.", ((), ())),
        ("Our clinic is licensed to give exosomes.", (("exosomes",), ())),
        ("The treatment is licensed by the ministry of health.", (("exosomes",), ("psoriasis",))),
    ],
)
def test_a_licence_of_a_house_or_its_goods_is_none_of_a_use(claim: str, use: tuple[tuple[str, ...], ...]) -> None:
    text = f"Exosomes for psoriasis. {claim}"
    draft = Draft(1, 24, len(text) - 1, Kind.REGULATORY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {family: Even(0.9) for family in (Family.THERAPY, Family.CONDITION)})
    assert (told.statement.therapies, told.statement.conditions) == use


@pytest.mark.parametrize(
    ("before", "claim", "therapies"),
    [
        ("Mesenchymal cells were tried in GVHD, a complication of donor transplants.", "It works.", ("msc",)),
        ("GVHD is a complication of allogeneic transplants.", "It works.", ("allo-hsct",)),
        ("Mesenchymal cells were tried in GVHD.", "A donor transplant works.", ("allo-hsct",)),
        (
            "Mesenchymal cells and donor transplants were tried in lupus, not in GVHD.",
            "It works.",
            ("allo-hsct", "msc"),
        ),
    ],
)
def test_what_brought_the_disease_on_is_not_taken_over_where_another_treatment_of_it_is_tried(
    before: str, claim: str, therapies: tuple[str, ...]
) -> None:
    text = f"{before} {claim}"
    draft = Draft(1, text.index(claim), len(text) - 1, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(text, [draft], {Family.THERAPY: Even(0.9)})
    assert tuple(sorted(told.statement.therapies)) == therapies


@pytest.mark.parametrize(
    ("claim", "therapies"),
    [
        ("Exosomes eased pain after an allogeneic stem cell transplant.", ("exosomes",)),
        ("Exosomes or an allogeneic stem cell transplant eased pain.", ("allo-hsct", "exosomes")),
        ("Pain eased after an allogeneic stem cell transplant.", ("allo-hsct",)),
        ("PRP, but not exosomes, eased pain.", ("prp",)),
        ("Unlike exosomes, PRP eased pain.", ("prp",)),
        ("PRP and exosomes eased pain.", ("exosomes", "prp")),
        ("Not PRP eased pain.", ("prp",)),
    ],
)
def test_another_treatment_that_says_only_when_or_unlike_what_is_not_meant(
    claim: str, therapies: tuple[str, ...]
) -> None:
    draft = Draft(0, 0, len(claim) - 1, Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    (told,) = finished(claim, [draft], {Family.THERAPY: Even(0.9)})
    assert tuple(sorted(told.statement.therapies)) == therapies


@pytest.mark.parametrize(
    ("claim", "taken", "therapies"),
    [
        ("PRP is more likely than exosomes to ease pain.", "exosomes", ("prp",)),
        ("PRP eases pain, like exosomes, within weeks.", "exosomes", ("prp",)),
        ("PRP eases pain after exosomes.", "exosomes", ("exosomes",)),
        ("Relief after PRP is likelier than after exosomes.", "exosomes", ("exosomes",)),
    ],
)
def test_what_acts_is_meant_where_only_what_it_is_compared_with_was_taken(
    claim: str, taken: str, therapies: tuple[str, ...]
) -> None:
    draft = Draft(0, 0, len(claim) - 1, Kind.EFFICACY, None, False, None, None, None, Basis.NONE, therapies=(taken,))
    (told,) = finished(claim, [draft], {Family.PLACE: Even(0.0)})
    assert told.statement.therapies == therapies


@pytest.mark.parametrize(
    ("first", "second", "therapies"),
    [
        ("Exosomes eased pain", "PRP did not", ("prp",)),
        ("Exosomes eased pain", "the PRP did not", ("prp",)),
        ("Exosomes eased pain", "it did so with PRP", ("exosomes", "prp")),
        ("Stem cells eased pain", "cord blood stem cells did not", ("stem-cells", "cord-blood")),
    ],
)
def test_a_claim_of_one_treatment_is_not_of_that_of_another_claim_beside_it(
    first: str, second: str, therapies: tuple[str, ...]
) -> None:
    text = f"{first}, whereas {second}."
    named = [m for m in mentions(text) if m.family is Family.THERAPY]
    passage = Passage(list(segments(text)), named, Family.THERAPY)
    places = [(text.index(said), text.index(said) + len(said)) for said in (first, second)]
    one, other = (Draft(0, *place, Kind.EFFICACY, None, False, None, None, None, Basis.NONE) for place in places)
    other.therapies = tuple(dict.fromkeys(m.id for m in named))
    assert without_other_subjects(text, other, (one, other), passage) == therapies


@pytest.mark.parametrize(
    ("text", "therapies"),
    [
        ("They sell stem cell and PRP shots.", ("stem-cells", "prp")),
        ("They sell stem cells, exosomes and PRP.", ("stem-cells", "exosomes", "prp")),
        ("They sell stem cells instead of PRP.", ("prp",)),
    ],
)
def test_a_claim_of_one_treatment_is_of_those_that_its_words_join_to_it(text: str, therapies: tuple[str, ...]) -> None:
    passage = Passage(list(segments(text)), mentions(text), Family.THERAPY)
    draft = Draft(0, 0, len(text), Kind.ACCESS, None, False, None, None, None, Basis.NONE)
    draft.therapies = ("prp",)
    assert with_those_joined(text, draft, passage) == therapies


@pytest.mark.parametrize(
    ("text", "claim", "conditions"),
    [
        ("Exosomes are sold. They carry proteins. Some try them on baldness.", "They carry proteins", ()),
        ("Exosomes are sold for baldness. They carry proteins.", "They carry proteins", ("hair-loss",)),
        ("Home\n\nExosomes work\n\nThey are sold for baldness.", "Exosomes work", ("hair-loss",)),
    ],
)
def test_what_is_first_named_further_on_is_told_before_only_by_a_heading(
    text: str, claim: str, conditions: tuple[str, ...]
) -> None:
    parts, start = list(segments(text)), text.index(claim)
    passage, home = Passage(parts, mentions(text), Family.CONDITION), next(s for s in parts if s.end > start)
    draft = Draft(
        parts.index(home), start, start + len(claim), Kind.MECHANISM, None, False, None, None, None, Basis.NONE
    )
    assert about(draft, passage, dict.fromkeys(passage.ids, 0.9)) == conditions


def test_a_place_named_once_further_on_is_not_where_a_study_is() -> None:
    text = "It is a trial. Twelve patients will get cells. The cells will come from Oslo."
    passage = Passage(list(segments(text)), mentions(text), Family.PLACE)
    study, offer = (
        Draft(1, 15, 45, kind, None, False, None, None, None, Basis.NONE) for kind in (Kind.TRIAL, Kind.ACCESS)
    )
    assert [about(draft, passage, dict.fromkeys(passage.ids, 0.9)) for draft in (study, offer)] == [(), ("NO",)]
