"""Everything that writes to the registers: loads of outside data, and what curators propose, accept and map."""

from evidence.registers.actions.confirmation import confirm
from evidence.registers.actions.curation import accept, propose, reject
from evidence.registers.actions.loading import checksum, load, load_bundled
from evidence.registers.actions.mapping import map_again, map_words

__all__ = ["accept", "checksum", "confirm", "load", "load_bundled", "map_again", "map_words", "propose", "reject"]
