"""The formats that addresses answer in: by media type, and by the short name that the parameter `format` takes."""

from collections.abc import Iterable
from typing import Any

from rest_framework.renderers import BaseRenderer, JSONRenderer
from rest_framework.request import Request


class Lines(JSONRenderer):
    """Newline-delimited JSON: one thing a line."""

    media_type = "application/x-ndjson"
    format = "ndjson"

    def render(self, data: Any, *context: Any, **more: Any) -> bytes:
        return b"%b\n" % super().render(data, *context, **more)


class LinkedData(JSONRenderer):
    """JSON-LD."""

    media_type = "application/ld+json"
    format = "jsonld"


class Fhir(JSONRenderer):
    """FHIR as JSON."""

    media_type = "application/fhir+json"
    format = "fhir"


class Text(BaseRenderer):
    """Plain text."""

    media_type = "text/plain"
    format = "txt"
    charset = "utf-8"

    def render(self, data: str, *context: Any, **more: Any) -> bytes:
        return data.encode()


class Table(BaseRenderer):
    """CSV, of lines that are written already."""

    media_type = "text/csv"
    format = "csv"
    charset = "utf-8"

    def render(self, data: Iterable[bytes], *context: Any, **more: Any) -> bytes:
        return b"".join(data)


def is_asked(renderer: type[BaseRenderer], request: Request) -> bool:
    """Whether it is the format that the program accepts most, of those of the address."""
    return isinstance(request.accepted_renderer, renderer)
