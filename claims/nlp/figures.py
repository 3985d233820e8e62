"""The numbers that belong to a claim, as they stand with their unit, and trial registry numbers."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.clauses import is_predicate
from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon
from claims.nlp.sentence import Sentence
from claims.nlp.surroundings import surroundings

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
SCALE = "(?:hundred|thousand|million|billion)"
NUMBER = rf"(?:{DIGITS}|{WORD}|zero|a (?:hundred|dozen))(?: (?:{SCALE}|dozen))*"
RANGE = rf"{NUMBER}(?:(?: ?[-–‐—] ?|[-‐‑]? (?:to|and|or) |, and ){NUMBER}| or (?:more|fewer|less))?"
PER = rf"(?: (?:per|a|for every|for each|every) (?:{UNIT_OF})(?: of body weight)?|/[a-zA-Z]{{1,3}}\b)?"
POWER = rf"\b{DIGITS} ?[x×] ?10(?:\^-?\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)"
A_YEAR = r"(?:19|20)\d\d\b"

FIGURE = re.compile(
    rf"{POWER}(?: (?:[a-z]+ )?(?:{COUNTED})\b)?{PER}"
    rf"|(?:US|CA|AU|HK|A|C|S)?[$£€¥₹] ?{RANGE}(?: ?(?:million|billion|k|m)\b)?(?:/[a-z]+)?"
    rf"|\b{RANGE} ?(?:€|£|(?:{MONEY})\b)"
    rf"|[<>≤≥–-]?{DIGITS}(?: ?[-–‐—] ?{DIGITS}| ?%? (?:to|and|or) {DIGITS})?"
    rf" ?(?:%|percent\b|per ?cent\b|percentage points\b)(?: to {DIGITS}%)?"
    rf"|\b[pn] ?[<>=≤] ?\d*\.?\d+"
    rf"|\b(?!one of|{A_YEAR}){NUMBER} (?:(?:\w+ )?(?:out of|of(?: the)?) (?:\w+ )?|(?:{PERSON} )?in (?:every )?)"
    rf"(?!{A_YEAR})(?:{NUMBER}|{SCALE})"
    rf"(?! (?:{TIME})\b)(?: (?:\w+ )?(?:{COUNTED}))?\b"
    rf"|\b(?:two thirds|one third|a third|three quarters|a quarter|a half|half)\b"
    rf"|\b{NUMBER} (?:{TIME}) to {NUMBER} (?:{TIME})\b|\ba (?:day or two|week or two|year or two)\b"
    rf"|\b{RANGE}[- ‐]?(?:(?:more|additional|separate|different|full) )?(?:{TIME})(?:[- ](?:old|of age))?\b"
    rf"|\b(?:day|week|month|year)s? (?:{DIGITS}|{WORD})\b(?:(?:, | and |, and )\d+\b)*:?"
    rf"|\b{RANGE} (?:(?!(?:{LINKS})\b)(?:[a-z][\w'’-]*|\([A-Z]+\)|[A-Z]\w+) ){{0,2}}?(?:{COUNTED})\b{PER}"
    rf"|\b{RANGE}[ -]?(?:{UNIT})(?![A-Za-z]){PER}"
    rf"|\b(?:{WORD})(?= (?:{_any(('names', 'after_bare'))})\b)"
    rf"|(?:(?<=for )|(?<=of )|(?<=by )|(?<=to )|(?<=: ))(?:{WORD})(?=[.,;:)]|$| so far\b| and\b)"
    rf"|\b(?:{DIGITS}|{WORD}|a (?:hundred|dozen))(?: {SCALE})+\b"
    rf"|\b{DIGITS}",
    re.IGNORECASE,
)
# Each of them holds one of these, so that no words without one need be searched.
NUMERAL = re.compile(rf"\d|\b(?=\w)(?:{SMALL}|{TENS}|zero|hundred|dozen|third|quarter|half)", re.IGNORECASE)
REGISTRATION = re.compile(rf"\b(?:{_any(('registrations', 'numbers'))})\b")
REFERENCE = re.compile(r"\[\d{1,3}(?: ?[,–-] ?\d{1,3})*\]")
YEAR = re.compile(A_YEAR)
NAMED = re.compile(
    rf"(?:\b|(?<=\W))(?:{_any(('names', 'before'))})[\s\-–‐]*$|[A-Za-z][-/–]$|\d[.,:/]$|\+$", re.IGNORECASE
)
NAMED_AFTER = re.compile(rf"\s+(?:{MONTHS})\b|(?:st|nd|rd|th)\b|/\d|:\d|-point\b")
DATED_BEFORE = re.compile(rf"\b(?:{MONTHS})\.? $")
PRONOUN_ONE = re.compile(
    r"one\b(?! (?:wom|m)an in|.*\d| (?:year|month|week|day|hour|trial|child)| (?:in|or|to|out of) \w)", re.IGNORECASE
)
TWO_VALUES = re.compile(rf"({NUMBER}) and ({NUMBER} (?!(?:{TIME})\b).+)", re.IGNORECASE)
RANGE_BEFORE = re.compile(r"\bbetween $", re.IGNORECASE)
AGE = re.compile(rf"\b(?:{COUNTED}) (?:over|under|above|below|past|aged|older than|younger than) $", re.IGNORECASE)
LASTING = re.compile(rf"(?:{TIME})(?:\b|$)", re.IGNORECASE)


@Language.factory("figures", requires=["doc._.drafts", "doc._.sentences"], assigns=["doc._.drafts"])
def make_figures(nlp: Language, name: str) -> "Figures":
    return Figures()


class Figures:
    def __call__(self, doc: Doc) -> Doc:
        text, segments = doc.text, defaultdict(list)
        for draft in doc._.drafts:
            segments[draft.segment].append(draft)
        for number, drafts in segments.items():
            sentence = doc._.sentences[number]
            for draft in drafts:
                quote = text[draft.start : draft.end]
                draft.registrations = tuple(dict.fromkeys(m.group() for m in REGISTRATION.finditer(quote)))
                draft.figures = tuple(dict.fromkeys(_of_claim(text, sentence, draft, drafts)))
        return doc


def _of_claim(text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> Iterator[str]:
    """Those in its quote that are no earlier claim's alone, and those with a unit around it that belong to it."""
    quote, others = (draft.start, draft.end), _of_earlier_claims(text, sentence, draft, drafts)
    for place in sorted((quote, *surroundings(text, sentence, draft, drafts))):
        for figure in figures(text[slice(*place)]):
            if figure not in others if place == quote else not re.fullmatch(DIGITS, figure):
                yield figure


def _of_earlier_claims(text: str, sentence: Sentence, draft: Draft, drafts: Sequence[Draft]) -> set[str]:
    """Figures of the claims at this one's beginning: quotes nest where they share a predicate.

    What stands before the predicate, and a time, holds for all of them.
    """
    inside = (d for d in drafts if d.start <= draft.start < d.end < draft.end)
    own = (figures(text[_predicate(sentence, d) : d.end]) for d in inside)
    return {figure for found in own for figure in found if not LASTING.search(figure)}


def _predicate(sentence: Sentence, draft: Draft) -> int:
    span = sentence.span(draft)
    return sentence.start(span.root) if span is not None and is_predicate(span.root) else draft.start


def figures(quote: str) -> Iterator[str]:
    """The figures in the words of a claim, in order, verbatim. Dates and numbers that name something are none."""
    if not NUMERAL.search(quote):
        return
    named = [m.span() for pattern in (REGISTRATION, REFERENCE) for m in pattern.finditer(quote)]
    for match in FIGURE.finditer(quote):
        figure = match.group().strip(" ,‐—")
        start = match.start() + match.group().index(figure)
        if figure and not _is_name(quote, start, figure) and not any(s <= start < e for s, e in named):
            yield from _values(quote[:start], figure)


def _values(before: str, figure: str) -> Iterator[str]:
    """Two values with one unit are two figures, the ends of a range are one."""
    two = TWO_VALUES.fullmatch(figure)
    yield from two.groups() if two and not RANGE_BEFORE.search(before) else (figure,)


def _is_name(quote: str, start: int, figure: str) -> bool:
    before, after = quote[:start], start + len(figure)
    if before[-1:].isalnum() or NAMED.search(before) or NAMED_AFTER.match(quote, after) or PRONOUN_ONE.match(figure):
        return True
    if figure.endswith(":"):
        return True
    bare = re.fullmatch(DIGITS, figure) is not None
    return bare and bool(
        AGE.search(before)
        or YEAR.fullmatch(figure)
        or DATED_BEFORE.search(before)
        or quote[after : after + 1].isalpha()
    )
