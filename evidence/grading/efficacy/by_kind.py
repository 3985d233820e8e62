"""A claim about several kinds of cell or several stages: each judged by itself, then what that makes of the whole."""

from dataclasses import replace

from claims.vocabulary.statements import Strength
from evidence.grading.assessment import Argument, Certainty, KindLine, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Direction
from evidence.grading.judging import Agreement, agreement, denied, judged
from evidence.grading.question import strength
from evidence.grading.search import searched
from evidence.grading.weighing.answering import finished, say_rating, size_flags
from evidence.grading.weighing.body import Body, body
from evidence.grading.weighing.certainty import Rating, rate
from evidence.grading.weighing.kinds import Part, Parts
from evidence.grading.weighing.matching import Matches

_NAMED = 3  # so many kinds are told by name, more as what the claim calls them
_NO_BENEFIT = (Direction.NO_DIFFERENCE, Direction.HARM)
Rated = tuple[Rating, Body, Part]


def by_kind(case: Case, matches: Matches, apart: Parts, way: Direction) -> Answer:
    """All agree: that is the answer. They differ, or only some are studied: the claim generalises."""
    rated = [_rated(case, part) for part in apart.parts]
    one_way = not _disagree(rated) and not apart.generalised
    bodies = [(evidence, rating.certainty) for rating, evidence, _ in rated]
    if verdict := denied(way, bodies, case.claim, case.rules):
        answer = _denied(case, apart, rated, verdict)
    elif one_way and (apart.listed or len({_verdict(case, entry, way) for entry in rated}) == 1):
        answer = _agreed(case, matches, apart, rated, way)
    else:
        answer = _differing(case, apart, rated, way)
    lines = tuple(_line(*entry) for entry in (*rated, *(_rated(case, part) for part in apart.beside)))
    return replace(answer, kinds=lines, records=tuple(sorted({key for line in lines for key in line.records})))


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
    """A family is answered by its best-studied kind; a list by the least sure, or together if tested in one study."""
    rating, evidence, _ = _weakest(rated) if apart.listed else _strongest(rated)
    if apart.listed and len({_studies(entry) for entry in rated}) == 1:
        evidence = body(matches, case.rules.certainty)
        rating = rate(evidence, case.question, case.dossier, case.as_of, case.rules)
    say_rating(case, evidence, rating)
    flags = size_flags(case, evidence, way)
    found = agreement(way, evidence, case.rules)
    verdict = judged(found, rating.certainty, case.claim, case.rules, sized=not flags)
    verdict = _as_each_denies(case, rated, way, verdict)
    return finished(case, evidence, rating, verdict, way, flags)


def _studies(entry: Rated) -> frozenset[str]:
    return frozenset(result.study for result in entry[1].results)


def _verdict(case: Case, entry: Rated, way: Direction) -> Verdict:
    rating, evidence, _ = entry
    return judged(agreement(way, evidence, case.rules), rating.certainty, case.claim, case.rules)


def _differing(case: Case, apart: Parts, rated: list[Rated], way: Direction) -> Answer:
    """A causal claim goes further than kinds that do not all bear it out; others are as sure as the least sure kind."""
    supporting = [entry for entry in rated if agreement(way, entry[1], case.rules) is Agreement.SAME]
    deciding = _strongest(supporting or rated)
    if supporting and strength(case.claim) is Strength.CAUSAL:
        verdict = Verdict.OVERSTATED
    else:
        deciding = _weakest(rated)
        verdict = Verdict.UNSETTLED if supporting and _disagree(rated) else _verdict(case, deciding, way)
    verdict = _of_all_listed(case, apart, way, _as_each_denies(case, rated, way, verdict))
    rating, evidence, _ = deciding
    flags = _generalised(apart, rated)
    case.say("generalised", evidence.records, flags=flags, verdict=verdict.value)
    say_rating(case, evidence, rating)
    return _worded(finished(case, evidence, rating, verdict, way, flags), apart, rated)


def _as_each_denies(case: Case, rated: list[Rated], way: Direction, verdict: Verdict) -> Verdict:
    """A benefit that is flatly denied, and that none of several kinds showed, is no promise beyond the evidence.

    It stands as the least sure of them bears it out.
    """
    helped = any(evidence.direction not in _NO_BENEFIT for _, evidence, _ in rated)
    if verdict is not Verdict.OVERSTATED or way is not Direction.NO_DIFFERENCE or len(rated) == 1 or helped:
        return verdict
    case.say("denied_by_each", [key for _, evidence, _ in rated for key in evidence.records])
    rating, evidence, _ = _weakest(rated)
    if agreement(way, evidence, case.rules) is not Agreement.SAME:
        return Verdict.UNSETTLED
    enough = rating.certainty.level >= case.rules.verdicts.needs.associated
    return Verdict.SUPPORTED if enough else Verdict.EARLY


def _of_all_listed(case: Case, apart: Parts, way: Direction, verdict: Verdict) -> Verdict:
    """Help that is told of each on a list goes too far where one was looked for in vain, however it is hedged."""
    searches = searched(case) if apart.listed and apart.generalised else ()
    if not searches or way is not Direction.BENEFIT or not verdict.bears_out:
        return verdict
    case.say("not_all_studied", [search.id for search in searches])
    return Verdict.OVERSTATED


def _worded(answer: Answer, apart: Parts, rated: list[Rated]) -> Answer:
    """That results differ is said where they point different ways or are not equally sure; else what was studied."""
    if answer.line == "figure_disagrees":
        return answer
    answer = replace(answer, partly=apart.generalised)
    if answer.line in ("figures_of_no_study", "told_otherwise"):
        return replace(answer, words={**answer.words, "general": "kinds_differ"}) if _disagree(rated) else answer
    if _disagree(rated):
        return replace(answer, line="kinds_differ")
    if apart.generalised:
        return replace(answer, words={**answer.words, **_studied(apart)})
    return replace(answer, line="kinds_not_equally_sure") if _not_equally_sure(rated) else answer


def _disagree(rated: list[Rated]) -> bool:
    return len({evidence.direction for _, evidence, _ in rated}) > 1


def _not_equally_sure(rated: list[Rated]) -> bool:
    return len({rating.certainty for rating, _, _ in rated}) > 1


def _studied(apart: Parts) -> dict[str, Argument]:
    """The kinds, where they are few, and the conditions that have results."""
    studied = [part.question for part in apart.parts]
    therapies = tuple(dict.fromkeys(each for question in studied for each in question.therapies))
    conditions = tuple(dict.fromkeys(each for question in studied for each in question.conditions if each != "any"))
    named: dict[str, Argument] = {"condition": conditions}
    return named | {"therapy": therapies} if len(therapies) <= _NAMED else named


def _denied(case: Case, apart: Parts, rated: list[Rated], verdict: Verdict) -> Answer:
    """That nothing is proven, or cures, is said of every kind, so the one with the surest benefit decides."""
    helping = [entry for entry in rated if entry[1].direction == Direction.BENEFIT]
    rating, evidence, _ = _strongest(helping or rated)
    say_rating(case, evidence, rating)
    answer = finished(case, evidence, rating, verdict, Direction.NO_DIFFERENCE, _generalised(apart, rated))
    return _worded(answer, apart, rated)


def _generalised(apart: Parts, rated: list[Rated]) -> tuple[str, ...]:
    """Which tree the claim generalises over: where only some are studied, or where lines that differ differ in it."""
    said = {(part.kind, part.stage): (evidence.direction, rating.certainty) for rating, evidence, part in rated}
    by_cell = apart.therapy_generalised or _varies(said, 0)
    by_stage = apart.condition_generalised or _varies(said, 1)
    return ("generalised_therapy",) * by_cell + ("generalised_condition",) * by_stage


def _varies(said: dict[tuple[str, str], tuple[str | None, Certainty]], axis: int) -> bool:
    return len({key[axis] for key in said}) > 1 and len(set(said.values())) > 1


def _weakest(rated: list[Rated]) -> Rated:
    return min(rated, key=lambda entry: (entry[0].certainty.level, entry[1].people, entry[2].kind, entry[2].stage))


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
