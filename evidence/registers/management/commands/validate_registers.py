"""Check that the bundled registers fit together; needs no database."""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from evidence.registers.files import RegisterFileError
from evidence.registers.validation import problems


class Command(BaseCommand):
    help = "Checks the cross references, days and words of the bundled registers."
    requires_system_checks = ()

    def handle(self, **_: Any) -> None:
        try:
            found = problems()
        except RegisterFileError as error:
            raise CommandError(str(error)) from error
        for problem in found:
            self.stderr.write(problem)
        if found:
            raise CommandError(f"{len(found)} problems in the bundled registers.")
        self.stdout.write("The bundled registers fit together.")
