"""The case as if it spoke of just these places, uses, treatments or products."""

from collections.abc import Collection
from dataclasses import replace

from evidence.grading.case import Case
from evidence.grading.facts import Product
from evidence.grading.products import called
from evidence.grading.regulatory.approvals import reaches


def in_places(case: Case, places: tuple[str, ...]) -> Case:
    statement = replace(case.claim.statement, jurisdictions=places)
    return replace(case, claim=replace(case.claim, statement=statement))


def of_no_place(case: Case, *, but_there: bool) -> Case:
    """The case without the places around it, of which "in any country" does not speak, nor "in any other" at all."""
    approvals = case.dossier.approvals
    if but_there:
        places = set(case.claim.statement.jurisdictions)
        approvals = tuple(approval for approval in approvals if not reaches(approval.jurisdiction, places))
    return replace(in_places(case, ()), dossier=replace(case.dossier, approvals=approvals))


def used_for(case: Case, conditions: tuple[str, ...]) -> Case:
    return replace(case, question=replace(case.question, conditions=conditions))


def at_stages(case: Case, stages: frozenset[str]) -> Case:
    return replace(case, question=replace(case.question, stages=stages))


def treated_with(case: Case, therapies: tuple[str, ...]) -> Case:
    return replace(case, question=replace(case.question, therapies=therapies))


def of_products(case: Case, products: Collection[Product]) -> Case:
    """By the names that it has for them, and treated with what they are."""
    names = tuple(name for name in case.claim.assertion.names if _is_of(name, products, case))
    therapies = tuple(dict.fromkeys(therapy for product in products for therapy in product.therapies))
    claim = replace(case.claim, assertion=replace(case.claim.assertion, names=names))
    return replace(treated_with(case, therapies), claim=claim)


def but_products(case: Case, products: Collection[Product]) -> Case:
    """Without the names of these."""
    names = tuple(name for name in case.claim.assertion.names if not _is_of(name, products, case))
    return replace(case, claim=replace(case.claim, assertion=replace(case.claim.assertion, names=names)))


def _is_of(name: str, products: Collection[Product], case: Case) -> bool:
    return any(product in products for product in called((name,), case.dossier))
