"""What time asks for: claims to grade again, readers' checks to erase."""

from collections.abc import Collection
from datetime import date, datetime

from django.db import transaction
from django.db.models import Exists, OuterRef

from claims.actions import forget_words
from claims.models import Claim, Membership
from evidence.assessments.actions import forget_unused_pins
from evidence.assessments.assess import assess_claims
from evidence.assessments.staleness import stale, ungraded
from evidence.pipeline.models import Run
from evidence.pipeline.queue import start_grading
from sources.actions import UNLISTED_FOR
from sources.erasure import erase
from sources.immutable import erasing
from sources.models import Article, Tombstone

REGRADED = 50_000  # claims, at some 400 a second
EXPIRED = "a reader's own check, erased when its time was over"


def regrade_due(today: date) -> int:
    """Grade again the claims whose grade may no longer hold: an approval ended, the registers or the rules changed.

    And those that have none, because the run failed that was to give it. Returns how many; at most REGRADED at a time,
    those of the lowest numbers: a task must end in its time.
    """
    again = list(stale(today).order_by("claim").values_list("claim", flat=True)[:REGRADED])
    left = list(ungraded().order_by("pk").values_list("pk", flat=True)[: REGRADED - len(again)])
    return assess_claims(Claim.objects.filter(pk__in=[*again, *left]), as_of=today)


def erase_article(article: Article, reason: str) -> Tombstone:
    """Erase an article with every claim that nobody else makes, its revisions and its assessments.

    A claim that others make too says it in their words from now on, and is graded again where they are other ones.
    """
    with transaction.atomic():
        Article.objects.select_for_update().get(pk=article.pk)  # so that nothing more is found in it meanwhile
        made = set(Membership.objects.filter(appearance__extraction__article=article).values_list("claim", flat=True))
        tombstone = erase(article, reason)
        _lock(made)
        with erasing():
            unsaid = Claim.objects.filter(~Exists(Membership.objects.filter(claim=OuterRef("pk"))), pk__in=made)
            Claim.objects.filter(merged_into__in=unsaid).update(merged_into=None)
            unsaid.delete()
            left = forget_words(made)
            forget_unused_pins()
        for snapshot in {words.extraction.reading.snapshot for words in left}:
            start_grading(snapshot)
    return tombstone


def _lock(claims: Collection[int]) -> None:
    """So that of two articles erased at once the later one sees which of them nobody makes any more.

    After all articles, and in the order of their numbers, as everybody locks them.
    """
    list(Claim.objects.select_for_update().filter(pk__in=claims).order_by("pk").values_list("pk"))


def erase_expired(now: datetime) -> int:
    """Erase the readers' checks whose time is over; return how many.

    Of a check that brought no article, the address that was asked for is all there is.
    """
    expired = list(Article.objects.expired(now).values_list("pk", flat=True))
    erased = sum(_erase_if_expired(key, now) for key in expired)
    fruitless, _ = Run.objects.filter(listed=False, article=None, finished_at__lte=now - UNLISTED_FOR).delete()
    return erased + fruitless


def _erase_if_expired(key: int, now: datetime) -> bool:
    """Whether it was erased: a reviewer may have published it since."""
    with transaction.atomic():
        article = Article.objects.expired(now).select_for_update().filter(pk=key).first()
        if article:
            erase_article(article, EXPIRED)
    return article is not None
