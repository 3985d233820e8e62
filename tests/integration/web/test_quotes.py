"""On a claim's page each quote says how the claim read on its own article's day, where that is not how it stands."""

from datetime import date

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from evidence.accounts.models import Role
from sources.models import Article, Publisher
from tests.factories.graded import article, assess, claim, judge, reader

pytestmark = pytest.mark.django_db
DENIAL = "There is no stem-cell drug on the market"
TURNED = [
    {"start": None, "end": "2025-01-02", "holds": True, "records": []},
    {"start": "2025-01-02", "end": None, "holds": False, "records": ["cn-2025"]},
]


def said_on(day: date) -> Claim:
    told = article(f"In short. {DENIAL}, whatever clinics say.", title=f"Written {day}", published_on=day)
    Article.objects.filter(pk=told.pk).update(
        publisher=Publisher.objects.create(domain=f"{day}.example", name=f"Paper of {day}")
    )
    return claim(told, DENIAL, kind="regulatory", effect=None, negated=True, jurisdictions=("CN",))


def deny(**parts: object) -> Claim:
    said_on(date(2024, 3, 1))
    denied = said_on(date(2025, 9, 1))
    assess(denied, verdict="contradicted", certainty=None, grade="–", label="Incorrect", intervals=TURNED, **parts)
    return denied


def test_a_quote_of_before_the_change_reads_as_outdated_and_one_of_after_as_the_claim(client: Client) -> None:
    denied = deny()
    quotes = {quote["article"]["title"]: quote for quote in client.get(f"/api/v1/claims/{denied.pk}/").json()["quotes"]}
    assert quotes["Written 2024-03-01"]["grade"]["verdict"] == "outdated"
    assert quotes["Written 2025-09-01"]["grade"] is None
    page = client.get(f"/claims/{denied.pk}/", follow=True).content.decode()
    assert page.count("Read on the day of this article") == 1


def test_a_day_that_no_person_judged_is_the_machines_wherever_it_is_told(client: Client) -> None:
    denied = deny()
    judge(denied, reader("judge", Role.REVIEWER), ("contradicted", None))
    page = client.get(f"/api/v1/claims/{denied.pk}/").json()
    [then] = [quote for quote in page["quotes"] if quote["grade"]]
    [mark] = client.get(f"/api/v1/articles/{then['article']['id']}/").json()["marks"]
    assert (page["card"]["grade"]["machine"], page["card"]["grade"]["standing"]) == (False, "confirmed")
    assert mark["grade"] == then["grade"]
    assert (then["grade"]["machine"], then["grade"]["standing"]) == (True, "computed")
    assert then["grade"]["standing_words"] == "as a machine reads it on the day of this article"


def test_a_withheld_verdict_is_not_told_by_a_quote(client: Client) -> None:
    denied = deny(provisional=True)
    assert "Read on the day of this article" not in client.get(f"/claims/{denied.pk}/", follow=True).content.decode()


def test_more_quotes_ask_for_no_more_queries(client: Client) -> None:
    denied = deny()

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/api/v1/claims/{denied.pk}/")
        return len(queries)

    few = asked()
    for year in range(2015, 2023):
        said_on(date(year, 5, 1))
    assert asked() == few
