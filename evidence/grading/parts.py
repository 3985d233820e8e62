"""What is said of several products or uses in one breath, taken apart: it must hold of each."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from claims.vocabulary.assertions import Regulation
from evidence.grading.approvals import approved_on, relevant
from evidence.grading.case import Case
from evidence.grading.facts import Product
from evidence.grading.products import called, named_products
from evidence.grading.question import resolved_conditions, resolved_therapies


@dataclass(frozen=True, kw_only=True)
class Part:
    """The case as of one of the things that the sentence lists, by its id or its name; "" where it lists none."""

    name: str
    case: Case


def parts(case: Case, said: Regulation) -> tuple[Part, ...]:
    """One for each listed use, and for each listed product or kind of treatment; else the case as it is."""
    whole = Part(name="", case=case)
    if said.only or said.first or said.count is not None or said.only_use:
        return (whole,)
    return (*_by_use(case, said), *_by_treatment(case, said)) or (whole,)


def lacking(case: Case, said: Regulation, records: tuple[str, ...]) -> tuple[str, ...]:
    """Of several things listed those of which none of these decisions holds; () where that is none or all of them."""
    held = {a.id for a in case.dossier.approvals if a.id in records and approved_on(a, case.as_of, case)}
    each = parts(case, said)
    without = tuple(part.name for part in each if held.isdisjoint(a.id for a in relevant(part.case)))
    return without if len(without) < len(each) else ()


def _by_use(case: Case, said: Regulation) -> Iterator[Part]:
    for condition in resolved_conditions(said.uses):
        yield Part(name=condition, case=replace(case, question=replace(case.question, conditions=(condition,))))


def _by_treatment(case: Case, said: Regulation) -> Iterator[Part]:
    if named_products(case.claim, case.dossier):
        for product in _listed(case, said):
            yield Part(name=product.names[0], case=_of_product(case, product))
    else:
        for therapy in resolved_therapies(said.kinds):
            yield Part(name=therapy, case=_treated_with(case, (therapy,)))


def _treated_with(case: Case, therapies: tuple[str, ...]) -> Case:
    return replace(case, question=replace(case.question, therapies=therapies))


def _listed(case: Case, said: Regulation) -> tuple[Product, ...]:
    """The products on record among the listed names; none where but one is."""
    products = called(said.products, case.dossier)
    return products if len(products) > 1 else ()


def _of_product(case: Case, product: Product) -> Case:
    names = tuple(name for name in case.claim.assertion.names if product in called((name,), case.dossier))
    claim = replace(case.claim, assertion=replace(case.claim.assertion, names=names))
    return replace(_treated_with(case, product.therapies), claim=claim)
