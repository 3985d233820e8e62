"""Whether words are a sentence, and the clause around a claim that is one."""

from collections.abc import Sequence

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    ADNOMINAL,
    AUXILIARIES,
    FINITE,
    RELATIVE,
    SUBJECTS,
    first_conjunct,
    is_finite,
    is_mark,
    subject,
)

ASIDE = ADNOMINAL | {"advcl", "csubj", "pcomp", "ccomp"}  # beside the clause that they hang on
INTERROGATIVE = RELATIVE | {"WP$", "WRB"}
NOUNLIKE = ("NN", "PRP", "EX", "DT", "CD", "VBG")  # how the tag of a subject begins
QUOTATION = frozenset('“”"')
CONCEDING = frozenset({"although", "though", "whereas"})
SHORTEST = 5  # words that somebody is quoted with as a sentence
INSIDE = ("NN", "JJ", "CD", "HYPH", "PRP$", "POS")  # and of a word whose phrase goes on behind it


def is_sentence(words: Sequence[Token]) -> bool:
    """Whether they hold a finite verb with a subject, not only in a clause beside, and cut no phrase in two."""
    if _leans_back(words[0]) or is_cut(words):
        return False
    shouted = all(t.is_upper for t in words if t.is_alpha)  # capitals are parsed badly
    return shouted or any(_states(t, words) for t in words if _is_finite(t))


def _leans_back(first: Token) -> bool:
    """Whether words that open so only go on from others ("which …", "for which …", "neither is …")."""
    relative = {first.tag_, *(t.tag_ for t in first.rights if first.tag_ == "IN")} & {"WDT"}
    of_persons = first.lower_ in ("who", "whom", "whose") and any(t.is_alpha for t in first.doc[: first.i])
    return bool(relative) or of_persons or first.lower_ in ("neither", "nor")


def _is_finite(token: Token) -> bool:
    """By its tag, or because a base form has a subject or shares one ("cells live and grow")."""
    first = first_conjunct(token)
    governed = any(t.tag_ in ("TO", "MD") for t in first.lefts)
    return token.tag_ in FINITE or (token.tag_ == "VB" and subject(first) is not None and not governed)


def _states(finite: Token, words: Sequence[Token]) -> bool:
    verb = finite.head if finite.dep_ in AUXILIARIES else finite
    own = subject(verb)
    if own is not None and own.i < verb.i and (own.tag_ in RELATIVE or own.left_edge.tag_ == "WP$"):
        return False
    marked = any(t.dep_ == "mark" and t in words for t in verb.lefts)
    beside = verb.dep_ in ASIDE and (verb.head in words or marked)
    return not beside and (is_inverted(finite) or any(t.i < finite.i and _may_be_subject(t) for t in words))


def is_inverted(finite: Token) -> bool:
    """Whether a verb stands before its subject because "not only" opens the clause: "not only is it safe"."""
    before = finite.doc[max(finite.i - 2, 0) : finite.i]
    own = subject(finite.head if finite.dep_ in AUXILIARIES else finite)
    return own is not None and own.i > finite.i and [t.lower_ for t in before] == ["not", "only"]


def _may_be_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS or (token.tag_.startswith(NOUNLIKE) and token.tag_ != "PRP$")


def is_cut(words: Sequence[Token]) -> bool:
    """Whether they begin in the middle of a phrase."""
    first = words[0]
    if not first.i or first.tag_ in ("DT", "PRP", "PRP$"):
        return False
    before = first.nbor(-1)
    return before.tag_.startswith(INSIDE) and (before.head.i >= first.i or before.tag_ in ("HYPH", "POS", "PRP$"))


def is_told_whole(span: Span) -> bool:
    """Whether the span is all that follows "that", or that somebody is quoted with, however it is parsed."""
    before = span.doc[max(span.start - 1, 0) : span.start].text
    after = span.doc[span.end : span.end + 2].text
    verbal = any(t.tag_.startswith("VB") or t.dep_ in SUBJECTS for t in span)
    reported = before == "that" and span[0].nbor(-1).dep_ == "mark" and after[:1] in ("", ".", ";")
    quoted = before in QUOTATION and after.lstrip(",.")[:1] in QUOTATION
    return verbal and len(span) >= SHORTEST and (reported or quoted)


def without_concession(words: list[Token], start: int) -> list[Token]:
    """Without the clause with which they open before a comma, and which the rest is said to hold in spite of."""
    verb = words[0].head if words and words[0].lower_ in CONCEDING and words[0].dep_ == "mark" else None
    comma = verb.right_edge.i + 1 if verb is not None and verb.dep_ == "advcl" else 0
    ends = 0 < comma < start and words[0].doc[comma].text == ","
    return [t for t in words if t.i > comma] if ends else words


def around(span: Span) -> list[Token]:
    """The words of the least clause that holds the span and is a sentence; none where no clause is."""
    clauses = (clause_of(verb, span) for verb in (span.root, *span.root.ancestors) if can_stand_alone(verb))
    return next((c for c in clauses if c and c[0].i <= span.start < span.end <= c[-1].i + 1 and is_sentence(c)), [])


def can_stand_alone(verb: Token) -> bool:
    """Whether its clause has a tense and a subject, and neither hangs on a noun nor asks."""
    own = subject(verb)
    relative = any(t.tag_ in INTERROGATIVE for t in verb.lefts)
    finite = is_finite(verb) or _is_finite(verb)
    return finite and own is not None and not relative and verb.dep_ not in ADNOMINAL | {"pcomp"}


def clause_of(verb: Token, span: Span) -> list[Token]:
    """Within quotation marks and semicolons, without what joins it to another clause, or a later one joined to it."""
    later = (t.left_edge.i for t in verb.children if t.dep_ == "conj" and t.i >= span.end and subject(t) is not None)
    inside = _inside_marks(span)
    words = [t for t in verb.doc[verb.left_edge.i : min(later, default=verb.right_edge.i + 1)] if t.i in inside]
    while words and (words[-1].dep_ == "cc" or is_mark(words[-1])):
        words.pop()
    while words and words[0].head == verb and words[0].dep_ in ("mark", "cc", "punct"):
        words.pop(0)
    return words


def _inside_marks(span: Span) -> range:
    marks = [t.i for t in span.doc if t.text in QUOTATION or t.text == ";"]
    first = max((i + 1 for i in marks if i < span.start), default=0)
    return range(first, min((i for i in marks if i >= span.end), default=len(span.doc)))
