"""The measuring: loads, COPY of the same rows, and look-ups, each with its time."""

import random
import statistics
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from tempfile import TemporaryFile
from typing import Any

from django.db import connection

from benchmarks.registers import made
from evidence.registers import queries
from evidence.registers.actions import load
from evidence.registers.models import Publication, Release, Trial, Version

NOW = datetime(2026, 11, 25, tzinfo=UTC)
LOOK_UPS = 200


def run(trial_count: int, publication_count: int) -> None:
    for model, facts, count in (
        (Trial, made.trials(trial_count), trial_count),
        (Publication, made.publications(publication_count), publication_count),
    ):
        taken = timed(lambda facts=facts: load(facts, NOW, Release(source="benchmark", label="made")))
        rate(f"load {model._meta.verbose_name_plural}", count, taken)
        rate("  COPY of the same rows", count, copied(model))
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    for name, look_up in look_ups(trial_count, publication_count):
        answers = [answered(look_up) for _ in range(LOOK_UPS)]
        times, rows = [taken for taken, _ in answers], statistics.median(count for _, count in answers)
        median, slow = statistics.median(times), statistics.quantiles(times, n=20)[-1]
        print(f"{name:<42} median {median:6.2f} ms, 95 % within {slow:6.2f} ms, {rows:g} rows in the median")


def answered(look_up: Callable[[], list[Any]]) -> tuple[float, int]:
    """Milliseconds that a look-up takes, and the rows that it brings."""
    started = time.perf_counter()
    rows = look_up()
    return (time.perf_counter() - started) * 1000, len(rows)


def timed(work: Callable[[], Any]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def rate(name: str, rows: int, seconds: float) -> None:
    print(f"{name:<42} {rows:>9,} rows in {seconds:7.1f} s: {rows / seconds:>9,.0f} a second", flush=True)


def copied(model: type[Version]) -> float:
    """Seconds that COPY takes to fill a table of the same shape, with the same indexes, from a file."""
    table = model._meta.db_table
    with connection.cursor() as cursor, TemporaryFile() as file:
        cursor.execute(f"CREATE TABLE copied (LIKE {table} INCLUDING ALL EXCLUDING IDENTITY)")
        with cursor.copy(f"COPY {table} TO STDOUT") as out:
            for block in out:
                file.write(block)
        file.seek(0)
        started = time.perf_counter()
        with cursor.copy("COPY copied FROM STDIN") as into:
            while block := file.read(1 << 20):
                into.write(block)
        seconds = time.perf_counter() - started
        cursor.execute("DROP TABLE copied")
    return seconds


def look_ups(trial_count: int, publication_count: int) -> list[tuple[str, Callable[[], list[Any]]]]:
    chance, on = random.Random(0), date(2020, 6, 15)
    pairs = [(row.therapies[0], row.conditions[0]) for row in _cell_trials()]

    names = [name for row in _cell_trials() for name in (row.acronym, *row.other_numbers, row.fact) if name]

    def name() -> str:
        return chance.choice(names)

    def pair() -> tuple[list[str], list[str]]:
        therapy, condition = chance.choice(pairs)
        return [therapy], [condition]

    return [
        ("trial by number", lambda: list(queries.known(Trial).filter(fact=f"NCT{chance.randrange(trial_count):08d}"))),
        ("trials by any number or short name", lambda: list(queries.known(Trial).filter(queries.called([name()])))),
        ("trials by therapy × condition, or by name", lambda: list(queries.trials(*pair(), numbers=[name()]))),
        ("trials by therapy × condition", lambda: list(queries.trials(*pair()))),
        ("trials by therapy × condition on a day", lambda: list(queries.trials(*pair(), in_force_on=on))),
        ("the same, as known by a moment", lambda: list(queries.trials(*pair(), in_force_on=on, known_by=NOW))),
        (
            "publication by its id",
            lambda: list(queries.known(Publication).filter(fact=f"pmid:{chance.randrange(publication_count)}")),
        ),
    ]


def _cell_trials() -> list[Trial]:
    return list(Trial.objects.exclude(therapies=[]).exclude(conditions=[])[:2000])
