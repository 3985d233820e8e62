"""The grammar of a sentence's clauses: what states something, what is stated by it, and what only sets the scene.

Relations and tags are those of spaCy's English models (ClearNLP dependencies, Penn Treebank tags).
"""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from claims.nlp.lexicons import any_of, either, lexicon

FINITE = frozenset({"VBZ", "VBP", "VBD", "MD"})
NOMINAL_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
SUBJECTS = NOMINAL_SUBJECTS | {"csubj", "csubjpass", "expl"}
AUXILIARIES = frozenset({"aux", "auxpass"})
ADNOMINAL = frozenset({"relcl", "acl"})  # clauses that modify a noun
RELATIVE = frozenset({"WDT", "WP"})  # "which", "who": the noun before them acts
NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS", "PRP", "CD"})  # what can be named, or stand for it
# How words before a noun hang on it that tell which it is.
MODIFYING = frozenset({"amod", "compound", "nmod", "poss", "nummod", "quantmod"})
VERBAL = ("VB", "MD")  # how the tag of a verb begins
COMPLEMENTS = frozenset(
    {"dobj", "attr", "acomp", "prep", "prt", "ccomp", "xcomp", "npadvmod", "oprd", "dative", "agent", "advmod"}
)
SUBORDINATE = frozenset({"advcl", "ccomp", "pcomp"})
REPORT = re.compile(either(lexicon("clauses")["reports"]["verbs"]), re.IGNORECASE)
CONDITIONS, TIMES, REASONS = (
    frozenset(lexicon("clauses")["settings"][name]) for name in ("conditions", "times", "reasons")
)

# Behind the last word that they could follow, these open a clause that is left out: "it ended after".
OF_CLAUSES = frozenset({"after", "before", "because", "although", "while", "until", "unless"})


def any_clause_word(group: str, name: str) -> re.Pattern[str]:
    """Any expression of one list of the lexicon of clauses."""
    return any_of(lexicon("clauses")[group][name])


# What says that it is not known whether what follows is so.
LEAVES_OPEN = re.compile(rf"{any_clause_word('reports', 'leaving_open').pattern} $", re.IGNORECASE)
# What ends a sentence that tells what is only claimed.
UNTRUE = re.compile(rf"{any_clause_word('reports', 'untrue').pattern}$", re.IGNORECASE)


def is_predicate(token: Token) -> bool:
    """A verb that heads a clause."""
    return bool(token.tag_.startswith(VERBAL)) and token.dep_ not in (*AUXILIARIES, "amod", "compound")


def is_finite(verb: Token) -> bool:
    """Whether it or an auxiliary of it carries the tense."""
    return verb.tag_ in FINITE or any(t.tag_ in FINITE for t in verb.children if t.dep_ in AUXILIARIES)


def subject(verb: Token) -> Token | None:
    """A verb's own subject, of whatever kind, before it or after it."""
    return next((t for t in verb.children if t.dep_ in SUBJECTS), None)


def tells_beside(verb: Token) -> bool:
    """Whether its clause says why, or despite or unlike what, another holds: "because", "although", "whereas"."""
    return verb.dep_ == "advcl" and any(t.dep_ == "mark" and t.lower_ in REASONS for t in verb.lefts)


def tells_in_passing(verb: Token) -> bool:
    """Whether its clause, between commas, tells of the noun before it: ", published in May," or ", which heals,"."""
    first, last = verb.left_edge, verb.right_edge
    marked = first.i > 0 and first.nbor(-1).text == "," and last.i + 1 < len(verb.doc) and last.nbor(1).text == ","
    telling = first == verb and verb.tag_ in ("VBN", "VBD") if verb.dep_ == "acl" else first.tag_ in RELATIVE
    return marked and telling and verb.dep_ in ADNOMINAL


def has_complement(verb: Token) -> bool:
    """Whether what follows a verb completes it."""
    return any(t.dep_ in COMPLEMENTS and t.i > verb.i for t in verb.children)


def coordinated(token: Token) -> Iterator[Token]:
    """The word itself, and those before it to which it is joined by "and"."""
    yield token
    while token.dep_ == "conj" and token.head.i != token.i:
        token = token.head
        yield token


def first_conjunct(token: Token) -> Token:
    """The first of the words that are joined by "and" up to this one; the word itself, where none is before it."""
    *_, first = coordinated(token)
    return first


def only_sets_the_scene(span: Span) -> bool:
    """A clause that says when or under what condition another holds; its conjunction may stand before the span."""
    verb = span.root
    if not is_predicate(verb) or verb.dep_ not in SUBORDINATE | {"conj"}:
        return False
    opening = {t.text.lower() for v in coordinated(verb) for t in v.lefts if t.dep_ == "mark" or t.tag_ == "WRB"}
    first = first_conjunct(verb)
    if first.dep_ == "pcomp":
        opening.add(first.head.text.lower())
    fronted = first.dep_ in SUBORDINATE and first.i < first.head.i
    return bool(opening & CONDITIONS) or (bool(opening & TIMES) and (fronted or subject(first) is None))


def is_mark(token: Token) -> bool:
    """Punctuation, but for a closing bracket and a percent sign, which belong to the words before them."""
    return bool(token.is_punct and token.text not in ")%")


def is_filler(token: Token) -> bool:
    """A mark or a word that only joins what stands before and after it."""
    return is_mark(token) or token.dep_ in ("cc", "preconj", "mark")


def is_loose(token: Token) -> bool:
    """A last word that only opens what is no part of the words before it: "a vein that", "it ended after"."""
    opens = token.tag_ in ("WDT", "WP", "DT", "CC", "PRP$") and token.dep_ not in ("pobj", "dobj", "conj")
    return (
        opens or token.dep_ == "mark" or (token.lower_ in OF_CLAUSES and token.tag_ == "IN" and not any(token.rights))
    )


def trimmed(tokens: list[Token]) -> list[Token]:
    """Without fillers at either end, and without a loose end."""
    first = next((i for i, token in enumerate(tokens) if not is_filler(token)), len(tokens))
    last = next((i for i in range(len(tokens) - 1, -1, -1) if not (is_filler(tokens[i]) or is_loose(tokens[i]))), -1)
    return tokens[first : last + 1]
