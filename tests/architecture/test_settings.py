"""Settings that are missing or wrong stop the site with a sentence that says what to do."""

import os
import subprocess
import sys

import pytest

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
    ],
)
def test_a_wrong_setting_says_what_to_do(environment: dict[str, str], words: str) -> None:
    assert words in last_words(**environment)


def test_servers_of_somebody_else_need_no_data_directory() -> None:
    assert last_words(**SERVERS, SECRET_KEY="x") == ""
