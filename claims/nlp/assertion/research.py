"""What a sentence says of a study: that it exists, how it stands, who ran it, where it was published."""

import re
from dataclasses import replace
from typing import Any

from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.design import NO_CONTROL, NO_PLACEBO, NOT_MASKED, NOT_RANDOMISED, design, said
from claims.nlp.assertion.endpoints import without_outcome
from claims.nlp.assertion.telling import is_bare, told
from claims.nlp.assertion.words import WORDS, of_design, study_statuses
from claims.vocabulary import Statement
from claims.vocabulary.assertions import TrialDesign
from claims.vocabulary.names import CONDITION_NAMES, THERAPY_NAMES
from claims.vocabulary.statements import Kind

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
_CONDUCTED = r"conduct|carried out|sponsor|regist|filed|\brun (by|at)|took place|complet|releas|placed|treated at"
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
    besides = replace(statement, text=without_outcome(statement.text))
    tested = not statement.negated and _is_tested(statement)
    return TrialDesign(
        **design(text),
        **_course(text),
        **_held_by(text, names),
        several=said(_SEVERAL, text),
        one_of=said(rf"\b(an?|one|another) {_DESIGNS}(trial|study)\b", text),
        first=said(_UNEQUALLED, text),
        outcome_told=WORDS.said("outcome_told", own_words(besides.text)),
        denied=statement.negated and not denied and _denies_more(without_outcome(text)),
        exists=False if denied else tested or _is_a_study(statement) or None,
        tested=tested,
        told=tuple(word for word in told(besides, names) if not (denied and word in of_design())),
        conditions=_conditions(statement),
        therapies=_therapies(statement),
        bare=is_bare(statement, names),
    )


def whose_study(text: str, names: tuple[str, ...]) -> tuple[str, ...]:
    """Of the names those by which a result is told of one study: "in the Duke trial", "in a study at Duke"."""
    return tuple(name for name in names if not _PLAIN_NAME.fullmatch(name) and _is_of_study(re.escape(name), text))


def _course(text: str) -> dict[str, Any]:
    """How it stands, and when it was begun, closed, published and taken back."""
    return {
        "status": _status(text),
        "started": _year(_STARTED, text),
        "ended": _year(_ENDED, text),
        "years": tuple(int(year) for year in re.findall(r"\b(?:19|20)\d{2}\b", text)),
        "published": said(r"publish|appeared in|reported in|journal|\bpaper\b|results .{0,30}\bin\b", text),
        "retracted": _retracted(text),
        "retracted_in": _year(r"\bretract", text),
        "conducted": said(_CONDUCTED, text),
    }


def _held_by(text: str, names: tuple[str, ...]) -> dict[str, Any]:
    """Which of the names are the study's own, its site's and its sponsor's."""
    return {
        "sited": said(_SITED, text),
        "at": tuple(name for name in names if " " in name and said(rf"\bat (the )?{re.escape(name)}", text)),
        "run_by": _run_by(text, names),
        "named": tuple(name for name in names if _stands_for_study(name, text)),
    }


def _therapies(statement: Statement) -> tuple[str, ...]:
    told = THERAPY_NAMES.within(own_words(statement.text))
    return tuple(id for id in statement.therapies if id in told)


def _conditions(statement: Statement) -> tuple[str, ...]:
    told = CONDITION_NAMES.within(own_words(statement.text))
    return tuple(id for id in statement.conditions if id in told)


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
    read = (NOT_RANDOMISED, NO_CONTROL, NO_PLACEBO, NOT_MASKED, WORDS.alternatives("not_retracted"), not_yet)
    return WORDS.said("negation", re.sub("|".join(read), "", text, flags=re.IGNORECASE))


def _stands_for_study(name: str, text: str) -> bool:
    """An institution, or a name that "trial" or "study" follows, or an acronym that opens the sentence; no meeting."""
    if said(rf"{re.escape(name)}\S*\s+(\w+ )?(meeting|congress|conference|symposium|convention|sessions?)\b", text):
        return False
    if (
        said(r"universit|hospital|institut|academy|college|clinic\b|centre|center|\b(Inc|Ltd|GmbH|AB)\b", name)
        and " " in name
    ):
        return True
    quoted = re.escape(name)
    opens = re.match(rf"(In (the )?)?{quoted}\b", own_words(text)) and name.isupper()
    return bool((_is_followed(quoted, text) or opens) and not _PLAIN_NAME.fullmatch(name))


def _is_followed(quoted: str, text: str) -> bool:
    return bool(re.search(rf"\b{quoted}('s|’s)?\s+(?:[\w-]+\s+){{0,2}}(trial|study)\b", text))


def _is_of_study(quoted: str, text: str) -> bool:
    behind = rf"\b(trial|study) (run |done |conducted )?(at|by|from) (the )?{quoted}(?![\w-])"
    return _is_followed(quoted, text) or bool(re.search(behind, text))


def _denies_existence(statement: Statement) -> bool:
    """ "No trial has tested …", "has never been studied", "was not registered"; not "none was as large as"."""
    unregistered = r"\b(not|never) (yet )?(been )?registered\b(?! (with|as|for|by)\b)"
    denied = said(rf"{_NO_STUDY}|{_NEVER_TESTED}|{unregistered}", statement.text) and statement.negated
    return denied and not said(_COMPARED, statement.text)
