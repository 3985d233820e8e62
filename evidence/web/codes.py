"""The forms that ask for a code, and what is said of one that is not right."""

import re
from math import ceil
from typing import Any

from django import forms
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.http import HttpRequest
from django.template.defaultfilters import pluralize
from django_otp.models import Device
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.actions import confirm_app
from evidence.accounts.factors import factor_for, pending_app, seconds_to_wait
from evidence.accounts.models import RecoveryCodes, User

LONGEST = 40  # characters, spaces between the digits and all
SHAPE = RegexValidator(
    rf"^([0-9]{{6}}|[0-9]{{{RecoveryCodes.DIGITS}}})\Z",
    f"An app’s code has 6 digits, a recovery code has {RecoveryCodes.DIGITS}.",
)
BEGUN = "app-begun"  # in a session: the id of the app that it is adding
WRONG = "This code is not right, or was used before. Each counts once: give the one that your app shows now."


class CodeField(forms.CharField):
    """A code as people copy it, with spaces or dashes between the digits."""

    default_error_messages = {"required": "Give a code."}
    default_validators = [SHAPE]

    def to_python(self, value: Any) -> str:
        return re.sub(r"[\s-]", "", str(super().to_python(value)))


class CodeForm(forms.Form):
    """A code of a person's app, or a recovery code, checked as a sign-in is."""

    code = CodeField(max_length=LONGEST)

    def __init__(self, request: HttpRequest, *args: Any, person: User, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.request, self.person = request, person
        self.accepted: Any = None

    def clean_code(self) -> str:
        code = str(self.cleaned_data["code"])
        if self.errors:  # of the password: the code is not used up
            return code
        refuse_in_haste(self.factor(code))
        self.accepted = self.accept(code)
        if self.accepted is None:
            raise ValidationError(WRONG)
        return code

    def factor(self, code: str) -> Device | None:
        return factor_for(self.person, code)

    def accept(self, code: str) -> Any:
        return authenticate(self.request, username=self.person.username, code=code)

    def get_user(self) -> Any:
        """Whom Django's own view signs in."""
        return self.accepted


class NewAppForm(CodeForm):
    """The first code of the app that this session is adding."""

    @property
    def pending(self) -> TOTPDevice | None:
        return pending_app(self.person, self.request.session.get(BEGUN, 0))

    def factor(self, code: str) -> Device | None:
        return self.pending

    def accept(self, code: str) -> Any:
        return confirm_app(self.person, self.pending, code)


class RemovalForm(CodeForm):
    """The password too."""

    password = forms.CharField(strip=False, error_messages={"required": "Give your password."})
    field_order = ("password", "code")

    def clean_password(self) -> str:
        password = str(self.cleaned_data["password"])
        if authenticate(self.request, username=self.person.username, password=password) is None:
            raise ValidationError("This is not your password. Capitals and small letters differ.")
        return password


def refuse_in_haste(factor: Device | None) -> None:
    """Raises ValidationError while the last wrong code is too short a time ago."""
    seconds = seconds_to_wait(factor) if factor else 0
    if seconds:
        raise ValidationError(f"The last code was wrong. Please wait {in_words(seconds)}, then give a new one.")


def in_words(seconds: int) -> str:
    return f"{ceil(seconds / 60)} minutes" if seconds > 90 else f"{seconds} second{pluralize(seconds)}"
