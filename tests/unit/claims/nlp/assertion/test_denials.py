"""What a sentence denies, where that is not its effect: an ill, its proof, that it is safe, that it was ever so."""

import pytest

from claims.vocabulary.statements import Effect, Kind
from tests.unit.claims.nlp.assertion.reading import read


@pytest.mark.parametrize(
    ("text", "unproven"),
    [
        ("There is no good evidence that the cells help.", True),
        ("The treatment has never been clinically proven to help.", True),
        ("An unproven treatment of back pain.", True),
        ("The treatment has no proven benefit.", True),
        ("The evidence for the treatment is weak.", True),
        ("Doctors have yet to show that the cells help.", True),
        ("Nothing proves that the cells help.", True),
        ("The cells do not help.", False),
        ("No improvement was seen in trials.", False),
        ("No patients in the studies walked again.", False),
        ("Her scans show no evidence of active disease.", False),
    ],
)
def test_denying_the_proof_is_told_from_denying_the_effect(text: str, unproven: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE).unproven is unproven


def test_denying_an_ill_is_told_from_denying_help() -> None:
    for text in ("Not a single participant had a relapse.", "Two thirds showed no evidence of disease activity.",
                 "The cancer has not come back.", "Their disability did not worsen.", "They haven't relapsed since.",
                 "They have not relapsed since they stopped the drugs.", "They did not need surgery to end the pain.",
                 "There were no relapses by the end of the study.", "No treated patient relapsed.",
                 "None of those who stopped the drugs relapsed."):  # fmt: skip
        assert read(text, Kind.EFFICACY, effect=Effect.BENEFIT, negated=True).denies_bad
    for text in ("It does not slow progression.", "It doesn't do anything for the pain.", "They did not stop insulin.",
                 "It does not stop ALS from progressing.", "It could not free them from insulin.",
                 "It did not really ward off relapses.", "It doesn't make the pain go away.",
                 "It was not able to keep the disease from progressing.", "The decline was not halted.",
                 "No cell treatment stops ALS from progressing.", "None of these freed them from pain."):  # fmt: skip
        assert not read(text, Kind.EFFICACY, effect=Effect.BENEFIT, negated=True).denies_bad


@pytest.mark.parametrize(
    ("text", "spared"),
    [("None of them had a severe drop in blood sugar.", True), ("No patient needed surgery.", True),
     ("It had no effect on relapses.", False), ("None of the patients walked again.", False)],
)  # fmt: skip
def test_patients_who_were_spared_an_ill_were_helped(text: str, spared: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE, negated=True).denies_bad is spared


def test_not_shown_to_be_safe_is_a_warning() -> None:
    for text in ("It has not been shown to be safe.", "There is no sign of benefit and clear evidence of harm."):
        assert read(text, Kind.SAFETY, effect=Effect.HARM, negated=True).denies_safe


@pytest.mark.parametrize(
    ("text", "none"),
    [("No one with diabetes has ever stopped insulin.", True), ("Not a single patient ever walked again.", True),
     ("Never has anyone been cured.", True), ("The patients did not stop insulin.", False),
     ("No one knows whether it ever helps.", False), ("Before the graft no one had ever stopped insulin.", False),
     ("Never had anyone come off insulin until now.", False)],
)  # fmt: skip
def test_that_no_one_ever_did_is_told_from_that_some_did_not(text: str, none: bool) -> None:
    assert read(text, Kind.EFFICACY, effect=Effect.NONE).no_one_ever is none
