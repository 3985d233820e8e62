"""Stored assessments computed again: the same claim, dossier, rules and day must give the same answer."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import cattrs
from django.db.models import QuerySet

from evidence.assessments.assess import claim_of
from evidence.assessments.models import Assessment, Standing
from evidence.assessments.recording import stored_output
from evidence.grading import grade
from evidence.grading.dossier import Dossier
from evidence.grading.rules import MODEL, kept_rules


def replay(assessments: "QuerySet[Assessment]") -> Iterator[str]:
    """For each computed assessment what differs, in a line; an empty line of text where nothing does.

    The line names the model that graded then, since what another one grades may well differ.
    """
    computed = (
        assessments.filter(standing=Standing.COMPUTED).select_related("revision", "dossier", "rules").order_by("pk")
    )
    for assessment in computed.iterator(chunk_size=100):
        yield _difference(assessment)


def _difference(assessment: Assessment) -> str:
    try:
        difference = ", ".join(_differing(assessment))
    except cattrs.BaseValidationError as error:
        difference = f"kept in an older shape ({'; '.join(cattrs.transform_error(error))})"
    if not difference:
        return ""
    models = f"model {assessment.rules.model} then, {MODEL} now"
    return f"assessment {assessment.pk} of claim {assessment.claim_id} ({models}): {difference}"


def _differing(assessment: Assessment) -> list[str]:
    dossier = Dossier.from_json(json.loads(assessment.dossier.facts))
    rules = kept_rules(assessment.rules.tables)
    graded = stored_output(grade(claim_of(assessment.revision), dossier, rules, assessment.as_of))
    output = graded | {"regulatory": _told_as_then(graded["regulatory"], assessment.output["regulatory"])}
    names = output.keys() | assessment.output.keys()
    return sorted(name for name in names if output.get(name) != assessment.output.get(name))


def _told_as_then(statuses: Mapping[str, Any], then: Mapping[str, Any]) -> dict[str, Any]:
    """Of each country's status what was told of it when the assessment was kept: not always that of each use."""
    return {
        place: {name: said for name, said in status.items() if name != "uses" or name in then.get(place, ())}
        for place, status in statuses.items()
    }
