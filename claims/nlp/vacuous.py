"""Which words that were found state nothing to check: aims, duties, praise, a condition, a name, a mere subject."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from claims.nlp.clauses import (
    FINITE,
    REPORT,
    VERBAL,
    is_finite,
    is_predicate,
    only_sets_the_scene,
    subject,
)
from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.nlp.sentence import Sentence

ARGUMENTS = frozenset({"nsubj", "nsubjpass", "compound"})
MODIFIERS = frozenset({"npadvmod", "prep", "advmod", "neg"})
DENYING = frozenset({"no", "not", "never", "without", "zero", "none"})
BETWEEN_CHARACTERS = 4  # that may stand between "should" and its verb: "be"
NEAR = 7  # words of a predicate in which it says what it says
SURE_OF_SEGMENT, SURE_OF_END = 0.7, 0.5  # how likely a heading holds a claim that ends where it does
WORDS = re.compile(r"\w")
ONLY_A_CONDITION = re.compile(r"(?:if|unless|whether|until)\b[^,;:]*$", re.IGNORECASE)


def _any(group: str, name: str) -> str:
    return rf"\b(?:{'|'.join(lexicon('clauses')[group][name])})\b"


AIM, AIM_BEFORE = (re.compile(_any("aims", name), re.IGNORECASE) for name in ("anywhere", "before"))
IDLE = re.compile("|".join(_any(group, "words") for group in ("duties", "stories", "definitions")), re.IGNORECASE)
SUCCESS_TO_COME = re.compile(rf"\bif\b[^,;.]*{_any('forecasts', 'successes')}", re.IGNORECASE)
HEDGE = re.compile(_any("forecasts", "hedges"), re.IGNORECASE)
ADJUNCT = re.compile(_any("settings", "adjuncts"), re.IGNORECASE)
ROLE = re.compile(rf"(?:(?:an?|the) )?(?:[\w’'-]+ ){{0,3}}?{_any('roles', 'nouns')}", re.IGNORECASE)
PRAISE = re.compile(_any("praise", "words"), re.IGNORECASE)
LABEL = re.compile(_any("labels", "words"), re.IGNORECASE)


QUESTION = re.compile(rf"""\W*(?:{_any("questions", "opening")}).*\?["'”’)]*\s*$""", re.IGNORECASE | re.DOTALL)
ASKS = re.compile(_any("questions", "opening"), re.IGNORECASE)
MONTH = "|".join(lexicon("figures")["words"]["months"])
DATE = re.compile(rf"(?:(?:in|on|since|by|until) )?(?:(?:{MONTH}) )?(?:\d{{1,2}},? )?(?:19|20)\d\d", re.IGNORECASE)
UNFINISHED = frozenset({"DT", "IN", "CC", "TO", "PRP$"})  # what such a word announces stands elsewhere


def states_something(text: str, sentence: Sentence, draft: Draft, alone: bool) -> bool:
    """Whether a found claim is one. `alone`: no other was found in its segment."""
    quote = text[draft.start : draft.end]
    if not WORDS.search(quote) or ONLY_A_CONDITION.match(quote) or LABEL.fullmatch(quote) or DATE.fullmatch(quote):
        return False
    if QUESTION.match(sentence.text) or (ASKS.match(quote) and text[draft.end : draft.end + 1] == "?"):
        return False
    if SUCCESS_TO_COME.search(text[sentence.offset : draft.end]) and HEDGE.search(quote):
        return False
    span = sentence.span(draft)
    if span is None:
        return True
    empty = (
        _only_reports(span)
        or _is_cut_off(span)
        or _is_idle(span)
        or _is_aim(sentence, draft, span.root)
        or _is_praise(span)
        or _is_role(span, quote)
        or _is_doubtful_heading(span, draft)
    )
    return not (empty or only_sets_the_scene(span) or (not alone and _says_nothing(span)))


def _is_cut_off(span: Span) -> bool:
    """The first half of a sentence that a line break cut in two, before its predicate."""
    return span.end == len(span.doc) and span[-1].tag_ in UNFINISHED and not _has_finite(span)


def _only_reports(span: Span) -> bool:
    """Who said it, without what was said: "the agency warned", "says Ann, 61"."""
    verb, own = span.root, subject(span.root)
    if own is None or own.dep_ != "nsubj" or not REPORT.fullmatch(verb.text):
        return False
    speaker = set(own.subtree)
    return not any(t.dep_ == "ccomp" or (t.i > verb.i and not t.is_punct and t not in speaker) for t in span)


def _is_idle(span: Span) -> bool:
    """A predicate of what should happen, was so before or is called: not "a small effect, and trials are needed"."""
    at = span.root.idx - span.start_char
    return any(m.start() <= at <= m.end() + BETWEEN_CHARACTERS for m in IDLE.finditer(span.text))


def _is_aim(sentence: Sentence, draft: Draft, predicate: Token) -> bool:
    """What a source is said to aim at is no claim; what it is said to have found is."""
    aims = list(_governing(AIM, sentence, predicate))
    return bool(aims) or any(not sentence.holds(draft, t) for t in _governing(AIM_BEFORE, sentence, predicate))


def _governing(words: re.Pattern[str], sentence: Sentence, predicate: Token) -> Iterator[Token]:
    """The heads of such words under which a predicate stands, unless a second one begins beside it."""
    above = [predicate, *predicate.ancestors]
    for match in words.finditer(sentence.text):
        span = sentence.parse.char_span(*match.span(), alignment_mode="expand")
        head = span.root if span is not None else None
        if head in above and not any(t.dep_ == "conj" and is_finite(t) for t in above[: above.index(head)]):
            yield head


def _is_praise(span: Span) -> bool:
    """A predicate that only praises: "has yielded impressive results". A claim may be made of "a promising therapy"."""
    predicate = span.doc[span.root.i : span.end] if is_predicate(span.root) else span
    return PRAISE.search(predicate[:NEAR].text) is not None and not any(t.like_num for t in span)


def _is_doubtful_heading(span: Span, draft: Draft) -> bool:
    """A line without verb, number and denial in which the encoder is sure neither of a claim nor of its end."""
    if draft.marks.get("claim", 1) >= SURE_OF_SEGMENT or draft.marks.get("end", 1) >= SURE_OF_END:
        return False
    tells = any(t.like_num or t.lower_ in DENYING for t in span)
    return not tells and not any(t.tag_.startswith(VERBAL) for t in span.doc)


def _is_role(span: Span, quote: str) -> bool:
    """What a person is, set beside the name: "director of the centre"."""
    return span.root.dep_ in ("appos", "conj") and ROLE.match(quote) is not None and not _has_finite(span)


def _says_nothing(span: Span) -> bool:
    """A part of a sentence that states something only with the rest of it."""
    return _only_names(span) or _only_modifies(span) or _is_purpose(span)


def _only_names(span: Span) -> bool:
    """A subject without its predicate, or what the one is that was just named: "a protein that carries oxygen"."""
    if span.root.dep_ == "appos" and span[0].tag_ == "DT" and span[0].lower_ not in DENYING:
        return True
    return span.root.dep_ in ARGUMENTS and _has_no_verb(span) and not any(t.like_num for t in span)


def _only_modifies(span: Span) -> bool:
    """When, where or like what: "two weeks after the infusion", "according to the register"."""
    adjunct = ADJUNCT.match(span.text) is not None and not is_finite(span.root)
    return adjunct or (span.root.dep_ in MODIFIERS and _has_no_verb(span))


def _is_purpose(span: Span) -> bool:
    """What something else is done for: "in order to slow the disease"."""
    verb = span.root
    return verb.dep_ in ("advcl", "acl") and verb.tag_ == "VB" and any(t.tag_ == "TO" for t in verb.lefts)


def _has_no_verb(span: Span) -> bool:
    return _has_finite(span.doc) and not any(t.tag_.startswith(VERBAL) for t in span)


def _has_finite(tokens: Doc | Span) -> bool:
    return any(t.tag_ in FINITE for t in tokens)
