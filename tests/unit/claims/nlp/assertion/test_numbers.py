"""What numbers come to, however they are written, and what only looks like one."""

import pytest

from claims.nlp.assertion.numbers import fractions, numbers, value_of


@pytest.mark.parametrize(
    ("words", "value"),
    [("two billion", 2e9), ("2.8 million", 2.8e6), ("1,200", 1200), ("250 000", 250_000), ("250\u00a0000", 250_000),
     ("half a million", 5e5), ("twenty-five", 25), ("twenty‐nine", 29), ("three hundred and twelve", 312),
     ("one hundred and twenty-five thousand", 125_000), ("two million three hundred thousand", 2.3e6), ("a dozen", 12),
     ("two and a half million", 2.5e6), ("two and a half", 2.5), ("2½ million", 2.5e6),
     ("three and a quarter million", 3.25e6), ("three quarters of a million", 750_000),
     ("a quarter of a million", 250_000), ("half of a billion", 5e8), ("1.2m", 1.2e6), ("3bn", 3e9), ("30k", 30_000),
     ("three crore", 3e7), ("zero", 0)],
)  # fmt: skip
def test_a_number_is_read_whole_in_digits_and_words(words: str, value: float) -> None:
    (found,) = numbers(f"There were {words} of them.")
    assert (found.words.replace(" ", ""), found.value) == (words.replace("\u00a0", "").replace(" ", ""), value)


@pytest.mark.parametrize(
    "text",
    ["Several had it.", "Millions of people have it.", "It cost several million.", "A 1.2mg dose.", "The 5th patient.",
     "They walked 350m further.",
     "On 2020,2019 of them.", "A third of them."],
)  # fmt: skip
def test_a_scale_alone_or_a_part_of_a_word_is_no_number(text: str) -> None:
    assert list(numbers(text)) == []


def test_two_numbers_that_a_word_joins_are_two() -> None:
    text = "Between ten and twelve thousand, or five hundred and two thousand, or 1 and 2m people."
    assert [found.value for found in numbers(text)] == [10, 12_000, 500, 2_000, 1, 2e6]


def test_a_scale_counts_behind_every() -> None:
    assert [found.value for found in numbers("Two people in every thousand.")] == [2, 1000]


def test_words_that_are_no_number_have_no_value() -> None:
    assert value_of("several") is value_of("") is value_of("2020,2019") is None


@pytest.mark.parametrize(
    ("text", "share"),
    [("two thirds of strokes", 200 / 3), ("A quarter of them", 25), ("nine-tenths of people", 90),
     ("half the people", 50),
     ("three quarters of a million people", None), ("half a million people", None), ("a third time", None)],
)  # fmt: skip
def test_a_share_in_words_is_read_in_per_cent(text: str, share: float | None) -> None:
    assert [found.value for found in fractions(text)] == ([share] if share is not None else [])
