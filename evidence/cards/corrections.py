"""What reviewers changed of what a claim says: who, when, why, and from what to what."""

from collections.abc import Iterator, Sequence

from claims.models import ClaimRevision
from evidence.cards.attributes import NAMES, value_words
from evidence.cards.shapes import Change, Correction


def corrections(claim: int) -> tuple[Correction, ...]:
    """The newest first. One query."""
    revisions = ClaimRevision.objects.filter(claim=claim).select_related("corrected_by").order_by("number")
    return tuple(reversed([*_corrections(list(revisions))]))


def _corrections(revisions: Sequence[ClaimRevision]) -> Iterator[Correction]:
    """What was read anew in a person's same words is no other correction."""
    for before, after in zip([None, *revisions[:-1]], revisions, strict=True):
        changes = tuple(_changes(before, after)) if before else ()
        if after.corrected_by and (changes or before is None):
            yield Correction(
                made_at=after.made_at,
                kind="taken_back" if after.taken_back else "corrected",
                by=after.corrected_by.get_full_name() or "a reviewer",
                reason=after.reason,
                changes=changes,
            )


def _changes(before: ClaimRevision, after: ClaimRevision) -> Iterator[Change]:
    for name, words in NAMES.items():
        was, now = getattr(before, name), getattr(after, name)
        if was != now:
            yield Change(field=name, words=words, before=value_words(name, was), after=value_words(name, now))
