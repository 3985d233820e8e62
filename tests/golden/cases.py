"""What a reasoned case is: a claim, the answer that the registers give it by the grading model's rules, and why."""

from dataclasses import dataclass
from datetime import date
from typing import Any

AS_OF = date(2026, 11, 21)  # the day on which all are answered

# The kinds of claims, short because every case begins with one
E = "efficacy"
S = "safety"
M = "mechanism"
R = "regulatory"
T = "trial"
N = "epidemiology"


@dataclass(frozen=True, kw_only=True)
class Reasoned:
    """`claim` holds the attributes of a statement; `certainty` None where the kind has none."""

    text: str
    claim: dict[str, Any]
    verdict: str
    why: str
    certainty: str | None = None
    flags: tuple[str, ...] = ()  # these at least
    published_on: str | None = None

    @property
    def line(self) -> dict[str, Any]:
        """As `grade_cases` reads it."""
        return {"id": self.text, "claim": self.claim, "published_on": self.published_on, "as_of": AS_OF.isoformat()}


def case(
    kind: str, text: str, therapy: str, condition: str, verdict: str, why: str, certainty: str | None = None,
    *, flags: tuple[str, ...] = (), published_on: str | None = None, **said: Any,
) -> Reasoned:  # fmt: skip
    """A case with what its kind mostly says: `therapy` and `condition` may list several, parted by blanks."""
    usual: dict[str, Any] = {
        "efficacy": {"effect": "benefit", "strength": "causal", "subjects": "human", "basis": "trial"},
        "safety": {"effect": "harm", "strength": "causal", "subjects": "human", "basis": "trial"},
        "mechanism": {"strength": "causal", "basis": "cited"},
    }.get(kind, {"basis": "cited"})
    attributes = {"kind": kind, "text": text, "therapies": therapy.split(), "conditions": condition.split()}
    return Reasoned(
        text=text, claim=attributes | usual | said, verdict=verdict, why=why, certainty=certainty, flags=flags,
        published_on=published_on,
    )  # fmt: skip
