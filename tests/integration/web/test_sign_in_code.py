"""The second step of signing in: who gets in by a code, and what is said to who does not."""

from datetime import timedelta
from typing import Any

import pytest
from axes.models import AccessAttempt
from django.conf import settings as site
from django.test import Client
from django.utils import timezone
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.actions import renew_recovery_codes
from evidence.accounts.factors import codes_left
from evidence.accounts.models import RecoveryCodes, Role, User
from tests.factories.codes import code_of, give_app, wrong_code
from tests.factories.graded import PASSWORD, let_sign_in, reader

pytestmark = pytest.mark.usefixtures("db", "quick_hashes")
CODE = "/account/sign-in/code/"


@pytest.fixture
def rita() -> User:
    return let_sign_in(reader("rita", Role.REVIEWER))


@pytest.fixture
def app(rita: User) -> TOTPDevice:
    return give_app(rita)


def give_password(client: Client, next_page: str = "") -> Any:
    return client.post("/account/sign-in/", {"username": "rita", "password": PASSWORD, "next": next_page})


def give_code(client: Client, code: str, next_page: str = "") -> Any:
    return client.post(f"{CODE}?next={next_page}", {"code": code, "next": next_page})


def is_signed_in(client: Client) -> bool:
    return client.get("/account/").status_code == 200


def let_time_pass(app: Any) -> None:
    """As much as a few wrong codes have to be waited for."""
    type(app).objects.update(throttling_failure_timestamp=timezone.now() - timedelta(hours=1))


def test_a_code_follows_the_password_and_leads_to_where_the_person_wanted(client: Client, app: TOTPDevice) -> None:
    answer = give_password(client, "/review/")
    assert answer.headers["Location"] == f"{CODE}?next=/review/"
    assert 'autocomplete="one-time-code" inputmode="numeric"' in client.get(CODE).content.decode()
    code = code_of(app.bin_key)
    answer = give_code(client, f" {code[:3]} {code[3:]}", "/review/")
    assert answer.headers["Location"] == "/review/"
    assert client.get("/review/").status_code == 200


def test_after_the_password_alone_the_session_says_nothing_and_no_page_opens(client: Client, app: TOTPDevice) -> None:
    give_password(client)
    assert site.SESSION_COOKIE_NAME not in client.cookies
    assert client.get("/review/").headers["Location"] == "/account/sign-in/?next=/review/"
    assert not is_signed_in(client)
    assert app.user.last_login is None


def test_without_the_password_no_code_is_asked_for_or_taken(client: Client, app: TOTPDevice) -> None:
    assert client.get(f"{CODE}?next=/review/").headers["Location"] == "/account/sign-in/?next=/review/"
    client.cookies["signing-in"] = f"{app.user.pk}:made:up"
    assert give_code(client, code_of(app.bin_key)).headers["Location"].startswith("/account/sign-in/?")
    assert not is_signed_in(client)


def test_the_password_counts_for_a_few_minutes(client: Client, app: TOTPDevice, monkeypatch: Any) -> None:
    give_password(client)
    monkeypatch.setattr("evidence.web.views.sign_in.PATIENCE", -1)
    assert "must follow within five minutes" in client.get(CODE, follow=True).content.decode()


def test_a_closed_account_gets_in_by_no_code(client: Client, app: TOTPDevice) -> None:
    give_password(client)
    User.objects.update(is_active=False)
    assert give_code(client, code_of(app.bin_key)).headers["Location"].startswith("/account/sign-in/?")


def test_a_wrong_code_is_said_and_the_next_one_has_to_wait(client: Client, app: TOTPDevice) -> None:
    give_password(client)
    assert "This code is not right" in give_code(client, wrong_code(app.bin_key)).content.decode()
    assert "Please wait 1 second, then give a new one" in give_code(client, code_of(app.bin_key)).content.decode()
    let_time_pass(app)
    assert give_code(client, code_of(app.bin_key)).status_code == 302


@pytest.mark.parametrize(
    ("given", "said"), [("", "Give a code."), ("12345", "has 6 digits"), ("１２３４５６", "has 6")]
)
def test_what_is_no_code_counts_as_no_try(client: Client, app: TOTPDevice, given: str, said: str) -> None:
    give_password(client)
    assert said in give_code(client, given).content.decode()
    app.refresh_from_db()
    assert app.throttling_failure_count == 0


def test_a_code_counts_once(client: Client, app: TOTPDevice) -> None:
    code = code_of(app.bin_key)
    give_password(client)
    give_code(client, code)
    other = Client()
    give_password(other)
    assert "was used before" in give_code(other, code).content.decode()
    assert not is_signed_in(other)


def test_wrong_codes_count_as_wrong_passwords_do(client: Client, app: TOTPDevice) -> None:
    give_password(client)
    answers = []
    for _ in range(5):
        answers.append(give_code(client, wrong_code(app.bin_key)).status_code)
        let_time_pass(app)
    assert answers == [200, 200, 200, 200, 429]
    assert give_code(client, code_of(app.bin_key)).status_code == 429
    assert give_password(client).status_code == 429
    assert not is_signed_in(client)


def test_the_right_password_forgets_no_wrong_code(client: Client, app: TOTPDevice) -> None:
    for _ in range(4):
        give_password(client)
        give_code(client, wrong_code(app.bin_key))
        let_time_pass(app)
    give_password(client)
    assert give_code(client, wrong_code(app.bin_key)).status_code == 429


def test_no_code_is_kept_with_what_was_tried(client: Client, app: TOTPDevice) -> None:
    give_password(client)
    wrong = wrong_code(app.bin_key)
    give_code(client, wrong)
    kept = AccessAttempt.objects.get()
    assert kept.username == "rita"
    assert wrong not in kept.post_data


def test_a_recovery_code_lets_in_once(client: Client, app: TOTPDevice, rita: User) -> None:
    code, *others = renew_recovery_codes(rita)
    give_password(client)
    assert give_code(client, f"{code[:4]} {code[4:8]} {code[8:]}").status_code == 302
    assert is_signed_in(client)
    assert codes_left(rita) == len(others) == 9
    other = Client()
    give_password(other)
    assert "was used before" in give_code(other, code).content.decode()
    let_time_pass(RecoveryCodes.objects.get())
    assert give_code(other, others[0]).status_code == 302


def test_recovery_codes_are_kept_as_hashes_of_one_person_each(rita: User) -> None:
    code = renew_recovery_codes(rita)[0]
    kept = RecoveryCodes.objects.get()
    assert not any(code in kept_hash for kept_hash in kept.hashes)
    assert kept.hash_of(code) in kept.hashes
    assert RecoveryCodes(user=reader("other")).hash_of(code) not in kept.hashes


def test_who_is_in_already_is_led_on_to_an_address_and_no_name(client: Client, rita: User) -> None:
    client.force_login(rita)
    for wanted in ("methods", "2026", "/review/"):
        assert client.get("/account/sign-in/code/", {"next": wanted}).headers["Location"] == wanted


def test_who_has_no_app_signs_in_by_the_password_alone(client: Client, rita: User) -> None:
    TOTPDevice.objects.create(user=rita, name="begun", confirmed=False)
    give_password(client)
    assert is_signed_in(client)
