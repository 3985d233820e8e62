"""The order in which a text is read: one spaCy component after another, each in its own file."""

from functools import lru_cache

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp import mentions, plain_rules, segments  # noqa: F401 (each import registers its component)

COMPONENTS = ("segments", "mentions", "plain_rules")
LAYERS = ("segments", "mentions", "claims")
LONGEST_TEXT = 10_000_000  # characters

for layer in LAYERS:
    Doc.set_extension(layer, default=(), force=True)


@lru_cache(maxsize=1)
def pipeline() -> Language:
    """The pipeline, built once per process."""
    nlp = spacy.blank("en")
    nlp.max_length = LONGEST_TEXT
    for component in COMPONENTS:
        nlp.add_pipe(component)
    return nlp
