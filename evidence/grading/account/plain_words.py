"""How ids, codes, records, numbers and days are said in plain words."""

import re
from calendar import month_name
from collections.abc import Mapping

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.days import Day
from evidence.grading.assessment import Argument
from evidence.grading.rules import Rules

_DAY = re.compile(r"\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])\b")
_MONTH = re.compile(r"(\d{4})-(\d\d)")
_AS_PROSE = (  # as registers are typed, and as people read
    (re.compile(r">= ?"), "at least "),
    (re.compile(r"<= ?"), "at most "),
    (re.compile(r"(?<=\d)%"), " %"),
    (re.compile(r" v (?=\S)"), " against "),
    (re.compile(r"(?<=\d)-(?=\d+(?:\.\d+)?\b(?!-))"), "–"),
)
_REGISTERS = ("pmid", "pmcid", "doi")
_UNKNOWN = "not recorded"


class _Known(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return _UNKNOWN


def filled(template: str, words: Mapping[str, str]) -> str:
    """A sentence of the tables with these words in it."""
    return template.format_map(_Known(words))


def argument(value: Argument, rules: Rules) -> str:
    """What an answer or a step of the trace holds, whatever its type."""
    if value is None:
        return _UNKNOWN
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):  # a step that was kept comes back with lists
        return listed(tuple(map(str, value)), rules) or "none"
    return plain(value, rules) if isinstance(value, str) else str(value)


def plain(code: str, rules: Rules) -> str:
    """A code, an id of the lexicons or a record's key as it is said in plain words."""
    words = rules.wording["words"]
    if code in words:
        return words[code]
    if concept := OUTCOMES.get(code) or THERAPIES.get(code):
        return concept.plain or concept.label
    if code in CONDITIONS:
        return CONDITIONS[code].label
    for joint in (" and ", " "):
        parts = code.split(joint)
        if len(parts) > 1 and all(part in words for part in parts):
            return (" and " if joint == " and " else ", ").join(words[part] for part in parts)
    register, _, number = code.partition(":")
    if register in _REGISTERS:
        return f"{register.upper()} {number}"
    return code.removeprefix("other:").replace("_", " ")


def listed(ids: tuple[str, ...], rules: Rules) -> str:
    """Several in one phrase: "a, b and c", or "a, b; c" where one has a comma itself; "" where there are none."""
    *words, last = [plain(each, rules) for each in ids] or [""]
    if any(", " in word for word in (*words, last)):
        return "; ".join((*words, last))
    joint = ", " if last.startswith("and ") else " and "
    return f"{', '.join(words)}{joint}{last}" if words else last


def as_prose(words: str) -> str:
    """What a register has in its shorthand, as people write it."""
    for written, printed in _AS_PROSE:
        words = written.sub(printed, words)
    return words


def named_month(day: Day) -> str:
    """A month as people write it: July 2024; else as it is on record, for `with_days` to say."""
    month = _MONTH.fullmatch(str(day))
    return f"{month_name[int(month[2])]} {month[1]}" if month else str(day)


def with_days(said: str) -> str:
    """With each day as people write it: 18 December 2024."""
    return _DAY.sub(lambda day: f"{int(day[3])} {month_name[int(day[2])]} {day[1]}", said)
