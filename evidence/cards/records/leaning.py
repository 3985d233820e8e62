"""The claims whose grades lean on a record: those whose shown assessment names it, or a result coded from it.

A record that only stands in the table of countries beside a grade carries none of it.
"""

from collections.abc import Collection

from django.db.models import BooleanField, F, Func, JSONField, Q, Value

from claims.queries import listed_claims
from evidence.assessments.models import Current, DossierRecord
from evidence.cards.claims import cards_of
from evidence.cards.places import cursor, place
from evidence.cards.shapes import Card

PAGE_SIZE = 10
SHARED = frozenset({"horizons", "authorities"})  # before every grade alike; none leans on one more than on another


def claims_on(
    register: str, fact: str, results: Collection[str], *, after: str = "", size: int = PAGE_SIZE
) -> tuple[tuple[Card, ...], str | None]:
    """One page of them, the newest claim first, and the place where the next begins. Raises BadCursor."""
    behind = Q(claim__lt=place(after)) if after else Q()
    if register in SHARED:
        return (), None
    held = DossierRecord.objects.filter(Q(register=register, record=fact) | Q(register="results", record__in=results))
    found = (
        Current.objects.filter(behind, claim__in=listed_claims(), shown__dossier__in=held.values("dossier"))
        .filter(_names({fact, *results}))
        .order_by("-claim")
        .values_list("claim", flat=True)
    )
    rows = list(found[: size + 1])
    return tuple(cards_of(rows[:size])), cursor(rows[size - 1]) if len(rows) > size else None


def _names(records: Collection[str]) -> Func:
    """True where an assessment's output names one of the records, in whatever part of it but the table of countries."""
    asked = Value({"records": sorted(records)}, output_field=JSONField())
    path = Value("strict $.** ? (@ == $records[*])")
    output = Func(F("shown__output"), Value("regulatory"), template="(%(expressions)s)", arg_joiner=" - ")
    return Func(output, path, asked, function="jsonb_path_exists", output_field=BooleanField())
