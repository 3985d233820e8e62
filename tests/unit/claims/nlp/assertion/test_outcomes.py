"""Words for an outcome are read as its domain, which may be told by the condition or the sentence alone."""

import pytest

from claims.vocabulary.statements import Effect, Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("words", "condition", "outcome"),
    [
        ("walking without a stick", "spinal-cord-injury", "motor-function"),
        ("functional recovery", "stroke", "functional-recovery"),
        ("functional recovery", "spinal-cord-injury", "motor-function"),
        ("strength of the failing heart", "heart-failure", "ejection-fraction"),
        ("eye contact", "autism", "core-symptoms"),
        ("kidney function", "kidney-disease", "organ-function"),
        ("effectiveness", "t1d", None),
        ("treatment of multiple sclerosis", "multiple-sclerosis", None),
        ("knee arthritis", "osteoarthritis", None),
        ("diabetes complications", "diabetes", "other:diabetes complications"),
        ("colour of the toenails", "psoriasis", "other:colour of the toenails"),
        ("feeling in the hands", "cerebral-palsy", "other:feeling in the hands"),
        ("survival of the grafted neurons", "parkinsons", "graft-uptake"),
        ("survival of the grafted cells", "heart-failure", "other:survival of the grafted cells"),
        ("looking younger", "ageing", "other:looking younger"),
        ("younger by ten years", "ageing", "lifespan"),
        ("lasting remission", "crohns-fistula", "fistula-closure"),
        ("lasting remission", "crohns", "treatment-free-remission"),
        ("neuropathy", "diabetic-complications", "other:neuropathy"),
        ("best results", "hair-loss", None),
        ("regrowth", "hair-loss", "hair-density"),
        ("effectiveness compared with the best available medications", "multiple-sclerosis", None),
        ("stopping all medication", "multiple-sclerosis", "treatment-free-remission"),
        ("healing", "crohns-fistula", "fistula-closure"),
        ("healing", "heart-failure", None),
    ],
)
def test_words_for_an_outcome_find_its_domain_in_the_condition(words: str, condition: str, outcome: str | None) -> None:
    assert read("x", Kind.EFFICACY, outcome=words, conditions=(condition,)).outcome == outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [("healing", None), ("closed fistulas", "fistula-closure"), ("regrown teeth", "other:regrown teeth")],
)
def test_words_of_which_only_the_disease_tells_the_domain_name_none_without_it(words: str, outcome: str | None) -> None:
    assert read("x", Kind.EFFICACY, outcome=words).outcome == outcome


@pytest.mark.parametrize(
    ("words", "outcome"),
    [("teratomas", "tumour"), ("side effects", "any-harm"), ("serious adverse reactions", "serious-harm"),
     ("meningitis", "infection"), ("death", "treatment-death"), ("cytokine storm", "cytokine-release"),
     ("ICANS", "neurotoxicity"), ("damage to the nerves", "neurotoxicity"), ("lost all her hair", "hair-loss-harm")],
)  # fmt: skip
def test_words_for_a_harm_find_its_domain(words: str, outcome: str) -> None:
    assert read("x", Kind.SAFETY, outcome=words).outcome == outcome


@pytest.mark.parametrize(
    ("condition", "words", "outcome"),
    [
        ("multiple-myeloma", "progression-free survival", "disease-free-survival"),
        ("multiple-myeloma", "overall survival", "survival"),
        ("lupus-nephritis", "disease activity", "disease-activity"),
        ("lupus-nephritis", "kidney function", "organ-function"),
        ("bronchopulmonary-dysplasia", "lung damage", "bpd-or-death"),
        ("copd", "lung damage", "lung-function"),
    ],
)
def test_an_outcome_of_a_narrow_disease_is_read_by_its_own_name(condition: str, words: str, outcome: str) -> None:
    assert read(f"It changes {words}.", Kind.EFFICACY, conditions=(condition,), outcome=words).outcome == outcome


@pytest.mark.parametrize(
    ("text", "outcome", "condition", "domain"),
    [
        ("Ten given islet cells grown from stem cells stopped injecting insulin", "ten", "t1d", "insulin-independence"),
        ("They freed 10 of 12 people from insulin.", "type 1 diabetes", "t1d", "insulin-independence"),
        ("Those treated need no anti-rejection drugs.", "anti-rejection drugs", "t1d", "other:anti-rejection drugs"),
        ("None of them had a severe drop in blood sugar.", "none of them", "t1d", "severe-hypoglycaemia"),
        ("Islets stop dangerous hypos.", "dangerous hypos", "t1d", "severe-hypoglycaemia"),
        ("29 of 30 people had no severe pain crises.", "29 of 30 people", "sickle-cell", "severe-crises"),
        ("Some had better blood sugar and stopped insulin.", "some", "t1d", None),
        ("Islet-like clusters may be a treatment of diabetes.", "treatment of diabetes", "diabetes", None),
        ("The cells are effective in autism.", "effectiveness", "autism", None),
        ("Fewer got worse than of those who stayed on their drugs.", "drugs", "multiple-sclerosis",
         "disability-progression"),
        ("They could come off their drugs.", "drugs", "multiple-sclerosis", "treatment-free-remission"),
        ("The cells prevent strokes.", "strokes", "stroke", "other:prevention of strokes"),
        ("The cells prevent stroke from getting worse.", "stroke", "stroke", None),
        ("The cells prevent stroke after surgery.", "effect", "stroke", "other:prevention of stroke"),
        ("Bone marrow cells beat shots.", "knee arthritis", "osteoarthritis", None),
        ("Stem cells from fat tissue ease arthritis.", "stem cells from fat tissue ease", "osteoarthritis", None),
        ("The cells rebuild tissue in the joint.", "effect", "osteoarthritis", "tissue-structure"),
    ],
)  # fmt: skip
def test_a_sentence_names_the_outcome_that_its_subject_does_not(
    text: str, outcome: str, condition: str, domain: str | None
) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT, outcome=outcome, conditions=(condition,)).outcome == domain


@pytest.mark.parametrize(
    ("text", "outcome", "others"),
    [("The cells lower HbA1c and free people from insulin.", "HbA1c", ("insulin-independence",)),
     ("The cells lower HbA1c and fatigue.", "HbA1c", ("quality-of-life",)),
     ("The cells lower HbA1c in people with kidney disease and severe hypoglycaemia.", "HbA1c", ()),
     ("The cells lower HbA1c.", "HbA1c", ())],
)  # fmt: skip
def test_what_is_told_of_several_outcomes_names_the_others(text: str, outcome: str, others: tuple[str, ...]) -> None:
    said = read(text, Kind.EFFICACY, effect=Effect.BENEFIT, conditions=("diabetes",), outcome=outcome)
    assert said.further == others


@pytest.mark.parametrize(
    ("text", "outcome", "of_fertility"),
    [
        ("Her periods stopped after the infusions.", "her periods", True),
        ("No changes were seen during the study period.", "changes", False),
        ("No changes were seen over long periods of time.", "changes", False),
    ],
)
def test_the_period_of_a_study_is_none_of_a_woman_s(text: str, outcome: str, of_fertility: bool) -> None:
    assert (read(text, Kind.SAFETY, effect=Effect.HARM, outcome=outcome).outcome == "infertility-harm") is of_fertility
