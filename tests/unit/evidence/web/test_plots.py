"""A study stands in the drawing where its year, result and size say."""

from itertools import combinations
from math import hypot

from evidence.cards.shapes import Study
from evidence.web.plots import TALLEST, plot_of


def study(
    year: int | None,
    direction: str = "benefit",
    people: int | None = 10,
    design: str = "Randomised trial",
    controlled: bool = True,
) -> Study:
    about = {"id": "x", "title": "t", "address": "", "effect": None, "url": None, "controlled": controlled}
    return Study(**about, design=design, direction=direction, people=people, year=year)  # type: ignore[arg-type]


def test_a_single_study_or_none_is_not_drawn() -> None:
    assert plot_of([]) is None
    assert plot_of([study(2020), study(None)]) is None


def test_later_is_further_right_more_people_are_larger_and_results_have_lanes() -> None:
    plot = plot_of([study(2010, people=400), study(2020, "harm", people=9, controlled=False)])
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


def test_studies_at_one_place_are_drawn_apart_and_always_alike() -> None:
    same = [study(2020, people=30) for _ in range(4)] + [study(2021, people=900)]
    plot = plot_of(same)
    assert plot is not None
    assert plot == plot_of(same)
    assert len({(circle.x, circle.y) for circle in plot.circles}) == 5
    for one, other in combinations(plot.circles, 2):
        assert hypot(one.x - other.x, one.y - other.y) > one.radius + other.radius


def test_many_studies_stay_in_their_lane() -> None:
    plot = plot_of([study(2020, people=900) for _ in range(40)] + [study(2020, "harm")])
    assert plot is not None
    assert plot.height < 2 * TALLEST
    assert all(0 < circle.y < plot.foot for circle in plot.circles)
