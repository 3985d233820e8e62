"""What opens a list and so belongs to each of its items: "The gel will not:" is half of what an item says."""

import re

from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.modality import DENIES

CUES = lexicon("reference")["list"]
RUNS_ON = re.compile(rf"\b(?:{'|'.join(CUES['running_on'])})$", re.IGNORECASE)
DOUBTS = any_of(CUES["doubting"])
WHAT_IT_DOES = re.compile(
    rf"what (?P<who>.+?) (?P<modal>(?:{'|'.join(CUES['modals'])})(?: not| never)?) do", re.IGNORECASE
)


def doubts(opening: str) -> bool:
    """Whether it denies or calls in question even items that are sentences ("Myths about the gel")."""
    return bool(DOUBTS.search(opening) or (RUNS_ON.search(opening) and DENIES.search(opening)))


def joined(opening: str, item: str) -> str:
    """Both as one sentence where the opening runs on; else parted by a colon, if there is one."""
    if not opening:
        return item
    asked = WHAT_IT_DOES.fullmatch(opening)
    if asked:
        return f"{asked['who']} {asked['modal']} {_small(item)}"
    return f"{opening} {_small(item)}" if RUNS_ON.search(opening) else f"{opening}: {item}"


def _small(words: str) -> str:
    """Without the capital of a first word that is written in small letters but for it."""
    first = re.match(r"[A-Z][a-z]+\b|A\b", words)
    return words[0].lower() + words[1:] if first else words
