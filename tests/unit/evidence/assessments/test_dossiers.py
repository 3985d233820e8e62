"""A claim is answered from the facts picked for it as it would be from every fact on record."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claims.nlp.assertion import read_assertion
from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.dossiers import compile_dossier, scope_of
from evidence.grading import grade, load_rules
from evidence.grading.cases import read_case
from tests.golden import doubtful, regulated
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF, Reasoned
from tests.golden.reasoned import CASES

RULES = load_rules()
SAID: list[dict[str, Any]] = [
    {"kind": "efficacy", "text": "The treatment cures it.", "effect": "benefit", "strength": "causal"},
    {"kind": "safety", "text": "The treatment is safe.", "effect": "none", "strength": "causal", "outcome": "safe"},
    {"kind": "safety", "text": "It can do harm.", "effect": "harm", "strength": "conditional", "outcome": "harm"},
    {"kind": "regulatory", "text": "The treatment is approved in Japan.", "jurisdictions": ["JP"]},
    {"kind": "mechanism", "text": "The cells home to damaged tissue.", "strength": "causal"},
]


def check(line: dict[str, Any]) -> None:
    case = read_case(line, read_assertion, AS_OF)
    answers = [
        grade(case.claim, dossier, RULES, case.as_of)
        for dossier in (everything(), compile_dossier(scope_of(case.claim), everything()))
    ]
    whole, picked = [(a.verdict, a.certainty, a.grade, a.flags, a.records, a.bottom_line, a.harms) for a in answers]
    assert picked == whole


@pytest.mark.parametrize("reasoned", [*CASES, *doubtful.CASES, *regulated.CASES], ids=lambda each: each.text)
def test_nothing_that_decides_is_left_out(reasoned: Reasoned) -> None:
    check(reasoned.line)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(SAID), st.sampled_from(sorted(THERAPIES)), st.sampled_from(sorted(CONDITIONS)))
def test_nothing_is_left_out_whatever_is_said_of_which_treatment_and_disease(
    said: dict[str, Any], therapy: str, condition: str
) -> None:
    claim = said | {"therapies": [therapy], "conditions": [condition], "subjects": "human", "basis": "none"}
    check({"id": "any", "claim": claim, "published_on": None, "as_of": AS_OF.isoformat()})
