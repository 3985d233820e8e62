"""Where a claim begins and ends: with its verb, list and bracket; before its speaker and what only goes with it."""

import re
import unicodedata
from collections.abc import Sequence
from itertools import pairwise

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    AUXILIARIES,
    FINITE,
    LEAVES_OPEN,
    NOMINAL_SUBJECTS,
    REPORT,
    UNTRUE,
    any_clause_word,
    is_finite,
    is_loose,
    is_predicate,
    subject,
    tells_in_passing,
    trimmed,
)
from claims.nlp.document import Draft
from claims.nlp.exceptions import EXCEPTING
from claims.nlp.lexicons import either, lexicon
from claims.nlp.prices import is_row
from claims.nlp.sentence import DATELINE, MARK, Sentence
from claims.nlp.spans.coordination import end_of_list
from claims.nlp.spans.fragments import DENYING, lacks_its_verb
from claims.nlp.spans.overlooked import STATUS

OBJECTS = frozenset({"dobj", "attr", "oprd"})
WORD_BEFORE, LONGEST_WORD = re.compile(r"(?:\w+-)*\w*\Z"), 40
LEADING = frozenset({"in", "at", "on", "for"})
MODIFYING = frozenset({"amod", "compound", "nmod", "poss", "nummod", "quantmod"})
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
AIM = any_clause_word("aims", "anywhere")
SOURCE, INFERENCE = any_clause_word("reports", "sources"), any_clause_word("reports", "inferring")
CLAIMED = re.compile(rf"{any_clause_word('reports', 'claiming').pattern} $", re.IGNORECASE)
EXCEPTED = re.compile(rf",? {EXCEPTING.pattern} [^,.;:()]{{2,90}}(?<! )", re.IGNORECASE)
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
    draft.start, draft.end = _with_predicate(sentence, draft, drafts)
    if opening := DATELINE.match(text, draft.start, draft.end) or MARK.match(text, draft.start, draft.end):
        draft.start = opening.end()
    said = SAID.search(text[draft.start : draft.end])
    if said and said.start():
        draft.end = draft.start + said.start()
    draft.end = _before_source(sentence, draft)
    draft.end = _before_loose_word(sentence, draft)
    draft.start, draft.end = _with_whole_doubt(text, sentence, draft)
    draft.end = end_of_list(sentence, draft, drafts)
    draft.end += _bracket(text, draft)
    if numbers := STATISTICS.match(text, draft.end):
        draft.end = numbers.end()
    draft.end = end_of_predicate(sentence, draft)
    draft.end = _with_verb_of_last_subject(sentence, draft, drafts)
    draft.end = _with_object(sentence, draft, drafts)
    draft.end = _with_last_word(sentence, draft)
    draft.end = _with_exception(text, sentence, draft)
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
    if len(drafts) > 1 or span is None or not lacks_its_verb(span) or any(t.lower_ in DENYING for t in span):
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
    if inside.dep_ not in INSIDE or inside.tag_ == "VBG":
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
    if any(t.lower_ in LEADING and t.dep_ == "prep" and t.head in span for t in leading):
        return sentence.start(leading[0])
    governed = span.root.dep_ in OBJECTS and verb.tag_.startswith("VB") and 0 < span.start - verb.i <= BETWEEN
    return sentence.start(verb) if governed else draft.start


def _with_denied_inference(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or the denial that it follows from anything: "that [does not mean that it works]"."""
    span = sentence.span(draft)
    if span is None or span.root.dep_ != "ccomp" or not INFERENCE.fullmatch(span.root.head.text):
        return draft.start
    before = [t for t in span.root.head.lefts if t.dep_ in AUXILIARIES | {"neg"} and t.i < span.start]
    return sentence.start(before[0]) if any(t.dep_ == "neg" for t in before) else draft.start


def _with_what_leaves_it_open(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or what makes it open or untrue: "it is unclear if [it works]", "claims that [it is]"."""
    before = text[sentence.offset : draft.start]
    untrue = CLAIMED.search(before) if UNTRUE.search(text, draft.start, draft.end) else None
    opening = LEAVES_OPEN.search(before) or untrue
    return sentence.offset + opening.start() if opening else draft.start


def _of_aside(sentence: Sentence, draft: Draft) -> int:
    """Where the claim begins, or what it tells in passing of a subject without a verb: "a gel, [made of fat]"."""
    span = sentence.span(draft)
    if span is None or span.root.dep_ not in NOMINAL_SUBJECTS or span.root.head in span:
        return draft.start
    asides = (t for t in span.root.rights if t.i < span.end and is_predicate(t) and tells_in_passing(t))
    aside = next((t for t in asides if not STATUS.fullmatch(t.text)), None)
    return sentence.start(aside.left_edge) if aside is not None and aside.tag_ == "VBN" else draft.start


def _with_last_word(sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or with one word more: "no stay [needed]", "they respond [poorly]", "early [death]"."""
    span = sentence.span(draft)
    if span is None or span.end == len(span.doc):
        return draft.end
    last, behind = span.doc[span.end], span.doc[span.end + 1 : span.end + 2]
    without_verb = span[-1].tag_.startswith("NN") and not any(t.tag_ in FINITE for t in span.doc)
    describes = span[-1].dep_ in MODIFYING and span[-1].head == last and last.tag_.startswith("NN")
    if describes and draft.end >= sentence.end(span[-1]):
        return sentence.end(last)
    completes = (last.tag_ == "VBN" and without_verb) or (last.dep_ == "advmod" and last.head == span.root)
    return sentence.end(last) if completes and all(t.is_punct or t.is_space for t in behind) else draft.end


def _with_verb_of_last_subject(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim ends, or with what its verb tells of a subject that it names: "it is unknown if [they] work"."""
    span = sentence.span(draft)
    if span is None:
        return draft.end
    told = (t for t in span.root.rights if t.dep_ == "ccomp" and t.i >= span.end)
    left = (t for t in told if (own := subject(t)) is not None and own in span)
    verb = next((t for t in left if not any(sentence.holds(other, t) for other in drafts)), None)
    return sentence.end(trimmed(list(verb.subtree))[-1]) if verb is not None else draft.end


def _with_object(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim ends, or with what its last preposition governs: "took part in [the trial]"."""
    span = sentence.span(draft)
    last = span[-1] if span is not None and span[-1].dep_ == "prep" and span[-1].head == span.root else None
    governed = next((t for t in last.rights if t.dep_ == "pobj"), None) if last is not None else None
    if governed is None or any(sentence.holds(other, governed) for other in drafts):
        return draft.end
    return sentence.end(trimmed(list(governed.subtree))[-1])


def _with_exception(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or with what it leaves out: "has approved no such cells, [other than cord blood]"."""
    excepted = EXCEPTED.match(text, draft.end, sentence.offset + len(sentence.text))
    denies = any(t.lower_ in DENYING or t.dep_ == "neg" for t in sentence.span(draft) or ())
    return excepted.end() if excepted is not None and denies else draft.end


def _before_source(sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or before who says it: "fell, according to a study", not "is given according to weight"."""
    span = sentence.span(draft)
    according = next((t for t in span if t.lower_ == "according" and t.i > span.root.i), None) if span else None
    if according is None or not SOURCE.search(according.doc[according.i : according.right_edge.i + 1].text):
        return draft.end
    before = trimmed(list(according.doc[span.start : according.i])) if span else []
    last = according.right_edge.i >= (span.end if span else 0) - 1
    return sentence.end(before[-1]) if last and before else draft.end


def _before_loose_word(sentence: Sentence, draft: Draft) -> int:
    span = sentence.span(draft)
    if span is None or len(span) < 2 or span.end == len(span.doc) or not is_loose(span[-1]):
        return draft.end
    return sentence.end(span[-2])


def _bracket(text: str, draft: Draft) -> int:
    """1 where the bracket that closes one of the claim's is missing, -1 where it ends with one that closes none."""
    quote = text[draft.start : draft.end]
    open_brackets = quote.count("(") - quote.count(")")
    if open_brackets < 0 and quote.endswith(")") and len(quote) > 1:
        return -1
    return int(open_brackets > 0 and text[draft.end : draft.end + 1] == ")")


def end_of_predicate(sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or before a clause that only goes with it: "fell by half, marking a success".

    What is done to find something out has not found it: "were scanned to make sure that no tumour grew".
    """
    span = sentence.span(draft)
    if span is None:
        return draft.end
    for clause in span.root.rights:
        last = clause.right_edge.i >= span.end - 1 and sentence.holds(draft, clause)
        before = trimmed(list(span.doc[span.start : clause.left_edge.i]))
        if last and before and before[-1].i > span.root.i - 1 and (_goes_with(clause) or _is_to_find_out(clause)):
            return sentence.end(before[-1])
    return draft.end


def _goes_with(clause: Token) -> bool:
    gerund = clause.dep_ in ("advcl", "acl") and clause.tag_ == "VBG" and clause.left_edge == clause
    return gerund and clause.i > clause.head.i + 1 and clause.nbor(-1).text == ","


def _is_to_find_out(clause: Token) -> bool:
    first = clause.left_edge
    return (
        first.tag_ == "TO"
        and first.head == clause
        and AIM.match(clause.doc[first.i : clause.right_edge.i + 1].text) is not None
    )
