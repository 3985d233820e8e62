"""Which other claims may say the same as one, and why each may: for a reviewer to judge, never joined by itself."""

from dataclasses import dataclass

from django.contrib.postgres.search import TrigramSimilarity
from django.db.models import Case, When
from django.db.models.functions import Greatest

from claims.models import ClaimRevision
from claims.queries import listed_claims
from evidence.assessments.models import Current

SHOWN = 5
LIKE = 0.3  # from here on pg_trgm takes texts for similar


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A claim that may be the same. `alike`: the share of three-letter pieces that both quotes have; 1: equal texts."""

    claim: int
    text: str
    alike: float
    why: str


def like_claims(claim: int) -> list[Suggestion]:
    """Listed, graded claims of the same kind, effect, therapies, conditions and outcome in like words, likest first.

    Two queries, one by the trigram index. The texts are alike, and so are the quotes, or the texts are equal. For a
    text may begin with what its quote leaves to the sentences before it, and so do many others.
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
        **_of_outcome(said.assertion.get("outcome")),
        text__trigram_similar=said.text,
        claim__in=listed_claims().filter(pk__in=Current.objects.values("claim")),
    )
    equal = Case(When(text=said.text, then=1.0), default=0.0)
    told = same.exclude(claim=claim).annotate(alike=Greatest(TrigramSimilarity("quote", said.quote), equal))
    alike = told.filter(alike__gte=LIKE).order_by("-alike", "claim")
    return [Suggestion(row.claim_id, row.text, row.alike, _why(said, row.alike)) for row in alike[:SHOWN]]


def _of_outcome(outcome: str | None) -> dict[str, str | bool]:
    """An assertion without one leaves the field out."""
    return {"assertion__outcome": outcome} if outcome else {"assertion__outcome__isnull": True}


def _why(said: ClaimRevision, alike: float) -> str:
    shared = [name for name, terms in (("therapy", said.therapies), ("condition", said.conditions)) if terms]
    return ", ".join(("Same kind", *(f"same {name}" for name in shared), f"words {alike:.2f} alike"))
