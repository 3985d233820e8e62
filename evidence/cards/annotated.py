"""An article whole: its text with each of its claims in place, its versions, what it cites, and its copies."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean

from claims.models import Appearance, Extraction, Membership
from claims.queries import current_extractions, made_memberships
from evidence.assessments.context import Output, Said, read_article
from evidence.cards import words
from evidence.cards.articles import article_card
from evidence.cards.citations import Cited, cited_in
from evidence.cards.claims import CardWithRows, as_disputed, cards_with_rows, flags, grade
from evidence.cards.copies import Copy, copies_of
from evidence.cards.offers import offering
from evidence.cards.provenance import Provenance, provenance_of
from evidence.cards.shapes import AnchorLine, ArticleCard, Card, Flag, Grade, Story, Versions
from evidence.cards.stories import story
from evidence.cards.versions import anchor_line, versions_of
from evidence.grading.context import Article as ReadArticle
from sources.models import Article, Reading
from sources.queries import newest_reading

OF_THE_ARTICLE = ("interested_source", "unapproved_offered", "no_basis")


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A claim in place: `start` to `end` in code points of the article's text.

    `grade` and `flags` are as the claim reads in this article: on its day, beside its offers and its sources.
    `anchor`: where the quote stands in the article's newest version; null while that is not read. `story`: null unless
    the claim is one patient's.
    """

    start: int
    end: int
    quote: str
    claim: Card
    grade: Grade
    flags: tuple[Flag, ...]
    story: Story | None
    anchor: AnchorLine | None


@dataclass(frozen=True, slots=True, kw_only=True)
class GradeCount:
    """How many claims of an article share a verdict and its word. `verdict` null: they await review."""

    verdict: str | None
    word: str
    shape: str
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Hype:
    """By how many levels of certainty (0 to 3) an article's claims of benefit go beyond the evidence, on average."""

    gap: float
    claims: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticlePage:
    """An article's text with its claims in place, as they read there. `ungraded`: those that are still to be graded.

    `hype` is null where no claim of benefit was judged.
    """

    article: ArticleCard
    byline: str
    language: str
    text: str
    text_sha256: str
    sha256: str
    reader: str
    marks: tuple[Mark, ...]
    counts: tuple[GradeCount, ...]
    hype: Hype | None
    flags: tuple[Flag, ...]
    ungraded: int
    provenance: Provenance
    versions: Versions
    cited: tuple[Cited, ...]
    copies: tuple[Copy, ...]

    @property
    def by_machine(self) -> int:
        """How many of its claims no person has judged."""
        return sum(mark.grade.machine for mark in self.marks)

    @property
    def shared_flags(self) -> list[Flag]:
        """What is said of how the article cites, earns and sells where it holds of every claim."""
        held = [set(mark.flags) for mark in self.marks]
        return [flag for flag in flags(OF_THE_ARTICLE) if held and all(flag in each for each in held)]


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
    reading, newest = extraction.reading, newest_reading(article)
    marks, read = _marks(made, reading, newest)
    return ArticlePage(
        article=article_card(extraction.article, reading, len(members), offer=offering([reading]).get(reading.pk, "")),
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
        provenance=provenance_of(reading, extraction.article),
        versions=versions_of(extraction, newest),
        cited=cited_in(reading),
        copies=copies_of(article),
    )


def _members(extraction: Extraction) -> list[Membership]:
    """What the article is read to claim, in the order of its text."""
    return list(
        made_memberships()
        .filter(appearance__extraction=extraction)
        .select_related("appearance")
        .order_by("appearance__start", "appearance__end")
    )


def _marks(
    made: Sequence[tuple[Appearance, CardWithRows]], reading: Reading, newest: Reading | None
) -> tuple[tuple[Mark, ...], ReadArticle]:
    """The graded claims as they read in the article, and the article as a whole."""
    said = [Said.of(appearance, graded.revision, graded.assessment) for appearance, graded in made]
    outputs, read = read_article(said, reading)
    marks = (
        _mark(appearance, graded, output, reading, newest)
        for (appearance, graded), output in zip(made, outputs, strict=True)
    )
    return tuple(marks), read


def _mark(
    appearance: Appearance, graded: CardWithRows, output: Output, reading: Reading, newest: Reading | None
) -> Mark:
    return Mark(
        start=appearance.start,
        end=appearance.end,
        quote=appearance.quote,
        claim=graded.card,
        grade=_grade(graded, output),
        flags=() if graded.card.reworded else flags(output["flags"]),
        story=story(graded.revision.statement, appearance, reading.text),
        anchor=anchor_line(appearance, reading, newest) if newest else None,
    )


def _grade(graded: CardWithRows, output: Output) -> Grade:
    if graded.card.reworded:
        return graded.card.grade
    return as_disputed(grade(graded.assessment, graded.revision.effect, output), graded.card.disputed)


def _counts(marks: Sequence[Mark]) -> tuple[GradeCount, ...]:
    """How many marks have each verdict, those first that a reader must know of, and of these the most frequent."""
    counted = Counter((mark.grade.verdict, mark.grade.word, mark.grade.shape) for mark in marks)
    return tuple(
        GradeCount(verdict=verdict, word=word, shape=shape, claims=number)
        for (verdict, word, shape), number in sorted(counted.most_common(), key=lambda count: words.weight(count[0][0]))
    )


def _hype(marks: Sequence[Mark]) -> Hype | None:
    """Over the claims of benefit whose verdict is shown."""
    gaps = [mark.claim.hype_gap for mark in marks if mark.claim.hype_gap is not None]
    if not gaps:
        return None
    gap = mean(gaps)
    return Hype(gap=gap, claims=len(gaps), words=words.hype(gap))
