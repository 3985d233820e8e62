"""Which found words state nothing to check: questions, aims, duties, stories, definitions, praise, who said it."""

import re
from collections.abc import Iterator

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    AUXILIARIES,
    FINITE,
    LEAVES_OPEN,
    REPORT,
    VERBAL,
    any_clause_word,
    first_conjunct,
    is_finite,
    is_predicate,
    subject,
)
from claims.nlp.document import Draft, Family
from claims.nlp.exceptions import EXCEPTING, is_excepted
from claims.nlp.mentions import mentions
from claims.nlp.sentence import Sentence
from claims.nlp.spans.fragments import DENIALS, is_fragment, is_mere_label
from claims.nlp.spans.personal import befell_before, tells_no_effect
from claims.vocabulary.statements import Scope

TELLS = any_clause_word("reports", "telling")
HEARERS, PLACES = frozenset({"dobj", "dative", "npadvmod"}), frozenset({"at", "in", "on", "during", "by"})
BEFORE_VERB = AUXILIARIES | {"advmod", "neg"}
BETWEEN_CHARACTERS = 4  # that may stand between "should" and its verb: "be"
JUST_BEFORE = 120  # characters of the sentence before
NEAR = 7  # words of a predicate in which it says what it says
AIM, AIM_BEFORE, AIMS_LISTED = (any_clause_word("aims", name) for name in ("anywhere", "before", "listed"))
LISTING = re.compile(rf"\W*{any_clause_word('aims', 'listing').pattern}", re.IGNORECASE)
IDLE = tuple(any_clause_word(group, "words") for group in ("duties", "definitions"))
STORIES, SINCE = any_clause_word("stories", "words"), any_clause_word("stories", "since")
OF_ONE = any_clause_word("stories", "of_one")
PRAISE, HEDGE = any_clause_word("praise", "words"), any_clause_word("forecasts", "hedges")
SUCCESS_TO_COME = re.compile(
    rf"(?:\bif|\AHad)\b[^,;.]*{any_clause_word('forecasts', 'successes').pattern}", re.IGNORECASE
)
ASKS = any_clause_word("questions", "opening")
OPEN = re.compile(r"\bwhether (?:or not )?$", re.IGNORECASE)  # somebody asks: "tests of whether it heals"
ITEM, GOES_ON = re.compile(r"(?:^|\n)[ \t]*[-–—•*✓·]\s*$"), re.compile(r"[.:] +(?:\S+ ){4}")
NAMES_JOINED = any_clause_word("labels", "joining")
PROMISED = re.compile(rf"\d|{any_clause_word('promises', 'flat').pattern}", re.IGNORECASE)
WISHED = re.compile(rf"\W*{any_clause_word('wishes', 'opening').pattern}[^,;:]*$", re.IGNORECASE)
LONGEST_LABEL, MARKED = 5, 6  # words; characters in which a mark and the break before it stand
QUESTION = re.compile(rf"""\W*{ASKS.pattern}.*\?["'”’)]*\s*$""", re.IGNORECASE | re.DOTALL)

ANSWER = any_clause_word("questions", "answers")
OF_WISHES = re.compile(rf"\b{any_clause_word('questions', 'of_wishes').pattern}\b[^.?!]*\?\W*$", re.IGNORECASE)
# "How the cells help the joint", above what tells it
HEADS_AN_ANSWER = re.compile(rf"\W*{any_clause_word('questions', 'heading').pattern} [^.!?:;,]{{3,90}}$", re.IGNORECASE)


def states_something(text: str, sentence: Sentence, draft: Draft, alone: bool) -> bool:
    """Whether a found claim is one. `alone`: no other was found in its segment."""
    quote = text[draft.start : draft.end]
    if is_mere_label(quote) or _is_title(sentence, quote) or _labels_item(text, sentence, draft):
        return False
    if _is_asked(text, sentence, draft, quote) or _is_wished(text, draft, quote):
        return False
    span = sentence.span(draft)
    if SUCCESS_TO_COME.search(text[sentence.offset : draft.end]) and (HEDGE.search(quote) or _is_hedged(span)):
        return False
    if span is None:
        return True
    left_out = EXCEPTING.match(quote) or is_excepted(text, sentence.offset, draft.start)
    if left_out and not any(t.tag_.startswith(VERBAL) for t in span):
        return False  # "except for cord blood", but "besides easing pain" tells of it
    if (
        _is_aim(text, sentence, draft, span.root)
        or _is_idle(sentence, span, draft)
        or _only_reports(span, alone)
        or _is_praise(span)
    ):
        return False
    if befell_before(span):
        return False
    only_tells_the_story = draft.scope is Scope.ONE and tells_no_effect(text, sentence, span, draft.kind)
    return not only_tells_the_story and not is_fragment(span, draft, alone)


def _is_hedged(span: Span | None) -> bool:
    """Whether the first predicate of those that are joined is hedged: "could [ease pain] and [slow the disease]"."""
    return span is not None and any(HEDGE.fullmatch(t.text) for t in first_conjunct(span.root).lefts)


def _is_title(sentence: Sentence, quote: str) -> bool:
    """A treatment and what it is for, named where nothing is stated: "cell therapy for cirrhosis: a review"."""
    if any(t.tag_ in FINITE for t in sentence.parse):
        return False
    named = mentions(quote)
    rest = "".join(" " if any(m.start <= at < m.end for m in named) else letter for at, letter in enumerate(quote))
    return any(m.family is Family.THERAPY for m in named) and not NAMES_JOINED.sub("", rest).strip(" -–—:,.*•#")


def _labels_item(text: str, sentence: Sentence, draft: Draft) -> bool:
    """The few words that open an item of a list, before the sentence that tells of them: "- Infection. You may …"."""
    before, quote = text[max(0, draft.start - MARKED) : draft.start], text[draft.start : draft.end]
    opens, short = ITEM.search(before) is not None, len(quote.split()) <= LONGEST_LABEL
    told = opens and short and not PROMISED.search(quote) and GOES_ON.match(text, draft.end) is not None
    return told and not any(t.tag_.startswith(VERBAL) for t in sentence.parse)


def _is_asked(text: str, sentence: Sentence, draft: Draft, quote: str) -> bool:
    before = text[sentence.offset : draft.start]
    if OPEN.search(before) and not LEAVES_OPEN.search(before):
        return True
    in_passing = ASKS.match(quote) and text[draft.end : draft.end + 1] == "?"
    whole = sentence.text
    return bool(in_passing or QUESTION.match(whole) or HEADS_AN_ANSWER.match(whole) or WISHED.match(whole))


def _is_wished(text: str, draft: Draft, quote: str) -> bool:
    """An answer to what a person would do: "Would I do it again? [Yes]"."""
    asked = text[max(0, draft.start - JUST_BEFORE) : draft.start]
    return ANSWER.fullmatch(quote) is not None and OF_WISHES.search(asked) is not None


def _only_reports(span: Span, alone: bool) -> bool:
    """Who said it, and to whom, without what was said: "Ann told the paper"; not "no harms reported".

    Beside another claim it may hold the first words of what was said, without their verb: "Ann said [the trials] show".
    """
    verb, own = span.root, subject(span.root)
    if own is None or own.dep_ != "nsubj" or not REPORT.fullmatch(verb.text):
        return False
    speaker = set(own.subtree)
    if any(t.lower_ in DENIALS for t in speaker):
        return False
    said = [t for t in verb.children if t.dep_ == "ccomp"]
    told = {t for t in verb.rights if t in said or t.is_punct or (TELLS.fullmatch(verb.text) and _is_beside(t))}
    rest = (t for t in verb.rights if t.i < span.end and t != own and t not in told)
    return not any(rest) and not any(t in span or (alone and t.i > verb.i) for t in said)


def _is_beside(token: Token) -> bool:
    """Whether it only says who was told, when or where."""
    return token.dep_ in HEARERS or (token.dep_ == "prep" and token.lower_ in PLACES)


def _is_idle(sentence: Sentence, span: Span, draft: Draft) -> bool:
    """A predicate of what should happen, was so before or is called: not "a small effect, and trials are needed"."""
    said, at = span.text, span.root.idx - span.start_char
    of_before = (STORIES, OF_ONE) if draft.scope is Scope.ONE else (STORIES,)
    idle = IDLE if SINCE.search(sentence.text) else (*IDLE, *of_before)
    matches = (match for words in idle for match in words.finditer(said))
    return any(m.start() <= at <= m.end() + BETWEEN_CHARACTERS for m in matches)


def _is_aim(text: str, sentence: Sentence, draft: Draft, predicate: Token) -> bool:
    """What a source is said to aim at, or still has to reach, is no claim; what it is said to have found is."""
    before = text[max(0, sentence.offset - JUST_BEFORE) : sentence.offset]
    if any(_governing(AIM, sentence, predicate)) or (LISTING.match(sentence.text) and AIMS_LISTED.search(before)):
        return True
    return any(not sentence.holds(draft, t) for t in _governing(AIM_BEFORE, sentence, predicate))


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
    first = verb = span.root
    while first.i > span.start and first.nbor(-1).dep_ in BEFORE_VERB:
        first = first.nbor(-1)
    predicate = span.doc[first.i : min(verb.i + NEAR, span.end)] if is_predicate(verb) else span[:NEAR]
    return PRAISE.search(predicate.text) is not None and not any(t.like_num for t in span)
