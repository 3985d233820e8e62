"""What claims are held against beside studies and decisions: reference figures and standard care."""

from dataclasses import dataclass

from claims.vocabulary.days import Day
from evidence.grading.facts.base import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure(Fact):
    """A reference statistic. `value` and its bounds are in `unit`; a forecast is for a `year` after it was made."""

    condition: str
    measure: str  # prevalence, incidence, deaths, share, count, cost
    population: str
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    year: int | None = None
    forecast: bool = False
    quoted: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EstablishedCare(Fact):
    """Standard care by a named professional guideline, entered by two reviewers."""

    therapy: str
    condition: str
    population: str
    guideline: str
    issued_on: Day | None = None
    reviewers: tuple[str, ...] = ()
