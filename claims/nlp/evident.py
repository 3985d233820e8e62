"""Sentences that by their own wording state something, where the encoder found no claim."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon
from claims.vocabulary.statements import Kind, Strength

LEXICON = lexicon("evident")
WORDINGS: Mapping[Kind, re.Pattern[str]] = {kind: any_of(LEXICON[kind.value]["words"]) for kind in Kind}
LINKS = "|".join(LEXICON["links"]["words"])
# Without what links it to the sentence before, up to its full stop, after which the numbers of footnotes may stand.
SENTENCE = re.compile(
    rf"""\W*(?!If\b)(?=[A-Z\d])(?:(?:{LINKS}),? )?(.*?)[.!]["”’)\]]*(?:\d+(?:[,–-]\d+)*\.?)?$""", re.DOTALL
)
STRENGTH = {Kind.EFFICACY: Strength.ASSOCIATED, Kind.SAFETY: Strength.ASSOCIATED, Kind.MECHANISM: Strength.CAUSAL}


@Language.factory("evident", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.drafts"])
def make_evident(nlp: Language, name: str) -> "Evident":
    return Evident()


class Evident:
    """Adds a claim that is its whole sentence, which later components shorten and judge."""

    def __call__(self, doc: Doc) -> Doc:
        """A text in which the encoder found no claim at all is about something else."""
        if doc._.drafts:
            doc._.drafts = (*doc._.drafts, *_passed_over(doc))
        return doc


def _passed_over(doc: Doc) -> Iterator[Draft]:
    """Each begins with what the claim nearest to it is about: the trained components did not judge it."""
    found, text = {draft.segment for draft in doc._.drafts}, doc.text
    for number, segment in enumerate(doc._.segments):
        sentence = None if number in found else SENTENCE.match(text, segment.start, segment.end)
        kind = _kind(sentence[1]) if sentence is not None else None
        if sentence is not None and kind is not None:
            nearest = min(doc._.drafts, key=lambda draft: abs(draft.segment - number))
            place = replace(nearest, segment=number, start=sentence.start(1), end=sentence.end(1))
            yield replace(place, kind=kind, effect=None, strength=STRENGTH.get(kind), scope=None, marks={})


def _kind(sentence: str) -> Kind | None:
    return next((kind for kind, words in WORDINGS.items() if words.search(sentence)), None)
