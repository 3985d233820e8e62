"""What curators add and correct: proposed with a source and a reason, and for approvals accepted by a second person."""

import json
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any

from django.db import transaction
from django.db.models import F

from evidence.accounts.models import Role, User
from evidence.registers.actions.loading import CURATION, load, lock_registers, withdraw
from evidence.registers.content import Content, ContentError, check, content_of
from evidence.registers.differences import Change, Differences, compare
from evidence.registers.files import Fact, spans
from evidence.registers.models import REGISTERS, Proposal, Release
from evidence.registers.queries import known
from evidence.registers.references import on_record
from evidence.registers.validation import check_facts

TWO_PEOPLE = frozenset({"approvals"})


class CurationError(Exception):
    """A proposal or a decision that cannot stand; the message says what to do."""


def propose(
    register: str,
    fact: str,
    content: Mapping[str, Any] | None,
    reason: str,
    by: User,
    at: datetime,
    seen: Collection[int] = (),
) -> Proposal:
    """A fact as a curator would have it, written as in a register file; no content: that it should go.

    `seen`: the versions of the fact that the curator began from, by their ids; none: those on record now.
    """
    must_be_curator(by)
    check_proposal(register, fact, content, reason)
    began = REGISTERS[register]._default_manager.filter(fact=fact, pk__in=seen).values_list("pk", flat=True)
    return Proposal.objects.create(
        register=register, fact=fact, content=content, seen=sorted(began) or versions_on_record(register, fact),
        reason=reason, proposed_by=by, proposed_at=at,
    )  # fmt: skip


def versions_on_record(register: str, fact: str) -> list[int]:
    """The ids of the versions that a fact has now."""
    return list(known(REGISTERS[register]).filter(fact=fact).values_list("pk", flat=True))


def check_proposal(register: str, fact: str, content: Mapping[str, Any] | None, reason: str) -> None:
    """Raises CurationError where a proposal is not whole."""
    if register not in REGISTERS or not fact:
        raise CurationError(f"Name a register ({', '.join(REGISTERS)}) and the id of a fact.")
    if not reason.strip():
        raise CurationError("Say why: a proposal needs a reason.")
    if "\\u0000" in json.dumps([fact, content, reason]):
        raise CurationError("There is a character in it that no text has (U+0000). Take it out.")
    if content is not None:
        _checked(register, fact, content)
    elif not known(REGISTERS[register]).filter(fact=fact).exists():
        raise CurationError(f"There is no {fact} in {register} that could go.")


def proposed_change(proposal: Proposal) -> Change:
    """What following a proposal would change now. Raises CurationError where it can no longer stand."""
    register, fact, content = proposal.register, proposal.fact, proposal.content
    after = _checked(register, fact, content).spans if content else ()
    return compare(register, fact, _on_record(proposal), after)


def changed_since(proposal: Proposal, seen: Collection[int] | None = None) -> Change | None:
    """How the record differs from what was on it when the proposal was written; None where it says the same.

    `seen`: from what somebody saw later, by the ids of the versions.
    """
    versions = REGISTERS[proposal.register]._default_manager.order_by(F("valid_from").asc(nulls_first=True), "id")
    looked_at = versions.filter(fact=proposal.fact, pk__in=proposal.seen if seen is None else seen)
    before, now = list(map(content_of, looked_at)), _on_record(proposal)
    return None if before == now else compare(proposal.register, proposal.fact, before, now)


def _on_record(proposal: Proposal) -> list[Content]:
    return [content_of(version) for version in known(REGISTERS[proposal.register]).filter(fact=proposal.fact)]


def accept(proposal: Proposal, by: User, at: datetime, seen: Collection[int] | None = None) -> Differences:
    """Record what was proposed as a release of its own. Approvals need another person than the one who proposed.

    `seen`: the versions of the fact, by their ids, that this person saw beside the proposal; None: they looked at the
    proposal alone. Raises CurationError where the record is another one now: nobody saw what would be overwritten.
    """
    with transaction.atomic():
        proposal = _decide(proposal, by, at, accepted=True)
        lock_registers()
        if change := changed_since(proposal, seen):
            raise CurationError(f"The record changed in the meantime: {change}. Look again, then decide.")
        differences = _followed(proposal, at)
        Proposal.objects.filter(pk=proposal.pk).update(release=differences.release)
        return differences


def _followed(proposal: Proposal, at: datetime) -> Differences:
    release = Release(source=CURATION, label=f"proposal {proposal.pk}", reason=proposal.reason)
    if proposal.content is None:
        return withdraw(proposal.register, proposal.fact, at, release)
    return load([_checked(proposal.register, proposal.fact, proposal.content)], at, release)


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
    if not isinstance(content, Mapping):
        raise CurationError("Write the fact as in a register file: names of columns, each with its value.")
    if not content.get("source"):
        raise CurationError("Name the source of the fact.")
    try:
        made = Fact(register, fact, tuple(check(REGISTERS[register], span) for span in spans(content)))
        problems = list(check_facts([*on_record([made]), made])(made))
    except (ContentError, KeyError, TypeError, AttributeError) as error:
        raise CurationError(f"{fact}: {error}") from error
    if any("reviewers" in span for span in made.spans):
        raise CurationError("Leave the reviewers out: they confirm a fact themselves.")
    if problems:
        raise CurationError(f"{fact}: {'; '.join(problems)}")
    return made


def must_be_curator(user: User) -> None:
    """Raises CurationError unless the user is a curator."""
    if not user.holds(Role.CURATOR):
        raise CurationError("Only a curator of the registers may do this.")
