"""Which segments hold claims, where each claim stands, and what kind it is: the trained part of the reading."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Segment
from claims.nlp.features import segment_features
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
            states = self._model.states(window.ids)
            for number, first, stop in window.read:
                yield from self._claims_in(text, states, window, features[number], number, first, stop)

    def _claims_in(
        self, text: str, states: Array, window: Window, features: Array, number: int, first: int, stop: int
    ) -> Iterator[Draft]:
        state = self._heads.segment_state(states, first, stop)
        likely = float(self._heads.labels(state, features)[CLAIM])
        if stop <= first or likely < self._model.thresholds["claim"]:
            return
        ends = self._heads.ends(states, state, features, first, stop)
        for start, end, sure in self._spans(text, states, window, ends, first, stop):
            values = dict(self._heads.attributes(states, state, features, start, end))
            chosen: dict[str, Any] = {name: ATTRIBUTES[name][int(np.argmax(p))] for name, p in values.items()}
            marks = {"claim": likely, "end": sure} | _marks("strength", values) | _marks("kind", values)
            yield Draft(number, int(window.offsets[start][0]), int(window.offsets[end][1]), **chosen, marks=marks)

    def _spans(
        self, text: str, states: Array, window: Window, ends: Array, first: int, stop: int
    ) -> Iterator[tuple[int, int, float]]:
        """The likeliest ends, each with its likeliest start. What overlaps a likelier span must be likely itself."""
        limits = self._model.thresholds
        allowed = [i for i in range(first, stop) if _word_ends(text, window, i)] or [stop - 1]
        kept: list[tuple[int, int, float]] = []
        for end in sorted(allowed, key=lambda i: (-ends[i - first], i)):
            sure = float(ends[end - first])
            if kept and sure < limits["end"]:
                break
            start = self._start(text, states, window, first, end, kept)
            overlap = max((_overlap((start, end + 1), (s, e + 1)) for s, e, _ in kept), default=0.0)
            if overlap == 0 or (overlap < limits["same"] and sure >= limits["overlapping"]):
                kept.append((start, end, sure))
        yield from sorted(kept)

    def _start(
        self, text: str, states: Array, window: Window, first: int, end: int, kept: Sequence[tuple[int, int, float]]
    ) -> int:
        """The likeliest start; one that keeps clear of the spans before it is preferred, if nearly as likely."""
        likely = self._heads.starts(states, first, end)
        allowed = [i for i in range(first, end + 1) if _word_starts(text, window, i)] or [first]
        best = max(allowed, key=lambda i: (likely[i - first], -i))
        taken = max((e for _, e, _ in kept if e < end), default=first - 1)
        clear = [i for i in allowed if i > taken]
        if best > taken or not clear:
            return best
        apart = max(clear, key=lambda i: (likely[i - first], -i))
        return apart if likely[apart - first] >= self._model.thresholds["apart"] * likely[best - first] else best


def _marks(name: str, values: dict[str, Array]) -> dict[str, float]:
    return {str(value): float(p) for value, p in zip(ATTRIBUTES[name], values[name], strict=True) if value}


def _word_starts(text: str, window: Window, piece: int) -> bool:
    at = int(window.offsets[piece][0])
    return at == 0 or not (text[at - 1].isalnum() and text[at].isalnum()) or _camel(text, at)


def _word_ends(text: str, window: Window, piece: int) -> bool:
    at = int(window.offsets[piece][1])
    return at == len(text) or not (text[at - 1].isalnum() and text[at].isalnum()) or _camel(text, at)


def _camel(text: str, at: int) -> bool:
    """Scraping ran two sentences together here: "one factThere"."""
    return text[at - 1].islower() and text[at].isupper()


def _overlap(a: tuple[int, int], b: tuple[int, int]) -> float:
    shared = max(0, min(a[1], b[1]) - max(a[0], b[0]))
    return shared / (a[1] - a[0] + b[1] - b[0] - shared)
