"""What is said of several products or uses in one breath, taken apart: it must hold of each."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from claims.vocabulary.assertions import Regulation
from claims.vocabulary.terms import STAGES
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
    """One for each listed use or form of it, and each listed product or kind of treatment; else the case as it is."""
    whole = Part(name="", case=case)
    if said.only or said.first or said.count is not None or said.only_use:
        return (whole,)
    return (*(tuple(_by_use(case, said)) or _by_form(case)), *_by_treatment(case, said)) or (whole,)


def lacking(case: Case, said: Regulation, records: tuple[str, ...]) -> tuple[str, ...]:
    """Of several things listed those of which none of these decisions holds; () where that is none or all of them."""
    held = {a.id for a in case.dossier.approvals if a.id in records and approved_on(a, case.as_of, case)}
    each = parts(case, said)
    without = tuple(part.name for part in each if held.isdisjoint(a.id for a in relevant(part.case)))
    return without if len(without) < len(each) else ()


def _by_use(case: Case, said: Regulation) -> Iterator[Part]:
    for condition in resolved_conditions(said.uses):
        yield Part(name=condition, case=replace(case, question=replace(case.question, conditions=(condition,))))


def _by_form(case: Case) -> Iterator[Part]:
    """Of forms of a disease of which one is not the other: "lymphoma and myeloma", "acute and chronic"."""
    told = sorted(case.question.stages)
    apart = [stage for stage in told if any(stage != other and _excludes(stage, other) for other in told)]
    for stage in apart:
        stages = case.question.stages - set(apart) | {stage}
        yield Part(name=STAGES[stage].label, case=replace(case, question=replace(case.question, stages=stages)))


def _excludes(stage: str, other: str) -> bool:
    pattern = STAGES[stage].other
    return pattern is not None and pattern.search(STAGES[other].label) is not None


def _by_treatment(case: Case, said: Regulation) -> Iterator[Part]:
    if named_products(case.claim, case.dossier):
        for product in _listed(case, said):
            yield Part(name=product.names[0], case=of_products(case, (product,)))
        return
    kinds = [therapy for therapy in resolved_therapies(said.kinds) if therapy in case.question.therapies]
    for therapy in kinds if len(kinds) > 1 else ():
        yield Part(name=therapy, case=treated_with(case, (therapy,)))


def named_apart(case: Case) -> tuple[Case, ...]:
    """Of several products that are told of, but in no list, the case as of each; those that share a name are one."""
    groups: list[set[Product]] = []
    for product in named_products(case.claim, case.dossier):
        akin = [group for group in groups if any(not set(product.names).isdisjoint(each.names) for each in group)]
        groups = [group for group in groups if group not in akin] + [{product}.union(*akin)]
    return tuple(of_products(case, tuple(group)) for group in groups) if len(groups) > 1 else ()


def treated_with(case: Case, therapies: tuple[str, ...]) -> Case:
    """The case as if it spoke of these treatments alone."""
    return replace(case, question=replace(case.question, therapies=therapies))


def of_products(case: Case, products: Collection[Product]) -> Case:
    """The case as if it named these products alone."""
    names = tuple(name for name in case.claim.assertion.names if _is_of(name, products, case))
    therapies = tuple(dict.fromkeys(therapy for product in products for therapy in product.therapies))
    claim = replace(case.claim, assertion=replace(case.claim.assertion, names=names))
    return replace(treated_with(case, therapies), claim=claim)


def _is_of(name: str, products: Collection[Product], case: Case) -> bool:
    return any(product in products for product in called((name,), case.dossier))


def _listed(case: Case, said: Regulation) -> tuple[Product, ...]:
    """The products on record among the listed names; none where but one is."""
    named = named_products(case.claim, case.dossier)
    products = tuple(product for product in called(said.products, case.dossier) if product in named)
    return products if len(products) > 1 else ()
