"""Coordinated predicates and outcomes are claims of their own, each with its own words.

A claim that is parted from another begins with that one's attributes: kind, effect and the rest are judged later.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    FINITE,
    RELATIVE,
    REPORT,
    SUBJECTS,
    first_conjunct,
    has_complement,
    is_filler,
    is_finite,
    is_predicate,
    subject,
    tells_beside,
    tells_in_passing,
    trimmed,
)
from claims.nlp.document import Draft, Mention
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Kind

CHANGE, LISTING = (one_of(lexicon("clauses")["changes"][name]) for name in ("nouns", "listing"))
PART, JOINT = one_of(lexicon("clauses")["parts"]["nouns"]), one_of(lexicon("clauses")["joint"]["words"])
CONTROLS = one_of(lexicon("clauses")["controls"]["nouns"])
DASHES = frozenset("–—-")
LEAST_TURN = 4  # tokens
COPULAS = frozenset({"is", "are", "was", "were", "be", "been"})
JOINING = frozenset({"then", "that", "also", "and", "but", "so"})


def merged(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Two claims of one predicate, of which the later only leaves out its subject or adds in whom, are one."""
    kept: list[Draft] = []
    for draft in sorted(drafts, key=lambda d: (d.start, -d.end)):
        longer = next((k for k, other in enumerate(kept) if _says_it_already(sentence, other, draft)), None)
        if longer is None:
            kept.append(draft)
        else:
            kept[longer] = replace(kept[longer], end=max(kept[longer].end, draft.end))
    return kept


def _says_it_already(sentence: Sentence, first: Draft, later: Draft) -> bool:
    one, other = sentence.span(first), sentence.span(later)
    if one is None or other is None or one.root != other.root or not first.start < later.start:
        return False
    return later.end <= first.end or _is_adjunct(sentence.between(first.end, later.end))


def parted(sentence: Sentence, drafts: Sequence[Draft]) -> list[Draft]:
    """Of two claims that begin together, the longer keeps what it states beyond the shorter, if that is a predicate.

    Where that only says in whom or when, or tells the number among the controls, both are one claim.
    """
    kept = []
    for draft in drafts:
        longer = [d.end for d in drafts if d.start == draft.start and d.end > draft.end]
        if any(_is_adjunct(rest) or _is_other_arm(rest) for rest in (sentence.between(draft.end, e) for e in longer)):
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


def apart(sentence: Sentence, draft: Draft) -> Iterator[Draft]:
    """One claim, or two where it holds two whole clauses: "the dose fell, and one patient died".

    What is told in passing of its subject is one of its own: "the trial, [run in Spain], [included 40 people]".
    """
    span = sentence.span(draft)
    second = next((t for t in span if _is_second_clause(t, span)), None) if span is not None else None
    if span is None:
        parts = []
    elif (turn := _turn(span)) is not None:
        parts = [span.doc[span.start : turn.i - 1], span.doc[turn.i + 2 : span.end]]
    elif (closing := _closing_dash(span)) is not None:
        aside = span.doc[span.start : closing.i]  # tells by itself where it counts something
        parts = [*([aside] if any(t.like_num for t in aside) else []), span.doc[closing.i + 1 : span.end]]
    elif second is not None:
        border = second.right_edge.i + 1 if second.i < second.head.i else second.left_edge.i
        parts = [span.doc[span.start : border], span.doc[border : span.end]]
    else:
        parts = list(_with_aside(span))
    own = [words for words in (trimmed(list(part)) for part in parts) if words]
    misread = any(words[-1].lower_ in COPULAS for words in own)  # "the graft was | stable and new vessels were few"
    if misread or not own:
        yield draft
        return
    yield from (replace(draft, start=sentence.start(w[0]), end=sentence.end(w[-1])) for w in own)


def _turn(span: Span) -> Token | None:
    """A "however" between commas that joins two sentences: "there is no cure, however, pain fell in both arms"."""
    inner = span[1:-1] if len(span) > LEAST_TURN else ()
    turn = next((t for t in inner if t.lower_ == "however" and t.nbor(-1).text == t.nbor(1).text == ","), None)
    if turn is None:
        return None
    sides = (span.doc[span.start : turn.i], span.doc[turn.i + 1 : span.end])
    stated = (any(t.tag_ in FINITE and t.dep_ != "relcl" for t in side) for side in sides)
    return turn if all(stated) and any(t.dep_ in SUBJECTS for t in sides[1]) else None


def _closing_dash(span: Span) -> Token | None:
    """What closes an aside in which the claim begins, before the verb: "half – [they saw nothing – see] again"."""
    if sum(t.text in DASHES for t in span.doc[: span.start]) % 2 == 0:
        return None
    closing = next((t for t in span[:-1] if t.text in DASHES), None)
    behind = span.doc[closing.i + 1 : span.end] if closing is not None else ()
    verb = next((t for t in behind if t.dep_ != "advmod"), None)
    return closing if verb is not None and verb.tag_ in FINITE else None


def _with_aside(span: Span) -> Iterator[Span]:
    """The clause between commas behind the subject of the claim's predicate, and that predicate; none without both."""
    own = subject(span.root)
    told = (t for t in own.subtree if span.start <= t.i and t.right_edge.i < span.root.i) if own is not None else ()
    aside = next((t for t in told if is_predicate(t) and tells_in_passing(t)), None)
    if aside is None or not is_predicate(span.root) or not is_finite(span.root):
        return
    opening = aside.left_edge.i + int(aside.left_edge.tag_ in RELATIVE)
    yield span.doc[max(opening, span.start) : aside.right_edge.i + 1]
    yield span.doc[aside.right_edge.i + 1 : span.end]


def _is_second_clause(verb: Token, span: Span) -> bool:
    """Whether a clause is joined to another of the claim, or says why or despite what that holds."""
    joined = verb.dep_ == "conj" and not REPORT.fullmatch(verb.text)
    if joined and verb.head.i < span.start:  # to who said so: "she found that [pain fell, and the firm gave up]"
        return verb.left_edge.i > span.start + 1 and _is_whole_clause(verb, span)
    return (joined or tells_beside(verb)) and all(_is_whole_clause(t, span) for t in (verb, verb.head))


def _is_whole_clause(verb: Token, span: Span) -> bool:
    own = subject(verb)
    inside = own is not None and span.start <= own.i and span.start <= verb.i < span.end
    return inside and is_predicate(verb) and is_finite(verb)


def _rest(sentence: Sentence, start: int, end: int) -> list[Token]:
    rest = trimmed(sentence.between(start, end))
    while rest and (rest[0].text.lower() in JOINING or is_filler(rest[0])):
        rest = rest[1:]
    return rest


def _is_adjunct(rest: Sequence[Token]) -> bool:
    """One prepositional phrase: "in children with autism"."""
    return bool(rest) and rest[0].dep_ == "prep" and all(rest[0] in (t, *t.ancestors) for t in rest)


def _is_other_arm(rest: Sequence[Token]) -> bool:
    """How many it was of those with whom the treated are compared: "and 2 of 9 controls"."""
    return (
        any(t.like_num for t in rest) and any(CONTROLS.match(t.text) for t in rest) and not any(map(is_predicate, rest))
    )


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
