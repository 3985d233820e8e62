"""What a reviewer says that a claim says, instead of the machine. Nothing is edited: a correction is a new revision."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from django.db import transaction

from claims.actions.asserting import as_now_read
from claims.actions.revising import revise
from claims.consistency import AtFault, Fault, faults, levelled
from claims.models import Appearance, Claim, ClaimRevision, Stated
from claims.queries import listed_appearances, machine_revisions
from claims.vocabulary import Statement

OF_THE_WHOLE = ""  # no attribute's fault


class CannotCorrect(AtFault):
    """A correction that is not to be kept, or not to be taken back."""


@transaction.atomic
def correct(claim: int, said: Mapping[str, Any], *, seen: int, by: int, why: str) -> ClaimRevision:
    """Let the claim say this from now on, whatever a machine finds; what it asserts is read anew from it.

    `said`: attributes of its statement, of which those left out stay, as the quote does. `seen`: the number of the
    revision that the reviewer, whose id is `by`, had before them. The claim is to be graded again: who judged other
    words, or another kind, has not judged it. Where another claim says the same by now, the two are still two, which a
    reviewer may join. Raises CannotCorrect.
    """
    row, current = _as_seen(claim, seen, why)
    statement = replace(current.statement, **_but_for_spaces(current.statement, said))
    if found := [*_unchanged(current.statement, statement), *faults(statement, _articles_of(claim))]:
        raise CannotCorrect(found)
    columns = as_now_read(statement)
    return _kept(row, current, columns, by, why)


@transaction.atomic
def take_back(claim: int, *, seen: int, by: int, why: str) -> ClaimRevision:
    """Let the claim say again what the machine finds that it says, now and later. Raises CannotCorrect."""
    row, current = _as_seen(claim, seen, why)
    if not current.by_person:
        raise CannotCorrect([(OF_THE_WHOLE, "The claim says what the machine found. There is nothing to take back.")])
    if not machine_revisions().filter(claim=claim).exists():
        raise CannotCorrect([(OF_THE_WHOLE, "A reviewer added this claim. Correct it, or reject it where it is none.")])
    return _kept(row, current, _found(row).stated, by, why, taken_back=True)


def _kept(
    row: Claim, current: ClaimRevision, columns: Mapping[str, Any], by: int, why: str, *, taken_back: bool = False
) -> ClaimRevision:
    decided = {"corrected_by_id": by, "reason": why.strip(), "taken_back": taken_back}
    [revision] = revise({row: {**columns, **decided}}, {row.pk: current})
    return revision


def _as_seen(claim: int, seen: int, why: str) -> tuple[Claim, ClaimRevision]:
    """The claim, locked, and what it says, which is still what the reviewer saw."""
    row = Claim.objects.select_for_update().get(pk=claim)
    current = ClaimRevision.objects.get(claim=claim, current=True)
    if row.merged_into_id:
        raise CannotCorrect([(OF_THE_WHOLE, "This claim was joined into another one meanwhile. Look at that one.")])
    if row.state == Claim.State.REJECTED:
        raise CannotCorrect([(OF_THE_WHOLE, "Another reviewer found meanwhile that these words make no claim.")])
    if current.number != seen:
        raise CannotCorrect([(OF_THE_WHOLE, "What the claim says changed while you read. Look again, then go on.")])
    if not why.strip():
        raise CannotCorrect([("why", "Say why. Readers see your reason in the claim’s history.")])
    return row, current


def _but_for_spaces(before: Statement, said: Mapping[str, Any]) -> dict[str, Any]:
    """What differs in nothing but its spaces stays as it was: verbatim, while a form writes one line."""
    was = {name: getattr(before, name) for name in said}
    return {name: was[name] if _levelled(was[name]) == _levelled(value) else value for name, value in said.items()}


def _levelled(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(map(levelled, value))
    return levelled(value) if type(value) is str else value


def _unchanged(before: Statement, after: Statement) -> Iterable[Fault]:
    if before == after:
        yield OF_THE_WHOLE, "This is what the claim says already. Change what is wrong, or leave it."


def _articles_of(claim: int) -> list[str]:
    """The texts of the listed articles that make the claim."""
    said = listed_appearances().filter(memberships__claim=claim, memberships__superseded_at=None)
    return list(said.values_list("extraction__reading__text", flat=True).distinct())


def _found(claim: Claim) -> Stated:
    """What its words are now found to say; of a claim that others were joined into, what they were before."""
    members = {"memberships__claim": claim, "memberships__superseded_at": None, "extraction__superseded_at": None}
    alone = not Claim.objects.filter(merged_into=claim).exists()
    found = Appearance.objects.filter(**members).order_by("pk").first() if alone else None
    return found or machine_revisions().filter(claim=claim).latest("number")
