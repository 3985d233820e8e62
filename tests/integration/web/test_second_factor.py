"""Adding an authenticator app, its recovery codes, and removing it: by oneself or by an administrator."""

import re
from base64 import b32decode
from typing import Any

import pytest
from django.contrib.admin.models import LogEntry
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django_otp.plugins.otp_totp.models import TOTPDevice
from knox.models import AuthToken

from evidence.accounts.actions import renew_recovery_codes
from evidence.accounts.factors import codes_left
from evidence.accounts.models import RecoveryCodes, Role, User
from tests.factories.codes import code_of, give_app, wrong_code
from tests.factories.graded import PASSWORD, let_sign_in, reader

pytestmark = pytest.mark.usefixtures("db", "quick_hashes")
PAGE = "/account/second-factor/"
PEOPLE = "/admin/accounts/user/"


@pytest.fixture
def rita(client: Client) -> User:
    """Signed in by her password, without a second factor."""
    person = let_sign_in(reader("rita", Role.REVIEWER))
    client.force_login(person, "django.contrib.auth.backends.ModelBackend")
    return person


@pytest.fixture
def required(settings: Any) -> None:
    settings.REQUIRE_SECOND_FACTOR = True


def begin(client: Client, next_page: str = "") -> bytes:
    """The key that the page shows."""
    page = client.post(f"{PAGE}begin/", {"next": next_page}, follow=True).content.decode()
    [letters] = re.findall(r'class="secret">([A-Z2-7 ]+)<', page)
    return b32decode(letters.replace(" ", ""))


def add_app(client: Client, next_page: str = "") -> tuple[bytes, str]:
    """The key, and the page that follows its first code."""
    key = begin(client, next_page)
    return key, client.post(PAGE, {"code": code_of(key), "next": next_page}).content.decode()


def test_an_app_counts_from_its_first_code_on(client: Client, rita: User) -> None:
    key = begin(client)
    assert "Off: your password alone" in client.get("/account/").content.decode()
    assert "This code is not right" in client.post(PAGE, {"code": wrong_code(key)}).content.decode()
    TOTPDevice.objects.update(throttling_failure_timestamp=None)
    assert "Your second factor is on" in client.post(PAGE, {"code": code_of(key)}).content.decode()
    page = client.get("/account/").content.decode()
    assert "On since" in page
    assert "10 recovery codes left" in page


def test_the_key_is_drawn_without_a_style_and_told_until_the_app_counts(client: Client, rita: User) -> None:
    begin(client)
    page = client.get(PAGE).content.decode()
    [drawn] = re.findall(r'<div class="qr".*?</div>', page, re.DOTALL)
    assert "<path" in drawn
    assert "style" not in drawn
    assert "otpauth://totp/Said%20%26%20Shown%3Arita?secret=" in page
    add_app(client)
    assert client.get(PAGE, follow=True).redirect_chain[-1][0] == "/account/"


def test_beginning_twice_keeps_the_key(client: Client, rita: User) -> None:
    assert begin(client) == begin(client)


def test_a_key_that_another_session_was_shown_is_not_the_one_that_is_added(client: Client, rita: User) -> None:
    thief = Client()
    thief.force_login(rita, "django.contrib.auth.backends.ModelBackend")
    known = begin(thief)
    assert 'class="secret"' not in client.get(PAGE).content.decode()
    key, _ = add_app(client)
    assert key != known
    assert 'class="secret"' not in thief.get(PAGE, follow=True).content.decode()


def test_the_page_writes_nothing_by_being_read(client: Client, rita: User) -> None:
    client.get(PAGE)
    assert not TOTPDevice.objects.exists()


def test_recovery_codes_are_shown_once_and_renewed(client: Client, rita: User) -> None:
    _, page = add_app(client)
    codes = re.findall(r"<li>(\d{4} \d{4} \d{4})</li>", page)
    assert len(set(codes)) == 10
    assert codes[0] not in client.get("/account/").content.decode()
    renewed = client.post(f"{PAGE}recovery-codes/").content.decode()
    assert not set(codes) & set(re.findall(r"\d{4} \d{4} \d{4}", renewed))
    kept = RecoveryCodes.objects.get()
    assert kept.hash_of(codes[0].replace(" ", "")) not in kept.hashes


def test_a_session_without_a_code_renews_no_recovery_codes(client: Client, rita: User) -> None:
    give_app(rita)
    answer = client.post(f"{PAGE}recovery-codes/", follow=True)
    assert answer.redirect_chain[-1][0] == "/account/sign-in/code/?next=/account/"
    assert not RecoveryCodes.objects.exists()


def test_a_session_from_before_the_app_is_asked_for_a_code(client: Client, rita: User) -> None:
    app = give_app(rita)
    answer = client.get("/review/", follow=True)
    assert answer.redirect_chain[-1][0] == "/account/sign-in/code/?next=/review/"
    answer = client.post(answer.redirect_chain[-1][0], {"code": code_of(app.bin_key), "next": "/review/"})
    assert answer.headers["Location"] == "/review/"
    assert client.get("/review/").status_code == 200


def test_removing_asks_for_the_password_and_a_code(client: Client, rita: User) -> None:
    key, _ = add_app(client)
    page = client.post(f"{PAGE}remove/", {"password": "wrong", "code": code_of(key, steps=1)}).content.decode()
    assert "This is not your password" in page
    page = client.post(f"{PAGE}remove/", {"password": PASSWORD, "code": code_of(key)}).content.decode()
    assert "was used before" in page
    TOTPDevice.objects.update(throttling_failure_timestamp=None)
    answer = client.post(f"{PAGE}remove/", {"password": PASSWORD, "code": code_of(key, steps=1)}, follow=True)
    assert "Your second factor is removed" in answer.content.decode()
    assert not TOTPDevice.objects.exists()
    assert codes_left(rita) == 0


def test_a_role_waits_for_the_second_factor_where_the_site_asks_for_one(
    client: Client, rita: User, required: None
) -> None:
    assert client.get("/review/?after=1", follow=True).redirect_chain[0][0] == f"{PAGE}?next=/review/%3Fafter%3D1"
    _, page = add_app(client, "/review/")
    assert '<a class="button" href="/review/">' in page
    assert client.get("/review/").status_code == 200


def test_the_way_on_leads_to_no_other_site(client: Client, rita: User) -> None:
    _, page = add_app(client, "https://evil.example/")
    assert "evil.example" not in page


@pytest.mark.parametrize("role", [Role.CURATOR, Role.ADMINISTRATOR])
def test_the_desk_waits_for_it_too(client: Client, required: None, role: Role) -> None:
    client.force_login(reader("chief", role), "django.contrib.auth.backends.ModelBackend")
    desk = "/admin/registers/mapping/"
    assert client.get(desk, follow=True).redirect_chain[-1][0] == f"{PAGE}?next={desk}"
    add_app(client)
    assert client.get(desk).status_code == 200


def test_a_reader_without_a_role_is_asked_for_none(client: Client, required: None) -> None:
    client.force_login(reader("reader"), "django.contrib.auth.backends.ModelBackend")
    assert client.get("/account/").status_code == 200
    assert client.get("/review/").status_code == 403


def test_a_token_is_made_after_a_code_and_then_needs_none(client: Client, rita: User, required: None) -> None:
    assert client.post("/account/tokens/").headers["Location"] == f"{PAGE}?next=/account/"
    assert not AuthToken.objects.exists()
    add_app(client)
    [secret] = re.findall(r"<p><code>(\w+)</code></p>", client.post("/account/tokens/").content.decode())
    assert Client(headers={"Authorization": f"Token {secret}"}).get("/api/v1/claims/").status_code == 200


def test_an_administrator_removes_a_lost_factor_and_the_history_tells(client: Client) -> None:
    client.force_login(reader("chief", Role.ADMINISTRATOR), "django.contrib.auth.backends.ModelBackend")
    rita = reader("rita", Role.REVIEWER)
    app = give_app(rita)
    renew_recovery_codes(rita)
    client.post(PEOPLE, {"action": "remove_lost_factor", "_selected_action": [rita.pk]})
    assert not TOTPDevice.objects.exists()
    assert codes_left(rita) == 0
    entry = LogEntry.objects.get()
    assert (entry.user.username, entry.object_id) == ("chief", str(rita.pk))
    assert entry.get_change_message() == "Removed the second factor."
    assert app.key not in str(LogEntry.objects.values_list())


def test_what_was_never_on_is_not_said_to_be_removed(client: Client) -> None:
    client.force_login(reader("chief", Role.ADMINISTRATOR), "django.contrib.auth.backends.ModelBackend")
    rita = reader("rita")
    TOTPDevice.objects.create(user=rita, name="begun", confirmed=False)
    page = client.post(PEOPLE, {"action": "remove_lost_factor", "_selected_action": [rita.pk]}, follow=True)
    assert "Rita has no second factor" in page.content.decode()
    assert not LogEntry.objects.exists()


def test_an_administrator_removes_their_own_with_a_code_alone(client: Client) -> None:
    chief = reader("chief", Role.ADMINISTRATOR)
    client.force_login(chief, "django.contrib.auth.backends.ModelBackend")
    add_app(client)
    page = client.post(PEOPLE, {"action": "remove_lost_factor", "_selected_action": [chief.pk]}, follow=True)
    assert "Remove your own on the page of your account" in page.content.decode()
    assert TOTPDevice.objects.exists()


def test_the_desk_shows_no_key_and_asks_as_much_for_many_people_as_for_few(client: Client) -> None:
    client.force_login(reader("chief", Role.ADMINISTRATOR), "django.contrib.auth.backends.ModelBackend")
    apps = [give_app(reader(f"person {number}")) for number in range(2)]
    few = queries(client, PEOPLE)
    apps += [give_app(reader(f"another {number}")) for number in range(6)]
    assert queries(client, PEOPLE) == few
    pages = [PEOPLE, "/admin/", *(f"{PEOPLE}{app.user.pk}/change/" for app in apps)]
    shown = "".join(client.get(page).content.decode() for page in pages)
    assert not any(app.key in shown for app in apps)
    assert client.get(f"/admin/otp_totp/totpdevice/{apps[0].pk}/change/", follow=True).status_code == 404


def test_the_account_asks_as_much_with_a_second_factor_as_without(client: Client, rita: User) -> None:
    without = queries(client, "/account/")
    add_app(client)
    assert queries(client, "/account/") == without + 1  # what vouches for the session


def queries(client: Client, address: str) -> int:
    with CaptureQueriesContext(connection) as counted:
        assert client.get(address).status_code == 200
    return len(counted)
