"""A claim about several kinds of cell or several stages: each judged by itself, then what that makes of the whole."""

from dataclasses import replace

from claims.vocabulary.statements import Strength
from evidence.grading.answering import finished, say_rating, size_flags
from evidence.grading.assessment import KindLine, Verdict
from evidence.grading.body import Body, body
from evidence.grading.case import Answer, Case
from evidence.grading.certainty import Rating, rate
from evidence.grading.facts import Direction
from evidence.grading.judging import Agreement, agreement, judged
from evidence.grading.kinds import Part, Parts
from evidence.grading.matching import Matches
from evidence.grading.question import strength

Rated = tuple[Rating, Body, Part]


def by_kind(case: Case, matches: Matches, apart: Parts, way: Direction) -> Answer:
    """All agree: that is the answer. They differ, or only some are studied: the claim generalises."""
    rated = [_rated(case, part) for part in apart.parts]
    agree = len({evidence.direction for _, evidence, _ in rated}) == 1 and not apart.generalised
    answer = _agreed(case, matches, apart, rated, way) if agree else _differing(case, apart, rated, way)
    lines = tuple(_line(*entry) for entry in rated)
    return replace(answer, kinds=lines, records=tuple(sorted({id for line in lines for id in line.records})))


def _rated(case: Case, part: Part) -> Rated:
    evidence = body(part.matches, case.rules.certainty)
    rating = rate(evidence, part.question, case.dossier, case.as_of, case.rules)
    case.say(
        "kind",
        evidence.records,
        kind=part.kind,
        stage=part.stage,
        direction=evidence.direction,
        certainty=rating.certainty.value,
        people=evidence.people,
    )
    return rating, evidence, part


def _agreed(case: Case, matches: Matches, apart: Parts, rated: list[Rated], way: Direction) -> Answer:
    """A list is answered by its results together, a family by its best-studied kind."""
    rating, evidence, _ = _strongest(rated)
    if apart.listed:
        evidence = body(matches, case.rules.certainty)
        rating = rate(evidence, case.question, case.dossier, case.as_of, case.rules)
    say_rating(case, evidence, rating)
    flags = size_flags(case, evidence, way)
    found = agreement(way, evidence, case.rules)
    verdict = judged(found, rating.certainty, strength(case.claim), case.rules, sized=not flags)
    return finished(case, evidence, rating, verdict, way, flags)


def _differing(case: Case, apart: Parts, rated: list[Rated], way: Direction) -> Answer:
    wording = strength(case.claim)
    supporting = [entry for entry in rated if agreement(way, entry[1], case.rules) is Agreement.SAME]
    rating, evidence, _ = _strongest(supporting or rated)
    disagree = len({entry[1].direction for entry in rated}) > 1
    if supporting and wording is Strength.CAUSAL:
        verdict = Verdict.OVERSTATED
    elif supporting and disagree:
        verdict = Verdict.UNSETTLED
    else:
        verdict = judged(agreement(way, evidence, case.rules), rating.certainty, wording, case.rules)
    flags = _generalised(apart, rated)
    case.say("generalised", evidence.records, flags=flags, verdict=verdict.value)
    say_rating(case, evidence, rating)
    return finished(case, evidence, rating, verdict, way, flags)


def _generalised(apart: Parts, rated: list[Rated]) -> tuple[str, ...]:
    kinds = {(part.kind, evidence.direction) for _, evidence, part in rated}
    stages = {(part.stage, evidence.direction) for _, evidence, part in rated}
    by_cell = apart.therapy_generalised or (len({kind for kind, _ in kinds}) > 1 and len({way for _, way in kinds}) > 1)
    by_stage = apart.condition_generalised or (len({s for s, _ in stages}) > 1 and len({way for _, way in stages}) > 1)
    return ("generalised_therapy",) * by_cell + ("generalised_condition",) * by_stage


def _strongest(rated: list[Rated]) -> Rated:
    return max(rated, key=lambda entry: (entry[0].certainty.level, entry[1].people, entry[2].kind, entry[2].stage))


def _line(rating: Rating, evidence: Body, part: Part) -> KindLine:
    return KindLine(
        kind=part.kind,
        stage=part.stage or None,
        direction=evidence.direction,
        certainty=rating.certainty,
        studies=len({result.study for result in evidence.results}),
        people=evidence.people,
        records=evidence.records,
    )
