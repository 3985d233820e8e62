"""What was looked for, where and when, so that "nothing found" can be checked and repeated."""

from collections.abc import Container, Iterable

from claims.vocabulary import CONDITIONS
from evidence.grading.case import Case
from evidence.grading.facts import SearchRecord
from evidence.grading.families import family

EVERY_THERAPY = "any"


def searched(case: Case) -> tuple[SearchRecord, ...]:
    """The searches that cover this therapy family in every condition of the claim; none where one was left out."""
    asked = [condition for condition in case.question.conditions if condition != "any"]
    covering = [search for search in case.dossier.searches if _covers_therapy(search, case)]
    found = {id: [s for s in covering if _covers_condition(s, id)] for id in asked}
    if not asked or not all(found.values()):
        return ()
    return tuple(dict.fromkeys(search for searches in found.values() for search in searches))


def say_searched(searches: Iterable[SearchRecord], case: Case) -> None:
    """Each on the trace, so that it can be repeated."""
    for search in searches:
        case.say("searched", (search.id,), sources=search.sources, query=search.query, on=str(search.searched_on))


def awaits_confirmation(case: Case, records: Container[str]) -> bool:
    """True where one of the searches among these records was confirmed by no reviewer."""
    return any(search.id in records and not search.reviewers for search in case.dossier.searches)


def _covers_therapy(search: SearchRecord, case: Case) -> bool:
    return search.therapy == EVERY_THERAPY or any(
        search.therapy in family(asked) or asked in family(search.therapy) for asked in case.question.therapies
    )


def _covers_condition(search: SearchRecord, condition: str) -> bool:
    """Of the condition or a kind of it: who looked for a group of diseases has not looked for each of them."""
    return search.condition != "any" and CONDITIONS.is_a(search.condition, condition)
