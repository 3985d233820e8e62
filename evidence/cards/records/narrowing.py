"""What a register is narrowed to, as a question that its indexes answer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from django.contrib.postgres.search import SearchQuery, SearchVectorExact
from django.db.models import Q

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from evidence.cards.countries import COUNTRY_IDS
from evidence.registers.content import columns
from evidence.registers.models import REGISTERS, Publication, Trial, Version, in_words
from evidence.registers.queries import called, of_cells, overdue, without_results


@dataclass(frozen=True, slots=True, kw_only=True)
class Narrowing:
    """Empty means all. `words` stand in a title, or are a number or a short name; `results` is one of `RESULTS`."""

    words: str = ""
    condition: str = ""
    therapy: str = ""
    country: str = ""
    results: str = ""


RESULTS = {"overdue": overdue, "none": without_results}  # studies that owe one, and those that ended without any


class UnknownDay(ValueError):
    """What is no day, or one that is still ahead everywhere."""


def asked_day(written: str, today: date) -> date:
    """The day asked about; today where none is. Raises UnknownDay."""
    try:
        on = date.fromisoformat(written) if written else today
    except ValueError:
        raise UnknownDay(f"“{written[:60]}” is no day. Write it as {today.isoformat()}.") from None
    if on > today + timedelta(days=1):
        raise UnknownDay(f"{written} is still ahead, and nobody knows what will hold then. Ask for today or before.")
    return on


def choices() -> Mapping[str, frozenset[str]]:
    """The values that each choice takes."""
    return {
        "condition": frozenset(CONDITIONS),
        "therapy": frozenset(THERAPIES),
        "country": COUNTRY_IDS,
        "results": frozenset(RESULTS),
    }


def offers(register: str) -> frozenset[str]:
    """The choices that a register's list can be narrowed by."""
    has = columns(REGISTERS[register])
    choices = {
        "condition": "conditions" in has or "condition" in has,
        "therapy": "therapies" in has or "therapy" in has,
        "country": "jurisdiction" in has or "countries" in has,
        "results": "has_results" in has,
    }
    return frozenset(name for name, there in choices.items() if there)


def narrowed(model: type[Version], asked: Narrowing) -> Q:
    """As far as the register has the columns for it. A study of no cell therapy is found by what it is called alone."""
    chosen = _with_words(model, asked.words) if asked.words else of_cells() if model is Trial else Q()
    if asked.condition:
        chosen &= _of(model, "condition", "conditions", sorted(CONDITIONS.kinds(asked.condition)))
    if asked.therapy:
        chosen &= _of(model, "therapy", "therapies", sorted(THERAPIES.kinds(asked.therapy)))
    return chosen & _where(model, asked.country) if asked.country else chosen


def _of(model: type[Version], one: str, several: str, kinds: list[str]) -> Q:
    has = columns(model)
    if several in has:
        return Q(**{f"{several}__overlap": kinds})
    return Q(**{f"{one}__in": kinds}) if one in has else Q()


def _where(model: type[Version], country: str) -> Q:
    if "jurisdiction" in columns(model):
        # what the European Union decides holds in its member states
        return Q(jurisdiction__in=JURISDICTIONS.ancestors(country)) | Q(jurisdiction__startswith=f"{country}-")
    return Q(countries__contains=[country]) if "countries" in columns(model) else Q()


def _with_words(model: type[Version], words: str) -> Q:
    if model is Trial:
        return called([words, words.upper()]) | of_cells() & _in_title(words)
    if model is Publication:
        doi = words.lower()
        return Q(fact__in=[words, f"pmid:{words}", f"doi:{doi}"]) | Q(doi=doi) | _in_title(words)
    text = next((column for column in ("title", "indication", "quoted") if column in columns(model)), None)
    return Q(fact__iexact=words) | (Q(**{f"{text}__icontains": words}) if text else Q())


def _in_title(words: str) -> Q:
    """All of the words, in whatever order and form."""
    query: Any = SearchQuery(words, config="english")
    return Q(SearchVectorExact(in_words("title"), query))
