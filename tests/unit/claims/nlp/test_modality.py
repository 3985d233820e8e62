"""Denial and hedging are read from cues in the predicate, not from words beside it."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.effect import of_efficacy, of_safety
from claims.nlp.modality import denied, strength
from claims.vocabulary.statements import Basis, Effect, Kind, Strength


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("has not been approved", True),
        ("There were no serious adverse events", True),
        ("didn't wean anyone off insulin", True),
        ("without side effects", True),
        ("neither fever nor clots", True),
        ("worked in people who have no insulin of their own", False),
        ("not only reduces pain", False),
        ("can be fatal if it is not treated", False),
        ("reduced pain", False),
    ],
)
def test_denied(said: str, expected: bool) -> None:
    assert denied(said) is expected


def draft(strength: Strength | None, kind: Kind = Kind.EFFICACY, *, negated: bool = False, **marks: float) -> Draft:
    return Draft(0, 0, 1, kind, None, negated, strength, None, None, Basis.NONE, marks=marks)


@pytest.mark.parametrize(
    ("said", "read", "expected"),
    [
        ("may reduce pain", Strength.CAUSAL, Strength.CONDITIONAL),
        ("have been able to stop insulin", Strength.ASSOCIATED, Strength.ASSOCIATED),
        ("reduces pain", Strength.CAUSAL, Strength.CAUSAL),
    ],
)
def test_strength(said: str, read: Strength, expected: Strength) -> None:
    assert strength(said, draft(read)) is expected


def test_a_claim_without_a_hedge_is_conditional_only_where_the_encoder_is_sure() -> None:
    assert strength("reduces pain", draft(Strength.CONDITIONAL, conditional=0.9, causal=0.05)) is Strength.CONDITIONAL
    assert strength("reduces pain", draft(Strength.CONDITIONAL, conditional=0.4, causal=0.35)) is Strength.CAUSAL


@pytest.mark.parametrize(
    ("said", "negated", "expected"),
    [
        ("no serious adverse events", True, Effect.NONE),
        ("the cells are safe", False, Effect.NONE),
        ("minimizes the risk of rejection", False, Effect.BENEFIT),
        ("two patients died", False, Effect.HARM),
        ("the cells have low immunogenicity", False, Effect.NONE),
        ("my last scans were clean", False, Effect.NONE),
        ("went home without any serious reactions", False, Effect.NONE),
        ("the long-term risks are unknown", False, None),
        ("the death was due to a pre-existing clot", False, Effect.NONE),
        ("has not been shown to be safe", True, Effect.HARM),
    ],
)
def test_effect_of_safety(said: str, negated: bool, expected: Effect | None) -> None:
    assert of_safety(said, negated) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("no new lesions were seen", Effect.BENEFIT),
        ("there was no evidence of active disease", Effect.BENEFIT),
        ("there is no evidence of recovery", Effect.NONE),
        ("did not improve walking", Effect.NONE),
    ],
)
def test_effect_of_denied_efficacy(said: str, expected: Effect) -> None:
    assert of_efficacy(said, draft(None, negated=True)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the gain wore off within a year", Effect.NONE),
        ("his hand is unchanged", Effect.NONE),
        ("she still needs a stick", Effect.NONE),
        ("both groups did better by the same amount", Effect.NONE),
        ("her grip got better", Effect.BENEFIT),
        ("results for grip were mixed", None),
        ("whether grip improves is not known", None),
    ],
)
def test_effect_of_efficacy_told_by_its_words(said: str, expected: Effect | None) -> None:
    read = draft(None)
    read.effect = Effect.HARM
    assert of_efficacy(said, read) is expected


@pytest.mark.parametrize(
    ("said", "kind", "expected"),
    [
        ("a drop in pain was observed", Kind.EFFICACY, Strength.ASSOCIATED),
        ("the knees showed clear improvement", Kind.EFFICACY, Strength.ASSOCIATED),
        ("a drop in pain may have been observed", Kind.EFFICACY, Strength.CONDITIONAL),
        ("the infusions ease pain", Kind.EFFICACY, Strength.CAUSAL),
        ("new vessels were observed", Kind.MECHANISM, Strength.CAUSAL),
    ],
)
def test_what_was_observed_is_associated(said: str, kind: Kind, expected: Strength) -> None:
    assert strength(said, draft(Strength.CAUSAL, kind)) is expected


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("the infusions are safe", Strength.CAUSAL),
        ("clots remain a risk", Strength.CAUSAL),
        ("the infusions may be safe", Strength.CONDITIONAL),
        ("the infusions were safer than surgery", Strength.ASSOCIATED),
        ("2 of 40 run a risk of clots", Strength.ASSOCIATED),
    ],
)
def test_safety_and_risk_stated_flatly_are_causal(said: str, expected: Strength) -> None:
    assert strength(said, draft(Strength.ASSOCIATED, Kind.SAFETY)) is expected


@pytest.mark.parametrize(
    ("text", "negated"),
    [
        ("This does not mean that the cells have been shown to work.", True),
        ("That doesn’t prove the cells have been shown to work.", True),
        ("They said that the cells have been shown to work.", False),
    ],
)
def test_what_is_said_not_to_follow_is_denied(text: str, negated: bool) -> None:
    quote = "the cells have been shown to work"
    start = text.index(quote)
    judged = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)
    (claim,) = finished(text, [Draft(0, start, start + len(quote), *judged)])
    assert claim.statement.negated is negated
