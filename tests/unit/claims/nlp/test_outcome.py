"""An outcome is what a claim names, or what its verb tells or changes, and no person."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Kind


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("The infusion lowered resting heart rate.", Kind.EFFICACY, "resting heart rate"),
        ("Nine of ten patients report less knee pain.", Kind.EFFICACY, "knee pain"),
        ("He had fewer seizures.", Kind.EFFICACY, "seizures"),
        ("It helps prevent scars, ulcers and leg amputations.", Kind.EFFICACY, "leg amputations"),
        ("Her grip strength has doubled.", Kind.EFFICACY, "grip strength"),
        ("They saw a gain of 10% in grip strength.", Kind.EFFICACY, "grip strength"),
        ("They saw a gain of 10%.", Kind.EFFICACY, "gain"),
        ("She wasn’t able to hold her bottle.", Kind.EFFICACY, "bottle"),
        ("It does no better than steroid shots for a sore elbow.", Kind.EFFICACY, "sore elbow"),
        ("Mild swelling at the puncture site for two days.", Kind.SAFETY, "mild swelling at the puncture site"),
        ("A boy came home with a fever.", Kind.SAFETY, "fever"),
        ("She has quality of life again.", Kind.EFFICACY, "quality of life"),
        ("The cells are taken from fat.", Kind.MECHANISM, None),
    ],
)
def test_a_noun_names_it(words: str, kind: Kind, expected: str | None) -> None:
    assert outcome_of(words, kind) == expected


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("He lives without insulin.", Kind.EFFICACY, "insulin independence"),
        ("She walks without a stick.", Kind.EFFICACY, "walking"),
        ("It saves nine in ten patients on ventilators.", Kind.EFFICACY, "survival"),
        ("It saves legs from amputation in people with gangrene.", Kind.EFFICACY, "amputation"),
        ("Survivors talk again months after the drip.", Kind.EFFICACY, "speech"),
        ("Half of the blind see again.", Kind.EFFICACY, "sight"),
        ("The drip is no better than marrow for gout.", Kind.EFFICACY, "gout"),
        ("The drug failed its phase 3 trial.", Kind.EFFICACY, "effectiveness"),
        ("Half of the patients responded.", Kind.EFFICACY, "treatment response"),
        ("The graft has been shown effective.", Kind.EFFICACY, "effectiveness"),
        ("The drip was well tolerated.", Kind.SAFETY, "tolerability"),
        ("The drip is safe.", Kind.SAFETY, "safety"),
        ("One man died of sepsis.", Kind.SAFETY, "death"),
        ("She lost all her hair within days.", Kind.SAFETY, "hair loss"),
        ("He felt a bit under the weather.", Kind.SAFETY, "safety"),
        ("Most felt much better.", Kind.EFFICACY, "well-being"),
        ("He was sent home from the hospital.", Kind.EFFICACY, "hospital discharge"),
        ("The old no longer need a wheelchair.", Kind.EFFICACY, "walking"),
        ("Children do not benefit from the drip.", Kind.EFFICACY, "effectiveness"),
        ("The graft was unsuccessful.", Kind.EFFICACY, "effectiveness"),
        ("He came off oxygen.", Kind.EFFICACY, "oxygen use"),
        ("Her eyes gained nine letters.", Kind.EFFICACY, "visual acuity"),
        ("Doctors keep them alive.", Kind.EFFICACY, "survival"),
        ("It freed most diabetics from insulin.", Kind.EFFICACY, "insulin independence"),
        ("Eleven could dispense with supplemental insulin.", Kind.EFFICACY, "insulin independence"),
    ],
)
def test_a_verb_or_an_adjective_tells_it(words: str, kind: Kind, expected: str) -> None:
    assert outcome_of(words, kind) == expected


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("It brought a significant improvement in bladder control.", Kind.EFFICACY, "bladder control"),
        ("It lowers the chance of having a stroke after six months.", Kind.EFFICACY, "stroke"),
        ("It carries a small risk of bleeding in patients over 70.", Kind.SAFETY, "bleeding"),
        ("The chief risk is graft failure.", Kind.SAFETY, "graft failure"),
        ("With exosomes, patients with thin hair see more density.", Kind.EFFICACY, "density"),
        ("Children gained the ability to swallow.", Kind.EFFICACY, "ability to swallow"),
        ("There was no improvement with respect to his stiffness.", Kind.EFFICACY, "stiffness"),
        ("It caused no obvious swelling of this kind.", Kind.SAFETY, "swelling"),
        ("It led to a 40 percent drop.", Kind.EFFICACY, "drop"),
        ("The partial success rate was 30 per cent.", Kind.EFFICACY, "partial success rate"),
        (
            "It improved contrast sensitivity in both eyes of eleven older women.",
            Kind.EFFICACY,
            "contrast sensitivity in both eyes",
        ),
        ("MRI scores improved.", Kind.EFFICACY, "MRI scores"),
        ("The records showed either improvement.", Kind.EFFICACY, "improvement"),
        ("The others did not see much improvement.", Kind.EFFICACY, "improvement"),
    ],
)
def test_it_is_short_and_whole(words: str, kind: Kind, expected: str) -> None:
    assert outcome_of(words, kind) == expected


@pytest.mark.parametrize(
    ("words", "kind", "expected"),
    [
        ("It helps some patients for years.", Kind.EFFICACY, "effect"),
        ("It has been shown to help.", Kind.EFFICACY, "effect"),
        ("The clinic had no incidents in that trial.", Kind.SAFETY, "incidents"),
        ("Doctors gave the treatment again.", Kind.SAFETY, "safety"),
        ("Henderson will be fine in November.", Kind.EFFICACY, "effect"),
        ("None has been reported to date.", Kind.SAFETY, "safety"),
        ("On the X-ray nothing has changed.", Kind.EFFICACY, "effect"),
        ("It had no consequences from that.", Kind.SAFETY, "consequences"),
        ("Twelve of the thirteen improved.", Kind.EFFICACY, "effect"),
        ("He stopped his tablets in September.", Kind.EFFICACY, "tablets"),
        ("He could rise from his bed.", Kind.EFFICACY, "effect"),
    ],
)
def test_who_when_and_with_what_name_none(words: str, kind: Kind, expected: str) -> None:
    assert outcome_of(words, kind) == expected


def outcome_of(words: str, kind: Kind) -> str | None:
    draft = Draft(0, 0, len(words), kind, None, False, None, None, None, Basis.NONE)
    (claim,) = finished(words, [draft])
    return claim.statement.outcome


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Stem cells help in lupus and hair loss.", "effect"),
        ("Stem cells help in hair loss.", "hair loss"),
        ("Stem cells ease pain in lupus and hair loss.", "pain"),
    ],
)
def test_of_several_diseases_none_is_what_changes_in_all(text: str, expected: str) -> None:
    draft = Draft(0, 0, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    draft.conditions = ("lupus", "hair-loss")
    (claim,) = finished(text, [draft])
    assert claim.statement.outcome == expected
