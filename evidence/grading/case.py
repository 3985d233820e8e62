"""One claim being graded: what every grader is given, and what it hands back."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from evidence.grading.assessment import (
    Argument,
    Certainty,
    DomainFinding,
    FieldComparison,
    FindingRow,
    Interval,
    KindLine,
    Step,
    Verdict,
)
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.question import Question
from evidence.grading.rules import Rules


@dataclass(frozen=True, kw_only=True)
class Case:
    """`trace` grows as rules fire; everything else stands."""

    claim: Claim
    dossier: Dossier
    rules: Rules
    as_of: date
    question: Question
    trace: list[Step] = field(default_factory=list)

    def say(self, rule: str, records: Iterable[str] = (), **arguments: Argument) -> None:
        """Put a rule that fired on the trace: what it saw and changed, and which records."""
        self.trace.append(Step(rule=rule, arguments=arguments, records=tuple(dict.fromkeys(records))))


@dataclass(frozen=True, kw_only=True)
class Answer:
    """What a grader found. `label` and `line` are keys of the wording tables; `words` fill the line's template.

    `partly`: only some of the kinds or conditions that the claim speaks of have results. `too_long`: it says
    that the effect lasts longer than they show. `unborne`: outcomes told beside, on which they do not bear it out.
    """

    verdict: Verdict
    certainty: Certainty | None = None
    label: str | None = None
    line: str = ""
    words: dict[str, Argument] = field(default_factory=dict)
    domains: tuple[DomainFinding, ...] = ()
    findings: tuple[FindingRow, ...] = ()
    kinds: tuple[KindLine, ...] = ()
    fields: tuple[FieldComparison, ...] = ()
    intervals: tuple[Interval, ...] = ()
    read_to: date | None = None
    records: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    unconfirmed: bool = False
    partly: bool = False
    too_long: bool = False
    unborne: tuple[str, ...] = ()
