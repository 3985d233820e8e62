"""The decisions on record that bear on an assertion, and what each makes of it on a day."""

from collections.abc import Container, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.assertions import Matter, Regulation
from claims.vocabulary.days import Day
from evidence.grading.ages import is_for_ages
from evidence.grading.assessment import Status
from evidence.grading.case import Case
from evidence.grading.facts import Approval, Confidence
from evidence.grading.families import ROOT
from evidence.grading.products import named_products
from evidence.grading.regulatory.status import APPROVED, country, standing
from evidence.grading.regulatory.uses import is_for

_NAMED = 4  # so many products are told by name
_NONE = timedelta()
_CLOSE = timedelta(days=14)  # a letter, its announcement and its news may bear different days
_YEAR = timedelta(days=366)
_REST = {"adult": "paediatric", "paediatric": "adult"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """`holds` None: the registers do not tell."""

    holds: bool | None
    records: tuple[str, ...] = ()


def relevant(case: Case) -> tuple[Approval, ...]:
    """The decisions on the claim's products, else on the products of its field, for its conditions, in its places."""
    statement, asked, said = case.claim.statement, case.question, case.claim.assertion
    any_use = said.regulation is not None and said.regulation.any_use
    key = ("relevant", statement.jurisdictions, asked.therapies, asked.conditions, said.names, any_use)
    return case.dossier.once(key, lambda: _relevant(case, any_use=any_use))


def _relevant(case: Case, *, any_use: bool) -> tuple[Approval, ...]:
    places = set(case.claim.statement.jurisdictions)
    products = {product.id for product in named_products(case.claim, case.dossier)}
    return tuple(
        approval
        for approval in case.dossier.approvals
        if (not places or reaches(approval.jurisdiction, places))
        and (approval.product in products if products else of_field(approval, case.question.therapies))
        and ((products and any_use) or for_condition(approval, case))
    )


def reaches(jurisdiction: str, places: set[str]) -> bool:
    """Whether what is decided there holds in one of the places: in the country, or in the union that it belongs to."""
    return any(country(jurisdiction) == place or jurisdiction in JURISDICTIONS.ancestors(place) for place in places)


def is_there(approval: Approval, case: Case) -> bool:
    """Whether it holds in one of the places of the claim."""
    return reaches(approval.jurisdiction, set(case.claim.statement.jurisdictions))


def of_field(approval: Approval, therapies: tuple[str, ...]) -> bool:
    asked = therapies or (ROOT,)
    return any(each in THERAPIES.ancestors(therapy) for therapy in approval.therapies for each in asked)


def for_condition(approval: Approval, case: Case) -> bool:
    if case.question.general:
        return True
    asked = case.question.conditions
    return any(CONDITIONS.related(condition, each) for condition in approval.conditions for each in asked)


def meets(approval: Approval, said: Regulation, day: date, case: Case) -> bool:
    """The decision has the status that the sentence speaks of, on the day or at the date it gives."""
    found, words = standing(approval, day, case.rules.status), case.rules.status.approvals
    if is_for_others(approval, said, day):
        return False
    if said.matter is Matter.WITHDRAWAL:
        return found is Status.WITHDRAWN and told_day(approval, said) is True
    if said.dated is not None and said.since:
        still = not said.to_this_day or _is_in_force(approval, day, case)
        return still and approval.status in _of_status(said, case) and told_day(approval, said) is True
    if said.granted and said.conditional and approval.since is not None:
        given = approval.status in words.conditional and approval.since.surely_by(day)
        return given and not _is_withdrawn(approval, day, case)
    return found in APPROVED and approval.status in _of_status(said, case)


def _is_withdrawn(approval: Approval, day: date, case: Case) -> bool:
    return any(standing(each, day, case.rules.status) is Status.WITHDRAWN for each in _turns(approval, case))


def _is_in_force(approval: Approval, day: date, case: Case) -> bool:
    """As it was decided, or as what it was turned into."""
    return any(approved_on(each, day, case) for each in _turns(approval, case))


def _turns(approval: Approval, case: Case) -> Iterator[Approval]:
    return (each for each in case.dossier.approvals if each.id == approval.id)


def is_for_others(approval: Approval, said: Regulation, day: date) -> bool:
    """It is not for the people, or the ages, that the sentence speaks of, or not only for them."""
    recorded = approval.population
    if not recorded:
        return False
    people = said.population and is_for(said.population, recorded) is False
    rest = _REST.get(said.population or "") if said.only_people and not said.denied else None
    return bool(people or (rest and is_for(rest, recorded))) or is_for_ages(approval, said, day) is False


def _of_status(said: Regulation, case: Case) -> frozenset[str]:
    """The recorded statuses that the words ask for: of a conditional approval, of a full one, or of either."""
    words = case.rules.status.approvals
    if said.conditional and not (said.denied or said.full):
        return words.conditional
    only_full = said.full and not said.conditional  # both: it turned from one to the other
    return words.approved if only_full else words.in_force


def told_day(approval: Approval, said: Regulation) -> bool | None:
    """Whether the decision fell on the day that the sentence gives for it, or before its sales; True without a day.

    None where the days are too close to be an error, for as sure as the recorded one is, or that one is not known.
    """
    if said.dated is None or not said.since:
        return True
    if approval.since is None:
        return None
    since = approval.since
    if said.on_sale and not said.granted and since.earliest <= said.dated.latest:
        return True
    off = _days_between(since, said.dated)
    surest = _CLOSE if said.matter is not Matter.WITHDRAWAL else _YEAR  # which goes by steps
    close = {"": surest, "opened": surest, "recalled": None}.get(approval.date_confidence, _YEAR)
    if off == _NONE:
        return True if since.latest - since.earliest <= _YEAR else None
    return None if close is None or off <= close else False


def _days_between(one: Day, other: Day) -> timedelta:
    return max(other.earliest - one.latest, one.earliest - other.latest, _NONE)


def approved_on(approval: Approval, day: date, case: Case) -> bool:
    return standing(approval, day, case.rules.status) in APPROVED


def list_read(case: Case, place: str, day: date) -> bool:
    """Whether the list of the place was read up to the day, if only in part."""
    return any(horizon.id == place and day <= horizon.read_to for horizon in case.dossier.horizons)


def read_whole(case: Case, place: str) -> bool:
    return any(horizon.id == place and horizon.confidence is Confidence.OPENED for horizon in case.dossier.horizons)


def products_told(case: Case, approvals: Container[str]) -> str:
    """What the products of these approvals are called, a few of them where they are many: if any still hold, those."""
    told_of = [approval for approval in case.dossier.approvals if approval.id in approvals]
    in_force = [approval for approval in told_of if approved_on(approval, case.as_of, case)]
    approved = {approval.product for approval in in_force or told_of}
    names = sorted({product.names[0].split(",")[0] for product in case.dossier.products if product.id in approved})
    *told, last = (names if len(names) <= _NAMED else [*names[:_NAMED], "others"]) or [""]
    return f"{', '.join(told)} and {last}" if told else last
