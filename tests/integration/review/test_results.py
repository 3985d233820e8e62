"""On the bench a reviewer takes a result otherwise, or that back; a worker grades the claim again; readers see why."""

import re
from html import unescape

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from claims.actions import correct, join
from claims.models import Claim
from evidence.accounts.models import Role, User
from evidence.assessments.models import Current, Pin
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.stages import do_stage
from evidence.web import results
from tests.factories.graded import article, claim, reader
from tests.factories.weighed import ABOUT, SAID, grade, weighed_claim

ALSO = "Umbilical-cord cells make blood sugar better in type 2 diabetes."
WHY = "Its groups differed, see Table_2."


@pytest.fixture
def said(db: None) -> Claim:
    return weighed_claim()


@pytest.fixture
def rita(db: None, client: Client) -> User:
    made = reader("rita", Role.REVIEWER)
    client.force_login(made)
    return made


def work() -> None:
    """What a worker does that finds the newest run."""
    assert do_stage(Run.objects.latest("pk").pk, Stage.EXTRACTED) == Stage.GRADED


def steps(of: Claim, rule: str) -> list[str]:
    trace = Current.objects.get(claim=of).computed.output["trace"]
    return [id for step in trace if step["rule"] == rule for id in step["records"]]


def say(client: Client, of: Claim, result: str, **said: object) -> "tuple[int, str]":
    newest = Pin.objects.filter(claim=of, result=result).order_by("-pk").first()
    usual = {"result": result, "newest": newest.pk if newest else 0, "bearing": "exclude", "bias": "", "why": WHY}
    answer = client.post(f"/review/{of.pk}/results/", usual | said)
    return answer.status_code, unescape(answer.content.decode())


def bench(client: Client, of: Claim) -> str:
    return unescape(client.get(f"/review/{of.pk}/").content.decode())


def page(client: Client, of: Claim) -> str:
    return unescape(client.get(f"/claims/{of.pk}/", follow=True).content.decode())


def form_of(shown: str, result: str) -> str:
    """The form that is about a result."""
    [form] = [form for form in re.findall(r"<form.*?</form>", shown, re.DOTALL) if f'value="{result}"' in form]
    return form


def test_a_result_is_left_out_by_name_on_the_bench_and_by_role_for_readers(
    client: Client, said: Claim, rita: User
) -> None:
    result = steps(said, "direct")[0]
    assert say(client, said, result)[0] == 302
    shown = bench(client, said)
    assert "what you say of the result is kept" in shown.casefold()
    assert "The claim is being graded again" in shown
    work()
    shown = bench(client, said)
    assert f"Left out by Rita Example on {timezone.localdate():%-d %B %Y}: “{WHY}”" in shown
    assert "Load this page again" not in shown
    assert result not in steps(said, "direct")
    seen = page(Client(), said)
    assert f"left out by a reviewer: “{WHY}”" in seen
    assert "Rita" not in seen
    told = Client().get(f"/api/v1/claims/{said.pk}/").json()["evidence"]["pinned"]
    assert [(each["id"], each["taken"], each["why"]) for each in told] == [(result, "left out by a reviewer", WHY)]


def test_what_was_said_of_a_result_before_a_correction_holds_on_and_says_so(
    client: Client, said: Claim, rita: User
) -> None:
    result, told = steps(said, "direct")[0], "Said before the claim was last worded or read anew"
    say(client, said, result)
    work()
    assert told not in bench(client, said)
    correct(said.pk, {"text": ALSO}, seen=1, by=rita.pk, why="As another article puts it.")
    grade()
    assert steps(said, "pinned_exclude") == [result]
    assert told in bench(client, said)


def test_what_was_said_of_another_question_is_told_to_hold_no_longer_and_may_be_said_again(
    client: Client, said: Claim, rita: User
) -> None:
    result, lapsed = steps(said, "direct")[0], "Said when the claim asked about something else: it no longer holds."
    say(client, said, result)
    work()
    assert lapsed not in bench(client, said)
    corrected = {"text": SAID, "kind": "efficacy", "therapies": ["msc"], "conditions": ["t2d"], "seen": 1, "why": WHY}
    statement = said.revisions.get().statement
    corrected |= {name: getattr(statement, name) for name in ("outcome", "effect", "strength", "basis")}
    form = {f"correct-{name}": value for name, value in corrected.items()}
    answer = client.post(f"/review/{said.pk}/correct/", form, follow=True)
    assert "what reviewers said of whether results count no longer holds" in answer.content.decode()
    work()
    shown = bench(client, said)
    assert lapsed in shown
    assert "and no longer holds) · Rita Example" in shown
    assert '<option value="exclude" selected>' not in form_of(shown, result)
    assert steps(said, "pinned_exclude") == []
    assert say(client, said, result)[0] == 302
    work()
    assert steps(said, "pinned_exclude") == [result]
    assert lapsed not in bench(client, said)


def test_what_was_said_is_filled_in_and_can_be_taken_back(client: Client, said: Claim, rita: User) -> None:
    result, before = steps(said, "direct")[0], Current.objects.get(claim=said).computed.input_sha256
    say(client, said, result, bias="bias_high")
    work()
    form = form_of(bench(client, said), result)
    assert '<option value="exclude" selected>' in form
    assert '<option value="bias_high" selected>' in form
    assert say(client, said, result, bearing="", bias="", why="I was mistaken.")[0] == 302
    work()
    assert Current.objects.get(claim=said).computed.input_sha256 == before
    shown = bench(client, said)
    assert "taken back: it counts as the machine has it" in shown
    assert "“I was mistaken.”" in shown
    assert "by a reviewer: “" not in page(client, said)


def test_a_result_that_the_machine_did_not_weigh_is_taken_in(client: Client, said: Claim, rita: User) -> None:
    [offered] = re.findall(r'<select name="result".*?</select>', bench(client, said), re.DOTALL)
    weighed = {id for rule in ("direct", "related", "related_beside", "left_out") for id in steps(said, rule)}
    others = [id for id in re.findall(r'value="([^"]+)"', offered) if id]
    assert others
    assert weighed.isdisjoint(others)
    assert say(client, said, others[0], bearing="related")[0] == 302
    work()
    assert steps(said, "pinned_related") == [others[0]]
    assert others[0] in steps(said, "related") + steps(said, "related_beside")
    assert "counted as related by a reviewer: “" in page(client, said)


def test_what_has_no_room_for_a_row_is_chosen_by_name_until_something_is_said_of_it(
    client: Client, said: Claim, rita: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(results, "SHOWN", 1)
    shown, further = bench(client, said), steps(said, "direct")[1]
    [offered] = re.findall(r'<select name="result".*?</select>', shown, re.DOTALL)
    assert f'value="{further}"' in offered
    assert say(client, said, further)[0] == 302
    work()
    assert further not in steps(said, "direct")
    assert '<option value="exclude" selected>' in form_of(bench(client, said), further)


def test_a_word_that_changes_nothing_is_said_to(client: Client, said: Claim, rita: User) -> None:
    say(client, said, steps(said, "direct")[0], bearing="direct")
    assert "changes nothing" not in bench(client, said)
    work()
    assert "As things are, this changes nothing." in bench(client, said)
    assert "by a reviewer: “" not in page(client, said)


@pytest.mark.parametrize(
    ("wrong", "status", "told"),
    [
        ({"why": ""}, 422, "Say why."),
        ({"bearing": ""}, 422, "This is how the result is taken already."),
        ({"bearing": "nonsense"}, 422, "Select a valid choice"),
        ({"result": "no such result"}, 422, "This result is not on record for this claim."),
        ({"result": ""}, 422, "Choose a result."),
    ],
)
def test_what_cannot_be_kept_is_told_and_stays_filled_in(
    client: Client, said: Claim, rita: User, wrong: dict[str, str], status: int, told: str
) -> None:
    answered, shown = say(client, said, **{"result": steps(said, "direct")[0], **wrong})
    assert answered == status
    assert told in shown
    assert wrong.get("why", WHY) in shown
    assert f'<form method="post" action="/review/{said.pk}/"' in shown
    assert not Pin.objects.exists()
    assert not Run.objects.exists()


def test_who_was_overtaken_looks_again_and_may_say_it_once_more(client: Client, said: Claim, rita: User) -> None:
    result, ben = steps(said, "direct")[0], Client()
    ben.force_login(reader("ben", Role.REVIEWER))
    say(ben, said, result, why="It was stopped.")
    answered, shown = say(client, said, result, bearing="related", newest=0)
    assert answered == 409
    assert "Somebody else judged this result while you read." in shown
    assert "by Ben Example" in shown
    form = form_of(shown, result)
    assert WHY in form
    [newest] = re.findall(r'name="newest" value="(\d+)"', form)
    assert say(client, said, result, bearing="related", newest=int(newest))[0] == 302
    assert Pin.objects.latest("pk").by == rita


def test_of_a_claim_that_was_joined_meanwhile_nothing_is_kept(client: Client, said: Claim, rita: User) -> None:
    other = claim(article(ALSO), ALSO, **ABOUT)
    grade()
    join(said.pk, other.pk, rita.pk, "The same.")
    answer = client.post(f"/review/{said.pk}/results/", {"result": steps(other, "direct")[0], "newest": 0, "why": WHY})
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/review/{other.pk}/")
    assert "was joined into this one while you read" in bench(client, other)
    assert not Pin.objects.exists()


@pytest.mark.parametrize("roles", [None, (), (Role.ADJUDICATOR,), (Role.CURATOR,)])
def test_only_reviewers_may_say_so(client: Client, said: Claim, roles: tuple[Role, ...] | None) -> None:
    if roles is not None:
        client.force_login(reader("who asks", *roles))
    assert say(client, said, steps(said, "direct")[0])[0] == (302 if roles is None else 403)
    assert not Pin.objects.exists()


def test_what_anyone_may_not_see_takes_no_word(client: Client, said: Claim, rita: User) -> None:
    hidden = claim(article(ALSO, listed=False), ALSO, **ABOUT)
    grade()
    assert say(client, hidden, steps(hidden, "direct")[0])[0] == 404
    assert client.get(f"/review/{said.pk}/results/").status_code == 405


def test_of_a_claim_that_is_not_graded_yet_no_result_is_judged(client: Client, rita: User) -> None:
    new = claim(article(SAID), SAID, **ABOUT)
    assert say(client, new, "some result")[0] == 404


def test_the_bench_takes_as_many_queries_with_words_as_without(client: Client, said: Claim, rita: User) -> None:
    bench(client, said)
    counts = []
    for result in ("", *steps(said, "direct")[:3]):
        if result:
            say(client, said, result, bearing="related")
            work()
            bench(client, said)  # which tells that it was kept
        with CaptureQueriesContext(connection) as captured:
            bench(client, said)
        counts.append(len(captured))
    assert len(set(counts)) == 1


def test_who_confirms_what_their_own_words_brought_about_is_told_that_a_second_one_must(
    client: Client, said: Claim, rita: User
) -> None:
    say(client, said, steps(said, "direct")[0])
    work()
    computed = Current.objects.get(claim=said).computed
    computed.pk, computed.verdict, computed.certainty = None, "supported", "high"
    computed.output |= {"verdict": "supported", "certainty": "high", "grade": "A", "provisional": True}
    computed.save(force_insert=True)
    Current.objects.filter(claim=said).update(computed=computed, shown=computed, provisional=True)
    judged = {"seen": computed.pk, "verdict": "supported", "certainty": "high", "reason": "So it is."}
    answer = client.post(f"/review/{said.pk}/", judged, follow=True)
    assert "It rests on what you said of it before: readers see it when another reviewer agrees." in unescape(
        answer.content.decode()
    )
    assert "A reviewer sees this claim or its evidence otherwise than the machine does." in page(Client(), said)
