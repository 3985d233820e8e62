"""Which names of a claim are those of authorities, ways, places or treatments on record; others may be products."""

import calendar
import re
from functools import cache
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Tree
from evidence.grading.case import Case
from evidence.grading.products import called, named_products

_NO_PRODUCTS = frozenset(  # courts, offices and continents: names that neither a register nor a lexicon holds
    {"supreme", "high", "federal", "district", "circuit", "appeals", "court", "judge", "justice", "state", "government"}
    | {"parliament", "congress", "senate", "department", "ministry", "minister", "health", "of", "the", "and"}
    | {"europe", "asia", "africa", "america"}
)
_ORDINALS = {"second": "2nd", "third": "3rd", "ninth": "9th", "tenth": "10th", "eleventh": "11th"}  # circuits
_HOUSE = re.compile(r"\b(institute?|clinic|cent(er|re)|hospital|university|foundation|lab|laboratory)\b")
_SAID = re.compile(  # "FDA-approved", "iPS-cell-derived"
    r"(-(approved|cleared|licen[cs]ed|authori[sz]ed|registered|regulated|designated|backed)|(-cells?)?(-(derived|based))?)$"
)


def names_another(case: Case) -> bool:
    """The claim names what is no product, authority, place or treatment on record: maybe a product of its own."""
    if named_products(case.claim, case.dossier):
        return False
    return any(not set(plain(name).split()) <= _words_on_record(case) for name in case.claim.assertion.names)


def lists_unknown_product(case: Case, listed: tuple[str, ...]) -> bool:
    """Products on record are listed with what is on no record, and no maker of one: it may be approved or not."""
    known = _words_on_record(case) | case.dossier.once("makers", lambda: _makers(case))
    unknown = (name for name in listed if not called((name,), case.dossier) and not set(plain(name).split()) <= known)
    return bool(called(listed, case.dossier)) and any(unknown)


def _makers(case: Case) -> frozenset[str]:
    houses = [product.developer or "" for product in case.dossier.products]
    houses += [trial.sponsor or "" for trial in case.dossier.trials]
    return frozenset(word for house in houses for word in re.findall(r"\w+", house.casefold()))


def unknown_names(case: Case) -> tuple[str, ...]:
    """The names of several words, in small letters, with words that are on no record: clinics, companies, people."""
    longer = (plain(name) for name in case.claim.assertion.names if " " in name)
    known = _words_on_record(case)
    return tuple(name for name in longer if _is_house(name, case) or not set(map(plain, name.split())) <= known)


def _is_house(name: str, case: Case) -> bool:
    """ "Stem Cell Institute", of whatever words: one that is no authority on record."""
    authorities = (each.casefold() for authority in case.dossier.authorities for each in authority.names)
    return _HOUSE.search(name) is not None and not any(name in each for each in authorities)


def plain(name: str) -> str:
    """A name without case, possessive and what is said of it: of "FDA-approved" the regulator; "ninth" is 9th."""
    said = _SAID.sub("", name.casefold().replace("’", "'").removesuffix("'s"))
    return " ".join(_ORDINALS.get(word, word) for word in said.split(" "))


def _words_on_record(case: Case) -> frozenset[str]:
    return case.dossier.once("known words", lambda: _known_words(case))


def _known_words(case: Case) -> frozenset[str]:
    known = {name.casefold() for authority in case.dossier.authorities for name in authority.names} | _vocabulary()
    known |= {name.casefold() for pathway in case.dossier.pathways for name in pathway.names}
    return _NO_PRODUCTS | {word for name in known for word in name.split()}


@cache
def _vocabulary() -> frozenset[str]:
    trees: tuple[Tree[Any], ...] = (THERAPIES, CONDITIONS, JURISDICTIONS)
    names = (name.casefold() for tree in trees for concept in tree.values() for name in concept.names)
    return frozenset(names) | frozenset(month.casefold() for month in calendar.month_name)
