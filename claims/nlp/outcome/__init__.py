"""The outcome of an efficacy or safety claim in a few words: what it changes, tells, names or speaks of."""

import re
from collections.abc import Iterable

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Family, Mention
from claims.nlp.lexicons import any_of
from claims.nlp.outcome.nouns import LIGHT, LONGEST, PHRASES, Nouns
from claims.vocabulary import OUTCOMES
from claims.vocabulary.names import OUTCOME_NAMES
from claims.vocabulary.statements import Kind

WORD = re.compile(r"[\w’'+-]+")
TOLD = {
    Kind(kind): [(any_of([words]), noun) for noun, words in nouns.items()] for kind, nouns in PHRASES["told"].items()
}
UNNAMED = {Kind.EFFICACY: "effect", Kind.SAFETY: "safety"}


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


def outcome(words: str, kind: Kind, about: str, beside: str) -> str:
    """By what a claim is about and has beside it: first where that names an outcome, last where nothing else does."""
    known = named(words, kind) or ""
    choices = (
        about if named(about, kind) else "",
        told(words, kind),
        beside if named(beside, kind) else "",
        "" if about and LIGHT.fullmatch(known) else known,
        about,
        beside,
    )
    return next(filter(None, choices), UNNAMED[kind])


def told(words: str, kind: Kind) -> str | None:
    """The outcome that a verb or an adjective tells: "walks again", "is safe"."""
    return next((noun for pattern, noun in TOLD[kind] if pattern.search(words)), None)


def named(words: str, kind: Kind) -> str | None:
    """The first words that name an outcome of this kind."""
    places = [match.span() for match in WORD.finditer(words)]
    for first, (start, _) in enumerate(places):
        for _, end in reversed(places[first : first + LONGEST]):
            concept = OUTCOME_NAMES.exact(words[start:end])
            if concept is not None and OUTCOMES[concept].safety == (kind is Kind.SAFETY):
                return words[start:end]
    return None
