"""Small made-up worlds of facts, for properties that must hold in any world."""

from dataclasses import replace
from datetime import date
from typing import Any

from hypothesis import strategies as st

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.days import Day
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading import Claim, Dossier
from evidence.grading.facts import Confidence, Design, Direction, Harm, RiskOfBias, SearchRecord, StudyResult

AS_OF = date(2026, 11, 21)
SEARCH = SearchRecord(
    id="search", therapy="any", condition="t1d", sources=("a register",), query="q", searched_on=date(2026, 1, 1)
)
MASS = Harm(outcome="tumour", words="a mass", serious=True, attributed=True)
THERAPIES = ("stem-cells", "msc", "uc-msc", "bm-msc", "auto-hsct", "ipsc")  # kinds of each other, and not
CONDITIONS = ("diabetes", "t1d", "t2d")
DESIGNS = (Design.RCT, Design.CONTROLLED, Design.SINGLE_ARM, Design.CASE_SERIES, Design.SYSTEMATIC_REVIEW)


@st.composite
def results(draw: st.DrawFn, outcome: str = "glycaemic-control", therapy: str = "uc-msc") -> StudyResult:
    """One human result on one outcome of one treatment."""
    number = draw(st.integers(0, 10**6))
    design = draw(st.sampled_from(DESIGNS))
    return StudyResult(
        id=f"r{number}",
        trial=f"NCT{number:08d}",
        design=design,
        therapy=therapy,
        condition="t1d",
        outcome=outcome,
        direction=draw(st.sampled_from(Direction)),
        n=draw(st.one_of(st.none(), st.integers(1, 900))),
        effect=draw(st.sampled_from((None, "MD 1.4", "no figure"))),
        masking=draw(st.sampled_from((None, "none", "double"))),
        registered_primary=draw(st.sampled_from((None, True, False))),
        risk_of_bias=draw(st.sampled_from(RiskOfBias)),
        stopped_early=draw(st.sampled_from((None, True, False))),
        underpowered=draw(st.sampled_from((None, True))),
        follow_up_months=draw(st.sampled_from((None, 6.0, 36.0))),
        pooled=draw(st.sampled_from(("rct", "mixed", "uncontrolled"))) if design is Design.SYSTEMATIC_REVIEW else None,
        published_on=Day.parse(str(draw(st.integers(2008, 2025)))),
        confidence=draw(st.sampled_from(Confidence)),
        harms=draw(st.sampled_from(((), (MASS,)))),
    )


def worlds(outcome: str = "glycaemic-control", most: int = 6) -> st.SearchStrategy[Dossier]:
    """Dossiers of a few results on one outcome, that was looked for."""
    several = st.lists(results(outcome), max_size=most, unique_by=lambda each: each.id)
    return several.map(lambda found: Dossier(results=tuple(found), searches=(SEARCH,)))


@st.composite
def families(draw: st.DrawFn, most: int = 6) -> Dossier:
    """A dossier of a few results of several kinds of cells in several kinds of a disease."""
    several = draw(st.lists(results(), max_size=most, unique_by=lambda each: each.id))
    kinds = st.tuples(st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS))
    of = [(each, *draw(kinds)) for each in several]
    found = tuple(replace(each, therapy=therapy, condition=condition) for each, therapy, condition in of)
    return Dossier(results=found, searches=(replace(SEARCH, condition="diabetes"), SEARCH))


@st.composite
def deciding(draw: st.DrawFn) -> Dossier:
    """A world in which the evidence decides: a few large, masked trials on their primary outcome, of one mind."""
    way, confidence = draw(st.sampled_from(Direction)), draw(st.sampled_from(Confidence))
    several = draw(st.lists(results(), min_size=2, max_size=4, unique_by=lambda each: each.id))
    sound = {
        "design": Design.RCT, "masking": "double", "registered_primary": True, "risk_of_bias": RiskOfBias.LOW,
        "stopped_early": False, "underpowered": None, "pooled": None, "effect": "MD 1.4", "n": 400,
        "direction": way, "confidence": confidence,
    }  # fmt: skip
    return Dossier(results=tuple(replace(each, **sound) for each in several), searches=(SEARCH,))


def claim(
    strength: Strength = Strength.CAUSAL,
    *,
    negated: bool = False,
    kind: Kind = Kind.EFFICACY,
    effect: Effect = Effect.BENEFIT,
    outcome: str = "glycaemic-control",
    therapies: tuple[str, ...] = ("uc-msc",),
    conditions: tuple[str, ...] = ("t1d",),
    **said: Any,
) -> Claim:
    """ "Umbilical-cord cells improve blood sugar in type 1 diabetes", so worded; `said` beside it asserts more."""
    statement = Statement(
        quote="q", text="t", kind=kind, therapies=therapies, conditions=conditions, outcome=outcome, effect=effect,
        negated=negated, strength=strength,
    )  # fmt: skip
    return Claim(statement=statement, assertion=Assertion(outcome=outcome, **said))
