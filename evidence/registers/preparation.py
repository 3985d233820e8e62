"""Making sure that the database holds what commands that grade need."""

from django.conf import settings
from django.utils import timezone

from evidence.registers.actions import load_bundled
from evidence.registers.models import Release
from sources.preparation import MigratedCommand, migrate, one_at_a_time


class PreparedCommand(MigratedCommand):
    """A command on a database that is up to date and, on one machine, holds the registers."""

    def prepare(self) -> None:
        prepare()


def prepare() -> None:
    """Bring the one machine's own database up to date, with its registers; of another only say what it lacks."""
    migrate()
    if settings.ONE_MACHINE:
        with one_at_a_time():
            if not Release.objects.filter(status=Release.Status.READY).exists():
                load_bundled(timezone.now())
