"""Annotated articles as what the network learns from: windows of word pieces with their labels."""

import json
import random
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
from tokenizers import Tokenizer

from claims.nlp.document import Family, Mention, Segment
from claims.nlp.features import claim_features, segment_features
from claims.nlp.heads import ATTRIBUTES, LABELS
from claims.nlp.mentions import mentions
from claims.nlp.segments import segments
from claims.nlp.windows import Window, windows
from claims.vocabulary import CONDITIONS, THERAPIES

Gold = Mapping[str, Any]
EXCHANGED = 0.7  # of the names in a text


@dataclass
class Example:
    """One window with its truth. `claims` holds (segment's place in `window.read`, first piece, last piece, attribute classes)."""

    doc: str
    text: str
    window: Window
    segments: list[Segment]  # those read here
    features: np.ndarray  # [segments read here, features]
    labels: list[int]
    claims: list[tuple[int, int, int, list[int]]] = field(default_factory=list)

    def seen_of(self, place: int, start: int, end: int) -> np.ndarray:
        """What the attribute heads see beside the states, of the span from one piece to another."""
        offsets = self.window.offsets
        own = claim_features(self.text, self.segments[place], int(offsets[start][0]), int(offsets[end][1]))
        return np.concatenate([self.features[place], own])


def load(paths: Iterable[Path]) -> list[Gold]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(paths)]


def examples(gold: Gold, tokenizer: Tokenizer) -> Iterator[Example]:
    text = gold["text"]
    parts, named = list(segments(text)), mentions(text)
    features = segment_features(text, parts, named)
    homes = [home(claim["start"], claim["end"], parts) for claim in gold["claims"]]
    labels = [_label(part, number, gold, homes) for number, part in enumerate(parts)]
    for window in windows(text, parts, tokenizer):
        numbers = [number for number, _, _ in window.read]
        read = [parts[number] for number in numbers]
        example = Example(gold["doc"], text, window, read, features[numbers], [labels[number] for number in numbers])
        for place, (number, first, stop) in enumerate(window.read):
            for claim, its_home in zip(gold["claims"], homes, strict=True):
                span = _pieces_of(claim, window.offsets, first, stop) if its_home == number else None
                if span:
                    example.claims.append((place, *span, classes(claim)))
        yield example


def classes(claim: Mapping[str, Any]) -> list[int]:
    return [values.index(claim.get(name)) for name, values in ATTRIBUTES.items()]


def home(start: int, end: int, parts: Sequence[Segment]) -> int | None:
    shares = [(min(end, p.end) - max(start, p.start), -i) for i, p in enumerate(parts)]
    share, i = max(shares, default=(0, 0))
    return -i if share > 0 else None


def _label(part: Segment, number: int, gold: Gold, homes: Sequence[int | None]) -> int:
    if number in homes:
        return LABELS.index("claim")
    share = dict.fromkeys(LABELS, 0)
    for s in gold["segments"]:
        share[s["label"]] += max(0, min(s["end"], part.end) - max(s["start"], part.start))
    share["claim"] = 0
    return LABELS.index(max(("other", "vague"), key=share.__getitem__))


def _pieces_of(claim: Mapping[str, Any], offsets: np.ndarray, first: int, stop: int) -> tuple[int, int] | None:
    inside = [i for i in range(first, stop) if offsets[i][0] < claim["end"] and offsets[i][1] > claim["start"]]
    return (inside[0], inside[-1]) if inside else None


@dataclass(frozen=True)
class Exchange:
    """Words that are put in for those from `start` to `end` of a text."""

    start: int
    end: int
    words: str


def swapped(gold: Gold, phrases: Mapping[Family, Sequence[str]], rng: random.Random) -> Gold:
    """The same article about other therapies and conditions: each name replaced by another, the same one throughout."""
    exchanges = list(_exchanges(gold["text"], phrases, rng))

    def relocated(part: Mapping[str, Any]) -> dict[str, Any]:
        start, end = _moved(part["start"], exchanges), _moved(part["end"], exchanges, closes=True)
        return {**part, "start": start, "end": end}

    return {
        **gold,
        "text": _exchanged(gold["text"], exchanges),
        "segments": [relocated(s) for s in gold["segments"]],
        "claims": [relocated(c) for c in gold["claims"]],
    }


def _exchanges(text: str, phrases: Mapping[Family, Sequence[str]], rng: random.Random) -> Iterator[Exchange]:
    chosen: dict[tuple[Family, str], str | None] = {}
    for mention in _apart(mentions(text)):
        if mention.family not in phrases:
            continue
        name = mention.family, re.sub(r"\W+", " ", text[mention.start : mention.end].lower())
        words = chosen.setdefault(name, rng.choice(phrases[mention.family]) if rng.random() < EXCHANGED else None)
        if words is not None:
            yield Exchange(mention.start, mention.end, words)


def _exchanged(text: str, exchanges: Sequence[Exchange]) -> str:
    starts = [0, *(each.end for each in exchanges)]
    kept = [text[start : each.start] + each.words for start, each in zip(starts, exchanges, strict=False)]
    return "".join(kept) + text[starts[-1] :]


def _moved(position: int, exchanges: Sequence[Exchange], *, closes: bool = False) -> int:
    """Where a place of the text lies afterwards; one inside of a name at its start, or its end where it `closes`."""
    shift = 0
    for each in exchanges:
        if position <= each.start:
            break
        longer = len(each.words) - (each.end - each.start)
        if position < each.end:
            return each.end + shift + longer if closes else each.start + shift
        shift += longer
    return position + shift


def _apart(named: Sequence[Mention]) -> Iterator[Mention]:
    reached = 0
    for mention in named:
        if mention.start >= reached:
            yield mention
            reached = mention.end


def phrases() -> dict[Family, list[str]]:
    """What the lexicons call the therapies and conditions that a claim can be about."""
    trees = {Family.THERAPY: THERAPIES, Family.CONDITION: CONDITIONS}
    return {
        family: sorted({name for c in tree.values() if c.in_claims for name in c.synonyms})
        for family, tree in trees.items()
    }
