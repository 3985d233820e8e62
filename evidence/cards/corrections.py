"""What reviewers changed of what a claim says, and of whether it is one: who, when, why, and from what to what."""

from collections.abc import Iterator, Sequence

from claims.models import ClaimRevision, Rejection
from evidence.accounts.models import User
from evidence.cards.attributes import NAMES, value_words
from evidence.cards.shapes import Change, Correction


def corrections(claim: int) -> tuple[Correction, ...]:
    """The newest first, by two queries."""
    revisions = ClaimRevision.objects.filter(claim=claim).select_related("corrected_by").order_by("-number")
    rejections = Rejection.objects.filter(claim=claim).select_related("decided_by").order_by("-pk")
    made = (*_corrections(list(revisions)), *map(_rejection, rejections))
    return tuple(sorted(made, key=lambda each: each.made_at, reverse=True))


def _rejection(row: Rejection) -> Correction:
    return Correction(
        made_at=row.made_at,
        kind="restored" if row.restored else "rejected",
        by=_name(row.decided_by),
        reason=row.why,
        changes=(),
    )


def _name(person: User) -> str:
    return person.get_full_name() or "a reviewer"


def _corrections(revisions: Sequence[ClaimRevision]) -> Iterator[Correction]:
    """Of a claim's revisions, the newest first. What was read anew in a person's same words is no other correction."""
    for after, before in zip(revisions, [*revisions[1:], None], strict=True):
        changes = tuple(_changes(before, after)) if before else ()
        if after.corrected_by and (changes or before is None):
            yield Correction(
                made_at=after.made_at,
                kind=_kind(after),
                by=_name(after.corrected_by),
                reason=after.reason,
                changes=changes,
            )


def _kind(revision: ClaimRevision) -> str:
    if revision.number == 1:
        return "added"
    return "taken_back" if revision.taken_back else "corrected"


def _changes(before: ClaimRevision, after: ClaimRevision) -> Iterator[Change]:
    for name, words in NAMES.items():
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield Change(field=name, words=words, before=value_words(name, was), after=value_words(name, now))
