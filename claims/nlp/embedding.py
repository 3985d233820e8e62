"""The words that a claim's clause completes: "no evidence that [the cells help]", "unclear whether [they survive]"."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Span, Token

from claims.nlp.clauses import CONDITIONS, SUBJECTS, first_conjunct, subject
from claims.nlp.lead import lead_of, predicate_of
from claims.nlp.series import denies_each, shared_denial

COMPLEMENTS = frozenset({"ccomp", "csubj", "csubjpass", "pcomp", "acl", "relcl", "xcomp", "advcl"})
CONDITIONAL = CONDITIONS | {"when", "once", "until"}
QUESTIONING = frozenset({"WRB", "WP", "WDT"})  # "how", "what", "which"
FARTHEST = 6  # steps up


@dataclass(frozen=True, slots=True)
class Embedding:
    """A clause, by its verb, that holds a claim, and all words up to it with the one that introduces it."""

    verb: Token
    before: Span


def embeddings(span: Span) -> Iterator[Embedding]:
    """Of its own clause, and of those around it that complete another, from the nearest on."""
    lead = lead_of(span)
    verb = lead.verb or predicate_of(span) or span.root
    begins = min(t.i for t in (span[0], *lead.subject))
    yield Embedding(verb, span.doc[:begins])
    for _ in range(FARTHEST):
        verb = _first_of_series(verb)
        opening = _introducing(verb)
        if verb.dep_ == "conj" or (verb.dep_ == "relcl" and (opening is None or opening.dep_ in SUBJECTS)):
            return
        if verb.dep_ in COMPLEMENTS:
            end = begins if opening is None else min(begins, opening.right_edge.i + 1)
            yield Embedding(verb, span.doc[:end])
        if verb.head == verb:
            return
        begins, verb = min(begins, verb.left_edge.i), verb.head


def _first_of_series(verb: Token) -> Token:
    """The first of the verbs that share a subject."""
    while verb.dep_ == "conj" and subject(verb) is None:
        verb = verb.head
    return verb


def _introducing(verb: Token) -> Token | None:
    """ "that", "whether", "how long"; before a comma, such a word introduces nothing."""
    words = (t for t in verb.lefts if t.dep_ == "mark" or t.left_edge.tag_ in QUESTIONING)
    return next((t for t in words if t.right_edge.nbor().text != ","), None)


def holds_with_more(span: Span) -> bool:
    """Whether a "no" before its list may hold for it too, or it goes on from a condition: "if cold and [fresh]"."""
    no = shared_denial(span)
    verb = predicate_of(span) or span.root
    first = first_conjunct(verb)
    opens = {t.lower_ for t in first.lefts if t.dep_ in ("mark", "advmod")} if first.dep_ == "advcl" else set()
    conditioned = first.i < span.start and first != verb and bool(opens & CONDITIONAL)
    return conditioned or (no is not None and not denies_each(no))
