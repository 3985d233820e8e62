"""The main path, from a claim to its recorded grade."""

from collections.abc import Iterable, Sequence
from datetime import date

from django.db.models import QuerySet

from claims.models import Claim as ClaimRow
from claims.models import ClaimRevision
from claims.queries import current_revisions
from claims.vocabulary.assertions import Assertion
from evidence.assessments.dossiers import compile_dossiers
from evidence.assessments.models import Assessment
from evidence.assessments.recording import Graded, record
from evidence.grading import grade, load_rules
from evidence.grading.claim import Claim
from evidence.grading.rules import Rules

BATCH = 500  # claims graded together: one query a register, one transaction


def assess_claims(claims: "QuerySet[ClaimRow]", *, as_of: date) -> list[Assessment]:
    """Grade what the claims now say by the facts in force on a day, and keep what is new."""
    revisions = list(current_revisions(claims).order_by("claim"))
    batches = (revisions[start : start + BATCH] for start in range(0, len(revisions), BATCH))
    return [assessment for batch in batches for assessment in _assess_batch(batch, as_of)]


def _assess_batch(revisions: list[ClaimRevision], as_of: date) -> Iterable[Assessment]:
    rules = load_rules()
    return record(graded(revisions, rules, as_of), rules, as_of=as_of)


def graded(revisions: Sequence[ClaimRevision], rules: Rules, as_of: date) -> list[Graded]:
    """The revisions with their dossiers and grades; nothing is written."""
    claims = [claim_of(revision) for revision in revisions]
    dossiers = compile_dossiers(claims, as_of=as_of)
    return [
        Graded(revision=revision, claim=claim, dossier=dossier, output=grade(claim, dossier, rules, as_of))
        for revision, claim, dossier in zip(revisions, claims, dossiers, strict=True)
    ]


def claim_of(revision: ClaimRevision) -> Claim:
    """A revision as the grading model reads it; the day of an article is not the claim's, and is added in context."""
    return Claim(statement=revision.statement, assertion=Assertion.from_json(revision.assertion))
