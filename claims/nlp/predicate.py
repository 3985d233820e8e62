"""The predicate of a claim: the verb that it turns on, who or what acts, and whether it is told of the past."""

from dataclasses import dataclass

from spacy.tokens import Span, Token

from claims.nlp.clauses import ADNOMINAL, AUXILIARIES, RELATIVE, SUBJECTS
from claims.nlp.document import Draft
from claims.nlp.sentence import Sentence

ACTING = SUBJECTS - {"csubjpass"}  # a clause that something is done to names nobody who acts


@dataclass(frozen=True, slots=True)
class Predicate:
    """`start:end` are the offsets of the subject's words in the text; equal where the sentence names none."""

    start: int
    end: int
    past: bool


def predicate(draft: Draft, sentence: Sentence) -> Predicate:
    """Of the words of a draft; without a subject and in the present where the sentence holds none of them."""
    span = sentence.span(draft)
    if span is None:
        return Predicate(draft.start, draft.start, past=False)
    verb, subject = _verb_and_subject(span)
    words = _phrase(subject, verb) if subject is not None else None
    start, end = (words.start_char, words.end_char) if words is not None else (0, 0)
    return Predicate(sentence.offset + start, sentence.offset + end, past=_is_past(verb))


def _verb_and_subject(span: Span) -> tuple[Token, Token | None]:
    """Climbs from the root of the claim to the nearest verb whose subject stands before it."""
    for verb in (span.root, *span.root.ancestors):
        subject = next((t for t in verb.children if t.dep_ in ACTING and t.i < verb.i), None)
        if subject is not None:
            return verb, verb.head if subject.tag_ in RELATIVE and verb.dep_ == "relcl" else subject
        if verb.dep_ in ADNOMINAL and verb.tag_.startswith("VB"):
            return verb, verb.head
    return span.root, None


def _phrase(subject: Token, verb: Token) -> Span:
    """The subject with what stands before it, and what follows it up to its verb or the clause that describes it."""
    clauses = [t.left_edge.i for t in subject.children if t.dep_ == "relcl"]
    last = min(subject.right_edge.i, verb.i - 1, *(i - 1 for i in clauses))
    return subject.doc[subject.left_edge.i : max(subject.i, last) + 1]


def _is_past(verb: Token) -> bool:
    return any(t.tag_ == "VBD" for t in (verb, *verb.children) if t == verb or t.dep_ in AUXILIARIES)
