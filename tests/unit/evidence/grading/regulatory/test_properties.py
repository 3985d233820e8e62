"""What must hold of every verdict on an approval, in any world of decisions."""

from dataclasses import replace
from datetime import date

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Matter, Regulation
from claims.vocabulary.days import Day
from claims.vocabulary.statements import Kind
from evidence.grading import Assessment, Claim, Dossier, grade, load_rules
from evidence.grading.assessment import Status, Verdict
from evidence.grading.facts import Approval, Confidence, ListHorizon

RULES = load_rules()
AS_OF = date(2026, 11, 21)
PLACES = ("US", "EU", "JP")
THERAPIES = ("msc", "uc-msc", "bm-msc", "ipsc")
CONDITIONS = ("gvhd", "als", "t1d", "t2d")
STATUSES = ("approved", "conditional", "time-limited", "refused", "application-pending")
APPROVED = {Status.APPROVED, Status.CONDITIONAL}


@st.composite
def approvals(draw: st.DrawFn) -> Approval:
    """One decision that has not ended, or has."""
    number, since = draw(st.integers(0, 10**6)), draw(st.integers(2008, 2020))
    until = draw(st.one_of(st.none(), st.integers(2021, 2025)))
    return Approval(
        id=f"a{number}",
        product=f"p{number}",
        jurisdiction=draw(st.sampled_from(PLACES)),
        therapies=(draw(st.sampled_from(THERAPIES)),),
        conditions=(draw(st.sampled_from(CONDITIONS)),),
        status=draw(st.sampled_from(STATUSES)),
        since=Day.parse(f"{since}-05-01"),
        until=Day.parse(f"{until}-05-01") if until else None,
    )


@st.composite
def worlds(draw: st.DrawFn) -> Dossier:
    """A few decisions, and lists that were read as a whole, in part, or not at all."""
    decided = draw(st.lists(approvals(), max_size=6, unique_by=lambda each: each.id))
    read = st.sampled_from((None, *Confidence))
    told = ((place, draw(read)) for place in PLACES)
    horizons = tuple(ListHorizon(id=id, read_to=date(2026, 9, 4), confidence=how) for id, how in told if how)
    return Dossier(approvals=tuple(decided), horizons=horizons)


def asked(therapy: str, condition: str, *places: str, denied: bool = False, on: date | None = None) -> Claim:
    """ "Such cells are approved there for this", or are not, as an article of a day has it."""
    statement = Statement(
        quote="q", text="t", kind=Kind.REGULATORY, therapies=(therapy,), conditions=(condition,), negated=denied,
        jurisdictions=places,
    )  # fmt: skip
    said = Regulation(matter=Matter.APPROVAL, denied=denied, generic=True, places=places)
    return Claim(statement=statement, assertion=Assertion(regulation=said), published_on=on)


def graded(claim: Claim, world: Dossier) -> Assessment:
    return grade(claim, world, RULES, AS_OF)


of_use = given(worlds(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.sampled_from(PLACES))


@of_use
@settings(deadline=None)
def test_what_is_asserted_and_what_is_denied_never_both_hold_nor_fail(
    world: Dossier, therapy: str, condition: str, place: str
) -> None:
    said = graded(asked(therapy, condition, place), world).verdict
    denied = graded(asked(therapy, condition, place, denied=True), world).verdict
    assert said is not denied or said is Verdict.UNVERIFIABLE
    assert denied is not Verdict.CONTRADICTED or said is Verdict.SUPPORTED


@of_use
@settings(deadline=None)
def test_what_is_approved_by_its_verdict_is_so_by_its_status(
    world: Dossier, therapy: str, condition: str, place: str
) -> None:
    found = graded(asked(therapy, condition, place), world)
    status = found.regulatory[place].status if place in found.regulatory else None
    assert (found.verdict is Verdict.SUPPORTED) is (status in APPROVED)


@given(worlds(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.permutations(PLACES))
@settings(deadline=None)
def test_what_holds_of_several_places_holds_of_each_in_any_order(
    world: Dossier, therapy: str, condition: str, places: list[str]
) -> None:
    together = graded(asked(therapy, condition, *places), world).verdict
    each = {graded(asked(therapy, condition, place), world).verdict for place in places}
    assert together is graded(asked(therapy, condition, *places[::-1]), world).verdict
    assert (together is Verdict.SUPPORTED) is (each == {Verdict.SUPPORTED})
    assert (together is Verdict.CONTRADICTED) is (Verdict.CONTRADICTED in each)


@given(worlds(), approvals(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.sampled_from(PLACES))
@settings(deadline=None)
def test_a_decision_in_another_country_changes_nothing(
    world: Dossier, added: Approval, therapy: str, condition: str, place: str
) -> None:
    assume(added.id not in {each.id for each in world.approvals})
    elsewhere = replace(world, approvals=(*world.approvals, replace(added, jurisdiction="IN")))
    for denied in (False, True):
        claim = asked(therapy, condition, place, denied=denied)
        before, after = graded(claim, world), graded(claim, elsewhere)
        assert (after.verdict, after.records) == (before.verdict, before.records)
        assert after.regulatory.get(place) == before.regulatory.get(place)


@given(worlds(), st.sampled_from(THERAPIES), st.sampled_from(CONDITIONS), st.sampled_from(PLACES),
       st.integers(2008, 2025), st.integers(0, 10))  # fmt: skip
@settings(deadline=None)
def test_what_was_rightly_said_to_be_approved_is_rightly_said_so_later_unless_it_ended(
    world: Dossier, therapy: str, condition: str, place: str, year: int, later: int
) -> None:
    lasting = replace(world, approvals=tuple(replace(each, until=None) for each in world.approvals))
    first, then = date(year, 6, 1), date(min(year + later, 2026), 6, 1)
    if graded(asked(therapy, condition, place, on=first), lasting).verdict is Verdict.SUPPORTED:
        assert graded(asked(therapy, condition, place, on=then), lasting).verdict is Verdict.SUPPORTED


@of_use
@settings(deadline=None)
def test_what_some_such_cells_have_is_never_denied_of_the_family(
    world: Dossier, therapy: str, condition: str, place: str
) -> None:
    own = graded(asked(therapy, condition, place), world).verdict
    if own is Verdict.SUPPORTED and therapy != "ipsc":
        assert graded(asked("msc", condition, place), world).verdict is Verdict.SUPPORTED
        assert graded(asked("msc", condition, place, denied=True), world).verdict is Verdict.CONTRADICTED
