"""How sure a body of evidence makes us: GRADE's domains, each as its own finding, from the start to the bounds."""

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claims.vocabulary import CONDITIONS
from evidence.grading.assessment import Certainty, DomainFinding
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Design, Direction, RiskOfBias, StudyResult, Trial
from evidence.grading.families import family
from evidence.grading.question import Question
from evidence.grading.rules import Rules
from evidence.grading.tables.certainty import CertaintyRules
from evidence.grading.tables.outcomes import Untreated
from evidence.grading.weighing.body import Body, weight
from evidence.grading.weighing.pins import PinnedResult, bias_pins, pinned_at_low_risk
from evidence.grading.weighing.recorded_numbers import groups, has_effect_size, lowest_share

_STATED = {"high": 4, "moderate": 3, "low": 2, "very_low": 1}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rating:
    certainty: Certainty
    domains: tuple[DomainFinding, ...]


def rate(
    body: Body, question: Question, dossier: Dossier, as_of: date, rules: Rules, *, absence: bool = False
) -> Rating:
    """Rate a body that has at least one human result. `absence`: the claim is that a harm is absent."""
    scale = rules.certainty
    if len(body.results) == 1 and body.results[0].stated_certainty in _STATED:
        return _bounded([*_stated(body), *_indirectness(body)], scale)
    if risen := _untreated_course(body, rules):
        return _bounded([_start(body), risen, *_indirectness(body)], scale)
    findings = [
        _start(body),
        _risk_of_bias(body, dossier, scale),
        _inconsistency(body, scale),
        *_indirectness(body),
        _imprecision(body, question, scale, absence),
        _outcome(body),
        _publication_bias(question, dossier, as_of, scale),
        _large_effect(body, scale),
    ]
    return _bounded(findings, scale, ceiling=_ceiling(body))


def _bounded(findings: list[DomainFinding], scale: CertaintyRules, ceiling: DomainFinding | None = None) -> Rating:
    level = max(1, min(4, sum(finding.change for finding in findings)))
    if ceiling is not None and level > scale.ceiling.level:
        findings.append(ceiling)
        level = scale.ceiling.level
    return Rating(certainty=Certainty.of(level), domains=tuple(findings))


def _start(body: Body) -> DomainFinding:
    designs = sorted({result.design.value for result in body.results})
    return DomainFinding(domain="start", change=body.level, reason=" and ".join(designs), records=body.records)


def _stated(body: Body) -> Iterator[DomainFinding]:
    stated = body.results[0].stated_certainty or ""
    yield DomainFinding(domain="stated", change=_STATED[stated], reason=stated, records=body.records)


def _risk_of_bias(body: Body, dossier: Dossier, scale: CertaintyRules) -> DomainFinding:
    at_risk = [result for result in body.results if not _low_risk(result, dossier, scale)]
    share = sum(map(weight, at_risk)) / sum(map(weight, body.results))
    lowered = share >= scale.risk_of_bias.share
    records = tuple(result.id for result in at_risk)
    reason = _bias_reason(at_risk, dossier) if lowered else "low"
    return DomainFinding(domain="risk_of_bias", change=-1 if lowered else 0, reason=reason, records=records)


def _low_risk(result: StudyResult, dossier: Dossier, scale: CertaintyRules) -> bool:
    pinned = pinned_at_low_risk(result, dossier)
    return _low_on_record(result, dossier, scale) if pinned is None else pinned


def _low_on_record(result: StudyResult, dossier: Dossier, scale: CertaintyRules) -> bool:
    if result.stopped_early or result.risk_of_bias is RiskOfBias.HIGH:
        return False
    return result.risk_of_bias is RiskOfBias.LOW or _low_by_design(result, dossier, scale)


def _low_by_design(result: StudyResult, dossier: Dossier, scale: CertaintyRules) -> bool:
    """Randomised, masked, and the trial has reported its registered primary outcome (in this result or another)."""
    if result.design is not Design.RCT or result.masking not in scale.risk_of_bias.masked:
        return False
    return bool(result.registered_primary) or any(
        other.registered_primary and other.study == result.study and not other.retracted for other in dossier.results
    )


def _bias_reason(at_risk: list[StudyResult], dossier: Dossier) -> str:
    if any(result.stopped_early for result in at_risk):
        return "stopped_early"
    judged = any(
        result.risk_of_bias is RiskOfBias.HIGH or pinned_at_low_risk(result, dossier) is False for result in at_risk
    )
    return "high" if judged else "not_judged"


def pinned_bias(body: Body, dossier: Dossier, scale: CertaintyRules) -> Iterator[PinnedResult]:
    """The results whose risk of bias a reviewer judged otherwise than it is on record."""
    for result in body.results:
        pin = bias_pins(dossier).get(result.id)
        if pin and pinned_at_low_risk(result, dossier) != _low_on_record(result, dossier, scale):
            yield PinnedResult(result=result, pin=pin)


def _inconsistency(body: Body, scale: CertaintyRules) -> DomainFinding:
    share = max(body.shares.values())
    change = 0 if share > scale.inconsistency.majority else -1 if share == scale.inconsistency.majority else -2
    heterogeneous = any((result.i_squared or 0) >= scale.inconsistency.i_squared for result in body.results)
    reason = {0: "consistent", -1: "a_quarter_differs", -2: "no_majority"}[change]
    if heterogeneous and change == 0:
        change, reason = -1, "heterogeneous"
    return DomainFinding(domain="inconsistency", change=change, reason=reason, records=body.records)


def _indirectness(body: Body) -> Iterator[DomainFinding]:
    if body.direct:
        yield DomainFinding(domain="indirectness", change=0, reason="direct")
        return
    reasons = {reason for found in body.deciding for reason in found.reasons}
    other = reasons - {"surrogate", "active_comparator"}
    change = -(bool(other)) - ("surrogate" in reasons)
    yield DomainFinding(domain="indirectness", change=change, reason=" ".join(sorted(reasons)), records=body.records)


def _imprecision(body: Body, question: Question, scale: CertaintyRules, absence: bool) -> DomainFinding:
    rule, people = scale.imprecision, body.people
    few, very_few = (rule.few_for_absence, rule.very_few_for_absence) if absence else (rule.few, rule.very_few)
    change = -2 if people < very_few else -1 if people < few else 0
    reason = {0: "enough", -1: "few", -2: "very_few"}[change] if people else "unrecorded"
    if absence and question.outcomes & rule.late_harms and _too_short(body, rule.late_months):
        change, reason = change - 1, reason + "_and_short_follow_up"
    return DomainFinding(domain="imprecision", change=change, reason=reason, records=body.records)


def _too_short(body: Body, months: float) -> bool:
    """Fewer than half of the people were followed for long enough, as far as is on record."""
    followed = [result for result in body.results if (result.follow_up_months or 0) >= months]
    return sum(map(weight, followed)) < sum(map(weight, body.results)) / 2


def _outcome(body: Body) -> DomainFinding:
    """A benefit that was not what the trial set out to show."""
    benefits = [result for result in body.results if result.direction is Direction.BENEFIT]
    secondary = [result for result in benefits if result.registered_primary is False]
    heavy = sum(map(weight, secondary)) > sum(map(weight, benefits)) / 2
    lowered = body.direction == Direction.BENEFIT and heavy
    return DomainFinding(
        domain="outcome",
        change=-1 if lowered else 0,
        reason="not_primary" if lowered else "as_registered",
        records=tuple(result.id for result in secondary) if lowered else (),
    )


def _publication_bias(question: Question, dossier: Dossier, as_of: date, scale: CertaintyRules) -> DomainFinding:
    rule = scale.publication_bias
    due = [trial for trial in dossier.trials if _due(trial, question, as_of, scale)]
    published = [result for result in dossier.results if result.published_by(as_of)]
    reported = {id for result in published for id in (result.trial, *result.includes)}
    silent = [trial.id for trial in due if not trial.has_results and trial.id not in reported]
    suspected = len(due) >= rule.trials and len(silent) >= rule.share * len(due)
    return DomainFinding(
        domain="publication_bias",
        change=-1 if suspected else 0,
        reason="results_missing" if suspected else "not_suspected",
        records=tuple(silent),
    )


def _due(trial: Trial, question: Question, as_of: date, scale: CertaintyRules) -> bool:
    """True for an ended study of this family and condition whose result has been due for the years of the rule."""
    if trial.status not in scale.publication_bias.ended or trial.completed_on is None:
        return False
    if not trial.completed_on.surely_by(as_of - timedelta(days=round(365.25 * scale.publication_bias.years))):
        return False
    families = frozenset().union(*(family(asked) for asked in question.therapies))
    return not families.isdisjoint(trial.therapies) and any(
        asked in CONDITIONS.ancestors(condition) for condition in trial.conditions for asked in question.conditions
    )


def _large_effect(body: Body, scale: CertaintyRules) -> DomainFinding:
    """A large effect of the results that decide which way the body points; no difference is none, however put."""
    rule = scale.large_effect
    telling = [r for r in body.results if r.direction == body.direction and r.direction is not Direction.NO_DIFFERENCE]
    ratios = [ratio for result in telling if (ratio := risk_ratio(result)) is not None]
    large = body.level == scale.start.designs[Design.CONTROLLED] and any(
        ratio >= rule.high_ratio or ratio <= rule.low_ratio for ratio in ratios
    )
    return DomainFinding(domain="large_effect", change=int(large), reason="large" if large else "none")


def risk_ratio(result: StudyResult) -> float | None:
    """As recorded, else from the events of two groups ("0/24 v 31/144"); None where there is no comparison to take."""
    if result.risk_ratio is not None:
        return result.risk_ratio
    counted = groups(result)
    if len(counted) != 2 or not all(of for _, of in counted) or counted[1][0] == 0:
        return None
    (hits, of), (other_hits, other_of) = counted
    return (hits / of) / (other_hits / other_of)


def _untreated_course(body: Body, rules: Rules) -> DomainFinding | None:
    """A single arm rises where the outcome does not come about untreated and most patients surely reached it."""
    if body.level != 1 or body.direction != Direction.BENEFIT or not body.direct:
        return None
    rule = rules.certainty.untreated_course
    for result in body.results:
        people, lowest = _surely_reached(result)
        listed = any(_fits(entry, result) for entry in rules.outcomes.untreated)
        if listed and people >= rule.people and lowest >= rule.lower_bound:
            return DomainFinding(
                domain="untreated_course", change=rule.level - body.level, reason="not_untreated", records=(result.id,)
            )
    return None


def _fits(entry: Untreated, result: StudyResult) -> bool:
    there = not entry.conditions or result.condition in entry.conditions
    return entry.outcome == result.outcome and there and bool(entry.pattern.search(result.stage or ""))


def _surely_reached(result: StudyResult) -> tuple[int, float]:
    """How many people, and the lowest share of them, in per cent, by the count or by the published interval."""
    counted, lowest = groups(result), lowest_share(result)
    if len(counted) == 1:
        hits, of = counted[0]
        return of, wilson_lower(hits, of)
    return (result.n or 0, lowest) if lowest is not None and not counted else (0, 0.0)


def wilson_lower(hits: int, of: int) -> float:
    """The lower bound, in per cent, of the 95 % Wilson interval of a proportion (Wilson, JASA 1927;22:209)."""
    z, share = 1.959964, hits / of
    centre = share + z * z / (2 * of)
    spread = z * math.sqrt(share * (1 - share) / of + z * z / (4 * of * of))
    return 100 * (centre - spread) / (1 + z * z / of)


def _ceiling(body: Body) -> DomainFinding | None:
    """A benefit that rests on one trial, or that no one put a number to, cannot be more than low."""
    benefits = [result for result in body.results if result.direction is Direction.BENEFIT]
    if body.direction != Direction.BENEFIT:
        return None
    pooled = any(result.design is Design.SYSTEMATIC_REVIEW or result.includes for result in benefits)
    if not any(map(has_effect_size, benefits)):
        reason = "no_effect_size"
    elif not pooled and len({result.study for result in benefits}) == 1:
        reason = "one_trial"
    else:
        return None
    return DomainFinding(domain="ceiling", change=0, reason=reason, records=tuple(r.id for r in benefits))
