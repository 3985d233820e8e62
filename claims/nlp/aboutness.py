"""How a claim and a concept of its text belong together: where it is named, and what else could be meant."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.gazetteer import TREES
from claims.vocabulary.statements import Kind

REACH = 12  # segments
GENERIC = ("stem-cells", "any", "diabetes", "cancer")


@dataclass(frozen=True, slots=True)
class Standing:
    """What one concept is in its text, whichever claim is asked about. The text names its `kinds` and those `above`."""

    id: str
    homes: Sequence[int]  # the segments of its mentions
    kinds: Set[str]
    above: Set[str]
    main: bool
    specific: bool
    prominence: tuple[float, ...]
    relations: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Nearby:
    """What the text names in and around one claim, by id, and the segments (-1: none) of the claim and before it."""

    inside: Set[str]
    before: Set[str]  # in the claim's segment
    around: Set[str]  # all of its segment
    named: Set[str]  # in the claim or its segment
    nearest: Set[str]  # in the last segment before it that names anything
    segment: int
    latest: int  # that last segment
    heading: int


class Passage:
    """The mentions of one family in a text, by segment."""

    def __init__(self, segments: Sequence[Segment], mentions: Sequence[Mention], family: Family) -> None:
        self.family = family
        self.segments = segments
        self.mentions = _resolved([m for m in mentions if m.family is family])
        self.counts = Counter(m.id for m in self.mentions)
        self.ids = sorted(self.counts, key=lambda concept: -self.counts[concept])  # equal counts: as they first appear
        self._starts = [m.start for m in self.mentions]
        self._homes = _homes(segments, self.mentions)
        self.headings = [i for i, s in enumerate(segments) if s.alone and not s.item and s.end - s.start < 90]
        self._tree = TREES[family]
        self._specific = [id for id in self.ids if id not in GENERIC and not self.kinds(id)]
        self._main = _main(self._specific, self.counts, [m.id for m in self.mentions])
        self._standings = [self._standing(id, self.kinds(id), self.above(id)) for id in self.ids]

    def kinds(self, id: str) -> frozenset[str]:
        """The concepts of the text that are kinds of one."""
        return self._tree.kinds(id) & set(self.ids) - {id}

    def above(self, id: str) -> frozenset[str]:
        """The concepts of the text that one is a kind of."""
        return self._tree.ancestors(id) & set(self.ids) - {id}

    def features(self, draft: Draft) -> npt.NDArray[np.float32]:
        """[concepts of the text, features]: one row for each concept in `ids`."""
        near = self._near(draft)
        within_reach = near.latest >= 0 and near.segment - near.latest < REACH
        of_claim = (
            self.segments[near.segment].item,
            (near.latest - near.segment + REACH) / REACH if within_reach else 0.0,
            *(draft.kind is kind for kind in Kind),
            len(near.around),
        )
        rows = [[*self._relation(concept, near), *of_claim] for concept in self._standings]
        return np.array(rows, dtype=np.float32).reshape(len(self.ids), -1)

    def named_between(self, start: int, end: int) -> set[str]:
        """The ids whose names begin between two places of the text."""
        return self._named(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def in_words_of(self, draft: Draft) -> set[str]:
        """The ids that a claim names itself."""
        return self.named_between(draft.start, draft.end)

    def in_sentence_of(self, draft: Draft) -> set[str]:
        """The ids that a claim's sentence names."""
        sentence = self.segments[draft.segment]
        return self.named_between(sentence.start, sentence.end)

    def named_first(self) -> set[str]:
        """The ids that the first segment names that names any."""
        return self._named_in(self._homes[0])

    def last_named_with(self, id: str, segment: int) -> set[str]:
        """The ids that the last segment before this one names that names the given one."""
        return self._named_in(max(self.homes_before(segment, id), default=-1))

    def homes_before(self, segment: int, id: str) -> list[int]:
        """The segments before this one that name the given id."""
        earlier = bisect_left(self._homes, segment)
        return [home for home, m in zip(self._homes[:earlier], self.mentions, strict=False) if m.id == id]

    def last_named_in_paragraph(self, segment: int) -> set[str]:
        """The ids that the last segment before this one names that names any, if it is of the same paragraph."""
        last = _latest(self._homes, segment)
        together = last >= 0 and self.segments[last].line == self.segments[segment].line
        return self._named_in(last) if together else set()

    def _near(self, draft: Draft) -> Nearby:
        here = draft.segment
        first, after = bisect_left(self._homes, here), bisect_right(self._homes, here)
        start, latest = bisect_left(self._starts, draft.start), _latest(self._homes, here)
        inside, around = self.in_words_of(draft), self._named_in(here)
        return Nearby(
            inside=inside,
            before=self._named(first, min(start, after)),
            around=around,
            named=inside | around,
            nearest=self._named_in(latest),
            segment=here,
            latest=latest,
            heading=_latest(self.headings, here),
        )

    def _relation(self, concept: Standing, near: Nearby) -> Sequence[float]:
        """How one concept stands to the claim, among the others that are named near it."""
        inside, named, last = near.inside, near.named, _latest(concept.homes, near.segment)
        return (
            concept.id in inside,
            concept.id in near.around,
            concept.id in near.before,
            len(named) > (concept.id in named),  # another is
            len(inside) > (concept.id in inside),
            min(near.segment - last, REACH) / REACH if last >= 0 else 1.5,
            concept.id in near.nearest,
            bool(near.nearest) and concept.id not in near.nearest,
            near.heading in concept.homes,
            last >= 0 and concept.homes[0] == 0,
            *concept.prominence,
            not named.isdisjoint(concept.kinds),
            not named.isdisjoint(concept.above),
            *concept.relations,
            concept.main and not named.isdisjoint(GENERIC),
            bool(named) and named.isdisjoint(self._specific),
            concept.specific and bool(inside) and inside.isdisjoint(self._specific),
        )

    def _named_in(self, segment: int) -> set[str]:
        return self._named(bisect_left(self._homes, segment), bisect_right(self._homes, segment))

    def _named(self, first: int, after: int) -> set[str]:
        return {m.id for m in self.mentions[first:after]}

    def _standing(self, id: str, kinds: Set[str], above: Set[str]) -> Standing:
        total, rank = len(self.mentions), self.ids.index(id)
        main, specific = id in self._main, id in self._specific
        of_specific = sum(self.counts[other] for other in self._specific)
        return Standing(
            id,
            [home for mention, home in zip(self.mentions, self._homes, strict=True) if mention.id == id],
            kinds,
            above,
            main,
            specific,
            prominence=(
                self.counts[id] / total,
                min(rank, 5) / 5,
                rank == 0,
                min(len(self.ids), 12) / 12,
                bool(kinds),
            ),
            relations=(
                bool(above),
                self.ids[0] in kinds,
                max((self.counts[kind] for kind in kinds), default=0) / total,
                id.startswith("other:"),
                id in GENERIC,
                main,
                min(len(self._specific), 5) / 5,
                self.counts[id] / of_specific if specific else 0.0,
                self._specific == [id],
            ),
        )


def _latest(numbers: Sequence[int], limit: int) -> int:
    """The last of the rising numbers below a limit; -1 where there is none."""
    below = bisect_left(numbers, limit)
    return numbers[below - 1] if below else -1


def _resolved(mentions: list[Mention]) -> list[Mention]:
    """Blood-forming stem cells are the patient's own where the text speaks of no other transplant of them."""
    ids = {m.id for m in mentions}
    if "auto-hsct" in ids and "allo-hsct" not in ids:
        return [replace(m, id="auto-hsct") if m.id == "hsc" else m for m in mentions]
    return mentions


def _main(specific: Sequence[str], counts: Mapping[str, int], order: Sequence[str]) -> list[str]:
    """What the text is about: what it names first, unless it names another at least three times as often."""
    first = next((id for id in order if id in specific), None)
    if first is None:
        return []
    most = max(specific, key=lambda concept: counts[concept])
    return [most if counts[most] >= 3 * counts[first] else first]


def _homes(segments: Sequence[Segment], mentions: Sequence[Mention]) -> list[int]:
    homes, number = [], 0
    for mention in mentions:
        while number + 1 < len(segments) and segments[number].end <= mention.start:
            number += 1
        homes.append(number)
    return homes
