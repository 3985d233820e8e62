"""The harms on record beside a claim: those kept with its grade; beside a claim of safety, those of the same facts."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from functools import lru_cache
from typing import Any

from claims.vocabulary.statements import Kind
from evidence.assessments.assess import claim_of
from evidence.assessments.models import Current
from evidence.grading.case import Case
from evidence.grading.dossier import Dossier
from evidence.grading.harms import harms_beside
from evidence.grading.question import question
from evidence.grading.rules import Rules


def known_harms(current: Current, rules: Rules) -> Sequence[Mapping[str, Any]]:
    """The newest rows of harms, whatever the therapy was given for. They tell nothing of how the statement stands."""
    kept, graded = current.output.get("harms", ()), current.computed
    if kept or graded.revision.kind != Kind.SAFETY:
        return kept
    claim, dossier = claim_of(graded.revision), _dossier(graded.dossier.facts)
    asked = question(claim, dossier)
    case = Case(claim=claim, dossier=dossier, rules=rules, as_of=graded.as_of, question=asked)
    return [asdict(harm) for harm in harms_beside(case)]


@lru_cache(maxsize=8)  # a dossier is some 200 kB
def _dossier(facts: str) -> Dossier:
    return Dossier.from_json(json.loads(facts))
