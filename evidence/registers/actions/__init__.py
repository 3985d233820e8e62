"""Everything that writes to the registers: loads of outside data, and what curators propose and accept."""

from evidence.registers.actions.curation import accept, propose, reject
from evidence.registers.actions.loading import checksum, load, load_bundled

__all__ = ["accept", "checksum", "load", "load_bundled", "propose", "reject"]
