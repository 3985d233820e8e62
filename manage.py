#!/usr/bin/env python
"""Django's command line, for Said & Shown."""

import os
import signal
import sys

from django.core.exceptions import ImproperlyConfigured
from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    for asked in (signal.SIGTERM, signal.SIGHUP):
        if signal.getsignal(asked) != signal.SIG_IGN:  # as nohup has it
            signal.signal(asked, lambda number, _: sys.exit(128 + number))  # leave by the door
    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        if "--traceback" in sys.argv:
            raise
        sys.exit(f"The site cannot be set up: {error}")


if __name__ == "__main__":
    main()
