"""From a correction until the claim is graded anew nobody finds, counts or is told a grade of its old words."""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from claims.actions import correct, reject, take_back
from evidence.accounts.models import Role
from evidence.assessments.models import Current, DossierRecord
from evidence.cards.facets import Facet
from evidence.cards.matching import Filters
from evidence.cards.records.leaning import claims_on
from evidence.cards.search import every_card, find_claims_with_facets, newest_judged, newest_telling
from evidence.cards.topics import topic_page
from evidence.pipeline.articles import article_line
from evidence.review.queue import why_it_waits
from tests.factories.graded import AS_OF, RESULT, assess, judge, reader
from tests.integration.faces import World

OLD = ({"verdict": "overstated"}, {"standing": "computed"}, {"country": "US", "status": "in_trials"})
NEWS = "who asks what is new must learn that the grade which they hold is none any more"


@pytest.fixture(autouse=True)
def _signed_in(client: Client, world: World) -> None:
    client.force_login(world.reviewer)


def reword(world: World, *, back: bool = False) -> None:
    correct(world.promise.pk, {"text": "Islets may end insulin."}, seen=1, by=world.reviewer.pk, why="So it says.")
    if back:
        take_back(world.promise.pk, seen=2, by=world.reviewer.pk, why="It did not.")


def found(client: Client, **asked: Any) -> int:
    """How many claims each way of asking for all finds, which is the same."""
    filters = Filters(**asked)
    answers = {len(list(every_card("", filters))), find_claims_with_facets("", filters).total}
    asked |= {"since": asked["since"].isoformat()} if "since" in asked else {}
    [count] = answers | {len(client.get("/api/v1/claims/", asked).json()["results"])}
    return count or 0


def counted() -> dict[tuple[str, str], int]:
    """By facet and choice, of the list and of a topic, how many claims it has."""
    page = topic_page("stem-cell-islets", "t1d", on=AS_OF)
    assert page
    of_list = {(facet.id, id): count for facet in _facets() for id, count in _options(facet)}
    return of_list | {("topic", id): count for id, count in _options(page.verdicts)}


def _facets() -> tuple[Facet, ...]:
    return find_claims_with_facets("", Filters(country="US")).facets


def _options(facet: Facet) -> Iterator[tuple[str, int]]:
    return ((option.id, option.claims) for option in facet.options)


@pytest.mark.parametrize("back", [False, True])
def test_no_list_finds_or_counts_it_by_the_old_grade(client: Client, world: World, back: bool) -> None:
    every, were, told = found(client), [found(client, **asked) for asked in OLD], counted()
    moved = [("verdict", "overstated"), ("standing", "computed"), ("status", "in_trials"), ("topic", "overstated")]
    began = timezone.now()
    reword(world, back=back)
    assert found(client) == every
    assert [found(client, **asked) for asked in OLD] == [count - 1 for count in were]
    between = counted()
    assert [between.get(choice, 0) for choice in moved] == [told[choice] - 1 for choice in moved]
    assert between["kind", "efficacy"] == told["kind", "efficacy"]
    assert found(client, since=began) == 1, NEWS
    assess(world.promise)
    assert [found(client, **asked) for asked in OLD] == were
    assert counted() == told


def test_it_leans_on_no_record_and_waits_for_no_reviewer(world: World) -> None:
    def stands() -> tuple[bool, bool]:
        cards, _ = claims_on("results", RESULT["id"], {})
        return world.promise.pk in [card.id for card in cards], bool(why_it_waits(world.promise.pk, world.reviewer))

    dossier = Current.objects.get(claim=world.promise).computed.dossier
    DossierRecord.objects.create(dossier=dossier, register="results", record=RESULT["id"])
    assert stands() == (True, True)
    reword(world)
    assert stands() == (False, False)


def test_none_of_its_assessments_is_the_one_that_counts(client: Client, world: World) -> None:
    def shown() -> list[bool]:
        answer = client.get(f"/api/v1/claims/{world.promise.pk}/assessments/").json()
        return [entry["shown"] for entry in answer["results"]]

    assert shown() == [True]
    reword(world)
    assert shown() == [False]
    assess(world.promise)
    assert shown() == [True, False]


def test_what_was_judged_is_no_news_while_it_is_of_other_words(world: World) -> None:
    assess(world.denial, verdict="overstated")
    judge(world.promise, reader("ben", Role.REVIEWER))
    assert [card.id for card in newest_judged(5)] == [world.promise.pk]
    assert [card.id for card in newest_telling(5)] == [world.denial.pk, world.promise.pk]
    reword(world)
    assert newest_judged(5) == []
    assert [card.id for card in newest_telling(5)] == [world.denial.pk]


def test_the_bench_shows_no_answer_to_the_old_words(client: Client, world: World) -> None:
    address = f"/review/{world.promise.pk}/"
    told = ("Why the machine says so", "The evidence", "One study without a comparison group", "It is very uncertain")
    before = client.get(address).content.decode()
    reword(world)
    between = client.get(address).content.decode()
    assert [words in before for words in told] == [True] * len(told)
    assert [words in between for words in told] == [False] * len(told)


def test_an_article_is_read_as_a_reviewer_had_its_claims_say(client: Client, world: World) -> None:
    def flags() -> list[str]:
        return [flag["id"] for flag in client.get(f"/api/v1/articles/{world.listed.pk}/").json()["flags"]]

    assert "risk_omitted" not in flags()
    reject(world.denial.pk, seen=1, by=world.reviewer.pk, why="It says nothing.")
    assert "risk_omitted" in flags()
    correct(world.promise.pk, {"negated": True}, seen=1, by=world.reviewer.pk, why="It denies that.")
    assert "risk_omitted" not in flags()


def test_a_command_prints_no_grade_of_the_old_words(world: World) -> None:
    def printed() -> tuple[list[str], int]:
        line = article_line("a.txt", world.listed.newest)
        return [claim["verdict"] for claim in line["claims"]], sum(line["verdicts"].values())

    assert printed() == (["overstated", "contradicted", "supported"], 3)
    reword(world)
    assert printed() == (["contradicted", "supported"], 2)
