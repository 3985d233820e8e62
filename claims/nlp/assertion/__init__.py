"""From a statement to what it asserts, in types: plain rules over one sentence, so that grading need read no prose."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from functools import cache
from typing import Any

from claims.nlp.assertion.ages import of_people
from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.blame import blames_another, brought_on
from claims.nlp.assertion.endpoints import met
from claims.nlp.assertion.lasting import lasting
from claims.nlp.assertion.naming import names
from claims.nlp.assertion.outcomes import further, outcome
from claims.nlp.assertion.proportions import changes, proportions
from claims.nlp.assertion.regulation import regulation
from claims.nlp.assertion.research import trial, whose_study
from claims.nlp.assertion.silence import is_silent
from claims.nlp.assertion.statistics import statistics
from claims.nlp.assertion.together import together
from claims.nlp.assertion.words import WORDS
from claims.nlp.lexicons import any_name
from claims.vocabulary import CONDITIONS, THERAPIES, Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.names import CONDITION_NAMES, PLACE_NAMES, THERAPY_NAMES
from claims.vocabulary.statements import RESULTS, Effect, Kind, as_of_harm
from claims.vocabulary.terms import COMPARATORS, MECHANISMS, ROUTES, STAGES, TISSUES

_FLAGS: Mapping[str, Collection[Kind]] = {
    **dict.fromkeys(("everyone", "open", "of_controls", "between_patients", "unrivalled", "some_patients"), RESULTS),
    **dict.fromkeys(
        ("denies_harm", "harmless", "low_risk", "how_often", "told", "names_cause", "few", "of_the_cells", "own_cells"),
        (Kind.SAFETY,),
    ),
    **dict.fromkeys(("restores", "no_one_ever"), (Kind.EFFICACY,)),
    "any_cell": (Kind.MECHANISM,),
    "offered": tuple(Kind),
}


def read_assertion(statement: Statement) -> Assertion:
    """Everything that the sentence asserts beside its attributes. Fast: patterns alone, no parse."""
    if harm := brought_on(statement):
        return replace(read_assertion(as_of_harm(statement, harm)), brings_on=True)
    named, found = _names(statement), outcome(statement)
    return Assertion(
        outcome=found,
        further=further(statement, found),
        routes=ROUTES.within(statement.text),
        stages=STAGES.within(statement.text) if statement.kind in (*RESULTS, Kind.REGULATORY) else (),
        names=named,
        unlisted=_unlisted(statement),
        denies_bad=_denies_bad(statement),
        blames_another=blames_another(statement),
        met=met(statement),
        proportions=proportions(statement),
        changes=changes(statement),
        regulation=regulation(statement, named),
        trial=trial(statement, named),
        statistics=statistics(statement),
        **_of_results(statement, named, found),
        **(_OF_KIND[statement.kind](statement) if statement.kind in _OF_KIND else {}),
        **_flags(statement),
    )


def _of_results(statement: Statement, named: tuple[str, ...], found: str | None) -> dict[str, Any]:
    """What is read of results alone; `found` is the outcome that they are of."""
    if statement.kind not in RESULTS:
        return {}
    return {
        "comparators": _comparators(statement),
        "cure": WORDS.said("cure", f"{statement.text} {statement.outcome or ''}"),
        "silent": met(statement) is None and is_silent(statement, found),
        "any_disease": _names_no_disease(statement),
        "studies": _studies(statement.text),
        "study_of": whose_study(statement.text, named),
    }


def _of_efficacy(statement: Statement) -> dict[str, Any]:
    own = own_words(statement.text)
    return {
        "together": together(statement.text),
        "unproven": _denies_proof(statement),
        "ages": of_people(own),
        "timing": WORDS.said("timing", own),
        "lasting": lasting(statement),
    }


def _of_safety(statement: Statement) -> dict[str, Any]:
    return {
        "ever": _tells_of_all_reports(statement.text),
        "denies_safe": statement.negated and bool(_denied_safety().search(statement.text)),
    }


def _of_mechanism(statement: Statement) -> dict[str, Any]:
    return {"mechanisms": MECHANISMS.within(_without_names(statement)), "tissues": _acted_on(statement.text)}


_OF_KIND: Mapping[Kind, Callable[[Statement], dict[str, Any]]] = {
    Kind.EFFICACY: _of_efficacy,
    Kind.SAFETY: _of_safety,
    Kind.MECHANISM: _of_mechanism,
}


def _names(statement: Statement) -> tuple[str, ...]:
    """Of a claim about a study not those of another one with which it is contrasted: "unlike the NurOwn trial"."""
    trial_told = statement.kind is Kind.TRIAL
    return names(WORDS.pattern("contrast").sub("", statement.text) if trial_told else statement.text)


def _flags(statement: Statement) -> dict[str, Any]:
    """The fields that are no more than that words of their name are said in a sentence of such a kind."""
    return {name: statement.kind in kinds and WORDS.said(name, statement.text) for name, kinds in _FLAGS.items()}


def _unlisted(statement: Statement) -> tuple[str, ...]:
    """Marrow cells, whose mesenchymal kind alone claims have an id for; nothing where that kind is named too."""
    named = THERAPY_NAMES.within(statement.text)
    if any(THERAPIES.is_a(each, therapy) for each in named for therapy in statement.therapies):
        return ()
    wider = {id for therapy in statement.therapies for id in THERAPIES.ancestors(therapy)}
    return tuple(id for id in named if not THERAPIES[id].in_claims and id not in wider)


def _studies(text: str) -> tuple[str, ...]:
    """What studies are called: an acronym that is no concept's, so not "the HSCT trial"."""
    trees = (THERAPY_NAMES, CONDITION_NAMES, PLACE_NAMES)
    acronyms = (found["acronym"] for found in WORDS.pattern("study_called").finditer(text))
    return tuple(acronym for acronym in acronyms if not any(tree.within(acronym) for tree in trees))


def _tells_of_all_reports(text: str) -> bool:
    """ "To date no harm has been reported", and not in whom."""
    return WORDS.said("ever_reported", text) and not WORDS.said("of_a_study", own_words(text))


def _acted_on(text: str) -> tuple[str, ...]:
    """The tissues told behind the word for what is done to them; before it stands where the cells are from."""
    acting = WORDS.pattern("acting").search(text)
    return TISSUES.within(text[acting.end() :] if acting else text)


def _without_names(statement: Statement) -> str:
    """The text without what was put before it, what treatments and conditions are called, and cells made from.

    "Amyotrophic" is no support, and a "gene therapy" is not yet a change of genes.
    """
    names = THERAPIES.names_of(statement.therapies) + CONDITIONS.names_of(statement.conditions)
    named = rf"\b{any_name(form for name in names for form in _forms(name))}\b"
    text = re.sub(named, "they", own_words(statement.text), flags=re.IGNORECASE)
    return WORDS.pattern("made_from").sub("", text)


def _forms(name: str) -> tuple[str, str]:
    """A name and its plural."""
    return name, name.removesuffix("y") + "ies" if name.endswith("y") else f"{name}s"


def _names_no_disease(statement: Statement) -> bool:
    """ "A variety of disorders": what its surroundings are about is not what it says."""
    text = own_words(statement.text)
    named = rf"\b{any_name(CONDITIONS.names_of(statement.conditions))}\b"
    return not re.search(named, text, re.IGNORECASE) and WORDS.said("any_disease", text)


def _denies_bad(statement: Statement) -> bool:
    """What is denied is an ill ("no relapses"), not the help or its proof; of no effect, only of its patients."""
    text = statement.text
    if WORDS.said("unproven", text):
        return False
    if statement.effect is Effect.NONE:
        return statement.kind is Kind.EFFICACY and bool(WORDS.said("none_had", text) and _denied_ill().search(text))
    return statement.effect is Effect.BENEFIT and bool(_denied_ill().search(text)) and not _denied_help().search(text)


def _denies_proof(statement: Statement) -> bool:
    """The proof of what follows is denied, or of what is denied; "it helps, though evidence is limited" denies none."""
    text = statement.text
    denied = statement.negated or statement.effect is Effect.NONE
    return bool((WORDS.pattern("unproven") if denied else _of_what_follows()).search(text))


@cache
def _of_what_follows() -> re.Pattern[str]:
    return re.compile(rf"{WORDS.alternatives('unproven')} (that|to|for|of|in|by)\b", re.IGNORECASE)


@cache
def _denied_ill() -> re.Pattern[str]:
    return re.compile(rf"{WORDS.alternatives('negation')}.{{0,110}}{WORDS.alternatives('ill')}", re.IGNORECASE)


@cache
def _denied_safety() -> re.Pattern[str]:
    absent = rf"(?:{WORDS.alternatives('denies_harm')}|{WORDS.alternatives('harmless')})"
    untrue = WORDS.alternatives("falsehood")
    return re.compile(
        rf"{untrue}( \w+)?\W?[^,;.:]{{0,120}}?{absent}|{absent}[^,;.:]{{0,60}}\b(is|are|was|were)\b.{{0,20}}{untrue}"
        rf"|{WORDS.alternatives('negation')}.{{0,80}}\b(safe|safety|harmless|risk[- ]free)\b"
        r"(?! (concern|signal|issue|problem))"
        rf"|\b(safe|safety)\b(?! (concern|signal|issue|problem)).{{0,80}}{WORDS.alternatives('negation')}.{{0,20}}"
        r"\b(establish|prove|show|known|demonstrat|confirm|guarantee|certain|clear)"
        r"|\b(real|clear|strong|good|growing|much) evidence of (\w+ )?(harm|danger|risks?)",
        re.IGNORECASE,
    )


@cache
def _denied_help() -> re.Pattern[str]:
    denied = rf"(?:{WORDS.alternatives('negation')}|\bfail(?:s|ed)? to\b)"
    helped = rf"{denied}\W+(?:\w+\W+){{0,3}}?{WORDS.alternatives('help')}"
    undone = rf"{WORDS.alternatives('not_done')}\W+{WORDS.alternatives('undoes')}|{WORDS.alternatives('none_undid')}"
    return re.compile(rf"{helped}|{undone}", re.IGNORECASE)


def _comparators(statement: Statement) -> tuple[str, ...]:
    """What the claim compares with, read only behind a word of comparison; `other` where no lexicon has it."""
    words = f"{own_words(statement.text)} {statement.outcome or ''}"
    found = WORDS.pattern("compared").search(words)
    rest = words[found.end() :] if found else ""
    rival = WORDS.said("surpasses", words) or WORDS.said("rival_cells", rest)
    multiplied = statement.kind is Kind.SAFETY and WORDS.said("multiplied", words)
    return COMPARATORS.within(rest) or (("other",) if rival or multiplied else ())
