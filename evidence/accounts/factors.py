"""The second factor of a person: codes of an authenticator app, and recovery codes for when the app is lost."""

from math import ceil

from django.conf import settings
from django.contrib.auth.views import redirect_to_login
from django.http import HttpResponse
from django.utils import timezone
from django_otp.models import Device
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.models import RecoveryCodes, User


def app_of(person: User) -> TOTPDevice | None:
    """The app that the person signs in with."""
    return TOTPDevice.objects.filter(user=person, confirmed=True).first()


def pending_app(person: User, begun: int) -> TOTPDevice | None:
    """The app of this id, where it has yet to give its first code; it counts for nothing until then."""
    return TOTPDevice.objects.filter(user=person, confirmed=False, pk=begun).first()


def codes_left(person: User) -> int:
    kept = RecoveryCodes.objects.filter(user=person).first()
    return len(kept.hashes) if kept else 0


def factor_for(person: User, code: str) -> Device | None:
    """What can tell whether this code is right: recovery codes are the longer ones."""
    if len(code) == RecoveryCodes.DIGITS:
        return RecoveryCodes.objects.filter(user=person).first()
    return app_of(person)


def seconds_to_wait(factor: Device) -> int:
    """After wrong codes, how long until the next one is looked at."""
    allowed, why = factor.verify_is_allowed()
    return 0 if allowed else ceil((why["locked_until"] - timezone.now()).total_seconds())


def is_cleared(person: User) -> bool:
    """Whether this session may do what a role allows: always after a code, without one only while none is due."""
    return person.otp_device is not None or not (settings.REQUIRE_SECOND_FACTOR or app_of(person))


def lead_to_factor(wanted: str) -> HttpResponse:
    """To the page that asks for a code, or helps to set an app up, and from there to where the person wanted."""
    return redirect_to_login(wanted, "second-factor")
