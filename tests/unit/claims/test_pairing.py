"""The same appearance is found again: one to one, by what it says and where it stands."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.pairing import Place, pair

TEXT = (
    "Ten of twelve people stopped insulin after a year. Two people died during the study. "
    "The treatment is not approved in any country. It costs 54,500 dollars."
)


HELPS = ("efficacy", False, "benefit")
HARMS = ("safety", False, "harm")


def place(quote: str, text: str = TEXT, meaning: tuple[object, ...] = HELPS) -> Place:
    start = text.index(quote)
    return Place.of(text, start, start + len(quote), meaning, frozenset({"t1d"}))


def test_words_that_were_corrected_are_the_same_appearance() -> None:
    corrected = TEXT.replace("Ten of twelve", "Nine of twelve")
    earlier = [place("Ten of twelve people stopped insulin"), place("Two people died", meaning=HARMS)]
    later = [
        place("Two people died", corrected, meaning=HARMS),
        place("Nine of twelve people stopped insulin", corrected),
    ]
    assert sorted(pair(earlier, later)) == [(0, 1), (1, 0)]


@pytest.mark.parametrize("other", [("trial", False, None), ("safety", True, "harm"), ("safety", False, "none")])
def test_another_meaning_is_another_appearance(other: tuple[object, ...]) -> None:
    """Even in the same words at the same place: another kind, a denial, another effect."""
    assert pair([place("Two people died", meaning=HARMS)], [place("Two people died", meaning=other)]) == []


@pytest.mark.parametrize(("quote", "paired"), [("Two people died", [(0, 0)]), ("Two people died during", [])])
def test_of_which_a_person_said_what_they_mean_the_very_words_are_enough(
    quote: str, paired: list[tuple[int, int]]
) -> None:
    settled = replace(place("Two people died", meaning=HARMS), settled=True)
    assert pair([settled], [place(quote, meaning=("trial", False, None))]) == paired
    assert pair([settled], [place(quote, meaning=HARMS)]) == [(0, 0)]


def test_other_words_elsewhere_are_another_appearance() -> None:
    assert pair([place("Ten of twelve people stopped insulin")], [place("It costs 54,500 dollars")]) == []


def test_the_best_total_wins_over_the_best_single_pair() -> None:
    """Words said twice pair in their order, though each could pair with either."""
    twice = f"{TEXT} {TEXT}"
    quote = "Two people died during the study"
    first, second = twice.index(quote), twice.rindex(quote)
    places = [Place.of(twice, at, at + len(quote), HARMS, frozenset()) for at in (first, second)]
    assert sorted(pair(places, places)) == [(0, 0), (1, 1)]


spans = st.tuples(st.integers(0, len(TEXT) - 10), st.integers(5, 60))


@given(st.lists(spans, max_size=6), st.lists(spans, max_size=6))
def test_no_appearance_is_paired_twice(earlier: list[tuple[int, int]], later: list[tuple[int, int]]) -> None:
    old, new = ([Place.of(TEXT, s, s + n, HELPS, frozenset()) for s, n in side] for side in (earlier, later))
    pairs = pair(old, new)
    assert len({i for i, _ in pairs}) == len(pairs) == len({j for _, j in pairs})


@given(st.lists(spans, max_size=6, unique=True))
def test_an_unchanged_text_pairs_wholly(found: list[tuple[int, int]]) -> None:
    places = [Place.of(TEXT, start, start + length, HELPS, frozenset()) for start, length in found]
    assert len(pair(places, places)) == len(places)
