"""How a statement stands to what is known."""

from django.urls import reverse

from evidence.cards.exports.fhir.elements import LANGUAGE, Json, concept, narrative, urn
from evidence.cards.exports.judged import judged
from evidence.cards.exports.site import NAME, Absolute, instant
from evidence.cards.shapes import Card


def judgement(card: Card, address: str, absolute: Absolute) -> Json:
    return {
        "resourceType": "ArtifactAssessment",
        "id": f"claim-{card.id}-judgement",
        "language": LANGUAGE,
        "text": narrative(card.text, card.grade.word, judged(card)),
        "title": f"How a statement stands to the evidence: “{card.text}”",
        "date": instant(card.graded_at),
        "artifactUri": absolute(card.address),
        "content": [_rating(card, address, absolute)],
    }


def _rating(card: Card, address: str, absolute: Absolute) -> Json:
    verdicts = f"{absolute(reverse('api-schema'))}#verdict"
    verdict = concept(verdicts, str(card.grade.verdict), card.grade.word)
    known = {"type": "derived-from", "resourceReference": {"reference": urn(address, "Evidence")}}
    return {
        "informationType": "rating",
        "summary": f"{card.grade.word}. {judged(card)}",
        "classifier": [verdict | {"text": card.grade.label}],
        "author": {"type": "Device" if card.grade.machine else "Organization", "display": NAME},
        "relatedArtifact": [known],
    }
