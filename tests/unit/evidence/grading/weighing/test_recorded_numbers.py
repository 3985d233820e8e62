"""What the words of a record tell in numbers."""

import pytest

from claims.vocabulary.assertions import FOR_EVER
from evidence.grading.facts import Design, Direction, StudyResult
from evidence.grading.weighing.recorded_numbers import (
    changes,
    figures,
    groups,
    lowest_share,
    shares_of_treated,
    times_in,
)


def result(**said: str | None) -> StudyResult:
    return StudyResult(
        id="r", design=Design.RCT, therapy="uc-msc", condition="t1d", outcome="glycaemic-control",
        direction=Direction.BENEFIT, **said,  # type: ignore[arg-type]
    )  # fmt: skip


@pytest.mark.parametrize(
    ("effect", "shares"),
    [("86.3% (90% CI 68.1-94.5)", [86.3]), ("difference 15 points, 97.5 % CI 0.2-30.3", []), ("50 % v 34 %", [50, 34]),
     ("0.8 (95% confidence interval 0.6-0.9)", []), ("0.8 (95 % credible interval 0.6-0.9)", [])],
)  # fmt: skip
def test_the_level_of_an_interval_is_no_share_of_people(effect: str, shares: list[float]) -> None:
    assert [share for _, _, share in figures(result(effect=effect))] == shares


@pytest.mark.parametrize(
    ("effect", "shares", "changed"),
    [("about 80% fewer new T2 lesions", [], [80]), ("C-peptide fell about 10 % v 47 %", [47], [10]),
     ("80 % free of relapse; HR 0.26", [80], [74])],
)  # fmt: skip
def test_by_how_much_something_changed_is_no_share_of_people(
    effect: str, shares: list[float], changed: list[float]
) -> None:
    published = result(effect=effect)
    assert [share for _, _, share in figures(published)] == shares
    assert [share for _, _, share in changes(published)] == changed


@pytest.mark.parametrize(
    ("words", "shares"),
    [("30 to 40 %", [30, 40]), ("30 % to 40 %", [30, 40]), ("12.5% v 80%", [12.5]), ("in 12 of 30", [])],
)
def test_of_a_range_both_ends_are_told_and_nothing_of_those_treated_otherwise(words: str, shares: list[float]) -> None:
    assert shares_of_treated(words) == shares


@pytest.mark.parametrize(
    ("words", "months"),
    [("free of relapse at two years", [24]), ("after 6 months and at year 5", [6, 60]), ("permanently", [FOR_EVER]),
     ("in 12 patients", [])],
)  # fmt: skip
def test_times_are_told_in_months(words: str, months: list[float]) -> None:
    assert times_in(words) == months


def test_groups_are_counted_from_the_treated_on() -> None:
    assert groups(result(events="0/24 v 31/144")) == ((0, 24), (31, 144))
    assert groups(result()) == ()


@pytest.mark.parametrize(("interval", "lowest"), [("68.1 % to 94.5 %", 68.1), ("0.6 to 0.9", None)])
def test_only_an_interval_of_shares_tells_the_lowest_one(interval: str, lowest: float | None) -> None:
    assert lowest_share(result(interval=interval)) == lowest


@pytest.mark.parametrize(
    ("events", "effect", "told"),
    [("8/34", "8 of 34 died", "8 of 34 died"), ("8/34", "23 % died", "8/34; 23 % died"),
     ("22 v 31", "HR 0.4", "22 v 31; HR 0.4"), ("8/34", None, "8/34"), (None, "HR 0.4", "HR 0.4")],
)  # fmt: skip
def test_a_count_that_the_words_tell_too_is_read_once(events: str | None, effect: str | None, told: str) -> None:
    assert result(events=events, effect=effect).published == told
