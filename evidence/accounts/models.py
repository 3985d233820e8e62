"""Who may do what: a person and the roles that person holds."""

from typing import Any

from django.contrib.auth.models import AbstractUser
from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q


class Role(models.TextChoices):
    """What a signed-in person may do beyond reading; an administrator may do all of it."""

    REVIEWER = "reviewer", "Reviewer"
    ADJUDICATOR = "adjudicator", "Adjudicator"
    CURATOR = "curator", "Curator of the registers"
    ADMINISTRATOR = "administrator", "Administrator"


class User(AbstractUser):
    """A person with an account; without a role, a reader."""

    roles = ArrayField(models.CharField(max_length=20, choices=Role.choices), default=list, blank=True)

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
