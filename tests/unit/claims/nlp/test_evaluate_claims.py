"""`evaluate_claims` prints how found and annotated claims agree, and never scores a model on what it was trained on."""

import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command


def evaluate(*files: Path, **options: str) -> str:
    out = io.StringIO()
    call_command("evaluate_claims", *map(str, files), stdout=out, **options)
    return out.getvalue()


def test_out_of_fold_predictions_are_scored_by_genre_with_the_worst_and_the_commonest_errors(shared: Path) -> None:
    gold = [shared / "gold" / f"{doc}.json" for doc in ("d012", "w02", "n01")]
    printed = evaluate(*gold, folds=str(shared / "data" / "gold_folds.json"))
    annotated = sum(len(json.loads(file.read_text())["claims"]) for file in gold)
    assert f"({annotated} annotated" in printed
    for line in ("segment", "kind", "By genre", "real articles", "Worst documents", "Confusions"):
        assert line in printed


def test_the_shipped_model_is_not_scored_on_articles_that_it_was_trained_on(shared: Path) -> None:
    with pytest.raises(CommandError, match="was trained on d012"):
        evaluate(shared / "gold" / "d012.json")


def test_an_article_never_seen_is_read_and_scored(tmp_path: Path) -> None:
    text = "Stem cells reduced knee pain in 8 of 10 patients."
    claim = {"start": 0, "end": len(text) - 1, "quote": text[:-1], "text": text, "kind": "efficacy", "negated": False}
    segments = [{"start": 0, "end": len(text), "label": "claim"}]
    file = tmp_path / "new.json"
    file.write_text(json.dumps({"doc": "x1", "text": text, "segments": segments, "claims": [claim]}))
    assert "(1 annotated" in evaluate(file)


def test_a_file_of_another_kind_is_named(tmp_path: Path) -> None:
    file = tmp_path / "other.json"
    file.write_text("{}")
    with pytest.raises(CommandError, match=r"other\.json: not an annotated article"):
        evaluate(file)
