"""The day that a regulatory sentence gives, and whether that is a decision's or one on which a status holds."""

import pytest

from claims.vocabulary.assertions import Decided, Matter
from tests.unit.claims.nlp.assertion.reading import regulation


def test_the_day_of_a_decision_is_told_from_a_day_on_which_a_status_holds() -> None:
    decided = regulation("Alofisel was approved in March 2018.")
    holding = regulation("As of early 2026 no product is approved.", negated=True)
    assert (str(decided.dated), decided.since) == ("2018-03", True)
    assert (str(holding.dated), holding.since) == ("2026-01-01/2026-04-30", False)


@pytest.mark.parametrize(
    ("text", "dated"),
    [
        ("It was approved on December 18, 2024.", "2024-12-18"),
        ("It was approved on 18 December 2024.", "2024-12-18"),
        ("It was approved in December 2024.", "2024-12"),
        ("It was approved in 2017 and lost its licence in 2019.", None),
    ],
)
def test_the_day_is_read_as_it_is_written_and_of_two_days_none(text: str, dated: str | None) -> None:
    found = regulation(text)
    assert (str(found.dated) if found.dated else None) == dated


@pytest.mark.parametrize(
    ("text", "dated", "decided"),
    [
        ("In 2019, the agency approved it for children.", "2019", True),
        ("It was approved in Spain, after long talks, in 2019.", "2019", True),
        ("Its licence, granted in 2019, is for adults.", "2019", True),
        ("In 2019, it was an approved treatment in Spain.", "2019", False),
        ("In 2019 Spain had two approved skin products.", "2019", False),
        ("By 2019 it was approved in Spain.", "2019", False),
        ("It is approved in Spain, where 20 people were treated in 2019.", None, False),
        ("In 2019, doctors treated 20 people with it, which is approved in Spain.", None, False),
        ("In 2019, the approved product was given to 20 people in Spain.", None, False),
        ("It was approved and launched in Spain in 2019.", "2019", True),  # sales follow a decision
        ("It was approved and tested in Spain in 2019.", None, False),
    ],
)
def test_the_day_is_a_decisions_or_a_statuss_or_another_events(text: str, dated: str | None, decided: bool) -> None:
    found = regulation(text)
    assert (str(found.dated) if found.dated else None, found.since) == (dated, decided)


def test_what_has_been_so_since_a_day_is_said_to_be_so_still() -> None:
    assert regulation("It has been approved in Spain since 2019.").to_this_day
    assert not regulation("It was approved in Spain in 2019.").to_this_day


def test_a_status_that_held_until_a_day_ended_on_it() -> None:
    found = regulation("It was authorised in Spain until 2019.")
    assert (found.matter, str(found.dated), found.since) == (Matter.WITHDRAWAL, "2019", True)


def test_a_day_that_there_is_not_dates_by_its_month() -> None:
    text = "The drug was approved on 31 November 2024."
    assert str(regulation(text).dated) == "2024-11"


def test_of_several_days_each_is_of_the_place_or_name_beside_it() -> None:
    def years(found: tuple[Decided, ...]) -> dict[str, int]:
        return {id: each.day.earliest.year for each in found for id in each.of}

    both = {"JP": 2021, "EU": 2018}
    assert years(regulation("It was approved in Japan in 2021 and in the EU in 2018.").places_on) == both
    assert years(regulation("It was approved in 2021 in Japan and in 2018 in the EU.").places_on) == both
    assert regulation("It was approved in Japan in 2021.").places_on == ()
    assert regulation("It was approved in Japan in 2021 and widely used in 2022.").places_on == ()
    named = years(regulation("They approved Kymriah in 2017 and Abecma in 2021.").names_on)
    assert (named["Kymriah"], named["Abecma"]) == (2017, 2021)
