"""Claims that outlive an erased article: they keep none of its words, and say what the articles that are left say."""

from collections.abc import Collection, Iterable, Iterator

from django.db.models import F

from claims.actions.revising import revise
from claims.models import Appearance, Claim, ClaimRevision
from claims.vocabulary.fingerprints import fingerprint


def forget_words(claims: Collection[int]) -> list[Appearance]:
    """Take from the claims, inside `erasing()`, the revisions that none of their appearances says any more.

    What was graded of such a revision goes with it. Returns of each claim that lost one the appearance that comes first
    now, in whose article it is to be graded again.
    """
    kept = Claim.objects.select_for_update().filter(pk__in=claims).order_by("pk")
    return [words for claim in list(kept) if (words := _forget(claim))]


def _forget(claim: Claim) -> Appearance | None:
    left, revisions = list(_said_of(claim)), list(claim.revisions.order_by("number"))
    gone = [revision for revision, found in _with_what_was_found(revisions) if not _requoted(revision, found, left)]
    ClaimRevision.objects.filter(pk__in=[revision.pk for revision in gone]).delete()
    if any(revision.current for revision in gone):
        revise({claim: left[0].stated}, {claim.pk: revisions[-1]})
    return left[0] if gone else None


def _said_of(claim: Claim) -> Iterable[Appearance]:
    """Its appearances: before all those that anyone may see, then those that make it now."""
    superseded = (F("memberships__superseded_at"), F("extraction__superseded_at"))
    newest_first = (column.asc(nulls_first=True) for column in superseded)
    said = Appearance.objects.filter(memberships__claim=claim).select_related("extraction__reading__snapshot__article")
    return said.order_by("-extraction__article__listed", *newest_first, "pk")


def _with_what_was_found(revisions: Iterable[ClaimRevision]) -> Iterator[tuple[ClaimRevision, ClaimRevision]]:
    """Each with the machine's that it is, or that a person corrected in it: it is of the same words."""
    found: ClaimRevision | None = None
    for revision in revisions:
        found = found if found and revision.by_person else revision
        yield revision, found


def _requoted(revision: ClaimRevision, found: ClaimRevision, left: Iterable[Appearance]) -> bool:
    """Quote an appearance that is left and says the same, unless one does in these words; False where none does."""
    mark = fingerprint(found.statement)
    same = [each for each in left if fingerprint(each.statement) == mark]
    if same and not any(_holds(each, revision) for each in same):
        words = {} if revision.by_person else {"text": same[0].text}
        ClaimRevision.objects.filter(pk=revision.pk).update(quote=same[0].quote, **words)
    return bool(same)


def _holds(appearance: Appearance, revision: ClaimRevision) -> bool:
    """Whether its words are the appearance's own; of a person's, those that it quotes."""
    return appearance.quote == revision.quote and (revision.by_person or appearance.text == revision.text)
