"""A claim comes to say something else: a revision more, and its fingerprint with it."""

from collections.abc import Mapping
from typing import Any

from django.db import IntegrityError, transaction

from claims.models import Claim, ClaimRevision
from claims.vocabulary.fingerprints import fingerprint


def revise(new: Mapping[Claim, Mapping[str, Any]], current: Mapping[int, ClaimRevision]) -> list[ClaimRevision]:
    """Let each claim say what these columns of a revision state. `current`: by claim what it says now, if anything.

    The claims are locked.
    """
    ClaimRevision.objects.filter(claim__in=new, current=True).update(current=False)
    revisions = ClaimRevision.objects.bulk_create(
        ClaimRevision(claim=claim, number=_next_number(current.get(claim.pk)), **columns)
        for claim, columns in new.items()
    )
    _say_anew({each.claim: fingerprint(each.statement) for each in revisions if each.claim_id in current})
    return revisions


def _next_number(revision: ClaimRevision | None) -> int:
    return revision.number + 1 if revision else 1


def _say_anew(marks: dict[Claim, str]) -> None:
    """Move the fingerprints of revised claims, but to none that another claim holds, or comes to hold meanwhile."""
    Claim.objects.filter(pk__in=[claim.pk for claim in marks]).update(fingerprint=None)
    taken = set(Claim.objects.filter(fingerprint__in=marks.values()).values_list("fingerprint", flat=True))
    first = {mark: claim for claim, mark in reversed(marks.items()) if mark not in taken}
    for mark, claim in first.items():
        claim.fingerprint = mark
    try:
        with transaction.atomic():
            Claim.objects.bulk_update(first.values(), ["fingerprint"])
    except IntegrityError:  # which is seen now
        _say_anew(marks)
