"""What a sentence on an effect says, and what not: its outcome by whole words, comparison, proof, figures."""

import pytest

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Bound
from claims.vocabulary.statements import Effect, Kind


def outcome(text: str, words: str, condition: str) -> str | None:
    said = Statement(
        quote=text, text=text, kind=Kind.EFFICACY, outcome=words, conditions=(condition,), effect=Effect.BENEFIT
    )
    return read_assertion(said).outcome


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("20% of treated patients reached the endpoint.", "t2d"),
        ("The study was carried out in Spain.", "osteoarthritis"),
        ("The cells were delivered in a single dose.", "liver-disease"),
        ("The results were encouraging in an experimental setting.", "alzheimers"),
        ("The patients were transported by television crews.", "parkinsons"),
        ("The college gave patients the standard alarm.", "stroke"),
    ],
)
def test_a_word_within_another_names_no_outcome(text: str, condition: str) -> None:
    assert outcome(text, "results", condition) is None


@pytest.mark.parametrize(
    ("text", "condition", "found"),
    [
        ("Patients had fewer aches.", "osteoarthritis", "pain"),
        ("Their eyesight came back.", "macular-degeneration", "visual-acuity"),
        ("He lifted both arms.", "stroke", "motor-function"),
        ("It changed the disease course.", "als", "disease-progression"),
    ],
)
def test_a_word_that_begins_or_ends_otherwise_still_names_one(text: str, condition: str, found: str) -> None:
    assert outcome(text, "results", condition) == found


def test_another_disease_than_the_treated_one_is_an_outcome() -> None:
    assert outcome("Heart attacks were rarer after the cells.", "heart attacks", "stroke") == "other:heart attacks"
    assert outcome("x", "heart failure events", "heart-failure") == "heart-events"
    assert outcome("It is a treatment of strokes.", "treatment of strokes", "stroke") is None


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("heart attacks", "heart-attack-or-stroke"),
        ("nonfatal stroke", "heart-attack-or-stroke"),
        ("non-fatal myocardial infarction", "heart-attack-or-stroke"),
        ("fatal heart attacks", "survival"),
        ("heart-failure events", "heart-events"),
        ("stroke volume", "other:stroke volume"),
    ],
)
def test_a_heart_attack_or_stroke_is_no_admission_and_no_death(words: str, found: str) -> None:
    assert outcome("x", words, "heart-failure") == found


@pytest.mark.parametrize("verb", ["sharpen", "mend", "lift", "curb", "stave off", "banish", "soften"])
def test_a_verb_of_help_tells_of_an_effect(verb: str) -> None:
    text = f"The cells {verb} the tremor."
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, outcome="tremor", conditions=("parkinsons",))
    assert not read_assertion(said).silent


@pytest.mark.parametrize(
    ("text", "between"),
    [
        ("She no longer depends on insulin.", False),
        ("Patients became independent of oxygen.", False),
        ("The effect depends on age.", True),
        ("The benefits were independent of the dose.", True),
        ("It helped people who had been in pain for less than five years.", True),
        ("It helped people who had been treated for more than two years.", False),
        ("It eased pain in patients with shorter disease.", True),
        ("It eased pain in patients with lower back pain.", False),
        ("It eased pain of short duration.", True),
        ("It worked in those with high inflammation at baseline.", True),
    ],
)
def test_which_patients_do_better_is_told_from_what_became_of_them(text: str, between: bool) -> None:
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, effect=Effect.BENEFIT)
    assert read_assertion(said).between_patients is between


@pytest.mark.parametrize(
    ("text", "open"),
    [
        ("The cells are expected to slow the disease.", False),
        ("Doctors had expected to see less pain.", True),
        ("Researchers hope to slow the disease.", True),
        ("The firm has to show that the cells slow the disease.", True),
        ("The firm was able to show that the cells slow the disease.", False),
        ("A happy patient is not proof that the cells slow the disease.", True),
        ("There is no proof that the cells slow the disease.", False),
    ],
)
def test_what_a_treatment_is_expected_to_do_is_said_of_it_and_what_is_to_be_shown_open(text: str, open: bool) -> None:
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, effect=Effect.BENEFIT)
    assert read_assertion(said).open is open


def test_a_condition_in_other_words_is_read_as_the_lexicons() -> None:
    assert outcome("x", "loss of arm function", "other:Duchenne muscular dystrophy") == "motor-function"


@pytest.mark.parametrize(
    ("text", "comparators"),
    [
        ("Graft-versus-host disease: The cells may help when steroids fail.", ()),
        ("The cells help in graft-versus-host disease that steroids do not control.", ()),
        ("More than half of the patients avoided surgery.", ()),
        ("Over three years the patients needed no steroids.", ()),
        ("The cells relieved pain more than steroids.", ("steroid",)),
        ("The cells had an advantage over steroids.", ("steroid",)),
        ("The cells were tested versus steroids.", ("steroid",)),
    ],
)
def test_a_treatment_is_compared_only_where_the_sentence_compares(text: str, comparators: tuple[str, ...]) -> None:
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, effect=Effect.BENEFIT)
    assert read_assertion(said).comparators == comparators


@pytest.mark.parametrize(
    ("text", "unproven"),
    [
        ("There is no good evidence that stem cells help long COVID.", True),
        ("Stem cells have not been shown to slow the disease.", True),
        ("Stem cells relieve pain, though evidence is limited.", False),
    ],
)
def test_a_proof_that_is_denied_needs_no_mark_of_denial(text: str, unproven: bool) -> None:
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, effect=Effect.BENEFIT)
    assert read_assertion(said).unproven is unproven


@pytest.mark.parametrize(
    ("text", "silent", "between"),
    [
        ("Rexlemestrocel-L phase 3 results in chronic low back pain.", True, False),
        ("Phase 3 results show less pain.", False, False),
        ("The injections are a proven treatment for back pain.", False, False),
        ("Patients with shorter disease duration had more pain relief.", False, True),
        ("Patients with severe disease had less pain after the cells.", False, False),
        ("The cells work better in early arthritis than in late arthritis.", False, True),
        ("The cells eased pain more in the treated than in the control group.", False, False),
    ],
)
def test_a_heading_of_results_or_a_difference_between_patients_is_no_effect(
    text: str, silent: bool, between: bool
) -> None:
    said = Statement(quote=text, text=text, kind=Kind.EFFICACY, outcome="pain", effect=Effect.BENEFIT)
    found = read_assertion(said)
    assert (found.silent, found.between_patients) == (silent, between)


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("Thirty patients stopped insulin after the infusion.", 30),
        ("Stem cells for stroke: More than 40 patients walked again.", 40),
        ("30 patients with diabetes received the cells.", None),
        ("Twelve people were treated and felt better.", None),
        ("In 30 patients pain fell.", None),
        ("One patient walked.", None),
    ],
)
def test_successes_are_counted_without_how_many_were_treated(text: str, hits: int | None) -> None:
    found = read_assertion(Statement(quote=text, text=text, kind=Kind.EFFICACY)).proportions
    assert [(each.hits, each.of) for each in found] == ([(hits, None)] if hits else [])


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("Two heart patients were killed by the infusions.", 2),
        ("The injections blinded at least three women.", 3),
        ("Two patients were treated and fell ill.", None),
        ("The injections were given to three women.", None),
    ],
)
def test_people_who_were_harmed_are_counted(text: str, hits: int | None) -> None:
    said = Statement(quote=text, text=text, kind=Kind.SAFETY, outcome="harm", effect=Effect.HARM)
    assert [each.hits for each in read_assertion(said).proportions] == ([hits] if hits else [])


@pytest.mark.parametrize(
    ("text", "ever"),
    [
        ("No deaths have been reported after the cells.", True),
        ("No deaths have been reported in the marrow cell treatment cases of that register.", False),
        ("No deaths have been reported in these patients.", False),
        ("So far the authors have seen no deaths after the cells.", False),
        ("So far we know of no deaths after the cells.", True),
    ],
)
def test_what_is_told_of_certain_cases_is_not_told_of_all_that_were_ever_reported(text: str, ever: bool) -> None:
    said = Statement(quote=text, text=text, kind=Kind.SAFETY, outcome="deaths", effect=Effect.NONE, negated=True)
    assert read_assertion(said).ever is ever


@pytest.mark.parametrize(
    ("text", "kind", "told"),
    [
        ("Up to 85 % of our patients had less pain.", Kind.EFFICACY, [(85.0, Bound.ABOUT)]),
        ("Fewer than 10 % of the patients relapsed.", Kind.EFFICACY, [(10.0, Bound.AT_MOST)]),
        ("Up to 10 % of the patients had a fever.", Kind.SAFETY, [(10.0, Bound.AT_MOST)]),
        ("Pain fell by up to 85 %.", Kind.EFFICACY, []),
    ],
)
def test_that_up_to_so_many_were_helped_is_no_upper_bound(
    text: str, kind: Kind, told: list[tuple[float, Bound]]
) -> None:
    found = read_assertion(Statement(quote=text, text=text, kind=kind, effect=Effect.BENEFIT)).proportions
    assert [(each.share, each.bound) for each in found] == told


@pytest.mark.parametrize(
    ("text", "low"),
    [
        ("The cells reduce the risk of cancer.", True),
        ("The cells cut your long-term risk of infection.", True),
        ("The cells do not reduce the risk of cancer.", False),
        ("The cells raise the risk of cancer.", False),
    ],
)
def test_a_risk_that_is_reduced_is_no_warning(text: str, low: bool) -> None:
    said = Statement(quote=text, text=text, kind=Kind.SAFETY, outcome="cancer", effect=Effect.HARM)
    assert read_assertion(said).low_risk is low
