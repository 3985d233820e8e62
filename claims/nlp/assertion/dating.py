"""The day that a regulatory sentence gives: that of a decision, or one on which a status is said to hold."""

import calendar
import re
from collections.abc import Callable

from claims.nlp.assertion.status import STATUS, wording_of
from claims.vocabulary.assertions import Decided, Matter
from claims.vocabulary.days import Day

_MONTHS = calendar.month_name[1:]
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"\b(?P<word>in|on|since|by|until|as of|before|from)?\s*(?:(?P<day>\d{{1,2}})\s+)?"
    rf"(?:(?P<month>{_MONTH})\s+(?:(?P<day_behind>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?)?"
    rf"(?:(?P<part>early|late|mid|the start of|the end of)[- ]?)?(?P<year>(?:19|20)\d{{2}})\b",
    re.IGNORECASE,
)
_PARTS = {
    "early": ("01", "04"),
    "the start of": ("01", "04"),
    "mid": ("05", "08"),
    "late": ("09", "12"),
    "the end of": ("09", "12"),
}
_DATED = (
    Matter.APPROVAL,
    Matter.WITHDRAWAL,
    Matter.REFUSAL,
    Matter.PERMISSION,
    Matter.REGISTRATION,
    Matter.COMMENCEMENT,
    Matter.DRUG,
    Matter.WARNING,
)
_DECIDED = (Matter.APPROVAL, Matter.WITHDRAWAL)


def dated(text: str, matter: Matter) -> tuple[Day | None, bool]:
    """The one day that the sentence gives, and whether it is a decision's; none where it is another event's."""
    days = list(_DATE.finditer(text))
    if len(days) != 1 or matter not in _DATED:
        return None, False
    found = days[0]
    clause = _clause(text, found)
    held = STATUS.said("held", clause)
    if not held and STATUS.said("event", clause) and not _decides(clause, matter):
        return None, False
    return _day(found), not held and _is_when(found, text, matter)


def to_this_day(text: str) -> bool:
    """That what began on a day has not ended: "approved since 2015"."""
    return any((found["word"] or "").casefold() == "since" for found in _DATE.finditer(text))


def days_of_several(text: str, matter: Matter) -> tuple[Day, ...]:
    """The days of a sentence that gives more than one, all of such decisions: "turned down in 2020 and in 2023"."""
    days = list(_DATE.finditer(text))
    another = any(STATUS.said("event", clause) and not _decides(clause, matter) for clause in _clauses(text, days))
    return () if another or len(days) == 1 else tuple(map(_day, days))


def decided(text: str, matter: Matter, find: Callable[[str], tuple[str, ...]]) -> tuple[Decided, ...]:
    """What is told beside each of several days of decisions: "in Japan in 2021 and in the EU in 2018".

    Before each day, else behind each; () where one has nothing beside it, or two have the same.
    """
    days = list(_DATE.finditer(text))
    if matter not in _DECIDED or not days_of_several(text, matter):
        return ()
    starts, ends = [found.start() for found in days], [found.end() for found in days]
    for edges in (zip([0, *ends[:-1]], starts, strict=True), zip(ends, [*starts[1:], len(text)], strict=True)):
        told = [find(text[start:end]) for start, end in edges]
        if all(told) and len({id for ids in told for id in ids}) == sum(map(len, told)):
            return tuple(Decided(of=ids, day=_day(found)) for ids, found in zip(told, days, strict=True))
    return ()


def tells_of_approval(text: str, matter: Matter) -> bool:
    """One of its days is that of an approval, which is another matter."""
    approval = wording_of(Matter.APPROVAL).said
    clauses = _clauses(text, list(_DATE.finditer(text)))
    return any(approval.search(clause) and not _decides(clause, matter) for clause in clauses)


def undated(text: str) -> str:
    """The text without its days, whose numbers count nothing: "In 2024 the FDA approved a product"."""
    return _DATE.sub("", text)


def _clauses(text: str, days: list[re.Match[str]]) -> list[str]:
    return [_clause(text, found) for found in days]


def _clause(text: str, found: re.Match[str]) -> str:
    """The words around the day, or behind it where it opens the sentence: "In 2025, the first patients were …"."""
    before, after = (STATUS.pattern("clause_end").split(part) for part in (text[: found.start()], text[found.end() :]))
    opens = not before[-1].strip() and not after[0].strip() and len(before) == 1
    return "".join((before[-1], found[0], *after[: 2 if opens else 1]))


def _decides(clause: str, matter: Matter) -> bool:
    """Tells of the decision or of sales that follow it, not only of what is called so: "the approved drug failed"."""
    rest = STATUS.pattern("called_so").sub("", clause)
    sold = matter is Matter.APPROVAL and STATUS.said("on_sale", rest)
    return sold or bool(wording_of(matter).said.search(rest) or STATUS.said("issued", rest))


def _is_when(found: re.Match[str], text: str, matter: Matter) -> bool:
    """The day is the one when it was decided, not one by or until which; a status that held until then ended then."""
    word = (found["word"] or "").casefold()
    if word == "until" and matter is Matter.WITHDRAWAL and STATUS.said("held_until", text):
        return True
    return word in ("in", "on", "since", "from", "") and not STATUS.said("state", text[: found.start("year")])


def _day(found: re.Match[str]) -> Day:
    year = found["year"]
    if found["month"]:
        month = [name.casefold() for name in _MONTHS].index(found["month"].casefold()) + 1
        day = found["day"] or found["day_behind"]
        there_is = day and 0 < int(day) <= calendar.monthrange(int(year), month)[1]
        return Day.parse(f"{year}-{month:02d}" + (f"-{int(day):02d}" if there_is else ""))
    first, last = _PARTS.get((found["part"] or "").casefold(), ("01", "12"))
    return Day.parse(f"{year}-{first}/{year}-{last}")
