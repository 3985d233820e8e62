"""The numbers that belong to a claim, as they stand with their unit, and trial registry numbers."""

import re
from collections.abc import Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon

LEXICON: Mapping[str, Mapping[str, list[str]]] = lexicon("figures")


def _any(*groups: tuple[str, str]) -> str:
    return "|".join(expression for group, name in groups for expression in LEXICON[group][name])


SMALL, TENS, MONTHS = _any(("words", "small")), _any(("words", "tens")), _any(("words", "months"))
COUNTED = _any(("counted", "people"), ("counted", "things"), ("counted", "animals"))
PERSON = r"(?:(?:wo)?man|(?:wo)?men|child|children|person|people|patients?|adults?)"
LINKS = _any(("words", "links"))
UNIT, TIME, MONEY, UNIT_OF = (_any(("units", name)) for name in ("measures", "times", "currencies", "per"))

WORD = rf"(?:{SMALL}|(?:{TENS})(?:[- ‐‑](?:{SMALL}))?)"
DIGITS = r"(?:\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
NUMBER = rf"(?:{DIGITS}|{WORD}|zero|a (?:hundred|dozen))(?: (?:hundred|thousand|million|billion|dozen))*"
RANGE = rf"{NUMBER}(?:(?: ?[-–‐—] ?| to | and | or |, and ){NUMBER})?"
PER = rf"(?: (?:per|a|for every|for each|every) (?:{UNIT_OF})(?: of body weight)?|/[a-zA-Z]{{1,3}}\b)?"

FIGURE = re.compile(
    rf"(?:US|CA|AU|HK|A|C|S)?[$£€¥₹] ?{RANGE}(?: ?(?:million|billion|k|m)\b)?(?:/[a-z]+)?"
    rf"|\b{RANGE} ?(?:€|£|(?:{MONEY})\b)"
    rf"|[<>≤≥–-]?{DIGITS}(?: ?[-–‐—] ?{DIGITS}| ?%? (?:to|and|or) {DIGITS})?"
    rf" ?(?:%|percent\b|per ?cent\b|percentage points\b)(?: to {DIGITS}%)?"
    rf"|\b[pn] ?[<>=≤] ?\d*\.?\d+"
    rf"|\b(?!one of){NUMBER} (?:(?:\w+ )?(?:out of|of(?: the)?) (?:\w+ )?|(?:{PERSON} )?in (?:every )?){NUMBER}"
    rf"(?! (?:{TIME})\b)(?: (?:\w+ )?(?:{COUNTED}))?\b"
    rf"|\b(?:two thirds|one third|a third|three quarters|a quarter|a half|half)\b"
    rf"|\b{NUMBER} (?:{TIME}) to {NUMBER} (?:{TIME})\b|\ba (?:day or two|week or two|year or two)\b"
    rf"|\b{RANGE}[- ‐]?(?:(?:more|additional|separate|different|full) )?(?:{TIME})(?:[- ](?:old|of age))?\b"
    rf"|\b(?:day|week|month|year) (?:{DIGITS}|{WORD})\b"
    rf"|\b{RANGE} (?:(?!(?:{LINKS})\b)(?:[a-z][\w'’-]*|\([A-Z]+\)|[A-Z]\w+) ){{0,2}}?(?:{COUNTED})\b{PER}"
    rf"|\b{RANGE}[ -]?(?:{UNIT})(?![A-Za-z]){PER}"
    rf"|\b(?:{WORD})(?= (?:{_any(('names', 'after_bare'))})\b)"
    rf"|\b{DIGITS}",
    re.IGNORECASE,
)
REGISTRATION = re.compile(rf"\b(?:{_any(('registrations', 'numbers'))})\b")
REFERENCE = re.compile(r"\[\d{1,3}(?: ?[,–-] ?\d{1,3})*\]")
YEAR = re.compile(r"(?:19|20)\d\d$")
NAMED = re.compile(
    rf"(?:\b|(?<=\W))(?:{_any(('names', 'before'))})[\s\-–‐]*$|[A-Za-z][-/–]$|\d[.,:/]$|\+$", re.IGNORECASE
)
DATED_AFTER = re.compile(rf"\s+(?:{MONTHS})\b|(?:st|nd|rd|th)\b|/\d|:\d")
DATED_BEFORE = re.compile(rf"\b(?:{MONTHS})\.? $")
PRONOUN_ONE = re.compile(r"one\b(?! (?:wom|m)an in|.*\d| (?:year|month|week|day|hour|trial|child))", re.IGNORECASE)
LASTING = re.compile(rf"(?:{TIME})(?:\b|$)", re.IGNORECASE)


@Language.factory("figures", requires=["doc._.drafts"], assigns=["doc._.drafts"])
def make_figures(nlp: Language, name: str) -> "Figures":
    return Figures()


class Figures:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            quote = text[draft.start : draft.end]
            others = _of_earlier_claims(text, draft, doc._.drafts)
            draft.registrations = tuple(dict.fromkeys(m.group() for m in REGISTRATION.finditer(quote)))
            draft.figures = tuple(dict.fromkeys(f for f in figures(quote) if f not in others))
        return doc


def _of_earlier_claims(text: str, draft: Draft, drafts: Sequence[Draft]) -> set[str]:
    """Figures of the claims inside this one: quotes nest where they share a predicate. A time holds for all of them."""
    inside = (d for d in drafts if d is not draft and draft.start <= d.start and d.end < draft.end)
    return {f for d in inside for f in figures(text[d.start : d.end]) if not LASTING.search(f)}


def figures(quote: str) -> Iterator[str]:
    """The figures in the words of a claim, in order, verbatim. Dates and numbers that name something are none."""
    named = [m.span() for pattern in (REGISTRATION, REFERENCE) for m in pattern.finditer(quote)]
    for match in FIGURE.finditer(quote):
        figure = match.group().strip(" ,‐—")
        start = match.start() + match.group().index(figure)
        if figure and not _is_name(quote, start, figure) and not any(s <= start < e for s, e in named):
            yield figure


def _is_name(quote: str, start: int, figure: str) -> bool:
    before, after = quote[:start], start + len(figure)
    if before[-1:].isalnum() or NAMED.search(before) or DATED_AFTER.match(quote, after) or PRONOUN_ONE.match(figure):
        return True
    bare = re.fullmatch(DIGITS, figure) is not None
    return bare and bool(YEAR.fullmatch(figure) or DATED_BEFORE.search(before) or quote[after : after + 1].isalpha())
