"""The predicate of a claim: the verb that it turns on, who or what acts, and whether it is told of the past."""

from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from claims.nlp.clauses import ADNOMINAL, AUXILIARIES, RELATIVE, SUBJECTS
from claims.nlp.document import Draft
from claims.nlp.sentence import Sentence

SINGULAR, PLURAL = frozenset({"NN", "NNP"}), frozenset({"NNS", "NNPS"})
PRONOUNS = {"it": SINGULAR, "they": PLURAL}
ACTING = SUBJECTS - {"csubjpass"}  # a clause that something is done to names nobody who acts


@dataclass(frozen=True, slots=True)
class Predicate:
    """`start:end` are the offsets of the subject's words in the text; equal where the sentence names none."""

    start: int
    end: int
    past: bool


def predicate(draft: Draft, sentence: Sentence, before: Sentence | None = None) -> Predicate:
    """Of the words of a draft; without a subject and in the present where the sentence holds none of them.

    A subject that is only "it" or "they" is the one of the sentence `before`, where that agrees in number.
    """
    span = sentence.span(draft)
    if span is None:
        return Predicate(draft.start, draft.start, past=False)
    verb, subject = _verb_and_subject(span)
    if subject is None:
        return Predicate(sentence.offset, sentence.offset, past=_is_past(verb))
    home, words = sentence, _phrase(subject, verb)
    named = _subject_of(before.parse) if before is not None else None
    if before is not None and named is not None and _agrees(subject, named):
        home, words = before, _phrase(named, named.head)
    return Predicate(home.offset + words.start_char, home.offset + words.end_char, past=_is_past(verb))


def _verb_and_subject(span: Span) -> tuple[Token, Token | None]:
    """Climbs from the root of the claim to the nearest verb whose subject stands before it."""
    for verb in (span.root, *span.root.ancestors):
        subject = _own_subject(verb)
        if subject is not None:
            relative = subject.tag_ in RELATIVE and verb.dep_ == "relcl"
            return verb, verb.head if relative else _named(subject, verb)
        if verb.dep_ in ADNOMINAL and verb.tag_.startswith("VB"):
            return verb, verb.head
    return span.root, None


def _named(subject: Token, verb: Token) -> Token:
    """What "it" or "they" goes on from in a joined clause: "the drug eases pain, but [it] cures nothing"."""
    before = _own_subject(verb.head) if verb.dep_ == "conj" else None
    return before if before is not None and _agrees(subject, before) else subject


def _subject_of(parse: Doc) -> Token | None:
    root = next((t for t in parse if t.dep_ == "ROOT"), None)
    return _own_subject(root) if root is not None else None


def _own_subject(verb: Token) -> Token | None:
    """The one that stands before it."""
    return next((t for t in verb.children if t.dep_ in ACTING and t.i < verb.i), None)


def _agrees(pronoun: Token, noun: Token) -> bool:
    return noun.tag_ in PRONOUNS.get(pronoun.lower_, ())


def _phrase(subject: Token, verb: Token) -> Span:
    """The subject with what stands before it, and what follows it up to its verb or the clause that describes it."""
    clauses = [t.left_edge.i for t in subject.children if t.dep_ == "relcl"]
    last = min(subject.right_edge.i, verb.i - 1, *(i - 1 for i in clauses))
    return subject.doc[subject.left_edge.i : max(subject.i, last) + 1]


def _is_past(verb: Token) -> bool:
    return any(t.tag_ == "VBD" for t in (verb, *verb.children) if t == verb or t.dep_ in AUXILIARIES)
