"""How a fact changed: in the world, from one span of time to the next, and on record, from one load to the next."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from itertools import pairwise

from evidence.cards.days import period
from evidence.cards.records import words as said
from evidence.cards.records.fields import worded
from evidence.cards.records.shapes import Difference, Entry, Turn
from evidence.registers.content import Content, content_of
from evidence.registers.differences import SPAN, begun
from evidence.registers.models import Confidence, Proposal, Release, Version

ENTRIES_SHOWN = 50
UNTOLD = frozenset({"checked_on", "seen_in", "url"})  # of two spans: where they were read is each span's own
SOURCES = {
    "bundled": "the registers that come with this site, compiled by machine from the sources named",
    "clinicaltrials.gov": "ClinicalTrials.gov",
    "curation": "a curator",
    "review": "a reviewer",
    "vocabulary": "new words for what the source says",
    "files": "files of facts",
}
Spans = Sequence[Version]
Told = Sequence[tuple[Version, Content]]  # each version with what it says


def in_force(spans: Spans, on: date) -> Version:
    """The span that holds on a day, as far as its dates tell; else the last of them."""
    begun_by_then = [span for span in spans if span.valid_from is None or span.valid_from.maybe_by(on)]
    return (begun_by_then or spans[:1])[-1]


def has_ended(span: Version, on: date) -> bool:
    return span.valid_to is not None and span.valid_to.surely_by(on)


def turns(register: str, spans: Spans, on: date) -> tuple[Turn, ...]:
    """The spans of a fact that has more than one, the newest first; of those before, what the next one changed."""
    if len(spans) < 2:
        return ()
    contents = [content_of(span) for span in spans]
    changed = [(), *(tuple(differences(register, *pair, but=SPAN | UNTOLD)) for pair in pairwise(contents))]
    newest = in_force(spans, on)
    now = None if has_ended(newest, on) else newest
    made = (
        Turn(
            period=period(span.valid_from, span.valid_to) or "always",
            words=worded(register, content, "status"),
            now=span is now,
            confirmed=span.confidence == Confidence.OPENED,
            differences=each,
        )
        for span, content, each in zip(spans, contents, changed, strict=True)
    )
    return tuple(made)[::-1]


def differences(register: str, before: Content, after: Content, but: frozenset[str]) -> Iterator[Difference]:
    for column in dict.fromkeys((*before, *after)):
        if column not in but and before.get(column) != after.get(column):
            yield Difference(
                label=said.label(register, column),
                before=worded(register, before, column),
                after=worded(register, after, column),
            )


def entries(register: str, versions: Iterable[Version]) -> tuple[Entry, ...]:
    """Each release that touched the fact, the newest first, and what it changed; by one query beside the versions."""
    versions = list(versions)
    releases = dict.fromkeys(version.release for version in versions)
    releases |= dict.fromkeys(version.superseded_by for version in versions if version.superseded_by)
    newest = sorted(releases, key=lambda release: release.pk, reverse=True)[:ENTRIES_SHOWN]
    people = {row.release_id: row for row in _proposals(newest)}
    told = [(version, content_of(version)) for version in versions]
    return tuple(_entry(register, release, told, people.get(release.pk)) for release in newest)


def _proposals(releases: Iterable[Release]) -> Iterable[Proposal]:
    return Proposal.objects.filter(release__in=list(releases)).select_related("proposed_by", "decided_by")


def _entry(register: str, release: Release, told: Told, proposal: Proposal | None) -> Entry:
    after = _known_after(told, release.pk)
    before = _known_after(told, release.pk - 1)
    return Entry(
        at=_moment(release, [version for version, _ in told]),
        words=_happened(before, after),
        source=SOURCES.get(release.source, release.source),
        reason=release.reason,
        by=proposal.proposed_by.get_full_name() if proposal else "",
        accepted_by=_seconded(proposal) if proposal else "",
        differences=tuple(_changes(register, before, after)) if before and after else (),
    )


def _happened(before: Mapping[str, Content], after: Mapping[str, Content]) -> str:
    if not (before and after):
        return "Put on record" if after else "Taken off the record"
    grown = before.keys() < after.keys() and all(_says(before[key]) == _says(after[key]) for key in before)
    return "Another version put on record" if grown else "Corrected"


def _says(content: Content) -> Content:
    return {name: value for name, value in content.items() if name not in SPAN}


def _known_after(told: Told, release: int) -> Mapping[str, Content]:
    """The spans that were on record when a release was in, by what each is known by."""
    return {
        begun(content): content
        for version, content in told
        if version.release_id <= release and not (version.superseded_by_id and version.superseded_by_id <= release)
    }


def _moment(release: Release, versions: Spans) -> datetime:
    added = [version.recorded_at for version in versions if version.release_id == release.pk]
    return added[0] if added else next(
        version.superseded_at for version in versions
        if version.superseded_by_id == release.pk and version.superseded_at
    )  # fmt: skip


def _changes(register: str, before: Mapping[str, Content], after: Mapping[str, Content]) -> Iterator[Difference]:
    """Of a fact of one span its columns; of several, the columns of each that stayed, and those that came and went."""
    if len(before) == len(after) == 1:
        (old,), (new,) = before.values(), after.values()
        yield from differences(register, old, new, but=frozenset())
        return
    for since in sorted({*before, *after}):
        if since in before and since in after:
            yield from differences(register, before[since], after[since], but=SPAN)
        else:
            yield _span_changed(register, before.get(since, {}), after.get(since, {}))


def _span_changed(register: str, before: Content, after: Content) -> Difference:
    """A span that came or went, told by its status and its days."""
    return Difference(label="A part of its history", before=_span(register, before), after=_span(register, after))


def _span(register: str, content: Content) -> str:
    told = (worded(register, content, "status"), period(content.get("valid_from"), content.get("valid_to")))
    return " ".join(part for part in told if part)


def _seconded(proposal: Proposal) -> str:
    """Who accepted what somebody else proposed."""
    if proposal.decided_by is None or proposal.decided_by == proposal.proposed_by:
        return ""
    return proposal.decided_by.get_full_name() or "another"
