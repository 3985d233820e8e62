"""Standard care by a guideline on record, which a claim may tell of: entered by two reviewers, or awaiting them."""

from collections.abc import Set

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Direction, EstablishedCare
from evidence.grading.families import ROOT, kind, same_kind
from evidence.grading.judging import asserted
from evidence.grading.question import resolved_therapies
from evidence.grading.weighing.nearness import is_other_stage

_REVIEWERS = 2  # who must have confirmed that care is standard


def standard_care(case: Case) -> Answer | None:
    """The answer to a claim of benefit that fits standard care, which two reviewers entered; None where none does."""
    care = _established(case)
    if care is None:
        return None
    everyone = case.claim.assertion.everyone
    case.say("established_care", (care.id,), guideline=care.guideline, population=care.population, everyone=everyone)
    return Answer(
        verdict=Verdict.OVERSTATED if everyone else Verdict.SUPPORTED,
        label=None if everyone else "standard_care",
        line="standard_care",
        words={"guideline": care.guideline, "population": care.population},
        records=(care.id,),
        flags=("everyone",) if everyone else (),
    )


def care_to_confirm(case: Case, studied: Set[str]) -> Answer | None:
    """The answer where a guideline's care is all the claim tells of, and two reviewers have not yet confirmed it.

    `studied`: the treatments whose results bear on the claim. Where there are some, these answer it, unless it is on
    "stem cells" and all are of the guideline's kind: "stem cells are given in leukaemia" means no others.
    """
    told = resolved_therapies(case.claim.statement.therapies) or case.question.therapies
    kinds = {kind(therapy) for therapy in studied}
    pending = [
        care
        for care in case.dossier.care
        if len(set(care.reviewers)) < _REVIEWERS
        and all(_is_meant(therapy, care, kinds) for therapy in told)
        and any(CONDITIONS.is_a(asked, care.condition) for asked in case.question.conditions)
        and not is_other_stage(care.population, case.question.stages)
    ]
    for care in pending:
        case.say("care_to_confirm", (care.id,), guideline=care.guideline)
    if not pending:
        return None
    return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="care_to_confirm")


def _is_meant(therapy: str, care: EstablishedCare, studied: Set[str]) -> bool:
    """Whether a guideline may speak of a treatment, by the kinds of cells that were studied in the disease."""
    if therapy == ROOT:
        return studied == {kind(care.therapy)}
    return not studied and same_kind(therapy, care.therapy)


def _established(case: Case) -> EstablishedCare | None:
    if asserted(case.claim) is not Direction.BENEFIT:
        return None
    for care in case.dossier.care:
        treated = all(THERAPIES.is_a(asked, care.therapy) for asked in case.question.therapies)
        condition = all(CONDITIONS.is_a(asked, care.condition) for asked in case.question.conditions)
        staged = not is_other_stage(care.population, case.question.stages)
        issued = care.issued_on is None or care.issued_on.maybe_by(case.as_of)
        if treated and condition and staged and issued and len(set(care.reviewers)) >= _REVIEWERS:
            return care
    return None
