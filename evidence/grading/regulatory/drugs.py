"""Whether a treatment is held for a drug, which needs an approval: the word of regulators and courts on record."""

from datetime import date

from claims.vocabulary import THERAPIES
from claims.vocabulary.assertions import Regulation
from evidence.grading.case import Case
from evidence.grading.facts import RegulatorWarning
from evidence.grading.regulatory.approvals import Reading, reaches
from evidence.grading.regulatory.names import unknown_names
from evidence.grading.regulatory.regulators import fell_on


def drug(case: Case, said: Regulation, day: date) -> Reading:
    """Such a word bears it out; a denial it refutes in its own country alone, and no silence bears a denial out."""
    words = [warning for warning in case.dossier.warnings if _holds(warning, said, day, case)]
    telling = bool(words) and not (said.denied and not case.claim.statement.jurisdictions)
    records = tuple(sorted(warning.id for warning in words))
    return Reading(holds=not said.denied if telling else None, records=records)


def _holds(warning: RegulatorWarning, said: Regulation, day: date, case: Case) -> bool:
    """It says so, by then, of all that the claim speaks of, in its places, by whom and when the claim says."""
    places, told_of = set(case.claim.statement.jurisdictions), set(warning.therapies)
    asked, parties = case.question.therapies, unknown_names(case)
    return (
        bool(case.rules.status.warnings.drug.search(warning.told))
        and bool(asked)
        and all(told_of & THERAPIES.ancestors(each) for each in asked)
        and (not places or reaches(warning.jurisdiction, places))
        and all(party in warning.told for party in parties)
        and warning.issued_on is not None
        and warning.issued_on.maybe_by(day)
        and (said.dated is None or not said.since or fell_on(warning.issued_on, said.dated))
    )
