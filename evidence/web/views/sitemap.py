"""The addresses that search engines should know: the site's own pages, graded claims, articles, and the registers."""

from collections.abc import Sequence
from typing import Any

from django.contrib.sitemaps import Sitemap
from django.db.models import Q, QuerySet
from django.urls import reverse
from django.utils import timezone

from claims.models import ClaimRevision
from claims.queries import current_extractions, listed_claims
from evidence.assessments.models import Current
from evidence.cards.articles import article_address
from evidence.cards.claims import claim_address
from evidence.cards.records.links import address
from evidence.cards.topics.map import studied
from evidence.registers.models import REGISTERS, Trial
from evidence.registers.queries import known, of_cells
from sources.models import Article

PAGES = ("home", "claims", "articles", "map", "regulation", "methods", "versions")


class Section(Sitemap):
    """One file of addresses, or as many as it needs: two queries each."""

    limit = 10_000  # addresses a file; 50,000 are the protocol's most


class Pages(Section):
    def items(self) -> Sequence[str]:
        return [*map(reverse, PAGES), *(reverse("records", args=[register]) for register in REGISTERS)]

    def location(self, item: str) -> str:
        return item


class Claims(Section):
    """A claim without a grade has no page yet."""

    def items(self) -> QuerySet[ClaimRevision, Any]:
        graded = Current.objects.filter(claim__in=listed_claims()).values("claim")
        return ClaimRevision.objects.filter(claim__in=graded, current=True).only("claim", "text").order_by("claim")

    def location(self, item: ClaimRevision) -> str:
        return claim_address(item.claim_id, item.text)


class Articles(Section):
    """An article that is not searched for claims has no page yet."""

    def items(self) -> QuerySet[Article]:
        return Article.objects.listed().filter(pk__in=current_extractions().values("article")).order_by("pk")

    def location(self, item: Article) -> str:
        return article_address(item)


class Topics(Section):
    """Each therapy that was studied in people for a condition."""

    def items(self) -> Sequence[str]:
        return [topic.address for topic in studied(on=timezone.localdate()).values()]

    def location(self, item: str) -> str:
        return item


class Records(Section):
    """A register's facts; of studies only those of cell therapies, as in its list."""

    def __init__(self, register: str) -> None:
        self.register = register

    def items(self) -> QuerySet[Any, str]:
        model = REGISTERS[self.register]
        held = known(model).filter(of_cells() if model is Trial else Q())
        return held.order_by("fact").values_list("fact", flat=True).distinct()

    def location(self, item: str) -> str:
        return address(self.register, item)


SECTIONS = {
    "pages": Pages(),
    "claims": Claims(),
    "articles": Articles(),
    "topics": Topics(),
    **{register: Records(register) for register in REGISTERS},
}
