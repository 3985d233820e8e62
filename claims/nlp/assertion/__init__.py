"""From a statement to what it asserts, in types: plain rules over one sentence, so that grading need read no prose."""

from claims.nlp.assertion.asserted import read_assertion

__all__ = ["read_assertion"]
