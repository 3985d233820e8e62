"""Publications that a sentence names by a word of their own, and that were retracted."""

import re
from datetime import date
from functools import cache

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.grading.case import Case
from evidence.grading.facts import Publication

_ACRONYM = re.compile(r"\b[A-Z]{3,}\b")


def retracted_papers(case: Case, day: date) -> tuple[Publication, ...]:
    """Those retracted by the day that the claim names: by an acronym of their title, or by who wrote them first."""
    said = frozenset(word for name in case.claim.assertion.names for word in name.split())
    return tuple(
        paper for paper in case.dossier.publications if paper.retracted_by(day) and not said.isdisjoint(_own(paper))
    )


@cache
def _own(paper: Publication) -> frozenset[str]:
    """Words that are the publication's alone: "STAP", "Obokata"; none that the lexicons have."""
    words = {*_ACRONYM.findall(paper.title), *(paper.first_author or "").split(" ")[:1]}
    return frozenset(words) - _abbreviations()


@cache
def _abbreviations() -> frozenset[str]:
    return frozenset(each for tree in (THERAPIES, CONDITIONS) for concept in tree.values() for each in concept.names)
