"""What curators add and correct: proposed with a source and a reason, and for approvals accepted by a second person."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from django.db import transaction

from evidence.accounts.models import Role, User
from evidence.registers.actions.loading import CURATION, load, withdraw
from evidence.registers.content import ContentError, check
from evidence.registers.differences import Differences
from evidence.registers.files import Fact, spans
from evidence.registers.models import REGISTERS, Proposal

TWO_PEOPLE = frozenset({"approvals"})


class CurationError(Exception):
    """A proposal or a decision that cannot stand; the message says what to do."""


def propose(
    register: str, fact: str, content: Mapping[str, Any] | None, reason: str, by: User, at: datetime
) -> Proposal:
    """A fact as a curator would have it, written as in a register file; no content: that it should go."""
    must_be_curator(by)
    check_proposal(register, fact, content, reason)
    return Proposal.objects.create(
        register=register, fact=fact, content=content, reason=reason, proposed_by=by, proposed_at=at
    )


def check_proposal(register: str, fact: str, content: Mapping[str, Any] | None, reason: str) -> None:
    """Raises CurationError where a proposal is not whole."""
    if register not in REGISTERS or not fact:
        raise CurationError(f"Name a register ({', '.join(REGISTERS)}) and the id of a fact.")
    if not reason.strip():
        raise CurationError("Say why: a proposal needs a reason.")
    if content is not None:
        _checked(register, fact, content)


def accept(proposal: Proposal, by: User, at: datetime) -> Differences:
    """Record what was proposed as a release of its own. Approvals need another person than the one who proposed."""
    with transaction.atomic():
        proposal = _decide(proposal, by, at, accepted=True)
        label = f"proposal {proposal.pk}"
        if proposal.content is None:
            return withdraw(proposal.register, proposal.fact, at, source=CURATION, label=label, reason=proposal.reason)
        fact = _checked(proposal.register, proposal.fact, proposal.content)
        return load([fact], at, source=CURATION, label=label, reason=proposal.reason)


def reject(proposal: Proposal, by: User, at: datetime) -> None:
    """Keep the proposal, and that it was not followed."""
    with transaction.atomic():
        _decide(proposal, by, at, accepted=False)


def _decide(proposal: Proposal, by: User, at: datetime, *, accepted: bool) -> Proposal:
    must_be_curator(by)
    proposal = Proposal.objects.select_for_update().get(pk=proposal.pk)
    if proposal.accepted is not None:
        raise CurationError("This proposal has been decided already.")
    if accepted and proposal.register in TWO_PEOPLE and by == proposal.proposed_by:
        raise CurationError("Another curator must accept this: approvals need a second pair of eyes.")
    proposal.accepted, proposal.decided_by, proposal.decided_at = accepted, by, at
    proposal.save()
    return proposal


def _checked(register: str, fact: str, content: Mapping[str, Any]) -> Fact:
    if not content.get("source"):
        raise CurationError("Name the source of the fact.")
    try:
        return Fact(register, fact, tuple(check(REGISTERS[register], span) for span in spans(content)))
    except ContentError as error:
        raise CurationError(f"{fact}: {error}") from error


def must_be_curator(user: User) -> None:
    """Raises CurationError unless the user is a curator."""
    if not user.holds(Role.CURATOR):
        raise CurationError("Only a curator of the registers may do this.")
