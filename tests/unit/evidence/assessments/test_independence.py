"""Agreement counts where each reviewer judged in sight of nobody else's word, and stands by it."""

from typing import Any

import pytest

from evidence.assessments.independence import Word, agree, independent_words

X, Y = ("early", "low"), ("early", "moderate")
ADA, BEN, CLEO = 1, 2, 3


def words(*given: tuple[int, tuple[str, str]], decides: int = 0) -> list[Word]:
    return [Word(by, *said, decides=by == decides) for by, said in given]


@pytest.mark.parametrize(
    ("given", "independent"),
    [
        ([], {}),
        ([(ADA, X), (ADA, Y)], {ADA: Y}),
        ([(ADA, X), (ADA, Y), (BEN, X)], {ADA: Y, BEN: X}),
        ([(ADA, X), (BEN, Y), (ADA, Y), (BEN, X)], {ADA: X, BEN: Y}),
        ([(ADA, X), (BEN, Y), (CLEO, X)], {ADA: X, BEN: Y, CLEO: X}),
    ],
)
def test_a_word_is_independent_until_its_reviewer_may_see_another(
    given: list[Any], independent: dict[str, Any]
) -> None:
    assert {by: word.said for by, word in independent_words(words(*given)).items()} == independent


def test_who_decides_has_seen_what_the_others_said() -> None:
    assert CLEO not in independent_words(words((ADA, X), (BEN, Y), (CLEO, X), decides=CLEO))


@pytest.mark.parametrize(
    ("given", "alike"),
    [
        ([(ADA, X)], False),
        ([(ADA, X), (BEN, X)], True),
        ([(ADA, X), (BEN, Y)], False),
        ([(ADA, X), (BEN, Y), (BEN, X)], False),
        ([(ADA, X), (BEN, X), (ADA, X)], True),
        ([(ADA, X), (BEN, X), (ADA, Y)], False),
        ([(ADA, X), (BEN, X), (ADA, Y), (ADA, X)], True),
        ([(ADA, X), (BEN, Y), (CLEO, X)], False),
        ([(ADA, Y), (ADA, X), (BEN, X), (CLEO, X)], True),
    ],
)
def test_reviewers_agree_where_their_independent_words_and_their_last_are_all_one(
    given: list[Any], alike: bool
) -> None:
    assert agree(words(*given)) is alike
