"""Agreement is told of independent words alone, and from so many pairs on; to reviewers and to readers."""

from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from evidence.accounts.models import Role, User
from evidence.review.agreement import FEWEST
from evidence.review.figures import review_figures
from sources.immutable import erasing
from tests.factories.graded import article, assess, claim, judge, reader

pytestmark = pytest.mark.django_db
MACHINE, X, Y = ("overstated", "very_low"), ("early", "low"), ("unsettled", "low")


@pytest.fixture
def claims() -> list[Claim]:
    sentences = [f"The cells helped {number} people." for number in range(FEWEST)]
    many = article(" ".join(sentences))
    made = [claim(many, sentence) for sentence in sentences]
    for each in made:
        assess(each)
    return made


@pytest.fixture
def people() -> list[User]:
    return [reader(name, Role.REVIEWER) for name in ("ada", "ben")]


def test_what_reviewers_agree_on_is_told_from_enough_pairs_on(
    client: Client, claims: list[Claim], people: list[User]
) -> None:
    ada, ben = people
    for each in claims[1:]:
        judge(each, ada, X)
        judge(each, ben, X if each.pk % 2 else MACHINE)
    assert (review_figures().pairs, review_figures().verdict) == (FEWEST - 1, None)
    assert f"So far {FEWEST - 1} claims were judged by two reviewers" in client.get("/methods/").content.decode()
    judge(claims[0], ada, MACHINE)
    judge(claims[0], ben, Y)
    judge(claims[0], ben, MACHINE)  # who comes round is counted as they judged at first
    found = review_figures()
    odd = sum(each.pk % 2 for each in claims[1:])
    assert found.pairs == FEWEST
    assert found.verdict.alike == odd / FEWEST
    assert found.words == 2 * FEWEST
    assert found.changed == (FEWEST - 1 + odd + 1) / (2 * FEWEST)
    client.force_login(ada)
    for address in ("/methods/", "/review/"):
        assert f"{FEWEST} claims were judged by two reviewers" in client.get(address).content.decode()


def test_judgements_are_counted_once_and_again_when_one_came_or_went(
    claims: list[Claim], people: list[User], django_assert_num_queries: Any
) -> None:
    ada, ben = people
    for by in people:
        judge(claims[0], by, X)
    assert review_figures().words == 2
    with django_assert_num_queries(1):
        assert review_figures().words == 2
    judge(claims[1], ada, X)
    judge(claims[2], ben, X)
    assert review_figures().words == 4
    with erasing():
        claims[1].delete()
    assert review_figures().words == 3


def test_what_a_first_reviewer_put_right_before_anyone_else_judged_is_what_counts(
    claims: list[Claim], people: list[User]
) -> None:
    ada, ben = people
    for said, by in ((X, ada), (Y, ada), (Y, ben)):
        judge(claims[0], by, said)
    found = review_figures()
    assert (found.pairs, found.words) == (1, 2)
