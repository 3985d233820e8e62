"""The tables: each names its author, checker and review date, each rule its source, and every code has its words."""

import json
import re
import tomllib
from dataclasses import asdict
from datetime import date
from pathlib import Path

import cattrs
import pytest

from claims.nlp.assertion import read_assertion
from evidence.grading import grade, load_rules
from evidence.grading.account import caveats, published, wording
from evidence.grading.account.wording import sentence
from evidence.grading.assessment import Step, Verdict
from evidence.grading.cases import CaseError, read_case
from evidence.grading.rules import TABLES, kept_rules, read_tables, rules_of
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF, Reasoned
from tests.golden.reasoned import CASES

RULES = load_rules()
FILES = sorted(TABLES.glob("*.toml"))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_table_says_who_wrote_and_checks_it_and_where_each_rule_comes_from(path: Path) -> None:
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    meta = table.pop("meta")
    assert meta["author"]
    assert "checker" in meta
    assert isinstance(meta["review_due"], date)
    rules = [rule for entry in table.values() for rule in (entry if isinstance(entry, list) else [entry])]
    if path.stem != "wording":
        assert all(rule.get("source") for rule in rules)


def test_the_version_changes_with_any_rule_and_with_nothing_else() -> None:
    tables = read_tables()
    assert rules_of(tables).version == RULES.version
    tables["certainty"]["imprecision"]["few"] += 1
    assert rules_of(tables).version != RULES.version


def test_tables_that_were_kept_before_a_rule_was_added_still_give_rules_and_todays_must_have_it() -> None:
    tables = read_tables()
    assert kept_rules(tables) == RULES
    del tables["model"], tables["outcomes"]["slower_loss"], tables["status"]["warnings"]["as_drug"]
    del tables["wording"]["beside"]["one_trial"]
    with pytest.raises(cattrs.BaseValidationError):
        rules_of(tables)
    then = kept_rules(tables)
    assert (then.model, then.outcomes.slower_loss.words, then.status.warnings.as_drug) == (1, (), ())
    assert then.status.warnings.types == RULES.status.warnings.types
    assert then.wording["beside"] == {**RULES.wording["beside"], "one_trial": ""}
    assert then.tables == tables
    assert then.version != RULES.version


def test_every_verdict_has_its_words() -> None:
    for verdict in Verdict:
        assert verdict.value in RULES.wording["stands"]
        assert verdict.value in RULES.verdicts.labels


def test_the_table_of_what_is_said_beside_the_finding_has_what_is_read_of_it_and_nothing_else() -> None:
    code = "".join(Path(room.__file__).read_text(encoding="utf-8") for room in (wording, caveats, published))
    assert set(re.findall(r'\bbeside(?:"\])?\["(\w+)"\]', code)) == set(RULES.wording["beside"])


def test_a_step_that_was_kept_reads_as_when_it_was_made() -> None:
    made = Step(rule="flag", arguments={"flag": "everyone"})
    looked = Step(rule="searched", arguments={"sources": ("one", "two"), "on": "2026-11-21", "query": "q"})
    for step in (made, looked):
        kept = json.loads(json.dumps(asdict(step)))
        assert sentence(Step(**kept), RULES) == sentence(step, RULES)


@pytest.mark.parametrize("reasoned", CASES, ids=lambda each: each.text)
def test_every_step_of_a_trace_is_a_plain_sentence(reasoned: Reasoned) -> None:
    answer = grade(read_case(reasoned.line, read_assertion, AS_OF).claim, everything(), RULES, AS_OF)
    for step in answer.trace:
        said = sentence(step, RULES)
        assert said
        assert "{" not in said
        assert "_" not in said, said
    assert answer.bottom_line
    assert "{" not in answer.bottom_line
    assert answer.to_json()["verdict"] == reasoned.verdict


@pytest.mark.parametrize(
    ("line", "problem"),
    [
        ({"id": "a"}, "no 'claim'"),
        ({"id": "a", "claim": {"text": "x"}}, "no 'kind'"),
        ({"id": "a", "claim": {"text": "x", "kind": "magic"}}, "cannot be read"),
        ({"id": "a", "claim": {"text": "x", "kind": "trial"}, "as_of": "soon"}, "cannot be read"),
    ],
)
def test_a_line_that_is_no_case_says_what_is_wrong(line: dict[str, object], problem: str) -> None:
    with pytest.raises(CaseError, match=problem):
        read_case(line, read_assertion, AS_OF)
