"""The judgements and thresholds of the grading model: each `NAME.toml` with the types that it is read into."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Rule:
    """A part of a table, with where it comes from."""

    source: str
