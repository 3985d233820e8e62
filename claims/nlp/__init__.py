"""What a text claims about cell-based therapies: from its characters to atomic claims with their attributes.

Pure: no Django, no network. The models are loaded once per process, when the first text is read.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from hashlib import sha256
from itertools import zip_longest
from pathlib import Path

from claims.vocabulary.concepts import LEXICONS
from claims.vocabulary.statements import FoundClaim
from sources.lists import DATA

RULES_VERSION = "47"  # changes whenever the same model and lexicons may find other claims


def _extractor_version() -> str:
    """Rules, lexicons and model: what a kept extraction was made with. "none" stands for a model that is missing."""
    lists = (*sorted(LEXICONS.glob("*.toml")), DATA / "registries.toml")
    lexicons = sha256(b"".join(file.read_bytes() for file in lists))
    manifest = Path(__file__).parent / "model" / "manifest.json"
    model = sha256(manifest.read_bytes()).hexdigest()[:12] if manifest.exists() else "none"
    return f"rules-{RULES_VERSION} lexicons-{lexicons.hexdigest()[:12]} model-{model}"


EXTRACTOR_VERSION = _extractor_version()
LONE_SURROGATE = re.compile("[\ud800-\udfff]")  # cannot be tokenised; read as U+FFFD, one for one, so offsets stand


def find_claims(text: str, *, title: str | None = None) -> list[FoundClaim]:
    """The claims of one text, in order. `text[claim.start:claim.end] == claim.statement.quote`, always.

    Raises claims.nlp.model.ModelError where the trained model is missing or is not the one that its manifest names.
    """
    return next(find_claims_in([text], titles=[title]))


def find_claims_in(texts: Iterable[str], *, titles: Iterable[str | None] = ()) -> Iterator[list[FoundClaim]]:
    """The claims of each text, in the order of the texts; what is found in one does not depend on the others."""
    from claims.nlp.pipeline import read  # spaCy is loaded when the first text is read, not with this module

    for text, title in zip_longest(texts, titles):
        found = read(LONE_SURROGATE.sub("\ufffd", text), title)
        yield [_verbatim(claim, text) for claim in found]


def _verbatim(claim: FoundClaim, text: str) -> FoundClaim:
    quote = text[claim.start : claim.end]
    return claim if quote == claim.statement.quote else replace(claim, statement=replace(claim.statement, quote=quote))
