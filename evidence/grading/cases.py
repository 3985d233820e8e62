"""Structured claims as lines of JSON, and their answers as lines of JSON: what `grade_cases` reads and prints."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

import cattrs

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from evidence.grading.assessment import Assessment
from evidence.grading.claim import Claim

_FIELDS = {entry.name for entry in fields(Statement)}


class CaseError(ValueError):
    """A line that is no case; the message says what is wrong and what a case holds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GradingCase:
    """`claim` is what is graded, `as_of` the day as of which."""

    id: str
    claim: Claim
    as_of: date


def read_case(line: Mapping[str, Any], read_assertion: Callable[[Statement], Assertion], today: date) -> GradingCase:
    """Read one case: {"id", "claim": {attributes}, "published_on", "as_of"}. Raises CaseError."""
    try:
        statement = _statement(line["claim"])
        published = line.get("published_on")
        return GradingCase(
            id=str(line["id"]),
            claim=Claim(
                statement=statement,
                assertion=read_assertion(statement),
                published_on=date.fromisoformat(published) if published else None,
            ),
            as_of=date.fromisoformat(line["as_of"]) if line.get("as_of") else today,
        )
    except KeyError as error:
        raise CaseError(f"no {error} in this case; it needs id, claim, and in the claim kind and text") from error
    except (ValueError, TypeError, AttributeError, cattrs.BaseValidationError) as error:
        reasons = "; ".join(cattrs.transform_error(error)) if isinstance(error, cattrs.BaseValidationError) else error
        raise CaseError(f"case {line.get('id', '?')!r} cannot be read: {reasons}") from error


def _statement(claim: Mapping[str, Any]) -> Statement:
    said = {name: value for name, value in claim.items() if name in _FIELDS and value is not None}
    said["text"] = claim["text"]
    said.setdefault("quote", claim["text"])
    said["kind"] = claim["kind"]
    return cattrs.structure(said, Statement)


def answer(case_id: str, assessment: Assessment) -> dict[str, Any]:
    """One line of answers: verdict, certainty, grade, statuses, flags, and the records that decided."""
    return {
        "id": case_id,
        "verdict": assessment.verdict.value,
        "certainty": assessment.certainty.value if assessment.certainty else None,
        "grade": assessment.grade,
        **statuses_in(assessment.to_json()["regulatory"]),
        "flags": list(assessment.flags),
        "records": list(assessment.records),
        "provisional": assessment.provisional,
        "bottom_line": assessment.bottom_line,
    }


def statuses_in(regulatory: Mapping[str, Any]) -> dict[str, Any]:
    """By country the status of an answer's claim; where it names several uses, of any one of them, and of each."""
    names = ("therapies", "conditions", "status")
    several = {place: said["uses"] for place, said in regulatory.items() if said.get("uses")}
    return {
        "regulatory": {place: said["status"] for place, said in regulatory.items()},
        "regulatory_by_use": {
            place: [{name: use[name] for name in names} for use in uses] for place, uses in several.items()
        },
    }
