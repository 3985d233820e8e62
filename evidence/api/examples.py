"""What the formats of others look like, for the description of the API; of no real claim."""

SITE = "https://shown.example"
CLAIM = f"{SITE}/claims/7/islets-let-people-stop-insulin/"
SAID = "Stem-cell islets let people with type 1 diabetes stop insulin."
KNOWN = "It is very uncertain whether stem-cell islets let people with type 1 diabetes stop insulin."
WORD = "Goes further than the evidence"
JUDGED = "This judgement: confirmed by one reviewer."

CLAIM_REVIEW = {
    "@context": "https://schema.org",
    "@type": "ClaimReview",
    "url": CLAIM,
    "claimReviewed": SAID,
    "author": {"@type": "Organization", "name": "Said & Shown", "url": f"{SITE}/"},
    "datePublished": "2026-11-24T08:00:00Z",
    "itemReviewed": {
        "@type": "Claim",
        "text": SAID,
        "appearance": [{"@type": "CreativeWork", "headline": "A promise", "url": "https://clinic.example/promise"}],
    },
    "reviewRating": {
        "@type": "Rating",
        "alternateName": WORD,
        "ratingExplanation": f"{KNOWN} {JUDGED}",
        "ratingValue": 2,
        "bestRating": 5,
        "worstRating": 1,
    },
}

_QUOTED = {"type": "TextQuoteSelector", "exact": "islets let people stop", "prefix": "Our ", "suffix": " insulin."}
ANNOTATIONS = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    "id": f"{SITE}/api/v1/articles/3/annotations/",
    "type": "AnnotationCollection",
    "label": "What “A promise” claims",
    "total": 1,
    "first": {
        "id": f"{SITE}/api/v1/articles/3/annotations/#page",
        "type": "AnnotationPage",
        "items": [
            {
                "id": f"{SITE}/api/v1/articles/3/annotations/#claim-7-4-26",
                "type": "Annotation",
                "motivation": "assessing",
                "creator": {"type": "Organization", "name": "Said & Shown"},
                "body": [
                    {"type": "SpecificResource", "source": CLAIM, "purpose": "linking"},
                    {
                        "type": "TextualBody",
                        "value": f"This statement: {WORD} (D), confirmed by one reviewer",
                        "purpose": "assessing",
                    },
                ],
                "target": [
                    {"type": "SpecificResource", "source": "https://clinic.example/promise", "selector": _QUOTED},
                    {
                        "type": "SpecificResource",
                        "source": f"{SITE}/api/v1/articles/3/text/",
                        "selector": [_QUOTED, {"type": "TextPositionSelector", "start": 4, "end": 26}],
                    },
                ],
            }
        ],
    },
}

FHIR = {
    "resourceType": "Bundle",
    "type": "collection",
    "entry": [
        {
            "fullUrl": "urn:uuid:7e4e0f3c-6f0e-5a0b-9a39-3f6c2d4a1b10",
            "resource": {
                "resourceType": "Evidence",
                "id": "claim-7",
                "status": "active",
                "description": KNOWN,
                "variableDefinition": [
                    {
                        "description": "type 1 diabetes",
                        "variableRole": {
                            "coding": [
                                {
                                    "system": "http://terminology.hl7.org/CodeSystem/variable-role",
                                    "code": "population",
                                    "display": "population",
                                }
                            ]
                        },
                    }
                ],
                "certainty": [
                    {
                        "rating": {
                            "coding": [
                                {
                                    "system": "http://hl7.org/fhir/certainty-rating",
                                    "code": "very-low",
                                    "display": "Very low quality",
                                }
                            ]
                        },
                        "rater": "Said & Shown, confirmed by one reviewer",
                    }
                ],
            },
        }
    ],
}
