"""Loading facts as one release, whole or not at all."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice
from pathlib import Path

from django.db import connection, transaction
from django.db.models import F

from evidence.registers.content import Content, content_of, digest
from evidence.registers.copying import copy_in
from evidence.registers.differences import Differences, compare
from evidence.registers.files import Fact, RegisterFileError, bundled_files, read_register_file
from evidence.registers.models import REGISTERS, Release, Trial, Version
from evidence.registers.timeline import with_version

CURATION = "curation"  # the source of what curators say
REVIEW = "review"  # and of what reviewers confirm
PEOPLE = frozenset({CURATION, REVIEW})
CONFIRMATION = frozenset({"reviewers", "confidence", "checked_on"})  # what a confirmation adds to a fact
CHUNK = 5_000  # facts looked up and written together


def load_bundled(now: datetime, *, dry_run: bool = False) -> Differences:
    """Bring the registers to what the bundled files say. A fact that has left its file is superseded by nothing."""
    paths = bundled_files()
    facts = [fact for path in paths for fact in read_register_file(path)]
    release = Release(source="bundled", label="bundled registers", sha256=checksum(paths))
    return load(facts, now, release, whole=True, dry_run=dry_run)


def load(
    facts: Iterable[Fact], now: datetime, release: Release, *, whole: bool = False, dry_run: bool = False
) -> Differences:
    """Record facts as one release, in one transaction; a load that changes nothing leaves none.

    `whole`: the facts are all that this source knows, so what it said before and says no longer is superseded. What a
    curator said stands against every other source, and so does that they took a fact off the record.
    `release` is new, and says where they are from. Raises what reading the facts raises, after recording it as failed.
    """
    differences = Differences()
    try:
        with transaction.atomic():
            lock_registers()
            release.save()
            _Loading(release, now, differences).record(facts, whole=whole)
            if dry_run or not differences:
                transaction.set_rollback(True)
                return differences
            release.status, release.ready_at = Release.Status.READY, now
            release.counts = {register: dict(counter) for register, counter in differences.counts.items()}
            release.save()
            differences.release = release.pk
    except RegisterFileError as error:
        if not dry_run:
            _keep_failed(release, str(error))
        raise
    return differences


def _keep_failed(release: Release, reason: str) -> None:
    told = {"source": release.source, "label": release.label, "sha256": release.sha256}
    Release.objects.create(**told, status=Release.Status.FAILED, reason=reason)


def withdraw(register: str, fact: str, now: datetime, release: Release) -> Differences:
    """Supersede a fact by nothing, in a new release: it should not have been on record."""
    differences = Differences()
    with transaction.atomic():
        lock_registers()
        current = list(REGISTERS[register]._default_manager.filter(fact=fact, superseded_at=None))
        if current:
            differences.note(compare(register, fact, map(content_of, current), []))
            release.status, release.ready_at = Release.Status.READY, now
            release.save()
            _supersede(REGISTERS[register], [version.id for version in current], release, now)
            differences.release = release.pk
    return differences


def checksum(paths: Sequence[Path]) -> str:
    """SHA-256 over the bytes of all files, in order, in hexadecimal."""
    whole = hashlib.sha256()
    for path in paths:
        with path.open("rb") as file:
            while block := file.read(1 << 20):
                whole.update(block)
    return whole.hexdigest()


def lock_registers() -> None:
    """Until the transaction ends nobody else changes a register; whoever reads is not kept waiting."""
    with connection.cursor() as cursor:
        cursor.execute(f"LOCK TABLE {Release._meta.db_table} IN EXCLUSIVE MODE")


@dataclass(frozen=True, slots=True)
class _Loading:
    """What one release adds and supersedes, and what that changes, counted as it goes."""

    release: Release
    now: datetime
    differences: Differences

    def record(self, facts: Iterable[Fact], *, whole: bool) -> None:
        seen: dict[str, set[str]] = {name: set() for name in REGISTERS} if whole else {}
        for register, repeating in _chunks(facts):
            chunk = _once(repeating)
            ids = {fact.id for fact in chunk}
            if len(ids) < len(chunk) or ids & seen.get(register, set()):
                raise RegisterFileError(f"{self.release.label}: {register} says two things of a fact: {_twice(chunk)}")
            seen.setdefault(register, set()).update(ids if whole else ())
            self._record_chunk(register, chunk)
        if whole:
            for register, ids in seen.items():
                self._remove_others(register, ids)

    def _record_chunk(self, register: str, chunk: list[Fact]) -> None:
        model = REGISTERS[register]
        current = _current(model, [fact.id for fact in chunk])
        withdrawn = _withdrawn(model, [fact.id for fact in chunk if fact.id not in current])
        gone: list[int] = []
        fresh: list[tuple[str, Content, str]] = []
        for fact in chunk:
            known = current.get(fact.id, [])
            settled = fact.id in withdrawn or (_curated(known) and model is not Trial)
            if settled and self.release.source not in PEOPLE:
                self.differences.count(register, "kept")
                continue
            spans = _spans(model, known, fact)
            digests = {digest(span): span for span in spans}
            stale = [version.id for version in known if version.digest not in digests]
            added = digests.keys() - {version.digest for version in known}
            if not (stale or added):
                self.differences.count(register, "unchanged")
                continue
            self.differences.note(compare(register, fact.id, map(content_of, known), spans))
            gone += stale
            fresh += [(fact.id, digests[key], key) for key in digests if key in added]
        _supersede(model, gone, self.release, self.now)
        copy_in(model, fresh, self.release, self.now)

    def _remove_others(self, register: str, ids: set[str]) -> None:
        """What this source said before and says no longer."""
        model = REGISTERS[register]
        said = model._default_manager.filter(superseded_at=None, release__source=self.release.source)
        left = list(said.exclude(fact__in=ids))
        for version in left:
            self.differences.note(compare(register, version.fact, [content_of(version)], []))
        _supersede(model, [version.id for version in left], self.release, self.now)


def _chunks(facts: Iterable[Fact]) -> Iterator[tuple[str, list[Fact]]]:
    remaining = iter(facts)
    while chunk := list(islice(remaining, CHUNK)):
        for register in dict.fromkeys(fact.register for fact in chunk):
            yield register, [fact for fact in chunk if fact.register == register]


def _once(chunk: list[Fact]) -> list[Fact]:
    """The facts without exact repeats: a study may stand on two pages that were fetched one after the other."""
    kept: dict[str, Fact] = {}
    return [fact for fact in chunk if kept.setdefault(fact.id, fact) is fact or kept[fact.id] != fact]


def _current(model: type[Version], ids: list[str]) -> dict[str, list[Version]]:
    versions: dict[str, list[Version]] = {}
    current = model._default_manager.filter(fact__in=ids, superseded_at=None).select_related("release")
    for version in current.order_by(F("valid_from").asc(nulls_first=True), "id"):
        versions.setdefault(version.fact, []).append(version)
    return versions


def _withdrawn(model: type[Version], ids: list[str]) -> set[str]:
    """Those of these facts, none of which is on record, that a curator took off it."""
    last = model._default_manager.filter(fact__in=ids).order_by("fact", "-superseded_at", "-id").distinct("fact")
    taken = last.values_list("fact", "superseded_by__source") if ids else ()
    return {fact for fact, source in taken if source == CURATION}


def _curated(known: list[Version]) -> bool:
    return any(version.release.source == CURATION for version in known)


def _spans(model: type[Version], known: list[Version], fact: Fact) -> Sequence[Content]:
    """A trial gains a version beside those known; any other fact is now what its source says.

    What reviewers confirmed stays confirmed for as long as the source says the same.
    """
    contents = [content_of(version) for version in known]
    if model is Trial:
        return with_version(contents, *fact.spans)
    confirmed = any("reviewers" in content for content in contents)
    taken_back = any("reviewers" in content for content in fact.spans)
    same = [*map(_unconfirmed, contents)] == [*map(_unconfirmed, fact.spans)]
    return contents if confirmed and same and not taken_back else fact.spans


def _unconfirmed(content: Content) -> Content:
    return {name: value for name, value in content.items() if name not in CONFIRMATION}


def _supersede(model: type[Version], ids: list[int], release: Release, now: datetime) -> None:
    if ids:
        model._default_manager.filter(id__in=ids).update(superseded_at=now, superseded_by=release)


def _twice(chunk: list[Fact]) -> str:
    ids = [fact.id for fact in chunk]
    return ", ".join(sorted({fact for fact in ids if ids.count(fact) > 1})[:5])
