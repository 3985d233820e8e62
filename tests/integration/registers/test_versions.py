"""Versions are never changed, and a new one never changes what an earlier moment would have answered."""

from datetime import date, datetime
from typing import Any

import pytest
from django.db import IntegrityError, InternalError, transaction
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase

from evidence.registers.actions.loading import withdraw
from evidence.registers.content import content_of
from evidence.registers.models import REGISTERS, Approval, Release
from evidence.registers.queries import approvals, publications, trials
from tests.integration.registers.facts import FIRST, approval, fact, later, record, trial

REFUSALS = (IntegrityError, InternalError)


@pytest.mark.django_db
@pytest.mark.parametrize("register", REGISTERS)
def test_every_register_refuses_changes(register: str) -> None:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM pg_trigger WHERE tgrelid = %s::regclass AND NOT tgisinternal",
            [REGISTERS[register]._meta.db_table],
        )
        assert cursor.fetchone() == (2,)


@pytest.mark.django_db
def test_a_version_can_be_superseded_once_and_nothing_else() -> None:
    record(approval())
    version, release = Approval.objects.get(), Release.objects.get()
    for change in ({"status": "refused"}, {"valid_to": "2026"}, {"recorded_at": later(-1)}):
        with pytest.raises(REFUSALS), transaction.atomic():
            Approval.objects.update(**change)
    with pytest.raises(REFUSALS), transaction.atomic():
        Approval.objects.all().delete()
    Approval.objects.update(superseded_at=later(1), superseded_by=release)
    with pytest.raises(REFUSALS), transaction.atomic():
        Approval.objects.update(superseded_at=None, superseded_by=None)
    version.refresh_from_db()
    assert version.superseded_at == later(1)


DAYS = st.dates(date(2020, 1, 1), date(2026, 12, 31))
ASKED = [date(year, month, 15) for year in (2020, 2023, 2026) for month in (1, 7)]
STATUSES = st.sampled_from(["RECRUITING", "COMPLETED", "TERMINATED", "UNKNOWN"])
TRIAL_VERSIONS = st.builds(
    lambda number, day, status: trial(f"NCT0000000{number}", status_on=day.isoformat(), status=status),
    st.integers(1, 3),
    DAYS,
    STATUSES,
)
APPROVALS = st.builds(
    lambda number, days, first, second: approval(
        f"x-{number}",
        history=[
            {"status": first, "valid_from": min(days).isoformat()},
            {"status": second, "valid_from": max(days).isoformat()[:7]},
        ],
    ),
    st.integers(1, 2),
    st.tuples(DAYS, DAYS),
    st.sampled_from(["approved", "conditional"]),
    st.sampled_from(["withdrawn", "approved"]),
)


PAPERS = st.builds(
    lambda number, retracted: fact(
        "publications", f"pmid:{number}", title="Cells", conditions=["t1d"], valid_from="2019", retracted=retracted
    ),
    st.integers(1, 2),
    st.booleans(),
)


WITHDRAWN = st.sampled_from(["pmid:1", "pmid:2"])


def take(step: Any, at: datetime) -> None:
    """Record a fact, or take one off the record."""
    if isinstance(step, str):
        withdraw("publications", step, at, Release(source="curation", label="a test", reason="counted twice"))
    else:
        record(step, at=at)


def answers(moment: object) -> list[tuple[object, ...]]:
    """All that the registers say of every asked day, as known by a moment."""
    return [
        (day, version.fact, content_of(version))
        for day in ASKED
        for found in (
            trials(["msc"], ["t1d"], in_force_on=day, known_by=moment),  # type: ignore[arg-type]
            approvals(["bm-msc"], in_force_on=day, known_by=moment),  # type: ignore[arg-type]
            publications(["t1d"], in_force_on=day, known_by=moment),  # type: ignore[arg-type]
        )
        for version in found
    ]


class KnownByAnEarlierMoment(TestCase):
    @settings(max_examples=30, deadline=None)
    @given(st.lists(st.one_of(TRIAL_VERSIONS, APPROVALS, PAPERS, WITHDRAWN), min_size=1, max_size=6))
    def test_is_the_same_for_ever(self, steps: list[object]) -> None:
        said = []
        for step, taken in enumerate(steps):
            take(taken, at=later(step))
            said.append((later(step), answers(later(step))))
            assert answers(None) == said[-1][1], "now is the newest moment"
        assert answers(FIRST.replace(year=2025)) == []
        for moment, answer in said:
            assert answers(moment) == answer
