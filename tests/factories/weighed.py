"""A claim that is graded from results on record, for tests of what reviewers say of them."""

from django.utils import timezone

from claims.models import Claim
from evidence.assessments.assess import assess_claims
from evidence.registers.actions import load_bundled
from tests.factories.graded import article, claim

SAID = "Umbilical-cord cells improve blood sugar in type 2 diabetes."
ABOUT = {"therapies": ("uc-msc",), "conditions": ("t2d",), "outcome": "blood sugar"}


def weighed_claim() -> Claim:
    """By the bundled registers."""
    load_bundled(timezone.now())
    made = claim(article(SAID), SAID, **ABOUT)
    grade()
    return made


def grade() -> None:
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())
