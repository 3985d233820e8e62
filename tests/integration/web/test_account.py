"""Signing in, being held off after wrong passwords, and tokens for the API."""

import re
from typing import Any

import pytest
from django.test import Client
from knox.models import AuthToken

from evidence.accounts.models import Role
from tests.factories.graded import PASSWORD, let_sign_in, reader

pytestmark = pytest.mark.usefixtures("quick_hashes")


def sign_in(client: Client, password: str, name: str = "reviewer", next_page: str = "") -> int:
    form = {"username": name, "password": password, "next": next_page}
    return client.post("/account/sign-in/", form).status_code


def test_a_reviewer_signs_in_and_comes_to_where_they_wanted(client: Client, db: None) -> None:
    let_sign_in(reader("reviewer", Role.REVIEWER))
    assert client.get("/review/").headers["Location"] == "/account/sign-in/?next=/review/"
    answer = client.post("/account/sign-in/", {"username": "reviewer", "password": PASSWORD, "next": "/review/"})
    assert answer.headers["Location"] == "/review/"
    assert client.get("/review/").status_code == 200


def test_signing_in_leads_to_no_other_site(client: Client, db: None) -> None:
    let_sign_in(reader("reviewer"))
    form = {"username": "reviewer", "password": PASSWORD, "next": "https://evil.example/"}
    assert client.post("/account/sign-in/", form).headers["Location"] == "/account/"


def test_wrong_passwords_are_held_off_for_that_name_and_address_alone(client: Client, db: None) -> None:
    let_sign_in(reader("reviewer"))
    let_sign_in(reader("colleague"))
    tries = [sign_in(client, f"wrong {number}") for number in range(5)]
    assert tries[0] == 200
    assert tries[-1] == 429
    assert sign_in(client, PASSWORD) == 429
    assert sign_in(Client(), PASSWORD, "colleague") == 302
    assert sign_in(Client(REMOTE_ADDR="192.0.2.9"), PASSWORD) == 302


def test_behind_a_proxy_nobody_is_held_off_for_what_somebody_else_tried(settings: Any, db: None) -> None:
    settings.BEHIND_PROXY = True
    let_sign_in(reader("reviewer"))
    stranger = Client(headers={"X-Forwarded-For": "203.0.113.7"})
    colleague = Client(headers={"X-Forwarded-For": "203.0.113.7, 198.51.100.2"})  # the proxy's own word is the last
    assert [sign_in(stranger, f"wrong {number}") for number in range(5)][-1] == 429
    assert sign_in(stranger, PASSWORD) == 429
    assert sign_in(colleague, PASSWORD) == 302


def test_a_token_is_shown_once_kept_as_a_hash_and_revoked(client: Client, db: None) -> None:
    client.force_login(reader())
    page = client.post("/account/tokens/").content.decode()
    [secret] = re.findall(r"<p><code>(\w+)</code></p>", page)
    kept = AuthToken.objects.get()
    assert secret not in (kept.digest, kept.token_key)
    assert secret not in client.get("/account/").content.decode()
    with_token = Client(headers={"Authorization": f"Token {secret}"})
    assert with_token.get("/api/v1/claims/").status_code == 200
    answer = client.post(f"/account/tokens/{kept.token_key}/revoke/", follow=True)
    assert "The token is revoked" in answer.content.decode()
    assert with_token.get("/api/v1/claims/").status_code == 401


def test_nobody_revokes_the_token_of_another(client: Client, db: None) -> None:
    kept, _ = AuthToken.objects.create(user=reader("owner"))
    client.force_login(reader("stranger"))
    answer = client.post(f"/account/tokens/{kept.token_key}/revoke/", follow=True)
    assert "is revoked" not in answer.content.decode()
    assert AuthToken.objects.filter(pk=kept.pk).exists()


def test_an_account_has_so_many_tokens_and_no_more(client: Client, db: None) -> None:
    owner = reader()
    for _ in range(10):
        AuthToken.objects.create(user=owner)
    client.force_login(owner)
    assert "as many as an account can have" in client.post("/account/tokens/").content.decode()
    assert AuthToken.objects.count() == 10


@pytest.mark.parametrize("address", ["/check/", "/country/", "/account/sign-in/"])
def test_a_form_from_elsewhere_is_refused(db: None, address: str) -> None:
    answer = Client(enforce_csrf_checks=True).post(address, {"country": "US"})
    assert answer.status_code == 403
    assert "The form was too old" in answer.content.decode()


def test_a_name_longer_than_any_is_refused_as_one(client: Client, db: None) -> None:
    answer = client.post("/account/sign-in/", {"username": "a" * 300, "password": "b"})
    assert answer.status_code == 200
    assert "150 characters" in answer.content.decode()
