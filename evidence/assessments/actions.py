"""What people do to assessments: confirm one, as the machine has it or otherwise, or report a mistake in it.

Nothing is edited in place.
"""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef
from django.utils import timezone

from claims.models import Claim
from evidence.accounts.models import User
from evidence.assessments.independence import Word
from evidence.assessments.judgements import CannotJudge, check_judgement, judged_output, reverses
from evidence.assessments.models import Assessment, Current, Dossier, DossierRecord, Report, Standing
from evidence.assessments.pins import holds, pins_in_force
from evidence.assessments.reports import unanswered
from evidence.assessments.reviews import Review, review_of


class AlreadyMoved(RuntimeError):
    """What the reviewer judged is no longer the newest. The message says what to do."""


@transaction.atomic
def confirm(
    claim: int,
    *,
    seen: int,
    verdict: str,
    certainty: str | None,
    reason: str,
    judged_by: User,
    reported: int | None = None,
) -> Assessment:
    """Keep one reviewer's judgement beside the machine's; sent twice, it is one. It answers what readers reported.

    Shown is the newest of the highest standing, while anybody stands by that. One that calls right what the machine
    calls wrong, or wrong what it calls right, is withheld from readers until another reviewer says the same; so is an
    answer that would be withheld as the machine's, of whoever moved it: by what they said of results, or had the claim
    say. `seen` is the id of the newest assessment that they were shown, `reported` of the newest report: later ones
    wait on; None: all are answered. Raises AlreadyMoved where they must see a newer assessment or another claim, and
    CannotJudge.
    """
    row = Claim.objects.select_for_update().get(pk=claim)
    if row.merged_into_id:
        raise AlreadyMoved("This claim was joined into another one while you read. Your judgement was not kept.")
    if row.state == Claim.State.REJECTED:
        raise AlreadyMoved("Another reviewer found that these words make no claim. Your judgement was not kept.")
    review = review_of(Current.objects.select_related("shown", "revision", "computed__revision").get(claim=claim))
    if review.current.reworded:
        raise AlreadyMoved("What the claim says has changed, and it is being graded anew. Look again in a moment.")
    said = {"verdict": verdict, "certainty": certainty, "reason": reason, "judged_by": judged_by}
    if seen < review.newest_seen_by(judged_by):
        return _sent_before(review, said)
    check_judgement(review.current.computed, verdict, certainty)
    if not review.is_open_to(judged_by):
        raise CannotJudge("An adjudicator has decided this. It can be judged again when its evidence changes.")
    kept = Assessment.objects.create(
        **_inputs(review.current.computed), **said, **_judged(review, said), review=review.number
    )
    unanswered(claim, up_to=reported).update(answered_by=kept)
    _show(review, kept)
    return kept


def keep_report(claim: Claim, words: str) -> Report:
    """Keep what a reader says is wrong with a claim, and not who says it."""
    return Report.objects.create(claim=claim, words=words)


def forget_unused_pins() -> None:
    """Delete, inside `erasing()`, the dossiers with reviewers' words in them that no assessment stands on any more."""
    pinned = DossierRecord.objects.filter(register="pins").values("dossier")
    Dossier.objects.filter(~Exists(Assessment.objects.filter(dossier=OuterRef("pk"))), pk__in=pinned).delete()


def _judged(review: Review, said: Mapping[str, Any]) -> dict[str, Any]:
    """The standing of what a reviewer said, and the output that follows."""
    computed, by, verdict, certainty = review.current.computed, said["judged_by"], said["verdict"], said["certainty"]
    word = Word(by=by.pk, verdict=verdict, certainty=certainty)
    standing, alone = review.standing_of(word, by), not review.seconds(word)
    decisive = reverses(computed, verdict) or _rests_on_word_of(by, computed)
    withheld = alone and standing is Standing.CONFIRMED and decisive
    output = judged_output(computed, verdict, certainty, said["reason"], provisional=withheld, alone=alone)
    return {"standing": standing, "output": output}


def _rests_on_word_of(reviewer: User, computed: Assessment) -> bool:
    """Whether the machine's answer would wait for a reviewer, and this very one moved it.

    By what they said of results, or had the claim say.
    """
    if not computed.output["provisional"]:
        return False
    if computed.revision.by_person and computed.revision.corrected_by_id == reviewer.pk:
        return True
    moved = any(step["rule"].startswith("pinned_") for step in computed.output["trace"])
    theirs = pins_in_force([computed.claim_id]).filter(by=reviewer)
    return moved and any(holds(pin, computed.revision.statement) for pin in theirs)


def _sent_before(review: Review, said: Mapping[str, Any]) -> Assessment:
    """The reviewer's last judgement where it is this very one: a button pressed twice is no second one."""
    for last in review.last:
        if all(getattr(last, name) == value for name, value in said.items()):
            return last
    raise AlreadyMoved(
        "Somebody else judged this claim, or it was graded anew, while you read. Look again, then confirm."
    )


def _inputs(computed: Assessment) -> dict[str, Any]:
    """A judgement is of the same claim revision, by the same facts and rules, as the machine's that it answers."""
    names = ("claim_id", "revision_id", "dossier_id", "rules_id", "as_of", "input_sha256")
    return {name: getattr(computed, name) for name in names}


def _show(review: Review, judged: Assessment) -> None:
    """Let readers see it, save where this review goes on showing them another one."""
    if review.goes_on_showing(judged):
        return
    Current.objects.filter(pk=review.current.pk).update(
        shown=judged,
        verdict=judged.verdict,
        certainty=judged.certainty,
        grade=judged.output["grade"],
        standing=judged.standing,
        provisional=judged.output["provisional"],
        changed=[],
        updated_at=timezone.now(),
    )
