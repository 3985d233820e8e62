"""How fast claims are graded: from compiled dossiers on one core, and from a database and back into it.

python -m benchmarks.grading [--claims 100000]
"""

import argparse
import os
import sys

import django


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--claims", type=int, default=100_000, help="in the database; a fifth of them from dossiers")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    django.setup()
    from benchmarks.database import in_own_database
    from benchmarks.grading import pure, regrade

    pure.measure(options.claims // 5)
    with in_own_database():
        regrade.measure(options.claims)


if __name__ == "__main__":
    sys.exit(main())
