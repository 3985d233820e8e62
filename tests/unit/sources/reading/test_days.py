"""Days in the words of pages."""

import pytest

from sources.reading.days import UNSURE, Days
from sources.reading.months import writes_day_first


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
        ("25. September 2018", "2018-09-25"),
        ("1er mars 2021", "2021-03-01"),
        ("18 de noviembre de 2019", "2019-11-18"),
        ("18 ноября 2019 г.", "2019-11-18"),
        ("2018년 8월 25일", "2018-08-25"),
        ("9 października 2023", "2023-10-09"),
        ("2021. március 3.", "2021-03-03"),
        ("November 20 15:23 2019", "2019-11-20"),
        ("Published 32 March 2024, revised 2 April 2024", "2024-04-02"),
    ],
)
def test_a_day_is_found_or_none(text: str, day: str | None) -> None:
    found = UNSURE.first_in(text)
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("language", "answer"),
    [
        ("en-GB", True),
        ("en", False),
        ("en-US", False),
        ("de", True),
        ("pt_BR", True),
        ("fr-CA", False),
        ("ja", False),
        ("", False),
    ],
)
def test_a_language_that_writes_the_day_first_settles_a_day_in_doubt(language: str, answer: bool) -> None:
    assert writes_day_first(language) is answer
    assert (Days(day_first=answer).first_in("03/04/2026") is not None) is answer
