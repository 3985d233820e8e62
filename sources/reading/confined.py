"""A reader in a process of its own, with limits to memory and time: a file made to harm can end that process only."""

import json
import resource
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from sources.errors import CannotRead
from sources.reading.readable import Readable

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY = 2_000_000_000  # bytes of address space
SECONDS = 60
CANNOT = 3  # exit status of a reader that said why it cannot read


def read_confined(module: str, data: bytes, seconds: float = SECONDS) -> Readable:
    """What `module`, which calls `serve`, makes of the data. Raises CannotRead, as it does or at a limit."""
    try:
        done = subprocess.run(
            [sys.executable, "-m", module], input=data, capture_output=True, timeout=seconds, cwd=ROOT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise CannotRead(
            "This file takes longer to read than we can wait. Paste the article's text instead."
        ) from error
    if done.returncode == CANNOT:
        raise CannotRead(done.stdout.decode())
    if done.returncode:
        raise CannotRead(
            "This file is damaged, or unfolds to more than we can take in. Paste the article's text instead."
        )
    fields: dict[str, Any] = json.loads(done.stdout)
    day, links, signs = (fields.pop(name) for name in ("published_on", "links", "translation_signs"))
    return Readable(
        **fields,
        published_on=date.fromisoformat(day) if day else None,
        links=tuple(links),
        translation_signs=tuple(signs),
    )


def serve(read: Callable[[bytes], Readable]) -> None:
    """The other side: read what comes in, within the limit of memory, and answer."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    try:
        answer, status = json.dumps(asdict(read(sys.stdin.buffer.read())), default=date.isoformat), 0
    except CannotRead as error:
        answer, status = str(error), CANNOT
    sys.stdout.buffer.write(answer.encode())
    sys.exit(status)
