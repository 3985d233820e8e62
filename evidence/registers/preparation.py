"""Making sure that the database is one that commands can work on."""

import fcntl
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.db import OperationalError, connection
from django.db.migrations.executor import MigrationExecutor

from evidence.registers.models import Release
from sources.errors import SourceError


class PreparedCommand(BaseCommand):
    """A command on a database that is up to date; what a person can mend ends it with one line."""

    def execute(self, *args: Any, **options: Any) -> str | None:
        try:
            prepare()
            return super().execute(*args, **options)
        except SourceError as error:
            raise CommandError(str(error)) from error
        except OperationalError as error:
            raise CommandError(f"The database cannot be used: {str(error).strip()}") from error


def prepare() -> None:
    """Bring the one machine's own database up to date, one process at a time; of another only say what it lacks."""
    if not settings.ONE_MACHINE:
        if _is_behind():
            raise CommandError("The database is not up to date. Run migrate and load_registers of manage.py.")
        return
    with (settings.DATA_DIR / "prepare.lock").open("a") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if _is_behind():
            call_command("migrate", verbosity=0)
        if not Release.objects.filter(status=Release.Status.READY).exists():
            call_command("load_registers", verbosity=0)


def _is_behind() -> bool:
    executor = MigrationExecutor(connection)
    return bool(executor.migration_plan(executor.loader.graph.leaf_nodes()))
