"""Days in the words of pages."""

import pytest

from sources.reading.days import first_day_in


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("2024-03-14T09:00:00Z", "2024-03-14"),
        ("20240314", None),
        ("2024/3/9", "2024-03-09"),
        ("2024/11/0222:42:33", "2024-11-02"),
        ("2024年3月14日", "2024-03-14"),
        ("March 14, 2024", "2024-03-14"),
        ("Mar. 14th 2024", "2024-03-14"),
        ("14 March 2024", "2024-03-14"),
        ("the 14th of March, 2024", "2024-03-14"),
        ("14-Mar-2024", "2024-03-14"),
        ("21/01/2026", "2026-01-21"),
        ("01/21/2026", "2026-01-21"),
        ("04/04/2026", "2026-04-04"),
        ("03/04/2026", None),  # two days at once
        ("31 February 2024", None),
        ("May 2024", None),
        ("in 2024", None),
        ("version 12024-03-14", None),
        ("Published 32 March 2024, revised 2 April 2024", "2024-04-02"),
    ],
)
def test_a_day_is_found_or_none(text, day):
    found = first_day_in(text)
    assert (found.isoformat() if found else None) == day
