"""Which therapies are of one family, and what kind of cell each is: the tree of therapies read for judging evidence."""

from functools import cache

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES

ROOT = "stem-cells"
UNSAID = "unsaid"
_LOOSE = {None, "other"}  # no common biology: such cells are a family only with their own kinds


@cache
def kind(therapy: str) -> str:
    """The kind of cell: its family in the lexicon, or the cell type itself where the lexicon has none."""
    if therapy == ROOT:
        return UNSAID
    concept = THERAPIES.get(therapy)
    if concept is not None and concept.family not in _LOOSE:
        return str(concept.family)
    return _topmost(therapy)


def same_kind(asked: str, therapy: str) -> bool:
    """A transplant whose donor is not said may be this one; "stem cells" may be anything."""
    return THERAPIES.is_a(asked, therapy) or (THERAPIES.is_a(therapy, asked) and kind(asked) == kind(therapy))


@cache
def family(therapy: str) -> frozenset[str]:
    """All therapies of the same kind, narrower ones included."""
    if therapy == ROOT:
        return THERAPIES.kinds(ROOT)
    return frozenset(other for other in THERAPIES if kind(other) == kind(therapy)) | {therapy}


@cache
def siblings(therapy: str) -> frozenset[str]:
    """Therapies that share a parent of the same kind of cell (umbilical-cord and marrow MSC), with their kinds."""
    parents = {parent for parent in THERAPIES.ancestors(therapy) if therapy != parent and parent != ROOT}
    near = {other for parent in parents for other in THERAPIES.kinds(parent)}
    return frozenset(near - THERAPIES.kinds(therapy) - THERAPIES.ancestors(therapy))


@cache
def condition_kinds(condition: str) -> frozenset[str]:
    """The condition's own kinds in the lexicon, one level down, where there are at least two (type 1 and type 2)."""
    below = frozenset(id for id, concept in CONDITIONS.items() if condition in concept.broader and condition != "any")
    return below if len(below) > 1 else frozenset()


@cache
def most_demanding(condition: str) -> frozenset[str]:
    """The outcome that "cure" stands for in a condition: its own, else that of the nearest broader condition."""
    own = frozenset(id for id, outcome in OUTCOMES.items() if condition in outcome.most_demanding_of)
    if own or condition not in CONDITIONS:
        return own
    return frozenset().union(*(most_demanding(parent) for parent in CONDITIONS[condition].broader))


def _topmost(therapy: str) -> str:
    tops = [up for up in THERAPIES.ancestors(therapy) if up != ROOT and _is_top(up)]
    return min(tops, default=therapy)


def _is_top(therapy: str) -> bool:
    return therapy not in THERAPIES or not set(THERAPIES[therapy].broader) - {ROOT}
