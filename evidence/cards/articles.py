"""Articles' rows made into cards, and an article's text with each of its claims in place."""

from collections import Counter
from collections.abc import Sequence
from statistics import mean

from django.db.models import Count
from django.urls import reverse

from claims.models import Appearance, Extraction, Membership
from claims.queries import current_extractions
from evidence.assessments.context import Output, Said, read_article
from evidence.cards import words
from evidence.cards.claims import CardWithRows, cards_with_rows, flags, grade
from evidence.cards.places import place
from evidence.cards.shapes import ArticleCard, ArticlePage, GradeCount, Hype, Mark
from evidence.grading.context import Article as ReadArticle
from sources.models import Article, Publisher, Reading

PAGE_SIZE = 20


def listed_article_cards(*, after: str = "", size: int = PAGE_SIZE) -> tuple[list[ArticleCard], str | None]:
    """One page of the listed articles, the newest first, and the place where the next begins. Raises BadCursor."""
    extractions = (
        current_extractions()
        .filter(article__in=Article.objects.listed())
        .select_related("article__publisher", "reading__snapshot")
        .defer("reading__text")
        .annotate(number=Count("appearances"))
        .order_by("-article")
    )
    if after:
        extractions = extractions.filter(article__lt=place(after))
    rows = list(extractions[: size + 1])
    cards = [article_card(row.article, row.reading, row.number) for row in rows[:size]]
    return cards, str(rows[size - 1].article_id) if len(rows) > size else None


def article_card(article: Article, reading: Reading, claims: int) -> ArticleCard:
    publisher = article.publisher
    interest = publisher.interest if publisher else Publisher.Interest.UNKNOWN
    return ArticleCard(
        id=article.pk if article.listed else None,
        address=article_address(article),
        title=reading.title or "Untitled text",
        url=_web_address(reading.snapshot.address or article.canonical_url),
        publisher=publisher.name if publisher else reading.publisher_name,
        publisher_kind=publisher.kind if publisher else Publisher.Kind.UNKNOWN,
        interest=interest,
        interest_words=words.say(words.INTERESTS, interest),
        interest_decided_by=publisher.decided_by if publisher else "",
        interest_basis=publisher.evidence if publisher else "",
        published_on=reading.published_on,
        fetched_at=reading.snapshot.fetched_at,
        sample=article.sample,
        claims=claims,
    )


def _web_address(url: str) -> str:
    """An uploader may say anything; only an address of the web becomes a link."""
    return url if url.startswith(("https://", "http://")) else ""


def article_address(article: Article) -> str:
    """A listed article by its number; an unlisted one only by its secret token."""
    if article.listed:
        return reverse("article", args=[article.pk])
    return reverse("checked", args=[article.token])


def article_page(article: Article) -> ArticlePage | None:
    """The article as it is now read, by a constant number of queries; None while it was not read for claims yet."""
    extraction = (
        current_extractions().filter(article=article).select_related("article__publisher", "reading__snapshot").first()
    )
    if extraction is None:
        return None
    members = _members(extraction)
    graded = {found.card.id: found for found in cards_with_rows(list(dict.fromkeys(each.claim_id for each in members)))}
    made = [(each.appearance, graded[each.claim_id]) for each in members if each.claim_id in graded]
    marks, read = _marks(made, extraction.reading)
    reading = extraction.reading
    return ArticlePage(
        article=article_card(extraction.article, reading, len(members)),
        byline=reading.byline,
        language=reading.language,
        text=reading.text,
        text_sha256=reading.text_sha256,
        sha256=reading.snapshot.sha256,
        reader=reading.reader,
        marks=marks,
        counts=_counts(marks),
        hype=_hype(marks),
        flags=flags(read.flags),
        ungraded=len(members) - len(made),
    )


def _members(extraction: Extraction) -> list[Membership]:
    """What the article is read to claim, in the order of its text."""
    return list(
        Membership.objects.filter(appearance__extraction=extraction, superseded_at=None)
        .select_related("appearance")
        .order_by("appearance__start", "appearance__end")
    )


def _marks(made: Sequence[tuple[Appearance, CardWithRows]], reading: Reading) -> tuple[tuple[Mark, ...], ReadArticle]:
    """The graded claims as they read in the article, and the article as a whole."""
    said = [Said(statement=appearance.statement, assessment=graded.assessment) for appearance, graded in made]
    outputs, read = read_article(said, reading)
    marks = (_mark(*entry, output) for entry, output in zip(made, outputs, strict=True))
    return tuple(marks), read


def _mark(appearance: Appearance, graded: CardWithRows, output: Output) -> Mark:
    return Mark(
        start=appearance.start,
        end=appearance.end,
        quote=appearance.quote,
        claim=graded.card,
        grade=grade(graded.assessment, graded.revision.effect, output),
        flags=flags(output["flags"]),
    )


def _counts(marks: Sequence[Mark]) -> tuple[GradeCount, ...]:
    """How many marks have each verdict, the most frequent first."""
    counted = Counter((mark.grade.verdict, mark.grade.word, mark.grade.shape) for mark in marks)
    return tuple(
        GradeCount(verdict=verdict, word=word, shape=shape, claims=number)
        for (verdict, word, shape), number in counted.most_common()
    )


def _hype(marks: Sequence[Mark]) -> Hype | None:
    """Over the claims of benefit whose verdict is shown."""
    gaps = [mark.claim.hype_gap for mark in marks if mark.claim.hype_gap is not None]
    if not gaps:
        return None
    gap = mean(gaps)
    return Hype(gap=gap, claims=len(gaps), words=words.hype(gap))
