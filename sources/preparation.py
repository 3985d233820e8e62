"""Making sure that the database is one that commands can work on."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from sources.errors import SourceError


class MigratedCommand(BaseCommand):
    """A command on a database whose tables are up to date; what a person can mend ends it with one line."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        try:
            self.prepare()
            return super().execute(*args, **options)
        except SourceError as error:
            raise CommandError(str(error)) from error
        except OperationalError as error:
            raise CommandError(f"The database cannot be used: {str(error).strip()}") from error

    def prepare(self) -> None:
        migrate()


def migrate() -> None:
    """Bring the tables of the one machine's own database up to date; of another only say what it lacks."""
    if not settings.ONE_MACHINE:
        if _is_behind():
            raise CommandError("The database is not up to date. Run migrate and load_registers of manage.py.")
        return
    with one_at_a_time():
        if _is_behind():
            call_command("migrate", verbosity=0)


@contextmanager
def one_at_a_time() -> Iterator[None]:
    """Alone among the processes of this machine that prepare its database."""
    with (settings.DATA_DIR / "prepare.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def _is_behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
