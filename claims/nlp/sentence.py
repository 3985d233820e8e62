"""The parse of a segment, in the places of its article."""

import re
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from claims.nlp.document import Draft
from claims.nlp.numerals import MONTH
from claims.nlp.segments import BULLETS, GLUED, NUMBERED

DASH = "(?:--|–|—| - )"
DAY = rf"(?i:(?:{MONTH}\.? \d{{1,2}}|\d{{1,2}}(?:st|nd|rd|th)? {MONTH}\.?)(?:,? \d{{4}})?)"
CITY = r"[A-Z][\w .’'-]{2,24}"
COUNTRY = r"(?:, [\w .]{2,20})?"
WIRE = r"\([\w. ]{2,24}\)"
OPENS = rf"{DASH} ?(?=[“\"A-Z])"
DATELINES = (
    rf"[A-Z][A-Z .’'-]{{2,}}, [^:;!?–—]{{0,40}}?(?i:\b{MONTH}\b)[^:;!?–—]{{0,40}}?{DASH} ?",  # TOKYO, on March 9 —
    rf"{CITY}(?:, [A-Z][\w .]{{1,24}}){{0,2}}, {DAY}(?: ?[(/][\w .]{{2,30}}[)/])? ?{DASH} ?",  # Lund, Sweden, 3 June –
    rf"[A-Z][A-Z .’'-]{{3,}}{COUNTRY} ?{OPENS}",  # KYOTO –
    rf"{CITY}{COUNTRY} {WIRE} ?{OPENS}",  # Lund (a wire service) -
    rf"{CITY}{COUNTRY} ?{DASH} ?{WIRE} ?{OPENS}",  # Lund – (a wire service) –
    rf"{DAY} {WIRE} ?{OPENS}",  # March 9, 2026 (a wire service) —
)
DATELINE = re.compile("|".join(DATELINES))
ITEM = rf"{NUMBERED}(?:\s+(?=[A-Z])|{GLUED})"
MARK = re.compile(rf"(?:(?:{BULLETS}|#)+\s+|{ITEM}|(?:Yes|No)[.,!:] (?=[A-Z]))")  # of a list or heading, or an answer


@dataclass(frozen=True)
class Sentence:
    """The parse of a segment that begins at `offset` of the text. A label or bullet before its claims is blanked.

    Where its words start and end is told in characters of the text.
    """

    parse: Doc
    offset: int

    @cached_property
    def text(self) -> str:
        return str(self.parse.text)

    def span(self, draft: Draft) -> Span | None:
        """The words of a draft, whole; None where it holds none."""
        span = self.parse.char_span(draft.start - self.offset, draft.end - self.offset, alignment_mode="expand")
        return span if span is not None and len(span) else None

    def between(self, start: int, end: int) -> list[Token]:
        """The words that stand wholly between two places of the text."""
        return [t for t in self.parse if start <= self.start(t) and self.end(t) <= end]

    def start(self, token: Token) -> int:
        return self.offset + int(token.idx)

    def end(self, token: Token) -> int:
        return self.offset + int(token.idx) + len(token)

    def holds(self, draft: Draft, token: Token) -> bool:
        return draft.start <= self.start(token) < draft.end
