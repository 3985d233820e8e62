"""The verdict on a registration, filing, designation, licence or certificate, which is never an approval."""

from claims.vocabulary.assertions import Regulation
from evidence.grading.assessment import Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import ids_of
from evidence.grading.products import named_products
from evidence.grading.regulatory.approvals import relevant
from evidence.grading.studies_meant import numbers_given


def grade_registration(case: Case, said: Regulation) -> Answer:
    """Confirmed by the registered study or the application that it names; said to mean an approval, refuted."""
    records = (*_studies(case), *_applications(case, said))
    if said.means_approval:
        case.say("registration_is_no_approval", records, contradicted=not said.denied)
        verdict = Verdict.SUPPORTED if said.denied else Verdict.CONTRADICTED
    else:
        case.say("registration", records, found=bool(records))
        verdict = Verdict.SUPPORTED if records and not said.denied else Verdict.UNVERIFIABLE
    return Answer(verdict=verdict, line="registration", records=records, flags=("not_an_approval",))


def _studies(case: Case) -> tuple[str, ...]:
    numbers = numbers_given(case)
    return tuple(trial.id for trial in case.dossier.trials if trial.id.upper() in numbers)


def _applications(case: Case, said: Regulation) -> tuple[str, ...]:
    """Applications for the approval of a named product; when they were filed is not on record."""
    if not said.applied or said.dated is not None or not named_products(case.claim, case.dossier):
        return ()
    filed = case.rules.status.approvals.filed
    return ids_of(approval for approval in relevant(case) if approval.status in filed)
