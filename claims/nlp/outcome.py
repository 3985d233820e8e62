"""The outcome of an efficacy or safety claim in a few words: what it names, tells or changes, or its subject."""

import re

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.nlp.sentence import Sentence
from claims.vocabulary import OUTCOMES
from claims.vocabulary.names import Names
from claims.vocabulary.statements import Kind

CHANGING = re.compile(
    "(?:"
    + "|".join(verb.rstrip("e") for verb in lexicon("cues")["outcome"]["verbs"])
    + ")(?:e|es|s|ed|d|ing|ting|ped|ping|ies|ied|wn|n)?$",
    re.IGNORECASE,
)
OBJECTS = ("dobj", "attr", "pobj", "oprd", "conj")
SUBJECTS = ("nsubj", "nsubjpass")
LONGEST = 8  # words
NAMES = Names(OUTCOMES)
WORD = re.compile(r"[\w’'+-]+")
TOLD = {
    Kind(kind): [(re.compile(rf"\b(?:{words})\b", re.IGNORECASE), noun) for noun, words in nouns.items()]
    for kind, nouns in lexicon("cues")["outcome"]["told"].items()
}
LEADING = re.compile(
    r"^(?:the|a|an|their|his|her|its|our|your|my|some|any|no|more|less|fewer|significant(?:ly)?|great(?:er)?)\s+",
    re.IGNORECASE,
)


@Language.factory("outcome", requires=["doc._.drafts", "doc._.sentences"], assigns=["doc._.drafts"])
def make_outcome(nlp: Language, name: str) -> "Outcome":
    return Outcome()


class Outcome:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            if draft.kind in (Kind.EFFICACY, Kind.SAFETY):
                draft.outcome = outcome(text, draft, doc._.sentences[draft.segment])
        return doc


def outcome(text: str, draft: Draft, sentence: Sentence) -> str:
    """The words of the claim's noun where they name an outcome, else others of its words that do, else its noun."""
    quote = text[draft.start : draft.end]
    span = sentence.span(draft)
    noun = _noun(span) if span is not None else None
    words = _words(noun, span) if noun is not None and span is not None else ""
    if named(words, draft.kind):
        return _short(words)
    return told(quote, draft.kind) or named(quote, draft.kind) or _short(words or quote)


def told(words: str, kind: Kind) -> str | None:
    """The outcome that a verb or an adjective tells: "walks again", "is safe"."""
    return next((noun for pattern, noun in TOLD[kind] if pattern.search(words)), None)


def named(words: str, kind: Kind) -> str | None:
    """The first words that name an outcome of this kind."""
    places = [match.span() for match in WORD.finditer(words)]
    for first, (start, _) in enumerate(places):
        for _, end in reversed(places[first : first + LONGEST]):
            concept = NAMES.exact(words[start:end])
            if concept is not None and OUTCOMES[concept].safety == (kind is Kind.SAFETY):
                return words[start:end]
    return None


def _noun(span: Span) -> Token | None:
    """The last object of a changing verb, as nested quotes run from the verb to their own outcome; else the subject."""
    objects = [t for t in span if t.dep_ in OBJECTS and t.tag_.startswith("NN") and _verb_of(t) is not None]
    if objects:
        return objects[-1] if objects[-1].dep_ == "conj" else objects[0]
    subjects = [t for t in span if t.dep_ in SUBJECTS and t.tag_.startswith("NN")]
    return subjects[0] if subjects else next((t for t in span if t.tag_.startswith("NN")), None)


def _verb_of(token: Token) -> Token | None:
    while token.dep_ == "conj" and token.head is not token:
        token = token.head
    verb = token.head.head if token.dep_ == "pobj" and token.head.text.lower() in ("in", "of") else token.head
    return verb if verb.tag_.startswith("VB") and CHANGING.match(verb.text) else None


def _words(noun: Token, span: Span) -> str:
    dropped = {
        t for child in noun.children if child.dep_ in ("conj", "cc", "relcl", "punct", "acl") for t in child.subtree
    }
    words = [t for t in noun.subtree if t not in dropped and span.start <= t.i < span.end]
    return "".join(t.text_with_ws for t in words)


def _short(words: str) -> str:
    plain = LEADING.sub("", re.sub(r"\s+", " ", words).strip(' ,;:.•*"”“'))
    return " ".join(plain.split(" ")[:LONGEST])
