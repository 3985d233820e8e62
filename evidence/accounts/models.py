"""Who may do what: a person and the roles that person holds."""

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
        return self.is_active and (role in self.roles or Role.ADMINISTRATOR in self.roles)
