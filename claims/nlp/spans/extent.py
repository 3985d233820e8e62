"""Where a claim begins, and the whole of its words: with its subject and verb, and what opens or denies them."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    AUXILIARIES,
    FINITE,
    LEAVES_OPEN,
    MODIFYING,
    NOMINAL_SUBJECTS,
    REPORT,
    UNTRUE,
    any_clause_word,
    is_finite,
    is_predicate,
    subject,
    tells_in_passing,
    trimmed,
)
from claims.nlp.document import Draft
from claims.nlp.groups import PEOPLE
from claims.nlp.lexicons import either, lexicon
from claims.nlp.numerals import WORD
from claims.nlp.prices import is_row
from claims.nlp.sentence import DATELINE, MARK, Sentence
from claims.nlp.spans.coordination import end_of_list
from claims.nlp.spans.ending import (
    WOULD,
    before_loose_word,
    before_source,
    bracket,
    end_of_predicate,
    with_clearing,
    with_exception,
    with_last_word,
    with_object,
    with_verb_of_last_subject,
    with_what_spared,
)
from claims.nlp.spans.fragments import DENIALS, lacks_its_verb
from claims.nlp.spans.overlooked import STATUS

OBJECTS = frozenset({"dobj", "attr", "oprd"})
WORD_BEFORE, LONGEST_WORD = re.compile(r"(?:\w+-)*\w*\Z"), 40
LEADING = frozenset({"in", "at", "on", "for", "since"})
INSIDE = frozenset({"relcl", "acl", "prep", "conj"})  # goes with a subject, and may be taken for first words
LONGEST_CUT = 10  # tokens of a subject that a claim is given back
BETWEEN = 3  # tokens that may stand between a verb and its object
RUN_TOGETHER = re.compile(rf"(?<=[a-z]{{2}})(?={either(lexicon('sentences')['opening']['glued'])}\b)")
IF_ANY = re.compile(
    r"\s(?:with |without )?(?P<amount>few|little|rarely|seldom|hardly),? if (?:any|ever|at all)\b,?", re.IGNORECASE
)
STATISTICS = re.compile(
    rf" ?\((?={any_clause_word('labels', 'statistics').pattern})(?=[^()\n]*\d)[^()\n]{{1,160}}\)", re.IGNORECASE
)
# What is not believed, or not done, is told without these.
DOUBTING, REJECTING = (any_clause_word("reports", name).pattern for name in ("doubting", "rejecting"))
DOUBTED = re.compile(rf"(?:{DOUBTING} that|{REJECTING}|than) ", re.IGNORECASE)
INFERENCE = any_clause_word("reports", "inferring")
CLAIMED = re.compile(rf"{any_clause_word('reports', 'claiming').pattern} $", re.IGNORECASE)
SO_MANY = rf"(?:\d[\d.,]*|{WORD}|half|most|all|none|(?:a|two) (?:third|quarter)s?)(?: ?%| per ?cent)?"
# So many patients who say how they fare.
SO_MANY_SAY = re.compile(
    rf"\b{SO_MANY}[^,.;:]{{0,30}}? {PEOPLE.pattern}(?: [\w-]+){{0,4}} "
    rf"{any_clause_word('reports', 'felt').pattern}(?: that)? $",
    re.IGNORECASE,
)
JOINTS = " ,;"  # marks that only join a claim to what follows
SAID = re.compile(
    rf"""[”"] ?\b{REPORT.pattern}\b [^”"]*$|, (?:says?|said) (?:the |Dr\.? )?[A-Z][^”"]*$|[”"] ?[-–—]+ ?[A-Z][^”"]*$"""
)


def complete(text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> None:
    """Gives one of the claims of a segment its own words, whole."""
    if row := _row(sentence):
        draft.start, draft.end = row
        return
    draft.start -= _letters_before(text, draft.start) or _money_sign_before(text, draft.start)
    draft.start, draft.end = _of_one_sentence(text, draft)
    draft.start = _of_whole_subject(sentence, draft, drafts)
    draft.start = _start(sentence, draft)
    draft.start = _with_denied_inference(sentence, draft)
    draft.start = _with_what_leaves_it_open(text, sentence, draft)
    draft.start = _of_aside(sentence, draft)
    draft.start = _with_condition(sentence, draft)
    draft.start, draft.end = _with_predicate(sentence, draft, drafts)
    openings = (before.match(text, draft.start, draft.end) for before in (DATELINE, MARK, DOUBTED))
    if opening := next((found for found in openings if found), None):
        draft.start = opening.end()
    said = SAID.search(text[draft.start : draft.end])
    if said and said.start():
        draft.end = draft.start + said.start()
    draft.end = before_source(sentence, draft)
    draft.end = before_loose_word(sentence, draft)
    draft.start, draft.end = _with_whole_doubt(text, sentence, draft)
    draft.end = end_of_list(sentence, draft, drafts)
    draft.end += bracket(text, draft)
    if numbers := STATISTICS.match(text, draft.end):
        draft.end = numbers.end()
    draft.end = end_of_predicate(sentence, draft)
    draft.end = with_verb_of_last_subject(sentence, draft, drafts)
    draft.end = with_object(sentence, draft, drafts)
    draft.end = with_last_word(sentence, draft)
    draft.end = with_exception(text, sentence, draft)
    draft.end = with_clearing(text, sentence, draft)
    draft.end = with_what_spared(text, sentence, draft)
    draft.end = draft.start + len(text[draft.start : draft.end].rstrip(JOINTS))


def _row(sentence: Sentence) -> tuple[int, int] | None:
    """The whole line of a price list, with what the price is for: "PRP ...... $750"."""
    line = sentence.text
    if not is_row(line) or any(t.tag_ in FINITE for t in sentence.parse):
        return None
    start = sentence.offset + len(line) - len(line.lstrip())
    return start, sentence.offset + len(line.rstrip())


def _letters_before(text: str, start: int) -> int:
    """How many letters a quote cuts off of its first word."""
    cut = WORD_BEFORE.search(text, max(0, start - LONGEST_WORD), start)
    return len(cut[0]) if cut else 0


def _money_sign_before(text: str, start: int) -> int:
    """1 where a quote leaves out the sign of the money with whose amount it begins."""
    return int(text[start : start + 1].isdigit() and unicodedata.category(text[start - 1 : start] or " ") == "Sc")


def _with_whole_doubt(text: str, sentence: Sentence, draft: Draft) -> tuple[int, int]:
    """Whatever begins or ends within "few, if any," has it whole, or ends before it."""
    start, end = draft.start, draft.end
    for doubt in IF_ANY.finditer(text, sentence.offset, sentence.offset + len(sentence.text)):
        if doubt.start() < start <= doubt.end():
            start = doubt.start("amount")
        if start < doubt.start() < end <= doubt.end():
            end = doubt.start()
    return start, end


def _of_one_sentence(text: str, draft: Draft) -> tuple[int, int]:
    """The longest of its parts where scraping ran sentences together ("in the kneeThe injection is safe")."""
    borders = [m.start() for m in RUN_TOGETHER.finditer(text, draft.start + 1, draft.end)]
    parts = pairwise((draft.start, *borders, draft.end))
    return max(parts, key=lambda part: part[1] - part[0])


def _with_predicate(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> tuple[int, int]:
    """The whole clause, where the only claim of a sentence holds nothing that tells: no verb, number or denial.

    A number that is its subject tells nothing without it either: "[three trials] are under way".
    """
    span = sentence.span(draft)
    if len(drafts) > 1 or span is None or not lacks_its_verb(span) or any(t.lower_ in DENIALS for t in span):
        return draft.start, draft.end
    predicate = next((t for t in span.root.ancestors if is_predicate(t) and is_finite(t)), None)
    acting = span.root.dep_ in NOMINAL_SUBJECTS and span.root.head == predicate
    if not acting and not _opens_beside_a_name(span) and any(t.like_num for t in span):
        return draft.start, draft.end
    words = trimmed(list(predicate.subtree)) if predicate is not None else []
    return (sentence.start(words[0]), sentence.end(words[-1])) if words else (draft.start, draft.end)


def _opens_beside_a_name(span: Span) -> bool:
    """Whether it begins with what a thing named before it is: "the trial of X, [a skin graft, in 20 people]"."""
    return any(t.dep_ == "appos" and t.left_edge == span[0] and t.head.i < span.start for t in span)


def _of_whole_subject(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim begins, or the subject that it cuts in two: "[cells that] make blood are taken".

    Where that is long, or what is cut off is told by another claim, it begins with its predicate.
    """
    span = sentence.span(draft)
    own = subject(span.root) if span is not None and is_predicate(span.root) else None
    if span is None or own is None or own.i > span.root.i or not own.left_edge.i < span.start <= own.right_edge.i:
        return draft.start
    if own.i >= span.start:
        return sentence.start(_first_modifier(own, span))
    cut = [t for t in own.doc[own.left_edge.i : span.start] if not t.is_space]
    inside = next((t for t in own.rights if t.left_edge.i <= span.start <= t.right_edge.i), own)
    tells = any(t.dep_ == "ccomp" for t in inside.rights)  # "a study showing that [they heal was retracted]"
    if inside.dep_ not in INSIDE or (inside.tag_ == "VBG" and not tells):
        return draft.start
    others = (d for d in drafts if not sentence.holds(d, span.root))
    told = tells_in_passing(inside) or any(sentence.holds(d, t) for d in others for t in cut)
    if not told and len(cut) <= LONGEST_CUT:
        return sentence.start(cut[0])
    rest = trimmed(list(own.doc[own.right_edge.i + 1 : span.end]))
    return sentence.start(rest[0]) if span.root in rest else draft.start


def _first_modifier(own: Token, span: Span) -> Token:
    """The first of the words before a subject that stand right before a claim and say which it is."""
    first = span[0]
    while first.i > own.left_edge.i and first.nbor(-1).dep_ in MODIFYING and first.nbor(-1).head in (own, first):
        first = first.nbor(-1)
    return span[0] if first.i and first.nbor(-1).dep_ == "prep" else first  # "in Sweden [cells are standard care]"


def _start(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or the preposition or the verb that leads into it and stands right before it."""
    span = sentence.span(draft)
    if span is None:
        return draft.start
    verb: Token = span.root.head
    leading = span.doc[max(span.start - 1, 0) : span.start]
    if any(t.lower_ in LEADING and _leads_in(t, span) for t in leading):
        return sentence.start(leading[0])
    governed = span.root.dep_ in OBJECTS and verb.tag_.startswith("VB") and 0 < span.start - verb.i <= BETWEEN
    return sentence.start(verb) if governed else draft.start


def _leads_in(word: Token, span: Span) -> bool:
    """A year may be taken for a number of what follows it: "[since] 2019 exosomes have been banned"."""
    return word.head in span and (word.dep_ == "prep" or (word.dep_ == "mark" and span[0].like_num))


def _with_denied_inference(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or the denial that it follows from anything: "that [does not mean that it works]"."""
    span = sentence.span(draft)
    if span is None or span.root.dep_ != "ccomp" or not INFERENCE.fullmatch(span.root.head.text):
        return draft.start
    before = [t for t in span.root.head.lefts if t.dep_ in AUXILIARIES | {"neg"} and t.i < span.start]
    return sentence.start(before[0]) if any(t.dep_ == "neg" for t in before) else draft.start


def _with_what_leaves_it_open(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or what makes it open or untrue: "it is unclear if [it works]", "claims that [it is]".

    Or how many say it of themselves: "nine of ten patients say that [it works]".
    """
    before = text[sentence.offset : draft.start]
    untrue = CLAIMED.search(before) if UNTRUE.search(text, draft.start, draft.end) else None
    opening = LEAVES_OPEN.search(before) or untrue or SO_MANY_SAY.search(before)
    return sentence.offset + opening.start() if opening else draft.start


def _of_aside(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or what it tells in passing of a subject without a verb: "a gel, [made of fat]"."""
    span = sentence.span(draft)
    if span is None or span.root.dep_ not in NOMINAL_SUBJECTS or span.root.head in span:
        return draft.start
    asides = (t for t in span.root.rights if t.i < span.end and is_predicate(t) and tells_in_passing(t))
    aside = next((t for t in asides if not STATUS.fullmatch(t.text)), None)
    return sentence.start(aside.left_edge) if aside is not None and aside.tag_ == "VBN" else draft.start


def _with_condition(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or without what alone it holds or would: "without the cells [I would be blind]"."""
    span = sentence.span(draft)
    if span is None:
        return draft.start
    opens = (t for t in span.root.lefts if t.dep_ in ("advcl", "prep") and t.right_edge.i < span.start)
    condition = next(opens, None)
    between = span.doc[condition.right_edge.i + 1 : span.start] if condition is not None else ()
    would = any(t.lower_ in WOULD and t in span for t in span.root.lefts)
    holds = condition is not None and (would or condition.left_edge.lower_ == "unless")
    apart = any(not (t.is_punct or t.head == condition or t.dep_ == "advmod") for t in between)
    return sentence.start(condition.left_edge) if condition is not None and holds and not apart else draft.start
