"""The persons whose stories an article tells, by whose names "he" and "she" can be called."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.vocabulary.statements import Scope

CUES = lexicon("reference")["story"]
WORD = r"[A-Z][a-z'’]+(?:[A-Z][a-z]+)?"
NAME = rf"(?P<name>{WORD} (?:[A-Z]\. )?{WORD})"
WOMAN, MAN = ("|".join(CUES[name]) for name in ("women", "men"))
WHO = rf"(?:{WOMAN}|{MAN}|{'|'.join(CUES['patients'])})"
# "Ann Lee, 61," and "Ann Lee, a 61-year-old", "a retired nurse and mother of two"; "the patient, Ms. Lee,".
TOLD = (
    re.compile(rf"\b{NAME}, (?:\d{{1,2}}\b|aged? \d|(?:an?|the) (?:\d{{1,2}}-year-old\b|(?:[\w-]+ ){{0,5}}?{WHO}\b))"),
    re.compile(rf"(?P<name>(?:Ms|Mrs|Miss|Mr)\.? {WORD})(?=, (?:the|a) patient\b)"),
)
HE, SHE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})
PERSONAL = HE | SHE


class Story:
    """The persons of one article."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told = {match["name"]: match.group() for pattern in TOLD for match in pattern.finditer(text)}

    def named(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what is put in for the first "he" or "she" of a claim on one person."""
        first = next((t for t in tokens if t.lower_ in PERSONAL), None)
        if first is None or draft.scope is not Scope.ONE:
            return {}
        name = max(self._told, key=lambda name: self._last(name, draft.start), default="")
        if not name or self._last(name, draft.start) < 0 or first.lower_ not in _called(self._told[name]):
            return {}
        known = any(t.text == name.split(" ")[-1] for t in tokens)
        return {first.i: first.text if known else name + ("'s" if first.dep_ == "poss" else "")}

    def _last(self, name: str, before: int) -> int:
        return self._text.rfind(name.split(" ")[-1], 0, before)


def _called(told: str) -> frozenset[str]:
    """The pronouns of one of whom this is told."""
    woman, man = (re.search(rf"\b(?:{words})\b", told) is not None for words in (WOMAN, MAN))
    return PERSONAL if woman == man else SHE if woman else HE
