"""What is known, as dated versions of facts: studies, their results, regulation, figures, and what was looked for."""

from evidence.registers.models.days import DayField
from evidence.registers.models.mapping import Mapping, Proposal
from evidence.registers.models.reference import EstablishedCare, Figure, SearchRecord
from evidence.registers.models.regulation import Approval, Authority, ListHorizon, Pathway, Product, Warning  # noqa: A004
from evidence.registers.models.studies import Mechanism, Publication, StudyResult, Trial
from evidence.registers.models.versions import Confidence, Origin, Release, Version, in_words

REGISTERS: dict[str, type[Version]] = {
    "products": Product,
    "approvals": Approval,
    "authorities": Authority,
    "horizons": ListHorizon,
    "pathways": Pathway,
    "warnings": Warning,
    "trials": Trial,
    "publications": Publication,
    "results": StudyResult,
    "mechanisms": Mechanism,
    "figures": Figure,
    "care": EstablishedCare,
    "searches": SearchRecord,
}


def register_of(model: type[Version]) -> str:
    """The name of the register that a model's rows are of."""
    return next(name for name, held in REGISTERS.items() if held is model)


__all__ = [
    "REGISTERS",
    "Approval",
    "Authority",
    "Confidence",
    "DayField",
    "EstablishedCare",
    "Figure",
    "ListHorizon",
    "Mapping",
    "Mechanism",
    "Origin",
    "Pathway",
    "Product",
    "Proposal",
    "Publication",
    "Release",
    "SearchRecord",
    "StudyResult",
    "Trial",
    "Version",
    "Warning",
    "in_words",
    "register_of",
]
