"""Sound studies, of which a test builds a small world by hand."""

from dataclasses import replace
from typing import Any

from claims.vocabulary.days import Day
from claims.vocabulary.statements import Strength
from evidence.grading import Dossier
from evidence.grading.facts import Design, Direction, RiskOfBias, StudyResult
from tests.unit.evidence.grading.universe import SEARCH

SAME = Direction.NO_DIFFERENCE
CAUSAL, HEDGED = Strength.CAUSAL, Strength.CONDITIONAL


def study(id: str, n: int | None = 400, way: Direction = Direction.BENEFIT, **said: Any) -> StudyResult:
    """A sound trial: randomised, masked, at low risk of bias, on its registered primary outcome, with an effect."""
    sound: dict[str, Any] = {
        "design": Design.RCT, "masking": "double", "registered_primary": True, "risk_of_bias": RiskOfBias.LOW,
        "effect": "MD 1.4", "therapy": "uc-msc", "condition": "t1d", "outcome": "glycaemic-control",
        "published_on": Day.parse("2020"), "trial": id.upper(),
    }  # fmt: skip
    return StudyResult(id=id, n=n, direction=way, **(sound | said))


def review(id: str = "review", n: int | None = 500, pooled: str = "rct", **said: Any) -> StudyResult:
    usual: dict[str, Any] = {
        "design": Design.SYSTEMATIC_REVIEW,
        "pooled": pooled,
        "searched_to": Day.parse("2021"),
        "trial": None,
    }
    unjudged: dict[str, Any] = {"risk_of_bias": RiskOfBias.NOT_JUDGED, "registered_primary": None, "masking": None}
    return replace(study(id, n), **(usual | unjudged | {"publication": id} | said))


def world(*results: StudyResult, **facts: Any) -> Dossier:
    return Dossier(results=results, searches=(SEARCH,), **facts)
