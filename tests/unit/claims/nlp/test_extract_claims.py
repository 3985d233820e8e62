"""`manage.py extract_claims`: one line a file with offsets of the file, and one clear line for what cannot be read."""

import hashlib
import io
import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

TEXT = "\ufeffStem cells reduced knee pain in 20 patients.\r\nThe treatment is not approved in Japan.\r\n"


def run(*files: Path) -> list[dict[str, object]]:
    out = io.StringIO()
    call_command("extract_claims", *map(str, files), "--jsonl", stdout=out)
    return [json.loads(line) for line in out.getvalue().splitlines()]


def test_offsets_are_those_of_the_file(tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_bytes(TEXT.encode())
    [found] = run(file)
    assert found["doc"] == "note"
    assert found["text_sha256"] == hashlib.sha256(TEXT.encode()).hexdigest()
    assert found["claims"]
    for claim in found["claims"]:  # type: ignore[attr-defined]
        assert TEXT[claim["start"] : claim["end"]] == claim["quote"]


@pytest.mark.parametrize("content", [None, b"", b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00"])
def test_what_cannot_be_read_gives_one_line_that_names_it(content: bytes | None, tmp_path: Path) -> None:
    file = tmp_path / "odd.txt"
    if content is not None:
        file.write_bytes(content)
    with pytest.raises(CommandError) as error:
        run(file)
    assert str(error.value).startswith(str(file))
    assert "\n" not in str(error.value)


def test_good_files_are_answered_for_beside_bad_ones(tmp_path: Path) -> None:
    good = tmp_path / "good.txt"
    good.write_text("Stem cells cure diabetes.", encoding="utf-8")
    out = io.StringIO()
    with pytest.raises(CommandError, match="missing"):
        call_command("extract_claims", str(good), str(tmp_path / "missing.txt"), "--jsonl", stdout=out)
    assert json.loads(out.getvalue())["doc"] == "good"
