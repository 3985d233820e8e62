"""The claims whose grades lean on a record: those whose shown assessment names it, or what is on record through it.

A record that only stands in the table of countries beside a grade carries none of it.
"""

from collections.abc import Collection, Mapping
from functools import reduce
from operator import or_

from django.db.models import BooleanField, F, Func, JSONField, Q, Value

from claims.queries import listed_claims
from evidence.assessments.models import Current, DossierRecord
from evidence.cards.claims import cards_of
from evidence.cards.places import cursor, place
from evidence.cards.shapes import Card

PAGE_SIZE = 10
SHARED = frozenset({"horizons", "authorities"})  # before every grade alike; none leans on one more than on another


def claims_on(
    register: str, fact: str, through: Mapping[str, Collection[str]], *, after: str = "", size: int = PAGE_SIZE
) -> tuple[tuple[Card, ...], str | None]:
    """One page of them, the newest claim first, and the place where the next begins. Raises BadCursor.

    `through`: by register, the results of a study, the results and mechanisms of a paper, the approvals of a product.
    """
    behind = Q(claim__lt=place(after)) if after else Q()
    if register in SHARED:
        return (), None
    records = {register: [fact], **through}
    asked = (Q(register=name, record__in=facts) for name, facts in records.items())
    held = DossierRecord.objects.filter(reduce(or_, asked))
    found = (
        Current.objects.filter(behind, claim__in=listed_claims(), revision__current=True)
        .filter(shown__dossier__in=held.values("dossier"))
        .filter(_names({name for facts in records.values() for name in facts}))
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
