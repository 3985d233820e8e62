"""A product by its names: what else it is called, which studies are of it, and for what use alone it was studied."""

import re
from collections.abc import Iterable
from functools import cache

from claims.vocabulary import THERAPIES
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Product, Trial

_COINED = re.compile(r"[a-z]+cel(-[A-Z])?|[A-Z]{2,}[A-Za-z]*-?\d+\w*", re.IGNORECASE)  # laromestrocel, VX-880, SB623


def is_coined(name: str) -> bool:
    """True for a non-proprietary name or a code."""
    return _COINED.fullmatch(name) is not None


@cache
def forms(name: str) -> tuple[str, ...]:
    """A name, and the two that it may hold: "zimislecel (VX-880)"."""
    parts = tuple(part.strip() for part in re.split(r"[()]", name))
    return (name, *(part for part in parts if part and part != name))


@cache
def is_plain(name: str) -> bool:
    """True for what the lexicons call a treatment, in small letters or as an abbreviation: no study's own name."""
    return any(
        name in concept.abbreviations or (name in concept.names and name[:1].islower())
        for concept in THERAPIES.values()
    )


def called(names: Iterable[str], products: Iterable[Product]) -> tuple[Product, ...]:
    """The products that bear one of the names, whatever its case."""
    said = {name.casefold() for name in names}
    return tuple(product for product in products if any(name.casefold() in said for name in product.names))


def known_as(names: Iterable[str], products: Iterable[Product]) -> frozenset[str]:
    """The names that are codes or coined, and all those of the products that they name, in small letters."""
    said = set(names)
    coined = {name.casefold() for name in said if is_coined(name)}
    return frozenset(coined.union(*({n.casefold() for n in product.names} for product in called(said, products))))


def is_of(trial: Trial, names: frozenset[str]) -> bool:
    """Whether the study's product, or the study, is known by one of the names, which are in small letters."""
    return any(form.casefold() in names for name in trial.names for form in forms(name))


def only_use(names: Iterable[str], dossier: Dossier) -> tuple[str, ...]:
    """The one condition for which the products were studied or decided on; none where there are several."""
    said = set(names)
    ids, known = {product.id for product in called(said, dossier.products)}, known_as(said, dossier.products)
    uses = {use for approval in dossier.approvals if approval.product in ids for use in approval.conditions}
    if known:
        uses.update(use for trial in dossier.trials if is_of(trial, known) for use in trial.conditions)
    return tuple(uses) if len(uses) == 1 and "any" not in uses else ()
