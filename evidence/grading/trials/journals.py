"""In which journal and in what year a study is said to have been published, beside its record."""

from collections.abc import Iterator

from claims.vocabulary.assertions import TrialDesign
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Case
from evidence.grading.facts import Trial
from evidence.grading.studies_meant import publications_of


def published(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """The journal and the year, where the sentence says that the study was published."""
    papers = publications_of(trial, case)
    if not said.published or not papers:
        return
    names = {name.casefold() for name in case.claim.assertion.names}
    journals = tuple(dict.fromkeys(p.journal for p in papers if p.journal))
    matching = tuple(j for j in journals if any(_same_journal(name, j) for name in names))
    ids = tuple(p.id for p in papers)
    if matching:
        yield FieldComparison(field="journal", said=matching[0], recorded=journals, agrees=True, records=ids)
    elif other := next((name for name in _whole(names) if _other_journal(name, case)), None):
        yield FieldComparison(field="journal", said=other, recorded=journals, agrees=False, records=ids)
    elif said.years and any(
        abs(year - p.published_on.earliest.year) <= 1 for p in papers if p.published_on for year in said.years
    ):
        yield FieldComparison(field="year", said=str(said.years[0]), recorded=journals, agrees=True, records=ids)


def _whole(names: set[str]) -> list[str]:
    """Those that are no part of a longer one: "Gastroenterology" may be of another journal than the one named so."""
    return sorted(name for name in names if not any(f" {name} " in f" {each} " for each in names - {name}))


def _other_journal(name: str, case: Case) -> bool:
    return any(p.journal and _same_journal(name, p.journal) for p in case.dossier.publications)


def _same_journal(said: str, recorded: str) -> bool:
    """A journal's title and its abbreviation: every abbreviated word begins the written one, in order."""
    first, second = (_title_words(words) for words in (said, recorded))
    return (
        bool(first)
        and len(first) == len(second)
        and all(one.startswith(other) or other.startswith(one) for one, other in zip(first, second, strict=True))
    )


def _title_words(words: str) -> list[str]:
    plain = words.casefold().replace(".", " ").replace("&", " ").replace(":", " ")
    return [word for word in plain.split() if word not in ("the", "of", "and", "in", "for")]
