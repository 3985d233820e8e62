"""How a claim and a concept of its text belong together: where it is named, and what else could be meant."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.statements import Kind

TREES = {Family.THERAPY: THERAPIES, Family.CONDITION: CONDITIONS, Family.PLACE: JURISDICTIONS}
REACH = 12  # segments
GENERIC = ("stem-cells", "any", "diabetes", "cancer")


class Passage:
    """The mentions of one family in a text, by segment."""

    def __init__(self, segments: Sequence[Segment], mentions: Sequence[Mention], family: Family) -> None:
        self.segments = segments
        self.tree = TREES[family]
        self.mentions = _resolved([m for m in mentions if m.family is family])
        self.counts = Counter(m.id for m in self.mentions)
        self.ids = sorted(self.counts, key=lambda concept: -self.counts[concept])  # equal counts: as they first appear
        self._home = _homes(segments, self.mentions)
        specific = [id for id in self.ids if id not in GENERIC and not (self.tree.kinds(id) - {id}) & set(self.ids)]
        self._main = _main(specific, self.counts, [m.id for m in self.mentions])
        self._specific = set(specific)
        self._of_specific = max(1, sum(self.counts[id] for id in specific))
        self._headings = [i for i, s in enumerate(segments) if s.alone and not s.item and s.end - s.start < 90]

    def features(self, draft: Draft) -> npt.NDArray[np.float32]:
        """[concepts of the text, features]: one row for each concept in `ids`."""
        segment = self.segments[draft.segment]
        inside = {m.id for m in self.mentions if draft.start <= m.start < draft.end}
        around = {m.id for m, home in self._named() if home == draft.segment}
        earlier = [(m.id, home) for m, home in self._named() if home < draft.segment]
        latest = earlier[-1][1] if earlier else -1
        nearest = {id for id, home in earlier if home == latest}
        heading = next((i for i in reversed(self._headings) if i < draft.segment), -1)
        total = max(1, len(self.mentions))
        rows = []
        for rank, id in enumerate(self.ids):
            mine = [home for other, home in earlier if other == id]
            kinds = self.tree.kinds(id) - {id}
            above = self.tree.ancestors(id) - {id}
            named = inside | around
            rows.append(
                [
                    id in inside,
                    id in around,
                    any(m.id == id and m.start < draft.start for m, h in self._named() if h == draft.segment),
                    bool(named - {id}),
                    bool(inside - {id}),
                    min(draft.segment - mine[-1], REACH) / REACH if mine else 1.5,
                    id in nearest,
                    bool(nearest) and id not in nearest,
                    any(home == heading for home in mine),
                    any(home == 0 for home in mine),
                    self.counts[id] / total,
                    min(rank, 5) / 5,
                    rank == 0,
                    min(len(self.ids), 12) / 12,
                    bool(kinds & set(self.ids)),
                    bool(kinds & named),
                    bool(above & named),
                    bool(above & set(self.ids)),
                    bool(kinds & set(self.ids[:1])),
                    max((self.counts[k] for k in kinds if k in self.counts), default=0) / total,
                    id.startswith("other:"),
                    id in GENERIC,
                    id in self._main,
                    min(len(self._specific), 5) / 5,
                    self.counts[id] / self._of_specific if id in self._specific else 0.0,
                    len(self._specific) == 1 and id in self._specific,
                    bool(named & set(GENERIC)) and id in self._main,
                    bool(named) and not named & self._specific,
                    bool(inside) and not inside & self._specific and id in self._specific,
                    segment.item,
                    (latest - draft.segment + REACH) / REACH if earlier and draft.segment - latest < REACH else 0.0,
                    *(draft.kind is kind for kind in Kind),
                    len(around),
                ]
            )
        return np.array(rows, dtype=np.float32).reshape(len(self.ids), -1)

    def _named(self) -> list[tuple[Mention, int]]:
        return list(zip(self.mentions, self._home, strict=True))


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
