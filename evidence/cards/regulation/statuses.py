"""The status of a therapy for a condition, country by country: grading's one rule, with the ways to its records."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from django.utils.text import Truncator

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.facts import facts_of
from evidence.cards import terms, words
from evidence.cards.countries import IN_UNION, governing
from evidence.cards.lists import is_opened, lists_read
from evidence.cards.records.links import address
from evidence.cards.records.narrowing import Narrowing
from evidence.cards.records.shapes import Link
from evidence.cards.regulation.shapes import CountryStatus
from evidence.grading import facts
from evidence.grading.assessment import JurisdictionStatus
from evidence.grading.dossier import FACT_FIELDS, Dossier
from evidence.grading.facts import Fact
from evidence.grading.regulatory.status import Use, status, statuses
from evidence.grading.rules import load_rules
from evidence.registers.queries import regulation_on

ANY_CELL = tuple(id for id, concept in THERAPIES.items() if not concept.broader)
LONGEST_NAME = 60  # characters of a record's name in a table


@dataclass(frozen=True, slots=True)
class Lines:
    """A table of countries: what its lines tell beside each one's status."""

    condition: str
    on: date
    links: Mapping[str, Link]  # by the id of a record
    lists: Mapping[str, str]  # by country, how much of its list was read
    others: Mapping[str, bool]  # by decision, whether its product is known not to be of stem cells

    def of(self, place: str, found: JurisdictionStatus) -> CountryStatus:
        read = self.lists.get(place)
        decided = [self.others[id] for id in found.records if id in self.others]
        records = sorted(found.records, key=lambda id: self.others.get(id, False))  # those of stem cells first
        return CountryStatus(
            jurisdiction=terms.jurisdiction(place),
            status=str(found.status),
            words=words.status(found.status, (self.condition,), read=is_opened(read)),
            warned=found.warned,
            warning=words.warning((self.condition,)) if found.warned else "",
            of_stem_cells=False if decided and all(decided) else None,
            unconfirmed=found.unconfirmed,
            records=self._ways(records),
            notes=self._ways(found.notes),
            read_to=found.checked_on,
            looked=words.looked(read) if found.checked_on else "",
            later=found.checked_on is not None and self.on > found.checked_on,
        )

    def _ways(self, records: Iterable[str]) -> tuple[Link, ...]:
        return tuple(self.links[id] for id in records if id in self.links)


def statuses_of(asked: Narrowing, on: date) -> Iterable[CountryStatus]:
    """In every country that was looked through or has a record; of one asked about, there and where its law is made.

    A member state of the Union is told of where it has a way of its own beside what the Union decides.
    """
    held = facts_of(regulation_on(*widened(asked)))
    rules = load_rules().status
    use = Use(therapies=(asked.therapy,) if asked.therapy else ANY_CELL, conditions=(asked.condition,))
    if asked.country:
        found = {place: status(use, place, held, on, rules) for place in (asked.country, governing(asked.country))}
    else:
        members = {pathway.jurisdiction for pathway in held.pathways} & IN_UNION
        found = statuses(use, held, on, rules, members)
    lines = Lines(asked.condition, on, links=_links(held), lists=lists_read(), others=_of_no_stem_cells(held))
    return sorted((lines.of(place, each) for place, each in found.items()), key=lambda line: line.jurisdiction.name)


def _of_no_stem_cells(held: Dossier) -> Mapping[str, bool]:
    """By the id of each decision, whether its product is known not to be of stem cells."""
    others = {product.id for product in held.products if product.is_stem_cell is False}
    return {approval.id: approval.product in others for approval in held.approvals}


def _links(held: Dossier) -> Mapping[str, Link]:
    """The way to each fact by its id: a decision by its product, all else by its own name."""
    products = {product.id: _product(product) for product in held.products if product.names}
    return {
        fact.id: Link(words=Truncator(_called(fact, products)).chars(LONGEST_NAME), address=address(register, fact.id))
        for register in FACT_FIELDS
        for fact in getattr(held, register)
    }


def _product(product: facts.Product) -> str:
    return product.names[0] if product.is_stem_cell is not False else f"{product.names[0]} (not of stem cells)"


def _called(fact: Fact, products: Mapping[str, str]) -> str:
    if isinstance(fact, facts.Approval):
        return products.get(fact.product, fact.product)
    if isinstance(fact, facts.Pathway) and fact.names:
        return fact.names[0]
    return fact.title if isinstance(fact, facts.RegulatorWarning) and fact.title else fact.id


def widened(asked: Narrowing) -> tuple[Collection[str], Collection[str]]:
    """The therapy with its kinds and what it is a kind of; the condition with its kinds. Not asked: all of them."""
    return (
        THERAPIES.kinds(asked.therapy) | THERAPIES.ancestors(asked.therapy) if asked.therapy else [*THERAPIES],
        CONDITIONS.kinds(asked.condition) if asked.condition else [*CONDITIONS],
    )
