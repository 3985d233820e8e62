"""In which countries and houses a study is said to be done, beside its record."""

from collections.abc import Iterator

from claims.vocabulary import JURISDICTIONS
from claims.vocabulary.assertions import TrialDesign
from claims.vocabulary.names import PLACE_NAMES
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Case
from evidence.grading.facts import Trial


def sited(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """A country that is not on record is left open beside others that are, and so is a house: not all are on record."""
    places = case.claim.statement.jurisdictions
    told = " ".join((trial.title, trial.sponsor or "", *trial.places, *trial.names)).casefold()
    if said.sited and places:
        countries = trial.countries or PLACE_NAMES.within(told)
        here = [any(place in JURISDICTIONS.ancestors(country) for country in countries) for place in places]
        agrees = None if not countries or (any(here) and not all(here)) else all(here)
        yield _place(", ".join(places), countries, agrees, trial)
    if said.at:
        known = [name.casefold() for name in (trial.sponsor, *trial.places) if name]
        there = any(house.casefold() in told or any(name in house.casefold() for name in known) for house in said.at)
        yield _place(said.at[0], trial.places, True if there else None, trial)


def _place(said: str, recorded: tuple[str, ...], agrees: bool | None, trial: Trial) -> FieldComparison:
    return FieldComparison(field="place", said=said, recorded=recorded, agrees=agrees, records=(trial.id,))
