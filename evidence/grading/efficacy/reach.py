"""How far a claim reaches: what its figures, its words of everyone and a true report make of a verdict."""

from claims.vocabulary.statements import Kind, Strength
from evidence.grading.assessment import FieldComparison, Verdict
from evidence.grading.case import Case
from evidence.grading.efficacy.duration import lasts_longer
from evidence.grading.facts import Direction
from evidence.grading.judging import of_what_else
from evidence.grading.question import strength
from evidence.grading.studies_meant import is_of_unknown_study
from evidence.grading.weighing.body import Body, weight
from evidence.grading.weighing.certainty import Rating
from evidence.grading.weighing.recorded_numbers import figures
from evidence.grading.weighing.reported import EVERYONE, own_results, reported_study, reports_result


def within_reach(
    case: Case, evidence: Body, way: Direction, comparisons: tuple[FieldComparison, ...], verdict: Verdict
) -> Verdict:
    """The verdict of the evidence, once the claim's figures and how far its words go are held against it."""
    verdict = _held_back(case, evidence, way, _by_figures(case, evidence, comparisons, verdict))
    if verdict.bears_out and way is Direction.BENEFIT and is_beyond_follow_up(case, evidence, comparisons):
        case.say("beyond_follow_up", evidence.records)
        return Verdict.OVERSTATED
    return verdict


def is_beyond_follow_up(case: Case, evidence: Body, comparisons: tuple[FieldComparison, ...]) -> bool:
    """Whether an effect is said to last longer than the bearing studies show, or the one whose figures it has."""
    own = {id for comparison in comparisons if comparison.agrees for id in comparison.records}
    bearing = [
        found.result for found in (*evidence.deciding, *evidence.beside) if found.direct or found in evidence.deciding
    ]
    return lasts_longer(case.claim.assertion, [result for result in bearing if result.id in own], bearing)


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
    if verdict.bears_out and way is Direction.BENEFIT and _beyond_all(case, evidence, verdict):
        case.say("beyond_all_studies", evidence.records)
        return Verdict.OVERSTATED
    if verdict is Verdict.SUPPORTED and way is Direction.BENEFIT and (others := of_what_else(evidence)):
        case.say(others, evidence.records)
        return Verdict.OVERSTATED if strength(case.claim) is Strength.CAUSAL else Verdict.EARLY
    if verdict is Verdict.CONTRADICTED and way is Direction.NO_DIFFERENCE and case.claim.assertion.some_patients:
        case.say("denied_of_some", evidence.records)
        return Verdict.UNSETTLED
    if verdict is Verdict.CONTRADICTED and way is Direction.NO_DIFFERENCE and is_of_unknown_study(case):
        case.say("unknown_study", evidence.records)
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
    return _told_figures(case) if reports_result(case) else ()


def _told_figures(case: Case) -> tuple[str, ...]:
    said = case.claim.assertion
    told = (each for each in (*said.proportions, *said.changes) if each.share is not None or each.of is not None)
    return tuple(each.words for each in told)


def of_contrary(case: Case) -> Verdict:
    """A study told of as it did not come out: what other studies found does not bear that out."""
    case.say("told_otherwise", [result.id for result in reported_study(case)])
    return Verdict.CONTRADICTED


def of_report(case: Case, rating: Rating, verdict: Verdict, *, borne_out: bool) -> Verdict:
    """A study told of as it came out is reported correctly, though taken together the studies leave its matter open.

    Where they speak against it, its report neither bears it out nor is refuted; where it tells of no help and they
    point to some, unsurely (not `borne_out`), they are no early finding of what it reports.
    """
    case.say("told_as_found", [result.id for result in own_results(case)])
    if verdict is Verdict.CONTRADICTED:
        return Verdict.UNSETTLED
    enough = rating.certainty.level >= case.rules.verdicts.needs.associated
    return Verdict.SUPPORTED if enough or not borne_out else Verdict.EARLY
