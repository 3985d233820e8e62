"""A quote found again in a later text, or not; never silently somewhere else."""

from hypothesis import given
from hypothesis import strategies as st

from sources.anchors import Anchor, State, find_anchor

QUOTE = "Nine in ten patients are free of pain after a month."
TEXT = f"The clinic opened in 2014 in a small town by the sea. {QUOTE} It gives no source for that figure anywhere."


def anchor(later: str, earlier: str = TEXT, quote: str = QUOTE) -> Anchor:
    start = earlier.index(quote)
    return find_anchor(earlier, start, start + len(quote), later)


def test_unchanged_words_in_an_unchanged_place_are_exact() -> None:
    found = anchor(TEXT)
    assert found.state == State.EXACT
    assert TEXT[found.start : found.end] == QUOTE


def test_words_in_another_place_are_moved() -> None:
    later = "A new first paragraph.\n\n" + TEXT
    found = anchor(later)
    assert found.state == State.MOVED
    assert later[found.start : found.end] == QUOTE


def test_a_changed_figure_is_fuzzy_with_its_score() -> None:
    later = TEXT.replace("Nine in ten", "Seven in ten")
    found = anchor(later)
    assert found.state == State.FUZZY
    assert 0.8 <= found.score < 1
    assert later[found.start : found.end].startswith("Seven in ten patients")


def test_words_that_are_gone_are_orphaned() -> None:
    assert anchor(TEXT.replace(QUOTE, "The page was revised.")) == Anchor(State.ORPHANED, score=0.0)
    assert anchor("") == Anchor(State.ORPHANED, score=0.0)


def test_the_same_words_twice_are_told_apart_by_what_stands_around_them() -> None:
    later = f"{QUOTE} So says an advertisement on the wall of the waiting room.\n\n{TEXT}"
    found = anchor(later)
    assert found.state == State.MOVED
    assert found.start == later.rindex(QUOTE)


def test_the_same_words_twice_in_the_same_surroundings_are_ambiguous() -> None:
    assert anchor(f"{TEXT}\n\n{TEXT} {TEXT}", earlier=f"Before. {TEXT}").state == State.AMBIGUOUS


@given(st.text(min_size=1, max_size=60), st.text(max_size=200), st.text(max_size=200), st.text(max_size=200))
def test_exact_and_moved_always_point_at_the_very_words(quote: str, before: str, after: str, later: str) -> None:
    earlier = before + quote + after
    for text in (later, later + earlier, earlier):
        found = find_anchor(earlier, len(before), len(before) + len(quote), text)
        if found.state in {State.EXACT, State.MOVED}:
            assert text[found.start : found.end] == quote
        if found.state in {State.AMBIGUOUS, State.ORPHANED}:
            assert found.start is None


def test_a_text_is_always_exact_in_itself() -> None:
    assert anchor(TEXT * 3, earlier=TEXT * 3).state == State.EXACT
