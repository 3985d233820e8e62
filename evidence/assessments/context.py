"""A stored assessment as it reads in one article: by the article's day, and beside its publisher's interest."""

from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import Any

import cattrs

from evidence.assessments.models import Assessment
from evidence.grading import assessment as pure
from evidence.grading import load_rules
from evidence.grading.context import Appearance, in_context
from sources.models import Publisher, Reading

WHAT_CONTEXT_READS = (
    "verdict", "certainty", "grade", "label", "provisional", "regulatory", "flags", "intervals", "read_to",
)  # fmt: skip
INTERESTED: Mapping[str, bool | None] = {
    Publisher.Interest.SELLS: True,
    Publisher.Interest.DEVELOPS: True,
    Publisher.Interest.REFERS: True,
    Publisher.Interest.NONE: False,
}


def read_in(assessment: Assessment, reading: Reading) -> dict[str, Any]:
    """The assessment's output with the verdict, label and flags that it has in the article that was read."""
    read = in_context(_as_context_reads(assessment), _appearance(reading), load_rules())
    return assessment.output | {"verdict": read.verdict.value, "label": read.label, "flags": list(read.flags)}


def _appearance(reading: Reading) -> Appearance:
    publisher = reading.snapshot.article.publisher
    return Appearance(
        published_on=reading.published_on, interested=INTERESTED.get(publisher.interest) if publisher else None
    )


def _as_context_reads(assessment: Assessment) -> pure.Assessment:
    said = {name: assessment.output[name] for name in WHAT_CONTEXT_READS if name in assessment.output}
    made = {"as_of": assessment.as_of.isoformat(), "rules": assessment.rules_id, "dossier": assessment.dossier_id}
    return _converter().structure(said | made, pure.Assessment)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter
