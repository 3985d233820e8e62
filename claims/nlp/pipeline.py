"""The order in which a text is read: one spaCy component after another, each in its own file or folder."""

from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

import spacy
from spacy.language import Language
from spacy.tokens import Doc
from spacy.vocab import Vocab

from claims.nlp import (  # noqa: F401  (each import registers its component)
    assemble,
    basis,
    bearing,
    context,
    effect,
    encoder,
    figures,
    grammar,
    kind,
    mentions,
    modality,
    outcome,
    restate,
    scope,
    segments,
    spans,
    speaker,
    subjects,
)
from claims.nlp.model import MODEL
from claims.nlp.wrapping import unwrapped
from claims.vocabulary.statements import FoundClaim

COMPONENTS = (
    "segments",
    "mentions",
    "encoder",
    "grammar",
    "spans",
    "kind",
    "bearing",
    "context",
    "modality",
    "effect",
    "scope",
    "subjects",
    "figures",
    "speaker",
    "basis",
    "outcome",
    "restate",
    "assemble",
)
TRAINED = ("encoder", "context")
LAYERS = ("segments", "mentions", "drafts", "sentences", "claims")
LONGEST_TEXT = 20_000_000  # characters

for layer in LAYERS:
    Doc.set_extension(layer, default=(), force=True)


@lru_cache(maxsize=1)
def pipeline(model: Path = MODEL) -> Language:
    """The pipeline over one model, built once per process. Raises ModelError where the model cannot be used."""
    return _built(COMPONENTS, model)


@lru_cache(maxsize=1)
def rules_pipeline() -> Language:
    """The components that are not trained, for texts whose drafts are known."""
    return _built([name for name in COMPONENTS if name not in TRAINED], MODEL)


def _built(components: Sequence[str], model: Path) -> Language:
    nlp = spacy.blank("en")
    nlp.max_length, nlp.tokenizer = LONGEST_TEXT, _whole
    for component in components:
        nlp.add_pipe(component, config={"folder": str(model)} if component in TRAINED else {})
    return nlp


def _whole(text: str) -> Doc:
    """A text as one token, in a vocabulary that goes with it: words are looked for in parses, not in the article.

    Its lines are joined to the paragraphs that they were; what is written stands beside it, for quotes.
    """
    words = [unwrapped(text)] if text else []
    return Doc(Vocab(), words=words, spaces=[False] * len(words), user_data={"written": text})


def read(text: str, title: str | None = None, model: Path = MODEL) -> tuple[FoundClaim, ...]:
    """The claims of one text, by every component in turn."""
    nlp = pipeline(model)
    doc = nlp.make_doc(text)
    doc.user_data["title"] = title
    found: tuple[FoundClaim, ...] = nlp(doc)._.claims
    return found
