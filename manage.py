#!/usr/bin/env python
"""Django's command line, for Said & Shown."""

import os
import signal
import sys

from django.core.management import execute_from_command_line


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(128 + signal.SIGTERM))  # leave by the door
    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
