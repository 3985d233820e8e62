"""The words of a subject that stands before a claim, and those that a relative pronoun stands for."""

from itertools import pairwise

from spacy.tokens import Span, Token

from claims.nlp.clauses import NOUNS, RELATIVE, SUBJECTS, is_mark
from claims.nlp.lexicons import lexicon, one_of

ADDED = frozenset({"relcl", "appos", "acl", "parataxis", "advcl", "advmod", "npadvmod"})
STRAYED = frozenset({"amod", "compound", "nmod", "dep", "npadvmod"})
MANY = frozenset({"NNS", "NNPS"})
PEOPLE = one_of(lexicon("reference")["people"]["nouns"])


def antecedent(subject: Token, verb: Token, span: Span) -> tuple[Token, ...]:
    """The words of a subject, of a relative pronoun those that it stands for; without the span's own."""
    if subject.tag_ not in RELATIVE:
        # Misread, a phrase may be two.
        subjects = (t for t in verb.children if t.dep_ in SUBJECTS and t.i < span.start and not _is_bracketed(t))
        phrases = [phrase for each in subjects if (phrase := phrase_of(each, span))]
        between = (verb.doc[one[-1].i + 1 : other[0].i] for one, other in pairwise(phrases))
        parted = any(is_mark(t) for words in between for t in words)
        return () if parted else tuple(word for phrase in phrases for word in (*phrase, *_strayed(phrase, verb)))
    if verb.dep_ != "relcl" or not verb.head.tag_.startswith("NN"):
        return ()
    return phrase_of(_told_of(verb, subject), span, cut=verb)


def _strayed(phrase: tuple[Token, ...], verb: Token) -> list[Token]:
    """The object of its last preposition, which the parser hung on the verb: "cells obtained from [fat] tend"."""
    last = phrase[-1]
    if last.tag_ != "IN" or any(last.children):
        return []
    behind = list(last.doc[last.i + 1 : verb.i])
    return behind if all(t.dep_ in STRAYED for t in behind) else []


def antecedent_of(relative: Token) -> tuple[Token, ...]:
    """Of what a relative clause tells, by its verb and without the clause: "the patients"."""
    opening = relative.left_edge
    noun = _told_of(relative, opening)
    return phrase_of(noun, relative.doc[opening.i : relative.i + 1], cut=relative) if noun.tag_ in NOUNS else ()


def _told_of(relative: Token, pronoun: Token) -> Token:
    """The noun that it stands right behind, or another above that: "who" is of people, and "which" of none."""
    person, thing = pronoun.lower_ in ("who", "whose"), pronoun.lower_ == "which"
    nouns = (t for t in (relative.head, *relative.head.ancestors) if t.i < pronoun.i and t.tag_ in NOUNS)
    fits = (t for t in nouns if bool(PEOPLE.fullmatch(t.text)) is person)
    return _named(next(fits, relative.head) if person or thing else relative.head)


def _named(noun: Token) -> Token:
    """What is said to be one of a sort, for the word of the sort: "lupus, a disease that …"."""
    one_of_a_sort = noun.dep_ == "appos" and any(t.lower_ in ("a", "an") for t in noun.lefts)
    return noun.head if one_of_a_sort and noun.head.tag_ in NOUNS else noun


def _is_bracketed(token: Token) -> bool:
    before = token.doc[: token.i].text
    return before.count("(") > before.count(")")


def phrase_of(noun: Token, span: Span, cut: Token | None = None) -> tuple[Token, ...]:
    """The words under a noun, without asides and without what the quote holds itself."""
    asides = {t for child in noun.rights if _is_set_off(child) for t in child.subtree}
    dropped = asides | set(cut.subtree if cut else ())
    words = [t for t in noun.subtree if t not in dropped and not span.start <= t.i < span.end]
    while words and (is_mark(words[-1]) or words[-1].tag_ == "POS"):
        words.pop()
    while words and (words[0].is_punct or (words[0].lower_ == "that" and noun.tag_ in MANY)):
        words.pop(0)
    return tuple(words) if noun in words and words[-1].tag_ != "CC" else ()


def _is_set_off(token: Token) -> bool:
    """Whether what is added to a noun stands behind a mark: "the patients, all of them men"."""
    between = token.doc[token.head.i + 1 : token.i]
    return token.dep_ in ADDED and any(t.text in ",(–—" for t in between)
