"""A curator's correction has a source and a reason, stands against later loads, and approvals need two people."""

import time
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from typing import Any

import pytest
from django.apps import apps
from django.db import IntegrityError, connection, transaction

from evidence.accounts.models import Role, User
from evidence.registers.actions import accept, propose, reject
from evidence.registers.actions.curation import CurationError, versions_on_record
from evidence.registers.actions.loading import lock_registers
from evidence.registers.models import Approval, Figure, Proposal, Release, Trial
from tests.integration.registers.facts import approval, fact, later, product, record, trial

pytestmark = pytest.mark.django_db

WORDS: dict[str, Any] = {
    "product": "x",
    "jurisdiction": "JP",
    "status": "withdrawn",
    "therapies": ["bm-msc"],
    "conditions": ["gvhd"],
    "valid_from": "2026-02",
    "confidence": "opened",
    "source": "The regulator's notice",
}


@pytest.fixture
def curators() -> tuple[User, User]:
    first, second = (User.objects.create_user(name, roles=[Role.CURATOR]) for name in ("first", "second"))
    return first, second


def test_an_approval_changes_when_a_second_curator_accepts(curators: tuple[User, User]) -> None:
    record(product(), approval())
    proposal = propose("approvals", "jp-x", WORDS, "It was withdrawn", curators[0], later(1))
    with pytest.raises(CurationError, match="second pair of eyes"):
        accept(proposal, curators[0], later(2))
    assert Approval.objects.get(superseded_at=None).status == "approved"
    differences = accept(proposal, curators[1], later(2))
    assert [change.kind for change in differences.changes] == ["changed"]
    now = Approval.objects.get(superseded_at=None)
    assert (now.status, str(now.valid_from)) == ("withdrawn", "2026-02")
    assert now.release.reason == "It was withdrawn"
    with pytest.raises(CurationError, match="decided already"):
        accept(proposal, curators[1], later(3))


@pytest.mark.parametrize("load", [{}, {"whole": True}, {"source": "files"}])
def test_what_a_curator_took_off_the_record_stays_off_it_until_a_curator_puts_it_back(
    curators: tuple[User, User], load: dict[str, Any]
) -> None:
    def on_record() -> set[str]:
        versions = [model.objects.filter(superseded_at=None) for model in (Approval, Trial)]
        return {version.fact for rows in versions for version in rows}

    record(product(), approval(), approval("jp-y"), trial())
    for register, id in (("approvals", "jp-x"), ("trials", "NCT00000001")):
        accept(propose(register, id, None, "There is none", curators[0], later(1)), curators[1], later(2))
    assert on_record() == {"jp-y"}
    differences = record(product(), approval(), approval("jp-y"), trial(), at=later(3), **load)
    assert (on_record(), differences.counts["approvals"]["kept"]) == ({"jp-y"}, 1)
    accept(propose("approvals", "jp-x", WORDS, "There is one", curators[0], later(4)), curators[1], later(5))
    assert on_record() == {"jp-x", "jp-y"}


def test_what_a_source_no_longer_said_and_says_again_is_on_record_again(curators: tuple[User, User]) -> None:
    for day, facts in enumerate([(product(), approval()), (product(),), (product(), approval())]):
        record(*facts, at=later(day), whole=True)
    assert Approval.objects.get(superseded_at=None).fact == "jp-x"


def test_what_a_curator_said_stands_against_later_loads(curators: tuple[User, User]) -> None:
    record(product(), approval())
    accept(propose("approvals", "jp-x", WORDS, "It was withdrawn", curators[0], later(1)), curators[1], later(2))
    differences = record(product(), approval(), at=later(3), whole=True)
    assert differences.counts["approvals"]["kept"] == 1
    assert Approval.objects.get(superseded_at=None).status == "withdrawn"


def test_a_fact_can_be_taken_off_the_record(curators: tuple[User, User]) -> None:
    record(fact("figures", "f", condition="t1d", measure="prevalence", population="world", value=1.0))
    accept(propose("figures", "f", None, "Counted twice", curators[0], later(1)), curators[0], later(1))
    assert not Figure.objects.filter(superseded_at=None).exists()
    assert Figure.objects.get().superseded_by == Release.objects.get(source="curation")


def test_a_rejected_proposal_is_kept_and_changes_nothing(curators: tuple[User, User]) -> None:
    record(product(), approval())
    reject(propose("approvals", "jp-x", WORDS, "Perhaps", curators[0], later(1)), curators[1], later(2))
    assert Proposal.objects.get().accepted is False
    assert Approval.objects.get().status == "approved"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"register": "wishes"}, "Name a register"),
        ({"reason": " "}, "needs a reason"),
        ({"content": WORDS | {"source": ""}}, "Name the source"),
        ({"content": WORDS | {"history": 5}}, "jp-x: "),
        ({"content": WORDS | {"history": ["spring"]}}, "jp-x: "),
        ({"content": WORDS | {"url": "javascript:alert(1)"}}, "no address of the web"),
        ({"content": WORDS | {"product": "y"}}, "not in the register of products"),
        ({"content": WORDS | {"valid_from": "2026", "valid_to": "2024"}}, "lies after"),
        ({"content": WORDS | {"status": "maybe"}}, "status"),
        ({"content": WORDS | {"valid_from": "spring"}}, "not a date"),
    ],
)
def test_what_cannot_stand_is_refused(curators: tuple[User, User], change: dict[str, Any], told: str) -> None:
    record(product())
    given = {"register": "approvals", "fact": "jp-x", "content": WORDS, "reason": "why"} | change
    with pytest.raises(CurationError, match=told):
        propose(**given, by=curators[0], at=later(1))


def test_harms_that_are_no_harms_are_refused(curators: tuple[User, User]) -> None:
    words = {
        "jurisdiction": "US",
        "body": "FDA",
        "type": "warning",
        "title": "t",
        "confidence": "opened",
        "source": "s",
    }
    with pytest.raises(CurationError, match="w: "):
        propose("warnings", "w", words | {"harms": [1]}, "why", curators[0], later(1))


def test_only_curators_curate() -> None:
    with pytest.raises(CurationError, match="Only a curator"):
        propose("approvals", "jp-x", WORDS, "why", User.objects.create_user("reader"), later(1))


def test_the_database_itself_wants_two_people_for_an_approval(curators: tuple[User, User]) -> None:
    record(product())
    proposal = propose("approvals", "jp-x", WORDS, "why", curators[0], later(1))
    with pytest.raises(IntegrityError), transaction.atomic():
        Proposal.objects.filter(pk=proposal.pk).update(accepted=True, decided_by=curators[0], decided_at=later(2))


def _twice_proposed(curators: tuple[User, User]) -> tuple[Proposal, Proposal]:
    """Two corrections of an approval, both written when nobody had corrected it yet."""
    record(product(), approval())
    older = propose("approvals", "jp-x", WORDS, "It was withdrawn", curators[0], later(1))
    newer = WORDS | {"status": "refused"}
    return older, propose("approvals", "jp-x", newer, "It was refused", curators[0], later(2))


def status() -> str:
    return Approval.objects.get(superseded_at=None).status


def test_an_older_proposal_overwrites_no_newer_correction_that_nobody_saw_beside_it(
    curators: tuple[User, User],
) -> None:
    older, newer = _twice_proposed(curators)
    accept(newer, curators[1], later(3))
    with pytest.raises(CurationError, match=r"status: approved → refused.* Look again"):
        accept(older, curators[1], later(4))
    older.refresh_from_db()
    assert (status(), older.accepted, older.decided_by) == ("refused", None, None)
    assert Release.objects.filter(source="curation").count() == 1
    accept(older, curators[1], later(5), seen=versions_on_record("approvals", "jp-x"))
    assert status() == "withdrawn"


def test_what_changed_while_a_reviewer_looked_is_told_too(curators: tuple[User, User]) -> None:
    _, newer = _twice_proposed(curators)
    seen = versions_on_record("approvals", "jp-x")
    record(product(), approval(status="conditional"), at=later(3))
    with pytest.raises(CurationError, match="status: approved → conditional"):
        accept(newer, curators[1], later(4), seen=seen)
    assert status() == "conditional"


def test_a_record_that_says_again_what_it_said_stands_in_nobodys_way(curators: tuple[User, User]) -> None:
    older, _ = _twice_proposed(curators)
    for day, now in ((3, "conditional"), (4, "approved")):
        record(product(), approval(status=now), at=later(day))
    accept(older, curators[1], later(5))
    assert status() == "withdrawn"


def test_a_proposal_stands_on_what_its_writer_began_from(curators: tuple[User, User]) -> None:
    record(product(), approval())
    began = versions_on_record("approvals", "jp-x")
    record(product(), approval(status="conditional"), at=later(1))
    slow = propose("approvals", "jp-x", WORDS, "It was withdrawn", curators[0], later(2), seen=began)
    with pytest.raises(CurationError, match="status: approved → conditional"):
        accept(slow, curators[1], later(3))


def test_proposals_of_before_are_taken_to_have_seen_what_was_on_record_then(curators: tuple[User, User]) -> None:
    older, _ = _twice_proposed(curators)
    seen, _ = older.seen, Proposal.objects.update(seen=[])
    record(product(), approval(status="conditional"), at=later(3))
    fill = import_module("evidence.registers.migrations.0009_fill_what_open_proposals_saw")
    fill.fill_seen(apps, None)
    older.refresh_from_db()
    assert older.seen == seen


@pytest.mark.django_db(transaction=True)
def test_of_two_that_are_accepted_at_once_the_second_is_told_of_the_first(curators: tuple[User, User]) -> None:
    older, newer = _twice_proposed(curators)
    with ThreadPoolExecutor(1) as elsewhere, transaction.atomic():
        lock_registers()
        second = elsewhere.submit(_accept_and_hang_up, older, curators[1])
        while not (second.done() or _somebody_waits()):
            time.sleep(0.05)
        accept(newer, curators[1], later(3))
    with pytest.raises(CurationError, match="status: approved → refused"):
        second.result()
    assert status() == "refused"


def _accept_and_hang_up(proposal: Proposal, by: User) -> None:
    try:
        accept(proposal, by, later(3))
    finally:
        connection.close()


def _somebody_waits() -> bool:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM pg_locks WHERE NOT granted")
        return bool(cursor.fetchone()[0])
