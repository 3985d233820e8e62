"""Where a claim ends: with what its verb tells, its list, bracket and exception; before who says it, and for what."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.clauses import FINITE, MODIFYING, any_clause_word, is_loose, subject, trimmed
from claims.nlp.document import Draft
from claims.nlp.exceptions import EXCEPTING
from claims.nlp.sentence import Sentence
from claims.nlp.spans.fragments import DENIALS
from claims.vocabulary.statements import Kind

AIM = any_clause_word("aims", "anywhere")
EXCEPTED = re.compile(rf",? (?:{EXCEPTING.pattern}|unless) [^,.;:()]{{2,90}}(?<! )", re.IGNORECASE)
SET_AGAINST = re.compile(rf", ?(?:but )?{any_clause_word('exceptions', 'closing').pattern}(?=\W*$|[,;])", re.IGNORECASE)
CLEARED = re.compile(rf",? {any_clause_word('clearings', 'words').pattern}", re.IGNORECASE)
SPARING = re.compile(rf",? {any_clause_word('exceptions', 'sparing').pattern} [^,.;:()]{{2,90}}(?<! )", re.IGNORECASE)
WOULD = frozenset({"would", "'d", "’d"})
SOURCE = any_clause_word("reports", "sources")


def with_last_word(sentence: Sentence, draft: Draft) -> int:
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


def with_verb_of_last_subject(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim ends, or with what its verb tells of a subject that it names: "it is unknown if [they] work"."""
    span = sentence.span(draft)
    if span is None:
        return draft.end
    told = (t for t in span.root.rights if t.dep_ == "ccomp" and t.i >= span.end)
    left = (t for t in told if (own := subject(t)) is not None and own in span)
    verb = next((t for t in left if not any(sentence.holds(other, t) for other in drafts)), None)
    return sentence.end(trimmed(list(verb.subtree))[-1]) if verb is not None else draft.end


def with_object(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim ends, or with what its last preposition governs: "took part in [the trial]"."""
    span = sentence.span(draft)
    last = span[-1] if span is not None and span[-1].dep_ == "prep" and span[-1].head == span.root else None
    governed = next((t for t in last.rights if t.dep_ == "pobj"), None) if last is not None else None
    if governed is None or any(sentence.holds(other, governed) for other in drafts):
        return draft.end
    return sentence.end(trimmed(list(governed.subtree))[-1])


def with_exception(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or with what it leaves out: "has approved no such cells, [other than cord blood]".

    Or with the treatment that did not do it: "it was due to exercise, [not to the cells]".
    """
    last = sentence.offset + len(sentence.text)
    if against := SET_AGAINST.match(text, draft.end, last):
        return against.end()
    excepted = EXCEPTED.match(text, draft.end, last)
    denies = any(t.lower_ in DENIALS or t.dep_ == "neg" for t in sentence.span(draft) or ())
    return excepted.end() if excepted is not None and denies else draft.end


def with_clearing(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or with what says that a harm came of something else: "a fever, [which was unrelated]"."""
    cleared = CLEARED.match(text, draft.end, sentence.offset + len(sentence.text))
    return cleared.end() if cleared is not None and draft.kind is Kind.SAFETY else draft.end


def with_what_spared(text: str, sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or with what alone kept it from being: "she would have died [without the cells]"."""
    spared = SPARING.match(text, draft.end, sentence.offset + len(sentence.text))
    would = any(t.lower_ in WOULD for t in sentence.span(draft) or ())
    return spared.end() if spared is not None and would else draft.end


def before_source(sentence: Sentence, draft: Draft) -> int:
    """Where the claim ends, or before who says it: "fell, according to a study", not "is given according to weight"."""
    span = sentence.span(draft)
    according = next((t for t in span if t.lower_ == "according" and t.i > span.root.i), None) if span else None
    if according is None or not SOURCE.search(according.doc[according.i : according.right_edge.i + 1].text):
        return draft.end
    before = trimmed(list(according.doc[span.start : according.i])) if span else []
    last = according.right_edge.i >= (span.end if span else 0) - 1
    return sentence.end(before[-1]) if last and before else draft.end


def before_loose_word(sentence: Sentence, draft: Draft) -> int:
    span = sentence.span(draft)
    if span is None or len(span) < 2 or span.end == len(span.doc) or not is_loose(span[-1]):
        return draft.end
    return sentence.end(span[-2])


def bracket(text: str, draft: Draft) -> int:
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
