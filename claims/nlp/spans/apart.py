"""Two whole clauses that were found as one claim are two, as is what is told in passing of a claim's subject."""

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    FINITE,
    MODIFYING,
    NOUNS,
    RELATIVE,
    REPORT,
    SUBJECTS,
    is_finite,
    is_predicate,
    subject,
    tells_beside,
    tells_in_passing,
    trimmed,
)
from claims.nlp.document import Draft
from claims.nlp.sentence import Sentence

DASHES = frozenset("–—-")
WHOLE = frozenset({"all", "any", "none", "nobody", "nothing", "everything", "everyone"})  # "all but two"
STANDING_IN = frozenset({"do", "does", "did"})
CONTRARY = frozenset({"but", "while", "whereas", "yet"})
LEAST_TURN = 4  # tokens
COPULAS = frozenset({"is", "are", "was", "were", "be", "been"})


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
    elif (contrary := _contrary(span)) is not None:
        parts = [span.doc[span.start : contrary.i], span.doc[contrary.i + 1 : span.end]]
    elif (closing := _closing_dash(span)) is not None:
        aside = span.doc[span.start : closing.i]  # tells by itself where it counts something
        parts = [*([aside] if any(t.like_num for t in aside) else []), span.doc[closing.i + 1 : span.end]]
    elif second is not None:
        border = _end_of_fronted(second) if second.i < second.head.i else second.left_edge.i
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
    two = any(t.dep_ == "expl" for t in sides[0]) or any(t.dep_ in SUBJECTS for t in sides[1])  # "there is no cure"
    return turn if all(stated) and two else None


def _contrary(span: Span) -> Token | None:
    """The "but" before a last clause that leaves its verb out: "platelets eased pain but [exosomes did not]".

    Or an "and" before what did not. Told by its words, as parsers take what stands on both sides for one subject.
    """
    words = [t for t in span if not t.is_punct]
    joints = CONTRARY
    while words and words[-1].dep_ == "neg":
        words, joints = words[:-1], CONTRARY | {"and"}
    but = next((t for t in reversed(words[:-1]) if t.lower_ in joints), None)
    if but is None or words[-1].lower_ not in STANDING_IN or but.nbor(-1).lower_ in WHOLE:
        return None
    behind = [t for t in words if but.i < t.i < words[-1].i]
    named = bool(behind) and all(t.tag_ in NOUNS or t.dep_ in MODIFYING or t.tag_ == "DT" for t in behind)
    return but if named and any(t.tag_.startswith("VB") for t in words if t.i < but.i) else None


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
    if tells_beside(verb) and _swallowed(verb):
        return _is_whole_clause(verb, span) and verb.head.i < span.end
    return (joined or tells_beside(verb)) and all(_is_whole_clause(t, span) for t in (verb, verb.head))


def _end_of_fronted(verb: Token) -> int:
    words = _swallowed(verb)
    return words[0].i if words else verb.right_edge.i + 1


def _swallowed(verb: Token) -> list[Token]:
    """The last words of a clause that opens a sentence, where they are the subject which its main verb lacks."""
    behind = [t for t in verb.doc[verb.i : verb.right_edge.i + 1] if t.text == ","]
    main = verb.head
    lacking = verb.i < main.i and subject(main) is None and is_finite(main)
    adjoins = lacking and behind and main.doc[verb.right_edge.i + 1] in (main, *main.lefts)
    return list(verb.doc[behind[-1].i + 1 : verb.right_edge.i + 1]) if adjoins else []


def _is_whole_clause(verb: Token, span: Span) -> bool:
    own = subject(verb)
    inside = own is not None and span.start <= own.i and span.start <= verb.i < span.end
    return inside and is_predicate(verb) and is_finite(verb)
