"""The claims of each segment, from the words that were found in it, by the grammar of its sentence."""

from claims.nlp.spans.finding import find_spans

__all__ = ["find_spans"]
