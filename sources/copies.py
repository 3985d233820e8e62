"""Pure: how alike two texts are, by MinHash of their five-word shingles, and the bands by which near copies meet."""

import hashlib
import re
from dataclasses import dataclass

import numpy as np
from datasketch import MinHash

SHINGLE = 5  # words
PERMUTATIONS = 128
ROWS = 4  # of a band: 32 bands of 4 let nearly every pair above the threshold meet
NEAR = 0.7  # Jaccard likeness of shingles from which two texts are copies of one work
SHORTEST = 40  # words; of less, likeness says nothing


@dataclass(frozen=True, slots=True)
class Signature:
    """`minhash`: 128 little-endian 32-bit numbers. `bands`: 32 signed 64-bit numbers. Both empty for a short text."""

    minhash: bytes = b""
    bands: tuple[int, ...] = ()


def signature(text: str) -> Signature:
    """What is kept of a text to find its copies."""
    words = re.findall(r"\w+", text.casefold())
    if len(words) < SHORTEST:
        return Signature()
    minhash = MinHash(num_perm=PERMUTATIONS)
    minhash.update_batch({" ".join(words[i : i + SHINGLE]).encode() for i in range(len(words) - SHINGLE + 1)})
    values = minhash.hashvalues.astype("<u4")
    bands = (values[i : i + ROWS].tobytes() for i in range(0, PERMUTATIONS, ROWS))
    return Signature(values.tobytes(), tuple(_number(i, band) for i, band in enumerate(bands)))


def likeness(one: bytes, other: bytes) -> float:
    """The share of shingles that two texts have in common (estimated Jaccard), from their `minhash`; 0 without one."""
    if not one or not other:
        return 0.0
    return float(np.mean(np.frombuffer(one, "<u4") == np.frombuffer(other, "<u4")))


def _number(place: int, band: bytes) -> int:
    digest = hashlib.blake2b(bytes([place]) + band, digest_size=8).digest()
    return int.from_bytes(digest, "little", signed=True)
