"""What is denied of all but one, read as what it says of that one: "apart from X, no product is approved"."""

import re
from dataclasses import replace

from claims.nlp.exceptions import EXCEPTING
from claims.vocabulary import Statement
from claims.vocabulary.names import THERAPY_NAMES

_BUT = rf"{EXCEPTING.pattern} (?!(?:in|by|through|under|for|via|as|to)\b)"
_ONE, _REST = r"(?P<one>[^,.;]{2,80}?)", r"no (?P<rest>[^,.;]+?)"
_NAME = re.compile(r"\b[A-Z][a-z]{3,}")
_STATUS = r"(?P<status>(?:is|are|was|were|has|have|had|can|may|holds?|received|won)\b[^,.;]*?)"
_GIVEN = r"(?P<status>[^,.;]{2,60}? (?:(?:has|have|had) )?(?:approved|licen[cs]ed|authori[sz]ed|cleared))"
_NOT_ANY = (
    r"(?P<who>[^,.;]{2,60}? (?:has|have|had))(?: not| never|n['’]t) (?:yet )?"
    r"(?P<done>approved|licen[cs]ed|authori[sz]ed|cleared) any (?P<rest>[^,.;]+?)"
)
_SHAPES = tuple(
    re.compile(rf"(?:[^,.;:]{{3,90}}: )?{shape},?\.?$", re.IGNORECASE)
    for shape in (
        rf"{_BUT}{_ONE}, {_REST} {_STATUS}",
        rf"{_BUT}{_ONE}, {_GIVEN} {_REST}",
        rf"{_REST},? {_BUT}{_ONE},? {_STATUS}",
        rf"{_REST} {_STATUS},? {_BUT}{_ONE}",
        rf"{_NOT_ANY},? {_BUT}{_ONE}(?:,.*)?",
    )
)


def _names_product(words: str) -> bool:
    return bool(THERAPY_NAMES.within(words) or _NAME.search(words))


def of_the_one(statement: Statement) -> Statement:
    """ "Apart from X, no drug is approved" says that the only approved drug is X; "apart from cost" does not."""
    told = next((found for shape in _SHAPES if (found := shape.match(statement.text))), None)
    if told is None or not statement.negated or not _names_product(told["one"]):
        return statement
    parts = told.groupdict()
    status = parts.get("status") or f"{parts['who']} {parts['done']}"
    said = f"The only {parts['rest']} that {status} is {parts['one']}."
    return replace(statement, text=said, negated=False)
