"""The letters that a text cannot lack if it holds an expression: looked for first, they spare most searches."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from itertools import chain

# of an expression: letters that may be others, or none; a group without one inside
LOOSE = re.compile(r"(?:\\.|\[[^\]]*\])(?:[?*+]|\{[^}]*\})?|[\w'.](?:[?*]|\{[^}]*\})")
GROUP = re.compile(r"\((?:\?(?P<aside><?[=!])|\?(?:-i)?:)?(?P<inner>[^()]*)\)(?P<maybe>[?*]|\{[^}]*\})?")
RUN = re.compile(r"[^\W_]+")
PRIVATE = 0xE000  # the first of the characters that no expression holds
OPENING = 4  # letters


class Stems:
    """Stems by their first letters; those that are shorter by none."""

    def __init__(self, stems: Iterable[str]) -> None:
        self._by_opening: dict[str, set[str]] = defaultdict(set)
        for stem in stems:
            self._by_opening[stem[:OPENING] if len(stem) >= OPENING else ""].add(stem)

    def within(self, text: str) -> set[str]:
        """Those that a text holds: only those are looked for of which it holds the opening."""
        openings = {text[at : at + OPENING] for at in range(len(text))} & self._by_opening.keys()
        return {stem for opening in openings | {""} for stem in self._by_opening[opening] if stem in text}


def stems_of(expression: str) -> frozenset[str]:
    """Runs of letters of which every text matching the expression holds one; "" where that is said of none.

    Groups are plain, or keep capitals (`(?-i:`), or only look around.
    """
    told: dict[str, frozenset[str]] = {}

    def mark(group: re.Match[str]) -> str:
        if group["aside"] or group["maybe"]:
            return " "
        sign = chr(PRIVATE + len(told))
        told[sign] = _of_alternatives(group["inner"], told)
        return sign

    expression = LOOSE.sub(" ", expression)
    while (inner := GROUP.sub(mark, expression)) != expression:
        expression = inner
    return _of_alternatives(expression, told)


def _of_alternatives(expression: str, told: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Those of each alternative that a text is least likely to hold by chance: the longest, or those of a group."""
    alternatives = expression.split("|")
    sure = (
        [*({run} for run in RUN.findall(each)), *(told[sign] for sign in each if sign in told)] for each in alternatives
    )
    rarest = (max(sets, key=_rarity, default={""}) for sets in sure)
    return frozenset(chain.from_iterable(rarest))


def _rarity(stems: Collection[str]) -> tuple[int, int]:
    return min(map(len, stems)), -len(stems)
