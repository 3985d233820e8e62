"""What a change of the rules would do is told before it is made."""

from copy import deepcopy

import pytest
from django.utils import timezone

from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.assessments.models import Assessment, RuleSet
from evidence.assessments.regrading import regrade
from evidence.assessments.replay import replay
from evidence.grading import load_rules
from evidence.grading.rules import read_tables, rules_of
from evidence.pipeline.queue import new_run
from evidence.pipeline.stages import run_through
from evidence.registers.actions import load_bundled
from sources.actions import capture_upload
from tests.factories.found import found

pytestmark = pytest.mark.django_db
TEXT = "Umbilical-cord stem cells cure psoriasis."
CURE = {"therapies": ("uc-msc",), "conditions": ("psoriasis",), "effect": Effect.BENEFIT, "strength": Strength.CAUSAL}


@pytest.fixture(autouse=True)
def _graded(db: None, monkeypatch: pytest.MonkeyPatch) -> None:
    claim = found(TEXT, TEXT, Kind.EFFICACY, outcome="cure", **CURE)
    monkeypatch.setattr("claims.actions.extraction.find_claims", lambda text, title=None: [claim])
    load_bundled(timezone.now())
    run_through(new_run(capture_upload(TEXT.encode(), "a.txt", "text/plain")))


def test_the_same_rules_move_nothing_and_keep_nothing() -> None:
    before = Assessment.objects.count()
    assert before
    assert list(regrade(load_rules(), as_of=timezone.localdate(), keep=True)) == []
    assert Assessment.objects.count() == before


def test_a_laxer_rule_is_seen_in_its_moves_before_anything_is_written() -> None:
    tables = deepcopy(read_tables())
    tables["verdicts"]["needs"]["cure"] = 1
    before = Assessment.objects.count()
    moves = list(regrade(rules_of(tables), as_of=timezone.localdate(), keep=False))
    assert [(move.before, move.after) for move in moves] == [("overstated (very_low)", "supported (very_low)")]
    assert Assessment.objects.count() == before


def test_grades_are_kept_with_the_tables_that_made_them_whatever_the_files_say_by_then() -> None:
    tables = deepcopy(read_tables())
    tables["verdicts"]["needs"]["cure"] = 1
    rules = rules_of(tables)
    assert list(regrade(rules, as_of=timezone.localdate(), keep=True))
    assert RuleSet.objects.get(version=rules.version).tables == tables
    assert not any(replay(Assessment.objects.all()))


def test_what_was_kept_before_uses_were_told_apart_is_replayed_to_the_same_result() -> None:
    newest = Assessment.objects.latest("id")
    statuses = newest.output["regulatory"]
    assert statuses
    then = {place: {name: said for name, said in each.items() if name != "uses"} for place, each in statuses.items()}
    older = deepcopy(newest)
    older.pk, older.output = None, newest.output | {"regulatory": then}
    older.save(force_insert=True)
    otherwise = deepcopy(older)
    turned = {place: {**each, "warned": not each["warned"]} for place, each in then.items()}
    otherwise.pk, otherwise.output = None, older.output | {"regulatory": turned}
    otherwise.save(force_insert=True)
    differences = dict(zip(("newest", "older", "otherwise"), replay(Assessment.objects.all()), strict=True))
    assert not differences["newest"]
    assert not differences["older"]
    assert differences["otherwise"].endswith("regulatory")


def test_what_differs_is_told_with_the_model_that_graded_then_and_the_one_that_grades_now() -> None:
    newest, now = Assessment.objects.latest("id"), read_tables()["model"]
    earlier = RuleSet.objects.create(version="earlier", tables=newest.rules.tables | {"model": 7})
    unnumbered = {name: table for name, table in newest.rules.tables.items() if name != "model"}
    first = RuleSet.objects.create(version="first", tables=unnumbered | {"verdicts": {}})
    for rules in (newest.rules, earlier, first):
        kept = deepcopy(newest)
        kept.pk, kept.rules, kept.output = None, rules, newest.output | {"verdict": "contradicted"}
        kept.save(force_insert=True)
    same, by_number, in_shape = filter(None, replay(Assessment.objects.all()))
    assert f"(model {now} then, {now} now): verdict" in same
    assert f"(model 7 then, {now} now): rules, verdict" in by_number
    assert f"(model 1 then, {now} now): kept in an older shape" in in_shape
