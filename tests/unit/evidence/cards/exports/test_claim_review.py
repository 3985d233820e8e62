"""ClaimReview: a person's judgement and no machine's, with all that those who gather fact-checks need."""

from dataclasses import replace
from typing import Any

import pytest

from evidence.cards.exports.claim_review import claim_review, why_no_review
from evidence.cards.shapes import ClaimPage
from tests.unit.evidence.cards.exports.cards import ARTICLE, CARD, CONFIRMED, MACHINE, QUOTE, WITHHELD, absolute, page


def review(made: ClaimPage) -> dict[str, Any]:
    return claim_review(made, absolute)


def test_it_says_what_was_reviewed_by_whom_when_and_how() -> None:
    made = review(page(QUOTE))
    assert made["@context"] == "https://schema.org"
    assert made["@type"] == "ClaimReview"
    assert made["claimReviewed"] == made["itemReviewed"]["text"] == CARD.text
    assert made["url"] == "https://shown.example/claims/7/islets/"
    assert made["author"] == {"@type": "Organization", "name": "Said & Shown", "url": "https://shown.example/"}
    assert made["datePublished"] == "2026-11-24T08:00:00Z"
    assert made["itemReviewed"]["appearance"] == [
        {
            "@type": "CreativeWork",
            "headline": "A clinic’s promise",
            "url": "https://clinic.example/promise",
            "datePublished": "2024-03-01",
            "publisher": {"@type": "Organization", "name": "Example Clinic"},
        }
    ]
    assert "confirmed by one reviewer" in made["reviewRating"]["ratingExplanation"]


@pytest.mark.parametrize(
    ("changes", "reason"),
    [
        ({"grade": MACHINE}, "machine graded"),
        ({"grade": WITHHELD}, "machine graded"),
        ({"grade": replace(WITHHELD, machine=False)}, "second one"),
        ({"disputed": True}, "disagree"),
        ({"grade": replace(CONFIRMED, letter=None, verdict="not_graded")}, "graded"),
    ],
)
def test_what_no_person_stands_for_is_no_fact_check(changes: dict[str, Any], reason: str) -> None:
    made = page(**changes)
    assert reason in why_no_review(made.card)
    with pytest.raises(ValueError, match=reason):
        review(made)


def test_it_gives_the_reviewers_reason() -> None:
    made = page()
    judged = replace(made.history[0], shown=True, reason="The trial had no comparison group.")
    explained = review(replace(made, history=(judged,)))["reviewRating"]["ratingExplanation"]
    assert CARD.bottom_line in explained
    assert "The reviewer’s reason: “The trial had no comparison group.”" in explained


@pytest.mark.parametrize(("letter", "value"), [("A", 5), ("B", 4), ("C", 3), ("D", 2), ("E", 1)])
def test_a_letter_is_a_number_on_a_scale_that_is_explained(letter: str, value: int) -> None:
    rating = review(page(grade=replace(CONFIRMED, letter=letter)))["reviewRating"]
    assert (rating["ratingValue"], rating["bestRating"], rating["worstRating"]) == (value, 5, 1)
    assert f"{value} ({letter})" in rating["description"]
    assert rating["alternateName"] == CONFIRMED.word


def test_a_fact_has_a_word_and_no_number() -> None:
    fact = replace(CONFIRMED, letter=None, verdict="contradicted", word="Incorrect")
    rating = review(page(grade=fact))["reviewRating"]
    assert rating["alternateName"] == "Incorrect"
    assert rating.keys().isdisjoint({"ratingValue", "bestRating", "worstRating", "description"})


def test_an_article_is_named_once_and_by_what_is_known_of_it_alone() -> None:
    bare = replace(ARTICLE, id=4, url="", publisher="", published_on=None)
    made = review(page(QUOTE, replace(QUOTE, start=900), replace(QUOTE, article=bare)))
    assert [each["headline"] for each in made["itemReviewed"]["appearance"]] == ["A clinic’s promise"] * 2
    assert made["itemReviewed"]["appearance"][1].keys() == {"@type", "headline"}


def test_no_article_is_blamed_that_was_never_published_or_was_right_on_its_day() -> None:
    sample = replace(QUOTE, article=replace(ARTICLE, sample=True))
    made = review(page(sample, replace(QUOTE, grade=replace(CONFIRMED, verdict="supported"))))
    assert "appearance" not in made["itemReviewed"]


def test_a_judgement_whose_ground_moved_says_so() -> None:
    explained = review(page(changed=("evidence",)))["reviewRating"]["ratingExplanation"]
    assert "changed since" in explained
