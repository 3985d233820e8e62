"""The outcome of an efficacy or safety claim in a few words: what it changes, tells, names or speaks of."""

from claims.nlp.outcome.finding import find_outcomes

__all__ = ["find_outcomes"]
