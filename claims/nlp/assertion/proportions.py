"""Figures of a result: how many of how many, or what share, reached it."""

import re
from collections.abc import Iterator
from itertools import pairwise

from claims.nlp import numerals
from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.numbers import bound_before, fractions, is_part_of_name, is_year, numbers, value_of
from claims.nlp.assertion.words import PEOPLE
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Bound, Proportion
from claims.vocabulary.statements import RESULTS, Kind

_OF = re.compile(r"\s*(?:(?:\w+\s+){0,2}(?:out of|of|in)\s+(?:the\s+)?(?:\w+\s+)?|/)\s*", re.IGNORECASE)
_ALL_OR_NONE = re.compile(r"\b(all|each|every one|none|not one)( of)?( the| these| our| its)?\s+$", re.IGNORECASE)
_PEOPLE = re.compile(rf"\s+(\w+\s+){{0,3}}?{PEOPLE}\b", re.IGNORECASE)
_OF_PEOPLE = re.compile(rf"\s+of\s+(\w+\s+){{0,3}}?{PEOPLE}\b", re.IGNORECASE)
_OPENING = re.compile(r"\W*((more than|over|about|around|some|nearly|almost|at least|so far)\W+)?", re.IGNORECASE)
_HARMED = "killed|harmed|hurt|injured|blinded|infected|paraly[sz]ed|disabled|hospitali[sz]ed"
_TREATED = re.compile(  # the patients of a study, not those whom it helped
    r"(\s+with (\w+\s+){1,5}?|\s+)"
    rf"(were|was|took part|received|underwent|participated|enrolled|joined|got|ha(ve|d) been)\b"
    rf"(?!\s+(\w+\s+)?({_HARMED})\b)",
    re.IGNORECASE,
)
_VICTIMS = re.compile(rf"\b({_HARMED})\s+(at least |about |some |up to )?$", re.IGNORECASE)
_MOST = re.compile(rf"\b(most|the majority of)(?=\s+(\w+\s+){{0,2}}?{PEOPLE}\b)", re.IGNORECASE)
_HALF, _ALMOST = 50.0, 75.0  # per cent that "most" and "almost all" are at the least
_OF_TIME = re.compile(r"[\s-]*(?:patient|person)?[\s-]*(?:years?|months?|weeks?|days?|hours?)\b", re.IGNORECASE)
_NEARLY_ALL = re.compile(
    rf"\b(almost|nearly|virtually|practically) (all|every)\b(?=( of)?( the)?\s+(\w+\s+){{0,2}}?{PEOPLE}\b)",
    re.IGNORECASE,
)
_SHARE = re.compile(rf"(\d+(?:\.\d+)?|\b{numerals.WORD})\s*(?:%|per ?cent)", re.IGNORECASE)
_UP_TO = re.compile(r"\bup to (about |around )?$", re.IGNORECASE)
_MORE = "".join(rf"(?<!{word} )" for word in ("more", "less", "fewer", "greater", "higher", "lower"))
_NO_AGENT = "".join(rf"(?<!{done} )" for done in ("reached", "achieved", "attained", "met", "shown", "reported"))
_CHANGE_BEFORE = re.compile(rf"\b({_NO_AGENT}by|to|from|{_MORE}than)\s+(about |around |some |up to )?$", re.IGNORECASE)
_BY = re.compile(
    rf"\b{_NO_AGENT}by\s+(about |around |some |up to |more than |over |nearly |almost |at least )?$", re.IGNORECASE
)
_CHANGE_AFTER = re.compile(
    r"\s*(?:%|per ?cent)?\s*(less|more|fewer|slower|faster|lower|higher|better|reduc|increas|decreas|drop|fall|rise|"
    r"improvement|CI\b|interval|confidence|safe\b|effective\b|natural\b|guarantee)",
    re.IGNORECASE,
)


def proportions(statement: Statement) -> tuple[Proportion, ...]:
    """The proportions of people in the text, or how many out of an unsaid number; changes ("by 50 %") are none."""
    if statement.kind not in RESULTS:
        return ()
    found = tuple(_counts(statement.text)) or tuple(_all_or_none(statement.text))
    found += tuple(_shares(statement)) + (() if found else tuple(_fractions(statement.text)))
    found = found or tuple(_at_least(_NEARLY_ALL, _ALMOST, statement.text))
    if statement.kind is Kind.SAFETY and not found:
        found = tuple(_at_least(_MOST, _HALF, statement.text))
    return found or tuple(_successes(statement))


def changes(statement: Statement) -> tuple[Proportion, ...]:
    """By how much something is said to have changed, in per cent."""
    if statement.kind is not Kind.EFFICACY:
        return ()
    told = (match for match in _SHARE.finditer(statement.text) if _BY.search(statement.text[: match.start()]))
    return tuple(Proportion(words=match[0].strip(), share=value_of(match[1])) for match in told)


def _counts(text: str) -> Iterator[Proportion]:
    each = [found for found in numbers(text) if not is_part_of_name(found, text)]
    for first, second in pairwise(each):
        whole = first.value == int(first.value) and second.value == int(second.value)
        of_people = _OF.fullmatch(text[first.end : second.start]) and not _OF_TIME.match(text[second.end :])
        if whole and 0 <= first.value <= second.value <= 100_000 and of_people and not is_year(second):
            yield Proportion(words=text[first.start : second.end], hits=int(first.value), of=int(second.value))


def _all_or_none(text: str) -> Iterator[Proportion]:
    """ "All twelve patients", "none of the ten people"."""
    for found in numbers(text):
        before = _ALL_OR_NONE.search(text[: found.start])
        if before and found.value == int(found.value) and _PEOPLE.match(text[found.end :]):
            hits = 0 if before[1].casefold().startswith("no") else int(found.value)
            yield Proportion(words=f"{before[0]}{found.words}", hits=hits, of=int(found.value))


def _successes(statement: Statement) -> Iterator[Proportion]:
    """ "Thirty patients walked again", "killed two patients": so many, and nothing of how many were treated."""
    text = own_words(statement.text)
    first = next(numbers(text), None)
    before = text[: first.start] if first else ""
    told = first and (_OPENING.fullmatch(before) or _VICTIMS.search(before)) and _PEOPLE.match(text[first.end :])
    if first and told and first.value >= 2 and not _TREATED.match(text[first.end + told.end() :]):
        yield Proportion(words=text[first.start : first.end + told.end()], hits=int(first.value))


def _at_least(words: re.Pattern[str], share: float, text: str) -> Iterator[Proportion]:
    """ "Most patients", "almost all of them": so large a share at the least."""
    for match in words.finditer(text):
        yield Proportion(words=match[0], share=share, bound=Bound.AT_LEAST)


def _shares(statement: Statement) -> Iterator[Proportion]:
    text = statement.text
    for match in _SHARE.finditer(text):
        told_of_people = _UP_TO.search(text[: match.start()]) and _OF_PEOPLE.match(text[match.end() :])
        changed = not told_of_people and _CHANGE_BEFORE.search(text[: match.start()])
        if changed or _CHANGE_AFTER.match(text[match.end(1) :]):
            continue
        words = text[max(0, match.start() - 8) : match.end()] if _is_about(text, match.start()) else match[0]
        yield Proportion(words=words.strip(), share=value_of(match[1]), bound=_bound(statement, match.start()))


def _bound(statement: Statement, start: int) -> Bound:
    """That up to so many are helped tells that as many were at best, and is not borne out by fewer."""
    most_helped = statement.kind is Kind.EFFICACY and _UP_TO.search(statement.text[:start])
    return Bound.ABOUT if most_helped else bound_before(statement.text, start)


def _is_about(text: str, start: int) -> bool:
    return bool(re.search(r"\b(about|around|roughly|some)\s*$", text[:start], re.IGNORECASE))


def _fractions(text: str) -> Iterator[Proportion]:
    for found in fractions(text):
        yield Proportion(words=f"about {found.words}", share=found.value, bound=bound_before(text, found.start))
