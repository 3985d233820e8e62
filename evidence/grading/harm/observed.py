"""What the study that a claim names is on record to have seen of a harm, whatever that was put down to."""

from collections.abc import Iterator

from evidence.grading.assessment import Certainty, DomainFinding, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Direction
from evidence.grading.harm.harms import DocumentedHarm, are_recalled, is_asked, records_of, told_by, words_of
from evidence.grading.studies_meant import trials_by_name


def as_seen(case: Case, way: Direction) -> Answer | None:
    """The answer by the study's own record of the harm; None where not one study is named, or that saw none of it."""
    told = tuple(_seen(case))
    seen = tuple(harm for harm in told if _bears(harm, case))
    blamed = not seen and way is Direction.HARM and case.claim.assertion.names_cause
    if blamed:
        seen = told  # which the record does not put down to the treatment, as the claim does
    if not seen:
        return None
    records, harms = records_of(seen), words_of(seen)
    verdict = Verdict.UNSETTLED if blamed else _verdict(case, way, seen)
    case.say("study_saw", records, harms=harms)
    case.say("verdict", records, asserted=way.value, found=Direction.HARM.value, verdict=verdict.value)
    return Answer(
        verdict=verdict, certainty=Certainty.VERY_LOW, line="study_saw", words={"harms": harms}, records=records,
        domains=(DomainFinding(domain="start", change=1, reason="reports", records=records),),
        unconfirmed=are_recalled(seen),
    )  # fmt: skip


def _seen(case: Case) -> Iterator[DocumentedHarm]:
    """The harms of the one study with results that the claim names, by its own name or by its product's."""
    trials = {trial.id for trial in trials_by_name(case, by_product=True)}
    results = [each for each in case.dossier.results if each.trial in trials and each.stands_on(case.as_of)]
    if len({result.trial for result in results}) == 1:
        for result in results:
            yield from (harm for harm in told_by(result, case) if is_asked(harm, case))


def _bears(harm: DocumentedHarm, case: Case) -> bool:
    """What was put down to something else is no side effect, but a death is one; not if the claim tells its cause."""
    if case.claim.assertion.names_cause:
        return bool(harm.attributed)
    return harm.attributed is not False or "treatment-death" in case.question.outcomes


def _verdict(case: Case, way: Direction, seen: tuple[DocumentedHarm, ...]) -> Verdict:
    """It bears out that the harm came, in as many as are told of, and refutes that it did not; no "well tolerated"."""
    if way is Direction.HARM:
        return Verdict.SUPPORTED if _as_many(case, seen) else Verdict.UNSETTLED
    judges = case.claim.assertion.low_risk and not case.claim.assertion.denies_harm
    refuted = not judges and not are_recalled(seen) and any(_among_them(harm, case) for harm in seen)
    return Verdict.CONTRADICTED if refuted else Verdict.UNSETTLED


def _as_many(case: Case, seen: tuple[DocumentedHarm, ...]) -> bool:
    told = {said.hits for said in case.claim.assertion.proportions if said.hits is not None}
    counts = [harm.counted[0] for harm in seen if harm.counted]
    return told <= {*counts, sum(counts)}


def _among_them(harm: DocumentedHarm, case: Case) -> bool:
    """Whether it must have come to some of as many as the claim speaks of: not if the study had enough others."""
    spoken_of = max((said.of or 0 for said in case.claim.assertion.proportions), default=0)
    if not spoken_of or harm.counted is None:
        return True
    people, of = harm.counted
    return people > of - spoken_of
