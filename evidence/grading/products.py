"""A product by its names: what else it is called, which studies are of it, and for what use alone it was studied."""

import re
from collections.abc import Iterable
from functools import cache

from claims.vocabulary import THERAPIES
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Product, StudyResult, Trial
from evidence.grading.families import ROOT

_COINED = re.compile(  # laromestrocel, exa-cel; VX-880, SB623; MultiStem; not HOPE-3, which is a study
    r"[a-z]+-?cel(-[A-Z])?|(?![A-Z]{3,}-\d$)[A-Z]{2,}[A-Za-z]*-?\d+\w*|(?-i:[A-Z][a-z]+[A-Z][a-z]+)", re.IGNORECASE
)
_SURE = re.compile(r"[A-Za-z][a-z]{3,}cel(-[A-Z])?|[A-Z]{2,5}-?\d{3,}")  # of those, not COVID-19, not SF-36
_ACRONYM = re.compile(r"[A-Z]\w+-\d")  # of a study: HOPE-3


def is_coined(name: str) -> bool:
    """True for a non-proprietary name, a code, or a brand with a capital inside."""
    return _COINED.fullmatch(name) is not None


@cache
def forms(name: str) -> tuple[str, ...]:
    """A name, and what it holds: "zimislecel (VX-880)" two, "rexlemestrocel-L + HA" the product that is tested."""
    parts = [part.strip() for part in re.split(r"[()]", name)]
    tested, *beside = name.split(" + ")
    parts += [tested] if beside and is_coined(tested) else []
    return (name, *(part for part in parts if part and part != name))


@cache
def is_plain(name: str) -> bool:
    """True for what the lexicons call a treatment, in small letters or as an abbreviation: no study's own name."""
    return any(
        name in concept.abbreviations or (name in concept.names and name[:1].islower())
        for concept in THERAPIES.values()
    )


def named_products(claim: Claim, dossier: Dossier) -> tuple[Product, ...]:
    """The products of the dossier that the claim names, by brand, non-proprietary or local name."""
    return called(claim.assertion.names, dossier)


def names_unknown_product(claim: Claim, dossier: Dossier) -> bool:
    """The claim names what is surely a product, by a code or as "…cel", and none on record, nor a study."""
    of_studies = dossier.once("words of studies", lambda: _words_of(dossier.trials))
    unknown = set(filter(_SURE.fullmatch, claim.assertion.names)) - of_studies
    return not named_products(claim, dossier) and bool(unknown)


def are_kinds_of(products: Iterable[Product], therapies: Iterable[str]) -> bool | None:
    """Whether one of the products is such a treatment; False where none is of stem cells, as it would have to be."""
    told, asked = list(products), set(therapies)
    if any(asked & THERAPIES.ancestors(therapy) for product in told for therapy in product.therapies):
        return True
    of_stem_cells = all(ROOT in THERAPIES.ancestors(therapy) for therapy in asked)
    if asked == {ROOT} and any(product.is_stem_cell for product in told):
        return True
    return False if of_stem_cells and all(product.is_stem_cell is False for product in told) else None


def called(names: Iterable[str], dossier: Dossier) -> tuple[Product, ...]:
    """The products on record that bear one of the names, whatever its case."""
    by_name = dossier.once("products by name", lambda: _by_name(dossier.products))
    found = {product.id: product for name in names for product in by_name.get(name.casefold(), ())}
    return tuple(found[id] for id in sorted(found))


def known_as(names: Iterable[str], dossier: Dossier) -> frozenset[str]:
    """The names that are codes or coined, and all those of the products that they name, in small letters."""
    said = set(names)
    coined = {name.casefold() for name in said if is_coined(name)}
    return frozenset(coined.union(*({n.casefold() for n in product.names} for product in called(said, dossier))))


def is_of(trial: Trial, names: frozenset[str]) -> bool:
    """Whether the study's product, or the study, is known by one of the names, which are in small letters."""
    return any(form.casefold() in names for name in trial.names for form in forms(name))


def is_called_alone(trial: Trial, names: Iterable[str], dossier: Dossier) -> bool:
    """Whether one of the names is the study's own, which no other bears: an acronym, not a product's."""
    whole = set(map(spelt, names))
    alone = (name for name in trial.names if not is_plain(name) and is_of_one(name, dossier))
    return any(spelt(name) in whole for name in alone)


def is_of_one(name: str, dossier: Dossier) -> bool:
    """Whether it is no product's name, which several studies may bear."""
    return not is_coined(name) and not called((name,), dossier)


def spelt(name: str) -> str:
    """Without case and hyphens: "DREAM-HF" is written "DREAM HF" too."""
    return name.casefold().replace("-", " ")


def studies_of(names: Iterable[str], dossier: Dossier) -> frozenset[str]:
    """The trials of the products that bear one of the names, or that are known by one themselves."""
    known = known_as(names, dossier)
    return frozenset(trial.id for trial in dossier.trials if is_of(trial, known))


def results_of_others(names: Iterable[str], dossier: Dossier) -> frozenset[str]:
    """The results of products that surely are others than the one that is named; none where none on record is."""
    said = {name for name in names if not _ACRONYM.fullmatch(name)}
    own = studies_of(said, dossier)
    if not own and not called(said, dossier):
        return frozenset()
    tested = {form for trial in dossier.trials if trial.id in own for name in trial.names for form in forms(name)}
    known = known_as(said | tested, dossier)
    others = {trial.id for trial in dossier.trials if _is_of_product(trial, dossier) and not is_of(trial, known)}
    given = {result.id for result in dossier.results if _gives_another(result, known, dossier)}
    return frozenset(given | {result.id for result in dossier.results if result.trial in others})


def _gives_another(result: StudyResult, known: frozenset[str], dossier: Dossier) -> bool:
    """Whether the words for what was given name products on record, and none of those that are known."""
    told = result.therapy_words.casefold()
    brands = {name.casefold() for product in dossier.products for name in product.names if _is_brand(name)}
    named = {brand for brand in brands if brand in told}
    return bool(named) and named.isdisjoint(known)


def _is_brand(name: str) -> bool:
    """A brand or a non-proprietary name, not what kind of cells a product is of: "autologous bone-marrow MSC"."""
    return name[:1].isupper() or is_coined(name.split()[-1])


def _is_of_product(trial: Trial, dossier: Dossier) -> bool:
    """Whether it tests a product, by a brand, a code or a non-proprietary name, not just cells of a kind."""
    told = [form for name in trial.names for form in forms(name)]
    return any(is_coined(form) and not _ACRONYM.fullmatch(form) for form in told) or any(
        _is_brand(form) and called((form,), dossier) for form in told
    )


def names_only_others(told: str, claim: Claim, dossier: Dossier) -> bool:
    """Whether a record's words name products on record, and none of those that the claim names."""
    own = named_products(claim, dossier)
    others = (product for product in dossier.products if product not in own)
    return bool(own) and not names_any(told, own) and names_any(told, others)


def names_any(told: str, products: Iterable[Product]) -> bool:
    """Whether words in small letters name one of these products."""
    return any(_whole(name).search(told) for product in products for name in product.names)


@cache
def _whole(name: str) -> re.Pattern[str]:
    """A name in small letters, as no part of a longer word: Temcell is not meant by "stemcells"."""
    return re.compile(rf"(?<![a-z0-9]){re.escape(name.casefold())}(?![a-z0-9])")


def only_use(names: Iterable[str], dossier: Dossier) -> tuple[str, ...]:
    """The one condition for which the products were studied or decided on; none where there are several."""
    said = set(names)
    ids, known = {product.id for product in called(said, dossier)}, known_as(said, dossier)
    uses = {use for approval in dossier.approvals if approval.product in ids for use in approval.conditions}
    if known:
        uses.update(use for trial in dossier.trials if is_of(trial, known) for use in trial.conditions)
    return tuple(uses) if len(uses) == 1 and "any" not in uses else ()


def _by_name(products: Iterable[Product]) -> dict[str, list[Product]]:
    by_name: dict[str, list[Product]] = {}
    for product in products:
        for name in product.names:
            by_name.setdefault(name.casefold(), []).append(product)
    return by_name


def _words_of(trials: Iterable[Trial]) -> frozenset[str]:
    return frozenset(word for trial in trials for name in trial.names for word in name.split())
