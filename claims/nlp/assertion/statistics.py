"""Numbers about a condition: how many have it, get it, die of it, or share something, where and when."""

import re
from collections.abc import Iterator

from claims.nlp.assertion.numbers import Found, bound_before, fractions, is_part_of_name, is_year, numbers, scale_of
from claims.nlp.assertion.words import COUNTED_IN_PLACES, PEOPLE, WORDS, measures
from claims.nlp.lexicons import lexicon
from claims.vocabulary import JURISDICTIONS, Statement
from claims.vocabulary.assertions import Bound, Statistic
from claims.vocabulary.names import CONDITION_NAMES, PLACE_NAMES, THERAPY_NAMES
from claims.vocabulary.statements import Kind
from claims.vocabulary.terms import SHARES

# not the World Health Organization nor an international federation, which count in single countries too
_WORLD = re.compile(
    r"\bworld-?wide\b|\b(world|globe)\b(?!['’]s? (first|largest)| health)|\bglobal(ly)?\b|\binternationally\b",
    re.IGNORECASE,
)
_YEAR = re.compile(r"\b(in|by|since|for|of)\s+((?:19|2[01])\d{2})\b", re.IGNORECASE)
_FORECAST = re.compile(
    r"\b(by|will|expected|project\w*|forecast\w*|predict\w*|is set to|could reach|rise to)\b", re.IGNORECASE
)
_PEOPLE = re.compile(rf"\s+(?:[\w'’-]+\s+){{0,3}}?(?:{PEOPLE}|{COUNTED_IN_PLACES})\b", re.IGNORECASE)
_NOT_COUNTED = re.compile(
    r"\s*(-?years?\b|months?|weeks?|days?|hours?|times|-fold|mg|ml|km|degrees|"
    r"(to|or|-|–) ?\S+[- ](years|months|weeks|days))",
    re.IGNORECASE,
)
_IN_PLACE = re.compile(
    r"\b(?:[Ii]n|of)\s+(?:the\s+)?(?:(?:city|town|region|province|state)\s+of\s+)?(?P<place>[A-Z][a-z][\w-]+)"
)
_JUST_SO_MANY = re.compile(r"\b(up to|as many as|only)\s*$", re.IGNORECASE)
_MONTH = re.compile(rf"(?:{'|'.join(lexicon('figures')['words']['months'])})\b")
_RANGE = re.compile(r"\s*(?:to|-|–|and)\s*$", re.IGNORECASE)


def statistics(statement: Statement) -> tuple[Statistic, ...]:
    """Every number that the sentence puts on its condition; empty for a sentence of another kind."""
    return tuple(_statistics(statement)) if statement.kind is Kind.EPIDEMIOLOGY else ()


def _statistics(statement: Statement) -> Iterator[Statistic]:
    text = statement.text
    year = _YEAR.search(text)
    stated = int(year[2]) if year else None
    shared = {
        "measure": next((name for name, pattern in measures() if pattern.search(text)), None),
        "population": _population(statement),
        "year": stated,
        "forecast": bool(stated and _FORECAST.search(text)),
        "told": SHARES.within(text),
    }
    values = [*_values(text), *_in_words(text)]
    if shared["measure"] is None and not any(unit == "percent" for *_, unit, _ in values):
        return
    for low, high, words, unit, bound in values:
        told = shared | (_share(words, text, shared["measure"]) if unit == "percent" else {})
        yield Statistic(words=words, low=low, high=high, unit=unit, bound=bound, **told)  # type: ignore[arg-type]


def _share(words: str, text: str, measure: object) -> dict[str, object]:
    """Of whom or of what it is a share: what stands behind it, to the end of its clause. Those who die are one too."""
    of = re.split(r"[.,;:]", text[text.index(words) + len(words) :])[0].strip()
    whole = WORDS.pattern("predicate").split(of, maxsplit=1)[0]
    share = measure in ("prevalence", "deaths", None)
    return {
        "measure": "share" if share else measure,
        "of": of,
        "whole": CONDITION_NAMES.within(whole),
        "apart": SHARES.within(text.replace(_of_whom(of, whole), " ", 1)),
    }


def _of_whom(of: str, whole: str) -> str:
    """Of whom a share is: up to the first condition, or to the verb that tells more; nothing where neither stands."""
    return CONDITION_NAMES.up_to_first(whole) or (whole if whole != of else "")


def _fractions(text: str) -> list[Found]:
    """ "Half of the people", "two thirds of strokes"; half a million is a number, and half of the time no people."""
    amount = re.compile(r"( of)? an? |s? of (the )?(time|year|cost)", re.IGNORECASE)
    return [found for found in fractions(text) if not amount.match(text[found.end :])]


def _in_words(text: str) -> Iterator[tuple[float, float, str, str, Bound | None]]:
    for found in _fractions(text):
        yield found.value, found.value, found.words, "percent", _bound(text, found)


def _values(text: str) -> Iterator[tuple[float, float, str, str, Bound | None]]:
    """(low, high, words, unit, bound) of each number, range or ratio that counts people or is a share."""
    taken = {found.start for found in _fractions(text)}
    found = [each for each in numbers(text) if each.start not in taken]
    index = 0
    while index < len(found):
        first, second = found[index], found[index + 1] if index + 1 < len(found) else None
        if second and _is_ratio(text, first, second):
            share = 100 * first.value / second.value
            yield share, share, text[first.start : second.end], "percent", _bound(text, first)
            index += 2
        elif (
            second and _RANGE.fullmatch(text[first.end : second.start].replace("%", "")) and not _skipped(second, text)
        ):
            low, high = sorted((_scaled(first.value, second), second.value))
            yield low, high, text[first.start : second.end], _unit(text, second), None
            index += 2
        else:
            if not _skipped(first, text):
                yield first.value, first.value, text[first.start : first.end], _unit(text, first), _bound(text, first)
            index += 1


def _scaled(low: float, high: Found) -> float:
    """ "2 to 3 million" begins at two million."""
    factor = scale_of(high.words)
    return low * factor if low < factor else low


def _skipped(found: Found, text: str) -> bool:
    after, before = text[found.end :], text[: found.start]
    named = is_year(found) or _is_noted_year(found, before) or is_part_of_name(found, text)
    aged = (
        bool(re.search(r"\b(aged?|over|under|ages)\s*$", before, re.IGNORECASE))
        and found.value < 110
        and "%" not in after[:3]
    )
    counted = (
        found.value >= 1_000
        or _PEOPLE.match(after)
        or re.match(r"\s*(%|per ?c|in\b|out of|of (every )?\S+ (people|pat))", after)
    )
    part_of = bool(re.match(r"\s+of (the|those|these|its|our)\b", after))
    return named or aged or part_of or not counted or bool(_NOT_COUNTED.match(after))


def _is_noted_year(found: Found, before: str) -> bool:
    """A year that the mark of a footnote stands at: "by 20305"."""
    dated = re.search(r"\b(in|by|since|until|from|before|after)\s*$", before, re.IGNORECASE)
    return bool(dated and re.fullmatch(r"(19|20)\d{3}", found.words))


def _is_ratio(text: str, first: Found, second: Found) -> bool:
    """ "One in ten", "two people in every hundred", "1 child in 36"."""
    between = text[first.end : second.start]
    joined = re.fullmatch(r"\s+(?:\w+\s+){0,2}(?:in|out of|of)\s+(?:every\s+)?", between, re.IGNORECASE)
    named = is_part_of_name(first, text) or is_part_of_name(second, text)
    return bool(joined) and not named and first.value < 100 and first.value < second.value <= 1_000_000


def _unit(text: str, found: Found) -> str:
    after = text[found.end : found.end + 14]
    if re.match(r"\s*(%|per ?cent)", after):
        return "percent"
    return "rate" if re.match(r"\s*per\s+1", after) else "people"


def _bound(text: str, found: Found) -> Bound:
    """How the number is put; "up to", "as many as" and "only" so many tell of just that number."""
    return Bound.ABOUT if _JUST_SO_MANY.search(text[: found.start]) else bound_before(text, found.start)


def _population(statement: Statement) -> str | None:
    """The one country that the text names, the world, another place in its words, else where the claim is from."""
    text = statement.text
    found = PLACE_NAMES.within(text)
    places = [place for place in found if JURISDICTIONS[place].in_claims]
    if len(places) == 1:
        return places[0]
    if _WORLD.search(text):
        return "world"
    if not places and (elsewhere := _part_of_country(found) or _other_place(text)):
        return f"other:{elsewhere}"
    return statement.jurisdictions[0] if len(statement.jurisdictions) == 1 else None


def _part_of_country(found: tuple[str, ...]) -> str | None:
    return next((place for place in found if JURISDICTIONS[place].broader), None)


def _other_place(text: str) -> str | None:
    """What "in" or "of" a capital stands before, if that is no condition, treatment or month: no country on record."""
    for found in _IN_PLACE.finditer(text):
        rest = text[found.start("place") :]
        named = any(tree.within(" ".join(rest.split()[:2])) for tree in (CONDITION_NAMES, THERAPY_NAMES))
        if not named and not _MONTH.match(rest):
            return found["place"]
    return None
