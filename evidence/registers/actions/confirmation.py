"""What reviewers confirm: that a fact written by machine says what they read in its source."""

from datetime import datetime
from typing import Any

from django.db import transaction

from evidence.accounts.models import Role, User
from evidence.registers.actions.curation import CurationError
from evidence.registers.actions.loading import CURATION, REVIEW, load, lock_registers
from evidence.registers.content import content_of
from evidence.registers.differences import Differences
from evidence.registers.files import Fact, as_written
from evidence.registers.models import Confidence, Proposal, Release
from evidence.registers.queries import CONFIRMATIONS, awaiting


def confirm(register: str, fact: str, reason: str, by: User, at: datetime) -> Differences:
    """Keep that a reviewer read in its source what a fact says. Care counts when two have."""
    if not by.holds(Role.REVIEWER):
        raise CurationError("Only a reviewer may confirm this.")
    if not reason.strip():
        raise CurationError("Say what you read: a confirmation needs a reason.")
    with transaction.atomic():
        lock_registers()
        versions = _to_confirm(register, fact)
        if not versions:
            raise CurationError("This does not wait for anyone's confirmation.")
        if any(by.get_username() in version.reviewers for version in versions):
            raise CurationError("You have confirmed this already. Another reviewer must, too.")
        return _confirm(register, versions, reason, by, at)


def _confirm(register: str, versions: list[Any], reason: str, by: User, at: datetime) -> Differences:
    read = {"confidence": Confidence.OPENED.value, "checked_on": at.date()}
    fact = Fact(
        register,
        versions[0].fact,
        tuple(content_of(row) | read | {"reviewers": [*row.reviewers, by.get_username()]} for row in versions),
    )
    # what a curator said goes on standing against later loads
    source = CURATION if versions[0].release.source == CURATION else REVIEW
    differences = load([fact], at, Release(source=source, label=f"{register} {fact.id}", reason=reason))
    Proposal.objects.create(
        register=register, fact=fact.id, content=as_written(fact.spans), reason=reason, proposed_by=by,
        proposed_at=at, accepted=True, decided_by=by, decided_at=at, release_id=differences.release,
    )  # fmt: skip
    return differences


def _to_confirm(register: str, fact: str) -> list[Any]:
    """The versions of a fact that wait for reviewers; none of a register whose facts never do."""
    if register not in CONFIRMATIONS:
        return []
    return list(awaiting(register).filter(fact=fact).select_related("release"))
