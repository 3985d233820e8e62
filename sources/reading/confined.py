"""Readers in a process of their own, which knows no secret and has limits to what it may take: a file made to harm can
end that process only.

python -m sources.reading.confined '[KIND, ENCODING, URL]' < FILE   is the other side, and answers in JSON.
"""

import json
import logging
import resource
import subprocess
import sys
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from sources.errors import CannotRead
from sources.reading.by_kind import read_here
from sources.reading.kinds import Kind
from sources.reading.readable import Readable

log = logging.getLogger(__name__)

ROOT = Path(__file__).resolve().parent.parent.parent
MEMORY = 2_000_000_000  # bytes of address space
SECONDS = 60
LIMITS = {
    resource.RLIMIT_AS: MEMORY,
    resource.RLIMIT_CPU: SECONDS,  # also where nobody is left to stop it
    resource.RLIMIT_FSIZE: 0,  # no file is written
    resource.RLIMIT_NPROC: 0,  # no process and no thread is started (root may all the same)
}
ENVIRONMENT = {"PYTHONDONTWRITEBYTECODE": "1", "OPENBLAS_NUM_THREADS": "1"}  # and nothing of what the site is told
CANNOT = 3  # exit status of a reader that said why it cannot read


def read_confined(kind: Kind, data: bytes, encoding: str = "", url: str = "", seconds: float = SECONDS) -> Readable:
    """What the reader of this kind makes of the data. Raises CannotRead, as it does or at a limit."""
    command = [sys.executable, "-m", __name__, json.dumps([kind, encoding, url])]
    try:
        done = subprocess.run(
            command, input=data, capture_output=True, timeout=seconds, cwd=ROOT, env=ENVIRONMENT, check=False
        )
    except subprocess.TimeoutExpired as error:
        raise CannotRead(
            "This file takes longer to read than we can wait. Paste the article's text instead."
        ) from error
    if done.returncode == CANNOT:
        raise CannotRead(done.stdout.decode())
    if done.returncode:
        log.warning("reading a file of kind %s ended with %s %s", kind, done.returncode, _error_of(done.stderr))
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


def _error_of(traceback: bytes) -> str:
    """The name of the error, which tells a reader that is wrong from a file that is; no word of the file."""
    return traceback.decode(errors="replace").strip().rpartition("\n")[2].partition(":")[0]


def confine() -> None:
    """Take from this process, for good, what a reader has no need of."""
    for limit, most in LIMITS.items():
        resource.setrlimit(limit, (most, most))


def _answer(kind: str, encoding: str, url: str) -> None:
    confine()
    try:
        found = read_here(Kind(kind), sys.stdin.buffer.read(), encoding, url)
        answer, status = json.dumps(asdict(found), default=date.isoformat), 0
    except CannotRead as error:
        answer, status = str(error), CANNOT
    sys.stdout.buffer.write(answer.encode())
    sys.exit(status)


if __name__ == "__main__":
    _answer(*json.loads(sys.argv[1]))
