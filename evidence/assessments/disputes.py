"""Where reviewers differ: by the last word of each in the same review of a claim."""

from django.db.models import Exists, OuterRef, Q, Value
from django.db.models.functions import Coalesce

from evidence.assessments.models import Standing
from evidence.assessments.reviews import judged

UNRATED = Value("")


def disputed() -> Q:
    """Of rows of Current: no adjudicator's word is shown, and another reviewer's last word is not the one shown."""
    here = judged().filter(claim=OuterRef("claim"), review=OuterRef("review"))
    later = here.filter(judged_by=OuterRef("judged_by"), pk__gt=OuterRef("pk"))
    last = judged().filter(claim=OuterRef("claim"), review=OuterRef("shown__review")).exclude(Exists(later))
    rated = last.annotate(rated=Coalesce("certainty", UNRATED))
    otherwise = ~Q(verdict=OuterRef("verdict")) | ~Q(rated=Coalesce(OuterRef("certainty"), UNRATED))
    return Q(standing__in=(Standing.CONFIRMED, Standing.REVIEWED)) & Q(Exists(rated.filter(otherwise)))
