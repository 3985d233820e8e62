"""The commands, as a person runs them."""

import json
from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command

from sources.models import Article

ONE = "Cells for knees\n\nA trial of bone marrow cells in the knee has reported its results after twelve months.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "one.txt").write_text(ONE)
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / ".DS_Store").write_text("What a system keeps for itself.")
    (tmp_path / "deeper").mkdir()
    (tmp_path / "deeper" / "two.html").write_text(
        "<html><body><article><p>Two is about hips.</p></article></body></html>"
    )
    return tmp_path


def test_read_article_prints_one_object_a_file_and_needs_no_database(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call_command("read_article", str(folder / "one.txt"), str(folder / "deeper" / "two.html"), jsonl=True)
    one, two = map(json.loads, capsys.readouterr().out.splitlines())
    assert (one["doc"], one["text"], one["title"], one["language"]) == ("one", ONE, "Cells for knees", "en")
    assert two["text"] == "Two is about hips."
    assert one["published_on"] is None


@pytest.mark.parametrize(
    ("name", "words"), [("empty.txt", "empty"), ("missing.txt", "No such file"), ("deeper", "directory")]
)
def test_read_article_says_in_one_line_what_it_cannot_read(folder: Path, name: str, words: str) -> None:
    with pytest.raises(CommandError, match=words) as error:
        call_command("read_article", str(folder / name), jsonl=True)
    assert "\n" not in str(error.value)


@pytest.mark.django_db
def test_capture_takes_in_a_folder_and_says_of_each_file_what_became_of_it(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(CommandError, match="1 of 3 could not be captured"):
        call_command("capture", str(folder), jsonl=True)
    done = {
        json.loads(line)["source"].rpartition("/")[2]: json.loads(line) for line in capsys.readouterr().out.splitlines()
    }
    assert done["one.txt"]["title"] == "Cells for knees"
    assert done["two.html"]["result"] == "captured"
    assert "empty" in done["empty.txt"]["reason"]
    assert Article.objects.count() == 2


@pytest.mark.django_db
def test_capture_ends_with_what_failed_by_its_reason(folder: Path) -> None:
    (folder / "two.txt").write_text("")
    with pytest.raises(CommandError) as error:
        call_command("capture", str(folder), str(folder / "missing"))
    report = str(error.value).split("\n\n")
    assert report[0] == "3 of 5 could not be captured:"
    empty = ["The file is empty. Check that it was saved whole.", f"  {folder}/empty.txt", f"  {folder}/two.txt"]
    assert report[1].split("\n") == empty
    assert report[2].startswith("No such file or directory")


@pytest.mark.django_db
def test_capture_reads_a_list_and_refuses_private_addresses(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "list").write_text(f"# two sources\n{folder / 'one.txt'}\n\nhttp://127.0.0.1:9/#part  \n")
    with pytest.raises(CommandError, match="1 of 2"):
        call_command("capture", list=str(folder / "list"))
    out = capsys.readouterr().out
    assert "[1/2] captured" in out
    assert "[2/2] failed http://127.0.0.1:9/#part: 127.0.0.1 is not on the public web" in out


@pytest.mark.django_db
def test_a_list_begins_with_a_mark_or_without_one_and_is_utf_8_or_refused_in_a_line(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "list").write_text(str(folder / "one.txt"), encoding="utf-8-sig")
    call_command("capture", list=str(folder / "list"))
    assert "[1/1] captured" in capsys.readouterr().out
    (folder / "list").write_text("décédé.txt", encoding="cp1252")
    with pytest.raises(CommandError, match="list is not text in UTF-8") as error:
        call_command("capture", list=str(folder / "list"))
    assert "\n" not in str(error.value)


@pytest.mark.django_db
@pytest.mark.parametrize(("options", "words"), [({}, "Nothing to capture"), ({"list": "/missing"}, "No such file")])
def test_capture_says_what_to_give_it(options: dict[str, Any], words: str) -> None:
    with pytest.raises(CommandError, match=words):
        call_command("capture", **options)
