"""Coordinated predicates and outcomes are claims of their own, each with its own words.

A claim that is parted from another, or stands beside one, begins with that one's attributes: kind, effect and the
rest are judged later.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Token

from claims.nlp.clauses import (
    Sentence,
    coordinated,
    has_complement,
    is_filler,
    is_finite,
    is_predicate,
    only_sets_the_scene,
    subject,
    trimmed,
)
from claims.nlp.document import Draft, Mention
from claims.nlp.lexicons import lexicon
from claims.vocabulary.statements import Kind

WORDS = lexicon("clauses")
CHANGE = re.compile("|".join(WORDS["changes"]["nouns"]), re.IGNORECASE)
REPORT = re.compile("|".join(WORDS["reports"]["verbs"]), re.IGNORECASE)
OUTCOMES = (Kind.EFFICACY, Kind.SAFETY)
STATED = frozenset({"ROOT", "ccomp", "conj"})
SPEAKING = frozenset({"i", "we", "you", "me", "us"})
JOINING = frozenset({"then", "that", "also", "and", "but", "so"})
SURE_OF_SEGMENT = 0.85  # how likely the segment holds a claim, where one more is taken from it
FEWEST = 3  # words of a predicate that was overlooked


def parted(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Of two claims that begin together, the longer keeps what it states beyond the shorter, if that is a predicate."""
    kept = []
    for draft in drafts:
        inner = [d for d in drafts if d is not draft and d.start == draft.start and d.end < draft.end]
        if inner:
            rest = _rest(sentence, max(d.end for d in inner), draft.end)
            if not rest or _explains(rest):
                continue
            if _states(rest):
                draft = replace(draft, start=sentence.start(rest[0]))
        kept.append(draft)
    return kept


def _rest(sentence: Sentence, start: int, end: int) -> list[Token]:
    rest = trimmed(sentence.between(start, end))
    while rest and (rest[0].text.lower() in JOINING or is_filler(rest[0])):
        rest = rest[1:]
    return rest


def _head(tokens: Sequence[Token]) -> Token:
    return tokens[0].doc[tokens[0].i : tokens[-1].i + 1].root


def _explains(rest: Sequence[Token]) -> bool:
    """A relative clause after a comma, or a purpose: "which includes …", "so as to …"."""
    head = _head(rest)
    relative = rest[0].tag_ in ("WDT", "WP") and rest[0].i > 0 and rest[0].nbor(-1).is_punct
    purpose = head.dep_ == "advcl" and head.tag_ in ("VB", "VBG") and subject(head) is None
    return relative or purpose


def _states(rest: Sequence[Token]) -> bool:
    head = _head(rest)
    return is_predicate(head) and (subject(head) is not None or has_complement(head))


def split(sentence: Sentence, drafts: Sequence[Draft], mentions: Sequence[Mention]) -> Iterator[Draft]:
    """Beside each claim the outcomes before its last one, where several share its predicate.

    A later outcome's quote runs from the predicate on, so the claim as it was found stands for the last of them.
    """
    for draft in drafts:
        yield draft
        if draft.kind in OUTCOMES:
            for first, later in _joined_outcomes(sentence, draft):
                apart = any(sentence.holds(d, first) != sentence.holds(d, later) for d in drafts if _overlap(d, draft))
                if not apart and not _are_mentions(sentence, (first, later), mentions):
                    yield replace(draft, end=sentence.end(_last_before(first, later)))


def _overlap(a: Draft, b: Draft) -> bool:
    return a.start < b.end and b.start < a.end


def _joined_outcomes(sentence: Sentence, draft: Draft) -> Iterator[tuple[Token, Token]]:
    """The coordinated outcomes in a claim, each with the one before it."""
    span = sentence.span(draft)
    if span is None:
        return
    for later in span:
        first = later.head
        joined = later.dep_ == "conj" and not is_finite(later) and first.lower_ != later.lower_
        if joined and sentence.holds(draft, first) and _is_outcome(first, span.root):
            yield first, later


def _is_outcome(item: Token, root: Token) -> bool:
    """Whether it is the object of the claim's predicate, or what a change in its object is a change of."""
    first = list(coordinated(item))[-1]
    if not first.tag_.startswith(("NN", "JJ")):
        return False
    if first.dep_ == "pobj" and CHANGE.fullmatch(first.head.head.text):
        return first.head.head.dep_ == "dobj" and first.head.head.head == root
    return first.dep_ in ("dobj", "acomp") and first.head == root


def _are_mentions(sentence: Sentence, tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Conditions, therapies and places stay together on the one claim."""
    return all(any(m.start <= sentence.start(t) < m.end for m in mentions) for t in tokens)


def _last_before(first: Token, later: Token) -> Token:
    """The word before the comma or "and" that joins the later item to the first."""
    token = later.doc[max(later.left_edge.i, first.i + 1)]
    while is_filler(token):
        token = token.nbor(1)
    token = token.nbor(-1)
    while is_filler(token):
        token = token.nbor(-1)
    return token


def overlooked(sentence: Sentence, drafts: Sequence[Draft]) -> Iterator[Draft]:
    """The predicates beside a claim's own, joined to it by "and" or "but", that no claim holds."""
    taken = list(drafts)
    for verb in sentence.parse:
        beside = next((d for d in drafts if any(sentence.holds(d, v) for v in _partners(verb))), None)
        if beside is None or beside.marks.get("claim", 0) < SURE_OF_SEGMENT or not _could_state(verb):
            continue
        if any(sentence.holds(d, verb) for d in taken):
            continue
        words = _own_words(sentence, verb, taken)
        if len(words) >= FEWEST and verb in words:
            found = replace(beside, start=sentence.start(words[0]), end=sentence.end(words[-1]))
            taken.append(found)
            yield found


def _partners(verb: Token) -> set[Token]:
    """The other predicates of one coordination."""
    first = list(coordinated(verb))[-1]
    return {t for t in _all_joined(first) if is_predicate(t)} - {verb}


def _all_joined(token: Token) -> Iterator[Token]:
    yield token
    for child in token.children:
        if child.dep_ == "conj":
            yield from _all_joined(child)


def _could_state(verb: Token) -> bool:
    if not is_predicate(verb) or verb.dep_ not in STATED or not is_finite(verb) or REPORT.fullmatch(verb.text):
        return False
    governed = any(t.dep_ == "ccomp" and t.i > verb.i for t in verb.children)
    own = subject(verb)
    speaks = own is not None and own.text.lower() in SPEAKING
    return not governed and not speaks and not only_sets_the_scene(verb.doc[verb.i : verb.i + 1])


def _own_words(sentence: Sentence, verb: Token, taken: Sequence[Draft]) -> list[Token]:
    """The run of words around a verb that belong to it and to no other claim."""
    others = {w for t in verb.children if t.dep_ in ("conj", "parataxis") for w in t.subtree}
    mine = {t for t in verb.subtree if t not in others and not any(sentence.holds(d, t) for d in taken)}
    first = last = verb
    while first.i and first.nbor(-1) in mine:
        first = first.nbor(-1)
    while last.i + 1 < len(sentence.parse) and last.nbor(1) in mine:
        last = last.nbor(1)
    return trimmed(list(sentence.parse[first.i : last.i + 1]))
