"""The text that a claim of a written sentence gets, by the components that restating needs."""

from claims.nlp.document import Draft
from claims.nlp.pipeline import rules_pipeline
from claims.nlp.segments import segments
from claims.vocabulary.statements import Basis, Effect, Kind, Scope, Strength


def drafted(
    text: str, quote: str, kind: Kind = Kind.EFFICACY, scope: Scope | None = None, **about: tuple[str, ...]
) -> Draft:
    start = text.index(quote)
    segment = next(k for k, s in enumerate(segments(text)) if s.start <= start < s.end)
    judged = (kind, Effect.BENEFIT, False, Strength.CAUSAL, scope, None, Basis.NONE)
    return Draft(segment, start, start + len(quote), *judged, **about)


def restated(
    text: str, *quotes: str, kind: Kind = Kind.EFFICACY, scope: Scope | None = None, **about: tuple[str, ...]
) -> str:
    """The text of the first quote; the others are claims beside it."""
    return restated_draft(text, *(drafted(text, quote, kind, scope, **about) for quote in quotes))


def restated_draft(text: str, *drafts: Draft) -> str:
    nlp = rules_pipeline()
    with nlp.select_pipes(enable=["segments", "mentions", "grammar", "restate"]):
        doc = nlp.make_doc(text)
        doc._.drafts = drafts
        nlp(doc)
    return drafts[0].text
