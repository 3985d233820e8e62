"""What curators say of a register's words, and mapping anew when they or the vocabulary have said more."""

from collections.abc import Iterator
from datetime import datetime

from django.db import transaction

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.accounts.models import User
from evidence.registers.actions.curation import CurationError, must_be_curator
from evidence.registers.actions.loading import load
from evidence.registers.content import content_of
from evidence.registers.differences import Differences
from evidence.registers.files import Fact
from evidence.registers.mapping import TREES, Mapper
from evidence.registers.models import Mapping, Origin, Release, Trial
from evidence.registers.queries import known

COLUMNS = (
    ("therapies", "therapy_words", "therapy_origin"),
    ("conditions", "condition_words", "condition_origin"),
)


def map_words(tree: str, words: str, concepts: list[str], reason: str, by: User, at: datetime) -> Mapping:
    """Say what some words of a register mean; no concepts: nothing that the vocabulary has."""
    must_be_curator(by)
    check_mapping(tree, concepts, reason)
    with transaction.atomic():
        Mapping.objects.filter(tree=tree, words=words, superseded_at=None).update(superseded_at=at)
        return Mapping.objects.create(
            tree=tree,
            words=words,
            concepts=concepts,
            origin=Origin.CURATED,
            vocabulary=TREES[tree].version,
            reason=reason,
            made_by=by,
            recorded_at=at,
        )


def check_mapping(tree: str, concepts: list[str], reason: str) -> None:
    """Raises CurationError where a mapping is not whole."""
    unknown = [concept for concept in concepts if concept not in TREES[tree]]
    if unknown:
        raise CurationError(f"No such concept: {', '.join(unknown)}")
    if not reason.strip():
        raise CurationError("Say why: a mapping needs a reason.")


def map_again(now: datetime, *, dry_run: bool = False) -> Differences:
    """Map the newest version of every study by today's names and curated words; what a curator mapped stays."""
    label = f"therapies {THERAPIES.version}, conditions {CONDITIONS.version}"
    return load(_mapped(), now, Release(source="vocabulary", label=label), dry_run=dry_run)


def _mapped() -> Iterator[Fact]:
    mapper = Mapper.current()
    for study in known(Trial).filter(valid_to=None).iterator(chunk_size=5_000):
        changed = {name: value for columns in COLUMNS for name, value in _meaning(study, mapper, *columns).items()}
        content = content_of(study) | changed
        yield Fact("trials", study.fact, ({name: value for name, value in content.items() if value != []},))


def _meaning(study: Trial, mapper: Mapper, concepts: str, words: str, origin: str) -> dict[str, object]:
    """The columns of one tree as they would be now; words that mean nothing leave what was found before."""
    if getattr(study, origin) == Origin.CURATED:
        return {}
    found = mapper.all(concepts, getattr(study, words))
    if not found.concepts and concepts == "therapies":
        found = mapper.all(concepts, [study.title])
    return {concepts: list(found.concepts), origin: found.origin.value} if found.concepts else {}
