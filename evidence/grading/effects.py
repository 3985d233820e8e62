"""The verdict on a claim that a treatment helps, does not help, or makes worse."""

from collections.abc import Iterator
from dataclasses import replace

from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.statements import Kind, Scope, Subjects
from evidence.grading.answering import (
    finished,
    nothing_asserted,
    say_contained,
    say_matches,
    say_rating,
    size_flags,
)
from evidence.grading.approvals import products_told
from evidence.grading.assessment import Argument, Certainty, DomainFinding, Status, Verdict
from evidence.grading.body import Body, body, counted
from evidence.grading.by_kind import by_kind
from evidence.grading.case import Answer, Case
from evidence.grading.certainty import rate
from evidence.grading.endpoints import primary_results
from evidence.grading.facts import Approval, Confidence, Direction, EstablishedCare, StudyResult
from evidence.grading.families import same_kind
from evidence.grading.judging import Agreement, agreement, asserted, denied, judged
from evidence.grading.kinds import taken_apart
from evidence.grading.matching import Matches, match
from evidence.grading.question import resolved_therapies
from evidence.grading.reach import reported_figures
from evidence.grading.reported import figures, reported_study
from evidence.grading.search import searched
from evidence.grading.status import Use, standing
from evidence.grading.studies import trials_by_name

_NOBODY = (None, None, 0.0)
_GOES_ALONG = (Verdict.SUPPORTED, Verdict.EARLY)
_REVIEWERS = 2  # who must have confirmed that care is standard


def grade_effect(case: Case) -> Answer:
    """Efficacy, and a safety claim that asserts a lower risk."""
    if refused := _too_general(case):
        return refused
    if nothing := nothing_asserted(case):
        return nothing
    if beside := _beside_the_effect(case):
        case.say(beside)
        return Answer(verdict=Verdict.UNVERIFIABLE, line=beside)
    if care := _established(case):
        return _standard_care(case, care)
    if case.claim.assertion.met is not None and not case.question.outcomes:
        return _by_main_outcome(case)
    return _with_further(case, _on_the_effect(case))


def _with_further(case: Case, answer: Answer) -> Answer:
    """What is told of several outcomes in one breath goes too far where it is not borne out on one of them."""
    if answer.verdict not in _GOES_ALONG or asserted(case.claim) is not Direction.BENEFIT:
        return answer
    unborne = tuple(outcome for outcome in case.claim.assertion.further if not _is_borne_out(outcome, case))
    if not unborne:
        return answer
    case.say("not_on_all", answer.records, outcomes=unborne)
    return replace(answer, verdict=Verdict.OVERSTATED, label=None, unborne=unborne)


def _is_borne_out(outcome: str, case: Case) -> bool:
    asked = replace(case.question, outcomes=frozenset({outcome}), cure=False)
    return _on_the_effect(replace(case, question=asked, trace=[])).verdict in _GOES_ALONG


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
        return _in_animals(case, matches)
    answer = _by_results(case, matches)
    if counter_cases := _counter_cases(case, matches):
        return _refuted_by_one(case, answer, counter_cases)
    if case.claim.statement.scope is Scope.ONE and not any(
        _is_the_story(found.result, case) for found in matches.direct
    ):
        return one_story(case, answer)
    return answer


def _counter_cases(case: Case, matches: Matches) -> list[StudyResult]:
    """Of a claim that no one ever reached it, the studies that count some who did: of what is reached or not."""
    if not case.claim.assertion.no_one_ever or asserted(case.claim) is not Direction.NO_DIFFERENCE:
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
    if not matches.direct and _care_to_confirm(case):
        return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="care_to_confirm")
    return _general(case, matches) if matches.direct or matches.related else _without_results(case, matches)


def _too_general(case: Case) -> Answer | None:
    general = "any" in case.claim.statement.conditions or case.claim.assertion.any_disease
    if not case.question.therapies or general:
        case.say("too_general")
        return Answer(verdict=Verdict.NOT_GRADED, line="too_general")
    if not case.question.conditions:
        case.say("no_condition")
        return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="no_condition")
    return None


def _without_results(case: Case, matches: Matches) -> Answer:
    return _approved_without_results(case) or nothing_found(case, matches)


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


def _established(case: Case) -> EstablishedCare | None:
    """Standard care on record that the claim fits: entered by two reviewers, for this treatment and condition."""
    if asserted(case.claim) is not Direction.BENEFIT:
        return None
    for care in case.dossier.care:
        treated = all(THERAPIES.is_a(asked, care.therapy) for asked in case.question.therapies)
        condition = all(CONDITIONS.is_a(asked, care.condition) for asked in case.question.conditions)
        issued = care.issued_on is None or care.issued_on.maybe_by(case.as_of)
        if treated and condition and issued and len(set(care.reviewers)) >= _REVIEWERS:
            return care
    return None


def _care_to_confirm(case: Case) -> bool:
    """A guideline's standard care that is all the claim tells of, and that two reviewers have not yet confirmed."""
    told = resolved_therapies(case.claim.statement.therapies) or case.question.therapies
    pending = [
        care
        for care in case.dossier.care
        if len(set(care.reviewers)) < _REVIEWERS
        and all(same_kind(therapy, care.therapy) for therapy in told)
        and any(CONDITIONS.is_a(asked, care.condition) for asked in case.question.conditions)
    ]
    for care in pending:
        case.say("care_to_confirm", (care.id,), guideline=care.guideline)
    return bool(pending)


def _standard_care(case: Case, care: EstablishedCare) -> Answer:
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


def _in_animals(case: Case, matches: Matches) -> Answer:
    """A claim about animals or cells stands against preclinical records alone."""
    way = asserted(case.claim)
    agreeing = [found.result for found in matches.preclinical if found.result.direction == way]
    records = tuple(sorted({id for r in agreeing for id in (r.id, r.publication) if id}))
    case.say("preclinical", records, found=len(agreeing))
    verdict = Verdict.EARLY if agreeing else Verdict.UNVERIFIABLE
    return Answer(verdict=verdict, certainty=Certainty.NONE, line="preclinical", records=records)


def _is_the_story(result: StudyResult, case: Case) -> bool:
    """A published report of one person, given the very cells that the story names, who fared as it tells."""
    given = result.therapy in case.question.therapies
    return result.n == 1 and given and result.direction is asserted(case.claim)


def one_story(case: Case, general: Answer) -> Answer:
    """One person's story that is no publication on record; the general finding follows it."""
    case.say("one_story")
    words: dict[str, Argument] = general.words | {"general": general.line}
    return replace(general, verdict=Verdict.UNVERIFIABLE, label=None, line="one_story", words=words, partly=False)


def nothing_found(case: Case, matches: Matches) -> Answer:
    """No human result: looked for on a recorded day, or not yet."""
    searches = searched(case)
    animals = tuple(sorted({found.result.id for found in matches.preclinical}))
    if animals:
        case.say("only_preclinical", animals, studies=len(animals))
    people = case.claim.statement.subjects in (None, Subjects.HUMAN)
    for search in searches:
        case.say("searched", (search.id,), sources=search.sources, query=search.query, on=str(search.searched_on))
    unread = "comparison_not_read" if case.question.comparators else "outcome_not_read"
    unsearched = unread if _has_results(case) else "not_yet_searched"
    if not searches:
        case.say(unsearched)
    studied = [t.id for t in case.dossier.trials if _studies(t.therapies, t.conditions, case) and not t.has_results]
    if studied:
        case.say("registered_without_result", studied, trials=len(studied))
    return replace(
        _looked_for(case) if searches else Answer(verdict=Verdict.UNVERIFIABLE, line=unsearched),
        certainty=Certainty.NONE,
        records=(*animals, *(search.id for search in searches), *studied),
        flags=("animal_to_human",) * bool(animals and people) + _cure_language(case),
    )


def _cure_language(case: Case) -> tuple[str, ...]:
    """Where nothing, or nothing sure, is there to speak of a cure by."""
    return ("cure_language",) if case.claim.assertion.cure and asserted(case.claim) is Direction.BENEFIT else ()


def _looked_for(case: Case) -> Answer:
    """No result on just this: none at all, none of this comparison, none of this outcome, or one that was not read."""
    other = _has_results(case)
    if asserted(case.claim) is Direction.NO_DIFFERENCE and case.claim.statement.kind is Kind.EFFICACY:
        case.say("caution_without_record")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="nothing_found")
    if other and case.question.comparators:
        return Answer(verdict=Verdict.UNSUPPORTED, label="unsupported_comparison", line="comparison_not_found")
    if _outcome_unread(case) and (other or any(_approvals(case))):
        case.say("outcome_not_read")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="outcome_not_read")
    label = "unsupported_outcome" if other else None
    return Answer(verdict=Verdict.UNSUPPORTED, label=label, line="outcome_not_found" if other else "nothing_found")


def _outcome_unread(case: Case) -> bool:
    return any(outcome.startswith("other:") for outcome in case.question.outcomes)


def _studies(therapies: tuple[str, ...], conditions: tuple[str, ...], case: Case) -> bool:
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    return use.treats_with(therapies) and use.treats(conditions)


def _approved_without_results(case: Case) -> Answer | None:
    """An approval whose trial results are not on record counts as one human result of very low certainty."""
    way, approvals = asserted(case.claim), list(_approvals(case))
    unfit = case.question.safety or case.question.comparators or _outcome_unread(case)
    if way is None or not approvals or unfit or _has_results(case):
        return None
    records = tuple(sorted(approval.id for approval in approvals))
    words: dict[str, Argument] = {"products": products_told(case, records)}
    if figures := reported_figures(case):
        case.say("figures_of_no_study", records, said=figures)
        words["general"] = "approved_only"
        return Answer(verdict=Verdict.UNVERIFIABLE, line="figures_of_no_study", words=words, records=records)
    return _approved(case, way, records, words)


def _approved(case: Case, way: Direction, records: tuple[str, ...], words: dict[str, Argument]) -> Answer:
    case.say("approval_as_result", records, approvals=len(records))
    found = Agreement.SAME if way is Direction.BENEFIT else Agreement.OTHER
    verdict = judged(found, Certainty.VERY_LOW, case.claim, case.rules)
    case.say("verdict", records, asserted=way.value, found="benefit", verdict=verdict.value)
    return Answer(
        verdict=verdict,
        certainty=Certainty.VERY_LOW,
        line="approved_only",
        words=words,
        domains=(DomainFinding(domain="start", change=1, reason="approval", records=records),),
        records=records,
        flags=_cure_language(case),
    )


def _has_results(case: Case) -> bool:
    """True where some human result of this treatment in this condition is on record, if on another outcome."""
    return any(
        result.subjects == "human"
        and result.stands_on(case.as_of)
        and _studies((result.therapy,), (result.condition,), case)
        for result in case.dossier.results
    )


def _approvals(case: Case) -> Iterator[Approval]:
    for approval in case.dossier.approvals:
        held = standing(approval, case.as_of, case.rules.status) in (Status.APPROVED, Status.CONDITIONAL)
        if held and _studies(approval.therapies, approval.conditions, case):
            yield approval
