"""The verdict on claims of harm and of its absence: asymmetric, for reassurance harms, and cases teach rare harm."""

from dataclasses import replace

from claims.vocabulary.statements import Basis, Effect, Scope, Strength, Subjects
from evidence.grading.account.plain_words import as_prose
from evidence.grading.assessment import Argument, Certainty, DomainFinding, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.efficacy.effects import grade_effect
from evidence.grading.efficacy.without_results import all_left_out, nothing_found
from evidence.grading.facts import Direction
from evidence.grading.harm.harms import (
    DocumentedHarm,
    are_recalled,
    documented,
    is_of_a_published_case,
    records_of,
    without_their_harms,
    words_of,
)
from evidence.grading.harm.observed import as_seen
from evidence.grading.harm.origins import after_which, of_others
from evidence.grading.harm.rates import (
    are_far_more,
    counted,
    ends,
    is_of_as_many,
    lies_apart,
    more_often_than_seen,
    rarer_than_known,
    seen_more_often,
)
from evidence.grading.judging import Agreement, asserted, judged
from evidence.grading.question import strength
from evidence.grading.studies_meant import trials_by_name
from evidence.grading.weighing.answering import (
    finished,
    in_animals,
    nothing_asserted,
    one_story,
    say_matches,
    say_pinned,
    say_rating,
)
from evidence.grading.weighing.body import Body, body
from evidence.grading.weighing.certainty import Rating, rate
from evidence.grading.weighing.matching import Matches, match


def grade_safety(case: Case) -> Answer:
    """A warning is confirmed by documented cases; an absolute denial is contradicted by one serious case."""
    if case.claim.statement.effect is Effect.BENEFIT:
        return _lessened(grade_effect(case))
    if not case.question.therapies:
        case.say("too_general")
        return Answer(verdict=Verdict.NOT_GRADED, line="too_general")
    if nothing := nothing_asserted(case):
        return nothing
    way = asserted(case.claim) or Direction.HARM
    matches = match(case.question, case.dossier, case.as_of, case.rules)
    if case.claim.statement.subjects in (Subjects.ANIMAL, Subjects.CELLS):
        return in_animals(case, matches)
    say_matches(case, matches)
    if _of_patients(case, way) and (seen := as_seen(case, way)):
        return seen
    say_pinned(case, without_their_harms(case))
    harms = tuple(documented(case))
    answer = _warning(case, matches, harms) if way is Direction.HARM else _denial(case, matches, harms)
    hedged = strength(case.claim) is Strength.CONDITIONAL
    if answer.label == "supported_risk" and not hedged and of_others(case, harms):
        answer = replace(answer, verdict=Verdict.UNSETTLED, label=None)
    return one_story(case, answer) if _is_story(case, way) else answer


def _lessened(answer: Answer) -> Answer:
    """A harm that is said to be made rarer is not refuted by studies that saw none of it."""
    absent = answer.verdict is Verdict.CONTRADICTED and answer.line == Direction.NO_DIFFERENCE
    return replace(answer, verdict=Verdict.UNSETTLED) if absent else answer


def _is_story(case: Case, way: Direction) -> bool:
    """One person's word that no harm came, or of a harm of which no such case was published."""
    unnamed = _of_a_study(case) and not trials_by_name(case, by_product=True)
    published = way is Direction.HARM and (unnamed or is_of_a_published_case(case))
    return case.claim.statement.scope is Scope.ONE and not published


def _of_a_study(case: Case) -> bool:
    return case.claim.statement.basis is Basis.TRIAL


def _warning(case: Case, matches: Matches, harms: tuple[DocumentedHarm, ...]) -> Answer:
    """A harm worded as a risk or an occurrence."""
    if harms:
        return _confirmed(case, matches, harms)
    counted = body(matches, case.rules.certainty)
    if not counted.deciding:
        if left_out := all_left_out(case, matches):
            return left_out
        case.say("no_record_of_harm")
        return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="no_record_of_harm")
    rating = rate(counted, case.question, case.dossier, case.as_of, case.rules, absence=True)
    say_rating(case, counted, rating)
    enough = rating.certainty.level >= case.rules.verdicts.safety.absence_contradicts
    refuted = enough and counted.direction == Direction.NO_DIFFERENCE
    verdict = Verdict.CONTRADICTED if refuted else Verdict.UNSETTLED
    answer = finished(case, counted, rating, verdict, Direction.HARM)
    return answer if counted.direction == Direction.HARM else replace(answer, line="harm_not_seen")


def _confirmed(case: Case, matches: Matches, harms: tuple[DocumentedHarm, ...]) -> Answer:
    records = records_of(harms)
    case.say("harm_documented", records, harms=words_of(harms), cases=len(records))
    evidence = body(matches, case.rules.certainty)
    if case.claim.assertion.comparators and not seen_more_often(evidence, case):
        case.say("harm_not_compared", records)
        return Answer(
            verdict=Verdict.UNSETTLED, certainty=Certainty.VERY_LOW, line="harm_not_compared",
            words=after_which(case, harms), records=records,
        )  # fmt: skip
    rating = _rated_by_what_found_it(case, matches, records)
    say_rating(case, evidence, rating)
    answer = finished(case, evidence, rating, Verdict.SUPPORTED, Direction.HARM)
    if answer.verdict is not Verdict.SUPPORTED:
        return answer
    return _as_often(case, matches, harms, replace(answer, words=after_which(case, harms), records=records))


def _as_often(case: Case, matches: Matches, harms: tuple[DocumentedHarm, ...], answer: Answer) -> Answer:
    """That the harm is on record bears out how often, and to how many, it is said to come only where that is too."""
    if more_often_than_seen(case, matches):
        case.say("more_often_than_seen", answer.records)
        return replace(answer, verdict=Verdict.OVERSTATED, line="harm_rarer")
    counts = counted(case, harms)
    told = tuple(dict.fromkeys(as_prose(count.words) for count in ends(counts)))
    answer = replace(answer, words=answer.words | {"counts": told})
    if lies_apart(counts, case):
        case.say("counted_otherwise", [count.record for count in ends(counts)], counts=told)
        return replace(answer, verdict=Verdict.UNSETTLED, line="harm_counted_otherwise")
    if rarer_than_known(case):
        return replace(answer, verdict=Verdict.UNSETTLED, line="harm_documented")
    counted_as = "harm_counted_more" if are_far_more(counts, case) else "harm_counted"
    documented_as = "harm_documented" if is_of_as_many(case, harms) else "harm_of_so_many"
    return replace(
        answer, label="supported_risk", line=counted_as if counts else documented_as,
        unconfirmed=are_recalled(harms),
    )  # fmt: skip


def _rated_by_what_found_it(case: Case, matches: Matches, records: tuple[str, ...]) -> Rating:
    """How sure the studies that found the harm make of it, else its reports: not those that did not see it."""
    direct, related = (
        tuple(found for found in each if found.result.direction is Direction.HARM)
        for each in (matches.direct, matches.related)
    )
    found = body(replace(matches, direct=direct, related=related), case.rules.certainty)
    if found.deciding:
        return rate(found, case.question, case.dossier, case.as_of, case.rules)
    reports = DomainFinding(domain="start", change=1, reason="reports", records=records)
    return Rating(certainty=Certainty.VERY_LOW, domains=(reports,))


def _denial(case: Case, matches: Matches, harms: tuple[DocumentedHarm, ...]) -> Answer:
    """The absence of a harm: absolute, or told of certain patients."""
    laid_to_it = tuple(harm for harm in harms if harm.attributed or harm.warned)
    serious = tuple(harm for harm in laid_to_it if harm.serious)
    flat = _flat_denial(case)
    if serious and _absolute(case) and _are_meant(case, serious, flat=flat):
        return _refuted(case, matches, serious)
    if laid_to_it and flat and _are_meant(case, laid_to_it, flat=flat):
        return _refuted(case, matches, laid_to_it)
    evidence = body(matches, case.rules.certainty)
    if not evidence.deciding:
        return _beside_reports(case, nothing_found(case, matches), harms)
    rating = rate(evidence, case.question, case.dossier, case.as_of, case.rules, absence=True)
    say_rating(case, evidence, rating)
    verdict = judged(_absence(evidence), rating.certainty, case.claim, case.rules)
    reassures = verdict is Verdict.SUPPORTED or (verdict is Verdict.EARLY and case.claim.assertion.harmless)
    if verdict is Verdict.CONTRADICTED and case.claim.assertion.harmless and not flat and not serious:
        verdict = Verdict.OVERSTATED  # "safe" says less than that there is no harm, however mild
    if verdict is Verdict.UNSETTLED and flat:
        verdict = Verdict.OVERSTATED  # no study is sure of the absence that is told of so flatly
    if serious and reassures and not _reported(case):
        case.say("harm_elsewhere", [key for harm in serious for key in harm.records])
        verdict = Verdict.UNSETTLED
    answer = finished(case, evidence, rating, verdict, Direction.NO_DIFFERENCE)
    return _beside_reports(case, _as_some_found(case, answer, evidence), harms)


def _are_meant(case: Case, harms: tuple[DocumentedHarm, ...], *, flat: bool) -> bool:
    """Whether a denial speaks of these harms: a flat one of all that such cells may do, a report of its own alone."""
    if case.claim.assertion.ever:
        return not after_which(case, harms)
    return flat or not of_others(case, harms)


def _as_some_found(case: Case, answer: Answer, evidence: Body) -> Answer:
    """Studies that saw no harm do not undo that others found it: their people are not counted against each other."""
    found = [result.id for result in evidence.results if result.direction is Direction.HARM]
    if not found or answer.line in (Direction.HARM, "mixed"):
        return answer
    case.say("harm_found_by_some", found)
    reported = any(each.agrees for each in answer.fields)
    reassures = answer.verdict.bears_out and not reported
    return replace(answer, line="harm_found_by_some", verdict=Verdict.UNSETTLED if reassures else answer.verdict)


def _beside_reports(case: Case, answer: Answer, harms: tuple[DocumentedHarm, ...]) -> Answer:
    """That studies saw no harm, or that there are none, is not said without that it has been reported."""
    if not harms or answer.line in (Direction.HARM, "harm_found_by_some"):
        return answer
    after = after_which(case, harms).get("therapy", case.question.therapies)
    words: dict[str, Argument] = answer.words | {"after": after, "general": answer.line}
    return replace(answer, line="absent_but_reported", words=words)


def _absence(evidence: Body) -> Agreement:
    """A harm not seen in few people is absence as far as it goes, but not of a product that none of them had."""
    if evidence.direction in (Direction.NO_DIFFERENCE, Direction.BENEFIT):
        return Agreement.UNDECIDED if evidence.of_other_cells else Agreement.SAME
    return Agreement.OTHER if evidence.direction == Direction.HARM else Agreement.UNDECIDED


def _absolute(case: Case) -> bool:
    """ "Safe", "no risk", unhedged: of the treatment as such, not of what was seen in a study's patients."""
    hedged = strength(case.claim) is Strength.CONDITIONAL or case.claim.assertion.comparators
    return (not hedged and _general_reassurance(case)) or _flat_denial(case)


def _flat_denial(case: Case) -> bool:
    """ "No side effects", "none ever reported": one that was put down to the treatment refutes it, however mild.

    "Safe" says less, and so does what is told of those who were seen.
    """
    said = case.claim.assertion
    of_all = said.ever or (strength(case.claim) is Strength.CAUSAL and not said.told)
    return of_all and said.denies_harm and not said.comparators and not _reported(case)


def _general_reassurance(case: Case) -> bool:
    return case.claim.assertion.harmless and not _reported(case)


def _reported(case: Case) -> bool:
    """Told of certain patients, or of what a study saw in its own."""
    statement, said = case.claim.statement, case.claim.assertion
    seen = said.told and not said.ever and statement.basis in (Basis.TRIAL, Basis.CASE)
    return statement.scope in (Scope.ONE, Scope.SOME) or bool(said.proportions) or seen


def _of_patients(case: Case, way: Direction) -> bool:
    """Told of what came to patients, and not to one person alone, unless that is one of a study's whom it harmed."""
    told = _reported(case) or strength(case.claim) is Strength.ASSOCIATED
    story = case.claim.statement.scope is Scope.ONE and not (way is Direction.HARM and _of_a_study(case))
    return told and not story


def _refuted(case: Case, matches: Matches, harms: tuple[DocumentedHarm, ...]) -> Answer:
    records, unconfirmed = records_of(harms), are_recalled(harms)
    case.say("absolute_denial", records, harms=words_of(harms))
    evidence = body(matches, case.rules.certainty)
    certainty, domains = Certainty.VERY_LOW, ()
    if evidence.deciding:
        rating = rate(evidence, case.question, case.dossier, case.as_of, case.rules, absence=True)
        say_rating(case, evidence, rating)
        certainty, domains = rating.certainty, rating.domains  # type: ignore[assignment]
    verdict = Verdict.UNSETTLED if unconfirmed else Verdict.CONTRADICTED
    return Answer(
        verdict=verdict, certainty=certainty, line=_refuting_line(harms), words=after_which(case, harms),
        domains=domains, records=records, unconfirmed=unconfirmed,
    )  # fmt: skip


def _refuting_line(harms: tuple[DocumentedHarm, ...]) -> str:
    if not all(harm.serious for harm in harms):
        return "denied_harm"
    return "absolute_denial" if any(harm.attributed for harm in harms) else "absolute_denial_warned"
