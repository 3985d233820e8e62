"""The amounts in a sentence: numbers with what they measure, count or are a share of.

The unit is read from the words, and what a number counts from the parse: any plural may be counted.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import takewhile

from spacy.tokens import Doc, Span, Token

from claims.nlp.clauses import FINITE
from claims.nlp.numerals import AMOUNT, BETWEEN, CHANGE, GROUP, LEXICON, NAME, NUMERAL, PER, SEVERAL, TWO_VALUES

Place = tuple[int, int]

MODIFIERS = frozenset(
    {"amod", "compound", "nmod", "advmod", "npadvmod", "nummod", "punct", "quantmod", "prt", "poss", "case"}
)
NOUN_ROLES = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr", "conj", "appos", "ROOT", "dep", "npadvmod"})
KINDS, NO_MODIFIERS = (frozenset(LEXICON["counted"][name]) for name in ("kinds", "no_modifiers"))
COUNTING = ("product", "share", "selection", "count")
OF_TWO_VALUES = ("product", "price", "percentage", "measure", "count")
BREAKS = frozenset("()[],;")
LONGEST = 6  # words from a number to the noun that it counts
PLURAL = re.compile(r"[^aius]s$|people$", re.IGNORECASE)
STRESSED = re.compile(r"\b(?:only|just|at least) $", re.IGNORECASE)
STUDY = re.compile(r" (?:trial|study)\b", re.IGNORECASE)


def amounts_within(words: Sequence[Token]) -> Iterator[str]:
    """The amounts that stand in these words of a parse, verbatim."""
    if words:
        parse, first, last = words[0].doc, words[0].idx, words[-1].idx + len(words[-1])
        yield from (parse.text[start:end] for start, end in amounts(parse) if first <= start and end <= last)


@lru_cache(maxsize=512)  # all claims of a text are given their figures before they are restated
def amounts(parse: Doc) -> tuple[Place, ...]:
    """Where the amounts stand in the text of a parse, in order. Dates and numbers that name something are none."""
    text = parse.text
    return tuple(_amounts(parse, text)) if NUMERAL.search(text) else ()


def _amounts(parse: Doc, sentence: str) -> Iterator[Place]:
    text = NAME.sub(lambda name: "#" * len(name.group()), sentence)
    reached = 0
    for match in AMOUNT.finditer(text):
        start, end = match.start(), _end(parse, text, match)
        if reached <= start < end:
            reached = end
            yield from _values(text, start, end) if match.lastgroup in OF_TWO_VALUES else [(start, end)]


def _end(parse: Doc, text: str, match: re.Match[str]) -> int:
    """Where an amount ends with what it counts or what it is measured by; its start where it is none."""
    form, (start, end) = match.lastgroup, match.span()
    if form == "fraction":
        return start if _is_ordinal(parse, match) else end
    counted = _counted(parse, text, start, end) if form in COUNTING else None
    if counted is not None or form == "measure":
        return _with_rate(text, counted or end)
    if form not in ("selection", "count"):
        return end
    number = text[start:end].partition(" of ")[0]
    return start + len(number) if _stands_alone(parse, text, start, number) else start


def _with_rate(text: str, end: int) -> int:
    rate = PER.match(text, end)
    return rate.end() if rate else end


def _counted(parse: Doc, text: str, start: int, end: int) -> int | None:
    """The end of the noun that a number counts: a plural, or a singular after 1 and after a stressed "one"."""
    number, group = text[start:end].lower(), GROUP.match(text, end)
    if group:
        return group.end()
    if not text[end : end + 1].isspace() or (number == "one" and not _is_stressed(text, start, end)):
        return None
    noun = None
    for token in takewhile(lambda t: t.text not in BREAKS, _after(parse, end)[:LONGEST]):
        if _is_plural(token):
            return _end_of_kind(token)
        is_noun = token.tag_.startswith("NN")
        if (not is_noun and token.dep_ not in MODIFIERS and token.text != "+") or token.lower_ in NO_MODIFIERS:
            break
        noun = token if is_noun else noun
    return noun.idx + len(noun) if noun is not None and number in ("1", "one") else None


def _is_stressed(text: str, start: int, end: int) -> bool:
    """Whether "one" is a count rather than an article: "only one product", "one trial"."""
    return STRESSED.search(text, 0, start) is not None or STUDY.match(text, end) is not None


def _is_plural(token: Token) -> bool:
    """Whether it is a plural that describes no further noun; the tagger takes unusual ones for singulars."""
    unusual = token.tag_ in ("NN", "NNP") and PLURAL.search(token.text) is not None
    return (token.tag_ in ("NNS", "NNPS") or unusual) and token.dep_ != "compound" and token.text[-1].isalpha()


def _end_of_kind(noun: Token) -> int:
    """The end of a plural, or of what its kinds are kinds of: "two types of cells"."""
    following = noun.doc[noun.i + 1 : noun.i + 1 + LONGEST]
    if noun.lower_ in KINDS and len(following) and following[0].lower_ == "of":
        noun = next((t for t in following if t.head == following[0] and t.tag_.startswith("NN")), noun)
    return noun.idx + len(noun)


def _after(parse: Doc, place: int) -> Span:
    """The words that begin at a place or after it."""
    return parse[bisect_left([t.idx for t in parse], place) :]


def _is_ordinal(parse: Doc, fraction: re.Match[str]) -> bool:
    """Whether it numbers the noun after it: "a third operation"."""
    article = fraction.group().lower().startswith(("a ", "an "))
    return article and any(t.tag_.startswith(("NN", "JJ")) for t in _after(parse, fraction.end())[:1])


def _stands_alone(parse: Doc, text: str, start: int, number: str) -> bool:
    """Whether a number that counts nothing named is an amount: digits, a range, and a word that stands for a group."""
    end = start + len(number)
    if re.search(r"\d", number):
        return not re.match(r"(?!-plus)[-‐‑]?[a-z]", text[end:], re.IGNORECASE)
    if number.lower() == "one":
        return False
    return SEVERAL.search(number) is not None or _is_group(parse, end)


def _is_group(parse: Doc, end: int) -> bool:
    """Whether the number word that ends here is no modifier: nothing or a verb follows it, as in "two died"."""
    after = _after(parse, end)
    word = parse[len(parse) - len(after) - 1]
    following = next((t for t in after if not t.tag_.startswith("RB")), None)
    if following is None or word.dep_ in NOUN_ROLES:
        return True
    ends = following.is_punct and following.tag_ != "HYPH"
    return ends or following.tag_ in FINITE or following.lower_ in NO_MODIFIERS


def _values(text: str, start: int, end: int) -> Iterator[Place]:
    """Two values with one unit are two amounts, as are those before and after a change; the ends of a range are one."""
    two, before = TWO_VALUES.fullmatch(text, start, end), text[:start]
    if two and (CHANGE.search(before) if two.group(2) == "to" else not BETWEEN.search(before)):
        yield from (two.span(1), two.span(3))
    else:
        yield start, end
