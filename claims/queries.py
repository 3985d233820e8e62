"""Questions about claims and where they appear."""

from django.db.models import Q, QuerySet

from claims.models import Appearance, Claim, ClaimRevision, Extraction, Membership
from sources.models import Article


def current_extractions() -> QuerySet[Extraction]:
    return Extraction.objects.filter(superseded_at=None)


def current_memberships() -> QuerySet[Membership]:
    """Which claims the appearances are of that articles are now read to hold."""
    return _memberships().filter(appearance__extraction__superseded_at=None)


def appearances_in(article: Article) -> QuerySet[Appearance]:
    """What the article is now read to claim, in the order of its text."""
    return Appearance.objects.filter(extraction__article=article, extraction__superseded_at=None).order_by(
        "start", "end"
    )


def claims_in(article: Article) -> QuerySet[Claim]:
    """The claims that the article now makes, each once, by id."""
    return Claim.objects.filter(
        pk__in=_memberships().filter(appearance__in=appearances_in(article)).values("claim")
    ).order_by("pk")


def current_revisions(claims: QuerySet[Claim]) -> QuerySet[ClaimRevision]:
    return ClaimRevision.objects.filter(claim__in=claims, current=True).select_related("claim")


def made_memberships() -> QuerySet[Membership]:
    """Which claims appearances are of, but for those that a reviewer rejected: such words claim nothing."""
    return _memberships().exclude(claim__state=Claim.State.REJECTED)


def machine_revisions() -> QuerySet[ClaimRevision]:
    """What claims were found to say, and not what a person said that they say."""
    return ClaimRevision.objects.filter(Q(corrected_by=None) | Q(taken_back=True))


def listed_appearances() -> QuerySet[Appearance]:
    """The appearances that anyone may see: in listed articles, as they are now read."""
    return Appearance.objects.filter(extraction__superseded_at=None, extraction__article__in=Article.objects.listed())


def listed_claims() -> QuerySet[Claim]:
    """The claims that anyone may see: those that a listed article now makes, and no reviewer rejected."""
    said = current_memberships().filter(appearance__extraction__article__in=Article.objects.listed())
    return Claim.objects.filter(pk__in=said.values("claim"), merged_into=None).exclude(state=Claim.State.REJECTED)


def known_claims() -> QuerySet[Claim]:
    """The claims that anyone may look up: those that a listed article makes, or made as it was read before.

    Rejected ones too, which then say so.
    """
    said = _memberships().filter(appearance__extraction__article__in=Article.objects.listed())
    return Claim.objects.filter(pk__in=said.values("claim"), merged_into=None)


def joined_into(claim: int) -> int | None:
    """The claim that a claim was joined into, if it was, and that anyone may look up."""
    joined = Claim.objects.filter(pk=claim, merged_into__in=known_claims())
    return joined.values_list("merged_into", flat=True).first()


def decided_memberships(claim: int) -> QuerySet[Membership]:
    """What reviewers joined, parted or added into the claim, in listed articles, the newest first.

    Also what was moved on. What was added stands in every extraction since, and is told of the newest alone.
    """
    decided = Membership.objects.filter(claim=claim, decided_by__isnull=False)
    decided = decided.exclude(reason=Membership.Reason.ADDED, appearance__extraction__superseded_at__isnull=False)
    listed = decided.filter(appearance__extraction__article__in=Article.objects.listed())
    return listed.select_related("appearance", "decided_by").order_by("-pk")


def _memberships() -> QuerySet[Membership]:
    return Membership.objects.filter(superseded_at=None)
