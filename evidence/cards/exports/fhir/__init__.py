"""What is known of a claim as FHIR R5: the Evidence, and the ArtifactAssessment that holds the statement against it.

Elements and codes are those of the published specification, 5.0.0. What no register gives as a number is none here:
an effect stands as it was published. Evidence is a draft until people stand for it and agree, and a machine's judgement
is that of a device.
"""

from django.urls import reverse

from claims.vocabulary.statements import RESULTS
from evidence.cards.exports.fhir.elements import Json, urn
from evidence.cards.exports.fhir.evidence import diseases, evidence
from evidence.cards.exports.fhir.judgement import judgement
from evidence.cards.exports.judged import NO_CLAIM
from evidence.cards.exports.site import Absolute
from evidence.cards.rewording import REWORDED
from evidence.cards.shapes import Card, ClaimPage


def why_no_evidence(card: Card) -> str:
    """Why there is no Evidence of the claim; empty where there is."""
    if card.rejected:
        return NO_CLAIM
    if card.reworded:
        return REWORDED
    if card.kind not in RESULTS:
        return "Only claims of whether a therapy works, or is safe, come as FHIR Evidence."
    if not (card.therapies or diseases(card)):
        return "This claim names neither a therapy nor a disease, and FHIR Evidence is always of something."
    return ""


def bundle(page: ClaimPage, absolute: Absolute) -> Json:
    """The Evidence and, unless it is withheld, how the statement stands to it."""
    address = absolute(reverse("api-claim-fhir", args=[page.card.id]))
    made = [evidence(page, address, absolute)]
    if not page.card.grade.provisional:
        made.append(judgement(page.card, address, absolute))
    entries = [{"fullUrl": urn(address, each["resourceType"]), "resource": each} for each in made]
    return {"resourceType": "Bundle", "type": "collection", "entry": entries}
