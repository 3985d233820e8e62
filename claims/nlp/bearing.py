"""Which claims bear on a therapy: where an article comes to one late, what stands long before is about other things."""

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Family, Segment
from claims.nlp.mentions import mentions
from claims.vocabulary.statements import Kind

FEWEST, LATE = 12, 0.7  # segments, and share of the text, before its first therapy, if that is not its subject
AHEAD = 2  # segments before that which may lead to it


@Language.component("bearing", requires=["doc._.drafts", "doc._.mentions", "doc._.segments"], assigns=["doc._.drafts"])
def keep_what_bears(doc: Doc) -> Doc:
    """Drops them but for what is said of a disease, which a therapy named later may be meant for."""
    from_here = _first_bearing(doc._.segments, doc)
    doc._.drafts = tuple(d for d in doc._.drafts if d.segment >= from_here or d.kind is Kind.EPIDEMIOLOGY)
    return doc


def _first_bearing(segments: Sequence[Segment], doc: Doc) -> int:
    """The number of the first segment whose claims may bear on a therapy; 0 where the title or one near it names it."""
    named = min((mention.start for mention in doc._.mentions if mention.family is Family.THERAPY), default=0)
    first = next((n for n, segment in enumerate(segments) if segment.end > named), 0)
    if first < max(FEWEST, LATE * len(segments)) or _names_therapy(doc.user_data.get("title") or ""):
        return 0
    return first - AHEAD


def _names_therapy(title: str) -> bool:
    return any(mention.family is Family.THERAPY for mention in mentions(title))
