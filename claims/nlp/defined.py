"""Names that an article itself gives to what it has named: abbreviations in brackets, and products by code or brand."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from claims.nlp.document import Family, Mention
from claims.nlp.gazetteer import AS_CALLED
from claims.nlp.lexicons import any_of, either, lexicon
from claims.vocabulary import THERAPIES

NAMES, WORDS = lexicon("defined")["names"], lexicon("defined")["words"]
KINDS, CALLS, ARTICLES, STOPS, FOLLOWS, ORIGINS, AGAIN = (
    any_of(WORDS[name]).pattern for name in ("kinds", "calls", "articles", "stops", "follows", "origins", "again")
)
PRODUCT, CALLED = rf"(?-i:{either(NAMES['products'])})", rf"(?-i:{NAMES['called']})"
KIND = rf"(?:[\s-]+{KINDS}){{0,2}}"
REACH, REACH_AGAIN = 110, 300  # characters in which a name and its explanation stand, or what it is called again
LONGEST_EXTRA = 40  # characters before the name of a concept that its abbreviation may count in: "autologous …"
SHORT = re.compile(rf"{KIND}\s*\(\s*(\w[\w/+-]{{1,9}})\s*[),;]", re.IGNORECASE)
AFTER = re.compile(
    rf"{KIND}(?:,?\s+{CALLS}\s+[\"“'‘]?({CALLED})|,?\s+({PRODUCT})|\s*\(\s*({PRODUCT})[®™]?\s*[),;])(?![\w-])",
    re.IGNORECASE,
)
BEFORE = re.compile(
    rf"(?<![\w-])({PRODUCT})[®™]?(?:(?:\s*[,(–—]|\s+(?:is|was)\b)\s*{ARTICLES}\s|\s+(?:is |was )?{ORIGINS}\s)"
    rf"(?:(?!{STOPS})[^.;:()\n])*$",
    re.IGNORECASE,
)
LETTERS = re.compile(r"[A-Z]{2,5}")
# "ABC (Angry Brown Cats)", "angry brown cats (ABC)": what letters that are all capitals stand for.
BEHIND = re.compile(r"s?\s*\(((?:[\w-]+ ){1,5}[\w-]+)\)")
IN_FRONT = re.compile(r"((?:[\w-]+ ){1,6})\($")
EXPLAINS = re.compile(rf"(?:\s*\(\w{{2,8}}\))?{KIND}\s*(?:[,.;:)\n]|$|{FOLLOWS})", re.IGNORECASE)
CALLED_AGAIN = re.compile(rf"[^\n]*(?:\n\n[^\n]*?)?\b(?:The|the) {AGAIN}, ({PRODUCT}),")


def with_defined(text: str, named: Sequence[Mention]) -> list[Mention]:
    """The mentions, and where the text uses a name that it has given to one of them. None of a family overlap."""
    given: dict[str, Mention] = {}
    for mention in named:
        for name in _names_given(text, mention):
            if name not in given or _is_narrower(mention, given[name]):
                given[name] = mention
    used = list(_uses(text, given))
    kept = [mention for mention in named if not _tells_more(_use_around(used, mention), mention)]
    taken = {(mention.family, at) for mention in kept for at in range(mention.start, mention.end)}
    return [*kept, *(use for use in used if taken.isdisjoint((use.family, at) for at in range(use.start, use.end)))]


def without_others_letters(text: str, named: Sequence[Mention]) -> list[Mention]:
    """The mentions but for abbreviations that the text itself says to stand for something else.

    "DMD (disease-modifying drugs)" is no muscular dystrophy.
    """
    spelt = {m: text[m.start : m.end] for m in named if LETTERS.fullmatch(text, m.start, m.end)}
    known = {(m.family, at) for m in named if m not in spelt for at in range(m.start, m.end)}
    foreign = {
        letters
        for mention, letters in spelt.items()
        for start, end in _spelt_out(text, mention)
        if known.isdisjoint((mention.family, at) for at in range(start, end))
    }
    return [m for m in named if spelt.get(m) not in foreign]


def _spelt_out(text: str, short: Mention) -> Iterator[tuple[int, int]]:
    """Where the words stand whose first letters an abbreviation is."""
    behind, before = BEHIND.match(text, short.end), text[max(0, short.start - REACH) : short.start]
    front = IN_FRONT.search(before) if text[short.end : short.end + 1] == ")" else None
    letters = text[short.start : short.end].lower()
    if behind and _initials(behind[1]) == letters:
        yield behind.span(1)
    if front and _initials(front[1]).endswith(letters):
        yield short.start - 1 - len(front[1]), short.start - 1


def _initials(words: str) -> str:
    return "".join(word[0] for word in re.findall(r"\w+", words.lower()))


def _use_around(used: Sequence[Mention], mention: Mention) -> Mention | None:
    before = bisect_right(used, mention.start, key=lambda use: use.start) - 1
    return used[before] if before >= 0 and mention.end <= used[before].end else None


def _tells_more(use: Mention | None, mention: Mention) -> bool:
    """Whether a name around a mention is longer, or stands for a condition that is called by no other words."""
    if use is None or use.family is not mention.family:
        return False
    return use.end - use.start > mention.end - mention.start or mention.id.startswith(AS_CALLED)


def _uses(text: str, given: Mapping[str, Mention]) -> Iterator[Mention]:
    spelt = {form: mention for name, mention in given.items() for form in _forms(name)}
    if spelt:
        longest_first = either(sorted(map(re.escape, spelt), key=len, reverse=True))
        for use in re.finditer(rf"(?<![\w-])({longest_first})s?(?![A-Za-z0-9])", text):
            yield replace(spelt[use[1]], start=use.start(), end=use.end())


def _forms(name: str) -> set[str]:
    """A name in small letters opens a sentence with a capital."""
    return {name, name[0].upper() + name[1:], name[0].lower() + name[1:]} if name[1:].islower() else {name}


def _names_given(text: str, mention: Mention) -> Iterator[str]:
    if mention.family is Family.PLACE:
        return
    after, before = text[mention.end : mention.end + REACH], text[max(0, mention.start - REACH) : mention.start]
    if (short := SHORT.match(after)) and _abbreviates(short[1], text, mention, mention.end + short.start(1)):
        yield short[1].removesuffix("s")
    if mention.family is Family.THERAPY:
        if called := AFTER.match(after):
            yield called[1] or called[2] or called[3]
        if again := CALLED_AGAIN.match(text, mention.end, mention.end + REACH_AGAIN):
            yield again[1]
        if EXPLAINS.match(after) and (explained := BEFORE.search(before)):
            yield explained[1]


def _abbreviates(short: str, text: str, mention: Mention, end: int) -> bool:
    """Whether its letters stand in the long form in order, the first of them opening a word.

    The matching is that of Schwartz and Hearst (Pacific Symposium on Biocomputing 2003), over the concept's own words
    and those right before it.
    """
    if sum(letter.isupper() for letter in short) < 2:
        return False
    floor, at = max(0, mention.start - LONGEST_EXTRA), end
    letters = [letter for letter in short.removesuffix("s").lower() if letter.isalnum()]
    while letters:
        at -= 1
        if at < floor:
            return False
        opens = at == 0 or not text[at - 1].isalnum()
        if text[at].lower() == letters[-1] and (opens or len(letters) > 1):
            letters.pop()
    extra = text[at : max(at, mention.start)]
    return not re.search(rf"{STOPS}|[.,;:()\n]", extra, re.IGNORECASE)


def _is_narrower(mention: Mention, other: Mention) -> bool:
    return mention.id != other.id and THERAPIES.is_a(mention.id, other.id)
