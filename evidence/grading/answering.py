"""From a rated body of evidence to an answer: what goes on the trace, which flags follow, what the figures say."""

from collections.abc import Iterator

from claims.vocabulary.statements import Kind, Scope, Strength
from evidence.grading.assessment import Certainty, FieldComparison, Verdict
from evidence.grading.body import Body, weight
from evidence.grading.case import Answer, Case
from evidence.grading.certainty import Rating, has_effect_size
from evidence.grading.facts import Confidence, Direction, StudyResult
from evidence.grading.judging import asserted, inconclusive
from evidence.grading.matching import LeftOut, Matches
from evidence.grading.question import strength
from evidence.grading.reported import EVERYONE, compared, figures, reported_study, told_as_found

_LEFT_OPEN = (Verdict.UNSETTLED, Verdict.CONTRADICTED)


def nothing_asserted(case: Case) -> Answer | None:
    """The answer to a claim that asserts no direction, with the reason; None where it asserts one."""
    if asserted(case.claim) is not None:
        return None
    case.say(why := _why_nothing(case))
    return Answer(verdict=Verdict.UNVERIFIABLE, line=why)


def _why_nothing(case: Case) -> str:
    said = case.claim.assertion
    reasons = {"tells_no_effect": said.silent, "leaves_open": said.open, "blames_another": said.blames_another}
    return next((why for why, holds in reasons.items() if holds), "asserts_no_direction")


def say_matches(case: Case, matches: Matches) -> None:
    """Which results count, and which were left out, on the trace; related ones by name only where none is direct."""
    for found in matches.direct or matches.related:
        result = found.result
        case.say(
            found.relation.value,
            (result.id,),
            study=result.study,
            design=result.design.value,
            people=result.n,
            direction=result.direction.value,
            outcome=result.outcome,
            therapy=result.therapy,
            condition=result.condition,
            reasons=found.reasons,
            unconfirmed=result.confidence is Confidence.RECALLED,
        )
    if matches.direct and matches.related:
        beside = [found.result.id for found in matches.related]
        case.say("related_beside", beside, results=len(beside))
    _say_left_out(case, matches.left_out)


def say_contained(case: Case, counted: Matches, matches: Matches) -> None:
    """What was left out of those that match: inside a review, superseded by one, less close."""
    _say_left_out(case, counted.left_out[len(matches.left_out) :])


def _say_left_out(case: Case, left_out: tuple[LeftOut, ...]) -> None:
    for left in left_out:
        if left.reason != "other_outcome":
            case.say("left_out", (left.result.id,), study=left.result.study, reason=left.reason)


def say_rating(case: Case, evidence: Body, rating: Rating) -> None:
    """Each domain that moved the certainty, on the trace."""
    for finding in rating.domains:
        if finding.change or finding.domain in ("start", "ceiling"):
            case.say(
                finding.domain, finding.records, change=finding.change, reason=finding.reason, people=evidence.people
            )
    case.say("certainty", evidence.records, certainty=rating.certainty.value)


def finished(
    case: Case, evidence: Body, rating: Rating, verdict: Verdict, way: Direction, flags: tuple[str, ...] = ()
) -> Answer:
    """The answer of one body: figures compared, unconfirmed facts held back, records named."""
    near = (found.result for found in (*evidence.deciding, *evidence.beside) if "condition_other" not in found.reasons)
    comparisons = compared(case, near)
    verdict = _held_back(case, evidence, way, _by_figures(case, evidence, comparisons, verdict))
    reported = verdict in _LEFT_OPEN and not any(c.agrees is False for c in comparisons) and told_as_found(case, way)
    verdict = _of_report(case, rating, verdict) if reported else verdict
    case.say("verdict", evidence.records, asserted=way.value, found=evidence.direction, verdict=verdict.value)
    general = _general_line(case, evidence)
    wrong = any(comparison.agrees is False for comparison in comparisons)
    of_no_study = verdict is Verdict.UNVERIFIABLE
    return Answer(
        verdict=verdict,
        certainty=rating.certainty,
        label="reported" if reported and verdict is Verdict.SUPPORTED else None,
        line="figure_disagrees" if wrong else "figures_of_no_study" if of_no_study else general,
        words={"general": general} if of_no_study else {},
        domains=rating.domains,
        findings=evidence.findings,
        fields=comparisons,
        records=evidence.records,
        flags=tuple(dict.fromkeys((*flags, *evidence_flags(case, evidence, rating, way)))),
        unconfirmed=evidence.mostly_recalled,
    )


def _of_report(case: Case, rating: Rating, verdict: Verdict) -> Verdict:
    """A study told of as it came out is reported correctly, though taken together the studies leave its matter open.

    Where they speak against it, its report neither bears it out nor is refuted.
    """
    case.say("told_as_found", [result.id for result in reported_study(case)])
    if verdict is Verdict.CONTRADICTED:
        return Verdict.UNSETTLED
    enough = rating.certainty.level >= case.rules.verdicts.needs.associated
    return Verdict.SUPPORTED if enough else Verdict.EARLY


def _general_line(case: Case, evidence: Body) -> str:
    """What the results show: no difference in too few people is not told as one that is not there."""
    if evidence.beside_treatment:
        return "no_better"
    unseen = evidence.direction == Direction.NO_DIFFERENCE and not case.question.safety
    return "inconclusive" if unseen and inconclusive(evidence, case.rules) else evidence.direction or "none"


def _by_figures(case: Case, evidence: Body, comparisons: tuple[FieldComparison, ...], verdict: Verdict) -> Verdict:
    """A figure that is not the published one contradicts; those of no study on record cannot be checked."""
    wrong = [comparison for comparison in comparisons if comparison.agrees is False]
    right = [comparison for comparison in comparisons if comparison.agrees]
    if wrong:
        case.say("figure_disagrees", [id for c in wrong for id in c.records], said=tuple(c.said for c in wrong))
        return Verdict.CONTRADICTED
    if right:
        case.say("reported_correctly", [id for c in right for id in c.records], said=tuple(c.said for c in right))
    elif unknown := _figures_of_no_study(case, evidence, verdict):
        case.say("figures_of_no_study", said=unknown)
        return Verdict.UNVERIFIABLE
    return verdict


def _held_back(case: Case, evidence: Body, way: Direction, verdict: Verdict) -> Verdict:
    """Nothing supports more than any study shows, and neither other patients nor unconfirmed facts contradict."""
    goes_along = verdict in (Verdict.SUPPORTED, Verdict.EARLY) and way is Direction.BENEFIT
    if goes_along and _beyond_all(case, evidence, verdict):
        case.say("beyond_all_studies", evidence.records)
        return Verdict.OVERSTATED
    if verdict is Verdict.CONTRADICTED and way is Direction.NO_DIFFERENCE and case.claim.assertion.some_patients:
        case.say("denied_of_some", evidence.records)
        return Verdict.UNSETTLED
    if verdict is Verdict.CONTRADICTED and evidence.mostly_recalled:
        case.say("unconfirmed_never_contradicts", evidence.records)
        return Verdict.UNSETTLED
    return verdict


def _beyond_all(case: Case, evidence: Body, verdict: Verdict) -> bool:
    """That nothing else does as much, or that everyone is helped where the studies count some treated who were not.

    Studies that count nobody bear out a help to many, and none to everyone.
    """
    said = case.claim.assertion
    treated = [figure for result in evidence.results if (figure := next(figures(result), None))]
    missed = any(figure[2] < EVERYONE for figure in treated)
    uncounted = verdict is Verdict.SUPPORTED and strength(case.claim) is Strength.CAUSAL and not treated
    if verdict is Verdict.SUPPORTED and said.restores and _slows(case, evidence):
        return True
    return said.unrivalled or (said.everyone and (missed or uncounted))


def _slows(case: Case, evidence: Body) -> bool:
    """Most of what helped is of less lost than with the comparator."""
    less_lost = case.rules.outcomes.slower_loss.pattern
    benefits = [result for result in evidence.results if result.direction is Direction.BENEFIT]
    slowed = [result for result in benefits if less_lost.search(result.numbers)]
    return sum(map(weight, slowed)) > sum(map(weight, benefits)) / 2


def _figures_of_no_study(case: Case, evidence: Body, verdict: Verdict) -> tuple[str, ...]:
    """The figures of a result that no study on record has: others neither bear such a report out nor refute it.

    Early findings bear it out where no figures of them are on record.
    """
    counted = any(any(figures(found.result)) for found in (*evidence.deciding, *evidence.beside))
    if verdict is Verdict.SUPPORTED and case.claim.statement.kind is Kind.EFFICACY:
        return _told_figures(case)  # however they are put, nothing on record bears them out
    decided = verdict is Verdict.CONTRADICTED or (verdict is Verdict.EARLY and counted)
    return reported_figures(case) if decided else ()


def reported_figures(case: Case) -> tuple[str, ...]:
    """The figures of a claim that reports a result."""
    statement = case.claim.statement
    reports = statement.kind is Kind.EFFICACY and statement.strength is Strength.ASSOCIATED
    return _told_figures(case) if reports else ()


def _told_figures(case: Case) -> tuple[str, ...]:
    said = case.claim.assertion
    told = (each for each in (*said.proportions, *said.changes) if each.share is not None or each.of is not None)
    return tuple(each.words for each in told)


def evidence_flags(case: Case, evidence: Body, rating: Rating, way: Direction) -> Iterator[str]:
    """Where the wording goes beyond the results that decide."""
    said = case.claim.assertion
    if way is not Direction.BENEFIT:
        return
    if said.cure and rating.certainty is not Certainty.HIGH:
        yield "cure_language"
    if strength(case.claim) is Strength.CAUSAL and evidence.level <= 1 and evidence.direction == Direction.BENEFIT:
        yield "causal_from_uncontrolled"
    if said.everyone or case.claim.statement.scope is Scope.ALL:
        yield "everyone"
    if _stands_in(case, evidence):
        yield "surrogate_for_outcome"
    if case.claim.statement.scope is Scope.SOME and any(p.hits is not None and p.of is None for p in said.proportions):
        yield "no_denominator"


def _stands_in(case: Case, evidence: Body) -> bool:
    """Only laboratory or imaging measures, for a claim about what patients feel."""
    laboratory = case.rules.outcomes.laboratory.outcomes
    asked = case.question.outcomes
    felt = not asked or bool(asked - laboratory)
    return felt and all("surrogate" in found.reasons for found in evidence.deciding)


def size_flags(case: Case, evidence: Body, way: Direction) -> tuple[str, ...]:
    """A benefit of no known size, or too small to notice, in studies with a comparison."""
    benefits = [result for result in evidence.results if result.direction is Direction.BENEFIT]
    if way is not Direction.BENEFIT or evidence.direction != Direction.BENEFIT or evidence.level < 2:
        return ()
    if not any(map(has_effect_size, benefits)):
        case.say("size_unknown", evidence.records)
        return ("size_unknown",)
    small = [result for result in benefits if _too_small(result, case)]
    if sum(map(weight, small)) > sum(map(weight, benefits)) / 2:
        case.say("small_effect", [result.id for result in small], effects=tuple(r.effect or "" for r in small))
        return ("small_effect",)
    return ()


def _too_small(result: StudyResult, case: Case) -> bool:
    """Below the smallest difference that people notice, on the scale it was measured on."""
    return any(
        entry.outcome == result.outcome and entry.scale == result.scale and result.difference < entry.difference
        for entry in case.rules.outcomes.worthwhile
        if result.difference is not None
    )
