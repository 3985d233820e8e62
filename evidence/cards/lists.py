"""How each country's own list of approvals was read, by what the registers say of it today."""

from collections.abc import Mapping

from evidence.registers.models import ListHorizon
from evidence.registers.queries import known


def lists_read() -> Mapping[str, str]:
    """`whole`, `parts` or `news` (it was never opened) by country; none where nothing is known of it. One query."""
    return dict(known(ListHorizon).values_list("fact", "read"))


def is_opened(read: str | None) -> bool:
    """Whether a list itself was read, if only in part."""
    return read in {ListHorizon.Read.WHOLE, ListHorizon.Read.PARTS}
