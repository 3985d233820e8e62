"""A reader reports a mistake without an account; it comes first in the queue until somebody has judged the claim."""

from typing import Any

from django.test import Client

from evidence.assessments.actions import confirm
from evidence.assessments.models import Current, Report
from evidence.review.queue import waiting_claims, why_it_waits
from tests.integration.faces import World


def test_a_report_is_kept_and_a_reviewer_sees_it_first(client: Client, world: World) -> None:
    address = f"/claims/{world.fact.pk}/report/"
    assert f'href="{address}"' in client.get(f"/claims/{world.fact.pk}/", follow=True).content.decode()
    answer = client.post(address, {"words": "The atlas says 9.5 million.\nhttps://example.org"}, follow=True)
    assert "Thank you. A reviewer will look at it" in answer.content.decode()
    assert waiting_claims(5)[0].claim == world.fact.pk
    assert why_it_waits(world.fact.pk) == "A reader reports a mistake."
    client.force_login(world.reviewer)
    assert "The atlas says 9.5 million.<br>" in client.get(f"/review/{world.fact.pk}/").content.decode()


def test_a_judgement_answers_it_and_a_later_report_asks_again(client: Client, world: World, db: None) -> None:
    address = f"/claims/{world.promise.pk}/report/"
    client.post(address, {"words": "Wrong."})
    current = Current.objects.get(claim=world.promise)
    confirm(
        current.pk, seen=current.newest_id, verdict="early", certainty="low", reason="So.", judged_by=world.reviewer
    )
    assert why_it_waits(world.promise.pk) == ""
    Report.objects.create(claim=world.promise, words="Still wrong.", made_at="2099-01-01T00:00Z")
    assert why_it_waits(world.promise.pk) == "A reader reports a mistake."


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
