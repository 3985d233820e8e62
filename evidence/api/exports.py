"""All claims at once: line by line for programs, row by row for spreadsheets."""

from collections.abc import Iterator
from itertools import chain, islice

from django.http import StreamingHttpResponse
from drf_spectacular.utils import extend_schema
from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request

from evidence.api.formats import Lines, Table, is_asked
from evidence.api.parameters import RETRY_AFTER, words_asked
from evidence.api.serializers import CardSerializer
from evidence.api.throttles import ExportsPerHour, PerMinute
from evidence.api.views import FILTERS, Api, filters_asked, streamed
from evidence.cards.exports.table import COLUMNS, RULES, table
from evidence.cards.search import every_card
from evidence.cards.shapes import Card

COLUMNS_SAID = "\n".join(f"- `{name}`: {column.says}" for name, column in COLUMNS.items())


class Export(Api):
    throttle_classes = (PerMinute, ExportsPerHour)
    renderer_classes = (Lines, Table, JSONRenderer)  # whoever accepts JSON alone is given lines of it
    parameters = FILTERS

    @extend_schema(
        operation_id="export",
        description=(
            "All claims of the list at once, as newline-delimited JSON: a card a line, each as the list has it; or as "
            "CSV (`format=csv`), a row each.\n\n"
            "It is sent as it is read. Take all once, and later what is new with `since`, which tells nothing of "
            "claims that are no longer listed: take all again now and then.\n\n"
            f"The columns of the CSV:\n\n{COLUMNS_SAID}\n\n{RULES}"
        ),
        parameters=[*parameters, RETRY_AFTER],
        responses=streamed(str, Lines.media_type, Table.media_type),
    )
    def get(self, request: Request) -> StreamingHttpResponse:
        cards = _begun(every_card(words_asked(request), filters_asked(request)))
        if is_asked(Table, request):
            return _sent(table(cards, request.build_absolute_uri), Table)
        return _sent(_lines(cards), Lines)


def _begun(cards: Iterator[Card]) -> Iterator[Card]:
    """The same, the first one read already: while nothing can be, that is said and no empty file begun."""
    return chain(list(islice(cards, 1)), cards)


def _lines(cards: Iterator[Card]) -> Iterator[bytes]:
    return (Lines().render(CardSerializer(card).data) for card in cards)


def _sent(lines: Iterator[bytes], renderer: type[BaseRenderer]) -> StreamingHttpResponse:
    charset = f"; charset={renderer.charset}" if renderer.charset else ""
    named = {"Content-Disposition": f'attachment; filename="claims.{renderer.format}"'}
    return StreamingHttpResponse(lines, content_type=f"{renderer.media_type}{charset}", headers=named)
