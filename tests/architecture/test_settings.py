"""Settings that are missing or wrong stop the site with a sentence that says what to do."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from evidence.config.environment import kept_secret
from tests.conftest import ROOT

SERVERS = {"DATABASE_URL": "postgresql://someone@localhost/none", "REDIS_URL": "redis://localhost"}


def last_words(**environment: str) -> str:
    kept = {name: value for name, value in os.environ.items() if name in {"PATH", "HOME"}}
    result = subprocess.run(
        [sys.executable, "-c", "import evidence.config.settings"],
        cwd=ROOT,
        env=kept | environment,
        capture_output=True,
        text=True,
    )
    return result.stderr.strip().rpartition("\n")[2]


@pytest.mark.parametrize(
    ("environment", "words"),
    [
        (SERVERS, "SECRET_KEY='' is not usable: it must be set. Give it 50 random characters"),
        ({"DATABASE_URL": "mysql://host/db", "SECRET_KEY": "x"}, "it must begin with postgresql://"),
        ({"REDIS_URL": "localhost:6379"}, "it must begin with redis://"),
        ({"DEBUG": "maybe"}, "DEBUG='maybe' is not usable: say yes or no"),
        ({"DATA_DIR": "/dev/null/data"}, "cannot be made (Not a directory). Set DATA_DIR to a directory of your own."),
    ],
)
def test_a_wrong_setting_says_what_to_do(environment: dict[str, str], words: str) -> None:
    assert words in last_words(**environment)


def test_a_command_says_so_in_one_line() -> None:
    result = subprocess.run(
        [sys.executable, "manage.py", "demo"],
        cwd=ROOT,
        env=os.environ | {"DEBUG": "maybe"},
        capture_output=True,
        text=True,
    )
    assert result.returncode == 1
    assert result.stderr == "The site cannot be set up: DEBUG='maybe' is not usable: say yes or no.\n"


def test_the_key_of_one_machine_is_made_once(tmp_path: Path) -> None:
    key = kept_secret(tmp_path / "secret-key")
    assert len(key) > 50
    assert kept_secret(tmp_path / "secret-key") == key
    assert (tmp_path / "secret-key").stat().st_mode & 0o077 == 0
    assert [path.name for path in tmp_path.iterdir()] == ["secret-key"]


@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_address_of_a_server_is_none_and_the_machines_own_is_used(tmp_path: Path, empty: str) -> None:
    said = "import evidence.config.settings as s; raise SystemExit(f'{s.ONE_MACHINE} {s.OWN_REDIS} {s.REDIS_URL[:5]}')"
    environment = os.environ | {"DATABASE_URL": empty, "REDIS_URL": empty, "DATA_DIR": str(tmp_path)}
    result = subprocess.run([sys.executable, "-c", said], cwd=ROOT, env=environment, capture_output=True, text=True)
    assert result.stderr.strip() == "True True unix:"


def test_servers_of_somebody_else_need_no_data_directory() -> None:
    assert last_words(**SERVERS, SECRET_KEY="x") == ""


@pytest.mark.parametrize(
    ("environment", "asked"), [(SERVERS, True), ({}, False), ({"REQUIRE_SECOND_FACTOR": "1"}, True)]
)
def test_roles_ask_for_a_second_factor_but_on_one_machine(environment: dict[str, str], asked: bool) -> None:
    assert setting("REQUIRE_SECOND_FACTOR", environment) == str(asked)


def setting(name: str, environment: dict[str, str]) -> str:
    said = f"import evidence.config.settings as s; raise SystemExit(str(s.{name}))"
    result = subprocess.run(
        [sys.executable, "-c", said],
        cwd=ROOT,
        env=os.environ | {"SECRET_KEY": "x"} | environment,
        capture_output=True,
        text=True,
    )
    return result.stderr.strip()


@pytest.mark.parametrize("name", ["HSTS_INCLUDE_SUBDOMAINS", "HSTS_PRELOAD"])
def test_https_is_promised_for_other_names_of_the_domain_only_by_whoever_asks_for_it(name: str) -> None:
    assert setting("SECURE_HSTS_SECONDS", SERVERS) == "31536000"
    assert setting(f"SECURE_{name}", SERVERS) == "False"
    assert setting(f"SECURE_{name}", SERVERS | {name: "yes"}) == "True"
