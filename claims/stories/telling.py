"""Whether a statement is one patient's story, and what of it the paragraph around it tells."""

import re
import tomllib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from claims.vocabulary import Statement
from claims.vocabulary.statements import RESULTS, Scope, Subjects

REACH = 10_000  # code points of a paragraph that are read on either side of a quote
CUES = tomllib.loads((Path(__file__).parent / "cues.toml").read_text(encoding="utf-8"))


class Part(StrEnum):
    """What a reader needs to know beside a story, to tell what it shows."""

    OTHERS = "others"  # how many others were treated without this result
    FOLLOW_UP = "follow_up"  # how long this person was followed
    OTHER_TREATMENT = "other_treatment"  # what other treatment this person had at the time


class Told(StrEnum):
    """Whether a paragraph tells it. Unclear: something in it may."""

    YES = "yes"
    UNCLEAR = "unclear"
    NO = "no"


def _any(cues: Sequence[str], **words: str) -> str:
    """One expression for all cues, at the bounds of words, with each {name} in them written out."""
    written = "|".join(cues)
    for name, expression in words.items():
        written = written.replace(f"{{{name}}}", expression)
    return rf"(?<!\w)(?:{written})(?!\w)"


def _cue(cues: Sequence[str]) -> re.Pattern[str]:
    return re.compile(_any(cues, number=NUMBER, people=PEOPLE, duration=DURATION), re.IGNORECASE)


NUMBER, PEOPLE = _any(CUES["words"]["number"]), _any(CUES["words"]["people"])
DURATION = _any(CUES["words"]["duration"], number=NUMBER)
TOLD = {part: _cue(CUES[part]["told"]) for part in Part}
HINTED = {part: _cue(CUES[part]["hinted"]) for part in Part}
AGE = re.compile(rf"aged? (?:of )?{NUMBER}|{NUMBER}[ -]years?[ -](?:old|of age)", re.IGNORECASE)
GAP = re.compile(r"(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)")


def is_story(said: Statement) -> bool:
    """A result in a single patient, be it a benefit or a harm."""
    of_people = said.subjects in (Subjects.HUMAN, None)
    return said.scope is Scope.ONE and said.kind in RESULTS and of_people


def paragraph(text: str, start: int, end: int) -> str:
    """What stands between empty lines around `text[start:end]` (code points): a broken line is no new paragraph."""
    first, last = max(0, start - REACH), end + REACH
    opening = max((gap.end() for gap in GAP.finditer(text, first, start)), default=first)
    closing = GAP.search(text, end, last)
    return text[opening : closing.start() if closing else last]


def told(paragraph: str) -> dict[Part, Told]:
    """Of each part, whether the paragraph tells it. An age is no follow-up, nor is a time of less than a day."""
    words = AGE.sub(" ", " ".join(paragraph.split()))
    return {part: _told(part, words) for part in Part}


def _told(part: Part, words: str) -> Told:
    if TOLD[part].search(words):
        return Told.YES
    return Told.UNCLEAR if HINTED[part].search(words) else Told.NO
