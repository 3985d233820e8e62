"""The study that a passage tells of by name, for a claim that rests on it and does not name it."""

import re
from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.assertion.words import WORDS
from claims.nlp.document import Draft
from claims.nlp.lexicons import either, lexicon, one_of
from claims.nlp.restate.phrases import Phrase, Phrases
from claims.vocabulary.statements import RESULTS, Basis, Kind

CUES = lexicon("reference")["study"]
ANY = one_of(CUES["any"])
# "Outcomes (internal audit 2023)"
WORD = rf"(?<![\w-])(?!{either(CUES['no_names'])}\b)[A-Za-z-]{{1,30}} "
HEADED = re.compile(rf"(?P<name>(?:{WORD}){{1,2}}{either(CUES['one'])})\b(?! *[a-z])")
PUBLISHED = one_of([*CUES["any"], *CUES["papers"]])
REACH = 2  # sentences back


def named_study(tokens: Sequence[Token], draft: Draft, phrases: Phrases, above: str = "") -> str:
    """As the last study before these words in their paragraph, or `above` their list, is called ("the ADMIRE trial").

    "" where it has no name. One that its sentence calls retracted needs none, wherever it stands there.
    """
    if tokens and (retracted := _retracted(tokens, draft, phrases)):
        return retracted
    rests = draft.basis is Basis.TRIAL and draft.kind in (*RESULTS, Kind.TRIAL)
    if not rests or not tokens or tokens[0].tag_ == "NNP" or any(ANY.match(t.text) for t in tokens):
        return ""
    for back in range(REACH + 1):
        before = (p for p in reversed(phrases.before(draft.segment, back)) if back or p.head.i < tokens[0].i)
        if last := next((p for p in before if ANY.match(p.head.text)), None):
            return last.copied() if _has_name(last) else ""
    headed = HEADED.search(above)
    return f"the {headed['name']}" if headed else ""


def _retracted(tokens: Sequence[Token], draft: Draft, phrases: Phrases) -> str:
    """The study or paper of its sentence, outside its words, that is called retracted there."""
    said = {t.i for t in tokens}
    for study in phrases.before(draft.segment, 0):
        if study.head.i not in said and PUBLISHED.match(study.head.text) and _is_retracted(study, tokens):
            called = study.copied() or f"the {study.head.text}"
            return called if WORDS.said("source_retracted", called) else f"{called}, since retracted"
    return ""


def _is_retracted(study: Phrase, tokens: Sequence[Token]) -> bool:
    """By words that hold it: of its sentence before the claim, or of its own phrase behind that."""
    head = study.head
    own = head.i > tokens[-1].i
    told = head.doc[head.left_edge.i : head.right_edge.i + 1] if own else head.doc[head.sent.start : tokens[0].i]
    held = (match.span() for match in WORDS.pattern("source_retracted").finditer(told.text))
    return any(start <= head.idx - told.start_char < end for start, end in held)


def _has_name(study: Phrase) -> bool:
    first, *more = study.words
    named = any(t.text[0].isupper() for t in more if t != study.head) or first.tag_ == "NNP"
    return named and not study.is_plural and not any(t.tag_ == "DT" for t in more)
