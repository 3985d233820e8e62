"""The text of pages against their truth, and the time it takes, beside trafilatura alone."""

import re
import time
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from statistics import mean
from typing import NamedTuple

import trafilatura

from sources.errors import CannotRead
from sources.reading import read

SHINGLE = 4
ROUNDS = 3


class Score(NamedTuple):
    precision: float
    recall: float
    f1: float


def ours(page: bytes) -> str:
    try:
        return read(page, "text/html").text
    except CannotRead:
        return ""


def alone(page: bytes) -> str:
    return trafilatura.extract(page) or ""


def alone_with_metadata(page: bytes) -> str:
    return trafilatura.extract(page, with_metadata=True) or ""


def shingles(text: str) -> Counter[tuple[str, ...]]:
    words = re.findall(r"\w+", text)
    return Counter(tuple(words[i : i + SHINGLE]) for i in range(max(1, len(words) - SHINGLE + 1)))


def score(truth: str, found: str) -> Score:
    """Of one page. Nothing found where there is something is precision 0, as is recall."""
    true, said = shingles(truth), shingles(found)
    both = (true & said).total()
    precision, recall = both / max(said.total(), 1), both / max(true.total(), 1)
    return Score(precision, recall, 2 * precision * recall / (precision + recall) if both else 0.0)


def seconds(readers: Sequence[Callable[[bytes], str]], pages: Iterable[bytes]) -> list[float]:
    """Processor seconds of each reader over all pages; each page's quickest round counts."""
    totals = [0.0] * len(readers)
    for page in pages:
        for place, reader in enumerate(readers):
            totals[place] += min(_timed(reader, page) for _ in range(ROUNDS))
    return totals


def _timed(reader: Callable[[bytes], str], page: bytes) -> float:
    started = time.process_time()
    reader(page)
    return time.process_time() - started


def report(pages: Mapping[str, bytes], truth: Mapping[str, str]) -> None:
    readers = {"trafilatura alone": alone, "with its metadata": alone_with_metadata, "sources.reading": ours}
    print(f"{len(pages)} pages        precision  recall   F1")
    for name, reader in readers.items():
        scores = [score(truth[page], reader(data)) for page, data in pages.items()]
        print(f"{name:18}" + "".join(f"{mean(column):9.3f}" for column in zip(*scores, strict=True)))
    totals = seconds(list(readers.values()), pages.values())
    for name, taken in zip(readers, totals, strict=True):
        print(f"{name:18} {taken:6.2f} s, {taken / totals[0]:.2f} times trafilatura alone")
