"""What a sentence says of a study: phase, allocation, masking, groups, people, status, where it was published."""

import re
from dataclasses import replace

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.endpoints import without_outcome
from claims.nlp.assertion.numbers import Found, bound_before, is_part_of_name, numbers
from claims.nlp.assertion.telling import is_bare, told
from claims.nlp.assertion.words import WORDS, of_design, study_statuses
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Bound, TrialDesign
from claims.vocabulary.names import CONDITION_NAMES, THERAPY_NAMES
from claims.vocabulary.statements import Kind

_PHASE = re.compile(
    r"\bphase[ -]?((?:[1-4]|I{1,3}V?|IV)[ab]?(?:\s?[/-]\s?(?:phase )?(?:[1-4]|I{1,3}V?|IV)[ab]?)?)\b", re.I
)
_ROMAN = {"i": "1", "ii": "2", "iii": "3", "iv": "4"}
_PEOPLE = re.compile(
    r"^\s+(?:[^\W\d][\w'’-]*\s+){0,4}?(patients?|people|participants?|volunteers?|children|adults?|subjects?|men|women|boys|girls|"
    r"individuals|infants|cases|veterans|recipients)\b",
    re.IGNORECASE,
)
_TAKEN_IN = re.compile(
    r"(randomi[sz]ed|enrol\w*|recruit\w*|includ\w*|treated|n\s?=|of)\s+(more than |over |about )?$", re.I
)
_NO_PEOPLE = (
    r"(?:(?:minute|hour|day|week|month|year|dose|injection|infusion|group|arm|site|hospital)s?|cent(?:re|er)s?|countries|"
    r"mg|ml|kg|million|billion)\b"
)
_DESIGNS = (
    r"((placebo-)?controlled |clinical |human |randomi[sz]ed |double-blind |masked |large |phase \S+ |published )*"
)
_SEVERAL = (
    r"\b(\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|most|some|all|numerous|these|other) "
    rf"{_DESIGNS}(trials|studies|RCTs)\b|\b(trials|studies|RCTs\)?) (that|which|were|have|are)\b"
    rf"|\b(every|each) {_DESIGNS}(trial|study)\b|\band (the )?[\w-]+ (trials|studies)\b"
)
_NO_STUDY = rf"\b(no|never been an?|not been an?|not (a single|one)) (?={_DESIGNS}(trials?|stud(y|ies)|research)\b)"
_NEVER_TESTED = r"\b(never|not) (yet |ever )*been (studied|tested|tried|investigated)\b"
_COMPARED = r"\b(as|so) \w+ as\b|\b(more|less|fewer|larger|bigger|better|longer|stronger|greater|other) than\b|\blike\b"
_NOT = r"(?:not|non|neither|no|never|without|isn't|wasn't|un)"
_NOT_RANDOMISED = rf"\b{_NOT}[- ]?randomi[sz]|no randomi[sz]"
_NO_CONTROL = r"(no|without|lacked|lacking)( a| any)? (control|comparison)"
_NO_PLACEBO = r"\b(no|without|lacked|lacking|not)\b( an?| any)?\s?(\w+[- ])?(placebo|sham)"
_NOT_MASKED = r"not (blinded|masked|double-blind)|no (blinding|masking)"
_STARTED = r"\b(?:start|began|begun|beginning|launch|open|initiat|commenc)"
_ENDED = r"\b(?:end(?:ed|s|ing)|complet|finish|conclud|clos(?:ed|ing))"
_UNEQUALLED = (  # the first or the largest of all, but not the first report of itself
    r"\b(largest|biggest|longest)\b"
    r"|\bfirst\b(?! (report|paper|publication|article|results?|phase|part|stage|version|line)\b)"
)
_SITED = (
    r"\b(took place|taking place|conducted|carried out|run|ran|done|held|based|recruit\w*|enrol\w*|treated|test\w*|"
    r"studied)\b[^.;]{0,90}"
    r"\b(in|at|across)\b"
)
_MASKING = (
    (rf"open[- ]label|unblinded|unmasked|{_NOT_MASKED}", "none"),
    (r"quadruple[- ](blind|mask)", "quadruple"),
    (r"triple[- ](blind|mask)", "triple"),
    (r"double[- ](blind|mask)", "double"),
    (r"single[- ](blind|mask)", "single"),
    (r"\b(blinded|masked|blind)\b", "masked"),
)


_PLAIN_NAME = re.compile(
    r"(Phase|The|This|A|An|US|UK|EU|FDA|NMPA|MSCs?|UMSCs?|HSCT|AHSCT|iPSCs?|MS|ALS|COVID.*|Chinese|Japanese|American|British|"
    r"European|Korean|German|Indian|Australian|Canadian|Swedish|Spanish|Italian|Russian|Israeli)(['’]s)?",
    re.IGNORECASE,
)


def trial(statement: Statement, names: tuple[str, ...]) -> TrialDesign | None:
    """None for a sentence of another kind."""
    if statement.kind is not Kind.TRIAL:
        return None
    denied = _denies_existence(statement)
    text = re.sub(_NO_STUDY, "a ", statement.text, flags=re.IGNORECASE) if denied else statement.text
    people, bound = _people(text)
    besides = replace(statement, text=without_outcome(statement.text))
    tested = not statement.negated and _is_tested(statement)
    return TrialDesign(
        phases=_phases(text),
        allocation=_allocation(text),
        single_arm=_single_arm(text),
        compared_with=_compared_with(text),
        masking=next((code for pattern, code in _MASKING if _said(pattern, text)), None),
        placebo=_placebo(text),
        arms=_arms(text),
        people=people,
        people_bound=bound,
        status=_status(text),
        started=_year(_STARTED, text),
        ended=_year(_ENDED, text),
        sited=_said(_SITED, text),
        at=tuple(name for name in names if " " in name and _said(rf"\bat (the )?{re.escape(name)}", text)),
        run_by=_run_by(text, names),
        years=tuple(int(year) for year in re.findall(r"\b(?:19|20)\d{2}\b", text)),
        several=_said(_SEVERAL, text),
        one_of=_said(rf"\b(an?|one|another) {_DESIGNS}(trial|study)\b", text),
        published=_said(r"publish|appeared in|reported in|journal|\bpaper\b|results .{0,30}\bin\b", text),
        retracted=_retracted(text),
        retracted_in=_year(r"\bretract", text),
        first=_said(_UNEQUALLED, text),
        outcome_told=WORDS.said("outcome_told", own_words(besides.text)),
        denied=statement.negated and not denied and _denies_more(without_outcome(text)),
        exists=False if denied else tested or _is_a_study(statement) or None,
        tested=tested,
        told=tuple(word for word in told(besides, names) if not (denied and word in of_design())),
        conducted=_said(
            r"conduct|carried out|sponsor|regist|filed|\brun (by|at)|took place|complet|releas|placed|treated at", text
        ),
        named=tuple(name for name in names if _stands_for_study(name, text)),
        conditions=_conditions(statement),
        therapies=_therapies(statement),
        bare=is_bare(statement, names),
    )


def _therapies(statement: Statement) -> tuple[str, ...]:
    told = THERAPY_NAMES.within(own_words(statement.text))
    return tuple(id for id in statement.therapies if id in told)


def _conditions(statement: Statement) -> tuple[str, ...]:
    told = CONDITION_NAMES.within(own_words(statement.text))
    return tuple(id for id in statement.conditions if id in told)


def _said(pattern: str, text: str) -> bool:
    return bool(re.search(pattern, text, re.IGNORECASE))


def _status(text: str) -> str | None:
    told = next((code for code, pattern in study_statuses() if pattern.search(text)), None)
    return told or ("RUNNING" if WORDS.said("under_way", text) else None)


def _is_a_study(statement: Statement) -> bool:
    return not statement.negated and WORDS.said("is_a_study", own_words(statement.text))


def _is_tested(statement: Statement) -> bool:
    return WORDS.said("is_tested", own_words(statement.text))


def _year(verb: str, text: str) -> int | None:
    """The year that directly follows such a verb: "started in August 2017"."""
    found = re.search(
        rf"{verb}\w*\s+(?:\w+\s+)?(?:in|on)\s+(?:\w+\s+){{0,2}}?((?:19|20)\d{{2}})\b", text, re.IGNORECASE
    )
    return int(found[1]) if found else None


def _phases(text: str) -> tuple[str, ...]:
    found = _PHASE.search(text)
    if not found:
        return ()
    parts = re.findall(r"[1-4]|I{1,3}V?|IV", found[1], re.IGNORECASE)
    return tuple(f"PHASE{_ROMAN.get(part.casefold(), part)}" for part in parts)


def _allocation(text: str) -> str | None:
    if _said(_NOT_RANDOMISED, text):
        return "NON_RANDOMIZED"
    return "RANDOMIZED" if _said(r"\brandomi[sz]|\brandomly\b", text) else None


def _single_arm(text: str) -> bool | None:
    if _said(rf"single[- ](arm|group)|uncontrolled|{_NO_CONTROL}", text):
        return True
    return False if _said(r"\bcontrol(led)?\b( group| arm| trial)?", text) else None


def _compared_with(text: str) -> str:
    """What stands behind "compared with", to the end of its clause."""
    found = WORDS.pattern("compared_with").search(text)
    return re.split(r"[.,;:(]| (?:in|for|at|after|among) ", text[found.end() :])[0].strip() if found else ""


def _run_by(text: str, names: tuple[str, ...]) -> str | None:
    """The name of whoever sponsored or ran it."""
    found = WORDS.pattern("run_by").search(text)
    behind = text[found.end() :].removeprefix("the ") if found else ""
    return max((name for name in names if behind.startswith(name)), key=len, default=None)


def _retracted(text: str) -> bool | None:
    if WORDS.said("not_retracted", text):
        return False
    return True if WORDS.said("retracted", text) else None


def _denies_more(text: str) -> bool:
    """A denial is left beside those that are read as how the study stands, was done or was taken back."""
    not_yet = dict(study_statuses())["NOT_YET_RECRUITING"].pattern
    read = (_NOT_RANDOMISED, _NO_CONTROL, _NO_PLACEBO, _NOT_MASKED, WORDS.alternatives("not_retracted"), not_yet)
    return WORDS.said("negation", re.sub("|".join(read), "", text, flags=re.IGNORECASE))


def _placebo(text: str) -> bool | None:
    if _said(_NO_PLACEBO, text):
        return False
    return True if _said(r"placebo|\bsham\b|dummy", text) else None


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
    return int(counts[0].value), bound_before(text, counts[0].start)


def _counts_people(found: Found, text: str) -> bool:
    before, after = text[: found.start], text[found.end :]
    part_of_name = bool(re.search(r"[A-Za-z][-–]?$", before)) or is_part_of_name(found, text)
    whole = found.value >= 1 and found.value == int(found.value) and not part_of_name
    taken_in = _TAKEN_IN.search(before) and not re.match(rf"[\s-]*(?:%|per\b|{_NO_PEOPLE})", after, re.IGNORECASE)
    return whole and bool(_PEOPLE.match(after) or taken_in) and not re.match(r"\s+(of|out of)\b", after)


def _stands_for_study(name: str, text: str) -> bool:
    """An institution, or a name that "trial" or "study" follows, or an acronym that opens the sentence; no meeting."""
    if _said(rf"{re.escape(name)}\S*\s+(\w+ )?(meeting|congress|conference|symposium|convention|sessions?)\b", text):
        return False
    if (
        _said(r"universit|hospital|institut|academy|college|clinic\b|centre|center|\b(Inc|Ltd|GmbH|AB)\b", name)
        and " " in name
    ):
        return True
    quoted = re.escape(name)
    followed = re.search(rf"\b{quoted}('s|’s)?\s+(?:[\w-]+\s+){{0,2}}(trial|study)\b", text)
    opens = re.match(rf"(In (the )?)?{quoted}\b", own_words(text)) and name.isupper()
    return bool((followed or opens) and not _PLAIN_NAME.fullmatch(name))


def _denies_existence(statement: Statement) -> bool:
    """ "No trial has tested …", "has never been studied", "was not registered"; not "none was as large as"."""
    unregistered = r"\b(not|never) (yet )?(been )?registered\b(?! (with|as|for|by)\b)"
    denied = _said(rf"{_NO_STUDY}|{_NEVER_TESTED}|{unregistered}", statement.text) and statement.negated
    return denied and not _said(_COMPARED, statement.text)
