"""What of its sentence each claim on efficacy or safety is about, and so its outcome."""

from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Mention
from claims.nlp.outcome.nouns import Nouns
from claims.nlp.outcome.phrase import UNNAMED, outcome
from claims.vocabulary.statements import Kind


@Language.component("outcome", requires=["doc._.drafts", "doc._.sentences", "doc._.mentions"], assigns=["doc._.drafts"])
def find_outcomes(doc: Doc) -> Doc:
    therapies = [mention for mention in doc._.mentions if mention.family is Family.THERAPY]
    for draft in doc._.drafts:
        if draft.kind in UNNAMED:
            sentence, diseases = doc._.sentences[draft.segment], _listed(draft, doc._.mentions)
            span = sentence.span(draft)
            nouns = Nouns(span, sentence, [*therapies, *diseases]) if span is not None else None
            last = nouns.last_of_several() if nouns else ""
            phrases = nouns.phrases() if nouns else ("", "")
            draft.outcome = outcome(last or _without(diseases, doc.text, draft), draft.kind, *phrases)
    return doc


def _listed(draft: Draft, mentions: Iterable[Mention]) -> list[Mention]:
    """The diseases that an efficacy claim is about, where it names several: no name is what changes in all of them."""
    own = [m for m in mentions if m.id in draft.conditions and draft.start <= m.start < draft.end]
    return own if draft.kind is Kind.EFFICACY and len({m.id for m in own}) > 1 else []


def _without(names: Iterable[Mention], text: str, draft: Draft) -> str:
    words = text[draft.start : draft.end]
    for name in names:
        start, end = name.start - draft.start, name.end - draft.start
        words = words[:start] + " " * len(words[start:end]) + words[end:]
    return words
