"""The first page: what tells something first, where it is from, and how fresh the facts are."""

import re
from datetime import UTC, datetime

from django.test import Client

from evidence.registers.actions import load_bundled
from sources.models import Article
from tests.factories.graded import article, assess, claim
from tests.integration.faces import World


def test_the_newest_claims_with_a_verdict_come_first_and_what_tells_nothing_does_not(
    client: Client, world: World
) -> None:
    said = article("Cells are sold. Cells do not mean much.")
    assess(claim(said, "Cells are sold", kind="access"), verdict="not_graded")
    assess(claim(said, "Cells do not mean much"), verdict="unverifiable")
    assert [card.id for card in client.get("/").context["cards"]] == [world.promise.pk]


def test_where_nothing_has_a_verdict_the_newest_are_shown(client: Client, db: None) -> None:
    assess(claim(article("Cells are sold."), "Cells are sold", kind="access"), verdict="not_graded")
    assert len(client.get("/").context["cards"]) == 1


def test_samples_are_called_so_while_there_is_nothing_else(client: Client, world: World) -> None:
    assert "sample articles" not in client.get("/").content.decode()
    Article.objects.update(sample=True)
    assert "From sample articles, which were written for this site." in client.get("/").content.decode()


def test_it_says_when_most_facts_of_a_register_were_checked_and_not_the_newest_alone(client: Client, db: None) -> None:
    assert "last checked" not in text_of(client)
    load_bundled(datetime(2026, 11, 25, 12, tzinfo=UTC))
    said = text_of(client).partition("When the facts were last checked: ")[2]
    assert said.startswith("approvals mostly on 21 November 2026, the newest on 27 November 2026; studies mostly on")


def text_of(client: Client) -> str:
    return " ".join(re.sub(r"<[^>]+>", "", client.get("/").content.decode()).split())


def test_the_map_in_small_tells_of_the_most_studied_diseases_each_once(client: Client, db: None) -> None:
    assert "What is known" not in text_of(client).partition("Newest claims")[2]
    load_bundled(datetime(2026, 11, 25, 12, tzinfo=UTC))
    rows = client.get("/").context["known"]
    whole = {row.condition.id: row.topics for row in client.get("/map/").context["conditions"]}
    shown = [row.condition.id for row in rows]
    assert len(shown) == len(set(shown)) == 8
    assert "t1d" in shown
    assert "diabetes" not in shown  # type 1 is a kind of it
    for row in rows:
        [topic] = row.topics
        told = [each for each in whole[row.condition.id] if each.known]
        assert (topic.address, topic.known) == (told[0].address, told[0].known)
    assert "most studied treatment" in text_of(client)
