"""What else is on record of the same product, study or paper."""

from collections.abc import Iterator, Sequence
from typing import Any

from django.db.models import F, Q

from evidence.cards import terms
from evidence.cards.records.links import address
from evidence.cards.records.shapes import Link, Related
from evidence.cards.records.titles import facts
from evidence.registers.models import Approval, Mechanism, Publication, StudyResult
from evidence.registers.queries import known


def through(register: str, fact: str, results: Sequence[StudyResult]) -> dict[str, list[str]]:
    """By register, the records by which this one comes before a grade."""
    if register == "products":
        return {"approvals": list(known(Approval).filter(product=fact).values_list("fact", flat=True))}
    if register == "publications":
        mechanisms = known(Mechanism).filter(publication=fact).values_list("fact", flat=True)
        return {"results": [result.fact for result in results], "mechanisms": list(mechanisms)}
    return {"results": [result.fact for result in results]} if register == "trials" else {}


def related(register: str, version: Any) -> Iterator[Related]:
    made = {"products": _uses, "approvals": _other_uses, "trials": _papers, "publications": _mechanisms}.get(register)
    links = tuple(made(version)) if made else ()
    if links:
        yield Related(title=_RELATED[register], links=links)


_RELATED = {
    "products": "Where it stands",
    "approvals": "Other decisions on this product",
    "trials": "Papers on this study",
    "publications": "Mechanisms that it shows",
}


def _uses(product: Any) -> Iterator[Link]:
    yield from _decisions(product.fact, but="")


def _other_uses(approval: Any) -> Iterator[Link]:
    yield from _decisions(approval.product, but=approval.fact)


def _decisions(product: str, but: str) -> Iterator[Link]:
    decided = known(Approval).filter(product=product).exclude(fact=but)
    for row in decided.order_by("jurisdiction", "fact", F("valid_from").asc(nulls_first=True)):
        place = terms.jurisdiction(row.jurisdiction).name
        told = ", ".join(facts("approvals", row))
        yield Link(words=f"{place}: {told}. {row.indication}".strip(), address=address("approvals", row.fact))


def _papers(trial: Any) -> Iterator[Link]:
    asked = Q(fact__in=trial.publications) | Q(trials__contains=[trial.fact])
    for paper in known(Publication).filter(asked):
        told = ", ".join(facts("publications", paper)[:3])
        mark = " (retracted)" if paper.retracted else ""
        yield Link(words=f"{paper.title}{mark}. {told}", address=address("publications", paper.fact))


def _mechanisms(paper: Any) -> Iterator[Link]:
    for row in known(Mechanism).filter(publication=paper.fact):
        yield Link(words=row.words, address=address("mechanisms", row.fact))
