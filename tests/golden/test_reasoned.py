"""Each reasoned case gets the answer that was reasoned for it."""

from typing import Any

import pytest

from claims.nlp.assertion import read_assertion
from evidence.grading import Assessment, grade, load_rules
from evidence.grading.cases import read_case
from tests.golden import counted, doubtful, harmful, named, regulated, studied
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF, Reasoned
from tests.golden.reasoned import CASES

RULES = load_rules()
ALL = [*CASES, *counted.CASES, *doubtful.CASES, *harmful.CASES, *named.CASES, *regulated.CASES, *studied.CASES]


def answer_to(line: dict[str, Any]) -> Assessment:
    read = read_case(line, read_assertion, AS_OF)
    return grade(read.claim, everything(), RULES, read.as_of)


def told_of(**said: Any) -> Assessment:
    """The answer to a claim of benefit, with what is said otherwise or beside."""
    claim = {"kind": "efficacy", "effect": "benefit", "strength": "causal", "basis": "trial"} | said
    return answer_to({"id": "told", "claim": claim})


def finding(**said: Any) -> str:
    return told_of(**said).bottom_line


@pytest.mark.parametrize("reasoned", ALL, ids=lambda each: f"{each.text} [{each.published_on or ''}]")
def test_a_case_is_answered_as_reasoned(reasoned: Reasoned) -> None:
    answer = answer_to(reasoned.line)
    assert answer.verdict == reasoned.verdict, f"{reasoned.why}\n{answer.bottom_line}"
    if reasoned.certainty is not None:
        assert answer.certainty == reasoned.certainty, reasoned.why
    assert set(reasoned.flags) <= set(answer.flags)


def test_there_are_enough_of_every_kind() -> None:
    assert len(CASES) >= 60
    assert {case.claim["kind"] for case in CASES} == {
        "efficacy", "safety", "mechanism", "regulatory", "trial", "epidemiology", "access"
    }  # fmt: skip


def test_a_story_is_told_to_be_one_before_what_a_guideline_says() -> None:
    (story,) = [each for each in CASES if each.claim.get("scope") == "one" and each.why.startswith("a story, and no")]
    assert answer_to(story.line).bottom_line.startswith("One person's story")


@pytest.mark.parametrize(("told", "published"), [("Ten of twelve people", True), ("Nine of twelve people", False)])
def test_counts_that_were_published_are_said_to_be_so_however_the_statement_stands(told: str, published: bool) -> None:
    text = f"{told} with type 1 diabetes who were given islets made from embryonic cells stopped injecting insulin."
    found = finding(text=text, therapies=["esc-islets"], conditions=["t1d"], outcome="insulin independence",
                    strength="associated", scope="some")  # fmt: skip
    assert ("those of a study on record" in found) is published
    assert ("That study (12 people" in found) is published  # recorded of cells grown from stem cells
    assert ("insulin-making cells grown from stem cells" in found) is published


@pytest.mark.parametrize(("study", "published"), [("The ADMIRE-CD trial", True), ("A trial", False)])
def test_a_bare_share_is_said_to_be_published_only_of_a_study_that_is_named(study: str, published: bool) -> None:
    told = finding(text=f"{study} found remission in 50% of patients against 34% with placebo.", therapies=["ad-msc"],
                   conditions=["crohns-fistula"], outcome="remission", strength="associated", scope="some")  # fmt: skip
    assert ("those of a study on record" in told) is published


@pytest.mark.parametrize(
    ("text", "published"),
    [
        ("70% of children with graft-versus-host disease responded to remestemcel-L.", True),
        ("Of children given Ryoncil for graft-versus-host disease, 70% responded.", True),
        ("50% of children with graft-versus-host disease responded to Ryoncil.", False),
        ("70% of children with graft-versus-host disease responded to marrow cells.", False),
    ],
)
def test_a_bare_share_is_said_to_be_published_of_the_studies_of_a_product_that_is_named(
    text: str, published: bool
) -> None:
    told = finding(text=text, therapies=["bm-msc"], conditions=["gvhd"], outcome="response", strength="associated",
                   scope="some")  # fmt: skip
    assert ("those of a study on record" in told) is published
    assert ("That study (54 people" in told) is published  # not one of other cells with such a share
    assert "is neither confirmed nor refuted" in told  # trials disagree, whatever one study saw


def test_an_approval_bears_out_no_figures() -> None:
    told = finding(text="Seven of nine people spoke of less pain.", therapies=["keratinocytes"],
                   conditions=["burns-wounds"], outcome="effect", strength="associated", scope="some")  # fmt: skip
    assert told.startswith("These numbers are not among those on record")
    assert "At least one regulator has approved a product for this" in told


def test_beside_a_kind_of_a_condition_the_condition_itself_is_not_asked() -> None:
    answer = told_of(text="Cord cells reduce the insulin dosage in type 2 diabetes.", therapies=["uc-msc"],
                     conditions=["diabetes", "t2d"], outcome="insulin dosage")  # fmt: skip
    assert "in type 2 diabetes" in answer.bottom_line
    assert "generalised_condition" not in answer.flags


@pytest.mark.parametrize(
    ("therapy", "condition", "harm", "told"),
    [
        ("gene-edited-hsc", "sickle-cell", "infertility", "after a transplant of one's own blood stem cells."),
        ("auto-hsct", "sickle-cell", "infertility", "after a transplant of one's own blood stem cells."),
        ("ad-msc", "macular-degeneration", "loss of sight", "after fat cells separated but not grown."),
    ],
)
def test_a_harm_is_told_of_the_treatment_after_which_it_is_on_record(
    therapy: str, condition: str, harm: str, told: str
) -> None:
    assert told in finding(kind="safety", text=f"The treatment can bring {harm}.", therapies=[therapy], outcome=harm,
                           conditions=[condition], effect="harm", strength="conditional")  # fmt: skip


def test_studies_are_not_said_to_have_found_no_harm_where_some_did() -> None:
    said = {"kind": "safety", "effect": "none", "strength": "conditional", "conditions": [], "outcome": "safety"}
    assert "found side effects" in finding(text="Mesenchymal cells may be safe.", therapies=["msc"], **said)
    assert "found no side effects" in finding(text="Cord cells may be safe.", therapies=["uc-msc"], **said)


@pytest.mark.parametrize(
    ("text", "outcome", "told"),
    [
        ("Infusions of mesenchymal cells can cause deafness.", "deafness", "No report on file"),
        ("Mesenchymal cells can lead to kidney failure.", "kidney failure", "No report on file"),
        ("The infusion takes an hour.", "an hour", "This tells of no effect"),
        ("Talk to your doctor about deafness.", "deafness", "This tells of no effect"),
    ],
)
def test_a_harm_that_no_lexicon_has_is_one_where_it_is_said_to_be_caused(text: str, outcome: str, told: str) -> None:
    said = {"kind": "safety", "effect": "harm", "strength": "conditional", "therapies": ["msc"]}
    assert finding(text=text, outcome=outcome, **said).startswith(told)


def test_what_was_studied_is_named_where_it_is_only_a_part_and_agrees() -> None:
    told = finding(text="Stem cells restore bowel control.", therapies=["stem-cells"],
                   conditions=["faecal-incontinence"], outcome="continence")  # fmt: skip
    assert "too few people are on record to tell whether treatment with stem cells grown from fat makes a" in told
    assert "has no study on record" in told


def test_an_outcome_in_many_words_is_not_quoted_as_a_name() -> None:
    said = {"text": "Exosomes have been shown to do it.", "therapies": ["exosomes"], "conditions": ["hair-loss"]}
    assert "“" not in finding(**said, outcome="it has been shown to make it shine again")
    assert "“shine”" in finding(**said, outcome="shine")


def test_studies_on_record_are_not_said_not_to_have_been_looked_for() -> None:
    of_others = {"therapies": ["car-t"], "outcome": "memory"}
    on_record = finding(text="CAR-T cells improve memory in leukaemia.", conditions=["blood-cancer"], **of_others)
    none = finding(text="CAR-T cells improve memory in asthma.", conditions=["other:asthma"], **of_others)
    assert "are on record, but none can be matched" in on_record
    assert "We have not yet looked for studies" in none


def test_a_way_of_acting_is_told_of_the_cells_of_which_it_is_on_record() -> None:
    told = finding(kind="mechanism", text="Stem cells release growth factors.", therapies=["stem-cells"], conditions=[])
    assert "On record for" in told
    assert " mesenchymal stem cells, and others: “release substances”" in told
    assert told.split(". ")[0].endswith("in people, in animals and in the laboratory")


def test_a_harm_said_to_be_rare_is_confirmed_without_its_rarity() -> None:
    told = finding(kind="safety", text="Rarely, stem cells for stroke leave a tumour.", therapies=["stem-cells"],
                   conditions=["stroke"], outcome="tumour", effect="harm")  # fmt: skip
    assert "as frequent or as mild as the statement says is not known" in told
    assert "no more than that" not in told


@pytest.mark.parametrize(("place", "told"), [("US", "The list of approvals, read to"), ("GB", "not read as a whole")])
def test_that_nothing_is_approved_is_said_as_far_as_the_list_was_read(place: str, told: str) -> None:
    said = {
        "kind": "regulatory",
        "text": "No stem cells are approved for COPD.",
        "conditions": ["copd"],
        "negated": True,
    }
    assert told in finding(**said, therapies=["stem-cells"], jurisdictions=[place], effect=None, strength=None)


def test_a_product_approved_for_another_use_is_not_said_to_be_on_no_list() -> None:
    said = {"kind": "regulatory", "text": "Ryoncil is approved for COPD.", "conditions": ["copd"], "effect": None}
    told = finding(**said, therapies=["bm-msc"], jurisdictions=["US"], strength=None)
    assert "no such approval" in told


@pytest.mark.parametrize(
    ("therapy", "condition", "outcome", "told"),
    [
        ("donor-islets", "t1d", "thrombosis", "portal vein"),
        ("auto-hsct", "multiple-sclerosis", "treatment-death", "2.1 % died"),
        ("auto-hsct", "multiple-sclerosis", "infertility-harm", "13 of 43 women"),
        ("car-t", "blood-cancer", "tumour", "T-cell cancers"),
        ("svf", "macular-degeneration", "vision-loss", "bilateral visual loss"),
    ],
)
def test_what_patients_must_know_is_among_the_known_harms(
    therapy: str, condition: str, outcome: str, told: str
) -> None:
    answer = told_of(text="It helps.", therapies=[therapy], conditions=[condition])
    harms = {harm.outcome: harm.words for harm in answer.harms}
    assert told in harms[outcome]


def test_graft_versus_host_disease_is_no_known_harm_of_transplants_for_multiple_sclerosis() -> None:
    said = {"text": "The transplant stops relapses.", "conditions": ["multiple-sclerosis"], "outcome": "relapses"}
    for therapy in ("hsc", "auto-hsct"):
        harms = {harm.outcome for harm in told_of(**said, therapies=[therapy]).harms}
        assert harms
        assert "gvhd-harm" not in harms


@pytest.mark.parametrize(("disease", "whom"), [("lymphoma", "large B-cell lymphoma"), ("myeloma", "multiple myeloma")])
def test_of_one_disease_of_a_group_those_who_had_it_are_told_of(disease: str, whom: str) -> None:
    told = finding(text=f"CAR-T puts {disease} into remission.", therapies=["car-t"], conditions=["blood-cancer"],
                   outcome="remission")  # fmt: skip
    assert whom in told


@pytest.mark.parametrize(("product", "other"), [("Casgevy", True), ("Skysona", False)])
def test_a_harm_of_another_product_is_told_as_such(product: str, other: bool) -> None:
    said = {"kind": "safety", "effect": "harm", "strength": "conditional", "outcome": "blood cancer"}
    text = f"{product} can cause blood cancer."
    told = finding(**said, text=text, therapies=["gene-edited-hsc"], conditions=["leukodystrophy"])
    assert ("another product of this kind" in told) is other


@pytest.mark.parametrize(("count", "published"), [("32 of 35", True), ("20 of 22", False)])
def test_a_count_is_a_published_one_only_where_it_stands_so_on_record(count: str, published: bool) -> None:
    told = finding(text=f"Zynteglo freed {count} people from transfusions.", therapies=["gene-edited-hsc"],
                   conditions=["thalassaemia"], outcome="transfusion independence", strength="causal")  # fmt: skip
    assert ("The numbers it gives are those of a study on record." in told) is published


def test_of_references_that_disagree_those_that_fit_are_told() -> None:
    said = {"kind": "epidemiology", "conditions": ["diabetes"], "jurisdictions": ["US"], "figures": ["34 million"]}
    told = finding(**said, text="About 34 million Americans have diabetes.", effect=None, strength=None)
    assert told == "References disagree among themselves; this fits: 34 million Americans."


def test_products_that_left_the_market_are_not_told_of_as_approved() -> None:
    said = {"kind": "regulatory", "therapies": ["cardiac-cells"], "jurisdictions": ["JP"], "negated": True}
    told = finding(**said, text="Heart cells are not approved in Japan.", conditions=[], effect=None, strength=None)
    assert "Approved there: ReHeart." in told


def test_studies_of_several_treatments_that_disagree_are_told_of_as_people_speak() -> None:
    told = finding(text="Mesenchymal cells and PRP help in knee arthritis.", therapies=["msc", "prp"],
                   conditions=["osteoarthritis"], outcome="pain")  # fmt: skip
    assert "mesenchymal stem cells and concentrated blood platelets" in told
