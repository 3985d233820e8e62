"""A first reading without a trained model: a sentence that names a therapy and holds a verb of a kind is one claim."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Family, Mention, Segment
from claims.vocabulary.statements import Effect, FoundClaim, Kind, Statement, Strength

KINDS = {
    Kind.SAFETY: r"safe|adverse|side effects?|tumou?rs?|rejection|infections?|risks?|died|deaths?",
    Kind.REGULATORY: r"approv|FDA|regulat|licen[cs]ed?|authori[sz]|banned|legal|GMP",
    Kind.ACCESS: r"clinics?\b|offers?|cost|price|insurance|\$|€|£",
    Kind.TRIAL: r"trial|study|studies|phase|randomi[sz]ed|enrol|participants",
    Kind.EFFICACY: r"improv|reduc|cure|relie[fv]|restor|reverse|heal|recover|pain|benefit|effective",
    Kind.MECHANISM: r"differentiat|regenerat|secret|inflammat|repair|migrat|immune",
}
PATTERNS = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in KINDS.items()}
HEDGE = re.compile(r"\b(?:may|might|can|could|potential(?:ly)?|appears?|seems?)\b", re.IGNORECASE)
NEGATION = re.compile(r"\b(?:not|no|never|none|without|neither|nor)\b|n['’]t\b", re.IGNORECASE)


@Language.factory("plain_rules", requires=["doc._.segments", "doc._.mentions"], assigns=["doc._.claims"])
def make_plain_rules(nlp: Language, name: str) -> "PlainRules":
    return PlainRules()


class PlainRules:
    def __call__(self, doc: Doc) -> Doc:
        found = (_claim(doc.text, segment, doc._.mentions) for segment in doc._.segments)
        doc._.claims = tuple(claim for claim in found if claim)
        return doc


def _claim(text: str, segment: Segment, mentions: tuple[Mention, ...]) -> FoundClaim | None:
    quote = text[segment.start : segment.end]
    inside = [m for m in mentions if segment.start <= m.start < segment.end]
    kind = next((kind for kind, pattern in PATTERNS.items() if pattern.search(quote)), None)
    if kind is None or not any(m.family is Family.THERAPY for m in inside) or quote.endswith("?"):
        return None
    ids = {family: tuple(dict.fromkeys(m.id for m in inside if m.family is family)) for family in Family}
    judged = kind in (Kind.EFFICACY, Kind.SAFETY)
    statement = Statement(
        quote=quote,
        text=quote,
        kind=kind,
        therapies=ids[Family.THERAPY],
        conditions=ids[Family.CONDITION],
        jurisdictions=ids[Family.PLACE],
        effect=Effect.BENEFIT if judged else None,
        negated=bool(NEGATION.search(quote)),
        strength=(Strength.CONDITIONAL if HEDGE.search(quote) else Strength.CAUSAL) if judged else None,
    )
    return FoundClaim(start=segment.start, end=segment.end, statement=statement)
