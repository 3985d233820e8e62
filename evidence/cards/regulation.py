"""Where therapies stand, product by country by use, on a day; and up to which day each country's list was read."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.db.models import Case, F, Q, QuerySet, When
from django.utils.text import Truncator

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.facts import facts_of
from evidence.cards import words
from evidence.cards.countries import governing
from evidence.cards.records import words as said
from evidence.cards.records.links import address, register_of
from evidence.cards.records.lists import checked_place, line, newest_of_each
from evidence.cards.records.narrowing import Narrowing, narrowed
from evidence.cards.records.shapes import Line, Link
from evidence.cards.records.titles import LONGEST
from evidence.cards.shapes import Term
from evidence.grading import facts
from evidence.grading.assessment import JurisdictionStatus
from evidence.grading.dossier import FACT_FIELDS, Dossier
from evidence.grading.facts import Fact
from evidence.grading.rules import load_rules
from evidence.grading.status import Use, status, statuses
from evidence.registers.models import (
    Approval,
    Confidence,
    ListHorizon,
    Pathway,
    Product,
    Version,
    Warning,  # noqa: A004
)
from evidence.registers.queries import begun_by, in_force, known, regulation_on, touching

PAGE_SIZE = 30
OTHERS_SHOWN = 8  # warnings, and ways without an approval
ANY_CELL = tuple(id for id, concept in THERAPIES.items() if not concept.broader)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountryStatus:
    """Where the therapy stands for the condition in one country, and the records that say so."""

    jurisdiction: Term
    words: str
    warned: bool
    unconfirmed: bool
    records: tuple[Link, ...]
    notes: tuple[Link, ...]
    read_to: date | None
    later: bool  # the day asked about lies after the one up to which the list was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """A regulator's word on one product for one use, as it stood on the day."""

    product: Link
    of_stem_cells: bool | None
    use: Link
    jurisdiction: Term
    words: str
    period: str
    source: Link
    checked_on: date | None
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """Up to which day a country's list was read, from what, and whether someone confirmed it."""

    jurisdiction: Term
    address: str
    read_to: date
    basis: str
    confirmed: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """A condition for which decisions are on record, and how many."""

    condition: Term
    decisions: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RegulationPage:
    on: date
    condition: Term | None
    therapy: Term | None
    country: Term | None
    statuses: tuple[CountryStatus, ...]
    decisions: tuple[Decision, ...]
    after: str | None
    by_condition: tuple[Counted, ...]
    pathways: tuple[Line, ...]
    warnings: tuple[Line, ...]
    horizons: tuple[Horizon, ...]

    @property
    def is_narrowed(self) -> bool:
        return bool(self.condition or self.therapy or self.country)

    @property
    def horizon(self) -> Horizon | None:
        """How far the list that holds in the country asked about was read."""
        asked = governing(self.country.id) if self.country else ""
        return next((entry for entry in self.horizons if entry.jurisdiction.id == asked), None)


def regulation_page(asked: Narrowing, *, on: date, after: str = "") -> RegulationPage:
    """All of it for the condition, therapy and country asked about, by a constant number of queries. BadCursor."""
    rows = list(_decided(asked, on).filter(fact__gt=checked_place(after))[: PAGE_SIZE + 1])
    products = {row.fact: row for row in known(Product).filter(fact__in={row.product for row in rows})}
    return RegulationPage(
        on=on,
        condition=Term(id=asked.condition, name=said.concept(CONDITIONS, asked.condition)) if asked.condition else None,
        therapy=Term(id=asked.therapy, name=said.concept(THERAPIES, asked.therapy)) if asked.therapy else None,
        country=words.jurisdiction(asked.country) if asked.country else None,
        statuses=tuple(_statuses(asked, on)) if asked.condition or asked.therapy else (),
        decisions=tuple(_decision(row, products) for row in rows[:PAGE_SIZE]),
        after=rows[PAGE_SIZE - 1].fact if len(rows) > PAGE_SIZE else None,
        by_condition=_by_condition(asked, on) if not asked.condition else (),
        pathways=_lines(Pathway, in_force(on), asked, on),
        warnings=_lines(Warning, begun_by(on), asked, on),
        horizons=tuple(_horizon(row) for row in known(ListHorizon)),
    )


def _decided(asked: Narrowing, on: date) -> "QuerySet[Approval]":
    return newest_of_each(known(Approval).filter(in_force(on), narrowed(Approval, asked)))


def _decision(row: Approval, products: Mapping[str, Product]) -> Decision:
    product = products.get(row.product)
    use = row.indication or ", ".join(words.condition(id).name for id in row.conditions)
    return Decision(
        product=Link(
            words=product.names[0] if product and product.names else row.product,
            address=address("products", row.product) if product else "",
        ),
        of_stem_cells=product.is_stem_cell if product else None,
        use=Link(words=Truncator(use).chars(LONGEST), address=address("approvals", row.fact)),
        jurisdiction=words.jurisdiction(row.jurisdiction),
        words=said.code("approvals", "status", row.status),
        period=said.period(row.valid_from, row.valid_to),
        source=Link(words=row.source, address=row.url),
        checked_on=row.checked_on,
        confirmed=row.confidence == Confidence.OPENED,
    )


def _by_condition(asked: Narrowing, on: date) -> tuple[Counted, ...]:
    """How many decisions each condition has, the most first; one for several conditions counts in each."""
    counts = Counter(id for row in _decided(asked, on).values_list("conditions", flat=True) for id in set(row))
    return tuple(
        Counted(condition=Term(id=id, name=said.concept(CONDITIONS, id)), decisions=number)
        for id, number in counts.most_common()
    )


def _lines(model: type[Version], time: Q, asked: Narrowing, on: date) -> tuple[Line, ...]:
    """What holds for the use asked about, the newest first, and after it what holds for no use in particular."""
    rows = touching(model, *_widened(asked)) if asked.condition or asked.therapy else known(model)
    found = rows.filter(time, narrowed(model, Narrowing(country=asked.country))).order_by(
        Case(When(_for_this(asked), then=0), default=1), F("valid_from").desc(nulls_last=True), "fact"
    )
    return tuple(line(register_of(model), row, {}, on) for row in found[:OTHERS_SHOWN])


def _for_this(asked: Narrowing) -> Q:
    """Names the condition asked about, or else the therapy; nothing asked: names any of them."""
    if asked.condition:
        return Q(conditions__overlap=sorted(CONDITIONS.kinds(asked.condition)))
    return Q(therapies__overlap=sorted(THERAPIES.kinds(asked.therapy))) if asked.therapy else ~Q(therapies=[])


def _widened(asked: Narrowing) -> tuple[Collection[str], Collection[str]]:
    """The therapy with its kinds and what it is a kind of; the condition with its kinds. Not asked: all of them."""
    return (
        THERAPIES.kinds(asked.therapy) | THERAPIES.ancestors(asked.therapy) if asked.therapy else [*THERAPIES],
        CONDITIONS.kinds(asked.condition) if asked.condition else [*CONDITIONS],
    )


def _horizon(row: ListHorizon) -> Horizon:
    return Horizon(
        jurisdiction=words.jurisdiction(row.fact),
        address=address("horizons", row.fact),
        read_to=row.read_to,
        basis=row.basis,
        confirmed=row.confidence == Confidence.OPENED,
    )


# The one rule for where a therapy stands


def _statuses(asked: Narrowing, on: date) -> Iterable[CountryStatus]:
    """In every country whose list was read or that has a record; of one country asked about, in that one."""
    held = facts_of(regulation_on(*_widened(asked)))
    rules = load_rules().status
    use = Use(
        therapies=(asked.therapy,) if asked.therapy else ANY_CELL,
        conditions=(asked.condition,) if asked.condition else (),
    )
    if asked.country:
        found = {asked.country: status(use, asked.country, held, on, rules)}
    else:
        found = statuses(use, held, on, rules)
    links = _links(held)
    lines = (_status(place, each, links, on) for place, each in found.items())
    return sorted(lines, key=lambda line: line.jurisdiction.name)


def _links(held: Dossier) -> Mapping[str, Link]:
    """The way to each fact by its id: a decision by its product, all else by its own name."""
    products = {product.id: product.names[0] for product in held.products if product.names}
    return {
        fact.id: Link(words=Truncator(_called(fact, products)).chars(60), address=address(register, fact.id))
        for register in FACT_FIELDS
        for fact in getattr(held, register)
    }


def _called(fact: Fact, products: Mapping[str, str]) -> str:
    if isinstance(fact, facts.Approval):
        return products.get(fact.product, fact.product)
    if isinstance(fact, facts.Pathway) and fact.names:
        return fact.names[0]
    return fact.title if isinstance(fact, facts.RegulatorWarning) and fact.title else fact.id


def _status(place: str, found: JurisdictionStatus, links: Mapping[str, Link], on: date) -> CountryStatus:
    return CountryStatus(
        jurisdiction=words.jurisdiction(place),
        words=words.say(words.STATUSES, found.status),
        warned=found.warned,
        unconfirmed=found.unconfirmed,
        records=tuple(links[id] for id in found.records if id in links),
        notes=tuple(links[id] for id in found.notes if id in links),
        read_to=found.checked_on,
        later=found.checked_on is not None and on > found.checked_on,
    )
