"""Two people at once: one transaction holds what another one, on a connection of its own, waits for."""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Thread

import pytest
from django.db import connection, transaction

PATIENCE = 10  # seconds


@contextmanager
def while_waits(work: Callable[[], object]) -> Iterator[list[Exception]]:
    """A transaction that is committed when `work`, begun after it, waits for it; what `work` raised then, if it did."""
    raised: list[Exception] = []
    thread = Thread(target=_try, args=[work, raised])
    with transaction.atomic():
        yield raised
        thread.start()
        _wait_for_the_wait()
    thread.join()


def _try(work: Callable[[], object], raised: list[Exception]) -> None:
    try:
        work()
    except Exception as error:
        raised.append(error)
    finally:
        connection.close()


def _wait_for_the_wait() -> None:
    deadline = time.monotonic() + PATIENCE
    with connection.cursor() as cursor:
        while time.monotonic() < deadline:
            cursor.execute("SELECT 1 FROM pg_locks WHERE pg_backend_pid() = ANY(pg_blocking_pids(pid))")
            if cursor.fetchone():
                return
            time.sleep(0.01)
    pytest.fail("the other one does not wait for what this transaction holds")
