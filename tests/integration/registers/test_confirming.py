"""What was written by machine counts as confirmed when reviewers say that they read it in its source."""

from datetime import date
from typing import Any

import pytest

from evidence.accounts.models import Role, User
from evidence.registers.actions import accept, confirm, propose
from evidence.registers.actions.curation import CurationError
from evidence.registers.files import Fact
from evidence.registers.models import EstablishedCare, ListHorizon, Proposal
from evidence.registers.queries import awaiting, history
from tests.integration.registers.facts import fact, later, record

pytestmark = pytest.mark.django_db

READ = "I read the table; the indication is in it"


@pytest.fixture
def reviewers() -> tuple[User, User]:
    first, second = (User.objects.create_user(name, roles=[Role.REVIEWER]) for name in ("first", "second"))
    return first, second


def care(**entry: Any) -> Fact:
    given = {"therapy": "auto-hsct", "condition": "multiple-myeloma", "population": "fit people", "guideline": "G"}
    return fact("care", "c", **(given | {"confidence": "recalled"} | entry))


def horizon(**entry: Any) -> Fact:
    return fact("horizons", "CN", **({"read_to": date(2026, 6, 30), "confidence": "recalled"} | entry))


def current() -> EstablishedCare:
    return EstablishedCare.objects.get(superseded_at=None)


def test_care_waits_until_two_reviewers_have_read_it(reviewers: tuple[User, User]) -> None:
    record(care())
    assert awaiting("care").exists()
    confirm("care", "c", READ, reviewers[0], later(1))
    assert (current().reviewers, current().confidence) == (["first"], "opened")
    assert awaiting("care").exists()
    confirm("care", "c", READ, reviewers[1], later(2))
    assert current().reviewers == ["first", "second"]
    assert not awaiting("care").exists()
    with pytest.raises(CurationError, match="does not wait"):
        confirm("care", "c", READ, reviewers[1], later(3))


def test_who_confirmed_when_and_why_is_kept(reviewers: tuple[User, User]) -> None:
    record(care())
    confirm("care", "c", READ, reviewers[0], later(1))
    before, after = history(EstablishedCare, "c")
    kept = Proposal.objects.get()
    assert (kept.release, kept.proposed_by, kept.decided_at, kept.reason) == (
        after.release, reviewers[0], later(1), READ
    )  # fmt: skip
    assert (before.reviewers, before.superseded_at) == ([], later(1))
    assert after.checked_on == later(1).date()


@pytest.mark.parametrize(
    ("register", "reason", "told"),
    [("care", " ", "needs a reason"), ("figures", READ, "does not wait"), ("searches", READ, "does not wait")],
)
def test_what_cannot_be_confirmed_is_refused(
    reviewers: tuple[User, User], register: str, reason: str, told: str
) -> None:
    record(care())
    with pytest.raises(CurationError, match=told):
        confirm(register, "c", reason, reviewers[0], later(1))


def test_nobody_confirms_twice_and_only_reviewers_do(reviewers: tuple[User, User]) -> None:
    record(care())
    confirm("care", "c", READ, reviewers[0], later(1))
    with pytest.raises(CurationError, match="Another reviewer"):
        confirm("care", "c", READ, reviewers[0], later(2))
    with pytest.raises(CurationError, match="Only a reviewer"):
        confirm("care", "c", READ, User.objects.create_user("curator", roles=[Role.CURATOR]), later(2))


def test_a_confirmation_stands_while_its_source_says_the_same_and_no_longer(reviewers: tuple[User, User]) -> None:
    record(horizon())
    confirm("horizons", "CN", READ, reviewers[0], later(1))
    assert not record(horizon(), at=later(2))
    assert not awaiting("horizons").exists()
    assert record(horizon(read_to=date(2026, 12, 31)), at=later(3))
    now = ListHorizon.objects.get(superseded_at=None)
    assert (now.reviewers, now.confidence) == ([], "recalled")


def test_no_curator_speaks_for_reviewers(reviewers: tuple[User, User]) -> None:
    record(care())
    curator = User.objects.create_user("curator", roles=[Role.CURATOR])
    said = {"therapy": "auto-hsct", "condition": "multiple-myeloma", "population": "all", "guideline": "G",
            "confidence": "opened", "source": "The guideline"}  # fmt: skip
    for forged in ({"reviewers": ["first", "second"]}, {"history": [{"reviewers": ["first", "second"]}]}):
        with pytest.raises(CurationError, match="they confirm a fact themselves"):
            propose("care", "c", said | forged, "Because", curator, later(1))
    for reviewer in reviewers:
        confirm("care", "c", READ, reviewer, later(1))
    accept(propose("care", "c", said, "It says all", curator, later(2)), curator, later(2))
    assert current().reviewers == [], "what nobody read is not confirmed"


def test_what_a_curator_said_stands_after_it_was_confirmed(reviewers: tuple[User, User]) -> None:
    record(care())
    curator = User.objects.create_user("curator", roles=[Role.CURATOR])
    said = {"therapy": "auto-hsct", "condition": "multiple-myeloma", "population": "all", "guideline": "G",
            "confidence": "opened", "source": "The guideline"}  # fmt: skip
    accept(propose("care", "c", said, "It says all", curator, later(1)), curator, later(1))
    confirm("care", "c", READ, reviewers[0], later(2))
    assert record(care(), at=later(3)).counts["care"]["kept"] == 1
    assert (current().population, current().reviewers) == ("all", ["first"])
