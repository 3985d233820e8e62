"""What a change is, told in a page of the admin."""

from collections.abc import Iterable

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from evidence.registers.differences import Change, told


def listed(made: Iterable[Change]) -> SafeString | str:
    """Each change on a line, with its columns under it, before and after."""
    lines = [(f"{change.kind} {change.register}/{change.fact}", _columns(change)) for change in made]
    return format_html_join("", "<p>{}</p>{}", lines) or "nothing"


def _columns(change: Change) -> SafeString:
    rows = [(name, told(before), told(after)) for name, (before, after) in change.columns.items()]
    return format_html("<ul>{}</ul>", format_html_join("", "<li>{}: {} → {}</li>", rows)) if rows else SafeString()
