"""Where only other products of such cells are approved for a use than the one that a claim names."""

from collections.abc import Iterable

from claims.vocabulary import JURISDICTIONS
from claims.vocabulary.statements import FACTS
from evidence.grading.case import Case
from evidence.grading.facts import Approval, Product
from evidence.grading.products import called, named_products
from evidence.grading.regulatory.approvals import approved_on
from evidence.grading.regulatory.status import Use
from evidence.grading.regulatory.uses import is_of_other_stage


def others_approved(case: Case) -> tuple[tuple[str, ...], bool]:
    """Those places, and whether the product is approved for this use in some other; facts tell of approvals themselves.

    A status goes by the kind of cells, so that beside it this has to be said.
    """
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    named = {each.id for each in _of_any_brand(case) if use.treats_with(each.therapies)}
    if not named or case.question.general or case.claim.statement.kind in FACTS:
        return (), False
    held = [
        approval
        for approval in case.dossier.approvals
        if approved_on(approval, case.as_of, case)
        and use.treats_with(approval.therapies)
        and use.treats(approval.conditions)
    ]
    own = {approval.jurisdiction for approval in held if approval.product in named and _is_of_form(approval, case)}
    others = {approval.jurisdiction for approval in held if approval.product not in named}
    return tuple(sorted(place for place in others if own.isdisjoint(JURISDICTIONS.ancestors(place)))), bool(own)


def _of_any_brand(case: Case) -> Iterable[Product]:
    """The products that are named, and those that share a name with one: Ryoncil and Prochymal are remestemcel-L."""
    return called((name for each in named_products(case.claim, case.dossier) for name in each.names), case.dossier)


def _is_of_form(approval: Approval, case: Case) -> bool:
    return not any(is_of_other_stage(approval, stage) for stage in case.question.stages)
