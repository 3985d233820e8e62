"""What people do to assessments: confirm one, as the machine has it or otherwise. Nothing is edited in place."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Claim
from claims.vocabulary.statements import Effect, Kind
from evidence.accounts.models import User
from evidence.assessments.models import Assessment, Current, Standing
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.case import Answer
from evidence.grading.rules import Rules, load_rules
from evidence.grading.wording import grade_letter, label

JUDGED_OTHERWISE = "A reviewer judged the certainty of this evidence otherwise than the machine did."


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
    """The machine's answer with the reviewer's verdict and certainty in it, and the letter and words that follow."""
    output: dict[str, Any] = computed.output | {"provisional": False}
    if (verdict, certainty) == (computed.verdict, computed.certainty):
        return output
    rules, kind = load_rules(), Kind(computed.revision.kind)
    answer = _answer(computed, verdict, certainty)
    return output | {
        "verdict": verdict,
        "certainty": certainty,
        "grade": grade_letter(kind, answer, rules),
        "label": label(kind, answer, rules),
        "bottom_line": _bottom_line(computed, verdict, certainty, rules),
    }


def _answer(computed: Assessment, verdict: str, certainty: str | None) -> Answer:
    risk = (verdict, computed.revision.effect) == (Verdict.SUPPORTED, Effect.HARM)
    level = Certainty(certainty) if certainty else None
    return Answer(verdict=Verdict(verdict), certainty=level, line="judged", label="supported_risk" if risk else None)


def _bottom_line(computed: Assessment, verdict: str, certainty: str | None, rules: Rules) -> str:
    """The machine's finding while the certainty is the machine's; how the statement stands is the reviewer's word."""
    stands = rules.wording["stands"]
    if certainty != computed.certainty:
        return f"{JUDGED_OTHERWISE} {stands[verdict]}"
    finding = computed.output["bottom_line"]
    for words in filter(None, stands.values()):
        finding = finding.replace(words, "").strip()
    return f"{finding} {stands[verdict]}".strip()


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
