"""The numbers that belong to a claim, as they stand with their unit, and trial registry numbers."""

from claims.nlp.figures.sharing import find_figures

__all__ = ["find_figures"]
