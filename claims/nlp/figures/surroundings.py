"""The words outside a quote that belong to its claim: what it is said of, when it held, and what is added after it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from spacy.tokens import Doc, Span, Token

from claims.nlp.clauses import (
    ADNOMINAL,
    FINITE,
    RELATIVE,
    SUBJECTS,
    any_clause_word,
    coordinated,
    is_predicate,
    subject,
)
from claims.nlp.document import Draft
from claims.nlp.figures.amounts import Place
from claims.nlp.sentence import Sentence

FRONTED = frozenset({"prep", "npadvmod", "advcl", "advmod", "nmod"})
JOINING = frozenset({"punct", "cc", "conj"})
BENEATH = frozenset({"ccomp", "xcomp", "advcl"})
IN_BRACKETS = re.compile(r"\s*\(([^()]*)\)")
APART = any_clause_word("additions", "apart").pattern
ADDED = re.compile(rf"\s*(?:[,:–—]|\.\.\.|…)(?!\s*{APART})([^;]+)", re.IGNORECASE)


def surroundings(text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Iterator[Place]:
    """Places in the text, none of them inside any of the claims of the segment."""
    end = sentence.offset + len(sentence.text)
    if len(drafts) == 1 and not any(t.tag_ in FINITE for t in sentence.parse):
        yield from ((sentence.offset, draft.start), (draft.end, end))
        return
    span = sentence.span(draft)
    if span is not None and is_predicate(span.root):
        for phrase in (_setting(span.root), _said_of(span.root), _rest(span)):
            yield from _free(sentence, phrase, drafts)
    yield from _added(text, sentence, draft, drafts, end)


def _setting(verb: Token) -> list[Token]:
    """What opens the sentence: "after two years". It holds for a later predicate too, unless that has its own."""
    for predicate in coordinated(verb):
        fronted = _fronted(predicate)
        if fronted:
            break
    else:
        fronted = _opening(verb.doc)
    return fronted + (_setting(predicate.head) if predicate.dep_ in BENEATH else [])


def _fronted(predicate: Token) -> list[Token]:
    """The adverbials before the subject of a predicate, the one next to it where the parser sees more than one."""
    subjects = [t for t in predicate.lefts if t.dep_ in SUBJECTS]
    fronted = (t for t in predicate.lefts if subjects and t.i < subjects[-1].i and _sets(t))
    return [word for t in fronted for word in t.subtree]


def _opening(parse: Doc) -> list[Token]:
    """What stands before the first comma, if it opens with a preposition or a number and holds no clause."""
    words = list(takewhile(lambda word: word.text != ",", parse))
    adverbial = len(words) < len(parse) and words and words[0].tag_ in ("IN", "CD")
    return words if adverbial and not any(word.tag_ in FINITE for word in words) else []


def _sets(word: Token) -> bool:
    """An adverbial; a clause with a subject of its own and no conjunction is a sentence that a comma joins on."""
    spliced = word.dep_ == "advcl" and subject(word) is not None and not any(t.dep_ == "mark" for t in word.lefts)
    return word.dep_ in FRONTED and not spliced


def _said_of(verb: Token) -> list[Token]:
    """The subject of a predicate, or of the one with which it shares it; or the noun that it describes."""
    for predicate in coordinated(verb):
        own = subject(predicate)
        if own is not None and own.tag_ not in RELATIVE:
            return _without_asides(own)
        if predicate.dep_ in ADNOMINAL:
            described = set(predicate.subtree)
            return [word for word in predicate.head.subtree if word not in described]
    return []


def _without_asides(noun: Token) -> list[Token]:
    """Without clauses that tell more of whom it names: "Ann, a woman who has been ill for two years"."""
    asides = (t for t in noun.subtree if t.dep_ == "relcl" and (t.head.dep_ == "appos" or _after_comma(t)))
    told = {word for clause in asides for word in clause.subtree}
    return [word for word in noun.subtree if word not in told]


def _after_comma(clause: Token) -> bool:
    return clause.left_edge.i > 0 and clause.left_edge.nbor(-1).text == ","


def _rest(span: Span) -> list[Token]:
    """What follows it in its clause: "in two patients" of a claim that ends before."""
    after = span.doc[span.end :]
    return list(takewhile(lambda t: t.dep_ not in JOINING and t.tag_ not in FINITE and span.root.is_ancestor(t), after))


def _free(sentence: Sentence, words: Iterable[Token], drafts: Sequence[Draft]) -> Iterator[Place]:
    """The runs of words that no claim holds."""
    run: list[Token] = []
    for word in words:
        if any(sentence.holds(d, word) for d in drafts):
            continue
        if run and word.i != run[-1].i + 1:
            yield sentence.start(run[0]), sentence.end(run[-1])
            run = []
        run.append(word)
    if run:
        yield sentence.start(run[0]), sentence.end(run[-1])


def _added(text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft], end: int) -> Iterator[Place]:
    """What follows in brackets, or after a comma without a verb, up to the next claim."""
    after = max(d.end for d in drafts if d.start <= draft.start < d.end)
    stop = min((d.start for d in drafts if d.start >= after), default=end)
    bracket = IN_BRACKETS.match(text, after, stop)
    if bracket:
        yield bracket.span(1)
        after = bracket.end()
    added = ADDED.match(text, after, stop)
    if added and not any(t.tag_ in FINITE for t in sentence.between(*added.span(1))):
        yield added.span(1)
