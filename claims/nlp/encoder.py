"""Which segments hold claims, where each claim stands, and what kind it is: the trained part of the reading."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Segment
from claims.nlp.features import claim_features, segment_features
from claims.nlp.forest import Array
from claims.nlp.heads import ATTRIBUTES, LABELS, Heads
from claims.nlp.model import MODEL, Model, load_model
from claims.nlp.windows import Window, windows

CLAIM = LABELS.index("claim")


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
        for window in windows(text, segments, self._model.tokenizer, doc.user_data.get("title")):
            reading = Reading(self._heads, self._model.thresholds, text, window, self._model.states(window.ids))
            for number, first, stop in window.read:
                yield from reading.claims(number, segments[number], features[number], first, stop)


@dataclass(frozen=True, slots=True)
class Reading:
    """One window and the states of its pieces. A span is its first piece and its last."""

    heads: Heads
    limits: Mapping[str, float]
    text: str
    window: Window
    states: Array

    def claims(self, number: int, segment: Segment, features: Array, first: int, stop: int) -> Iterator[Draft]:
        """The claims of one segment, whose pieces are those from `first` up to `stop`."""
        state = self.heads.segment_state(self.states, first, stop)
        likely = float(self.heads.labels(state, features)[CLAIM])
        if stop <= first or likely < self.limits["claim"]:
            return
        for start, end, sure in self._spans(self.heads.ends(self.states, state, features, first, stop), first, stop):
            place = int(self.window.offsets[start][0]), int(self.window.offsets[end][1])
            seen = np.concatenate([features, claim_features(self.text, segment, *place)])
            values = dict(self.heads.attributes(self.states, state, seen, start, end))
            chosen: dict[str, Any] = {name: ATTRIBUTES[name][int(np.argmax(p))] for name, p in values.items()}
            marks = {"claim": likely, "end": sure} | _marks("strength", values) | _marks("kind", values)
            yield Draft(number, *place, **chosen, marks=marks)

    def _spans(self, ends: Array, first: int, stop: int) -> Iterator[tuple[int, int, float]]:
        """The likeliest ends, each with its likeliest start. What overlaps a likelier span must be likely itself."""
        allowed = [i for i in range(first, stop) if self._word_ends(i)] or [stop - 1]
        kept: list[tuple[int, int, float]] = []
        for end in sorted(allowed, key=lambda i: (-ends[i - first], i)):
            sure = float(ends[end - first])
            if kept and sure < self.limits["end"]:
                break
            start = self._start(first, end, kept)
            overlap = max((_overlap((start, end + 1), (s, e + 1)) for s, e, _ in kept), default=0.0)
            if overlap == 0 or (overlap < self.limits["same"] and sure >= self.limits["overlapping"]):
                kept.append((start, end, sure))
        yield from sorted(kept)

    def _start(self, first: int, end: int, kept: Sequence[tuple[int, int, float]]) -> int:
        """The likeliest start; one that keeps clear of the spans before it is preferred, if nearly as likely."""
        likely = self.heads.starts(self.states, first, end)
        allowed = [i for i in range(first, end + 1) if self._word_starts(i)] or [first]
        best = max(allowed, key=lambda i: (likely[i - first], -i))
        taken = max((e for _, e, _ in kept if e < end), default=first - 1)
        clear = [i for i in allowed if i > taken]
        if best > taken or not clear:
            return best
        apart = max(clear, key=lambda i: (likely[i - first], -i))
        return apart if likely[apart - first] >= self.limits["apart"] * likely[best - first] else best

    def _word_starts(self, piece: int) -> bool:
        return _between_words(self.text, int(self.window.offsets[piece][0]))

    def _word_ends(self, piece: int) -> bool:
        return _between_words(self.text, int(self.window.offsets[piece][1]))


def _marks(name: str, values: dict[str, Array]) -> dict[str, float]:
    return {str(value): float(p) for value, p in zip(ATTRIBUTES[name], values[name], strict=True) if value}


def _between_words(text: str, at: int) -> bool:
    if at in (0, len(text)) or not (text[at - 1].isalnum() and text[at].isalnum()):
        return True
    return text[at - 1].islower() and text[at].isupper()  # scraping ran two sentences together: "one factThere"


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)
