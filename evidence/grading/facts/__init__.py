"""The facts that a grade stands on, as frozen dataclasses: one class a kind of record, one instance a record.

Ids of therapies, conditions and outcomes are those of `claims.vocabulary`, or `other:<words>`; jurisdictions are
ISO 3166-1 alpha-2 codes (`EU`, and subdivisions such as `CN-HI`, too). A fact that was not seen in a source is
`recalled`; it is shown as unconfirmed and never contradicts a claim by itself.
"""

from evidence.grading.facts.base import Confidence, Fact, ids_of
from evidence.grading.facts.reference import EstablishedCare, Figure
from evidence.grading.facts.regulation import (
    Approval,
    Authority,
    ListHorizon,
    Pathway,
    Product,
    RegulatorWarning,
)
from evidence.grading.facts.studies import (
    Design,
    Direction,
    Harm,
    MechanismRecord,
    Pin,
    Pinned,
    Publication,
    RiskOfBias,
    SearchRecord,
    StudyResult,
    Trial,
)

__all__ = [
    "Approval",
    "Authority",
    "Confidence",
    "Design",
    "Direction",
    "EstablishedCare",
    "Fact",
    "Figure",
    "Harm",
    "ListHorizon",
    "MechanismRecord",
    "Pathway",
    "Pin",
    "Pinned",
    "Product",
    "Publication",
    "RegulatorWarning",
    "RiskOfBias",
    "SearchRecord",
    "StudyResult",
    "Trial",
    "ids_of",
]
