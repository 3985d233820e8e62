"""The order in which a segment's claims get their words, and in which some are parted, dropped and added."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Mention, by_segment
from claims.nlp.sentence import Sentence
from claims.nlp.spans.apart import apart
from claims.nlp.spans.coordination import merged, parted, split, start_of_shared
from claims.nlp.spans.ending import end_of_predicate
from claims.nlp.spans.extent import complete
from claims.nlp.spans.overlooked import overlooked, status_beside
from claims.nlp.spans.statements import Statements


@Language.component("spans", requires=["doc._.drafts", "doc._.sentences", "doc._.mentions"], assigns=["doc._.drafts"])
def find_spans(doc: Doc) -> Doc:
    """Drops what states nothing, gives each claim its own words, and parts claims that were found as one.

    A claim that this adds begins with the attributes of the one that it is made from; later components judge them.
    """
    text, sentences, mentions, found = doc.text, doc._.sentences, doc._.mentions, by_segment(doc._.drafts)
    doc._.drafts = tuple(
        d for number, drafts in found.items() for d in _claims(text, sentences[number], drafts, mentions)
    )
    return doc


def _claims(text: str, sentence: Sentence, found: Sequence[Draft], mentions: Sequence[Mention]) -> Iterator[Draft]:
    """The claims of one segment, no two of them with the same place."""
    statements = Statements(text, sentence)
    parts = [part for draft in found for part in apart(sentence, draft)]
    drafts = statements.among(parts, alone=len(parts) == 1)
    for draft in drafts:
        complete(text, sentence, draft, drafts)
    drafts = [part for draft in drafts for part in apart(sentence, draft)]
    whole = statements.among(drafts, alone=len(drafts) == 1)
    own = parted(sentence, merged(sentence, whole))
    drafts = statements.among(split(sentence, own, mentions), alone=len(whole) == 1)
    more = statements.among(overlooked(sentence, drafts), alone=False)
    for draft in more:
        draft.end = end_of_predicate(sentence, draft)
    drafts = merged(sentence, [*drafts, *more]) if more else drafts
    drafts = [replace(d, start=start_of_shared(sentence, d, drafts)) for d in drafts]
    drafts += status_beside(sentence, drafts)
    yield from {(d.start, d.end): d for d in drafts if d.start < d.end}.values()
