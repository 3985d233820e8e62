"""The numbers that belong to a claim, as they stand with their unit, and trial registry numbers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.amounts import Place, amounts
from claims.nlp.clauses import is_predicate
from claims.nlp.document import Draft
from claims.nlp.numerals import REGISTRATION, TIME
from claims.nlp.sentence import Sentence
from claims.nlp.surroundings import surroundings

LASTING = re.compile(rf"{TIME}\b", re.IGNORECASE)
BARE = re.compile(r"[\d.,]+")


@Language.factory("figures", requires=["doc._.drafts", "doc._.sentences"], assigns=["doc._.drafts"])
def make_figures(nlp: Language, name: str) -> "Figures":
    return Figures()


class Figures:
    def __call__(self, doc: Doc) -> Doc:
        text, segments = doc.text, defaultdict(list)
        for draft in doc._.drafts:
            segments[draft.segment].append(draft)
        for number, drafts in segments.items():
            sentence = doc._.sentences[number]
            found = [(sentence.offset + start, sentence.offset + end) for start, end in amounts(sentence.parse)]
            for draft in drafts:
                quote = text[draft.start : draft.end]
                draft.registrations = tuple(dict.fromkeys(m.group() for m in REGISTRATION.finditer(quote)))
                places = sorted(_of_claim(text, sentence, draft, drafts, found))
                draft.figures = tuple(dict.fromkeys(text[slice(*place)] for place in places))
        return doc


def _of_claim(
    text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft], found: Sequence[Place]
) -> Iterator[Place]:
    """The amounts in its quote that are no earlier claim's alone, and those with a unit around it that belong to it."""
    others = set(_of_earlier_claims(text, sentence, draft, drafts, found))
    yield from (a for a in found if draft.start <= a[0] < draft.end and a not in others)
    for start, end in surroundings(text, sentence, draft, drafts):
        yield from (a for a in found if start <= a[0] and a[1] <= end and not BARE.fullmatch(text[slice(*a)]))


def _of_earlier_claims(
    text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft], found: Sequence[Place]
) -> Iterator[Place]:
    """Those of the claims at this one's beginning: quotes nest where they share a predicate.

    What stands before the predicate, and a time, holds for all of them.
    """
    for other in drafts:
        if other.start <= draft.start < other.end < draft.end:
            start = _predicate(sentence, other)
            yield from (a for a in found if start <= a[0] < other.end and not LASTING.search(text[slice(*a)]))


def _predicate(sentence: Sentence, draft: Draft) -> int:
    span = sentence.span(draft)
    return sentence.start(span.root) if span is not None and is_predicate(span.root) else draft.start
