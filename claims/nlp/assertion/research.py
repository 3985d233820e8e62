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

_STARTED = r"\b(?:start|began|begun|beginning|launch|open|initiat|commenc)"
_ENDED = r"\b(?:end(?:ed|s|ing)|complet|finish|conclud|clos(?:ed|ing))"


def trial(statement: Statement, names: tuple[str, ...]) -> TrialDesign | None:
    """None for a sentence of another kind."""
    if statement.kind is not Kind.TRIAL:
        return None
    denied = _denies_existence(statement)
    text = WORDS.pattern("no_study").sub("a ", statement.text) if denied else statement.text
    besides = replace(statement, text=without_outcome(statement.text))
    tested = not statement.negated and _is_tested(statement)
    return TrialDesign(
        **design(text),
        **_course(text),
        **_held_by(text, names),
        several=WORDS.said("several_studies", text),
        one_of=WORDS.said("one_study", text),
        first=WORDS.said("unequalled", text),
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
    return tuple(name for name in names if not _is_plain(name) and _is_of_study(re.escape(name), text))


def _course(text: str) -> dict[str, Any]:
    """How it stands, and when it was begun, closed, published and taken back; not what is only awaited."""
    text = WORDS.pattern("awaited").sub("", text)
    return {
        "status": _status(text),
        "ahead": WORDS.said("ahead", text) and not WORDS.said("begun", text),
        "started": _year(_STARTED, text),
        "ended": _year(_ENDED, text),
        "years": tuple(int(year) for year in re.findall(r"\b(?:19|20)\d{2}\b", text)),
        "published": said(r"publish|appeared in|reported in|journal|\bpaper\b|results .{0,30}\bin\b", text),
        "retracted": _retracted(text),
        "retracted_in": _year(r"\bretract", text),
        "conducted": WORDS.said("conducted", text),
    }


def _held_by(text: str, names: tuple[str, ...]) -> dict[str, Any]:
    """Which of the names are the study's own, its site's and its sponsor's."""
    return {
        "sited": WORDS.said("sited", text),
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
    return bool((_is_followed(quoted, text) or opens) and not _is_plain(name))


def _is_plain(name: str) -> bool:
    """Of many studies or institutions: "the Japanese trial"."""
    return WORDS.pattern("plain_name").fullmatch(name) is not None


def _is_followed(quoted: str, text: str) -> bool:
    return bool(re.search(rf"\b{quoted}('s|’s)?\s+(?:[\w-]+\s+){{0,2}}(trial|study)\b", text))


def _is_of_study(quoted: str, text: str) -> bool:
    behind = rf"\b(trial|study) (run |done |conducted )?(at|by|from) (the )?{quoted}(?![\w-])"
    return _is_followed(quoted, text) or bool(re.search(behind, text))


def _denies_existence(statement: Statement) -> bool:
    """ "No trial has tested …", "has never been studied", "was not registered"; not "none was as large as"."""
    unstudied = WORDS.said("no_study", statement.text) or WORDS.said("never_studied", statement.text)
    return statement.negated and unstudied and not WORDS.said("likened", statement.text)
