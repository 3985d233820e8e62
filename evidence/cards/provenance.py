"""Where an article's text comes from, and what says so."""

from dataclasses import dataclass

from sources.models import Article, Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """What names its publisher, its date and its translator; `redirects` were passed on the way to its address."""

    credited_by: str
    published_how: str
    translation_signs: tuple[str, ...]
    redirects: tuple[str, ...]
    file_name: str


def provenance_of(reading: Reading, article: Article) -> Provenance:
    """Of the version whose text is shown."""
    return Provenance(
        credited_by=article.credited_by,
        published_how=reading.published_how,
        translation_signs=tuple(reading.translation_signs),
        redirects=tuple(reading.snapshot.redirects),
        file_name=reading.snapshot.file_name,
    )
