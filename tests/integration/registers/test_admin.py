"""In the admin a curator proposes a fact as in a register file, and another accepts it."""

import json
import re

import pytest
from django.test import Client
from django.urls import reverse

from evidence.accounts.models import Role, User
from evidence.registers.models import REGISTERS, Approval, Figure, Mapping, Proposal
from tests.integration.registers.facts import approval, later, product, record

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
    client.force_login(User.objects.create_user(name, roles=list(roles)))
    return client


def proposed(client: Client, **change: str) -> str:
    given = {"register": "approvals", "fact": "jp-x", "content": json.dumps(CONTENT), "reason": "It was withdrawn"}
    answer = client.post(reverse("admin:registers_proposal_add"), given | change)
    return "" if answer.status_code == 302 else answer.content.decode()


def test_one_curator_proposes_and_another_accepts() -> None:
    record(product(), approval())
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
        ({"content": "[1]"}, "as in a register file"),
        ({"content": json.dumps(CONTENT | {"note": chr(0)})}, "U+0000"),
        ({"content": json.dumps(CONTENT | {"product": "nowhere"})}, "not in the register of products"),
        ({"content": json.dumps(CONTENT | {"conditions": ["cold"]})}, "not in the vocabulary"),
        ({"content": json.dumps(CONTENT | {"therapies": ["msc"]})}, "differ from those of the product"),
        ({"content": "", "fact": "jp-nothing"}, "no jp-nothing in approvals"),
    ],
)
def test_what_cannot_stand_is_said_on_the_form(change: dict[str, str], told: str) -> None:
    record(product())
    assert told in proposed(signed_in("first", Role.CURATOR), **change).replace("&#x27;", "'")
    assert not Proposal.objects.exists()


def test_a_correction_begins_with_the_fact_as_it_is_and_says_what_it_would_change() -> None:
    history = [{"status": "conditional", "valid_from": "2020"}, {"status": "approved", "valid_from": "2022-03"}]
    record(product(), approval(history=history))
    first, second = signed_in("first", Role.CURATOR), signed_in("second", Role.CURATOR)
    version = Approval.objects.get(status="approved")
    page = first.get(reverse("admin:registers_approval_change", args=[version.pk]))
    add = reverse("admin:registers_proposal_add") + "?register=approvals&amp;fact=jp-x"
    assert f'href="{add}"' in page.content.decode()
    form = first.get(add.replace("&amp;", "&")).context["adminform"].form
    assert form.initial["content"]["history"] == history
    corrected = form.initial["content"] | {"history": [*history, {"status": "withdrawn", "valid_from": "2024-07-01"}]}
    assert proposed(first, content=json.dumps(corrected)) == ""
    proposal = Proposal.objects.get()
    address = reverse("admin:registers_proposal_change", args=[proposal.pk])
    seen = second.get(address).content.decode()
    assert "changed approvals/jp-x" in seen
    assert "status: approved → withdrawn" in seen
    refused = first.post(address, {"decision": "accept"}, follow=True).content.decode()
    assert "second pair of eyes" in refused
    assert "done" in second.post(address, {"decision": "accept"}, follow=True).content.decode()
    assert [row.status for row in Approval.objects.filter(superseded_at=None).order_by("valid_from")] == [
        "conditional", "approved", "withdrawn"
    ]  # fmt: skip
    proposal.refresh_from_db()
    release = second.get(reverse("admin:registers_release_change", args=[proposal.release_id])).content.decode()
    assert "first, accepted by second" in release
    assert "It was withdrawn" in release
    assert "status: approved → withdrawn" in release


def test_who_accepts_is_shown_what_changed_since_and_looks_again() -> None:
    record(product(), approval())
    first, second = signed_in("first", Role.CURATOR), signed_in("second", Role.CURATOR)
    add = reverse("admin:registers_proposal_add") + "?register=approvals&fact=jp-x"
    [began] = first.get(add).context["adminform"].form.initial["seen"]
    record(product(), approval(status="conditional"), at=later(1))
    assert proposed(first, seen=str(began)) == ""
    address = reverse("admin:registers_proposal_change", args=[Proposal.objects.get().pk])
    refused = second.post(address, {"decision": "accept"}, follow=True).content.decode()
    assert "The record changed in the meantime" in refused
    assert "status: approved → conditional" in refused
    assert "I have looked: accept all the same" in refused
    [now] = re.findall(r'name="seen" value="([\d,]*)"', refused)
    record(product(), approval(status="refused"), at=later(2))
    again = second.post(address, {"decision": "accept", "seen": now}, follow=True).content.decode()
    assert "status: conditional → refused" in again
    [now] = re.findall(r'name="seen" value="([\d,]*)"', again)
    assert "done" in second.post(address, {"decision": "accept", "seen": now}, follow=True).content.decode()
    assert Approval.objects.get(superseded_at=None).status == "withdrawn"


def test_a_fact_that_is_new_is_added_by_one_curator_where_it_is_no_approval() -> None:
    curator = signed_in("first", Role.CURATOR)
    figure = {"condition": "t1d", "measure": "prevalence", "population": "world", "value": 9.4, "source": "An atlas"}
    written = json.dumps(figure | {"confidence": "opened"})
    assert proposed(curator, register="figures", fact="t1d-world", content=written, reason="New edition") == ""
    address = reverse("admin:registers_proposal_change", args=[Proposal.objects.get().pk])
    assert "added figures/t1d-world" in curator.get(address).content.decode()
    curator.post(address, {"decision": "accept"})
    assert Figure.objects.get(fact="t1d-world", superseded_at=None).value == 9.4


def test_the_desk_is_entered_by_the_sites_own_sign_in_and_by_curators_alone() -> None:
    desk = reverse("admin:index")
    assert Client().get(desk, follow=True).redirect_chain[-1] == (f"/account/sign-in/?next={desk}", 302)
    assert signed_in("curator", Role.CURATOR).get(desk).status_code == 200
    assert signed_in("chief", Role.ADMINISTRATOR).get(desk).status_code == 200
    assert signed_in("reviewer", Role.REVIEWER).get(desk, follow=True).status_code == 403


def test_a_stranger_decides_nothing() -> None:
    record(product(), approval())
    proposed(signed_in("first", Role.CURATOR))
    address = reverse("admin:registers_proposal_change", args=[Proposal.objects.get().pk])
    assert signed_in("staff").post(address, {"decision": "accept"}, follow=True).status_code == 403
    assert Client().post(address, {"decision": "accept"}).status_code == 302
    assert Proposal.objects.get().accepted is None


def test_a_curator_says_what_words_mean_with_a_reason() -> None:
    curator, address = signed_in("first", Role.CURATOR), reverse("admin:registers_mapping_add")
    given = {"tree": "conditions", "words": "Sugar trouble", "concepts": "t2d", "reason": "The protocol says so"}
    assert "No such concept: sugar" in curator.post(address, given | {"concepts": "sugar"}).content.decode()
    assert curator.post(address, given).status_code == 302
    assert [(row.concepts, row.origin) for row in Mapping.objects.all()] == [(["t2d"], "curated")]


@pytest.mark.parametrize("register", REGISTERS.values())
def test_every_register_is_there_to_look_at(register: type) -> None:
    name = register._meta.model_name  # type: ignore[attr-defined]
    address = reverse(f"admin:registers_{name}_changelist")
    assert signed_in("first", Role.CURATOR).get(address).status_code == 200
    assert signed_in("second").get(address, follow=True).status_code == 403
