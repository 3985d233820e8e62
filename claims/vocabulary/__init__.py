"""The words the house thinks in: concepts in their trees, and what a claim can say, in types.

Pure: no Django, no network. The registers and the grading model take nothing else from `claims`.
"""

from claims.vocabulary.concepts import (
    CONDITIONS,
    JURISDICTIONS,
    OUTCOMES,
    THERAPIES,
    Concept,
    Outcome,
    Tree,
)
from claims.vocabulary.statements import Statement

__all__ = [
    "CONDITIONS",
    "JURISDICTIONS",
    "OUTCOMES",
    "THERAPIES",
    "Concept",
    "Outcome",
    "Statement",
    "Tree",
]
