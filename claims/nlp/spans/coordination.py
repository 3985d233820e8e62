"""Coordinated predicates and outcomes are claims of their own, each with its own words.

A claim that is parted from another begins with that one's attributes: kind, effect and the rest are judged later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    ADNOMINAL,
    FINITE,
    RELATIVE,
    first_conjunct,
    has_complement,
    is_filler,
    is_finite,
    is_predicate,
    subject,
    trimmed,
)
from claims.nlp.document import Draft, Mention
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Kind

CHANGE, LISTING = (one_of(lexicon("clauses")["changes"][name]) for name in ("nouns", "listing"))
PART, JOINT = one_of(lexicon("clauses")["parts"]["nouns"]), one_of(lexicon("clauses")["joint"]["words"])
CONTROLS = one_of(lexicon("clauses")["controls"]["nouns"])
JOINING = frozenset({"then", "that", "also", "and", "but", "so"})


def merged(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Two claims of one predicate, of which the later only leaves out its subject or adds in whom, are one.

    So are the numbers of the treated and of those with whom they are compared: "by 9% [and by 2% on placebo]".
    """
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        longer = next((k for k, other in enumerate(kept) if _goes_on(sentence, other, draft)), None)
        if longer is None:
            kept.append(draft)
        else:
            kept[longer] = replace(kept[longer], end=max(kept[longer].end, draft.end))
    return kept


def _goes_on(sentence: Sentence, first: Draft, later: Draft) -> bool:
    if _says_it_already(sentence, first, later):
        return True
    between, rest = sentence.between(first.end, later.start), sentence.between(later.start, later.end)
    number = any(sentence.holds(first, t) and t.like_num for t in sentence.parse)
    return first.end <= later.start and number and all(map(is_filler, between)) and _is_other_arm(rest)


def _says_it_already(sentence: Sentence, first: Draft, later: Draft) -> bool:
    one, other = sentence.span(first), sentence.span(later)
    if one is None or other is None or one.root != other.root or not first.start < later.start:
        return False
    return later.end <= first.end or _is_adjunct(sentence.between(first.end, later.end))


def parted(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Of two claims that begin together, the longer keeps what it states beyond the shorter, if that is a predicate.

    Where that only says in whom or when, ends a phrase or tells the number among the controls, both are one claim.
    """
    kept = []
    for draft in drafts:
        longer = [d.end for d in drafts if d.start == draft.start and d.end > draft.end]
        if any(_adds_no_claim(rest) for rest in (sentence.between(draft.end, e) for e in longer)):
            continue
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


def _adds_no_claim(rest: Sequence[Token]) -> bool:
    return _is_adjunct(rest) or _is_other_arm(rest) or _ends_phrase(rest)


def _is_adjunct(rest: Sequence[Token]) -> bool:
    """One prepositional phrase: "in children"; behind a comma one that tells nothing: ", even in children"."""
    words = trimmed(list(rest))
    while words and words[0].dep_ == "advmod":
        words = words[1:]
    is_phrase = bool(words) and words[0].dep_ == "prep" and all(words[0] in (t, *t.ancestors) for t in words)
    return is_phrase and (words[0] == rest[0] or not any(t.like_num or is_predicate(t) for t in words))


def _ends_phrase(rest: Sequence[Token]) -> bool:
    """Whether it begins with the noun that the words before it only describe: "[cells that heal]" of "cancer cells"."""
    before = rest[0].nbor(-1) if rest and rest[0].i else None
    return before is not None and before.dep_ in ("compound", "nmod") and before.head == rest[0]


def _is_other_arm(rest: Sequence[Token]) -> bool:
    """How many it was of those with whom the treated are compared: "and 2 of 9 controls"."""
    told = any(is_predicate(t) and is_finite(t) for t in rest)
    others = any(CONTROLS.match(t.text) for t in rest) or _are_without(rest)
    return any(t.like_num for t in rest) and others and not told


def _are_without(rest: Sequence[Token]) -> bool:
    """Whether these words end with "without", or without "it" or "them"."""
    last = [t for t in rest if not t.is_punct and t.tag_ != "PRP"][-1:]
    return any(t.lower_ == "without" for t in last)


def _head(tokens: Sequence[Token]) -> Token:
    return tokens[0].doc[tokens[0].i : tokens[-1].i + 1].root


def _explains(rest: Sequence[Token]) -> bool:
    """A relative clause after a comma, or a purpose: "which includes …", "so as to …"."""
    head = _head(rest)
    relative = rest[0].tag_ in RELATIVE and rest[0].i > 0 and rest[0].nbor(-1).is_punct
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
        if draft.kind is Kind.EFFICACY:
            for first, later in _joined_outcomes(sentence, draft):
                apart = any(sentence.holds(d, first) != sentence.holds(d, later) for d in drafts if _overlap(d, draft))
                if not apart and not _are_one(sentence, (first, later), mentions):
                    yield replace(draft, end=sentence.end(_last_before(first, later)))


def start_of_shared(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim begins, or one before it on whose noun it hangs: "[the power to heal and] ease pain"."""
    span = sentence.span(draft)
    first = first_conjunct(span.root) if span is not None and span.root.tag_ == "VB" else None
    if first is None or first.dep_ not in ADNOMINAL or not any(t.tag_ == "TO" for t in first.lefts):
        return draft.start
    holding = [d for d in drafts if d.end <= draft.start and sentence.holds(d, first) and sentence.holds(d, first.head)]
    return min((d.start for d in holding), default=draft.start)


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
        if joined and not _is_joint(first) and sentence.holds(draft, first) and _is_outcome(first, span.root):
            yield first, later


def _is_outcome(item: Token, root: Token) -> bool:
    """Whether it is the object of the claim's predicate, or what a change in its object is a change of."""
    first = first_conjunct(item)
    if not first.tag_.startswith(("NN", "JJ")):
        return False
    if first.dep_ == "pobj" and CHANGE.match(first.head.head.text):
        first = first.head.head
    return first.dep_ in ("dobj", "acomp") and first.head == root and not LISTING.match(first.head.text)


def _is_joint(item: Token) -> bool:
    """Whether it is one of several that make one outcome together."""
    first = first_conjunct(item)
    above = [first, *(t for t in (first.head, first.head.head) if not is_predicate(t))]
    return any(JOINT.match(t.text) for word in above for t in (word, *word.lefts))


def _are_one(sentence: Sentence, tokens: Sequence[Token], mentions: Sequence[Mention]) -> bool:
    """Conditions, therapies and places stay together on the one claim, as parts of the body do."""
    named = all(any(m.start <= sentence.start(t) < m.end for m in mentions) for t in tokens)
    return named or all(PART.match(t.text) for t in tokens)


def _last_before(first: Token, later: Token) -> Token:
    """The word before the comma or "and" that joins the later item to the first."""
    before = trimmed(list(later.doc[first.i : max(later.left_edge.i, first.i + 1)]))
    return before[-1] if before else first


def end_of_list(sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> int:
    """Where the claim ends, or the list in whose middle it breaks off: "for gout" of "for gout and asthma"."""
    span = sentence.span(draft)
    if span is None:
        return draft.end
    for later in sentence.parse[span.end :]:
        named = later.dep_ == "conj" and later.head.tag_[:2] == later.tag_[:2] in ("NN", "JJ")
        if named and sentence.holds(draft, later.head) and _follows(span, later):
            words = trimmed(list(later.subtree))
            if not any(t.tag_ in FINITE or any(sentence.holds(d, t) for d in drafts) for t in words):
                return sentence.end(words[-1])
    return draft.end


def _follows(span: Span, later: Token) -> bool:
    """Whether nothing but a comma or "and" stands between."""
    gap = list(later.doc[span.end : later.left_edge.i])
    return bool(gap) and all(is_filler(t) and t.text != ";" for t in gap)
