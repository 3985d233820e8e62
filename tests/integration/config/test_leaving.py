"""A command that is told to end leaves by the door: what it started is stopped, its servers too."""

import os
import signal
import subprocess
import sys

import pytest

from tests.conftest import ROOT

WAIT = """
import time
try:
    print("here", flush=True)
    time.sleep(60)
finally:
    print("left", flush=True)
"""


@pytest.mark.parametrize("asked", [signal.SIGTERM, signal.SIGHUP])
def test_a_command_that_is_ended_or_whose_terminal_is_closed_cleans_up(asked: signal.Signals) -> None:
    command = [sys.executable, "manage.py", "shell", "--no-imports", "--command", WAIT]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "here\n"
    os.kill(process.pid, asked)
    assert process.communicate(timeout=30)[0] == "left\n"
    assert process.returncode == 128 + asked
