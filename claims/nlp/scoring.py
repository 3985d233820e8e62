"""How well found claims agree with annotated ones: matched one to one inside each segment, then compared."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

Claim = Mapping[str, Any]
Gold = Mapping[str, Any]
Pair = tuple[Claim, Claim]

VALUES = ("kind", "effect", "strength", "scope", "subjects", "basis")
SETS = ("therapies", "conditions", "figures", "registrations", "jurisdictions")
ORDER, BETA = 6, 2.0  # of chrF: Popović, WMT 2015


@dataclass(frozen=True)
class Counts:
    """Of something annotated: how often it was found, how often anything was, and how often both agree."""

    agreed: int
    found: int
    annotated: int

    @property
    def precision(self) -> float:
        return self.agreed / self.found if self.found else 0.0

    @property
    def recall(self) -> float:
        return self.agreed / self.annotated if self.annotated else 0.0

    @property
    def f1(self) -> float:
        both = self.found + self.annotated
        return 2 * self.agreed / both if both else 0.0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.agreed + other.agreed, self.found + other.found, self.annotated + other.annotated)


NOTHING = Counts(0, 0, 0)


@dataclass
class Score:
    segment: Counts = NOTHING
    span: Counts = NOTHING
    claim: Counts = NOTHING
    negated: Counts = NOTHING
    sets: dict[str, Counts] = field(default_factory=lambda: dict.fromkeys(SETS, NOTHING))
    confusion: dict[str, Counter[tuple[str, str]]] = field(default_factory=lambda: defaultdict(Counter))
    texts: list[float] = field(default_factory=list)
    exact: Counts = NOTHING

    def accuracy(self, attribute: str) -> float:
        table = self.confusion[attribute]
        return sum(n for (a, b), n in table.items() if a == b) / max(1, sum(table.values()))

    def figures(self) -> dict[str, float]:
        """Every figure by name, between 0 and 1."""
        return {
            "segment": self.segment.f1,
            "span": self.span.f1,
            "claim": self.claim.f1,
            **{name: self.accuracy(name) for name in VALUES},
            "negated": self.negated.f1,
            **{name: counts.f1 for name, counts in self.sets.items()},
            "text": sum(self.texts) / len(self.texts) if self.texts else 0.0,
            "quote": self.exact.precision,
        }


def score(golds: Iterable[Gold], found: Mapping[str, Sequence[Claim]]) -> Score:
    """Pooled over documents. Raises KeyError where a document has no prediction."""
    total = Score()
    for gold in golds:
        _add(total, gold, found[gold["doc"]])
    return total


def _add(total: Score, gold: Gold, claims: Sequence[Claim]) -> None:
    segments, annotated = gold["segments"], gold["claims"]
    homes = [{_home(c, segments) for c in side} - {None} for side in (annotated, claims)]
    total.segment += Counts(len(homes[0] & homes[1]), len(homes[1]), len(homes[0]))
    strict = list(_pairs(annotated, claims, segments, lambda a, b: _iou(a, b) >= 0.5))
    lenient = list(_pairs(annotated, claims, segments, _covers))
    total.span += Counts(len(strict), len(claims), len(annotated))
    total.claim += Counts(len(lenient), len(claims), len(annotated))
    total.texts += [chrf(b.get("text", ""), a["text"]) for a, b in strict]
    exact = sum(gold["text"][c["start"] : c["end"]] == c["quote"] != "" for c in claims)
    total.exact += Counts(exact, len(claims), len(claims))
    for a, b in lenient:
        _compare(total, a, b)


def _compare(total: Score, gold: Claim, claim: Claim) -> None:
    for name in VALUES:
        total.confusion[name][str(gold.get(name)), str(claim.get(name))] += 1
    a, b = bool(gold.get("negated")), bool(claim.get("negated"))
    total.negated += Counts(a and b, b, a)
    for name in SETS:
        these, those = _plain(gold.get(name)), _plain(claim.get(name))
        total.sets[name] += Counts(len(these & those), len(those), len(these))


def _plain(values: Sequence[str] | None) -> set[str]:
    plain = {" ".join(str(value).lower().split()) for value in values or ()}
    return {"other" if value.startswith("other:") else value for value in plain}


def _pairs(gold: Sequence[Claim], found: Sequence[Claim], segments: Sequence[Claim], fits: Any) -> Iterator[Pair]:
    """One to one within a segment: the most pairs, then the greatest overlap. A span said twice counts once."""
    sides: dict[int, tuple[list[Claim], list[Claim]]] = defaultdict(lambda: ([], []))
    for side, claims in enumerate((gold, found)):
        for claim in {(c["start"], c["end"]): c for c in reversed(claims)}.values():
            home = _home(claim, segments)
            if home is not None:
                sides[home][side].append(claim)
    for these, those in sides.values():
        worth = np.array([[10 + _iou(a, b) if fits(a, b) else 0.0 for b in those] for a in these]).reshape(
            len(these), len(those)
        )
        for i, j in zip(*linear_sum_assignment(worth, maximize=True), strict=True):
            if worth[i, j] > 0:
                yield these[i], those[j]


def _home(claim: Claim, segments: Sequence[Claim]) -> int | None:
    shares = [(_shared(claim, segment), -i) for i, segment in enumerate(segments)]
    share, i = max(shares, default=(0, 0))
    return -i if share else None


def _shared(a: Claim, b: Claim) -> int:
    return max(0, int(min(a["end"], b["end"])) - int(max(a["start"], b["start"])))


def _iou(a: Claim, b: Claim) -> float:
    shared = _shared(a, b)
    return shared / (a["end"] - a["start"] + b["end"] - b["start"] - shared) if shared else 0.0


def _covers(a: Claim, b: Claim) -> bool:
    return bool(_shared(a, b) >= 0.5 * min(a["end"] - a["start"], b["end"] - b["start"]))


def chrf(text: str, reference: str) -> float:
    """The mean F of character n-grams without spaces and case, recall counting double."""
    precisions, recalls = [], []
    for n in range(1, ORDER + 1):
        a, b = (_grams(words, n) for words in (text, reference))
        if a and b:
            same = (a & b).total()
            precisions.append(same / a.total())
            recalls.append(same / b.total())
    p, r = (sum(values) / len(values) if values else 0.0 for values in (precisions, recalls))
    return (1 + BETA**2) * p * r / (BETA**2 * p + r) if p + r else 0.0


def _grams(words: str, n: int) -> Counter[str]:
    plain = "".join(words.split()).lower()
    return Counter(plain[i : i + n] for i in range(len(plain) - n + 1))
