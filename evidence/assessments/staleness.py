"""Which grades may no longer hold, by the day or by what changed since, and which claims have none."""

from datetime import date

from django.db.models import Exists, OuterRef, Q, QuerySet

from claims.models import Claim
from claims.queries import current_memberships
from evidence.assessments.dossiers import newest_release
from evidence.assessments.models import Current
from evidence.grading.rules import load_rules


def stale(today: date) -> "QuerySet[Current]":
    """The claims whose facts turn by today, and those graded by other rules or from other registers than there are.

    Also those that say something else than was graded, whose own run came to nothing.
    """
    turned, release = Q(next_change_on__lte=today), newest_release()
    elsewise = Q(release=None) | ~Q(release=release) if release else Q(pk__in=[])
    reworded = Q(revision__current=False)
    return Current.objects.filter(turned | elsewise | reworded | ~Q(computed__rules=load_rules().version))


def ungraded() -> "QuerySet[Claim]":
    """The claims that articles make and that have no grade: their own run came to nothing, or has yet to come to it."""
    made = current_memberships().values("claim")
    return Claim.objects.filter(~Exists(Current.objects.filter(claim=OuterRef("pk"))), pk__in=made)
