"""What the registers make of an assertion where none of their approvals is the one that is told of."""

from datetime import date

from claims.vocabulary import JURISDICTIONS
from claims.vocabulary.assertions import Regulation
from evidence.grading.assessment import Status
from evidence.grading.case import Case
from evidence.grading.facts import Approval, ids_of
from evidence.grading.products import named_products
from evidence.grading.regulatory.approvals import Reading, approved_on, list_read, read_whole, told_day
from evidence.grading.regulatory.status import country, in_force, standing


def not_approved(case: Case, said: Regulation, day: date, here: list[Approval], place: str) -> Reading:
    """None of the decisions is such an approval. What was ended or refused still is, unless it was filed again.

    What a product is approved for may be one of the diseases that are told of by their field.
    """
    if not said.denied and _tells_field(case):
        return Reading(holds=None)
    if any(_unsure(approval, said, day, case) for approval in here):
        return Reading(holds=None, records=ids_of(here))
    ended = [a for a in here if standing(a, day, case.rules.status) in (Status.WITHDRAWN, Status.REFUSED)]
    named = bool(named_products(case.claim, case.dossier)) and not any(_is_pending(a, day, case) for a in here)
    exempted = _exempted_within(case, place) if list_read(case, place, day) else []
    told = (named and ended) or exempted or _is_less_than_full(case, said, day, here, place)
    told = told or _list_tells(case, said, day, place)
    return Reading(holds=said.denied if told else None, records=ids_of([*here, *exempted]))


def _tells_field(case: Case) -> bool:
    """ "Blood disorders", "an immune disease": a field, and no disease in particular."""
    rules, asked = case.rules.status.approvals, set(case.question.conditions)
    words = [id.removeprefix("other:").casefold().split() for id in asked if id.startswith("other:")]
    told = any(each[-1] in rules.diseases and rules.fields.intersection(each[:-1]) for each in words)
    return told or not rules.wide_uses.isdisjoint(asked)


def _is_less_than_full(case: Case, said: Regulation, day: date, here: list[Approval], place: str) -> bool:
    """A full approval is told of, and what is on record for this very use, as far as the list was read, is another."""
    told = said.full and not said.conditional and not case.question.general
    return told and list_read(case, place, day) and any(approved_on(approval, day, case) for approval in here)


def _is_pending(approval: Approval, day: date, case: Case) -> bool:
    words = case.rules.status.approvals
    return approval.status in words.filed - words.taken_back and in_force(approval, day) is not False


def _exempted_within(case: Case, place: str) -> list[Approval]:
    """The exemptions by which a member state alone lets hospitals use the product, for want of the union's approval."""
    named = {product.id for product in named_products(case.claim, case.dossier)}
    exempted = case.rules.status.approvals.exempted
    own = [a for a in case.dossier.approvals if a.product in named and a.status in exempted and a.jurisdiction != place]
    return [approval for approval in own if place in JURISDICTIONS.ancestors(approval.jurisdiction)]


def _list_tells(case: Case, said: Regulation, day: date, place: str) -> bool:
    """Whether the list was read so far, and as a whole where its silence must tell.

    It must for a product with no decision on record there, and to refute that any product of a field is approved.
    """
    named = {product.id for product in named_products(case.claim, case.dossier)}
    decided = any(a.product in named and country(a.jurisdiction) == place for a in case.dossier.approvals)
    return list_read(case, place, day) and (decided or (said.denied and not named) or read_whole(case, place))


def _unsure(approval: Approval, said: Regulation, day: date, case: Case) -> bool:
    """An approval that may have been in force, or have come on the day that is said; what is applied for has not."""
    words = case.rules.status.approvals
    if approval.status in words.in_force and told_day(approval, said) is None:
        return True
    return in_force(approval, day) is None and approval.status not in words.applied


def not_ended(case: Case, said: Regulation, day: date, here: list[Approval]) -> Reading:
    """That an approval ended is refuted by one in force, or by another day."""
    running = [a for a in here if approved_on(a, day, case)]
    ended = [a for a in here if standing(a, day, case.rules.status) is Status.WITHDRAWN]
    if running or any(told_day(a, said) is False for a in ended):
        return Reading(holds=said.denied, records=ids_of(running or ended))
    return Reading(holds=None, records=ids_of(here))
