"""The summary of findings: one row a design, directness, outcome and direction, as GRADE's tables have them."""

from collections import defaultdict

from evidence.grading.assessment import FindingRow
from evidence.grading.facts import StudyResult
from evidence.grading.weighing.matching import Match


def summary(deciding: tuple[Match, ...], beside: tuple[Match, ...]) -> tuple[FindingRow, ...]:
    """The deciding results first, then those beside them."""
    return _rows(deciding) + _rows(beside)


def _rows(matches: tuple[Match, ...]) -> tuple[FindingRow, ...]:
    groups: dict[tuple[str, str, str, str], list[StudyResult]] = defaultdict(list)
    for found in matches:
        result = found.result
        groups[result.design.value, found.relation.value, result.outcome, result.direction.value].append(result)
    return tuple(_row(key, results) for key, results in groups.items())


def _row(key: tuple[str, str, str, str], results: list[StudyResult]) -> FindingRow:
    design, directness, outcome, direction = key
    counts = [result.n for result in results if result.n is not None]
    return FindingRow(
        design=design,
        directness=directness,
        outcome=outcome,
        direction=direction,
        studies=len({result.study for result in results}),
        people=sum(counts) if counts else None,
        effects=tuple(effect for result in results if (effect := _effect(result))),
        records=tuple(result.id for result in results),
    )


def _effect(result: StudyResult) -> str:
    interval = f"95 % interval {result.interval}" if result.interval else None
    return "; ".join(words for words in (result.events, result.effect, interval) if words)
