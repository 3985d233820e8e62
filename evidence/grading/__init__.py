"""From a claim and the facts on record to an assessment with its reasons. Pure: no Django, no network, no clock."""

from evidence.grading.assessment import Assessment
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.grade import grade
from evidence.grading.rules import Rules, load_rules

__all__ = ["Assessment", "Claim", "Dossier", "Rules", "grade", "load_rules"]
