"""What people do to assessments: confirm one, as the machine has it or otherwise, or report a mistake in it.

Nothing is edited in place.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.utils import timezone

from claims.models import Claim
from evidence.accounts.models import User
from evidence.assessments.disputes import is_decided, others_on, standing_of
from evidence.assessments.judgements import CannotJudge, check_judgement, judged_output, reverses
from evidence.assessments.models import Assessment, Current, Report, Standing
from evidence.assessments.reports import unanswered


class AlreadyMoved(RuntimeError):
    """What the reviewer judged is no longer the newest. The message says what to do."""


@transaction.atomic
def confirm(claim: int, *, seen: int, verdict: str, certainty: str | None, reason: str, judged_by: User) -> Assessment:
    """Keep one reviewer's judgement beside the machine's, and show it; sent twice, it is one. It answers all reports.

    One that calls right what the machine calls wrong, or wrong what it calls right, is withheld from readers until
    another reviewer says the same. `seen` is the id of the claim's newest assessment when they judged. Raises
    AlreadyMoved where there is a newer one, and CannotJudge.
    """
    Claim.objects.select_for_update().get(pk=claim)
    current = Current.objects.select_related("shown", "computed__revision").get(claim=claim)
    judged = {"verdict": verdict, "certainty": certainty, "reason": reason, "judged_by": judged_by}
    if current.newest_id != seen:
        return _sent_before(current, judged)
    check_judgement(current.computed, verdict, certainty)
    others = others_on(current.computed, judged_by)
    if is_decided(others, judged_by):
        raise CannotJudge("An adjudicator has decided this. It can be judged again when its evidence changes.")
    standing = standing_of(verdict, others, judged_by)
    alone = not others.filter(verdict=verdict).exists()
    withheld = alone and standing is Standing.CONFIRMED and reverses(current.computed, verdict)
    shown = Assessment.objects.create(
        **_inputs(current.computed),
        **judged,
        output=judged_output(current.computed, verdict, certainty, reason, provisional=withheld, alone=alone),
        standing=standing,
    )
    _show(current, shown)
    unanswered(claim).update(answered_by=shown)
    return shown


def keep_report(claim: Claim, words: str) -> Report:
    """Keep what a reader says is wrong with a claim, and not who says it."""
    return Report.objects.create(claim=claim, words=words)


def _sent_before(current: Current, judged: Mapping[str, Any]) -> Assessment:
    """The newest assessment where it is this very judgement: a button pressed twice is no second one."""
    newest = current.shown
    if newest.pk == current.newest_id and all(getattr(newest, name) == said for name, said in judged.items()):
        return newest
    raise AlreadyMoved(
        "Somebody else judged this claim, or it was graded anew, while you read. Look again, then confirm."
    )


def _inputs(computed: Assessment) -> dict[str, Any]:
    """A judgement is of the same claim revision, by the same facts and rules, as the machine's that it answers."""
    names = ("claim_id", "revision_id", "dossier_id", "rules_id", "as_of", "published_on", "input_sha256")
    return {name: getattr(computed, name) for name in names}


def _show(current: Current, judged: Assessment) -> None:
    Current.objects.filter(pk=current.pk).update(
        shown=judged,
        verdict=judged.verdict,
        certainty=judged.certainty,
        grade=judged.output["grade"],
        standing=judged.standing,
        changed=[],
        updated_at=timezone.now(),
    )
