"""Claims as an extractor finds them, made by hand where a test is not about finding."""

from typing import Any

from claims.vocabulary.statements import FoundClaim, Kind, Statement


def found(text: str, quote: str, kind: Kind, **attributes: Any) -> FoundClaim:
    """The claim that `quote` makes, wherever the text has it."""
    start = text.index(quote)
    statement = Statement(quote=quote, text=quote, kind=kind, **attributes)
    return FoundClaim(start=start, end=start + len(quote), statement=statement)
