"""A command that is told to end, or that nobody reads, leaves by the door: what it started is stopped."""

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
    assert process.communicate(timeout=120)[0] == "left\n"
    assert process.returncode == 128 + asked


SAY = """
import sys
sys.stdin.readline()
print("a line\\n" * {lines})
{leave}
"""


def shell(code: str) -> "subprocess.Popen[str]":
    command = [sys.executable, "manage.py", "shell", "--no-imports", "--command", code]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(command, cwd=ROOT, text=True, **pipes)  # type: ignore[call-overload, no-any-return]


@pytest.mark.parametrize(("lines", "leave"), [(1, ""), (1, "sys.exit(0)"), (100_000, "")])
def test_a_command_whose_reader_left_ends_without_a_word(lines: int, leave: str) -> None:
    """As any Unix tool before head: whether it prints much, or so little that all of it waits for the end."""
    process = shell(SAY.format(lines=lines, leave=leave))
    process.stdout.close()  # type: ignore[union-attr]
    process.stdout = None
    _, said = process.communicate("go\n", timeout=60)
    assert (said, process.returncode) == ("", 128 + signal.SIGPIPE)


def test_another_pipe_that_breaks_is_an_error_still() -> None:
    process = shell("raise BrokenPipeError('the worker is gone')")
    assert "the worker is gone" in process.communicate(timeout=60)[1]
    assert process.returncode == 1


def test_a_command_that_prints_nothing_needs_nowhere_to_print() -> None:
    command = [sys.executable, "manage.py", "shell", "--no-imports", "--command", "pass"]
    ended = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *command], cwd=ROOT, text=True, stderr=subprocess.PIPE, timeout=60
    )
    assert (ended.stderr, ended.returncode) == ("", 0)
