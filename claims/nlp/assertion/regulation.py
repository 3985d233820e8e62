"""What a regulatory sentence asserts: which status, of what, where it is exclusive, and as of which day."""

import calendar
import re
import tomllib
from functools import cache
from typing import Any

from claims.vocabulary import THERAPIES, Statement
from claims.vocabulary.assertions import Matter, Regulation
from claims.vocabulary.concepts import LEXICONS
from claims.vocabulary.days import Day
from claims.vocabulary.names import Names
from claims.vocabulary.statements import Kind

_THERAPY_NAMES = Names(THERAPIES)
_MONTHS = calendar.month_name[1:]
_MONTH = "|".join(_MONTHS)
_DATE = re.compile(
    rf"\b(?P<word>in|on|since|by|until|as of|before|from)?\s*(?:(?P<day>\d{{1,2}})\s+)?(?:(?P<month>{_MONTH})\s+)?"
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


def regulation(statement: Statement, names: tuple[str, ...]) -> Regulation | None:
    """None for a sentence of another kind, and where no status is found in it."""
    if statement.kind is not Kind.REGULATORY:
        return None
    text, words = statement.text, _words()
    matter = _matter(text)
    if matter is None or (statement.negated and "because" in text):  # a reason is denied, not a status
        return None
    ended = bool(words["no_longer"].search(text))
    approval_ended = ended and matter is Matter.APPROVAL
    dated, decided = _dated(text, matter)
    return Regulation(
        matter=matter,
        denied=_denied(statement, matter) or approval_ended,
        only=bool(words["only"].search(text)) and matter is Matter.APPROVAL and not statement.negated,
        only_of=_subjects(text, statement),
        first=bool(words["first"].search(text)) and matter is Matter.APPROVAL,
        among_fewer=bool(words["among_fewer"].search(text)),
        generic=matter is Matter.APPROVAL and _is_generic(text),
        everywhere=bool(words["everywhere"].search(text)),
        population=_population(text),
        still=bool(words["still"].search(text)),
        conditional=bool(words["conditional"].search(text)) and matter is Matter.APPROVAL,
        full=bool(words["full"].search(text)),
        means_approval=matter is Matter.REGISTRATION and _means_approval(text, statement),
        bodies=names,
        dated=dated,
        since=decided,
    )


def _population(text: str) -> str | None:
    named = [population for population in ("adult", "paediatric") if _words()[population].search(text)]
    return named[0] if len(named) == 1 else None


def _is_generic(text: str) -> bool:
    """ "Stem cells are approved", "our treatments are not approved": of a whole field, or of what is on offer."""
    words = _words()
    counted = words["some"].search(text) or words["none"].search(text) or words["first"].search(text)
    return bool(words["own"].search(text)) or not counted


def _denied(statement: Statement, matter: Matter) -> bool:
    """As annotated; "unapproved" denies an approval by itself, and "warned not to" is a warning."""
    text = statement.text
    if matter is Matter.WARNING:
        return statement.negated and bool(_words()["no_warning"].search(text))
    return statement.negated or (matter is Matter.APPROVAL and bool(_words()["unapproved"].search(text)))


def _matter(text: str) -> Matter | None:
    found = [Matter(entry["id"]) for entry in _table()["matter"] if _asserts(entry, text)]
    if Matter.APPROVAL in found and not _is_registration(text):
        found = [matter for matter in found if matter is not Matter.REGISTRATION]
    if Matter.APPROVAL in found and len(found) > 1 and _only_unapproved(text):
        found.remove(Matter.APPROVAL)  # "allows unapproved treatments"
    if {Matter.OVERSIGHT, Matter.APPROVAL} <= set(found):
        found.remove(Matter.OVERSIGHT)  # "the regulator has not approved …"
    return found[0] if found else None


def _only_unapproved(text: str) -> bool:
    """No word of approval but in what a treatment is called: "unapproved products"."""
    approval = next(entry for entry in _table()["matter"] if entry["id"] == Matter.APPROVAL)
    return not _compiled(approval["pattern"]).search(_words()["unapproved"].sub("", text))


def _asserts(entry: dict[str, str], text: str) -> bool:
    """The matter's words are there, and none that make a wish, a need or another thing of them."""
    return bool(_compiled(entry["pattern"]).search(text)) and not (
        "not" in entry and _compiled(entry["not"]).search(text)
    )


def _is_registration(text: str) -> bool:
    """A registration told beside an approval: said to mean one, or to be none."""
    return bool(_words()["registration"].search(text))


def _means_approval(text: str, statement: Statement) -> bool:
    means = _words()["means"].search(text)
    denied_approval = statement.negated and _words()["approval"].search(text)
    return bool(means or denied_approval)


def _subjects(text: str, statement: Statement) -> tuple[str, ...]:
    """The therapies of which "only" is said: the narrowest that the sentence names, but for the field as a whole."""
    if not _words()["only"].search(text):
        return ()
    named = [*_THERAPY_NAMES.within(text), *statement.therapies]
    narrow = [id for id in named if id in THERAPIES and THERAPIES[id].broader]
    return tuple(dict.fromkeys(id for id in narrow if not any(id != n and THERAPIES.is_a(n, id) for n in narrow)))


def _dated(text: str, matter: Matter) -> tuple[Day | None, bool]:
    """The day that the sentence gives, and whether it is that of a decision rather than one on which a status holds."""
    found = next(_DATE.finditer(text), None)
    if found is None or matter not in (Matter.APPROVAL, Matter.WITHDRAWAL, Matter.REFUSAL, Matter.PERMISSION):
        return None, False
    word = (found["word"] or "").casefold()
    decided = word in ("in", "on", "since", "from", "") and not _words()["state"].search(text[: found.start("year")])
    return _day(found), decided


def _day(found: re.Match[str]) -> Day:
    year = found["year"]
    if found["month"]:
        month = [name.casefold() for name in _MONTHS].index(found["month"].casefold()) + 1
        return Day.parse(f"{year}-{month:02d}" + (f"-{int(found['day']):02d}" if found["day"] else ""))
    first, last = _PARTS.get((found["part"] or "").casefold(), ("01", "12"))
    return Day.parse(f"{year}-{first}/{year}-{last}")


@cache
def _words() -> dict[str, re.Pattern[str]]:
    return {name: _compiled(pattern) for name, pattern in _table()["words"].items()}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


@cache
def _table() -> dict[str, Any]:
    return tomllib.loads((LEXICONS / "status_words.toml").read_text(encoding="utf-8"))
