"""The writers of accounts."""

import secrets
from datetime import datetime

from django.contrib.sessions.models import Session
from django.db import transaction
from django_otp import verify_token
from django_otp.models import Device
from django_otp.plugins.otp_totp.models import TOTPDevice
from knox.models import AuthToken

from evidence.accounts.factors import app_of, factor_for
from evidence.accounts.models import RecoveryCodes, Role, User

RECOVERY_CODES = 10


def make_demo_reviewer() -> tuple[str, str]:
    """A reviewer for one machine's demonstration: the name, and a password that is new each time."""
    password = secrets.token_urlsafe(9)
    reviewer, _ = User.objects.get_or_create(username="reviewer", defaults={"roles": [Role.REVIEWER]})
    reviewer.set_password(password)
    reviewer.save(update_fields=["password"])
    return reviewer.username, password


@transaction.atomic
def begin_app(person: User, begun: int) -> int:
    """Make a key for an authenticator app, if the person has none yet; returns its id.

    `begun`: the one that this session made before, which is kept, or 0. Any other is replaced: a thief may know it.
    """
    User.objects.select_for_update().get(pk=person.pk)
    TOTPDevice.objects.filter(user=person, confirmed=False).exclude(pk=begun).delete()
    usual = {"name": "authenticator app", "confirmed": False}
    return TOTPDevice.objects.get_or_create(user=person, defaults=usual)[0].pk


@transaction.atomic
def confirm_app(person: User, pending: TOTPDevice | None, code: str) -> TOTPDevice | None:
    """Let the app count from now on, if this is a code of it."""
    app = verify_token(person, pending.persistent_id, code) if pending else None
    if app:
        app.confirmed = True
        app.save(update_fields=["confirmed"])
    return app


def use_code(person: User, code: str) -> Device | None:
    """The factor that this is a code of; it is not one again."""
    factor = factor_for(person, code)
    return verify_token(person, factor.persistent_id, code) if factor else None


def renew_recovery_codes(person: User) -> list[str]:
    """New codes in place of those that the person had. Nobody can tell them again."""
    codes = [f"{secrets.randbelow(10**RecoveryCodes.DIGITS):0{RecoveryCodes.DIGITS}}" for _ in range(RECOVERY_CODES)]
    hashes = [RecoveryCodes(user=person).hash_of(code) for code in codes]
    RecoveryCodes.objects.update_or_create(user=person, defaults={"name": "recovery codes", "hashes": hashes})
    return codes


@transaction.atomic
def remove_factor(person: User) -> bool:
    """Whether there was one. The recovery codes go with it."""
    was_on = app_of(person) is not None
    for factor in (TOTPDevice, RecoveryCodes):
        factor.objects.filter(user=person).delete()
    return was_on


def forget_expired(now: datetime) -> int:
    """Delete the sessions and the API tokens whose time is over, which nothing else does; how many there were."""
    sessions, _ = Session.objects.filter(expire_date__lte=now).delete()
    tokens, _ = AuthToken.objects.filter(expiry__lte=now).delete()
    return sessions + tokens
