"""Claims that outlive an erased article: they keep none of its words, and say what the articles that are left say."""

from collections.abc import Collection, Iterable

from django.db.models import F

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
    gone = [revision for revision in revisions if not _requoted(revision, left)]
    ClaimRevision.objects.filter(pk__in=[revision.pk for revision in gone]).delete()
    if any(revision.current for revision in gone):
        _say(claim, left[0], revisions[-1].number + 1)
    return left[0] if gone else None


def _said_of(claim: Claim) -> Iterable[Appearance]:
    """Its appearances: before all those that anyone may see, then those that make it now."""
    superseded = (F("memberships__superseded_at"), F("extraction__superseded_at"))
    newest_first = (column.asc(nulls_first=True) for column in superseded)
    said = Appearance.objects.filter(memberships__claim=claim).select_related("extraction__reading__snapshot__article")
    return said.order_by("-extraction__article__listed", *newest_first, "pk")


def _requoted(revision: ClaimRevision, left: Iterable[Appearance]) -> bool:
    """Quote an appearance that is left and says the same, unless one does in these words; False where none does."""
    mark = fingerprint(revision.statement)
    same = [each for each in left if fingerprint(each.statement) == mark]
    if same and not any((each.quote, each.text) == (revision.quote, revision.text) for each in same):
        ClaimRevision.objects.filter(pk=revision.pk).update(quote=same[0].quote, text=same[0].text)
    return bool(same)


def _say(claim: Claim, words: Appearance, number: int) -> None:
    mark = fingerprint(words.statement)
    taken = Claim.objects.filter(fingerprint=mark).exclude(pk=claim.pk).exists()
    Claim.objects.filter(pk=claim.pk).update(fingerprint=None if taken else mark)
    ClaimRevision.objects.create(claim=claim, number=number, **words.stated)
