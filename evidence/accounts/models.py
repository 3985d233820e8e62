"""Who may do what: a person, the roles that person holds, and the codes that person keeps for a lost app."""

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils.crypto import salted_hmac
from django_otp.models import Device, ThrottlingMixin, TimestampMixin


class Role(models.TextChoices):
    """What a signed-in person may do beyond reading; an administrator may do all of it."""

    REVIEWER = "reviewer", "Reviewer"
    ADJUDICATOR = "adjudicator", "Adjudicator"
    CURATOR = "curator", "Curator of the registers"
    ADMINISTRATOR = "administrator", "Administrator"


class User(AbstractUser):
    """A person with an account; without a role, a reader."""

    roles = ArrayField(models.CharField(max_length=20, choices=Role.choices), default=list, blank=True)
    otp_device: Device | None = None  # what vouched for the person in this session, set by OTPMiddleware

    class Meta(AbstractUser.Meta):
        constraints = [
            models.CheckConstraint(
                condition=Q(roles__contained_by=[str(role) for role in Role]), name="accounts_user_roles_known"
            ),
        ]

    def holds(self, role: Role) -> bool:
        """Whoever `createsuperuser` made is an administrator, who can then make the others."""
        return self.is_active and (self.is_superuser or bool({role, Role.ADMINISTRATOR} & set(self.roles)))

    @property
    def role_names(self) -> list[str]:
        roles = {Role.ADMINISTRATOR} if self.is_superuser else set()
        return [str(role.label) for role in Role if role in roles.union(self.roles)]

    def has_perm(self, perm: str, obj: Any = None) -> bool:
        """Curators keep publishers and feeds too, and look at what was fetched; Django's own flags add to it."""
        is_theirs = perm.startswith("sources.") and self.holds(Role.CURATOR)
        return is_theirs or self.holds(Role.ADMINISTRATOR) or super().has_perm(perm, obj)

    def has_module_perms(self, app_label: str) -> bool:
        return self.has_perm(f"{app_label}.") or super().has_module_perms(app_label)


class RecoveryCodes(TimestampMixin, ThrottlingMixin, Device):
    """What lets a person in whose app is lost: kept under a keyed hash, and each gone once it was used."""

    DIGITS = 12

    hashes = ArrayField(models.CharField(max_length=64))

    class Meta:
        constraints = [models.UniqueConstraint(fields=["user"], name="accounts_recoverycodes_once_each")]

    def hash_of(self, code: str) -> str:
        return salted_hmac(f"recovery codes of {self.user_id}", code, algorithm="sha256").hexdigest()

    def verify_token(self, token: str) -> bool:
        allowed, _ = self.verify_is_allowed()
        if not allowed:
            return False
        if self.hash_of(token) not in self.hashes:
            self.throttle_increment()
            return False
        self.hashes.remove(self.hash_of(token))
        self.throttle_reset(commit=False)
        self.set_last_used_timestamp(commit=False)
        self.save()
        return True

    def get_throttle_factor(self) -> int:
        return 1
