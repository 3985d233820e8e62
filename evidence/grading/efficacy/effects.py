"""The verdict on a claim that a treatment helps, does not help, or makes worse."""

from dataclasses import replace

from claims.vocabulary.statements import Scope, Subjects
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.efficacy.by_kind import by_kind
from evidence.grading.efficacy.care import care_to_confirm, standard_care
from evidence.grading.efficacy.without_results import approved_without_results, nothing_found
from evidence.grading.facts import Confidence, Direction, StudyResult
from evidence.grading.judging import agreement, asserted, denied, judged
from evidence.grading.studies_meant import trials_by_name
from evidence.grading.weighing.answering import (
    finished,
    in_animals,
    nothing_asserted,
    one_story,
    say_contained,
    say_matches,
    say_rating,
    size_flags,
)
from evidence.grading.weighing.body import Body, body, counted
from evidence.grading.weighing.certainty import rate
from evidence.grading.weighing.endpoints import primary_results
from evidence.grading.weighing.kinds import taken_apart
from evidence.grading.weighing.matching import Matches, match
from evidence.grading.weighing.recorded_numbers import figures
from evidence.grading.weighing.reported import reported_study

_NOBODY = (None, None, 0.0)


def grade_effect(case: Case) -> Answer:
    """Efficacy, and a safety claim that asserts a lower risk."""
    if refused := _too_general(case):
        return refused
    if nothing := nothing_asserted(case):
        return nothing
    if beside := _beside_the_effect(case):
        case.say(beside)
        return Answer(verdict=Verdict.UNVERIFIABLE, line=beside)
    if care := standard_care(case):
        return care
    if case.claim.assertion.met is not None and not case.question.outcomes:
        return _by_main_outcome(case)
    return _with_further(case, _on_the_effect(case))


def _with_further(case: Case, answer: Answer) -> Answer:
    """What is told of several outcomes in one breath goes too far where it is not borne out on one of them."""
    if not answer.verdict.bears_out or asserted(case.claim) is not Direction.BENEFIT:
        return answer
    unborne = tuple(outcome for outcome in case.claim.assertion.further if not _is_borne_out(outcome, case))
    if not unborne:
        return answer
    case.say("not_on_all", answer.records, outcomes=unborne)
    return replace(answer, verdict=Verdict.OVERSTATED, label=None, unborne=unborne)


def _is_borne_out(outcome: str, case: Case) -> bool:
    asked = replace(case.question, outcomes=frozenset({outcome}), cure=False)
    return _on_the_effect(replace(case, question=asked, trace=[])).verdict.bears_out


def _by_main_outcome(case: Case) -> Answer:
    """That a study met its primary outcome, or missed it, is told of just that outcome, if the study is on record."""
    trials = trials_by_name(case, by_product=True)
    found = {result.outcome for trial in trials for result in primary_results(trial, case)}
    if not found:
        case.say("no_such_study")
        return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="no_such_study")
    return _on_the_effect(replace(case, question=replace(case.question, outcomes=frozenset(found))))


def _on_the_effect(case: Case) -> Answer:
    matches = match(case.question, case.dossier, case.as_of, case.rules)
    say_matches(case, matches)
    if case.claim.statement.subjects in (Subjects.ANIMAL, Subjects.CELLS):
        return in_animals(case, matches)
    answer = _by_results(case, matches)
    if counter_cases := _counter_cases(case, matches):
        return _refuted_by_one(case, answer, counter_cases)
    published = any(_is_the_story(found.result, case) for found in matches.direct)
    return one_story(case, answer) if case.claim.statement.scope is Scope.ONE and not published else answer


def _counter_cases(case: Case, matches: Matches) -> list[StudyResult]:
    """Of a claim that no one ever reached it, the studies that count some who did: of what is reached or not.

    What stands in for a cure is none of it.
    """
    if (
        not case.claim.assertion.no_one_ever
        or case.question.cure
        or asserted(case.claim) is not Direction.NO_DIFFERENCE
    ):
        return []
    reached = {entry.outcome for entry in case.rules.outcomes.untreated} & case.question.outcomes
    told = [
        f.result for f in matches.direct if f.result.outcome in reached and f.result.confidence is Confidence.OPENED
    ]
    return [result for result in told if next(figures(result), _NOBODY)[2] > 0]


def _refuted_by_one(case: Case, general: Answer, counter_cases: list[StudyResult]) -> Answer:
    records = tuple(sorted({id for r in counter_cases for id in (r.id, r.trial, r.publication) if id}))
    case.say("counter_case", records, verdict=Verdict.CONTRADICTED.value)
    return replace(
        general, verdict=Verdict.CONTRADICTED, label=None, line="counter_case", records=records, partly=False
    )


def _beside_the_effect(case: Case) -> str | None:
    """What it tells of an effect other than that there is one: in whom it is greater, or when it comes."""
    said = case.claim.assertion
    return "between_patients" if said.between_patients else "timing" if said.timing else None


def _by_results(case: Case, matches: Matches) -> Answer:
    studied = {found.result.therapy for found in matches.direct}
    if not case.question.comparators and (care := care_to_confirm(case, studied)):
        return care
    same_use = matches.direct or any(found.differs_in_product for found in matches.related)
    if not same_use and (approved := approved_without_results(case)):
        return approved
    return _general(case, matches) if matches.direct or matches.related else nothing_found(case, matches)


def _too_general(case: Case) -> Answer | None:
    general = "any" in case.claim.statement.conditions or case.claim.assertion.any_disease
    if not case.question.therapies or general:
        case.say("too_general")
        return Answer(verdict=Verdict.NOT_GRADED, line="too_general")
    if not case.question.conditions:
        case.say("no_condition")
        return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="no_condition")
    return None


def _general(case: Case, matches: Matches) -> Answer:
    way = asserted(case.claim) or Direction.BENEFIT
    asked = (case.question, case.as_of, case.rules.version)
    counting = case.dossier.once(("counted", *asked), lambda: counted(matches, case.rules.certainty))
    say_contained(case, counting, matches)
    apart = taken_apart(case.question, counting) if counting.direct else None
    if apart and (len(apart.parts) > 1 or apart.generalised):
        if part := apart.holding(reported_study(case)):
            return _one_body(replace(case, question=part.question), body(part.matches, case.rules.certainty), way)
        return by_kind(case, counting, apart, way)
    evidence = case.dossier.once(("body", *asked), lambda: body(counting, case.rules.certainty))
    return _one_body(case, evidence, way)


def _one_body(case: Case, evidence: Body, way: Direction) -> Answer:
    key = ("rating", case.question, evidence.records, case.as_of, case.rules.version)
    rating = case.dossier.once(key, lambda: rate(evidence, case.question, case.dossier, case.as_of, case.rules))
    say_rating(case, evidence, rating)
    flags = size_flags(case, evidence, way)
    found = agreement(way, evidence, case.rules)
    verdict = denied(way, [(evidence, rating.certainty)], case.claim, case.rules) or judged(
        found, rating.certainty, case.claim, case.rules, sized=not flags
    )
    return finished(case, evidence, rating, verdict, way, flags)


def _is_the_story(result: StudyResult, case: Case) -> bool:
    """A published report of one person, given the very cells that the story names, who fared as it tells."""
    given = result.therapy in case.question.therapies
    return result.n == 1 and given and result.direction is asserted(case.claim)
