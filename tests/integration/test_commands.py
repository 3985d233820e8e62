"""Commands given what they cannot use end with one line that says what it is, and a status that is not 0."""

from pathlib import Path
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.utils import timezone

from evidence.accounts.models import Role, User
from evidence.pipeline.management.commands import demo
from evidence.registers.models import Release
from sources import preparation
from tests.factories.graded import reader

FILES = {
    "empty.txt": b"",
    "noise.txt": bytes(range(256)) * 8,
    "words.jsonl": b"not json\n",
    "list.jsonl": b"[1]\n",
    "deep.jsonl": b"[" * 100_000 + b"\n",
    "list.json": b"[1]",
    "gold.json": b'{"doc": "x", "text": "x", "segments": [], "claims": []}',
    "head.toml": b'register = "trials"',
    "fact.toml": b'fact = "none"\n[register]\nname = "trials"\n',
    "past.toml": b'[register]\nname = "trials"\n[[fact]]\nid = "x"\nhistory = []\n',
    "kind.jsonl": b'{"id": "x", "claim": {"kind": "rumour", "text": "x"}}\n',
}


@pytest.fixture
def files(tmp_path: Path) -> Path:
    for name, data in FILES.items():
        (tmp_path / name).write_bytes(data)
    return tmp_path


@pytest.fixture
def loaded(db: None) -> None:
    """A database that counts as prepared, without the time that loading the registers takes."""
    Release.objects.create(source="bundled", status=Release.Status.READY, ready_at=timezone.now())


@pytest.mark.django_db
@pytest.mark.parametrize(
    "command",
    [
        "assess -",
        "capture a.txt",
        "grade_cases a.jsonl",
        "load_registers",
        "map_registers",
        "regrade",
        "replay",
        "verify_anchors",
    ],
)
def test_a_database_that_is_behind_is_brought_up_to_date_or_said_to_be(
    command: str, monkeypatch: pytest.MonkeyPatch, settings: Any
) -> None:
    monkeypatch.setattr(preparation, "_is_behind", lambda: True)
    settings.ONE_MACHINE = False
    with pytest.raises(CommandError, match="not up to date"):
        call_command(*command.split())

    def migrated(name: str, **_: Any) -> None:
        raise CommandError(f"{name} ran")

    monkeypatch.setattr(preparation, "call_command", migrated)
    settings.ONE_MACHINE = True
    with pytest.raises(CommandError, match="migrate ran"):
        call_command(*command.split())


@pytest.mark.django_db
@pytest.mark.parametrize("command", ["load_registers", "map_registers --dry-run"])
def test_a_machine_of_its_own_needs_no_other_command_first(command: str, settings: Any, tmp_path: Path) -> None:
    """What a command prepares and what it does wait for one lock, which nobody may hold across both."""
    settings.ONE_MACHINE, settings.DATA_DIR = True, tmp_path
    call_command(*command.split(), verbosity=0)
    assert Release.objects.get().status == Release.Status.READY


@pytest.mark.usefixtures("loaded")
def test_a_demonstration_changes_nobodys_password_on_a_database_of_somebody_else(
    settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(demo, "call_command", lambda name, **_: pytest.fail(f"{name} ran"))
    owner = reader("reviewer", Role.REVIEWER)
    settings.ONE_MACHINE = False
    with pytest.raises(CommandError, match="Unset DATABASE_URL"):
        call_command("demo")
    assert User.objects.get().password == owner.password


@pytest.mark.usefixtures("loaded")
@pytest.mark.parametrize(
    ("command", "words"),
    [
        ("assess {}/missing.txt", "No such file"),
        ("assess {}/empty.txt", "empty"),
        ("assess {}/noise.txt", "not text"),
        ("assess http://10.0.0.1/", "not on the public web"),
        ("assess http://localhost/", "not on the public web"),
        ("read_article {}/missing.txt --jsonl", "No such file"),
        ("read_article {}/empty.txt --jsonl", "empty"),
        ("read_article {}/noise.txt --jsonl", "not text"),
        ("extract_claims {}/missing.txt --jsonl", "No such file"),
        ("extract_claims {}/noise.txt --jsonl", "not text"),
        ("grade_cases {}/missing.jsonl", "No such file"),
        ("grade_cases {}/empty.txt", "no case"),
        ("grade_cases {}/words.jsonl", "line 1"),
        ("grade_cases {}/list.jsonl", "line 1: a case is a JSON object"),
        ("grade_cases {}/kind.jsonl", "line 1"),
        ("grade_cases {}/deep.jsonl", "line 1"),
        ("evaluate_claims {}/list.json", "no JSON object"),
        ("evaluate_claims {}/deep.jsonl", "not an annotated article"),
        ("evaluate_claims {0}/gold.json --folds {0}/missing.json", "not a file of folds"),
        ("evaluate_claims {0}/gold.json --folds {0}/list.json", "not a file of folds"),
        ("load_registers {}/missing.toml", "no such file"),
        ("load_registers {}/words.jsonl", "not whole JSON"),
        ("load_registers {}/deep.jsonl", "not whole JSON"),
        ("load_registers {}/head.toml", "[register] name must be one of"),
        ("load_registers {}/fact.toml", "under a line [[fact]]"),
        ("load_registers {}/past.toml", "under a line [[fact.history]]"),
        ("demo --port 65536", "is no port"),
        ("demo --port none", "is no port"),
        ("register_status --therapy magic --condition gvhd --jurisdiction CN", "No therapy is called 'magic'"),
        ("register_status --therapy msc --condition gvhd --jurisdiction CN --as-of soon", "write YYYY-MM-DD"),
    ],
)
def test_what_cannot_be_used_is_said_in_a_line(command: str, words: str, files: Path) -> None:
    name, *arguments = command.format(files).split()
    with pytest.raises(CommandError) as refused:
        call_command(name, *arguments)
    assert words in str(refused.value)
    assert "\n" not in str(refused.value)
