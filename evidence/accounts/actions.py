"""The writers of accounts."""

import secrets

from evidence.accounts.models import Role, User


def make_demo_reviewer() -> tuple[str, str]:
    """A reviewer for one machine's demonstration: the name, and a password that is new each time."""
    password = secrets.token_urlsafe(9)
    reviewer, _ = User.objects.get_or_create(username="reviewer", defaults={"roles": [Role.REVIEWER]})
    reviewer.set_password(password)
    reviewer.save(update_fields=["password"])
    return reviewer.username, password
