"""A study stands in the drawing where its year, result and size say."""

from evidence.cards.shapes import Study
from evidence.web.plots import plot_of


def study(
    year: int | None, direction: str = "benefit", people: int | None = 10, design: str = "Randomised trial"
) -> Study:
    about = {"id": "x", "title": "t", "address": "", "effect": None, "url": None}
    return Study(**about, design=design, direction=direction, people=people, year=year)  # type: ignore[arg-type]


def test_a_single_study_or_none_is_not_drawn() -> None:
    assert plot_of([]) is None
    assert plot_of([study(2020), study(None)]) is None


def test_later_is_further_right_more_people_are_larger_and_results_have_lanes() -> None:
    plot = plot_of([study(2010, people=400), study(2020, "harm", people=9, design="Series of cases")])
    assert plot is not None
    large, small = plot.circles
    assert large.x < small.x < plot.width
    assert large.radius > small.radius
    assert [lane.words for lane in plot.lanes] == ["Better", "Worse"]
    assert (large.y, small.y) == (plot.lanes[0].y, plot.lanes[1].y)
    assert (large.uncontrolled, small.uncontrolled) == (False, True)


def test_a_circle_says_what_it_stands_for() -> None:
    plot = plot_of([study(2010, people=2439), study(2020, "harm", people=None, design="Series of cases")])
    assert plot is not None
    assert [circle.says for circle in plot.circles] == [
        "2010, randomised trial, 2,439 people, better: t",
        "2020, series of cases, number of people not said, worse: t",
    ]


def test_studies_of_one_year_are_drawn_too() -> None:
    plot = plot_of([study(2020), study(2020)])
    assert plot is not None
    assert [tick.year for tick in plot.ticks] == [2020]
