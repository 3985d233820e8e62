"""An article's versions: what each fetch brought, what changed between two, and where claims' words stand now."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import Length
from django.urls import reverse

from claims.models import Appearance, Extraction, Membership
from claims.queries import current_extractions, made_memberships
from evidence.cards.articles import article_card
from evidence.cards.records.links import web_address
from evidence.cards.shapes import AnchorLine, Changes, Elsewhere, Touched, Version, Versions
from evidence.pipeline.models import Run, Stage
from sources.anchors import Anchor, State, find_anchor
from sources.differences import differences
from sources.models import Article, Reading, Snapshot
from sources.queries import newest_readings

QUOTES_SHOWN = 50
STAYED = frozenset({State.EXACT, State.MOVED})
WORDS = {
    State.EXACT: "the same words in the same place",
    State.MOVED: "the same words in another place",
    State.FUZZY: "in other words",
    State.AMBIGUOUS: "the same words in several places, and it cannot be told which",
    State.ORPHANED: "its words are gone",
}


def versions_of(shown: Extraction, newest: Reading | None) -> Versions:
    """Of the article whose claims are shown in one reading, and whose newest reading is `newest`."""
    article = shown.article
    earlier = _superseded(shown) if newest and shown.reading_id == newest.pk else shown
    return Versions(
        all=tuple(_versions(article, shown.reading.snapshot_id)),
        touched=tuple(_touched_of(earlier, newest.text)) if earlier and newest else (),
        changes=_since(article, _numbers([article.pk]), earlier.reading) if earlier and newest else "",
        behind=_behind(article, newest) if shown.reading.snapshot_id != article.newest_id else "",
    )


def _versions(article: Article, shown: int | None) -> Iterator[Version]:
    """The oldest first."""
    is_read = Exists(Reading.objects.filter(snapshot=OuterRef("pk")))
    rows = article.snapshots.order_by("pk").annotate(size=Length("data"), is_read=is_read)
    before: int | None = None
    for number, row in enumerate(rows, start=1):
        yield Version(
            number=number,
            fetched_at=row.fetched_at,
            media_type=row.media_type,
            size=row.size,
            sha256=row.sha256,
            url=web_address(row.address),
            redirects=tuple(row.redirects),
            read=row.is_read,
            newest=row.pk == article.newest_id,
            shown=row.pk == shown,
            before=before,
            changes=_address(article, before, number) if row.is_read and before else "",
        )
        before = number if row.is_read else before


def _address(article: Article, earlier: int, later: int) -> str:
    """The page of what changed; none for a reader's own check, which has one version."""
    return reverse("changes", args=[article.pk, earlier, later]) if article.listed else ""


def _superseded(shown: Extraction) -> Extraction | None:
    """What was last found in other bytes of the article."""
    others = Extraction.objects.filter(article=shown.article_id, superseded_at__isnull=False)
    return (
        others.exclude(reading__snapshot=shown.reading.snapshot_id)
        .select_related("reading")
        .order_by("-superseded_at", "-pk")
        .first()
    )


def _behind(article: Article, newest: Reading | None) -> str:
    """Why the claims are not marked in the newest version."""
    run = Run.objects.filter(snapshot=article.newest_id).order_by("-pk").first()
    if run and run.stage == Stage.FAILED:
        return run.reason
    return "It is still to be searched for claims." if newest else "It is still to be read."


def anchor_line(appearance: Appearance, reading: Reading, newest: Reading) -> AnchorLine:
    """Where the words of an appearance, found in one reading of its article, stand in the newest one."""
    if reading.pk == newest.pk:
        return _line(Anchor(State.EXACT))
    return _line(find_anchor(reading.text, appearance.start, appearance.end, newest.text))


def _line(anchor: Anchor) -> AnchorLine:
    per_cent = round(100 * anchor.score) if anchor.state == State.FUZZY else None
    return AnchorLine(state=anchor.state, words=WORDS[anchor.state], per_cent=per_cent)


def _touched_of(earlier: Extraction, text: str) -> Iterator[Touched]:
    """The claims that were found in an earlier version and whose words this text has otherwise, or not at all."""
    members = made_memberships().filter(appearance__extraction=earlier)
    for member in members.select_related("appearance").order_by("appearance__start", "appearance__end"):
        yield from _touched(member, earlier.reading.text, text, earlier.superseded_at)


def _touched(member: Membership, before: str, after: str, until: datetime | None) -> Iterator[Touched]:
    said = member.appearance
    anchor = find_anchor(before, said.start, said.end, after)
    if anchor.state not in STAYED:
        now = after[anchor.start : anchor.end] if anchor.start is not None else ""
        line = _line(anchor)
        yield Touched(claim=member.claim_id, quote=said.quote, now=now, anchor=line, until=until)


def _numbers(articles: Iterable[int]) -> dict[int, int]:
    """By id of each snapshot of these articles, which one of its article it is."""
    counted: dict[int, int] = {}
    numbers = {}
    for article, snapshot in Snapshot.objects.filter(article__in=articles).order_by("pk").values_list("article", "pk"):
        counted[article] = numbers[snapshot] = counted.get(article, 0) + 1
    return numbers


def _since(article: Article, numbers: Mapping[int, int], earlier: Reading) -> str:
    """The page of what changed from an earlier reading's version to the newest one."""
    if article.newest_id is None:
        return ""
    return _address(article, numbers[earlier.snapshot_id], numbers[article.newest_id])


def changes_between(article: Article, earlier: int, later: int) -> Changes | None:
    """From one version to another, by their numbers; None where one of them is not there or was not read."""
    shown = current_extractions().filter(article=article).values_list("reading__snapshot", flat=True).first()
    versions = {version.number: version for version in _versions(article, shown)}
    snapshots = {number: pk for pk, number in _numbers([article.pk]).items()}
    before, after = (_reading(snapshots.get(number)) for number in (earlier, later))
    if before is None or after is None:
        return None
    found = Extraction.objects.filter(reading=before).select_related("reading").order_by("-pk").first()
    return Changes(
        article=article_card(article, after, 0),
        earlier=versions[earlier],
        later=versions[later],
        paragraphs=tuple(differences(before.text, after.text)),
        touched=tuple(_touched_of(found, after.text)) if found else (),
        same_reader=before.reader == after.reader,
    )


def _reading(snapshot: int | None) -> Reading | None:
    return Reading.objects.filter(snapshot=snapshot).select_related("snapshot").order_by("-pk").first()


def changed_elsewhere(claim: int, within: Article | None = None) -> Sequence[Elsewhere]:
    """The listed articles (and `within`) that said the claim in an earlier version, in words that they have no longer.

    Each once, by what it said last, the latest change first.
    """
    seen = Q(appearance__extraction__article__in=Article.objects.listed())
    if within is not None:
        seen |= Q(appearance__extraction__article=within)
    members = (
        Membership.objects.filter(seen, claim=claim, superseded_at=None)
        .exclude(appearance__extraction__reading__snapshot=F("appearance__extraction__article__newest"))
        .select_related("appearance__extraction__article__publisher", "appearance__extraction__reading__snapshot")
        .order_by(F("appearance__extraction__superseded_at").desc(nulls_first=True), "-pk")[:QUOTES_SHOWN]
    )
    latest: dict[int, Membership] = {}
    for member in members:
        latest.setdefault(member.appearance.extraction.article_id, member)
    if not latest:
        return ()
    texts = {reading.snapshot.article_id: reading.text for reading in newest_readings(latest)}
    numbers = _numbers(latest)
    return [found for pk, member in latest.items() if pk in texts for found in _elsewhere(member, texts[pk], numbers)]


def _elsewhere(member: Membership, text: str, numbers: Mapping[int, int]) -> Iterator[Elsewhere]:
    extraction = member.appearance.extraction
    card = article_card(extraction.article, extraction.reading, 0)
    address = _since(extraction.article, numbers, extraction.reading)
    for touched in _touched(member, extraction.reading.text, text, extraction.superseded_at):
        yield Elsewhere(article=card, touched=touched, changes=address)
