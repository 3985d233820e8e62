"""Kappa by worked examples, by what it can never be, and not at all where there are too few pairs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evidence.review.agreement import FEWEST, agreement, kappa

CALLED = st.sampled_from(["supported", "early", "overstated"])
PAIRS = st.lists(st.tuples(CALLED, CALLED), min_size=1)


def counted(**times: int) -> list[tuple[str, str]]:
    """Pairs by their two initials."""
    return [(pair[0], pair[1]) for pair, number in times.items() for _ in range(number)]


@pytest.mark.parametrize(
    ("pairs", "expected"),
    [
        (counted(yy=20, yn=5, ny=10, nn=15), 0.4),
        (counted(yy=45, yn=15, ny=25, nn=15), 0.1304),
        (counted(yy=5, nn=5), 1),
        (counted(yy=5, yn=5, ny=5, nn=5), 0),
        (counted(yn=5, ny=5), -1),
        (counted(yy=30), None),
    ],
)
def test_kappa_of_worked_examples(pairs: list[tuple[str, str]], expected: float | None) -> None:
    assert kappa(pairs) == (pytest.approx(expected, abs=1e-4) if expected is not None else None)


@given(PAIRS)
def test_it_is_at_most_one_and_the_same_whoever_is_named_first(pairs: list[tuple[str, str]]) -> None:
    found, turned = kappa(pairs), kappa([(other, one) for one, other in pairs])
    assert found == turned
    assert found is None or -1 <= found <= 1


@given(PAIRS)
def test_it_is_one_only_where_all_pairs_are_alike(pairs: list[tuple[str, str]]) -> None:
    if kappa(pairs) == 1:
        assert all(one == other for one, other in pairs)


def test_of_too_few_pairs_nothing_is_told() -> None:
    assert agreement(counted(yy=FEWEST - 2, nn=1)) is None
    told = agreement(counted(yy=20, nn=4, yn=6))
    assert told is not None
    assert (told.pairs, told.alike) == (30, 0.8)
