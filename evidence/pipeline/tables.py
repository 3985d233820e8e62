"""An article's graded claims as a table for the terminal."""

import io
import shutil
from collections.abc import Iterable, Mapping
from typing import Any

from rich import box
from rich.console import Console
from rich.table import Table

from evidence.pipeline.articles import GradedClaim

COUNTRIES = ("US", "CN")  # the two whose status a table has room for
NONE = "–"


def table_of(title: str, claims: Iterable[GradedClaim]) -> str:
    """One row a claim: text, kind, verdict, certainty, grade (* while provisional), status in two countries."""
    style: dict[str, Any] = {"box": box.HORIZONTALS, "show_lines": True, "header_style": "bold", "expand": True}
    table = Table(title=title, title_justify="left", title_style="bold", **style)
    table.add_column("Claim", ratio=1)
    for heading in ("Kind", "Verdict", "Certainty", "Grade", *COUNTRIES):
        table.add_column(heading, no_wrap=True)
    for claim in claims:
        table.add_row(*_row(claim))
    if not table.rows:
        return f"{title}\n  No claim about a cell-based therapy was found.\n"
    return _rendered(table)


def _row(claim: GradedClaim) -> Iterable[str]:
    output = claim.output
    yield claim.appearance.text
    yield claim.appearance.kind
    yield output["verdict"]
    yield output["certainty"] or NONE
    yield f"{output['grade']}*" if output["provisional"] else output["grade"]
    for country in COUNTRIES:
        yield _status(output["regulatory"].get(country, {}))


def _status(said: Mapping[str, Any]) -> str:
    """Of several uses, those that they have, line by line."""
    uses = dict.fromkeys(use["status"] for use in said.get("uses", ()))
    return "\n".join(uses) or str(said.get("status", NONE))


def _rendered(table: Table) -> str:
    page = io.StringIO()
    width = max(100, min(160, shutil.get_terminal_size((120, 40)).columns))
    Console(file=page, width=width, markup=False, highlight=False).print(table)
    return page.getvalue()
