"""From a rated body of evidence to an answer: what goes on the trace, which flags follow, what the figures say."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.vocabulary.statements import Scope, Strength
from evidence.grading.assessment import Argument, Certainty, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.efficacy.reach import is_beyond_follow_up, of_contrary, of_report, within_reach
from evidence.grading.facts import Confidence, Direction, StudyResult
from evidence.grading.judging import asserted, inconclusive
from evidence.grading.question import strength
from evidence.grading.weighing.body import Body, weight
from evidence.grading.weighing.certainty import Rating, pinned_bias
from evidence.grading.weighing.matching import LEFT_OUT_BY_REVIEWER, LeftOut, Matches
from evidence.grading.weighing.pins import PinnedResult
from evidence.grading.weighing.recorded_numbers import has_effect_size
from evidence.grading.weighing.reported import compared, told_as_found, told_otherwise

_OTHER_CELLS = frozenset({"therapy_broader", "therapy_sibling"})
_SAID_ELSEWHERE = ("other_outcome", LEFT_OUT_BY_REVIEWER)
_NAMED = 3  # so many kinds of cells are told by name
_LEFT_OPEN = (Verdict.UNSETTLED, Verdict.CONTRADICTED)


def nothing_asserted(case: Case) -> Answer | None:
    """The answer to a claim that asserts no direction, with the reason; None where it asserts one."""
    if asserted(case.claim) is not None:
        return None
    case.say(why := _why_nothing(case))
    return Answer(verdict=Verdict.UNVERIFIABLE, line=why)


def _why_nothing(case: Case) -> str:
    said = case.claim.assertion
    reasons = {
        "tells_no_effect": said.silent,
        "tells_of_controls": said.of_controls,
        "leaves_open": said.open,
        "blames_another": said.blames_another,
    }
    return next((why for why, holds in reasons.items() if holds), "asserts_no_direction")


def one_story(case: Case, general: Answer) -> Answer:
    """One person's story that is no publication on record; the general finding follows it."""
    return _shows_nothing(case, general, "one_story")


def of_retracted(case: Case, general: Answer) -> Answer:
    """What rests on a study that is told to have been retracted, before the general finding; else just that."""
    told = case.claim.assertion.source_retracted and general.verdict is not Verdict.NOT_GRADED
    return _shows_nothing(case, general, "source_retracted") if told else general


def _shows_nothing(case: Case, general: Answer, why: str) -> Answer:
    case.say(why)
    words: dict[str, Argument] = {"general": general.line, **general.words}
    return replace(general, verdict=Verdict.UNVERIFIABLE, label=None, line=why, words=words, partly=False)


def in_animals(case: Case, matches: Matches) -> Answer:
    """A claim about animals or cells stands against preclinical records alone."""
    way = asserted(case.claim)
    agreeing = [found.result for found in matches.preclinical if found.result.direction == way]
    records = tuple(sorted({id for r in agreeing for id in (r.id, r.publication) if id}))
    case.say("preclinical", records, found=len(agreeing))
    verdict = Verdict.EARLY if agreeing else Verdict.UNVERIFIABLE
    return Answer(verdict=verdict, certainty=Certainty.NONE, line="preclinical", records=records)


def say_matches(case: Case, matches: Matches) -> None:
    """Which results count, and which were left out, on the trace; related ones by name only where none is direct."""
    say_pinned(case, matches.pinned)
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


def say_pinned(case: Case, pinned: Iterable[PinnedResult]) -> None:
    """What a reviewer said of results, and why, each once."""
    for each in pinned:
        rule = f"pinned_{each.pin.action}"
        said = (step for step in case.trace if step.rule == rule)
        if not any(each.result.id in step.records for step in said):
            case.say(rule, (each.result.id,), study=each.result.study, why=each.pin.why)


def say_contained(case: Case, counted: Matches, matches: Matches) -> None:
    """What was left out of those that match: inside a review, superseded by one, less close."""
    _say_left_out(case, counted.left_out[len(matches.left_out) :])


def _say_left_out(case: Case, left_out: tuple[LeftOut, ...]) -> None:
    for left in left_out:
        if left.reason not in _SAID_ELSEWHERE:
            case.say("left_out", (left.result.id,), study=left.result.study, reason=left.reason)


def say_rating(case: Case, evidence: Body, rating: Rating) -> None:
    """Each domain that moved the certainty, on the trace."""
    if any(finding.domain == "risk_of_bias" for finding in rating.domains):
        say_pinned(case, pinned_bias(evidence, case.dossier, case.rules.certainty))
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
    verdict = within_reach(case, evidence, way, comparisons, verdict)
    otherwise = not any(comparison.agrees for comparison in comparisons) and told_otherwise(case, way)
    reported = verdict in _LEFT_OPEN and told_as_found(case, way, comparisons)
    if otherwise:
        verdict = of_contrary(case)
    elif reported:
        helps = evidence.direction == Direction.BENEFIT
        verdict = of_report(case, rating, verdict, borne_out=not (helps and way is Direction.NO_DIFFERENCE))
    case.say("verdict", evidence.records, asserted=way.value, found=evidence.direction, verdict=verdict.value)
    general = _general_line(case, evidence)
    wrong = any(comparison.agrees is False for comparison in comparisons)
    of_no_study = verdict is Verdict.UNVERIFIABLE
    too_long = verdict is Verdict.OVERSTATED and is_beyond_follow_up(case, evidence, comparisons)
    beside = "figures_of_no_study" if of_no_study else "told_otherwise" if otherwise else None
    return Answer(
        verdict=verdict,
        certainty=rating.certainty,
        label="reported" if reported and verdict is Verdict.SUPPORTED else None,
        line="figure_disagrees" if wrong else beside or general,
        words=_studied(evidence) | ({"general": general} if beside else {}),
        domains=rating.domains,
        findings=evidence.findings,
        fields=comparisons,
        records=evidence.records,
        flags=tuple(dict.fromkeys((*flags, *evidence_flags(case, evidence, rating, way)))),
        unconfirmed=evidence.mostly_recalled,
        too_long=too_long,
    )


def _studied(evidence: Body) -> dict[str, Argument]:
    """The cells of the results, to be named in the place of the claim's, where none that decides is of those."""
    others = all(_OTHER_CELLS.intersection(found.reasons) for found in evidence.deciding)
    therapies = tuple(dict.fromkeys(found.result.therapy for found in evidence.deciding)) if others else ()
    return {"therapy": therapies} if 0 < len(therapies) <= _NAMED else {}


def _general_line(case: Case, evidence: Body) -> str:
    """What the results show: no difference in too few people is not told as one that is not there."""
    if evidence.beside_treatment:
        return "no_better"
    unseen = evidence.direction == Direction.NO_DIFFERENCE and not case.question.safety
    return "inconclusive" if unseen and inconclusive(evidence, case.rules) else evidence.direction or "none"


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
