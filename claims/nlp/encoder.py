"""Which segments hold claims, where each claim stands, and what kind it is: the trained part of the reading."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.features import claim_features, segment_features
from claims.nlp.forest import Array
from claims.nlp.heads import ATTRIBUTES, LABELS, Heads
from claims.nlp.model import MODEL, Model, load_model
from claims.nlp.promises import flat_claims
from claims.nlp.renaming import strange_names
from claims.nlp.windows import Window, heading, windows_and_borders

CLAIM = LABELS.index("claim")
TINY = 1e-9  # of a probability: none
# For each sentence of a short text how likely it must be a claim, since whoever asks of so few takes them for some; and
# for a flat promise or a price anywhere.
LONE = 0.07


@Language.factory(
    "encoder",
    default_config={"folder": str(MODEL)},
    requires=["doc._.segments", "doc._.mentions"],
    assigns=["doc._.drafts"],
)
def make_encoder(nlp: Language, name: str, folder: str) -> "Encoder":
    return Encoder(load_model(Path(folder)))


class Encoder:
    def __init__(self, model: Model) -> None:
        self._model = model
        self._heads = Heads(model.heads)

    def __call__(self, doc: Doc) -> Doc:
        """A text that names no cell-based therapy holds no claim, whatever it says."""
        if any(mention.family is Family.THERAPY for mention in doc._.mentions):
            doc._.drafts = tuple(self._drafts(doc.text, doc._.segments, doc))
        return doc

    def _drafts(self, text: str, segments: Sequence[Segment], doc: Doc) -> Iterator[Draft]:
        features = segment_features(text, segments, doc._.mentions)
        strange = strange_names(text, doc._.mentions)
        title = heading(text, segments, doc.user_data.get("title"))
        limits = self._model.thresholds
        limits = limits | {"claim": min(limits["claim"], LONE * len(segments))}
        flat = flat_claims(text, segments, doc._.mentions)
        for number, views in self._views(text, segments, title, strange):
            reading = Reading(text, views, limits | {"claim": LONE} if number in flat else limits)
            yield from reading.claims(number, segments[number], features[number])

    def _views(
        self, text: str, segments: Sequence[Segment], title: str | None, strange: Sequence[Mention]
    ) -> Iterator[tuple[int, tuple["View", ...]]]:
        """Each segment in its window, and again where it stands near a border between two."""
        before: dict[int, View] = {}
        for window, across in windows_and_borders(text, segments, self._model.tokenizer, title, strange):
            after = self._seen(across) if across else {}
            for number, view in self._seen(window).items():
                yield number, (view, *(near[number] for near in (before, after) if number in near))
            before = after

    def _seen(self, window: Window) -> dict[int, "View"]:
        """The segments that are read in this window, by their numbers."""
        states = self._model.states(window.ids)
        return {
            number: View(self._heads, states, first, stop, window.offsets[first:stop])
            for number, first, stop in window.read
        }


@dataclass(frozen=True)
class View:
    """One segment in one window, and what the heads make of it. Pieces count from the segment's first."""

    heads: Heads
    states: Array  # of all the window's pieces, of which the segment's are those from `first` up to `stop`
    first: int
    stop: int
    offsets: npt.NDArray[np.int64]  # [pieces, 2], characters of the text

    @cached_property
    def state(self) -> Array:
        return self.heads.segment_state(self.states, self.first, self.stop)

    def labels(self, features: Array) -> Array:
        return self.heads.labels(self.state, features)

    def ends(self, features: Array) -> Array:
        return self.heads.ends(self.states, self.state, features, self.first, self.stop)

    @cached_property
    def openings(self) -> Array:
        return self.heads.openings(self.states, self.first, self.stop)

    def starts(self, end: int) -> Array:
        return self.heads.starts(self.openings[: end + 1], self.states[self.first + end])

    def attributes(self, seen: Array, start: int, end: int) -> dict[str, Array]:
        return dict(self.heads.attributes(self.states, self.state, seen, self.first + start, self.first + end))


@dataclass(frozen=True, slots=True)
class Reading:
    """One segment in each window that holds it: what the heads make of them is averaged."""

    text: str
    views: Sequence[View]
    limits: Mapping[str, float]

    def claims(self, number: int, segment: Segment, features: Array) -> Iterator[Draft]:
        likely = float(_mean(view.labels(features) for view in self.views)[CLAIM])
        if not len(self._offsets) or likely < self.limits["claim"]:
            return
        for start, end, sure in self._spans(_mean(view.ends(features) for view in self.views)):
            place = int(self._offsets[start][0]), int(self._offsets[end][1])
            seen = np.concatenate([features, claim_features(self.text, segment, *place)])
            judged = [view.attributes(seen, start, end) for view in self.views]
            values = {name: _mean(values[name] for values in judged) for name in ATTRIBUTES}
            chosen: dict[str, Any] = {name: ATTRIBUTES[name][int(np.argmax(p))] for name, p in values.items()}
            marks = {"claim": likely, "end": sure} | _marks("strength", values) | _marks("kind", values)
            yield Draft(number, *place, **chosen, marks=marks)

    def _spans(self, ends: Array) -> Iterator[tuple[int, int, float]]:
        """The likeliest ends, each with its best start. What overlaps a likelier span must be likely itself."""
        allowed = [i for i in range(len(ends)) if self._word_ends(i)] or [len(ends) - 1]
        kept: list[tuple[int, int, float]] = []
        for end in sorted(allowed, key=lambda i: (-ends[i], i)):
            sure = float(ends[end])
            if kept and sure < self.limits["end"]:
                break
            start = self._start(end, kept)
            overlap = max((_overlap((start, end + 1), (s, e + 1)) for s, e, _ in kept), default=0.0)
            if overlap == 0 or (overlap < self.limits["same"] and sure >= self.limits["overlapping"]):
                kept.append((start, end, sure))
        yield from sorted(kept)

    def _start(self, end: int, kept: Sequence[tuple[int, int, float]]) -> int:
        """The start that agrees best with all that may be meant; clear of the spans before it, if nearly as likely."""
        allowed = np.array([i for i in range(end + 1) if self._word_starts(i)] or [0])
        likely = _mean(view.starts(end) for view in self.views)[allowed]
        lengths = np.maximum(1, self._offsets[end][1] - self._offsets[allowed, 0])
        agreement = np.minimum.outer(lengths, lengths) / np.maximum.outer(lengths, lengths)  # intersection over union
        best = allowed[np.argmax(agreement @ likely)]
        taken = max((e for _, e, _ in kept if e < end), default=-1)
        clear = np.where(allowed > taken, likely, 0)
        if best > taken or clear.max() < max(self.limits["apart"] * likely.max(), TINY):
            return int(best)
        return int(allowed[np.argmax(np.where(allowed > taken, agreement @ clear, -1))])

    @property
    def _offsets(self) -> npt.NDArray[np.int64]:
        return self.views[0].offsets

    def _word_starts(self, piece: int) -> bool:
        return _between_words(self.text, int(self._offsets[piece][0]))

    def _word_ends(self, piece: int) -> bool:
        return _between_words(self.text, int(self._offsets[piece][1]))


def _mean(arrays: Iterable[Array]) -> Array:
    """Most segments are seen once, and what was seen once is its own mean."""
    first, *others = arrays
    return np.asarray(np.mean([first, *others], axis=0)) if others else first


def _marks(name: str, values: dict[str, Array]) -> dict[str, float]:
    return {str(value): float(p) for value, p in zip(ATTRIBUTES[name], values[name], strict=True) if value}


def _between_words(text: str, at: int) -> bool:
    if at in (0, len(text)) or not (text[at - 1].isalnum() and text[at].isalnum()):
        return True
    return text[at - 1].islower() and text[at].isupper()  # scraping ran two sentences together: "one factThere"


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)
