"""What a text claims about cell-based therapies: from its characters to atomic claims with their attributes.

Pure: no Django, no network. The models are loaded once per process, when the first text is read.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from claims.vocabulary.statements import FoundClaim

EXTRACTOR_VERSION = "rules-1"
LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # cannot be tokenised; read as U+FFFD, one for one, so offsets stand


def find_claims(text: str, *, title: str | None = None) -> list[FoundClaim]:
    """The claims of one text, in order. `text[claim.start:claim.end] == claim.statement.quote`, always."""
    return next(find_claims_in([text], titles=[title]))


def find_claims_in(texts: Iterable[str], *, titles: Iterable[str | None] | None = None) -> Iterator[list[FoundClaim]]:
    """The claims of each text, in the order of the texts; what is found in one does not depend on the others."""
    from claims.nlp.pipeline import pipeline

    for text in texts:
        found = pipeline()(LONE_SURROGATE.sub("\ufffd", text))._.claims
        yield [_verbatim(claim, text) for claim in found]


def _verbatim(claim: FoundClaim, text: str) -> FoundClaim:
    quote = text[claim.start : claim.end]
    return claim if quote == claim.statement.quote else replace(claim, statement=replace(claim.statement, quote=quote))
