"""How quickly the registers take in 600,000 trials and 200,000 publications, and how quickly they answer then.

    python -m benchmarks.registers [--trials 600000] [--publications 200000]

Trials are made from real studies of ClinicalTrials.gov, publications from the
bundled register; both go into a database of their own, which is dropped at the end. Beside the rates stand those of
PostgreSQL's COPY of the same rows into tables of the same shape.
"""

import argparse
import os
import sys

import django


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--trials", type=int, default=600_000)
    parser.add_argument("--publications", type=int, default=200_000)
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")
    django.setup()
    from benchmarks.database import in_own_database
    from benchmarks.registers.measure import run

    with in_own_database():
        run(options.trials, options.publications)


if __name__ == "__main__":
    sys.exit(main())
