"""Whether what is measured or felt is said to have turned for the worse or the better: pain that rose or fell."""

import re
from collections.abc import Sequence

from claims.nlp.lexicons import any_of, either, lexicon

TURNS = lexicon("turns")["words"]
OUTRIGHT, OTHERS = any_of(TURNS["outright"]), any_of(TURNS["others"])
TEMPERED = any_of([*TURNS["tempered"], *TURNS["others"]])
# No word between them joins clauses or tells of another turn.
WORD = rf"(?!{either([*TURNS['joining'], *TURNS['up'], *TURNS['down']])}\b)[^\s,;.:]+"
BEFORE, BEHIND = 6, 3  # words between what is measured and how it went, in either order
# Right before a noun these may only describe it ("eases increased pain", "with reduced vision"), unless a treatment did
# that: "the cells increased pain".
MADE = rf"(?:(?<!ed)(?<!ing)(?<!lower)|(?= {either(TURNS['determiners'])}\b))"
GIVEN = rf"\b{either(TURNS['given'])} (?:{either(TURNS['beside_verbs'])} )?"
TOLD = r"(?<!\bwith )(?<!\bof )(?<!\bfor )(?<!\bfrom )(?<!\bthe )(?<!\ban )(?<!\ba )(?<!\bin )"  # it describes none
FROM_TO = r"from (\d+(?:[.·]\d+)?)(?![\d/])(?: ?%)?(?: [^\s,;.:\d]+){0,2} to (\d+(?:[.·]\d+)?)(?![\d/])"


def _turned(measures: Sequence[str], way: Sequence[str]) -> str:
    """What went this way, or what something made go this way, in one clause."""
    measure, went = rf"\b{either(measures)}\b", rf"\b{either(way)}\b"
    made = rf"(?:{went}{MADE}|{GIVEN}{went}) (?:{WORD} ){{0,{BEHIND}}}?{measure}"
    return rf"{measure} (?:{WORD} ){{0,{BEFORE}}}?{TOLD}{went}|{made}"


def _numbered(measures: Sequence[str]) -> re.Pattern[str]:
    """From which number to which one something went."""
    return re.compile(rf"\b{either(measures)}\b (?:{WORD} ){{0,{BEFORE}}}?{FROM_TO}", re.IGNORECASE)


WORSE = re.compile(f"{_turned(TURNS['ills'], TURNS['up'])}|{_turned(TURNS['goods'], TURNS['down'])}", re.IGNORECASE)
BETTER = re.compile(f"{_turned(TURNS['ills'], TURNS['down'])}|{_turned(TURNS['goods'], TURNS['up'])}", re.IGNORECASE)
# "Pain was higher than with placebo" tells of those treated.
THAN_OTHERS = re.compile(
    rf"\b{either(TURNS['exceeding'])}\b[^.;,]*? than (?:\w+ ){{0,4}}?{OTHERS.pattern}", re.IGNORECASE
)
LESSENED = re.compile(rf"\b{either([*TURNS['down'], *TURNS['cut']])} (?:\w+ )?\Z", re.IGNORECASE)
ILL_IN_NUMBERS, GOOD_IN_NUMBERS = _numbered(TURNS["ills"]), _numbered(TURNS["goods"])


def turned_for_the_worse(said: str) -> bool:
    """Not where it is slowed, denied or told of others: "a slower fall of lung function", "rose in the controls"."""
    outright = OUTRIGHT.search(said)
    if outright and not (OTHERS.search(said, 0, outright.start()) or LESSENED.search(said[: outright.start()])):
        return True
    worse = WORSE.search(said)
    turned = worse is not None and not LESSENED.search(said[: worse.start()])
    return (turned or _by_numbers(said)) and not TEMPERED.search(THAN_OTHERS.sub("", said))


def turned_for_the_better(said: str) -> bool:
    """As the worse is told: "pain fell by a third", "the ejection fraction rose", not "pain fell with placebo"."""
    return bool(BETTER.search(said)) and not TEMPERED.search(THAN_OTHERS.sub("", said))


def _by_numbers(said: str) -> bool:
    """Whether an ill grew or a good shrank by its numbers: "pain went from 3 to 8"."""
    ill, good = ILL_IN_NUMBERS.search(said), GOOD_IN_NUMBERS.search(said)
    grew, shrank = ill and _number(ill[1]) < _number(ill[2]), good and _number(good[1]) > _number(good[2])
    return bool(grew or shrank)


def _number(digits: str) -> float:
    return float(digits.replace("·", "."))
