"""A card is the same on its page and in the API, field by field."""

import dataclasses
import html
import re
from datetime import date, datetime
from typing import Any

import pytest
from django.test import Client

from evidence.cards.annotated import article_page
from evidence.cards.claim_page import claim_page
from evidence.cards.claims import cards_of
from evidence.cards.shapes import StatusLine
from tests.factories.graded import judge
from tests.integration.faces import World


def plain(value: Any) -> Any:
    """A card as JSON has it."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, tuple):
        return [plain(entry) for entry in value]
    if isinstance(value, datetime):
        return value.isoformat().replace("+00:00", "Z")
    return value.isoformat() if isinstance(value, date) else value


def words_of(page: str) -> str:
    """The words that a reader sees, tags and line ends away."""
    body = re.sub(r"<(script|svg|style).*?</\1>", "", page, flags=re.DOTALL)
    return " ".join(html.unescape(re.sub(r"<[^>]+>", "", body)).split())


def status_words(line: StatusLine) -> list[str]:
    """What is said of a country: of each use by its name, where they do not stand alike."""
    uses = line.uses or ()
    return [f"{use.use[1:]}: {use.words.lower()}" for use in uses] if len(uses) > 1 else [line.words]


def test_the_api_gives_every_field_of_the_card(client: Client, world: World) -> None:
    everything = [world.fact.pk, world.denial.pk, world.promise.pk]
    assert client.get("/api/v1/claims/").json()["results"] == [plain(card) for card in cards_of(everything)]


@pytest.mark.parametrize("name", ["promise", "denial", "fact"])
def test_the_api_gives_every_field_of_the_claims_page(client: Client, world: World, name: str) -> None:
    claim = getattr(world, name)
    judge(world.promise, world.reviewer)
    assert client.get(f"/api/v1/claims/{claim.pk}/").json() == plain(claim_page(claim.pk))


def test_the_api_gives_every_field_of_the_article(client: Client, world: World) -> None:
    assert client.get(f"/api/v1/articles/{world.listed.pk}/").json() == plain(article_page(world.listed))


@pytest.mark.parametrize("name", ["promise", "denial", "fact"])
def test_the_page_says_every_field_of_the_card(client: Client, world: World, name: str) -> None:
    page = claim_page(getattr(world, name).pk)
    assert page is not None
    card = page.card
    said = words_of(client.get(card.address).content.decode())
    expected = [card.text, card.grade.word, card.grade.standing_words[1:], card.bottom_line, f"{card.as_of:%-d %B %Y}"]
    expected += [card.certainty_words] if card.certainty_words else []
    expected += [flag.words for flag in card.flags]
    expected += [words for line in card.statuses for words in (line.jurisdiction.name, *status_words(line))]
    expected += [f"{line.checked_on:%-d %b %Y}" for line in card.statuses if line.checked_on]
    expected += [*page.account, *page.trace]
    expected += [f"{finding.studies} × {finding.design.lower()}" for finding in page.evidence.findings]
    expected += [footnote.words for footnote in page.evidence.footnotes]
    expected += [reference.id for reference in page.evidence.references]
    expected += [harm.words[1:] for harm in page.evidence.harms]
    expected += [
        words for quote in page.quotes for words in (quote.quote, quote.article.title, quote.article.publisher)
    ]
    missing = [words for words in expected if words not in said]
    assert missing == []


def test_the_list_says_what_the_card_says(client: Client, world: World) -> None:
    client.cookies["country"] = "US"
    said = words_of(client.get("/claims/").content.decode())
    cards = cards_of([world.fact.pk, world.denial.pk, world.promise.pk])
    assert len(cards) == 3
    for card in cards:
        line = card.status_in("US")
        expected = [card.text, card.grade.word, card.grade.standing_words, *(status_words(line) if line else [])]
        assert [words for words in expected if words not in said] == []
