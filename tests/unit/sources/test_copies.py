"""Copies of one text, near and far."""

import random

from sources.copies import NEAR, likeness, signature

WORDS = [f"word{n}" for n in range(600)]


def alike(one: str, other: str) -> float:
    return likeness(signature(one).minhash, signature(other).minhash)


def test_a_copy_with_another_heading_and_a_credit_is_near_and_meets_its_original() -> None:
    original = " ".join(WORDS)
    copy = "Another heading above it\n\n" + original.replace("word300 ", "word300, ") + "\n\nSource: the first site."
    assert alike(original, copy) > 0.9
    assert set(signature(original).bands) & set(signature(copy).bands)


def test_layout_and_case_change_nothing() -> None:
    assert alike(" ".join(WORDS), "\n".join(WORDS).upper()) == 1


def test_another_article_about_the_same_is_no_copy() -> None:
    shuffled = WORDS.copy()
    random.Random(1).shuffle(shuffled)
    assert alike(" ".join(WORDS), " ".join(shuffled)) < 0.1
    assert alike(" ".join(WORDS), " ".join(WORDS[:200] + [w + "x" for w in WORDS[200:]])) < NEAR


def test_nothing_is_said_of_a_short_text() -> None:
    assert signature("Stem cells cure everything.").bands == ()
    assert alike("short", "short") == 0
