"""What is said of an effect of which no human result is on record: looked for or not, or only approved."""

from collections.abc import Iterator
from dataclasses import replace

from claims.vocabulary.statements import Kind, Subjects
from evidence.grading.assessment import Argument, Certainty, DomainFinding, Status, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.efficacy.reach import reported_figures
from evidence.grading.facts import Approval, Direction, StudyResult, ids_of
from evidence.grading.judging import Agreement, asserted, judged
from evidence.grading.products import named_products, studies_of
from evidence.grading.regulatory.approvals import products_told
from evidence.grading.regulatory.status import Use, standing
from evidence.grading.search import say_searched, searched
from evidence.grading.weighing.matching import LEFT_OUT_BY_REVIEWER, Matches


def nothing_found(case: Case, matches: Matches) -> Answer:
    """No human result: looked for on a recorded day, or not yet, or each one left out by a reviewer."""
    if left_out := all_left_out(case, matches):
        return left_out
    searches = searched(case)
    animals = ids_of(found.result for found in matches.preclinical)
    if animals:
        case.say("only_preclinical", animals, studies=len(animals))
    say_searched(searches, case)
    unread = "comparison_not_read" if case.question.comparators else "outcome_not_read"
    unsearched = unread if _has_results(case) else "not_yet_searched"
    if not searches:
        case.say(unsearched)
    studied = [t.id for t in case.dossier.trials if _studies(t.therapies, t.conditions, case) and not t.has_results]
    if studied:
        case.say("registered_without_result", studied, trials=len(studied))
    people = case.claim.statement.subjects in (None, Subjects.HUMAN)
    return replace(
        _looked_for(case) if searches else Answer(verdict=Verdict.UNVERIFIABLE, line=unsearched),
        certainty=Certainty.NONE,
        records=(*animals, *(search.id for search in searches), *studied),
        flags=("animal_to_human",) * bool(animals and people) + _cure_language(case),
    )


def all_left_out(case: Case, matches: Matches) -> Answer | None:
    """That nothing is left to compare with, where reviewers left out what there was: that is not none found."""
    if not any(left.reason == LEFT_OUT_BY_REVIEWER for left in matches.left_out):
        return None
    case.say("all_left_out")
    return Answer(verdict=Verdict.UNVERIFIABLE, certainty=Certainty.NONE, line="all_left_out")


def _looked_for(case: Case) -> Answer:
    """No result on just this: none at all, none of this comparison, none of this outcome, or one that was not read."""
    other = _has_results(case)
    if asserted(case.claim) is Direction.NO_DIFFERENCE and case.claim.statement.kind is Kind.EFFICACY:
        case.say("caution_without_record")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="nothing_found")
    if other and case.question.comparators and not _makes_comparison(case):
        return Answer(verdict=Verdict.UNSUPPORTED, label="unsupported_comparison", line="comparison_not_found")
    if _outcome_unread(case) and (other or any(_approvals(case))):
        case.say("outcome_not_read")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="outcome_not_read")
    label = "unsupported_outcome" if other else None
    return Answer(verdict=Verdict.UNSUPPORTED, label=label, line="outcome_not_found" if other else "nothing_found")


def approved_without_results(case: Case) -> Answer | None:
    """An approval whose trial results are not on record counts as one human result of very low certainty.

    It is for this very use, so that it goes before results that are only related.
    """
    way, approvals = asserted(case.claim), list(_approvals(case))
    asked = case.question
    unfit = asked.safety or asked.comparators or asked.together or _outcome_unread(case)
    if way is None or not approvals or unfit or _are_known(case):
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


def _cure_language(case: Case) -> tuple[str, ...]:
    """Where nothing, or nothing sure, is there to speak of a cure by."""
    return ("cure_language",) if case.claim.assertion.cure and asserted(case.claim) is Direction.BENEFIT else ()


def _makes_comparison(case: Case) -> bool:
    """Whether a human result of this treatment in this condition, on another outcome, makes the comparison."""
    return any(not case.question.comparators.isdisjoint(result.comparators) for result in _results(case))


def _outcome_unread(case: Case) -> bool:
    return any(outcome.startswith("other:") for outcome in case.question.outcomes)


def _studies(therapies: tuple[str, ...], conditions: tuple[str, ...], case: Case) -> bool:
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    return use.treats_with(therapies) and use.treats(conditions)


def _has_results(case: Case) -> bool:
    """True where some human result of this treatment in this condition is on record, if on another outcome."""
    return any(_results(case))


def _are_known(case: Case) -> bool:
    """Whether results are on record on which an approval may rest: of a product that is named, its own."""
    studies = studies_of(case.claim.assertion.names, case.dossier)
    named = bool(named_products(case.claim, case.dossier))
    return any(not named or result.trial in studies for result in _results(case))


def _results(case: Case) -> Iterator[StudyResult]:
    for result in case.dossier.results:
        in_people = result.subjects == "human" and result.stands_on(case.as_of)
        if in_people and _studies((result.therapy,), (result.condition,), case):
            yield result


def _approvals(case: Case) -> Iterator[Approval]:
    """Those that are in force for the use asked about: of a product that is named, its own alone."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    for approval in case.dossier.approvals:
        if named and approval.product not in named:
            continue
        held = standing(approval, case.as_of, case.rules.status) in (Status.APPROVED, Status.CONDITIONAL)
        if held and _studies(approval.therapies, approval.conditions, case):
            yield approval
