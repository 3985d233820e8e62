"""How often a harm is said to come, and to how many, held against what was counted of it after this treatment."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.assertions import Bound, Proportion
from evidence.grading.case import Case
from evidence.grading.facts import Direction, StudyResult
from evidence.grading.harm.harms import DocumentedHarm
from evidence.grading.harm.origins import of_others
from evidence.grading.products import named_products, studies_of
from evidence.grading.weighing.body import Body, start_level
from evidence.grading.weighing.matching import Matches
from evidence.grading.weighing.pins import left_out_by_reviewers
from evidence.grading.weighing.recorded_numbers import shares_of_treated
from evidence.grading.weighing.reported import EVERYONE, is_beyond

_COMPARED = 2  # the lowest level of studies that compare
_TOLD = 3  # so many counts are told


@dataclass(frozen=True, slots=True)
class Count:
    """Per cent of people who came to a harm, in the words and record that tell it."""

    share: float
    words: str
    record: str


def seen_more_often(evidence: Body, case: Case) -> bool:
    """Whether a study that compared found the harm with the treatment, or the product that is named, more often."""
    near = (found.result for found in (*evidence.deciding, *evidence.beside))
    harmful = (result for result in near if result.direction is Direction.HARM and _is_of_product(result, case))
    return any(start_level(result, case.rules.certainty) >= _COMPARED for result in harmful)


def more_often_than_seen(case: Case, matches: Matches) -> bool:
    """A named harm is said to come to more people than in any study of this treatment in this disease."""
    named = _named(case)
    seen = (found.result for found in matches.direct if found.result.outcome in named)
    return _befalls_all(case) or is_beyond(case, (result for result in seen if _is_of_product(result, case)))


def _befalls_all(case: Case) -> bool:
    """A serious harm is said to come to everyone, and no study on record counted it in all of its patients."""
    said, serious = case.claim.assertion, case.rules.outcomes.any_harm.serious
    told = said.everyone and not said.how_often and not case.question.outcomes.isdisjoint(serious)
    return told and all(count.share < EVERYONE for count in _counts(case))


def counted(case: Case, harms: tuple[DocumentedHarm, ...]) -> tuple[Count, ...]:
    """What was counted of the harm, most first, where a share of people is told; else nothing."""
    told = any(said.per_cent is not None for said in case.claim.assertion.proportions)
    counts = (*_counts(case), *_warned_of(harms, case)) if told else ()
    return tuple(sorted(counts, key=lambda count: (-count.share, count.record)))


def lies_apart(counts: tuple[Count, ...], case: Case) -> bool:
    """Whether each share that is told lies above all or below all of what was counted."""
    told = [said for said in case.claim.assertion.proportions if said.per_cent is not None]
    return bool(counts) and not any(_lies_within(said, counts, case) for said in told)


def are_far_more(counts: tuple[Count, ...], case: Case) -> bool:
    """Whether some study counted far more than is told, as often as the claim says that it comes."""
    told = max((said.per_cent or 0.0 for said in case.claim.assertion.proportions), default=0.0)
    return any(count.share > case.rules.numbers.harms.times * told for count in counts)


def ends(counts: tuple[Count, ...]) -> tuple[Count, ...]:
    """A few counts, of each record the largest, that show how far they lie apart: most first, and the smallest."""
    largest = {count.record: count for count in reversed(counts)}
    one_each = tuple(count for count in counts if largest[count.record] is count)
    return one_each if len(one_each) <= _TOLD else (*one_each[: _TOLD - 1], one_each[-1])


def rarer_than_known(case: Case) -> bool:
    """Whether fewer than so many are said to come to it, of which nothing was counted: that reassures."""
    return case.claim.assertion.few and not any(_counts(case))


def is_of_as_many(case: Case, harms: tuple[DocumentedHarm, ...]) -> bool:
    """Whether so many people with the disease, told without of how many, are on record to have come to it."""
    told = {said.hits for said in case.claim.assertion.proportions if said.of is None and said.hits is not None}
    near = [harm for harm in harms if _is_in_disease(harm.conditions, case)]
    return all(any(_counts_just(hits, harm.words) for harm in near) for hits in told)


def _is_in_disease(conditions: Iterable[str], case: Case) -> bool:
    """In the disease asked about, or one that is not said; any where the sentence itself names none."""
    asked = set(case.question.conditions) - {"any"}
    told = set(conditions) - {"any"}
    everywhere = not asked or not told or case.question.inherited
    return everywhere or any(CONDITIONS.related(one, each) for one in told for each in asked)


def _counts_just(people: int, words: str) -> bool:
    return re.search(rf"(?<![\d./]){people}(?!\d|\.\d| ?%)", words) is not None


def _named(case: Case) -> frozenset[str]:
    return case.question.outcomes - set(case.rules.outcomes.any_harm.wider)


def _lies_within(said: Proportion, counts: tuple[Count, ...], case: Case) -> bool:
    """Between the least and the most that were counted; no fewer than the most, where they are said to be fewer.

    A bare "up to" warns of so many, which some study must have counted.
    """
    share, rule = said.per_cent or 0.0, case.rules.numbers.results
    least, most = min(count.share for count in counts), max(count.share for count in counts)
    if said.bound is Bound.AT_MOST and case.claim.assertion.few:
        return share >= most
    if said.bound is Bound.AT_LEAST:
        return share <= most
    return least - rule.points_off(said) <= share <= most + rule.points_off(said)


def _counts(case: Case) -> Iterator[Count]:
    named, words = _named(case), (case.claim.statement.outcome or "").casefold()
    for result in case.dossier.results:
        if not _is_of_asked(result, case):
            continue
        if result.outcome in named:
            yield from _told(result.published, next(iter(result.counts), None), result, case)
        for harm in result.harms:
            if harm.fatal and "treatment-death" not in named:
                continue  # who died of it are only some of those to whom it came
            if harm.outcome in named or (words and words in harm.words.casefold()):
                yield from _told(harm.words_with_count, harm.counted, result, case)


def _warned_of(harms: tuple[DocumentedHarm, ...], case: Case) -> Iterator[Count]:
    """What regulators counted of the harm, after no other product than the claim names."""
    for harm in harms:
        if harm.warned and harm.counted and harm.outcome in _named(case) and not of_others(case, (harm,)):
            hits, of = harm.counted
            yield Count(share=100 * hits / of, words=harm.words, record=harm.records[0])


def _told(words: str, counted: tuple[int, int] | None, result: StudyResult, case: Case) -> Iterator[Count]:
    """The share of the treated that was counted, of few people none; else what words tell, a range by its ends."""
    if counted and counted[0] <= counted[1]:
        enough = counted[1] >= case.rules.numbers.results.fewest
        shares = [100 * counted[0] / counted[1]] if enough else []
    else:
        shares = shares_of_treated(words)
    yield from (Count(share=share, words=words, record=result.id) for share in shares)


def _is_of_asked(result: StudyResult, case: Case) -> bool:
    """In people, of the treatment, or product, and disease asked about, and not left out by a reviewer."""
    if result.id in left_out_by_reviewers(case.dossier):
        return False
    asked = set(case.question.conditions) - {"any"}
    treats = any(THERAPIES.is_a(result.therapy, therapy) for therapy in case.question.therapies)
    there = not asked or any(CONDITIONS.related(result.condition, each) for each in asked)
    stands = result.subjects == "human" and result.stands_on(case.as_of)
    return stands and treats and there and _is_of_product(result, case)


def _is_of_product(result: StudyResult, case: Case) -> bool:
    named = named_products(case.claim, case.dossier)
    return not named or result.trial in studies_of(case.claim.assertion.names, case.dossier)
