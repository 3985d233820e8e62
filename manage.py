#!/usr/bin/env python
"""Django's command line, for Said & Shown."""

import os
import select
import signal
import sys
from typing import TextIO

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    for asked in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(asked) != signal.SIG_IGN:  # as nohup has it
            signal.signal(asked, lambda number, _: sys.exit(128 + number))  # leave by the door
    try:
        _execute()
    except BrokenPipeError:
        if not _nobody_reads():
            raise
        sys.exit(128 + signal.SIGPIPE)


def _execute() -> None:
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"The site cannot be set up: {error}")
    finally:
        for stream in _printed():
            stream.flush()  # what waits to be printed may find nobody who reads it


def _nobody_reads() -> bool:
    """Whether what is printed goes into a pipe whose reader left, as head does; what is still to print then is dropped.

    Only such a pipe may end a command without a word: others break too, and their loss is an error.
    """
    watched = select.poll()
    for stream in _printed():
        watched.register(stream.fileno(), 0)
    left = [number for number, _ in watched.poll(0)]
    for number in left:
        os.dup2(os.open(os.devnull, os.O_WRONLY), number)
    return bool(left)


def _printed() -> list[TextIO]:
    """Where a command prints, as far as it was given that: not with `>&-`."""
    return [stream for stream in (sys.stdout, sys.stderr) if stream is not None]


if __name__ == "__main__":
    main()
