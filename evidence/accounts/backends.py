"""How a code is checked: as a sign-in is, so that wrong ones count towards the same limit as wrong passwords."""

from django.contrib.auth.backends import ModelBackend
from django.http import HttpRequest

from evidence.accounts.actions import use_code
from evidence.accounts.models import User


class CodeBackend(ModelBackend):
    """The second step, for a person whose password was right in the first."""

    def authenticate(self, request: HttpRequest | None, username: str, code: str) -> User | None:  # type: ignore[override]
        person = User.objects.filter(username=username).first()
        if person is None or not self.user_can_authenticate(person):
            return None
        person.otp_device = use_code(person, code)
        return person if person.otp_device else None
