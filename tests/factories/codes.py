"""The app of a person in tests, and the codes that it shows."""

import time

from django_otp.oath import TOTP
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.models import User

STEP = 30  # seconds that a code is shown


def give_app(person: User) -> TOTPDevice:
    return TOTPDevice.objects.create(user=person, name="app", confirmed=True)


def code_of(key: bytes, *, steps: int = 0) -> str:
    """What an app with this key shows so many steps from now."""
    shown = TOTP(key)
    shown.time = time.time() + steps * STEP
    return f"{shown.token():06}"


def wrong_code(key: bytes) -> str:
    """A code that the app shows at no moment near this one."""
    near = {code_of(key, steps=steps) for steps in range(-4, 5)}
    return next(code for code in map("{:06}".format, range(10)) if code not in near)
