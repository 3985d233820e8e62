"""What becomes of articles while everything under them fails: Redis flushed, the worker killed, PostgreSQL restarted.

    python -m benchmarks.faults --articles 200

It runs on servers and data of its own, which are removed at the end. A third of the way Redis forgets everything and
the worker is killed (SIGKILL); at two thirds PostgreSQL is stopped under the next worker, which starts it again. At the
end every article must be graded exactly once. Printed: the figures as JSON; the status is not 0 where one is wrong.
"""

import argparse
import os
import shutil
import sys
import tempfile
from pathlib import Path

import django


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--workers", type=int, default=2, help="processes of the worker")
    parser.add_argument("--lost-after", type=int, default=20, help="seconds that a run waits before it asks again")
    options = parser.parse_args()
    data = Path(tempfile.mkdtemp(prefix="faults-", dir="/tmp"))  # a short path: sockets lie in it
    data.chmod(0o755)
    for name in ("DATABASE_URL", "REDIS_URL"):
        os.environ.pop(name, None)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "evidence.config.settings",
        "DATA_DIR": str(data),
        "WORKERS": str(options.workers),
        "WORKER_SILENT_AFTER": "10",
        "MESSAGE_LOST_AFTER": str(options.lost_after),
    }
    django.setup()
    from benchmarks.faults.measure import run, stop_servers

    try:
        return run(options.articles)
    finally:
        stop_servers()
        shutil.rmtree(data, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
