"""The bundled registers in the database, and a text whose claims are known to be found."""

import pytest
from django.utils import timezone

from evidence.registers.actions import load_bundled

TEXT = """Stem cells for knee arthritis

Mesenchymal stem cells cure osteoarthritis of the knee. No serious adverse events were seen in 12 patients.

Ryoncil was approved by the FDA in December 2024 for children with graft-versus-host disease.
"""


@pytest.fixture
def registers(db: None) -> None:
    load_bundled(timezone.now())
