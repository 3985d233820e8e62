"""Products, countries and uses on a day, what warns and what opens another way, and how far each list was read."""

from collections import Counter
from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db.models import Case, F, Q, QuerySet, TextField, Value, When
from django.db.models.functions import Concat
from django.utils.text import Truncator

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.cards import terms, words
from evidence.cards.days import period
from evidence.cards.records import words as said
from evidence.cards.records.links import address, web_address
from evidence.cards.records.lists import checked_place, line, newest_of_each
from evidence.cards.records.narrowing import Narrowing, narrowed
from evidence.cards.records.shapes import Line, Link
from evidence.cards.records.titles import LONGEST
from evidence.cards.regulation.shapes import Counted, Decision, Horizon, RegulationPage
from evidence.cards.regulation.statuses import statuses_of, widened
from evidence.registers.models import (
    Approval,
    Confidence,
    ListHorizon,
    Pathway,
    Product,
    Version,
    Warning,  # noqa: A004
    register_of,
)
from evidence.registers.queries import begun_by, in_force, known, touching

PAGE_SIZE = 30
OTHERS_SHOWN = 8  # warnings, and ways without an approval


def regulation_page(asked: Narrowing, *, on: date, after: str = "") -> RegulationPage:
    """All of it for the condition, therapy and country asked about, by a constant number of queries. BadCursor."""
    rows = list(_in_order(_decided(asked, on)).filter(place__gt=checked_place(after))[: PAGE_SIZE + 1])
    products = {row.fact: row for row in known(Product).filter(fact__in={row.product for row in rows})}
    return RegulationPage(
        on=on,
        condition=terms.named(CONDITIONS, asked.condition) if asked.condition else None,
        therapy=terms.named(THERAPIES, asked.therapy) if asked.therapy else None,
        country=terms.jurisdiction(asked.country) if asked.country else None,
        statuses=tuple(statuses_of(asked, on)) if asked.condition else (),  # a status is always one for a use
        decisions=tuple(_decision(row, products) for row in rows[:PAGE_SIZE]),
        after=rows[PAGE_SIZE - 1].place if len(rows) > PAGE_SIZE else None,
        by_condition=_by_condition(asked, on) if not asked.condition else (),
        pathways=_lines(Pathway, in_force(on), asked, on),
        warnings=_lines(Warning, begun_by(on), asked, on),
        horizons=tuple(_horizon(row) for row in known(ListHorizon)),
    )


def _decided(asked: Narrowing, on: date) -> "QuerySet[Approval]":
    return newest_of_each(known(Approval).filter(in_force(on), narrowed(Approval, asked)))


def _in_order(rows: "QuerySet[Approval]") -> Any:
    """Products of stem cells first, then the others that are on record to be told apart; each by `place`."""
    group = Case(When(_of_others(), then=Value("1")), default=Value("0"))
    newest = Approval._default_manager.filter(pk__in=rows.values("pk"))
    return newest.annotate(place=Concat(group, "fact", output_field=TextField())).order_by("place")


def _of_others() -> Q:
    """Of no stem cells."""
    return Q(product__in=known(Product).filter(is_stem_cell=False).order_by().values("fact"))


def _decision(row: Approval, products: Mapping[str, Product]) -> Decision:
    product = products.get(row.product)
    use = row.indication or ", ".join(terms.condition(id).name for id in row.conditions)
    return Decision(
        product=Link(
            words=product.names[0] if product and product.names else row.product,
            address=address("products", row.product) if product else "",
        ),
        of_stem_cells=product.is_stem_cell if product else None,
        use=Link(words=Truncator(use).chars(LONGEST), address=address("approvals", row.fact)),
        jurisdiction=terms.jurisdiction(row.jurisdiction),
        status=row.status,
        words=said.code("approvals", "status", row.status),
        period=period(row.valid_from, row.valid_to),
        source=Link(words=row.source, address=web_address(row.url)),
        checked_on=row.checked_on,
        confirmed=row.confidence == Confidence.OPENED,
    )


def _by_condition(asked: Narrowing, on: date) -> tuple[Counted, ...]:
    """How many decisions each condition has, the most first; one for several conditions counts in each."""
    decided = Approval._default_manager.filter(pk__in=_decided(asked, on).values("pk"))
    rows = list(decided.annotate(other=Case(When(_of_others(), then=1), default=0)).values_list("conditions", "other"))
    counts = Counter(id for conditions, _ in rows for id in set(conditions))
    others = Counter(id for conditions, other in rows if other for id in set(conditions))
    return tuple(
        Counted(condition=terms.named(CONDITIONS, id), decisions=number, of_others=others[id])
        for id, number in counts.most_common()
    )


def _lines(model: type[Version], time: Q, asked: Narrowing, on: date) -> tuple[Line, ...]:
    """What holds for the use asked about, the newest first, and after it what holds for no use in particular."""
    rows = touching(model, *widened(asked)) if asked.condition or asked.therapy else known(model)
    found = rows.filter(time, narrowed(model, Narrowing(country=asked.country))).order_by(
        Case(When(_for_this(asked), then=0), default=1), F("valid_from").desc(nulls_last=True), "fact"
    )
    return tuple(line(register_of(model), row, {}, on) for row in found[:OTHERS_SHOWN])


def _for_this(asked: Narrowing) -> Q:
    """Names the condition asked about, or else the therapy; nothing asked: names any of them."""
    if asked.condition:
        return Q(conditions__overlap=sorted(CONDITIONS.kinds(asked.condition)))
    return Q(therapies__overlap=sorted(THERAPIES.kinds(asked.therapy))) if asked.therapy else ~Q(therapies=[])


def _horizon(row: ListHorizon) -> Horizon:
    return Horizon(
        jurisdiction=terms.jurisdiction(row.fact),
        address=address("horizons", row.fact),
        read_to=row.read_to,
        looked=words.looked(row.read),
        basis=row.basis,
        confirmed=row.confidence == Confidence.OPENED,
    )
