"""A reader reports a mistake without an account; it comes first in the queue until somebody has judged the claim."""

import re
from typing import Any

from django.test import Client

from claims.actions import join, part
from claims.models import Membership
from evidence.assessments.models import Current, Report
from evidence.review.queue import waiting_claims, why_it_waits
from tests.factories.graded import article, assess, claim, judge
from tests.integration.faces import PROMISE, World


def test_a_report_is_kept_and_a_reviewer_sees_it_first(client: Client, world: World) -> None:
    address = f"/claims/{world.fact.pk}/report/"
    assert f'href="{address}"' in client.get(f"/claims/{world.fact.pk}/", follow=True).content.decode()
    answer = client.post(address, {"words": "The atlas says 9.5 million.\nhttps://example.org"}, follow=True)
    assert "Thank you. A reviewer will look at it" in answer.content.decode()
    assert waiting_claims(world.reviewer, 5)[0].claim == world.fact.pk
    assert why_it_waits(world.fact.pk, world.reviewer) == "A reader reports a mistake."
    client.force_login(world.reviewer)
    assert "The atlas says 9.5 million.<br>" in client.get(f"/review/{world.fact.pk}/").content.decode()


def test_a_judgement_answers_it_and_a_later_report_asks_again(client: Client, world: World) -> None:
    address = f"/claims/{world.promise.pk}/report/"
    client.post(address, {"words": "Wrong."})
    judge(world.promise, world.reviewer)
    assert why_it_waits(world.promise.pk, world.reviewer) == ""
    client.post(address, {"words": "Still wrong."})
    assert why_it_waits(world.promise.pk, world.reviewer) == "A reader reports a mistake."


def test_a_judgement_answers_what_its_reviewer_was_shown_alone(client: Client, world: World) -> None:
    address, bench = f"/claims/{world.promise.pk}/report/", f"/review/{world.promise.pk}/"
    client.force_login(world.reviewer)
    client.post(address, {"words": "Wrong."})
    hidden = r'<input type="hidden" name="(seen|reported)" value="(\d+)"'
    form = dict(re.findall(hidden, client.get(bench).content.decode()))
    client.post(address, {"words": "The trial was withdrawn."})
    client.post(bench, form | {"verdict": "early", "certainty": "low", "reason": "So."})
    assert Report.objects.get(answered_by=None).words == "The trial was withdrawn."
    assert "The trial was withdrawn." in client.get(bench).content.decode()


def test_a_report_follows_its_claim_into_the_one_that_it_is_joined_into_and_back(client: Client, world: World) -> None:
    like = claim(article(f"{PROMISE}."), PROMISE)
    assess(like)
    judge(world.promise, world.reviewer)
    client.post(f"/claims/{like.pk}/report/", {"words": "The trial had no control group."})
    judge(world.promise, world.reviewer)  # after the report, and before it leads here
    join(like.pk, world.promise.pk, world.reviewer.pk, "The same promise.")
    assert why_it_waits(world.promise.pk, world.reviewer) == "A reader reports a mistake."
    client.force_login(world.reviewer)
    assert "The trial had no control group." in client.get(f"/review/{world.promise.pk}/").content.decode()
    [parted] = Membership.objects.filter(claim=world.promise, superseded_at=None, reason="joined")
    part(parted.appearance_id, world.reviewer.pk, "Another promise.")
    assert why_it_waits(world.promise.pk, world.reviewer) == ""
    assert why_it_waits(like.pk, world.reviewer) == "A reader reports a mistake."
    join(like.pk, world.promise.pk, world.reviewer.pk, "The same promise after all.")
    judge(world.promise, world.reviewer)
    assert Report.objects.get().answered_by == Current.objects.get(claim=world.promise).shown
    assert why_it_waits(world.promise.pk, world.reviewer) == ""


def test_nothing_is_not_reported_and_what_is_written_is_run_as_no_markup(client: Client, world: World) -> None:
    address = f"/claims/{world.fact.pk}/report/"
    answer = client.post(address, {"words": "  "})
    assert (answer.status_code, Report.objects.count()) == (422, 0)
    client.post(address, {"words": "<script>alert(1)</script>"})
    client.force_login(world.reviewer)
    assert "<script>alert" not in client.get(f"/review/{world.fact.pk}/").content.decode()


def test_so_many_an_hour_may_be_sent_and_what_was_written_is_not_lost(
    client: Client, world: World, settings: Any
) -> None:
    settings.REPORTS_PER_HOUR = 1
    address = f"/claims/{world.fact.pk}/report/"
    answers = [client.post(address, {"words": f"Report {number}"}) for number in range(2)]
    assert [answer.status_code for answer in answers] == [302, 429]
    assert "Report 1" in answers[1].content.decode()
    assert int(answers[1].headers["Retry-After"]) > 0


def test_a_claim_of_a_private_check_has_no_such_page(client: Client, world: World) -> None:
    assert client.get(f"/claims/{world.secret.pk}/report/").status_code == 404
