"""What a reviewer says of words that claim nothing which could be checked. Nothing is lost: it can be taken back."""

from django.db import transaction

from claims.models import Claim, ClaimRevision, Rejection
from claims.queries import current_memberships

State = Claim.State


class CannotReject(ValueError):
    """A claim that is not to be rejected, or not to be restored. The message says why, and what to do."""


@transaction.atomic
def reject(claim: int, *, seen: int, by: int, why: str) -> None:
    """Say that these words make no claim: it leaves every list, count, margin and search, and keeps its address.

    So do all words that are found to say it, in whatever article, now and later: what equals it in every attribute and
    says the same by itself claims as little there. It goes on saying what it says, so that nothing else comes to equal
    it; an extraction that finds the very words again finds it rejected. Where only some of its words make no claim,
    they are parted from it first. `seen`: the number of the revision that the reviewer, whose id is `by`, had before
    them. Raises CannotReject.
    """
    row = _locked(claim, why)
    if row.merged_into_id:
        raise CannotReject("This claim was joined into another one meanwhile. Look at that one.")
    if row.state == State.REJECTED:
        raise CannotReject("Another reviewer rejected this claim already.")
    if ClaimRevision.objects.get(claim=claim, current=True).number != seen:
        raise CannotReject("What the claim says changed while you read. Look again, then go on.")
    _decide(row, State.REJECTED, by, why)


@transaction.atomic
def restore(claim: int, *, by: int, why: str) -> None:
    """Say that these words make a claim after all; it is to be graded again. Raises CannotReject."""
    row = _locked(claim, why)
    if row.state != State.REJECTED:
        raise CannotReject("This claim is not rejected. There is nothing to take back.")
    is_found = current_memberships().filter(claim=claim).exists()
    _decide(row, State.FOUND if is_found else State.NOT_FOUND, by, why)


def _locked(claim: int, why: str) -> Claim:
    if not why.strip():
        raise CannotReject("Say why. Readers see your reason in the claim’s history.")
    return Claim.objects.select_for_update().get(pk=claim)


def _decide(row: Claim, state: State, by: int, why: str) -> None:
    Rejection.objects.create(claim=row, decided_by_id=by, why=why.strip(), restored=state != State.REJECTED)
    Claim.objects.filter(pk=row.pk).update(state=state)
