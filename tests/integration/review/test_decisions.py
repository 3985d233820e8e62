"""A reviewer finds what they judged before, and what became of it."""

import re

from django.test import Client

from evidence.accounts.models import Role
from evidence.review.decisions import decisions_of
from tests.factories.graded import article, assess, claim, judge, reader
from tests.integration.faces import World

ADDRESS = "/review/decisions/"


def test_own_decisions_are_listed_with_what_the_machine_said_and_no_one_elses(client: Client, world: World) -> None:
    client.force_login(world.reviewer)
    assert "You have judged no claim yet." in client.get(ADDRESS).content.decode()
    judge(world.promise, world.reviewer, ("early", "low"))
    judge(world.denial, world.reviewer, ("contradicted", "low"))
    judge(world.fact, reader("second", Role.REVIEWER), ("supported", None))
    page = " ".join(client.get(ADDRESS).content.decode().split())
    assert "You: <b>Early evidence</b>, low certainty</span><span>The machine: Goes further than the evidence" in page
    assert "You: <b>Contradicted</b>, low certainty</span><span>As the machine has it" in page
    assert "9 million" not in page
    assert page.index("no serious side effects") < page.index("stop insulin for good")


def test_each_says_what_became_of_it(world: World) -> None:
    second, third = reader("second", Role.REVIEWER), reader("third", Role.ADJUDICATOR)

    def became(reviewer: object) -> list[str]:
        return [decision.became for decision in decisions_of(reviewer, 9)]

    judge(world.promise, world.reviewer, ("unsettled", "low"))
    judge(world.promise, world.reviewer, ("early", "low"))
    assert became(world.reviewer) == ["No other reviewer has judged it yet.", "You judged it again since."]
    judge(world.promise, second, ("unsettled", "low"))
    assert became(world.reviewer)[0] == "Another reviewer judged otherwise."
    judge(world.promise, third, ("early", "low"))
    assert became(world.reviewer)[0] == became(second)[0] == "An adjudicator decided it."
    assert became(third) == ["Your word decided it."]
    fourth = reader("fourth", Role.ADJUDICATOR)
    judge(world.promise, fourth, ("unsettled", "low"))
    assert (became(third), became(fourth)) == (["An adjudicator decided it."], ["Your word decided it."])
    for reviewer in (world.reviewer, second):
        judge(world.fact, reviewer, ("supported", None))
    assert became(second)[0] == "Another reviewer judged the same."


def test_they_are_listed_a_page_at_a_time_to_the_first(client: Client, world: World) -> None:
    sentences = [f"The cells helped {number} people." for number in range(25)]
    many = article(" ".join(sentences))
    for sentence in sentences:
        assess(made := claim(many, sentence))
        judge(made, world.reviewer, ("early", "low"))
    client.force_login(world.reviewer)
    first = client.get(ADDRESS).content.decode()
    older = client.get(ADDRESS + re.search(r'rel="next" href="([^"]+)"', first)[1]).content.decode()
    listed = [re.findall(r"helped (\d+) people", page) for page in (first, older)]
    assert [len(page) for page in listed] == [20, 5]
    assert listed[0] + listed[1] == [str(number) for number in reversed(range(25))]
    assert 'rel="next"' not in older
    assert client.get(f"{ADDRESS}?after=x").status_code == 400


def test_it_is_for_reviewers(client: Client, world: World) -> None:
    assert client.get(ADDRESS).status_code == 302
    client.force_login(world.reader)
    assert client.get(ADDRESS).status_code == 403
