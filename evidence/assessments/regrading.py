"""All claims graded anew, in batches, and which of them move from what to what, by which rule."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from claims.models import Claim as ClaimRow
from claims.queries import current_revisions
from evidence.assessments.assess import graded_batches
from evidence.assessments.dossiers import compiler_for
from evidence.assessments.models import Current
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
    """Grade every claim that has a grade by these rules, and tell each move; only with `keep` is anything written.

    The registers are read once; each batch then takes the same number of queries, and one transaction.
    """
    known = ClaimRow.objects.filter(pk__in=Current.objects.values("claim"))
    compiler = compiler_for(current_revisions(known), as_of)
    for anew in graded_batches(known, rules, as_of, compiler):
        yield from _moves(anew)
        if keep:
            record(anew, rules, as_of=as_of, release=compiler.release)


def _moves(anew: list[Graded]) -> Iterator[Move]:
    claims = [entry.revision.claim_id for entry in anew]
    columns = ("claim", "computed__verdict", "computed__certainty", "computed__output__trace")
    shown = Current.objects.filter(claim__in=claims).values_list(*columns)
    before = {claim: (_said(verdict, certainty), _fired(trace)) for claim, verdict, certainty, trace in shown}
    for entry in anew:
        claim, after = entry.revision.claim_id, _said(entry.output.verdict, entry.output.certainty)
        said, fired = before[claim]
        if said != after:
            rules = fired ^ {step.rule for step in entry.output.trace}
            yield Move(claim, entry.revision.text, before=said, after=after, rules=tuple(sorted(rules)))


def _fired(trace: Iterable[Mapping[str, Any]]) -> set[str]:
    return {step["rule"] for step in trace}


def _said(verdict: str, certainty: str | None) -> str:
    return f"{verdict} ({certainty})" if certainty else str(verdict)
