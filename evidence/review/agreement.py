"""How far two reviewers agree beyond chance, by Cohen's kappa (Educ Psychol Meas 1960;20:37). Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

FEWEST = 30  # pairs; of fewer, kappa is a guess: its 95 % interval spans half a point and more

Pair = tuple[str, str]  # what the first and the second reviewer of one thing called it


@dataclass(frozen=True, slots=True)
class Agreement:
    """`alike`: the share of pairs that are, 0 to 1. `kappa`: 1 is agreement on all, 0 what chance would bring."""

    pairs: int
    alike: float
    kappa: float | None


def agreement(pairs: Sequence[Pair]) -> Agreement | None:
    """None where the pairs are too few to tell."""
    if len(pairs) < FEWEST:
        return None
    alike = sum(first == second for first, second in pairs) / len(pairs)
    return Agreement(pairs=len(pairs), alike=alike, kappa=kappa(pairs))


def kappa(pairs: Sequence[Pair]) -> float | None:
    """None where all is called one thing, by which no agreement beyond chance can show."""
    first, second = (Counter(side) for side in zip(*pairs, strict=True))
    observed = sum(one == other for one, other in pairs) * len(pairs)
    expected = sum(number * second[name] for name, number in first.items())
    most = len(pairs) ** 2
    return (observed - expected) / (most - expected) if expected != most else None
