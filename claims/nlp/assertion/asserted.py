"""What a statement asserts: which parts of an `Assertion` are looked for in which kind of sentence."""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import replace
from typing import Any

from claims.nlp.assertion.ages import of_people
from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.blame import blames_another, brought_on
from claims.nlp.assertion.denials import denies_bad, denies_proof, denies_safe
from claims.nlp.assertion.endpoints import met
from claims.nlp.assertion.lasting import lasting
from claims.nlp.assertion.mechanism import mechanisms, tissues
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
from claims.vocabulary.statements import RESULTS, Kind, as_of_harm
from claims.vocabulary.terms import COMPARATORS, ROUTES, STAGES

_FLAGS: Mapping[str, Collection[Kind]] = {
    **dict.fromkeys(("everyone", "open", "of_controls", "between_patients", "unrivalled", "some_patients"), RESULTS),
    **dict.fromkeys(
        ("denies_harm", "harmless", "low_risk", "how_often", "told", "names_cause", "few", "of_the_cells", "own_cells"),
        (Kind.SAFETY,),
    ),
    **dict.fromkeys(("restores", "no_one_ever"), (Kind.EFFICACY,)),
    "source_retracted": (Kind.EFFICACY, Kind.SAFETY),
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
        denies_bad=denies_bad(statement),
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
        "unproven": denies_proof(statement),
        "ages": of_people(own),
        "timing": WORDS.said("timing", own),
        "lasting": lasting(statement),
    }


def _of_safety(statement: Statement) -> dict[str, Any]:
    return {"ever": _tells_of_all_reports(statement.text), "denies_safe": denies_safe(statement)}


def _of_mechanism(statement: Statement) -> dict[str, Any]:
    return {"mechanisms": mechanisms(statement), "tissues": tissues(statement.text)}


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


def _names_no_disease(statement: Statement) -> bool:
    """ "A variety of disorders": what its surroundings are about is not what it says."""
    text = own_words(statement.text)
    named = rf"\b{any_name(CONDITIONS.names_of(statement.conditions))}\b"
    return not re.search(named, text, re.IGNORECASE) and WORDS.said("any_disease", text)


def _comparators(statement: Statement) -> tuple[str, ...]:
    """What the claim compares with, read only behind a word of comparison; `other` where no lexicon has it."""
    words = f"{own_words(statement.text)} {statement.outcome or ''}"
    found = WORDS.pattern("compared").search(words)
    rest = words[found.end() :] if found else ""
    rival = WORDS.said("surpasses", words) or WORDS.said("rival_cells", rest)
    multiplied = statement.kind is Kind.SAFETY and WORDS.said("multiplied", words)
    return COMPARATORS.within(rest) or (("other",) if rival or multiplied else ())
