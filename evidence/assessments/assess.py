"""The main path, from a claim to its recorded grade."""

from collections.abc import Iterator
from datetime import date

from django.db.models import QuerySet

from claims.models import Claim as ClaimRow
from claims.models import ClaimRevision, Stated
from claims.queries import current_revisions
from claims.vocabulary.assertions import Assertion
from evidence.assessments.dossiers import Compiler, compiler_for
from evidence.assessments.recording import Graded, record
from evidence.grading import grade, load_rules
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.rules import Rules

BATCH = 500  # claims graded together: one query a register, one transaction
TOO_MANY = 100  # errors after which it is all claims that grading breaks on


def assess_claims(claims: "QuerySet[ClaimRow]", *, as_of: date) -> int:
    """Grade what the claims now say by the facts in force on a day, and keep what is new; return how many they are.

    Raises as `graded_batches` does, once all others are kept.
    """
    rules, compiler = load_rules(), compiler_for(current_revisions(claims), as_of)
    batches = graded_batches(claims, rules, as_of, compiler)
    return sum(len(record(batch, rules, as_of=as_of, release=compiler.release)) for batch in batches)


def graded_batches(
    claims: "QuerySet[ClaimRow]", rules: Rules, as_of: date, compiler: Compiler
) -> Iterator[list[Graded]]:
    """The claims, by number, with their dossiers and grades; nothing is written.

    One that grading breaks on, which is an error of ours, takes no other with it: raises an ExceptionGroup of all
    such errors, each with the claim's number as a note, after the last batch, or after one with TOO_MANY.
    """
    errors = list[Exception]()
    for batch in _batches(claims):
        said = [claim_of(revision) for revision in batch]
        dossiers = compiler.dossiers(said, [revision.claim_id for revision in batch])
        each = zip(batch, said, dossiers, strict=True)
        yield [graded for one in each if (graded := _graded(*one, rules, as_of, errors))]
        if len(errors) >= TOO_MANY:
            break
    if errors:
        raise ExceptionGroup("claims that cannot be graded", errors)


def _batches(claims: "QuerySet[ClaimRow]") -> Iterator[list[ClaimRevision]]:
    """What the claims say, by their numbers."""
    last = 0
    while batch := list(current_revisions(claims.filter(pk__gt=last)).order_by("claim")[:BATCH]):
        last = batch[-1].claim_id
        yield batch


def _graded(
    revision: ClaimRevision, claim: Claim, dossier: Dossier, rules: Rules, as_of: date, errors: list[Exception]
) -> Graded | None:
    """One of a batch; None, and its error among these, where grading breaks."""
    try:
        output = grade(claim, dossier, rules, as_of)
    except Exception as error:
        error.add_note(f"while grading claim {revision.claim_id}")
        errors.append(error)
        return None
    return Graded(revision=revision, claim=claim, dossier=dossier, output=output)


def claim_of(said: Stated) -> Claim:
    """A revision or an appearance as the grading model reads it; the day of its article is added in context."""
    return Claim(statement=said.statement, assertion=Assertion.from_json(said.assertion))
