"""What a reviewer does to a result for one claim: leave it out, take it in, rate it otherwise, or take that back.

It is an input of the grade and no judgement of the claim: nothing is shown otherwise before the claim is graded again.
"""

import json
from collections.abc import Mapping
from datetime import date

from django.db import transaction

from claims.models import Claim
from claims.vocabulary import Statement
from claims.vocabulary.statements import RESULTS
from evidence.accounts.models import User
from evidence.assessments.actions import AlreadyMoved
from evidence.assessments.models import Current, Pin
from evidence.assessments.pins import holds
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Pinned
from evidence.grading.weighing.matching import why_never_counted

Said = Mapping[Pin.Aspect, str]  # "": as the machine has it
NEVER = {
    "retracted": "It was retracted, so nobody can count it.",
    "not_yet_published": "It was not published on the day of the grade, so nobody can count it.",
    "superseded": "A later report of the same study replaces it. Count that one.",
    "preclinical": "No person was treated in it, so it cannot count among results in people.",
}


class CannotPin(ValueError):
    """What cannot be said of a result. The message says why, and what to do."""


@transaction.atomic
def pin_result(claim: int, result: str, said: Said, *, why: str, by: User, seen: int) -> list[Pin]:
    """Keep what a reviewer says of a result where it is not what was said before; the claim is then to be graded again.

    `seen`: the newest word on the result that they were shown, 0 for none. Sent twice, it is one. Raises AlreadyMoved
    and CannotPin.
    """
    row = Claim.objects.select_for_update().get(pk=claim)
    if row.merged_into_id:
        raise AlreadyMoved("This claim was joined into another one while you read. Your word was not kept.")
    if row.state == Claim.State.REJECTED:
        raise AlreadyMoved("Another reviewer found that these words make no claim. Your word was not kept.")
    current = Current.objects.select_related("computed__dossier", "revision").get(claim=claim)
    before = Pin.objects.filter(claim=claim, result=result).select_related("revision").order_by("pk")
    newest, asked = {row.aspect: row for row in before}, current.revision.statement
    moved = {aspect: action for aspect, action in said.items() if action != _action(newest.get(aspect), asked)}
    if max((row.pk for row in newest.values()), default=0) > seen:
        if not moved and all(row.by_id == by.pk for row in newest.values()):
            return []
        raise AlreadyMoved("Somebody else judged this result while you read. Look at what they said, then say yours.")
    _check(current, result, said, why)
    if not moved:
        raise CannotPin("This is how the result is taken already. Choose something else, or leave it.")
    theirs = {"why": why.strip(), "by": by}
    return [
        Pin.objects.create(claim=row, revision=current.revision, result=result, aspect=aspect, action=action, **theirs)
        for aspect, action in moved.items()
    ]


def _action(pin: Pin | None, asked: Statement) -> str:
    return pin.action if pin and holds(pin, asked) else ""


def _check(current: Current, result: str, said: Said, why: str) -> None:
    if not why.strip():
        raise CannotPin("Say why. Readers see it beside the evidence.")
    if current.reworded:
        raise AlreadyMoved("What the claim says has changed, and it is being graded anew. Look again in a moment.")
    if current.revision.kind not in RESULTS:
        raise CannotPin("No results of studies are weighed for a claim of this kind.")
    computed = current.computed
    _check_result(json.loads(computed.dossier.facts), result, said, computed.as_of)


def _check_result(facts: Mapping[str, object], result: str, said: Said, as_of: date) -> None:
    dossier = Dossier.from_json(facts)
    held = next((each for each in dossier.results if each.id == result), None)
    if held is None:
        raise CannotPin("This result is not on record for this claim. Choose one of those that are listed here.")
    counts = {Pinned.DIRECT, Pinned.RELATED}.intersection(said.values())
    if counts and (never := why_never_counted(held, dossier, as_of)):
        raise CannotPin(NEVER[never])
