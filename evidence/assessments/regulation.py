"""Where a therapy stands in a jurisdiction: the registers' rows, ordered by the one rule that grading has for it."""

from datetime import date, datetime

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.facts import facts_of
from evidence.grading.assessment import JurisdictionStatus
from evidence.grading.dossier import FACT_FIELDS, Dossier
from evidence.grading.facts import Fact
from evidence.grading.regulatory.status import Use, status
from evidence.grading.rules import load_rules
from evidence.registers.queries import regulation_on


def standing(
    therapy: str, condition: str, jurisdiction: str, on: date, known_by: datetime | None = None
) -> tuple[JurisdictionStatus, dict[str, Fact]]:
    """The status of a therapy for a condition on a day, as known by a moment, and the facts it names, by id."""
    widened = THERAPIES.kinds(therapy) | THERAPIES.ancestors(therapy), CONDITIONS.kinds(condition)
    held = facts_of(regulation_on(*widened, known_by=known_by))
    found = status(Use(therapies=(therapy,), conditions=(condition,)), jurisdiction, held, on, load_rules().status)
    named = {*found.records, *found.notes}
    return found, {fact.id: fact for fact in _facts(held) if fact.id in named}


def _facts(held: Dossier) -> list[Fact]:
    return [fact for name in FACT_FIELDS for fact in getattr(held, name)]
