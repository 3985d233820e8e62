"""Which study a sentence means: by registry number, else by name, narrowed by condition, therapy, place and year."""

import re
from functools import cache

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Concept, Tree
from claims.vocabulary.registrations import registered_as
from evidence.grading.case import Case
from evidence.grading.facts import Publication, Trial
from evidence.grading.products import called, forms, is_called_alone, is_of, is_of_one, is_plain, known_as, spelt

_GENERIC = frozenset(
    {"university", "hospital", "clinic", "centre", "center", "institute", "college", "medical", "school", "national"}
    | {"research", "foundation", "company", "the", "and", "for", "study", "trial", "trials", "site", "investigational"}
    | {
        "stem",
        "cell",
        "cells",
        "therapy",
        "treatment",
        "phase",
        "transplant",
        "transplantation",
        "inc",
        "ltd",
        "health",
    }
    | {"cardiology", "neurology", "dermatology", "ophthalmology", "oncology", "haematology", "hematology", "medicine"}
    | {"association", "society", "american", "european", "international", "department", "sciences", "science"}
)
_OWN_NAME = 3
_POSSESSIVE = re.compile(r"['’]s$")
_JOINED = re.compile(r" (?:of|and|for|the|on|in|de) ")  # of names that stand together: "MSC in COVID-19"


def numbers_given(case: Case) -> tuple[str, ...]:
    """The registry numbers that the claim gives, as an attribute or among its names."""
    return registered_as((*case.claim.statement.registrations, *case.claim.assertion.names))


def is_named(trial: Trial, case: Case, *, by_product: bool = False) -> bool:
    """Whether the claim gives the trial's number or one of its own names, not only who ran it or where."""
    return trial.id.upper() in numbers_given(case) or _name_score(trial, case, by_product) >= _OWN_NAME


def is_meant_alone(trial: Trial, case: Case) -> bool:
    """Whether the claim gives the trial's number or a name that no other bears."""
    by_name = is_called_alone(trial, case.claim.assertion.names, case.dossier)
    return trial.id.upper() in numbers_given(case) or by_name


def named_trials(case: Case, *, by_product: bool = False) -> tuple[Trial, ...]:
    """The trials that the claim names by number, or by an acronym, product, sponsor or place.

    `by_product`: also by a product's non-proprietary name, or one of its two, which is no name for a result.
    """
    numbers = numbers_given(case)
    if numbers:
        return tuple(trial for trial in case.dossier.trials if trial.id.upper() in numbers)
    fitting = [trial for trial in case.dossier.trials if _fits(trial, case)]
    scored = [(score, trial) for trial in fitting if (score := _name_score(trial, case, by_product))]
    best = max((score for score, _ in scored), default=0)
    return tuple(trial for score, trial in scored if score == best)


def trials_by_name(case: Case, *, by_product: bool = False) -> tuple[Trial, ...]:
    """Of the trials that the claim names those that it names by number or by a name of their own."""
    named = named_trials(case, by_product=by_product)
    return tuple(trial for trial in named if is_named(trial, case, by_product=by_product))


def is_of_unknown_study(case: Case) -> bool:
    """Whether it gives a number, or the name of a study, that no study on record and no source of a result has."""
    known = trials_by_name(case, by_product=True)
    named = bool(numbers_given(case)) or any(not _is_cited(name, case) for name in case.claim.assertion.studies)
    return named and not known


def _is_cited(study: str, case: Case) -> bool:
    return any(study in result.source for result in case.dossier.results)


def is_all_of(trial: Trial, case: Case) -> bool:
    """Whether the sentence names it or gives its number, and no name is of another product, sponsor or place."""
    names = _own_names(case)
    told = {form.casefold() for name in trial.names for form in forms(name)}
    spelt = [{name.casefold() for name in product.names} for product in called(names, case.dossier)]
    told = told.union(*(product for product in spelt if not told.isdisjoint(product)))
    conditions = (CONDITIONS[id].label for id in trial.conditions)
    whose = " ".join((trial.id, trial.registry, trial.sponsor or "", *trial.places, *conditions)).casefold()
    given = bool(names or numbers_given(case)) or is_named(trial, case, by_product=True)
    return given and all(name.casefold() in told or name.casefold() in whose for name in names)


def only_trials(case: Case, *, unreported: bool = False) -> tuple[Trial, ...]:
    """Where the claim names no study: the trials of just its therapy and condition that are published, in its place.

    `unreported`: the others too, as where only that there is one is said.
    """
    if not case.question.therapies or case.question.general:
        return ()
    fitting = [trial for trial in case.dossier.trials if _fits(trial, case) and _treats(trial, case)]
    here = [trial for trial in fitting if set(case.claim.statement.jurisdictions) & set(trial.countries)]
    published = [trial for trial in here or fitting if trial.publications and not unreported]
    return tuple(published or here or fitting)


def _fits(trial: Trial, case: Case) -> bool:
    """The trial's condition and cells are not other than those of the claim."""
    asked = set(case.question.conditions) - {"any"}
    conditions = (
        not asked or not trial.conditions or any(CONDITIONS.related(a, c) for a in asked for c in trial.conditions)
    )
    therapies = (
        not case.question.therapies
        or not trial.therapies
        or any(THERAPIES.related(a, t) for a in case.question.therapies for t in trial.therapies)
    )
    return conditions and therapies


def is_in_field(trial: Trial, case: Case) -> bool:
    """Whether it tests the claim's treatment in the claim's condition, or narrower ones; the claim names none."""
    asked = case.question.conditions
    on_it = any(CONDITIONS.is_a(on, each) for on in trial.conditions for each in asked)
    return on_it and _treats(trial, case) and not _own_names(case)


def _own_names(case: Case) -> list[str]:
    """The names in the sentence without possessives, but for those that the lexicons have for treatments."""
    parts = {_POSSESSIVE.sub("", part) for name in case.claim.assertion.names for part in _JOINED.split(name)}
    return [part for part in parts if not is_plain(part.removesuffix("s"))]


def is_on_another(trial: Trial, case: Case) -> bool:
    """The sentence names conditions or treatments, and none of them is the study's on record, or akin to one."""
    said = case.claim.assertion.trial
    if said is None:
        return False
    return _are_others(said.conditions, trial.conditions, CONDITIONS) or _are_others(
        said.therapies, trial.therapies, THERAPIES
    )


def _are_others(told: tuple[str, ...], on: tuple[str, ...], tree: Tree[Concept]) -> bool:
    known = set(told) - {"any"}
    return bool(known and on) and not any(tree.related(one, other) for one in known for other in on)


def is_run_by(trial: Trial, name: str) -> bool:
    """Whether the sponsor or a place of the study shares a word of the name that sets it apart."""
    told = frozenset(word for each in (trial.sponsor or "", *trial.places) for word in _words(each))
    return not told.isdisjoint(_words(name))


def _treats(trial: Trial, case: Case) -> bool:
    return any(
        asked in THERAPIES.ancestors(therapy) for therapy in trial.therapies for asked in case.question.therapies
    )


def _name_score(trial: Trial, case: Case, by_product: bool) -> int:
    """3 for one of the trial's own names, 2 for a word of one, of its sponsor or place, if that sets it apart.

    More for an acronym than for a product, and the longer an own name that is said as it stands: "ADMIRE-CD II" is
    not ADMIRE-CD, nor the other way round.
    """
    whole = set(map(spelt, case.claim.assertion.names))
    trial_said = case.claim.assertion.trial
    named = trial_said.named if trial_said else case.claim.assertion.study_of
    said = frozenset(word for name in named for word in _words(name))
    products = known_as(case.claim.assertion.names, case.dossier) if by_product else frozenset()
    own = [name for name in trial.names if not is_plain(name)]
    if by_product:
        own = [form for name in trial.names for form in forms(name) if not is_plain(form)]
    exact = [len(spelt(name).split()) + is_of_one(name, case.dossier) for name in own if spelt(name) in whole]
    if exact or is_of(trial, products):
        return _OWN_NAME + max(exact, default=1)
    if any(_words(name) and _words(name) <= said for name in own):
        return _OWN_NAME
    told = (*own, trial.sponsor or "", *trial.places)
    if said & frozenset(word for name in told for word in _words(name)):
        return 2
    phrases = {name.casefold() for name in named if len(name.split()) > 1}
    return 2 if any(phrase in name.casefold() for phrase in phrases for name in told) else 0


@cache
def _words(name: str) -> frozenset[str]:
    """The distinguishing words of a name: no generic words, no countries, nothing shorter than three letters."""
    words = {word.casefold() for word in re.findall(r"[^\W_]+(?:-[^\W_]+)*", name)}
    return frozenset(word for word in words - _GENERIC - _place_words() if len(word) > 2)


@cache
def _place_words() -> frozenset[str]:
    labels = (concept.label for concept in JURISDICTIONS.values())
    return frozenset(word.casefold() for label in labels for word in re.findall(r"[^\W_]+", label))


def publications_of(trial: Trial, case: Case) -> tuple[Publication, ...]:
    """The publications that report the trial."""
    return tuple(p for p in case.dossier.publications if p.id in trial.publications or trial.id in p.trials)
