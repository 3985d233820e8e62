"""Stored assessments as they read in one article: by its day, its offers and sources, its publisher's interest."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Self

import cattrs

from claims.models import Appearance, ClaimRevision
from claims.vocabulary import Statement
from evidence.assessments.assess import claim_of
from evidence.assessments.models import Assessment
from evidence.grading import assessment as pure
from evidence.grading import load_rules
from evidence.grading.context import Appearance as Place
from evidence.grading.context import Article, appearances, article, in_context
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
Output = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """One statement of an article, and the assessment that is shown of its claim."""

    statement: Statement
    assessment: Assessment

    @classmethod
    def of(cls, appearance: Appearance, claimed: ClaimRevision, assessment: Assessment) -> Self:
        """As it is meant and graded: what a treatment brings on is a risk that is told of.

        What a person had the claim say outranks what was found here.
        """
        said = claimed if claimed.by_person else appearance
        return cls(statement=claim_of(said).meant, assessment=assessment)


def read_article(said: Sequence[Said], reading: Reading) -> tuple[list[Output], Article]:
    """The output of each assessment as it reads in the article, in their order, and the article as a whole."""
    interested = _interested(reading)
    places = appearances([each.statement for each in said], reading.published_on, interested)
    read = [_read(each.assessment, place) for each, place in zip(said, places, strict=True)]
    pairs = [(each.statement, found) for each, found in zip(said, read, strict=True)]
    outputs = [each.assessment.output | _as_read(found) for each, found in zip(said, read, strict=True)]
    return outputs, article(pairs, interested=interested, rules=load_rules())


def read_in(assessment: Assessment, reading: Reading) -> Output:
    """One assessment's output as it reads on the day of an article, whatever else the article says."""
    place = Place(published_on=reading.published_on, interested=_interested(reading))
    return assessment.output | _as_read(_read(assessment, place))


def _interested(reading: Reading) -> bool | None:
    publisher = reading.snapshot.article.publisher
    return INTERESTED.get(publisher.interest) if publisher else None


def _read(assessment: Assessment, place: Place) -> pure.Assessment:
    return in_context(_as_context_reads(assessment), place, load_rules())


def _as_read(found: pure.Assessment) -> Output:
    return {"verdict": found.verdict.value, "label": found.label, "flags": list(found.flags)}


def _as_context_reads(assessment: Assessment) -> pure.Assessment:
    said = {name: assessment.output[name] for name in WHAT_CONTEXT_READS if name in assessment.output}
    made = {"as_of": assessment.as_of.isoformat(), "rules": assessment.rules_id, "dossier": assessment.dossier_id}
    return _converter().structure(said | made, pure.Assessment)


@cache
def _converter() -> cattrs.Converter:
    converter = cattrs.Converter()
    converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
    return converter
