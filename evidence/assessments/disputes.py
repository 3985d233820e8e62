"""Whether reviewers agree: by the last word of each on the same claim, facts, rules and day."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from evidence.accounts.models import Role, User
from evidence.assessments.models import Assessment, Standing

SAME = ("claim_id", "input_sha256", "as_of")  # what two reviewers judged is one thing where these are


def disputed() -> Q:
    """Of rows of Current: one reviewer's word is shown, and another's last word is another verdict."""
    said = Assessment.objects.filter(
        claim=OuterRef("claim"),
        input_sha256=OuterRef("shown__input_sha256"),
        as_of=OuterRef("shown__as_of"),
        standing=Standing.CONFIRMED,
    )
    later = Assessment.objects.filter(
        claim=OuterRef("claim"), judged_by=OuterRef("judged_by"), pk__gt=OuterRef("pk"), standing__gt=Standing.COMPUTED
    )
    others = said.exclude(judged_by=OuterRef("shown__judged_by")).exclude(verdict=OuterRef("verdict"))
    return Q(Exists(others.exclude(Exists(later))), standing=Standing.CONFIRMED)


def others_on(computed: Assessment, judged_by: User) -> "QuerySet[Assessment]":
    """What others judged of this answer of the machine."""
    same = {name: getattr(computed, name) for name in SAME}
    return Assessment.objects.filter(standing__gt=Standing.COMPUTED, **same).exclude(judged_by=judged_by)


def standing_of(verdict: str, others: "QuerySet[Assessment]", judged_by: User) -> Standing:
    """An adjudicator's word, where reviewers differ, decides; else it is one reviewer's as any other."""
    differ = others.exclude(verdict=verdict).exists()
    return Standing.ADJUDICATED if differ and judged_by.holds(Role.ADJUDICATOR) else Standing.CONFIRMED
