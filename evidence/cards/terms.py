"""Concepts of the vocabulary, by the names that readers know them by."""

import re
from collections.abc import Mapping, Sequence

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Concept
from evidence.cards.shapes import Term

WORD = re.compile(r"[^\W_]+")

CELLS = {
    "pluripotent": "cells made from pluripotent stem cells",
    "haematopoietic": "blood-forming stem cells",
    "mesenchymal": "mesenchymal stem cells",
    "neural": "nerve stem cells",
    "unsaid": "stem cells, kind unsaid",
}  # kinds by which a claim about a whole family is taken apart


def term(tree: Mapping[str, Concept], id: str) -> Term:
    """The concept in plain words; `other:<words>` in its own words."""
    concept = tree.get(id)
    if concept is None:
        return Term(id=id, name=id.removeprefix("other:"))
    return Term(id=id, name=concept.plain or concept.label)


def therapy(id: str) -> Term:
    return term(THERAPIES, id)


def cells(kind: str) -> str:
    """A kind of cell: a family of the lexicon, or a therapy that is in none."""
    return CELLS.get(kind) or therapy(kind).name


def condition(id: str) -> Term:
    return term(CONDITIONS, id)


def disease(id: str) -> str:
    """A condition as titles call it: plainly, but by its name in medicine where the plain one has other words.

    So a title and the sentences below it speak of the same: of "osteoarthritis", and not of "wear-and-tear arthritis".
    """
    plain, known = condition(id).name, CONDITIONS.get(id)
    return known.label if known and _words(plain) - _words(known.label) else plain


def disease_in_full(id: str) -> str:
    """As titles call it, and beside it the plain name where that is another."""
    called, plain = disease(id), condition(id).name
    return called if called == plain else f"{called} ({plain})"


def jurisdiction(id: str) -> Term:
    return term(JURISDICTIONS, id)


def use(therapies: Sequence[str], conditions: Sequence[str]) -> str:
    """What is treated, and before it what with, as bottom lines call them; either may be left out."""
    given = _listed([therapy(id).name for id in therapies])
    treated = _listed([CONDITIONS[id].label if id in CONDITIONS else condition(id).name for id in conditions])
    return f"{given} for {treated}" if given and treated else given or treated


def _listed(names: Sequence[str]) -> str:
    """Divided by semicolons where a name has a comma of its own: "heart disease, kind unsaid"."""
    return ("; " if any(", " in name for name in names) else ", ").join(names)


def full_name(tree: Mapping[str, Concept], id: str) -> str:
    """A concept by its name in medicine, and its plain one where that has other words: either may be looked for.

    What stands for a whole family, "arthritis, kind unsaid" in the lexicon, is called plainly: its kinds are found too.
    """
    plain, known = term(tree, id).name, tree.get(id)
    if known is None or not known.plain or known.label.startswith(f"{plain}, kind "):
        return plain
    return f"{known.label} ({plain})" if _words(plain) - _words(known.label) else known.label


def _words(name: str) -> set[str]:
    return set(WORD.findall(name.casefold()))


def named(tree: Mapping[str, Concept], id: str) -> Term:
    """The concept with its name in medicine and its plain one."""
    return Term(id=id, name=full_name(tree, id))
