"""Decisions of regulators, of which a test builds a small world by hand."""

from typing import Any

from claims.vocabulary.days import Day
from evidence.grading.facts import Approval


def approved(
    product: str, place: str = "US", *, since: str | None = "2020-01-01", until: str | None = None, **said: Any
) -> Approval:
    """An approval of umbilical-cord cells for type 1 diabetes, or what is said of it otherwise."""
    usual: dict[str, Any] = {
        "id": f"{place}-{product}", "therapies": ("uc-msc",), "conditions": ("t1d",), "status": "approved",
    }  # fmt: skip
    days = {"since": Day.parse(since) if since else None, "until": Day.parse(until) if until else None}
    return Approval(product=product, jurisdiction=place, **(usual | days | said))
