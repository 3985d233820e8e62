"""Whether the figures that a claim gives of a result are those that were published."""

from collections.abc import Callable, Iterable, Iterator

from claims.vocabulary import OUTCOMES
from claims.vocabulary.assertions import Bound, Proportion
from claims.vocabulary.statements import Kind, Strength
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Case
from evidence.grading.facts import Confidence, Direction, StudyResult, Trial
from evidence.grading.products import studies_of
from evidence.grading.question import is_shown_by, strength
from evidence.grading.studies_meant import is_meant_alone, is_of_unknown_study, named_trials, trials_by_name
from evidence.grading.weighing.recorded_numbers import Share, changes, figures, hits_of_groups

EVERYONE = 100.0  # per cent
_NOBODY = {Direction.NO_DIFFERENCE: (None, None, 0.0)}  # came to a harm in a study that saw none of it
_NOT_LESS = (Bound.ABOUT, Bound.AT_LEAST)
_Published = Callable[[StudyResult], Iterator[Share]]


def compared(case: Case, results: Iterable[StudyResult]) -> tuple[FieldComparison, ...]:
    """Each figure of the claim beside the published: agrees with a result, or disagrees with the study it names.

    Of a study that is named by its own name no other study's figures count, and none of one that is on no record. A
    count disagrees with another of as many people, for it may be of some of them, or as far as the study had come; and
    a change with none: it may have been measured in another way.
    """
    said = case.claim.assertion
    told = [each for each in said.proportions if each.per_cent is not None]
    if (not told and not said.changes) or is_of_unknown_study(case):
        return ()
    named = _told_of(named_trials(case), case)
    pool = [
        r
        for r in own_results(case) or _of_product(list(dict.fromkeys([*named, *results])), case)
        if _is_of_asked(r, case)
    ]
    shares = tuple(_compared(each, named, pool, case) for each in told)
    return shares + tuple(_compared(each, [], pool, case, changes) for each in said.changes)


def own_results(case: Case) -> list[StudyResult]:
    """What the studies that the claim names by their own names found, on the outcome asked about where they have it."""
    return _told_of(trials_by_name(case), case)


def reported_study(case: Case) -> list[StudyResult]:
    """What the study that the claim names and reports found on just the outcome told of; on its main one if none is."""
    asked = case.question.outcomes
    return [r for r in _reported(case) if (r.outcome in asked if asked else r.registered_primary)]


def _reported(case: Case) -> list[StudyResult]:
    """What the named study found of which the claim reports; not of patients of whom it is not known to have been."""
    return own_results(case) if reports_result(case) and not case.claim.assertion.some_patients else []


def reports_result(case: Case) -> bool:
    """Whether the claim tells an effect as it was observed, or of a study that it names, and of no cure or everyone."""
    statement, said = case.claim.statement, case.claim.assertion
    observed = statement.strength is Strength.ASSOCIATED or said.met is not None
    of_study = not (said.cure or said.everyone) and any(is_meant_alone(trial, case) for trial in named_trials(case))
    return statement.kind is Kind.EFFICACY and (observed or of_study)


def told_as_found(case: Case, way: Direction, comparisons: tuple[FieldComparison, ...]) -> bool:
    """Whether the claim reports a study that it names, which found just this: its very figures, or in enough people."""
    if any(each.agrees is False for each in comparisons):
        return False
    agreeing = {id for each in comparisons if each.agrees for id in each.records}
    by_figures = [result for result in _reported(case) if result.id in agreeing]
    told = by_figures or reported_study(case)
    found = {result.direction for result in told}
    if way is not Direction.NO_DIFFERENCE:
        return found == {way}
    enough = sum(result.n or 0 for result in told) >= case.rules.certainty.inconclusive.people
    return bool(found) and Direction.BENEFIT not in found and (enough or bool(by_figures))


def told_otherwise(case: Case, way: Direction) -> bool:
    """Whether the study that the claim names found the contrary, surely: no benefit, in enough people.

    That more were helped than with the comparator may be so without a difference that counts.
    """
    told = reported_study(case)
    if not told or any(result.confidence is Confidence.RECALLED for result in told):
        return False
    found = {result.direction for result in told}
    if way is Direction.NO_DIFFERENCE:
        return found == {Direction.BENEFIT}
    enough = sum(result.n or 0 for result in told) >= case.rules.certainty.inconclusive.people
    none = found <= {Direction.NO_DIFFERENCE, Direction.HARM} and not any(result.underpowered for result in told)
    return way is Direction.BENEFIT and strength(case.claim) is Strength.CAUSAL and none and enough


def is_beyond(case: Case, results: Iterable[StudyResult]) -> bool:
    """Whether more people are said to have come to a harm than in any study of it, by far."""
    rule = case.rules.numbers.harms
    said = case.claim.assertion
    told = [share for each in said.proportions if (share := each.per_cent) and each.bound in _NOT_LESS]
    told += [EVERYONE] if said.everyone and not said.how_often else []
    large = [result for result in results if (result.n or 0) >= rule.people]
    seen = [figure[2] for result in large if (figure := next(figures(result), _NOBODY.get(result.direction)))]
    return bool(told and seen) and min(told) > max(rule.times * max(seen), rule.points + max(seen))


def _told_of(trials: Iterable[Trial], case: Case) -> list[StudyResult]:
    """What the trials are on record to have found by the day, on the outcome asked about where they have it."""
    ids = {trial.id for trial in trials}
    return _of_outcome([r for r in case.dossier.results if r.trial in ids and r.stands_on(case.as_of)], case)


def _of_outcome(results: list[StudyResult], case: Case) -> list[StudyResult]:
    """Those on the outcome that is asked about, where the study has any; else all."""
    return [result for result in results if result.outcome in case.question.outcomes] or results


def _is_of_asked(result: StudyResult, case: Case) -> bool:
    """Whether it measured what the figure is told of, as far as that is an outcome of the lexicon."""
    asked = case.question.outcomes
    known = [outcome for outcome in asked if outcome in OUTCOMES]
    return not known or result.outcome in asked or is_shown_by(result.outcome, asked)


def _of_product(results: list[StudyResult], case: Case) -> list[StudyResult]:
    """Those of a product that the claim names, where there are any; else all."""
    studies = studies_of(case.claim.assertion.names, case.dossier)
    return [result for result in results if result.trial in studies] or results


def _compared(
    said: Proportion, named: list[StudyResult], pool: list[StudyResult], case: Case, published: _Published = figures
) -> FieldComparison:
    agreeing = [r for r in pool if _tells(r, said, case, published)]
    beside = agreeing or [result for result in named if list(figures(result))] or _of_as_many(said, pool, case)
    recorded = tuple(dict.fromkeys(words for result in beside for words in (result.events, result.effect) if words))
    refuted = said.per_cent is not None and beside and _comparable(said, beside, case)
    return FieldComparison(
        field="figure",
        said=said.words,
        recorded=recorded,
        agrees=True if agreeing else False if refuted else None,
        records=tuple(result.id for result in beside),
    )


def _tells(result: StudyResult, said: Proportion, case: Case, published: _Published) -> bool:
    """Whether one of its figures is the one told; of how many a group was it may leave open."""
    if any(_agrees(said, *figure, case) for figure in published(result)):
        return True
    of_group = said.of and result.n and case.rules.numbers.results.may_be_group(said.of, result.n)
    return bool(of_group) and said.hits in hits_of_groups(result)


def _of_as_many(said: Proportion, pool: list[StudyResult], case: Case) -> list[StudyResult]:
    """Of a product that is named, what was counted of just so many people: the one study that can be meant."""
    studies = studies_of(case.claim.assertion.names, case.dossier)
    return [result for result in pool if result.trial in studies and said.of in _sizes(result)]


def _sizes(result: StudyResult) -> set[int]:
    return {of for _, of, _ in figures(result) if of is not None}


def _agrees(said: Proportion, hits: int | None, of: int | None, share: float, case: Case) -> bool:
    if said.hits is not None and said.of is not None and of is not None:
        return (said.hits, said.of) == (hits, of)
    asserted, rule = said.per_cent, case.rules.numbers.results
    if asserted is None or (of is not None and of < rule.fewest):
        return False
    if said.bound is not Bound.ABOUT:
        return share >= asserted if said.bound is Bound.AT_LEAST else share <= asserted
    return abs(share - asserted) <= rule.points_off(said)


def _comparable(said: Proportion, results: list[StudyResult], case: Case) -> bool:
    """True where one result alone of one study could be meant, of as many people, so that another number is an error.

    What shows the outcome without being it was not reached by as many: fewer are off a drug than need less of it.
    """
    asked = case.question.outcomes & OUTCOMES.keys()
    of_just_this = not asked or all(result.outcome in asked for result in results)
    as_many = (
        said.of is None or said.is_rate or any(said.of == result.n or said.of in _sizes(result) for result in results)
    )
    return of_just_this and as_many and len({(result.study, result.outcome) for result in results}) == 1
