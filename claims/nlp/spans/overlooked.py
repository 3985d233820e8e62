"""The predicates beside those of the claims that were found, joined to them and held by no claim.

Each begins with the attributes of the claim beside it: kind, effect and the rest are judged later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from claims.nlp.clauses import (
    ADNOMINAL,
    NOMINAL_SUBJECTS,
    RELATIVE,
    REPORT,
    any_clause_word,
    first_conjunct,
    is_finite,
    is_mark,
    is_predicate,
    only_sets_the_scene,
    subject,
    tells_beside,
    trimmed,
)
from claims.nlp.document import Draft
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Kind

PROPER = frozenset({"NNP", "NNPS"})
STATUS, PRODUCT = (any_clause_word("statuses", name) for name in ("words", "products"))
POINTING = frozenset({"PRP", "DT", "WDT", "WP"})  # tags of subjects that name nothing: "it is a story that …"
STATED = frozenset({"ROOT", "ccomp", "conj"})
SPEAKING = frozenset({"i", "we", "you", "me", "us"})
SURE_OF_SEGMENT = 0.8  # how likely the segment holds a claim, where one more is taken from it
FEWEST = 3  # words of a predicate that was overlooked


def overlooked(sentence: Sentence, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The predicates beside a claim's own, joined to it by "and", "but" or "because", that no claim holds."""
    taken = list(drafts)
    for verb in sentence.parse:
        if not _could_state(verb) or any(sentence.holds(d, verb) for d in taken):
            continue
        partners = _partners(verb)
        beside = next((d for d in drafts if any(sentence.holds(d, v) for v in partners)), None)
        if beside is None or beside.marks.get("claim", 0) < SURE_OF_SEGMENT:
            continue
        words = _own_words(sentence, verb, taken)
        if len(words) >= FEWEST and verb in words:
            found = replace(beside, start=sentence.start(words[0]), end=sentence.end(words[-1]))
            taken.append(found)
            yield found


def status_beside(sentence: Sentence, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """What stands beside the name of a product and tells its status: "Grafty, [a skin graft approved in 2015]"."""
    for noun in sentence.parse:
        if not drafts or not _tells_status(noun) or any(sentence.holds(d, noun) for d in drafts):
            continue
        words = trimmed(list(noun.subtree))
        start, end = sentence.start(words[0]), sentence.end(words[-1])
        yield replace(drafts[0], start=start, end=end, kind=Kind.REGULATORY, negated=False, marks={})


def _tells_status(noun: Token) -> bool:
    beside_name = noun.dep_ == "appos" and noun.head.tag_ in PROPER and noun.left_edge.i > noun.head.i
    if not beside_name or not PRODUCT.fullmatch(noun.text) or not is_mark(noun.left_edge.nbor(-1)):
        return False
    return any(t.dep_ == "acl" and STATUS.fullmatch(t.text) for t in noun.rights)


def _partners(verb: Token) -> set[Token]:
    """The other predicates of one coordination, the one whose reason this one tells, or what is said to follow it."""
    if tells_beside(verb):
        return {verb.head}
    first = first_conjunct(verb)
    return {t for t in _all_joined(first) if is_predicate(t)} - {verb} | set(_following(verb)) | set(_within(verb))


def _within(verb: Token) -> Iterator[Token]:
    """What is told of its subject, or of what that is said to be: "the cause is a loss of cells [that make tears]"."""
    own = subject(verb)
    if own is not None and own.dep_ in NOMINAL_SUBJECTS and own.tag_ not in POINTING:
        nouns = [own, *(t for t in verb.rights if t.dep_ == "attr")]
        yield from (t for noun in nouns for t in noun.subtree if _is_relative(t))


def _is_relative(verb: Token) -> bool:
    opening = verb.left_edge
    return verb.dep_ in ADNOMINAL and is_predicate(verb) and (opening == verb or opening.tag_ in RELATIVE)


def _following(verb: Token) -> Iterator[Token]:
    """What follows from it, be it told behind who said so: "the drug was licensed, the firm said, giving it a lead"."""
    told = verb.head if verb.dep_ == "ccomp" and verb.i < verb.head.i else verb
    return (t for t in told.rights if t.dep_ == "advcl" and t.tag_ == "VBG" and t.left_edge == t)


def _all_joined(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from _all_joined(child)


def _could_state(verb: Token) -> bool:
    if not is_predicate(verb) or not (verb.dep_ in STATED or tells_beside(verb)):
        return False
    if not is_finite(verb) or REPORT.fullmatch(verb.text):
        return False
    governed = any(t.dep_ == "ccomp" and t.i > verb.i for t in verb.children)
    own = subject(verb)
    speaks = own is not None and own.text.lower() in SPEAKING
    return not governed and not speaks and not only_sets_the_scene(verb.doc[verb.i : verb.i + 1])


def _own_words(sentence: Sentence, verb: Token, taken: Sequence[Draft]) -> list[Token]:
    """The run of words around a verb, within semicolons, that belong to it and to no other claim."""
    others = {w for t in verb.children if t.dep_ in ("conj", "parataxis") for w in t.subtree}
    mine = {
        t for t in verb.subtree if t not in others and not any(sentence.holds(d, t) for d in taken) and t.text != ";"
    }
    first = last = verb
    while first.i and first.nbor(-1) in mine:
        first = first.nbor(-1)
    while last.i + 1 < len(sentence.parse) and last.nbor(1) in mine:
        last = last.nbor(1)
    return trimmed(list(sentence.parse[first.i : last.i + 1]))
