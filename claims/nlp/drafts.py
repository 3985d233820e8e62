"""What the trained components find, apart from the article's words: places and labels, to keep and to score."""

from collections.abc import Sequence
from typing import Any

from spacy.tokens import Doc

from claims.nlp.document import Draft
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


def finished(text: str, drafts: Sequence[Draft]) -> tuple[FoundClaim, ...]:
    """The claims that these drafts become, by every component that is not trained."""
    from claims.nlp.pipeline import rules_pipeline

    nlp = rules_pipeline()
    doc: Doc = nlp.make_doc(text)
    doc._.drafts = tuple(drafts)
    claims: tuple[FoundClaim, ...] = nlp(doc)._.claims
    return claims
