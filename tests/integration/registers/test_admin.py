"""In the admin a curator proposes a fact as in a register file, and another accepts it."""

import json

import pytest
from django.test import Client
from django.urls import reverse

from evidence.accounts.models import Role, User
from evidence.registers.models import REGISTERS, Approval, Proposal
from tests.integration.registers.facts import approval, record

pytestmark = pytest.mark.django_db
PROPOSALS = "admin:registers_proposal_changelist"
CONTENT = {
    "product": "x",
    "jurisdiction": "JP",
    "status": "withdrawn",
    "therapies": ["bm-msc"],
    "conditions": ["gvhd"],
    "confidence": "opened",
    "source": "The regulator's notice",
}


def signed_in(name: str, *roles: Role) -> Client:
    client = Client()
    client.force_login(User.objects.create_user(name, is_staff=True, roles=list(roles)))
    return client


def proposed(client: Client, **change: str) -> str:
    given = {"register": "approvals", "fact": "jp-x", "content": json.dumps(CONTENT), "reason": "It was withdrawn"}
    answer = client.post(reverse("admin:registers_proposal_add"), given | change)
    return "" if answer.status_code == 302 else answer.content.decode()


def test_one_curator_proposes_and_another_accepts() -> None:
    record(approval())
    first, second = signed_in("first", Role.CURATOR), signed_in("second", Role.CURATOR)
    assert proposed(first) == ""
    proposal = Proposal.objects.get()
    accepting = {"action": "accept_proposals", "_selected_action": [proposal.pk]}
    refused = first.post(reverse(PROPOSALS), accepting, follow=True).content.decode()
    assert "second pair of eyes" in refused
    second.post(reverse(PROPOSALS), accepting)
    assert Approval.objects.get(superseded_at=None).status == "withdrawn"


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"content": json.dumps(CONTENT | {"source": ""})}, "Name the source"),
        ({"content": json.dumps(CONTENT | {"colour": "red"})}, "colour: no such column"),
        ({"reason": ""}, "required"),
        ({"content": "{"}, "valid JSON"),
    ],
)
def test_what_cannot_stand_is_said_on_the_form(change: dict[str, str], told: str) -> None:
    assert told in proposed(signed_in("first", Role.CURATOR), **change)
    assert not Proposal.objects.exists()


@pytest.mark.parametrize("register", REGISTERS.values())
def test_every_register_is_there_to_look_at(register: type) -> None:
    name = register._meta.model_name  # type: ignore[attr-defined]
    address = reverse(f"admin:registers_{name}_changelist")
    assert signed_in("first", Role.CURATOR).get(address).status_code == 200
    assert signed_in("second").get(address).status_code == 403
