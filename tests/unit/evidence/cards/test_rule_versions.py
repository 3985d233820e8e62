"""Whoever raises a number of the rules says what changed."""

import pytest

from claims.nlp import RULES_VERSION
from evidence.cards.rule_versions import Series, rule_versions
from evidence.grading.rules import MODEL
from sources.reading import READER

NUMBERS = {"grading": MODEL, "finding": int(RULES_VERSION), "reading": int(READER)}
SERIES = {series.id: series for series in rule_versions()}
every_series = pytest.mark.parametrize("series", SERIES.values(), ids=SERIES)


def test_every_number_has_its_series() -> None:
    assert SERIES.keys() == NUMBERS.keys()


@pytest.mark.parametrize("id", NUMBERS)
def test_the_newest_version_is_the_one_that_runs(id: str) -> None:
    written, runs = SERIES[id].versions[0].number, NUMBERS[id]
    assert written == runs, f"Say in versions.toml beside the code what version {runs} of the rules changed."


@every_series
def test_no_version_is_left_out(series: Series) -> None:
    numbers = [version.number for version in series.versions]
    assert numbers == list(range(numbers[0], 0, -1))


@every_series
def test_no_version_is_older_than_the_one_before(series: Series) -> None:
    days = [version.since for version in series.versions]
    assert days == sorted(days, reverse=True)


@every_series
def test_every_version_says_what_it_changed_and_what_that_could_move(series: Series) -> None:
    for version in series.versions:
        assert version.commits > 0, version
        for said in (version.changed, version.moves):
            assert said.endswith("."), version
            assert len(said.split()) > 1, version


@every_series
def test_no_two_versions_say_the_same(series: Series) -> None:
    said = [version.changed for version in series.versions]
    assert len(set(said)) == len(said)
