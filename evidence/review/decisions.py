"""What a reviewer has judged, and what became of it."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery, TextField, Value
from django.db.models.fields.json import KT
from django.db.models.functions import Coalesce, NullIf

from evidence.accounts.models import User
from evidence.assessments.models import Assessment, Standing
from evidence.assessments.reviews import judged

Words = Mapping[tuple[int, int], Sequence[Assessment]]  # by claim and review, in order


@dataclass(frozen=True, slots=True)
class Decision:
    """`machine`: what the machine called the claim, where the reviewer called it something else; else ""."""

    judgement: Assessment
    machine: str
    became: str


def decisions_of(reviewer: User, size: int, before: int | None = None) -> list[Decision]:
    """The newest first; with `before`, those that are older than that judgement. Two queries."""
    machines = Assessment.objects.filter(claim=OuterRef("claim"), standing=Standing.COMPUTED, pk__lt=OuterRef("pk"))
    called = Coalesce(NullIf(KT("output__label"), Value("")), "verdict", output_field=TextField())
    rows = judged().filter(judged_by=reviewer).select_related("revision").order_by("-pk")
    rows = rows.annotate(machine=Subquery(machines.order_by("-pk").annotate(called=called).values("called")[:1]))
    page = list((rows.filter(pk__lt=before) if before else rows)[:size])
    words = _words([row.claim_id for row in page])
    return [_decision(row, words[row.claim_id, row.review]) for row in page]


def _words(claims: Sequence[int]) -> Words:
    found = defaultdict(list)
    for row in judged().filter(claim__in=claims).order_by("pk"):
        found[row.claim_id, row.review].append(row)
    return found


def _decision(row: Assessment, of_review: Sequence[Assessment]) -> Decision:
    changed = "changed_by" in row.output
    return Decision(row, row.machine if changed else "", _became(row, of_review))  # type: ignore[attr-defined]


def _became(mine: Assessment, of_review: Sequence[Assessment]) -> str:
    last = {row.judged_by_id: row for row in of_review}
    others = [row for by, row in last.items() if by != mine.judged_by_id]
    if last[mine.judged_by_id] != mine:
        return "You judged it again since."
    deciding = [row.judged_by_id for row in of_review if row.decides]
    if deciding:
        return "Your word decided it." if deciding[-1] == mine.judged_by_id else "An adjudicator decided it."
    if not others:
        return "No other reviewer has judged it yet."
    alike = all((row.verdict, row.certainty) == (mine.verdict, mine.certainty) for row in others)
    return "Another reviewer judged the same." if alike else "Another reviewer judged otherwise."
