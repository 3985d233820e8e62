"""An administrator makes accounts and says what each person may do; each person then has a password of their own."""

import pytest
from django.contrib.admin.models import LogEntry
from django.core.management import call_command
from django.test import Client

from evidence.accounts.models import Role, User
from tests.factories.graded import PASSWORD, let_sign_in, reader

pytestmark = pytest.mark.usefixtures("db", "quick_hashes")
ADDRESS = "/admin/accounts/user/"
OTHER = "quite another password"


@pytest.fixture
def chief(client: Client) -> Client:
    client.force_login(reader("chief", Role.ADMINISTRATOR))
    return client


def test_whoever_the_first_command_makes_is_an_administrator(client: Client) -> None:
    call_command("createsuperuser", interactive=False, username="first", email="first@example.org", verbosity=0)
    first = User.objects.get(username="first")
    client.force_login(first)
    assert all(first.holds(role) for role in Role)
    assert client.get(ADDRESS).status_code == 200
    assert client.get("/review/").status_code == 200
    assert "Administrator" in client.get("/account/").content.decode()


def test_an_administrator_makes_a_reviewer_who_signs_in(chief: Client) -> None:
    given = {"username": "rita", "first_name": "Rita", "roles": ["reviewer"], "password1": OTHER, "password2": OTHER}
    assert chief.post(f"{ADDRESS}add/", given).status_code == 302
    assert User.objects.get(username="rita").roles == [Role.REVIEWER]
    person = Client()
    person.post("/account/sign-in/", {"username": "rita", "password": OTHER})
    assert person.get("/review/").status_code == 200
    assert person.get(ADDRESS, follow=True).status_code == 403


def test_a_role_is_given_and_taken_and_the_history_tells_by_whom(chief: Client) -> None:
    rita = reader("rita", Role.REVIEWER)
    given = {"username": "rita", "roles": ["curator"], "is_active": "on"}
    assert chief.post(f"{ADDRESS}{rita.pk}/change/", given).status_code == 302
    rita.refresh_from_db()
    assert rita.roles == [Role.CURATOR]
    entry = LogEntry.objects.get()
    assert (entry.user.username, entry.object_id) == ("chief", str(rita.pk))
    assert "roles" in entry.get_change_message()


def test_a_person_who_goes_is_shut_out_and_not_deleted(chief: Client) -> None:
    rita = reader("rita", Role.REVIEWER)
    person = Client()
    person.force_login(rita)
    assert chief.post(f"{ADDRESS}{rita.pk}/delete/", {"post": "yes"}).status_code == 403
    chief.post(f"{ADDRESS}{rita.pk}/change/", {"username": "rita", "roles": ["reviewer"]})
    assert person.get("/review/").status_code == 302


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.ADJUDICATOR, Role.CURATOR])
def test_nobody_else_sees_the_accounts(client: Client, role: Role) -> None:
    client.force_login(reader("other", role))
    for page in (ADDRESS, f"{ADDRESS}add/", f"{ADDRESS}{User.objects.get().pk}/password/"):
        assert client.get(page, follow=True).status_code == 403


def test_a_person_changes_the_password_that_they_were_given(client: Client) -> None:
    let_sign_in(reader("rita"))
    elsewhere = Client()
    for browser in (client, elsewhere):
        browser.post("/account/sign-in/", {"username": "rita", "password": PASSWORD})
    given = {"old_password": PASSWORD, "new_password1": OTHER, "new_password2": OTHER}
    refused = client.post("/account/password/", given | {"old_password": "wrong"})
    assert "old password was entered incorrectly" in refused.content.decode()
    answer = client.post("/account/password/", given, follow=True)
    assert "Your password is changed" in answer.content.decode()
    assert elsewhere.get("/account/").status_code == 302


def test_a_stranger_changes_no_password(client: Client) -> None:
    assert client.get("/account/password/").headers["Location"] == "/account/sign-in/?next=/account/password/"
