"""Which other claims may say the same as one, and why each may: for a reviewer to judge, never joined by itself."""

from dataclasses import dataclass

from django.contrib.postgres.search import TrigramSimilarity

from claims.models import ClaimRevision
from claims.queries import listed_claims
from evidence.assessments.models import Current

SHOWN = 5


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim that may be the same. `alike`: the share of three-letter pieces that both quotes have, 0 to 1."""

    claim: int
    text: str
    alike: float
    why: str


def like_claims(claim: int) -> list[Suggestion]:
    """Listed, graded claims of the same kind, effect, therapies, conditions and outcome in like words, likest first.

    Two queries, one by the trigram index. Like is what pg_trgm takes for it: 0.3 and more, of the texts, and of the
    quotes too. For a text may begin with what its quote leaves to the sentences before it, and so do many others.
    """
    said = ClaimRevision.objects.get(claim=claim, current=True)
    same = ClaimRevision.objects.filter(
        current=True,
        kind=said.kind,
        negated=said.negated,
        effect=said.effect,
        therapies__contains=said.therapies,
        therapies__contained_by=said.therapies,
        conditions__contains=said.conditions,
        conditions__contained_by=said.conditions,
        assertion__outcome=said.assertion.get("outcome"),
        text__trigram_similar=said.text,
        quote__trigram_similar=said.quote,
        claim__in=listed_claims().filter(pk__in=Current.objects.values("claim")),
    )
    alike = same.exclude(claim=claim).annotate(alike=TrigramSimilarity("quote", said.quote)).order_by("-alike", "claim")
    return [Suggestion(row.claim_id, row.text, row.alike, _why(said, row.alike)) for row in alike[:SHOWN]]


def _why(said: ClaimRevision, alike: float) -> str:
    shared = [name for name, terms in (("therapy", said.therapies), ("condition", said.conditions)) if terms]
    return ", ".join(("Same kind", *(f"same {name}" for name in shared), f"words {alike:.2f} alike"))
