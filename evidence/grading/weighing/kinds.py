"""Claims about a family of cells, or of conditions, taken apart: one body of evidence a kind and stage."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from claims.vocabulary import CONDITIONS, THERAPIES, Tree
from evidence.grading.facts import StudyResult
from evidence.grading.families import ROOT, UNSAID, condition_kinds, kind
from evidence.grading.question import Question
from evidence.grading.weighing.matching import Match, Matches

WHOLE = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One kind of cell and one stage, with the question narrowed to them and the direct results that are theirs."""

    kind: str
    stage: str
    question: Question
    matches: Matches

    @property
    def beside_treatment(self) -> bool:
        return all(found.beside_treatment for found in self.matches.direct)


@dataclass(frozen=True, slots=True, kw_only=True)
class Parts:
    """`therapy_generalised`, `condition_generalised`: results are on record for only some of what the claim covers.

    `beside`: kinds known only to do no better than another treatment, beside some that were held against none.
    """

    parts: tuple[Part, ...]
    beside: tuple[Part, ...]
    listed: bool
    therapy_generalised: bool
    condition_generalised: bool

    @property
    def generalised(self) -> bool:
        return self.therapy_generalised or self.condition_generalised

    def holding(self, results: Iterable[StudyResult]) -> Part | None:
        """The one part that is of all these results; None where there are none, or more than one part has some."""
        told = {result.study for result in results}
        holding = [part for part in self.parts if told & {found.result.study for found in part.matches.direct}]
        return holding[0] if len(holding) == 1 else None


def taken_apart(question: Question, matches: Matches) -> Parts:
    """Group the direct results by kind and stage. A claim about one kind and one stage is one part."""
    groups: dict[tuple[str, str], list[Match]] = defaultdict(list)
    for found in matches.direct:
        groups[_kind(found.result.therapy, question), _stage(found.result.condition, question)].append(found)
    listed = (len(question.therapies) > 1 and not question.together) or len(question.conditions) > 1
    every = tuple(_part(key, group, question) for key, group in sorted(groups.items()))
    parts = every if listed else tuple(part for part in every if not part.beside_treatment) or every
    kinds, stages = {part.kind for part in parts}, {part.stage for part in parts}
    return Parts(
        parts=parts,
        beside=tuple(part for part in every if part not in parts),
        listed=listed,
        therapy_generalised=_misses_therapies(question, kinds),
        condition_generalised=_misses_conditions(question, stages),
    )


def _kind(therapy: str, question: Question) -> str:
    if question.together:
        return WHOLE  # given as one
    if ROOT in question.therapies:
        return kind(therapy)
    if len(question.therapies) > 1:
        return _nearest(therapy, question.therapies, THERAPIES)
    return WHOLE


def _stage(condition: str, question: Question) -> str:
    if len(question.conditions) > 1:
        return _nearest(condition, question.conditions, CONDITIONS)
    asked = question.conditions[0] if question.conditions else "any"
    if below := condition_kinds(asked):
        return next((child for child in sorted(below) if child in CONDITIONS.ancestors(condition)), asked)
    return WHOLE


def _nearest(id: str, asked: tuple[str, ...], tree: Tree[Any]) -> str:
    """Of those asked about that it is a kind of the narrowest, in whatever order they are listed; else itself."""
    wider = [each for each in asked if each in tree.ancestors(id)]
    return max(wider, key=lambda each: (len(tree.ancestors(each)), each), default=id)


def _part(key: tuple[str, str], group: list[Match], question: Question) -> Part:
    cell, stage = key
    therapies = tuple(sorted({found.result.therapy for found in group})) if cell else question.therapies
    conditions = (stage,) if stage else question.conditions
    narrowed = replace(question, therapies=therapies, conditions=conditions)
    return Part(kind=cell, stage=stage, question=narrowed, matches=Matches(direct=tuple(group)))


def _misses_therapies(question: Question, kinds: set[str]) -> bool:
    """One kind alone stands for all stem cells, or one listed treatment has no result of its own."""
    if question.together:
        return False
    if ROOT in question.therapies:
        return len(kinds) == 1 and UNSAID not in kinds
    return len(question.therapies) > 1 and len(kinds) < len(question.therapies)


def _misses_conditions(question: Question, stages: set[str]) -> bool:
    if len(question.conditions) > 1:
        return len(stages) < len(question.conditions)
    asked = question.conditions[0] if question.conditions else "any"
    below = condition_kinds(asked)
    return bool(below) and len(stages) == 1 and asked not in stages
