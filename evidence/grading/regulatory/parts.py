"""What is said of several places, uses or products in one breath, taken apart: it must hold of each."""

from collections.abc import Iterator
from dataclasses import dataclass

from claims.vocabulary import JURISDICTIONS
from claims.vocabulary.assertions import Regulation
from claims.vocabulary.terms import STAGES
from evidence.grading.case import Case
from evidence.grading.facts import Approval, Product
from evidence.grading.products import called, named_products
from evidence.grading.question import resolved_conditions, resolved_therapies
from evidence.grading.regulatory.approvals import approved_on, relevant
from evidence.grading.regulatory.narrowed import at_stages, in_places, of_products, treated_with, used_for


@dataclass(frozen=True, kw_only=True)
class Part:
    """The case as of one of the things that it speaks of, by its id or its name; "" where it is taken as a whole."""

    name: str
    case: Case


def parts(case: Case, said: Regulation) -> tuple[Part, ...]:
    """One for each listed use or form of it, and each listed product or kind of treatment; else the case as it is."""
    whole = Part(name="", case=case)
    if said.singles_out:
        return (whole,)
    return (*(tuple(_by_use(case, said)) or _by_form(case)), *_by_treatment(case, said)) or (whole,)


def by_place(case: Case) -> tuple[Part, ...]:
    """One for each place of the claim; else the case as it is."""
    places = case.claim.statement.jurisdictions
    each = (Part(name=JURISDICTIONS.label_of(place), case=in_places(case, (place,))) for place in places)
    return tuple(each) or (Part(name="", case=case),)


def bearing(case: Case, said: Regulation) -> tuple[Approval, ...]:
    """The decisions that bear on any of the parts."""
    return tuple(dict.fromkeys(approval for part in parts(case, said) for approval in relevant(part.case)))


def lacking(each: tuple[Part, ...], records: tuple[str, ...], case: Case) -> tuple[str, ...]:
    """What those of several parts are called of which none of these decisions holds; () where that is none or all."""
    held = {a.id for a in case.dossier.approvals if a.id in records and approved_on(a, case.as_of, case)}
    without = tuple(part.name for part in each if held.isdisjoint(a.id for a in relevant(part.case)))
    return without if len(without) < len(each) else ()


def _by_use(case: Case, said: Regulation) -> Iterator[Part]:
    for condition in resolved_conditions(said.uses):
        yield Part(name=condition, case=used_for(case, (condition,)))


def _by_form(case: Case) -> Iterator[Part]:
    """Of forms of a disease of which one is not the other: "lymphoma and myeloma", "acute and chronic"."""
    told = sorted(case.question.stages)
    apart = [stage for stage in told if any(stage != other and _excludes(stage, other) for other in told)]
    for stage in apart:
        yield Part(name=STAGES[stage].label, case=at_stages(case, case.question.stages - set(apart) | {stage}))


def _excludes(stage: str, other: str) -> bool:
    pattern = STAGES[stage].other
    return pattern is not None and pattern.search(STAGES[other].label) is not None


def _by_treatment(case: Case, said: Regulation) -> Iterator[Part]:
    if named_products(case.claim, case.dossier):
        for product in _listed(case, said):
            yield Part(name=product.names[0], case=_of_listed(product, case, said))
        return
    kinds = [therapy for therapy in resolved_therapies(said.kinds) if therapy in case.question.therapies]
    for therapy in kinds if len(kinds) > 1 else ():
        yield Part(name=therapy, case=treated_with(case, (therapy,)))


def _of_listed(product: Product, case: Case, said: Regulation) -> Case:
    """The case as of one listed product, without the uses that are told of the last of the list where it is another."""
    own = of_products(case, (product,))
    if not said.uses_of_last or product in called(said.products[-1:], case.dossier):
        return own
    told = resolved_conditions(said.uses_of_last)
    return used_for(own, tuple(each for each in own.question.conditions if each not in told))


def named_apart(case: Case) -> tuple[Case, ...]:
    """Of several products that are told of, but in no list, the case as of each; those that share a name are one."""
    groups: list[set[Product]] = []
    for product in named_products(case.claim, case.dossier):
        akin = [group for group in groups if any(not set(product.names).isdisjoint(each.names) for each in group)]
        groups = [group for group in groups if group not in akin] + [{product}.union(*akin)]
    return tuple(of_products(case, tuple(group)) for group in groups) if len(groups) > 1 else ()


def _listed(case: Case, said: Regulation) -> tuple[Product, ...]:
    """The products on record among the listed names; none where but one is."""
    named = named_products(case.claim, case.dossier)
    products = tuple(product for product in called(said.products, case.dossier) if product in named)
    return products if len(products) > 1 else ()
