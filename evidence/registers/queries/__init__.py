"""Questions to the registers, at any moment of knowing; of what holds for a time, on any day.

`in_force_on` keeps what may hold on that day: where a source gives only a month or a year, the whole of it counts.
`known_by` answers as the registers would have at that moment; None: now. Concepts are given as sets of ids, already
widened to their kinds (`claims.vocabulary`), so that one query serves many claims.
"""

from evidence.registers.queries.bearing import (
    Holdings,
    approvals,
    everything_on,
    figures,
    looked_for,
    regulation_on,
    touching,
)
from evidence.registers.queries.studies import (
    RESULTS_DUE,
    called,
    of_cells,
    overdue,
    publications,
    results,
    trials,
    unmapped,
    uses,
    without_results,
)
from evidence.registers.queries.versions import CONFIRMATIONS, awaiting, begun_by, changes, history, in_force, known

__all__ = [
    "CONFIRMATIONS",
    "RESULTS_DUE",
    "Holdings",
    "approvals",
    "awaiting",
    "begun_by",
    "called",
    "changes",
    "everything_on",
    "figures",
    "history",
    "in_force",
    "known",
    "looked_for",
    "of_cells",
    "overdue",
    "publications",
    "regulation_on",
    "results",
    "touching",
    "trials",
    "unmapped",
    "uses",
    "without_results",
]
