"""What the later words of a series share with the first: the verb, its modal or passive, a denial."""

from collections.abc import Iterator

from spacy.tokens import Span, Token

from claims.nlp.clauses import AUXILIARIES, FINITE, first_conjunct, subject

WHATEVER = frozenset({"whatever", "whoever", "whichever"})
NOT_PAST = frozenset({"MD", "VBZ", "VBP"})
INSIDE = frozenset({"amod", "compound", "nmod", "npadvmod", "poss"})
GERUNDS_OF = frozenset({"xcomp", "pcomp", "dobj"})


def verb_before(verb: Token) -> Token:
    """The one before it in its series; where it begins one, the verb that it hangs on.

    A bare verb goes on from the last modal, not from a verb with a tense ("the theory is they can calm and [heal]");
    a gerund goes on from the one that completes the same verb ("involves drawing blood, [spinning it]"); and what is
    told of "whatever gain there is" goes on from that; and a modal from the one before it ("can make you ill and [can
    hurt]").
    """
    if verb.dep_ == "conj" and (of_whatever := next(_told_of_whatever(verb), None)) is not None:
        return of_whatever
    if verb.dep_ == "conj" and _is_caused(verb.head) and any(t.tag_ == "MD" for t in verb.lefts):
        return verb.head.head
    if verb.dep_ == "conj" and verb.tag_ == "VB" and verb.head.tag_ in FINITE:
        return next(_bare_verbs(verb), verb.head)
    if verb.dep_ in ("advcl", "conj") and verb.tag_ == "VBG" and verb.head.tag_ != "VBG":
        before = (t for t in verb.head.rights if t.i < verb.i and t.tag_ == "VBG" and t.dep_ in GERUNDS_OF)
        return next(before, verb.head)
    return verb.head


def _is_caused(verb: Token) -> bool:
    """Whether it is what another verb makes somebody do, which a modal never follows: "can make you [feel] ill"."""
    bare = verb.tag_ == "VB" and not any(t.tag_ in ("TO", "MD") for t in verb.lefts)
    return bare and verb.dep_ == "ccomp" and any(t.tag_ == "MD" for t in verb.head.lefts)


def _told_of_whatever(verb: Token) -> Iterator[Token]:
    """The verbs of "whatever" and "whoever" that are joined between a verb and the one that it hangs on."""
    joined = (t for t in verb.head.rights if t.dep_ == "conj" and t.i < verb.i)
    return (t for t in joined if (of := subject(t)) is not None and of.left_edge.lower_ in WHATEVER)


def _bare_verbs(verb: Token) -> Iterator[Token]:
    """Those with a modal between a verb and the one that it hangs on, from the last on."""
    between = (t for t in reversed(verb.doc[verb.head.i + 1 : verb.i]) if t.tag_ == "MD")
    governs_itself = any(t.tag_ in ("TO", "MD") for t in verb.lefts)
    return (t.head for t in between if t.head.tag_ == "VB" and t.head.i < verb.i and not governs_itself)


def shares_modal(verb: Token, first: Token) -> bool:
    """Whether a verb stands in the form of the first of its series; the parser takes a bare one for a present."""
    has_modal = any(t.tag_ == "MD" for t in first.lefts)
    return verb.tag_ == first.tag_ or (has_modal and first.tag_ == "VB" and verb.tag_ == "VBP")


def shares_passive(verb: Token, first: Token) -> bool:
    """Whether a participle, if read as a past tense, goes on from a passive not of the past ("is cut and [cooled]")."""
    auxiliaries = {t.tag_ for t in first.lefts if t.dep_ in AUXILIARIES}
    passive = any(t.dep_ == "auxpass" for t in first.lefts) and bool(auxiliaries & NOT_PAST)
    return passive and verb.tag_ in ("VBD", "VBN") and not any(t.dep_ == "dobj" for t in verb.children)


def shared_denial(span: Span) -> Token | None:
    """The "no" before the list in which the words begin, and which they do not hold: "no fever, [pain or rash]"."""
    noun = span[0]
    while noun.dep_ in INSIDE and noun.i < noun.head.i < span.end:
        noun = noun.head
    first = first_conjunct(noun)
    return next((t for t in first.lefts if t.lower_ == "no" and first.i < span.start), None)


def denies_each(no: Token) -> bool:
    """Whether a "no" holds for all of its list, as that is joined by "or"."""
    joined = {t.lower_ for noun in (no.head, *no.head.conjuncts) for t in noun.children if t.dep_ == "cc"}
    return bool(joined) and joined <= {"or", "nor"}
