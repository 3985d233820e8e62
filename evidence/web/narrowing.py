"""What a reader narrows a register to: a condition, a therapy, a country, words, a day; all of it in the address."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from urllib.parse import urlencode

from django.http import HttpRequest

from claims.vocabulary import CONDITIONS, THERAPIES, Concept
from evidence.cards.countries import COUNTRIES
from evidence.cards.records import narrowing as cards
from evidence.cards.shapes import Term
from evidence.cards.terms import named

LONGEST_QUERY = 200


class UnknownChoice(ValueError):
    """An address that asks for a choice that there is not."""


def _terms(tree: Mapping[str, Concept]) -> tuple[Term, ...]:
    """A tree's concepts by their names, in the order of the alphabet."""
    kept = (id for id, held in tree.items() if not held.replaced_by and id != "any")
    return tuple(sorted((named(tree, id) for id in kept), key=lambda term: term.name.casefold()))


CHOICES: Mapping[str, tuple[Term, ...]] = {
    "condition": _terms(CONDITIONS),
    "therapy": _terms(THERAPIES),
    "country": COUNTRIES,
    "results": (
        Term(id="overdue", name="none posted a year after the main outcome"),
        Term(id="none", name="ended, and none posted or published"),
    ),
}
CALLED = {"condition": "disease", "therapy": "treatment", "country": "country", "results": "results"}
IDS = {name: frozenset(term.id for term in terms) for name, terms in CHOICES.items()}


def narrowing(request: HttpRequest, offered: Collection[str]) -> cards.Narrowing:
    """Raises UnknownChoice on a choice that there is not."""
    given = {name: request.GET.get(name, "") for name in offered}
    for name, value in given.items():
        if value and value not in IDS[name]:
            raise UnknownChoice(f"There is no {CALLED[name]} called “{value[:60]}”. Choose one from the list.")
    return cards.Narrowing(words=request.GET.get("q", "")[:LONGEST_QUERY].replace("\x00", " ").strip(), **given)


def asked_day(request: HttpRequest, today: date) -> date:
    """The day asked about; today where none is. Raises UnknownChoice."""
    try:
        return cards.asked_day(request.GET.get("on", ""), today)
    except cards.UnknownDay as error:
        raise UnknownChoice(str(error)) from error


def narrowed_query(**terms: Sequence[Term]) -> str:
    """The part of an address that narrows to these, without what no list has a choice for."""
    chosen = {name: term.id for name, given in terms.items() for term in given if term.id in IDS[name]}
    return urlencode(chosen)
