"""Drafts become claims: frozen, in order, each quote exactly the text's own words."""

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.vocabulary.statements import RESULTS, STRONG, FoundClaim, Statement


@Language.component("assemble", requires=["doc._.drafts"], assigns=["doc._.claims"])
def assemble(doc: Doc) -> Doc:
    places = {(draft.start, draft.end): draft for draft in doc._.drafts if draft.start < draft.end}
    text = doc.user_data["written"]
    doc._.claims = tuple(_claim(text, places[place]) for place in sorted(places))
    return doc


def _claim(text: str, draft: Draft) -> FoundClaim:
    """Effect and outcome belong to efficacy and safety, strength to these and mechanism."""
    statement = Statement(
        quote=text[draft.start : draft.end],
        text=draft.text,
        kind=draft.kind,
        therapies=draft.therapies,
        conditions=draft.conditions,
        outcome=draft.outcome if draft.kind in RESULTS else None,
        effect=draft.effect if draft.kind in RESULTS else None,
        negated=draft.negated,
        strength=draft.strength if draft.kind in STRONG else None,
        scope=draft.scope,
        subjects=draft.subjects,
        basis=draft.basis,
        speaker=draft.speaker,
        figures=draft.figures,
        registrations=draft.registrations,
        jurisdictions=draft.jurisdictions,
    )
    return FoundClaim(start=draft.start, end=draft.end, statement=statement)
