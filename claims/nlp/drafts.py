"""What the trained components find, apart from the article's words: places and labels, to keep and to score."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from claims.nlp.document import Draft, Family
from claims.nlp.forest import Forest
from claims.nlp.segments import segments
from claims.nlp.wrapping import unwrapped
from claims.vocabulary.statements import ENUMS, FoundClaim

PLAIN = ("segment", "start", "end", "negated")
LISTS = ("therapies", "conditions", "jurisdictions")


def to_json(draft: Draft) -> dict[str, Any]:
    lists = {name: list(getattr(draft, name)) for name in LISTS}
    marks = {name: round(likely, 3) for name, likely in draft.marks.items()}
    return {name: getattr(draft, name) for name in (*PLAIN, *ENUMS)} | lists | {"marks": marks}


def from_json(stored: dict[str, Any]) -> Draft:
    values: dict[str, Any] = {name: enum(stored[name]) if stored[name] else None for name, enum in ENUMS.items()}
    values |= {name: tuple(stored[name]) for name in LISTS} | {name: stored[name] for name in PLAIN}
    return Draft(**values, marks=stored["marks"])


def finished(
    text: str, drafts: Sequence[Draft], forests: Mapping[Family, Forest] | None = None
) -> tuple[FoundClaim, ...]:
    """The claims that these drafts become, by every component that is not trained, however the text was parted then.

    What each is about is told anew by the forests, or where there are none by the drafts.
    """
    from claims.nlp.context import Context
    from claims.nlp.pipeline import COMPONENTS, rules_pipeline

    nlp = rules_pipeline()
    components = dict(nlp.pipeline) | ({"context": Context(forests)} if forests else {})
    doc = nlp.make_doc(text)
    starts = [segment.start for segment in segments(unwrapped(text))]
    doc._.drafts = tuple(replace(draft, segment=bisect_right(starts, draft.start) - 1) for draft in drafts)
    for name in COMPONENTS:
        doc = components[name](doc) if name in components else doc
    claims: tuple[FoundClaim, ...] = doc._.claims
    return claims
