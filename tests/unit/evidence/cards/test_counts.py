"""Counts of people in words that nobody has to know the shorthand for."""

import pytest

from evidence.cards.counts import counted


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("serious side effects; placebo 3/29 (6/30)", "serious side effects; placebo 3 of 29 (6 of 30 people)"),
        ("a retina came off (1/1)", "a retina came off (1 person)"),
        ("a patient died at a clinic (1)", "a patient died at a clinic (1 person)"),
        (
            "infections of the blood (12). No one can say more.",
            "infections of the blood (12 people). No one can say more.",
        ),
        ("That study reported: 29/30; 97 % (83–100).", "That study reported: 29 of 30; 97 % (83–100)."),
        ("The largest of these studies (1 people; a woman)", "The largest of these studies (1 person; a woman)"),
        ("The largest of these studies (21 people)", "The largest of these studies (21 people)"),
        ("10/12 (83 %) off insulin", "10 of 12 (83 %) off insulin"),
        ("death: 6/185 against 7/190.", "death: 6 of 185 against 7 of 190."),
    ],
)
def test_shares_and_counts_of_people_are_told_in_words(said: str, told: str) -> None:
    assert counted(said) == told
    assert counted(told) == told


@pytest.mark.parametrize(
    "said",
    [
        "severe visual loss, 20/200 to no light perception",
        "the approval of MACI ended (2014).",
        "a phase 1/2 trial",
        "Phase 1/2, with infections of grades 3/4",
        "pain and swelling (24 of 48 knees)",
        "read on 1/11/2026, and 30/6 is no share",
        "HR 0.55 (0.36–0.84)",
        "",
    ],
)
def test_what_counts_no_people_stays(said: str) -> None:
    assert counted(said) == said
