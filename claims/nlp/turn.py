"""Whether what is measured or felt is said to have turned for the worse: pain that rose, sight that fell."""

import re
from collections.abc import Sequence

from claims.nlp.lexicons import any_of, either, lexicon

TURNS = lexicon("turns")["words"]
TEMPERED, UNBEARABLE = any_of(TURNS["tempered"]), any_of(TURNS["unbearable"])
# No word between them joins clauses or tells of another turn.
WORD = rf"(?!{either([*TURNS['joining'], *TURNS['up'], *TURNS['down']])}\b)[^\s,;.:]+"
BEFORE, BEHIND = 6, 3  # words between what is measured and how it went, in either order


def _turned(measures: Sequence[str], way: Sequence[str]) -> str:
    """What went this way, or what something made go this way, in one clause."""
    measure, went = rf"\b{either(measures)}\b", rf"\b{either(way)}\b"
    return rf"{measure} (?:{WORD} ){{0,{BEFORE}}}?{went}|{went} (?:{WORD} ){{0,{BEHIND}}}?{measure}"


WORSE = re.compile(f"{_turned(TURNS['ills'], TURNS['up'])}|{_turned(TURNS['goods'], TURNS['down'])}", re.IGNORECASE)
LESSENED = re.compile(rf"\b{either(TURNS['down'])} (?:\w+ )?\Z", re.IGNORECASE)


def turned_for_the_worse(said: str) -> bool:
    """Not where it is slowed, denied or told of others: "a slower fall of lung function", "rose in the controls"."""
    worse = WORSE.search(said)
    turned = worse is not None and not LESSENED.search(said[: worse.start()]) and not TEMPERED.search(said)
    return turned or UNBEARABLE.search(said) is not None
