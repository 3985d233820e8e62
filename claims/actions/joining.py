"""What reviewers say of two claims: that they are the same, or that one appearance is another's. Nothing is undone."""

from collections.abc import Mapping

from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils import timezone

from claims.models import Appearance, Claim, ClaimRevision, Membership
from claims.queries import listed_appearances
from claims.vocabulary.fingerprints import fingerprint
from claims.vocabulary.statements import MEANING
from sources.models import Article

Reason = Membership.Reason


class CannotJoin(ValueError):
    """Two claims that are not to be joined. The message says why, and what to do."""


class CannotPart(ValueError):
    """An appearance that is not to be parted. The message says why, and what to do."""


@transaction.atomic
def join(claim: int, into: int, by: int, why: str) -> None:
    """Let every appearance of a claim be one of another from now on; the claim's address leads there.

    The claim keeps its revisions, its assessments and its memberships, superseded. What the other says, and so its
    grade, stays as it is. `by` is the reviewer's id. Raises CannotJoin.
    """
    members = Membership.objects.filter(claim=claim, superseded_at=None)
    _lock_articles(members)
    claims = _locked(Q(pk__in=(claim, into)) | Q(merged_into=claim))
    _refuse_to_join(claims[claim], claims[into], why)
    _move(list(members.select_related("appearance")), claims[into], Reason.JOINED, by, why)
    Claim.objects.filter(Q(pk=claim) | Q(merged_into=claim)).update(merged_into=into, state=Claim.State.NOT_FOUND)
    Claim.objects.filter(pk=into).update(state=Claim.State.FOUND)


@transaction.atomic
def part(appearance: int, by: int, why: str) -> Claim:
    """Take an appearance from its claim: back to the claim whose words it was before a join, else to a new one.

    Returns the claim that it is one of now, which is to be graded. Raises CannotPart.
    """
    members = Membership.objects.filter(appearance=appearance, superseded_at=None)
    _lock_articles(members)
    member = members.select_related("appearance").get()
    claims = _locked(Q(pk=member.claim_id) | Q(merged_into=member.claim_id))
    _refuse_to_part(member, why)
    own = _own_claim(member, claims) or _new_claim(member.appearance)
    _move([member], own, Reason.PARTED, by, why)
    return own


def _lock_articles(members: QuerySet[Membership]) -> None:
    """So that none of them is read anew meanwhile, and finds its claims where they no longer are."""
    articles = members.values("appearance__extraction__article")
    list(Article.objects.select_for_update().filter(pk__in=articles).order_by("pk").values_list("pk"))


def _locked(which: Q) -> dict[int, Claim]:
    """Claims by number, locked at once and in that order, as a grading of many locks them: neither waits for ever."""
    return {row.pk: row for row in Claim.objects.select_for_update().filter(which).order_by("pk")}


def _refuse_to_join(claim: Claim, into: Claim, why: str) -> None:
    if not why.strip():
        raise CannotJoin("Say why the two are the same claim.")
    if claim == into:
        raise CannotJoin("This is the same claim already. Choose another one.")
    if claim.merged_into_id:
        raise CannotJoin("This claim was joined into another one already, where its address leads now.")
    if Claim.State.REJECTED in (claim.state, into.state):
        raise CannotJoin("A reviewer found that one of the two is no claim. Take that back first, if it is one.")
    if into.merged_into_id:
        raise CannotJoin("The other claim was itself joined into a third one. Join this claim into that one.")
    said = ClaimRevision.objects.filter(claim__in=(claim, into), current=True).values_list(*MEANING)
    if len(set(said)) > 1:
        raise CannotJoin("One says what the other does not: their kind or effect differs, or one of them is denied.")


def _refuse_to_part(member: Membership, why: str) -> None:
    if not why.strip():
        raise CannotPart("Say why this is not the claim that these words make.")
    others = listed_appearances().filter(memberships__claim=member.claim_id, memberships__superseded_at=None)
    if not others.exclude(pk=member.appearance_id).exists():
        raise CannotPart("No other words make this claim, so these cannot be taken from it.")


def _move(members: list[Membership], claim: Claim, reason: Reason, by: int, why: str) -> None:
    Membership.objects.filter(pk__in=[member.pk for member in members]).update(superseded_at=timezone.now())
    Membership.objects.bulk_create(
        Membership(appearance=member.appearance, claim=claim, reason=reason, decided_by_id=by, why=why)
        for member in members
    )


def _own_claim(member: Membership, claims: Mapping[int, Claim]) -> Claim | None:
    """The claim, joined into the member's, that it was of before or that says just this: it stands for itself again."""
    before = Membership.objects.filter(appearance=member.appearance_id).exclude(reason=Reason.JOINED)
    were, mark = set(before.values_list("claim", flat=True)), fingerprint(member.appearance.statement)
    joined = (claim for claim in claims.values() if claim.merged_into_id == member.claim_id)
    own = next((claim for claim in joined if claim.pk in were or claim.fingerprint == mark), None)
    if own:
        Claim.objects.filter(pk=own.pk).update(merged_into=None, state=Claim.State.FOUND)
    return own


def _new_claim(appearance: Appearance) -> Claim:
    claim, is_new = Claim.objects.get_or_create(fingerprint=fingerprint(appearance.statement))
    if not is_new:
        claim = Claim.objects.create(fingerprint=None)  # the other one said it first
    ClaimRevision.objects.create(claim=claim, number=1, **appearance.stated)
    return claim
