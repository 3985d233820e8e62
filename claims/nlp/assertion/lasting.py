"""For how long an effect is said to have lasted: "off insulin for three years", "five years after the transplant"."""

import re
from collections.abc import Iterator

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.numbers import NUMBER, value_of
from claims.nlp.assertion.words import WORDS
from claims.vocabulary import CONDITIONS, Statement
from claims.vocabulary.assertions import FOR_EVER
from claims.vocabulary.names import CONDITION_NAMES

_MONTHS = {"month": 1.0, "year": 12.0, "decade": 120.0}
_COUNT = rf"(?:more than |over |at least |about |around |nearly |almost |some )?(?P<count>{NUMBER}|an?)"
_TIME = rf"{_COUNT}[ -](?P<unit>{'|'.join(_MONTHS)})s?\b"
_TIMES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:for|lasted|lasting|persisted) {_TIME}",
        rf"\b(?:after|at) {_TIME}(?! (?:of|old)\b)",
        rf"\b{_TIME} (?:later|on|afterwards?|after)\b",
    )
)  # fmt: skip
_RID = re.compile(r"\b(?:clear|free|rid|cured) (?:of|from) (?:[\w'’-]+ ){1,4}$", re.IGNORECASE)
_BESIDE = 30  # letters before and behind, within which it is told what began then


def lasting(statement: Statement) -> float | None:
    """Months, a lifetime where it is said to stay for ever; None where no time after the treatment is told."""
    text = own_words(statement.text)
    if WORDS.said("for_ever", text):
        return FOR_EVER
    return max(_told(text), default=None)


def _told(text: str) -> Iterator[float]:
    for times in _TIMES:
        for found in times.finditer(text):
            before, behind = text[: found.start()], text[found.end() : found.end() + _BESIDE]
            if not _is_of_disease(before, behind):
                count = 1.0 if found["count"].casefold() in ("a", "an") else value_of(found["count"]) or 0.0
                yield count * _MONTHS[found["unit"].casefold()]


def _is_of_disease(before: str, behind: str) -> bool:
    """It tells how long the disease was had: "with diabetes for ten years", "five years after diagnosis"."""
    near = before[-_BESIDE:]
    if _RID.search(near):
        return False
    told = CONDITION_NAMES.within(near)
    ends = any(
        re.search(rf"\b{re.escape(name)}s? $", near, re.IGNORECASE) for id in told for name in CONDITIONS[id].names
    )
    return ends or WORDS.said("not_since_treated", behind) or WORDS.said("not_since_treated", near)
