"""All claims graded anew, in batches, and which of them move from what to what, by which rule."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from claims.models import Claim as ClaimRow
from claims.models import ClaimRevision
from claims.queries import current_revisions
from evidence.assessments.assess import BATCH, graded
from evidence.assessments.models import Assessment, Current
from evidence.assessments.recording import Graded, record
from evidence.grading.rules import Rules


@dataclass(frozen=True, slots=True)
class Move:
    """A claim whose verdict or certainty would change. `rules` fire now and did not, or did and no longer do."""

    claim: int
    text: str
    before: str
    after: str
    rules: tuple[str, ...]

    def __str__(self) -> str:
        by = ", ".join(self.rules) or "no other rule"
        return f"claim {self.claim}: {self.before} → {self.after} by {by}: {self.text}"


def regrade(rules: Rules, *, as_of: date, keep: bool) -> Iterator[Move]:
    """Grade every claim that has a grade by these rules, and tell each move; only with `keep` is anything written."""
    known = ClaimRow.objects.filter(pk__in=Current.objects.values("claim"))
    last = 0
    while batch := list(current_revisions(known.filter(pk__gt=last)).order_by("claim")[:BATCH]):
        last = batch[-1].claim_id
        yield from _regrade_batch(batch, rules, as_of, keep)


def _regrade_batch(batch: list[ClaimRevision], rules: Rules, as_of: date, keep: bool) -> Iterator[Move]:
    claims = [revision.claim_id for revision in batch]
    shown = Current.objects.filter(claim__in=claims).select_related("computed")
    before = {row.claim_id: row.computed for row in shown}
    anew = graded(batch, rules, as_of)
    for entry in anew:
        move = _move(before[entry.revision.claim_id], entry)
        if move.before != move.after:
            yield move
    if keep:
        record(anew, rules, as_of=as_of)


def _move(old: Assessment, new: Graded) -> Move:
    fired_before = {step["rule"] for step in old.output["trace"]}
    fired_now = {step.rule for step in new.output.trace}
    return Move(
        claim=old.claim_id,
        text=new.revision.text,
        before=_said(old.verdict, old.certainty),
        after=_said(new.output.verdict, new.output.certainty),
        rules=tuple(sorted(fired_before ^ fired_now)),
    )


def _said(verdict: str, certainty: str | None) -> str:
    return f"{verdict} ({certainty})" if certainty else str(verdict)
