"""A sentence whose wording only a claim has is one, although the encoder passed it over."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Strength, Subjects

FOUND = "Stem cells eased her pain."
JUDGED = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, Subjects.HUMAN, Basis.CASE)


def kinds(sentence: str, found: bool = True) -> dict[str, Kind]:
    """By its quote, the kind of each claim after the one that was found."""
    drafts = [Draft(0, 0, len(FOUND) - 1, *JUDGED, conditions=("osteoarthritis",))] if found else []
    claims = finished(f"{FOUND} {sentence}", drafts)
    return {claim.statement.quote: claim.statement.kind for claim in claims[1 if found else 0 :]}


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("Gout is caused by crystals in the joint.", Kind.EPIDEMIOLOGY),
        ("Asthma affects about 260 million people.", Kind.EPIDEMIOLOGY),
        ("The mean score fell by 12 points.", Kind.EFFICACY),
        ("No serious side effects occurred.", Kind.SAFETY),
        ("The cells were expanded for three weeks.", Kind.MECHANISM),
        ("The product was approved in Japan.", Kind.REGULATORY),
        ("Forty participants were enrolled.", Kind.TRIAL),
        ("The infusion costs about $9,000.", Kind.ACCESS),
    ],
)
def test_a_sentence_with_the_wording_of_a_claim_is_one_of_its_kind(sentence: str, kind: Kind) -> None:
    assert kinds(sentence) == {sentence[:-1]: kind}


@pytest.mark.parametrize(
    "sentence",
    [
        "Thank you for reading.",
        "Is gout caused by crystals?",
        "Causes and prevalence",
        "If these results show that it works, many will want it.",
    ],
)
def test_other_words_a_question_a_heading_and_a_forecast_are_none(sentence: str) -> None:
    assert kinds(sentence) == {}


def test_where_the_encoder_found_no_claim_at_all_there_is_none() -> None:
    assert kinds("Gout is caused by crystals in the joint.", found=False) == {}


def test_a_footnote_s_number_is_left_out() -> None:
    assert list(kinds("The mean score fell by 12 points.3,4")) == ["The mean score fell by 12 points"]


@pytest.mark.parametrize("link", ["And gout", "Today, gout", "In addition, gout"])
def test_what_links_it_to_the_sentence_before_is_left_out(link: str) -> None:
    assert list(kinds(f"{link} is caused by crystals.")) == ["gout is caused by crystals"]


def test_such_a_claim_is_about_what_the_claim_beside_it_is_about() -> None:
    claims = finished(f"{FOUND} It is caused by wear.", [Draft(0, 0, 25, *JUDGED, conditions=("osteoarthritis",))])
    assert claims[1].statement.conditions == ("osteoarthritis",)
