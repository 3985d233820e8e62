"""Articles whose servers and workers fail midway are graded all the same, each once; FAULT_ARTICLES says how many."""

import json
import os
import subprocess
import sys

from tests.conftest import ROOT

ARTICLES = os.environ.get("FAULT_ARTICLES", "12")


def test_every_article_is_graded_once_through_a_flush_a_kill_and_a_restart() -> None:
    command = [sys.executable, "-m", "benchmarks.faults", "--articles", ARTICLES, "--lost-after", "5"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    figures = json.loads(done.stdout)
    assert figures["wrong"] == []
    assert figures["Appearance"] > 10 * int(ARTICLES)
