"""All the facts that one grade stands on, as one value with one canonical form and one hash.

The order in which facts are given never matters: a dossier sorts them by id.
"""

import hashlib
from collections.abc import Callable, Hashable, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property, lru_cache
from typing import Any, TypeVar

import rfc8785

from claims.vocabulary.plain_json import from_json, to_json
from evidence.grading.facts import (
    Approval,
    Authority,
    EstablishedCare,
    Fact,
    Figure,
    ListHorizon,
    MechanismRecord,
    Pathway,
    Pin,
    Product,
    Publication,
    RegulatorWarning,
    SearchRecord,
    StudyResult,
    Trial,
)

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class Dossier:
    """Facts by kind. `vocabulary` names the versions of the lexicons that mapped them: {"therapies": "2026-11-25"}."""

    results: tuple[StudyResult, ...] = ()
    trials: tuple[Trial, ...] = ()
    publications: tuple[Publication, ...] = ()
    mechanisms: tuple[MechanismRecord, ...] = ()
    products: tuple[Product, ...] = ()
    approvals: tuple[Approval, ...] = ()
    authorities: tuple[Authority, ...] = ()
    horizons: tuple[ListHorizon, ...] = ()
    pathways: tuple[Pathway, ...] = ()
    warnings: tuple[RegulatorWarning, ...] = ()
    figures: tuple[Figure, ...] = ()
    care: tuple[EstablishedCare, ...] = ()
    searches: tuple[SearchRecord, ...] = ()
    pins: tuple[Pin, ...] = ()
    vocabulary: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for name in FACT_FIELDS:
            facts: tuple[Fact, ...] = getattr(self, name)
            object.__setattr__(self, name, tuple(sorted(facts, key=_place)))

    def once(self, key: Hashable, make: Callable[[], T]) -> T:
        """What `make` gives, worked out once a dossier: many claims ask the same of the same facts."""
        if key not in self._worked_out:
            self._worked_out[key] = make()
        found: T = self._worked_out[key]
        return found

    @cached_property
    def _worked_out(self) -> dict[Hashable, Any]:
        return {}

    @cached_property
    def sha256(self) -> str:
        """The address of the dossier: the SHA-256 of its canonical JSON, in hexadecimal."""
        return hashlib.sha256(self.canonical_json()).hexdigest()

    def to_json(self) -> dict[str, Any]:
        """Plain dicts and lists, without what is empty, so that a new optional field changes no hash."""
        return {name: value for name, value in to_json(self).items() if value}

    def canonical_json(self) -> bytes:
        """RFC 8785: equal dossiers are equal bytes. Put together from each fact's own, which dossiers share."""
        parts = {name: b"[%b]" % b",".join(map(_canonical, getattr(self, name))) for name in FACT_FIELDS}
        parts["vocabulary"] = rfc8785.dumps(dict(self.vocabulary))
        said = sorted((name, part) for name, part in parts.items() if getattr(self, name))
        return b"{%b}" % b",".join(b'"%b":%b' % (name.encode(), part) for name, part in said)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> "Dossier":
        """Read what `to_json` wrote. Raises cattrs' ClassValidationError, which names the field at fault."""
        return from_json(data, cls)


@lru_cache(maxsize=50_000)
def _canonical(fact: Fact) -> bytes:
    return rfc8785.dumps(to_json(fact))


def _place(fact: Fact) -> tuple[str, str]:
    """By id; the turns of one fact by the day that they begin."""
    return fact.id, str(getattr(fact, "since", ""))


FACT_FIELDS = tuple(entry.name for entry in fields(Dossier) if entry.name != "vocabulary")
