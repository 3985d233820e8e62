"""After which treatment, and whose product, a harm is on record: the one that a claim speaks of, or another."""

from claims.vocabulary import THERAPIES
from evidence.grading.assessment import Argument
from evidence.grading.case import Case
from evidence.grading.harm.harms import DocumentedHarm, same_cells
from evidence.grading.products import named_products, names_any, names_only_others


def of_others(case: Case, harms: tuple[DocumentedHarm, ...]) -> bool:
    """After none of the products that the claim names: after others, or after cells of another kind than theirs."""
    return all(_is_of_another_product(harm, case) or _is_of_other_cells(harm, case) for harm in harms)


def after_which(case: Case, harms: tuple[DocumentedHarm, ...]) -> dict[str, Argument]:
    """After which treatment the harm is on record: the claim's own if after it at all, else those of its kind."""
    if harms and all(_is_of_another_product(harm, case) for harm in harms):
        return {"therapy": "another_product"}
    recorded = {therapy for harm in harms for therapy in harm.therapies if same_cells(therapy, case)}
    own = any(THERAPIES.is_a(therapy, asked) for therapy in recorded for asked in case.question.therapies)
    return {} if own else {"therapy": tuple(sorted(recorded))}


def _is_of_another_product(harm: DocumentedHarm, case: Case) -> bool:
    return names_only_others(harm.told, case.claim, case.dossier)


def _is_of_other_cells(harm: DocumentedHarm, case: Case) -> bool:
    """Whether it came after cells of another kind than those of the products that the claim names, as far as is said.

    What transplants after chemotherapy do, altered cells do too.
    """
    own = named_products(case.claim, case.dossier)
    cells = {cell for product in own for cell in product.therapies}
    kin = {each for cell in cells for each in case.rules.outcomes.transplants.known_of.get(cell, ())}
    near = any(THERAPIES.related(cell, each) for cell in cells | kin for each in harm.therapies)
    return bool(cells) and not near and not names_any(harm.told, own)
