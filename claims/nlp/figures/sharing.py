"""Which amounts of a sentence belong to which of its claims."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.clauses import is_predicate
from claims.nlp.document import Draft, by_segment
from claims.nlp.figures.amounts import Place, amounts
from claims.nlp.figures.surroundings import surroundings
from claims.nlp.numerals import TIME
from claims.nlp.sentence import Sentence
from claims.vocabulary.registrations import WRITTEN

LASTING = re.compile(rf"{TIME}\b", re.IGNORECASE)
BARE = re.compile(r"[\d.,]+")


@Language.component("figures", requires=["doc._.drafts", "doc._.sentences"], assigns=["doc._.drafts"])
def find_figures(doc: Doc) -> Doc:
    text = doc.text
    for number, drafts in by_segment(doc._.drafts).items():
        shared = Shared(text, doc._.sentences[number], drafts)
        for draft in drafts:
            quote = text[draft.start : draft.end]
            draft.registrations = tuple(dict.fromkeys(m.group() for m in WRITTEN.finditer(quote)))
            draft.figures = shared.of(draft)
    return doc


class Shared:
    """The amounts of one sentence, and the claims among which they are shared out."""

    def __init__(self, text: str, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        self._text, self._sentence, self._drafts = text, sentence, drafts
        places = ((sentence.offset + start, sentence.offset + end) for start, end in amounts(sentence.parse))
        self._places = [(start - _is_negative(text, start), end) for start, end in places]

    def of(self, draft: Draft) -> tuple[str, ...]:
        """Those of one claim, verbatim, in their order."""
        places = sorted([*self._in_quote(draft), *self._around(draft)])
        return tuple(dict.fromkeys(self._words(place) for place in places))

    def _words(self, place: Place) -> str:
        return self._text[slice(*place)]

    def _in_quote(self, draft: Draft) -> Iterator[Place]:
        """Those that are no earlier claim's alone."""
        others = set(self._of_earlier_claims(draft))
        return (a for a in self._places if draft.start <= a[0] < draft.end and a not in others)

    def _around(self, draft: Draft) -> Iterator[Place]:
        """Those with a unit in the words around the quote that belong to it."""
        for start, end in surroundings(self._text, self._sentence, draft, self._drafts):
            yield from (a for a in self._places if start <= a[0] and a[1] <= end and not BARE.fullmatch(self._words(a)))

    def _of_earlier_claims(self, draft: Draft) -> Iterator[Place]:
        """Those of the claims at this one's beginning: quotes nest where they share a predicate.

        What stands before the predicate, and a time, holds for all of them.
        """
        for other in self._drafts:
            if other.start <= draft.start < other.end < draft.end:
                start = _predicate(self._sentence, other)
                yield from (a for a in self._places if start <= a[0] < other.end and not LASTING.search(self._words(a)))


def _is_negative(text: str, start: int) -> bool:
    """Whether a minus stands right before a number, and no other number before that: "−1.9 points"."""
    return re.fullmatch(r"[ (=][−–-]", text[max(0, start - 2) : start]) is not None


def _predicate(sentence: Sentence, draft: Draft) -> int:
    span = sentence.span(draft)
    return sentence.start(span.root) if span is not None and is_predicate(span.root) else draft.start
