"""How a study is said to be made: its phase, allocation, groups, masking, and how many people took part."""

import re
from typing import Any

from claims.nlp import numerals
from claims.nlp.assertion.numbers import Found, bound_before, is_part_of_name, numbers
from claims.nlp.assertion.words import COUNTED_IN_STUDIES, NO_PERSONS, PEOPLE, WORDS
from claims.vocabulary.assertions import Bound

_PHASE = re.compile(
    r"\bphase[ -]?((?:[1-4]|I{1,3}V?|IV)[ab]?(?:\s?[/-]\s?(?:phase )?(?:[1-4]|I{1,3}V?|IV)[ab]?)?)\b", re.I
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_PEOPLE = re.compile(
    rf"^\s+(?!{numerals.TIME}\b)(?:[^\W\d][\w'’-]*\s+){{0,4}}?(?:{PEOPLE}|{COUNTED_IN_STUDIES})\b"
    r"|^[-‐‑ ](?:person|patient|participant|subject|child|volunteer)\b",  # "a 40-patient trial"
    re.IGNORECASE,
)
_ONLY = re.compile(r"\bonly\s*$", re.IGNORECASE)  # "only 12 patients" are 12, not up to 12
_TAKEN_IN = re.compile(
    r"(randomi[sz]ed|enrol\w*|recruit\w*|includ\w*|treated|n\s?=|of)\s+(more than |over |about )?$", re.I
)
_NOT = r"(?:not|non|neither|no|never|without|isn't|wasn't|un)"
NOT_RANDOMISED = rf"\b{_NOT}[- ]?randomi[sz]|no randomi[sz]"
NO_CONTROL = r"(no|without|lacked|lacking)( a| any)? (control|comparison)"
NO_PLACEBO = r"\b(no|without|lacked|lacking|not)\b( an?| any)?\s?(\w+[- ])?(placebo|sham)"
NOT_MASKED = r"not (blinded|masked|double-blind)|no (blinding|masking)"
_MASKING = (
    (rf"open[- ]label|unblinded|unmasked|{NOT_MASKED}", "none"),
    (r"quadruple[- ](blind|mask)", "quadruple"),
    (r"triple[- ](blind|mask)", "triple"),
    (r"double[- ](blind|mask)", "double"),
    (r"single[- ](blind|mask)", "single"),
    (r"\b(blinded|masked|blind)\b", "masked"),
)


def design(text: str) -> dict[str, Any]:
    """The fields of a TrialDesign that tell how it is made."""
    people, bound = _people(text)
    return {
        "phases": _phases(text),
        "allocation": _allocation(text),
        "single_arm": _single_arm(text),
        "compared_with": _compared_with(text),
        "masking": next((code for pattern, code in _MASKING if said(pattern, text)), None),
        "placebo": _placebo(text),
        "arms": _arms(text),
        "people": people,
        "people_bound": bound,
    }


def said(pattern: str, text: str) -> bool:
    return bool(re.search(pattern, text, re.IGNORECASE))


def _phases(text: str) -> tuple[str, ...]:
    found = _PHASE.search(text)
    if not found:
        return ()
    parts = re.findall(r"[1-4]|I{1,3}V?|IV", found[1], re.IGNORECASE)
    return tuple(f"PHASE{_ROMAN.get(part.casefold(), part)}" for part in parts)


def _allocation(text: str) -> str | None:
    if said(NOT_RANDOMISED, text):
        return "NON_RANDOMIZED"
    return "RANDOMIZED" if said(r"\brandomi[sz]|\brandomly\b", text) else None


def _single_arm(text: str) -> bool | None:
    if said(rf"single[- ](arm|group)|uncontrolled|{NO_CONTROL}", text):
        return True
    return False if said(r"\bcontrol(led)?\b( group| arm| trial)?", text) else None


def _compared_with(text: str) -> str:
    """What stands behind "compared with", to the end of its clause."""
    found = WORDS.pattern("compared_with").search(text)
    return re.split(r"[.,;:(]| (?:in|for|at|after|among) ", text[found.end() :])[0].strip() if found else ""


def _placebo(text: str) -> bool | None:
    if said(NO_PLACEBO, text):
        return False
    return True if said(r"placebo|\bsham\b|dummy", text) else None


def _arms(text: str) -> int | None:
    for found in numbers(text):
        if re.match(r"[ -](arms?|groups?)\b", text[found.end :], re.IGNORECASE):
            return int(found.value)
    return None


def _people(text: str) -> tuple[int | None, Bound]:
    """The number of people that took part; None where several are given (groups), or a fraction of them (a result)."""
    counts = [found for found in numbers(text) if _counts_people(found, text)]
    if len({found.value for found in counts}) != 1:
        return None, Bound.ABOUT
    count = counts[0]
    bound = Bound.ABOUT if _ONLY.search(text, 0, count.start) else bound_before(text, count.start)
    return int(count.value), bound


def _counts_people(found: Found, text: str) -> bool:
    before, after = text[: found.start], text[found.end :]
    part_of_name = bool(re.search(r"[A-Za-z][-–]?$", before)) or is_part_of_name(found, text)
    whole = found.value >= 1 and found.value == int(found.value) and not part_of_name
    taken_in = _TAKEN_IN.search(before) and not re.match(rf"[\s-]*(?:%|per\b|{NO_PERSONS}\b)", after, re.IGNORECASE)
    return whole and bool(_PEOPLE.match(after) or taken_in) and not re.match(r"\s+(of|out of)\b", after)
