"""A report of differences says of each fact what changed, in its newest span and in those before."""

from typing import Any

import pytest

from claims.vocabulary.days import Day
from evidence.registers.differences import compare


def spans(*told: tuple[str, str]) -> list[dict[str, Any]]:
    """Each with its status and first day; each ends where the next begins."""
    starts = [Day.parse(day) for _, day in told]
    return [
        {"status": status, "valid_from": start} | ({"valid_to": end} if end else {})
        for (status, _), start, end in zip(told, starts, [*starts, None][1:], strict=False)
    ]


CONDITIONAL, APPROVED, WITHDRAWN = ("conditional", "2018-05"), ("approved", "2020"), ("withdrawn", "2024-07-01")


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ([APPROVED], [("conditional", "2020")], "changed approvals/x (status: approved → conditional)"),
        (
            [APPROVED],
            [APPROVED, WITHDRAWN],
            "changed approvals/x (status: approved → withdrawn; valid_from: 2020 → 2024-07-01)",
        ),
        (
            [CONDITIONAL, APPROVED],
            [("refused", "2018-05"), APPROVED],
            "changed approvals/x (status from 2018-05: conditional → refused)",
        ),
        (
            [CONDITIONAL, APPROVED],
            [("conditional", "2018-07"), APPROVED],
            "changed approvals/x (span from 2018-05: conditional → nothing; span from 2018-07: nothing → conditional)",
        ),
        ([CONDITIONAL, APPROVED], [APPROVED], "changed approvals/x (span from 2018-05: conditional → nothing)"),
        ([], [APPROVED], "added approvals/x"),
        ([APPROVED], [], "removed approvals/x"),
    ],
)
def test_what_changed_is_told(before: list[tuple[str, str]], after: list[tuple[str, str]], told: str) -> None:
    assert str(compare("approvals", "x", spans(*before), spans(*after))) == told


def test_an_earlier_version_of_a_study_is_told_as_one_that_came_before() -> None:
    newer = {"status": "RECRUITING", "status_on": Day.parse("2026-01-27"), "valid_from": Day.parse("2024-07-03")}
    moved = newer | {"valid_from": newer["status_on"]}
    older = newer | {"status_on": Day.parse("2024-10-31"), "valid_to": newer["status_on"]}
    told = str(compare("trials", "NCT1", [newer], [older, moved]))
    assert "valid_from: 2024-07-03 → 2026-01-27" in told
    assert "span from 2024-10-31: nothing → RECRUITING" in told
    assert "status_on" not in told, "the newest version is the one that it was"
