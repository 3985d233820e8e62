"""How often reviewers agree with each other and with the machine, by the words that each gave independently."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import itemgetter

from django.db.models import Count, Max

from evidence.assessments.independence import Word, independent_words
from evidence.assessments.models import Standing
from evidence.assessments.reviews import judged
from evidence.review.agreement import FEWEST, Agreement, agreement

UNRATED = "not rated"
COLUMNS = ("judged_by_id", "verdict", "certainty", "standing", "output__changed_by")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """`pairs`: of a claim's first two independent words. `changed`: the share of all words that are not the machine's.

    What too few words would tell is None; `fewest` says how many it takes.
    """

    pairs: int
    verdict: Agreement | None
    certainty: Agreement | None
    words: int
    changed: float | None
    fewest: int = FEWEST


def review_figures() -> Figures:
    """Of all that was ever judged. One quick query, and one of every judgement when one came or went since."""
    mark = judged().aggregate(newest=Max("pk"), number=Count("pk"))
    return _figures(mark["newest"], mark["number"])


@lru_cache(maxsize=1)
def _figures(newest: int | None, number: int) -> Figures:
    """What is judged never changes, so these two tell whether all is as it was."""
    reviews = [list(words) for words in _reviews()]
    pairs = [[word for word, _ in words[:2]] for words in reviews if len(words) > 1]
    changed = [is_changed for words in reviews for _, is_changed in words]
    return Figures(
        pairs=len(pairs),
        verdict=agreement([(one.verdict, other.verdict) for one, other in pairs]),
        certainty=agreement([(one.certainty or UNRATED, other.certainty or UNRATED) for one, other in pairs]),
        words=len(changed),
        changed=sum(changed) / len(changed) if len(changed) >= FEWEST else None,
    )


def _reviews() -> Iterator[Iterable[tuple[Word, bool]]]:
    """The independent words of each review, in order, and whether each is another answer than the machine's."""
    rows = judged().order_by("claim", "review", "pk").values_list("claim", "review", *COLUMNS).iterator()
    for _, of_review in groupby(rows, key=itemgetter(0, 1)):
        words = [_word(*row[2:]) for row in of_review]
        independent = independent_words(word for word, _ in words)
        yield [(word, is_changed) for word, is_changed in words if independent.get(word.by) is word]


def _word(by: int, verdict: str, certainty: str | None, standing: int, changed_by: str | None) -> tuple[Word, bool]:
    decides = standing == Standing.ADJUDICATED
    return Word(by=by, verdict=verdict, certainty=certainty, decides=decides), changed_by is not None
