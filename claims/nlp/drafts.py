"""What the trained components find, apart from the article's words: places and labels, to keep and to score."""

from collections.abc import Mapping, Sequence
from typing import Any

from claims.nlp.document import Draft, Family
from claims.nlp.forest import Forest
from claims.vocabulary.statements import Basis, Effect, FoundClaim, Kind, Scope, Strength, Subjects

TYPES = {"kind": Kind, "effect": Effect, "strength": Strength, "scope": Scope, "subjects": Subjects, "basis": Basis}
PLAIN = ("segment", "start", "end", "negated")
LISTS = ("therapies", "conditions", "jurisdictions")


def to_json(draft: Draft) -> dict[str, Any]:
    lists = {name: list(getattr(draft, name)) for name in LISTS}
    marks = {name: round(likely, 3) for name, likely in draft.marks.items()}
    return {name: getattr(draft, name) for name in (*PLAIN, *TYPES)} | lists | {"marks": marks}


def from_json(stored: dict[str, Any]) -> Draft:
    values: dict[str, Any] = {name: kind(stored[name]) if stored[name] else None for name, kind in TYPES.items()}
    values |= {name: tuple(stored[name]) for name in LISTS} | {name: stored[name] for name in PLAIN}
    return Draft(**values, marks=stored["marks"])


def finished(
    text: str, drafts: Sequence[Draft], forests: Mapping[Family, Forest] | None = None
) -> tuple[FoundClaim, ...]:
    """The claims that these drafts become, by every component that is not trained.

    What each is about is told anew by the forests, or where there are none by the drafts.
    """
    from claims.nlp.context import Context
    from claims.nlp.pipeline import COMPONENTS, rules_pipeline

    nlp = rules_pipeline()
    components = dict(nlp.pipeline) | ({"context": Context(forests)} if forests else {})
    doc = nlp.make_doc(text)
    doc._.drafts = tuple(drafts)
    for name in COMPONENTS:
        doc = components[name](doc) if name in components else doc
    claims: tuple[FoundClaim, ...] = doc._.claims
    return claims
