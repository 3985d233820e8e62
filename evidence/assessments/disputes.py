"""Whether reviewers agree: by the last word of each on the same claim, facts, rules and day."""

from django.db.models import Exists, OuterRef, Q, QuerySet

from evidence.accounts.models import Role, User
from evidence.assessments.models import Assessment, Standing

SAME = ("claim_id", "input_sha256", "as_of")  # what two reviewers judged is one thing where these are


def disputed() -> Q:
    """Of rows of Current: one reviewer's word is shown, and another's last word is another verdict."""
    said = _last_words().filter(
        claim=OuterRef("claim"),
        input_sha256=OuterRef("shown__input_sha256"),
        as_of=OuterRef("shown__as_of"),
        standing=Standing.CONFIRMED,
    )
    others = said.exclude(judged_by=OuterRef("shown__judged_by")).exclude(verdict=OuterRef("verdict"))
    return Q(Exists(others), standing=Standing.CONFIRMED)


def others_on(computed: Assessment, judged_by: User) -> "QuerySet[Assessment]":
    """The last word of each other reviewer on this answer of the machine."""
    same = {name: getattr(computed, name) for name in SAME}
    return _last_words().filter(**same).exclude(judged_by=judged_by)


def standing_of(verdict: str, others: "QuerySet[Assessment]", judged_by: User) -> Standing:
    """An adjudicator's word, where reviewers differ, decides; else it is one reviewer's as any other."""
    differ = others.exclude(verdict=verdict).exists()
    return Standing.ADJUDICATED if differ and judged_by.holds(Role.ADJUDICATOR) else Standing.CONFIRMED


def is_decided(others: "QuerySet[Assessment]", judged_by: User) -> bool:
    """Whether an adjudicator decided, and this is none: what they decided stands until its evidence changes."""
    return not judged_by.holds(Role.ADJUDICATOR) and others.filter(standing=Standing.ADJUDICATED).exists()


def _last_words() -> "QuerySet[Assessment]":
    """What people judged, without what they judged before of the same claim."""
    judged = Assessment.objects.filter(standing__gt=Standing.COMPUTED)
    later = judged.filter(claim=OuterRef("claim"), judged_by=OuterRef("judged_by"), pk__gt=OuterRef("pk"))
    return judged.exclude(Exists(later))
