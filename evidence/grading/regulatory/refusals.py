"""Whether an application was turned down: an event, which stays one whatever is decided since."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from claims.vocabulary.assertions import Regulation
from evidence.grading.case import Case
from evidence.grading.facts import Approval, ids_of
from evidence.grading.products import named_products
from evidence.grading.regulatory.approvals import Reading, approved_on, told_day


def refusal(case: Case, said: Regulation, day: date, here: Collection[Approval]) -> Reading:
    """Borne out by a refusal on record, when and as often as it is said; no list holds what was never refused.

    Of a product alone: in a whole field anything may have been turned down, by anyone.
    """
    if not named_products(case.claim, case.dossier):
        return Reading(holds=None)
    refused = [approval for approval in here if _turned_down(approval, said, day, case)]
    then = [approval for approval in refused if told_day(approval, said) is True]
    if said.days or said.times is not None:
        told = not said.denied and _as_often(then, said)
    else:
        told = bool(then) and (said.denied or said.since or not _approved_since(refused, here, day, case))
    return Reading(holds=not said.denied if told else None, records=ids_of(then or here))


def _turned_down(approval: Approval, said: Regulation, day: date, case: Case) -> bool:
    """Refused by then; taken back by who applied only where that is said."""
    words = case.rules.status.approvals
    begun = approval.since is None or approval.since.maybe_by(day)
    return begun and approval.status in (words.refused | words.taken_back if said.taken_back else words.refused)


def _as_often(refused: list[Approval], said: Regulation) -> bool:
    """As many refusals are on record as are counted, and one on each day that is given."""
    counted = said.times is None or said.times == len(refused)
    each_day = (replace(said, dated=day, since=True) for day in said.days)
    return counted and all(any(told_day(approval, on) is True for approval in refused) for on in each_day)


def _approved_since(refused: list[Approval], here: Collection[Approval], day: date, case: Case) -> bool:
    uses = {approval.id for approval in refused}
    return any(approval.id in uses and approved_on(approval, day, case) for approval in here)
