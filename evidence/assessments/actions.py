"""What people do to assessments: confirm one, as the machine has it or otherwise. Nothing is edited in place."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Claim
from evidence.accounts.models import User
from evidence.assessments.models import Assessment, Current, Standing
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.rules import load_rules

BY_LETTER = {"efficacy", "safety", "mechanism"}
UNGRADED = "–"


class AlreadyMoved(RuntimeError):
    """What the reviewer judged is no longer what is shown. The message says what to do."""


def confirm(claim: int, *, seen: int, verdict: str, certainty: str | None, reason: str, judged_by: User) -> Assessment:
    """Keep one reviewer's judgement beside the machine's, and show it.

    `seen` is the id of the assessment that was shown when they judged. Raises AlreadyMoved where another is shown now.
    """
    with transaction.atomic():
        Claim.objects.select_for_update().get(pk=claim)
        current = Current.objects.select_for_update(of=("self",)).select_related("computed__revision").get(claim=claim)
        if current.shown_id != seen:
            raise AlreadyMoved(
                "Somebody else judged this claim, or its evidence changed, while you read. Load the page again."
            )
        judged = Assessment.objects.create(
            **_inputs(current.computed),
            output=judged_output(current.computed, verdict, certainty),
            standing=Standing.CONFIRMED,
            verdict=verdict,
            certainty=certainty,
            judged_by=judged_by,
            reason=reason,
        )
        _show(current, judged)
    return judged


def _inputs(computed: Assessment) -> dict[str, Any]:
    """A judgement is of the same claim revision, by the same facts and rules, as the machine's that it answers."""
    names = ("claim_id", "revision_id", "dossier_id", "rules_id", "as_of", "published_on", "input_sha256")
    return {name: getattr(computed, name) for name in names}


def judged_output(computed: Assessment, verdict: str, certainty: str | None) -> Mapping[str, Any]:
    """The machine's answer with the reviewer's verdict and certainty in it, and the letter and word that follow."""
    output = computed.output | {"provisional": False}
    if (verdict, certainty) == (computed.verdict, computed.certainty):
        return output
    by_letter = computed.revision.kind in BY_LETTER
    return output | {
        "verdict": verdict,
        "certainty": certainty,
        "grade": letter(verdict, certainty, by_letter=by_letter),
        "label": label(verdict, effect=computed.revision.effect, by_letter=by_letter),
    }


def letter(verdict: str, certainty: str | None, *, by_letter: bool) -> str:
    grades = load_rules().verdicts.grades
    if not by_letter:
        return UNGRADED
    if verdict == Verdict.SUPPORTED and (certainty is None or Certainty(certainty).level <= Certainty.LOW.level):
        return grades["supported_low"]
    return grades.get(verdict, UNGRADED)


def label(verdict: str, *, effect: str | None, by_letter: bool) -> str:
    labels = load_rules().verdicts.labels
    if not by_letter:
        return labels.get(f"{verdict}_fact", labels[verdict])
    return labels["supported_risk"] if (verdict, effect) == (Verdict.SUPPORTED, "harm") else labels[verdict]


def _show(current: Current, judged: Assessment) -> None:
    Current.objects.filter(pk=current.pk).update(
        shown=judged,
        verdict=judged.verdict,
        certainty=judged.certainty,
        grade=judged.output["grade"],
        standing=judged.standing,
        evidence_changed=False,
        updated_at=timezone.now(),
    )
