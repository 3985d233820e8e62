"""A claim that people judged as schema.org's ClaimReview, for those who gather fact-checks.

A machine's judgement never looks like a person's: what no reviewer confirmed is no fact-check, and is none here.
"""

from collections.abc import Iterable
from typing import Any

from django.urls import reverse

from evidence.cards.exports.judged import NO_CLAIM, judged
from evidence.cards.exports.site import NAME, Absolute, instant
from evidence.cards.rewording import REWORDED
from evidence.cards.shapes import ArticleCard, Card, ClaimPage, Quote
from evidence.grading.assessment import Verdict

RATINGS = "EDCBA"  # from the worst, 1, to the best, 5
SCALE = (
    "How this statement stands beside the evidence on record. 5 (A): supported by evidence of moderate or high "
    "certainty. 4 (B): supported. 3 (C): early or unsettled. 2 (D): it goes further than the evidence, or no human "
    "study was found. 1 (E): contradicted."
)


def why_no_review(card: Card) -> str:
    """Why there is no fact-check of the claim; empty where there is one."""
    if card.rejected:
        return NO_CLAIM
    if card.reworded:
        return REWORDED
    if card.grade.machine:
        return "A machine graded this claim and no person has confirmed it: that is no fact-check."
    if card.grade.provisional:
        return (
            "A reviewer sees this claim or its evidence otherwise than the machine does; a second one has yet to look."
        )
    if card.disputed:
        return "Reviewers disagree about this claim, and an adjudicator has yet to decide."
    if card.grade.verdict == Verdict.NOT_GRADED:
        return "This claim says nothing that can be graded."
    return ""


def claim_review(page: ClaimPage, absolute: Absolute) -> dict[str, Any]:
    """The review as JSON-LD. Raises ValueError where `why_no_review` says why there is none."""
    card = page.card
    if reason := why_no_review(card):
        raise ValueError(reason)
    shown = next((each for each in page.history if each.shown), None)  # it may be older than the page's history
    review = {
        "@context": "https://schema.org",
        "@type": "ClaimReview",
        "url": absolute(card.address),
        "claimReviewed": card.text,
        "inLanguage": "en-GB",
        "author": {"@type": "Organization", "name": NAME, "url": absolute(reverse("home"))},
        "publishingPrinciples": absolute(reverse("methods")),
        "dateModified": instant(card.graded_at),
        "itemReviewed": {"@type": "Claim", "text": card.text} | _appearances(page.quotes),
        "reviewRating": _rating(card, shown.reason if shown else ""),
    }
    return review | ({"datePublished": instant(shown.made_at)} if shown else {})


def _rating(card: Card, reason: str) -> dict[str, Any]:
    """`reason`: the reviewer's, where readers see it."""
    why = f"The reviewer’s reason: “{reason}”" if reason else ""
    explained = " ".join(filter(None, (card.bottom_line, why, judged(card))))
    rating = {"@type": "Rating", "alternateName": card.grade.word, "ratingExplanation": explained}
    if card.grade.letter is None:
        return rating
    value = RATINGS.index(card.grade.letter) + 1
    return rating | {"ratingValue": value, "bestRating": len(RATINGS), "worstRating": 1, "description": SCALE}


def _appearances(quotes: Iterable[Quote]) -> dict[str, Any]:
    """The articles that say it, each once; no sample, which nobody published, and none that was another thing then."""
    said = (quote.article for quote in quotes if not quote.article.sample and quote.grade is None)
    articles = {article.id: article for article in said}
    appearances = [_appearance(article) for article in articles.values()]
    return {"appearance": appearances} if appearances else {}


def _appearance(article: ArticleCard) -> dict[str, Any]:
    said = {"@type": "CreativeWork", "headline": article.title}
    if article.url:
        said["url"] = article.url
    if article.published_on:
        said["datePublished"] = article.published_on.isoformat()
    publisher = {"publisher": {"@type": "Organization", "name": article.publisher}} if article.publisher else {}
    return said | publisher
