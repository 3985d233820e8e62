"""Which grades may no longer hold: by the day, by rules, registers or words of the claim that changed."""

from datetime import date

from django.db.models import Q, QuerySet

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
