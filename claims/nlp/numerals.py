"""How amounts are written: numbers, ranges, and their forms with units; and the numbers that only name something."""

import re
from collections.abc import Mapping

from claims.nlp.lexicons import either, lexicon
from claims.vocabulary.registrations import WRITTEN

LEXICON: Mapping[str, Mapping[str, list[str]]] = lexicon("figures")


def _any(table: str, name: str) -> str:
    return either(LEXICON[table][name])


def _pattern(expressions: Mapping[str, str], nowhere: str = r"(?<=[a-z])[a-z]") -> re.Pattern[str]:
    """Any of these; the first that fits is the match's last group. None begins where `nowhere` fits: inside a word."""
    any_form = "|".join(f"(?P<{name}>{expression})" for name, expression in expressions.items())
    return re.compile(f"(?!{nowhere})(?:{any_form})", re.IGNORECASE)


SMALL, TENS, SCALE, PART, MONTH = (_any("words", name) for name in ("small", "tens", "scales", "parts", "months"))
SYMBOL, MEASURE, TIME, TIME_SYMBOL = (_any("units", name) for name in ("symbols", "measures", "times", "time_symbols"))
SIGN, CURRENCY, PER_UNIT = (_any("units", name) for name in ("signs", "currencies", "per"))
CODE = "(?-i:USD|CAD|AUD|NZD|SGD|HKD|US(?: dollars)?|MXN)"
PEOPLE = _any("counted", "people")
BEFORE, AFTER, PHRASE = (_any("names", name) for name in ("before", "after", "phrases"))

GROUPED = r"\d{1,3}(?:,\d\d)*(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u202f\u00a0 ]\d{3})+\b"
DIGITS = rf"(?>{GROUPED}|\d+(?:[.,·]\d+)?|(?<!\w)\.\d+)"
WORD = rf"(?:{TENS}[- ‐‑]{SMALL}|{TENS}|{SMALL})"
ROMAN = r"[IVX]+\b"
TWICE = rf"\b{WORD} \(\d[\d,]*\)"  # "twenty (20) patients"
ONCE = "".join(rf"(?<!\b{word} )" for word in LEXICON["words"]["small"][1:])  # no digit that repeats a word
SIMPLE = rf"(?:{TWICE}|{DIGITS}|\b(?:{WORD}|zero|(?:half )?an? {SCALE})\b)"
HUNDRED_AND = rf"(?<=hundred) and {TENS}(?:[- ‐‑]{SMALL})?\b(?= (?:thousand|million|billion)\b)"
SCALED = rf"(?:[ -]{SCALE}\b(?: {WORD}\b|{HUNDRED_AND}| and (?>{WORD})\b(?! {SCALE}))?)*"
BEFORE_SCALE = rf"(?:(?: and an? (?:half|quarter)| ?[½¼¾⅓⅔])(?=[ -]{SCALE}\b))?"
OF_SCALE = rf"\b(?:(?:an?|{WORD})[- ]{PART}s?|half) of an? {SCALE}\b"
NUMBER = rf"(?:{OF_SCALE}|{SIMPLE}(?:k\b|{BEFORE_SCALE}{SCALED})(?: and a half\b| ?[½¼¾⅓⅔]| [1-9]/\d\b)?|[½¼¾⅓⅔])"

PLUS_MINUS = r" ?(?:±|\+/[-–−]) ?"
TO = r"(?: ?[-–‐‑—−~] ?|[-‐‑]? (?:to|and|or) |-(?:to|or)-)"
VALUE = rf"(?:[<>≤≥] ?)?{NUMBER}\+?(?:{PLUS_MINUS}{DIGITS})?"
RANGE = rf"{VALUE}(?:{TO}{VALUE})?(?: (?:or|and) (?:more|fewer|less|over|above|older|younger|up)\b)?"
SERIES = rf"{VALUE}(?:(?:, {VALUE})*(?:{TO}|, (?:and|or) ){VALUE}| or (?:more|fewer|less)\b)?"

PERCENT = r" ?(?:%|percent\b|per ?cent\b|percentage points?\b)"
SHARE = rf"(?:(?<![\w)%.])[-–−])?{VALUE}(?: ?%{PLUS_MINUS}{DIGITS})?"
PRICE = rf"{NUMBER}(?: ?(?:bn|[kKmM])\b)?"
DAY = "(?:hour|day|week|month|year)"
DURATION = rf"(?:{TIME}|(?-i:{TIME_SYMBOL}))(?![a-zA-Z]| of an? {SCALE}\b)"
UNIT = rf"(?:(?-i:{SYMBOL})(?:[²³]|\^?[23]\b)?|{MEASURE})(?![a-zA-Z])"
A_YEAR = r"(?:19\d\d|20[0-4]\d)"

AMOUNT = _pattern(
    {
        "product": rf"{RANGE} ?[x×∗] ?10(?:\^ ?[-−]?\d+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+|\(\d+\)|\d?\b)|\b10(?:\^\d+|[⁰¹²³⁴⁵⁶⁷⁸⁹]+)",
        "price": (
            rf"{SIGN} ?{PRICE}(?:{TO}{SIGN}? ?(?=\d){PRICE})?(?:/[a-z]+| {CODE}\b)?"
            rf"|{VALUE}(?:{TO}{VALUE})? ?(?:[€£₹]|{CURRENCY}\b)"
        ),
        "statistic": (
            rf"\bp ?[<>=≤] ?\d*[.,·]?\d+|\bn ?= ?(?:{GROUPED}|\d+)\b(?! [a-z]+s\b)"
            rf"|\b9\d ?% ?CI[:,=]? ?{SHARE}(?:{TO}{SHARE})?"
        ),
        "percentage": rf"{SHARE}(?:{PERCENT})?(?:{TO}{SHARE})?{PERCENT}(?:{PLUS_MINUS}{DIGITS} ?%)?",
        "ratio": rf"\b\d+(?:(?::{DIGITS}\b(?<!\d:\d\d))+|/\d+\b)(?: ?{UNIT})?",
        "share": (
            rf"(?!one of [a-z]){NUMBER}(?: of (?:the )?| (?:in|out of) (?:every )?|-(?:in|out-of)-| per )"
            rf"(?!{NUMBER} {DURATION}|{A_YEAR}\b)(?:{NUMBER}|{SCALE})"
            rf"|{NUMBER} {PEOPLE} (?:in|out of) (?:every )?(?:{NUMBER}|{SCALE})(?! (?:{DURATION}|[a-z]+[^aiou]s\b))"
        ),
        "selection": rf"(?!one of){NUMBER} of (?:the|these|those|our|their)(?= \w)",
        "point": (
            rf"\b{DAY}s(?: {VALUE},)+ {VALUE}(?![\w%])(?! [a-z]+s\b)|\b{DAY}s? [+-]?{SERIES}"
            rf"|\b\d+(?:st|nd|rd|th) {DAY}\b|\bages? (?:of )?{RANGE}(?![- ]{DURATION})"
        ),
        "time": (
            rf"{NUMBER}[- ]{DURATION} to {NUMBER} {DURATION}|{SERIES}[- ‐]?{DURATION}(?:[- ]old\b)?"
            rf"|\b(?:half an? {DAY}|an? {DAY} (?:and a half|or two))\b"
        ),
        "fraction": rf"\b(?:(?:an?|{WORD})[- ]{PART}s?|half)\b(?!-| (?:of )?an? {SCALE})",
        "multiple": rf"\b(?:{WORD})fold\b|\b(?:twice|thrice)\b(?! as\b)",
        "measure": rf"(?:(?<![\w)%.])[-–−])?{RANGE}(?: ?[x×] ?{DIGITS}){{0,2}}[ -]?{UNIT}",
        "count": RANGE,
    },
    nowhere=r"\s|(?<=[a-z])[a-z]",
)
PER = re.compile(
    rf"(?: (?:per|an?|for every|for each|every) (?:{NUMBER} )?{PER_UNIT}\b(?: of body weight)?"
    rf"|/(?:{NUMBER} )?(?:(?-i:{SYMBOL})(?:[²³]|\^?[23])?|{PER_UNIT}|[a-z]{{1,3}})(?![a-zA-Z]))*",
    re.IGNORECASE,
)
TWO_VALUES = re.compile(rf"({SIGN}?(?>{SHARE})(?:{PERCENT})?) (and|to) ({SIGN}?{NUMBER}.*)", re.IGNORECASE | re.DOTALL)
NUMERAL = re.compile(rf"[\d½¼¾⅓⅔]|\b(?:{SMALL}|{TENS}|{SCALE}|{PART}|zero|twice|thrice)", re.IGNORECASE)

REFERENCE = re.compile(r"\[\d{1,3}(?: ?[,–-] ?\d{1,3})*\]")
NAME = _pattern(
    {
        "registration": WRITTEN.pattern,
        "reference": rf"{REFERENCE.pattern}|(?<!\d){ONCE}\(\d\)|\b{A_YEAR};[\d:()–-]+",
        "item": rf"^\W*(?:{DAY} )?\d{{1,2}}(?: ?[.):]| [-–—]) ",
        "date": (
            rf"\b(?-i:{MONTH})\.? \d{{1,2}}(?:st|nd|rd|th)?\b(?!%)(?:(?:,| of)? {A_YEAR})?"
            rf"|\b\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?-i:{MONTH})\b"
            rf"|\b(?:\d{{1,4}}(?P<mark>[-/.])\d{{1,2}}(?P=mark)\d{{2,4}}|\d\d?/{A_YEAR})\b"
        ),
        "year": (
            rf"\b(?:in|since|until|by|from|during|before|after) {A_YEAR}\b(?:/\d\d\b)?(?![,.]\d)"
            r"|\bin 1[5-8]\d\d(?=[.,;:)]?(?:$|\s+(?:a|an|the|by|when|where|who|during|under|for|to|he|she|it|they)\b))"
            rf"|(?<!\d)(?<!\d[.,])(?<![$€£¥])(?:{A_YEAR}{TO})?{A_YEAR}s?\b(?![,.]\d|{TO}\d)"
            rf"(?! ?(?:{UNIT}|{DURATION}|[%€£]|percent|{CURRENCY}|(?:[a-z]+ )?{PEOPLE}\b))"
        ),
        "ago": rf"\b(?:{SERIES}|an? {SCALE}|(?:half )?an?)[ -]?{DURATION} ago\b",
        "clock": r"\b\d?\d:\d\d\b|\b24/7\b",
        "telephone": r"\+\d[\d ().-]{6,}\d|\(?\b\d{3}\)?[ .-]\d{3}[ .-]\d{4}\b",
        "labelled": (
            rf"(?:\b|(?<=\W)){BEFORE}[\s\-–‐]*(?:{NUMBER}[a-z]?\b|{ROMAN})"
            rf"(?:(?:[-–/,]| (?:to|and|or) )(?:{NUMBER}[a-z]?\b|{ROMAN}))?(?:-\d+\b)*(?! ?(?:{DURATION}|{UNIT}|%))"
        ),
        "labelling": rf"\b{NUMBER} ?{AFTER}",
        "joined": (
            rf"(?<=[A-Za-z])(?<!\bm)(?<!\b[ckm]m)(?<![\d ]x)[-–]?\d[\d.,-]*\+?|\b\d+(?:st|nd|rd|th)\b(?! {DAY})"
        ),
        "phrase": rf"\b{PHRASE}\b",
        "both": (
            r"\b(?:the|these|those|my|our|your|his|her|their|both) two\b"
            rf"(?![- ](?:{DURATION}|of|out|in|to|and|or)\b)"
        ),
        "age": (
            rf"\b{PEOPLE} (?:over|under|above|below|past|older than|younger than) (?:\d+|{WORD})\b"
            rf"(?![%-]| {DURATION})"
        ),
    }
)
CHANGE = re.compile(rf"\b{_any('words', 'changes')}\b(?:[^.;]|\.\d)*\bfrom (?:[a-z]+ ){{0,2}}$", re.IGNORECASE)
BETWEEN = re.compile(r"\bbetween (?:[a-z]+ ){0,2}$", re.IGNORECASE)
SEVERAL = re.compile(rf"{TO}| or more|\b{SCALE}", re.IGNORECASE)
GROUP = re.compile(rf"[-‐‑]{PEOPLE}\b", re.IGNORECASE)
