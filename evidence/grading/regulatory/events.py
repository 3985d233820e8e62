"""What regulators did to products, in the words of the tables: "Casgevy was approved (2023-12-08)"."""

from collections.abc import Container
from datetime import date

from claims.vocabulary import JURISDICTIONS
from evidence.grading.account.plain_words import named_month
from evidence.grading.case import Case
from evidence.grading.facts import Approval
from evidence.grading.regulatory.approvals import reaches

_TOLD = 3  # so many events are told


def turning(case: Case, start: date, records: Container[str]) -> str:
    """What happened on the day on which an answer changed; empty where no decision on record fell on it."""
    turned = [a for a in case.dossier.approvals if a.id in records and a.since and _begins(a, start)]
    return _sentence(case, turned)


def earliest(case: Case, records: Container[str]) -> str:
    """The first word on each of these uses."""
    first: dict[str, Approval] = {}
    for approval in case.dossier.approvals:
        if approval.id in records:
            first.setdefault(approval.id, approval)
    return _sentence(case, list(first.values()))


def latest(case: Case, records: Container[str]) -> str:
    """The last word on each of these uses, as things stand."""
    last = {a.id: a for a in case.dossier.approvals if a.id in records and (a.since is None or _past(a, case.as_of))}
    return _sentence(case, list(last.values()))


def _begins(approval: Approval, start: date) -> bool:
    since = approval.since
    return since is not None and since.earliest <= start <= since.latest


def _past(approval: Approval, as_of: date) -> bool:
    return approval.since is not None and approval.since.maybe_by(as_of)


def _sentence(case: Case, approvals: list[Approval]) -> str:
    told = list(dict.fromkeys(_told(case, approval) for approval in approvals))
    return "; ".join(told[:_TOLD])


def _told(case: Case, approval: Approval) -> str:
    """The event, its day, and where, unless that is the one place that the claim names."""
    names = (product.names[0].split(",")[0] for product in case.dossier.products if product.id == approval.product)
    event = case.rules.wording["events"][approval.status].format(product=next(names, approval.product))
    places = case.claim.statement.jurisdictions
    there = len(places) == 1 and reaches(approval.jurisdiction, set(places))
    place = None if there else JURISDICTIONS[approval.jurisdiction].label
    beside = ", ".join(each for each in (place, approval.since and named_month(approval.since)) if each)
    return f"{event} ({beside})" if beside else event
