"""How fast claims in a database are graded, first and again: registers, dossiers, grades and rows, all of it.

The claims are the reasoned ones of `tests/golden`, each said in every wording of every treatment and condition that has
a result on record, over again until there are as many as are asked for; they come in by COPY, into a database of its
own that is dropped at the end. Printed for each pass: claims a second, by the clock and by this process's own time,
queries a batch, and peak memory.
"""

import json
import resource
import time
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import replace
from itertools import cycle, islice, product

from django.db import connection
from django.utils import timezone

from claims.models import Claim, ClaimRevision, Stated
from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.statements import Strength
from evidence.assessments.assess import BATCH, assess_claims
from evidence.assessments.models import Assessment, Dossier
from evidence.assessments.regrading import regrade
from evidence.grading import Rules, load_rules
from evidence.grading.cases import read_case
from evidence.grading.rules import read_tables, rules_of
from evidence.registers.actions import load_bundled
from evidence.registers.models import StudyResult
from tests.golden import doubtful
from tests.golden.cases import AS_OF
from tests.golden.reasoned import CASES


def measure(number: int) -> None:
    load_bundled(timezone.now())
    fill(number)
    timed("graded first", number, lambda: assess_claims(Claim.objects.all(), as_of=AS_OF))
    print(f"  {Assessment.objects.count():,} assessments on {Dossier.objects.count():,} dossiers")
    timed("again, nothing new", number, lambda: list(regrade(load_rules(), as_of=AS_OF, keep=True)))
    timed("again, by other rules", number, lambda: list(regrade(laxer(), as_of=AS_OF, keep=True)))


def fill(number: int) -> None:
    """Claims and their revisions, as many as asked for."""
    made = list(islice(said(), number))  # before the COPY, which holds the connection
    columns = ["claim_id", "number", "reason", "current", "taken_back", *Stated.columns(made[0]), "assertion"]
    claims, revisions = Claim._meta.db_table, ClaimRevision._meta.db_table
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {claims} (id, state) OVERRIDING SYSTEM VALUE SELECT n, 'found' FROM generate_series(1, %s) n",
            [number],
        )
        names = ", ".join(f'"{name}"' for name in columns)
        with cursor.copy(f"COPY {revisions} ({names}) FROM STDIN") as copy:
            for key, statement in enumerate(made, start=1):
                assertion = json.dumps(read_assertion(statement).to_json())
                values = (_written(value) for value in Stated.columns(statement).values())
                copy.write_row((key, 1, "", True, False, *values, assertion))
        cursor.execute("ANALYZE")


def said() -> Iterator[Statement]:
    """Every reasoned claim in every wording, of the treatment and condition of every result on record, without end."""
    statements = [read_case(case.line, read_assertion, AS_OF).claim.statement for case in (*CASES, *doubtful.CASES)]
    pairs = sorted(set(StudyResult.objects.values_list("therapy", "condition")))
    for (therapy, condition), strength, statement in cycle(product(pairs, Strength, statements)):
        yield replace(statement, therapies=(therapy,), conditions=(condition,), strength=strength)


def _written(value: object) -> object:
    return "{}" if value == [] else value


def laxer() -> Rules:
    """Rules under which many verdicts move."""
    tables = deepcopy(read_tables())
    tables["verdicts"]["needs"]["causal"] = 2
    return rules_of(tables)


def timed(name: str, number: int, work: Callable[[], object]) -> None:
    """Do the work, and print how fast it went, by how many queries a batch, within how much memory."""
    counter = Counter()
    started, own = time.perf_counter(), time.process_time()
    with connection.execute_wrapper(counter):
        work()
    seconds, own, batches = time.perf_counter() - started, time.process_time() - own, -(-number // BATCH)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{name:<22} {number:>8,} claims in {seconds:7.1f} s: {number / seconds:>6,.0f} a second", end=" ")
    print(f"({number / own:,.0f} of its own time), {counter.queries / batches:.1f} queries a batch", end=" ")
    print(f"of {BATCH}, {peak:.0f} MB", flush=True)


class Counter:
    """Counts the queries that go through a connection."""

    queries = 0

    def __call__(self, execute: Callable[..., object], *query: object) -> object:
        self.queries += 1
        return execute(*query)
