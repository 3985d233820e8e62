"""The formats that addresses answer in: by media type, and by the short name that the parameter `format` takes."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import Any

from django.http.request import MediaType
from rest_framework.exceptions import NotAcceptable
from rest_framework.negotiation import DefaultContentNegotiation
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


class Negotiation(DefaultContentNegotiation):
    """By `format`, and by the weights of `Accept` (RFC 9110), which the framework's own choice passes over."""

    def get_accept_list(self, request: Request) -> list[str]:
        """Whoever names nothing takes anything."""
        return [each for each in super().get_accept_list(request) if each] or ["*/*"]

    def select_renderer(
        self, request: Request, renderers: Iterable[BaseRenderer], format_suffix: str | None = None
    ) -> tuple[BaseRenderer, str]:
        named = request.query_params.get("format")
        accepts = sorted(_ranges(self.get_accept_list(request)), key=lambda each: -each.specificity)
        offered = [(each, _range_of(each, accepts)) for each in renderers if named in (None, "", each.format)]
        wanted = [(each, accepted) for each, accepted in offered if accepted and accepted.quality]
        if not wanted:
            raise NotAcceptable(available_renderers=list(renderers))
        renderer, accepted = max(wanted, key=lambda pair: pair[1].quality)  # of equals, the address's first
        return renderer, str(accepted)


def _ranges(tokens: Iterable[str]) -> Iterator[MediaType]:
    """Those that can be read."""
    for token in tokens:
        with suppress(ValueError):
            yield MediaType(token)


def _range_of(renderer: BaseRenderer, accepts: Iterable[MediaType]) -> MediaType | None:
    """What is accepted that speaks of its type most closely; parameters, such as a profile, narrow nothing."""
    plain = ((each, MediaType(f"{each.main_type}/{each.sub_type}")) for each in accepts)
    return next((each for each, bare in plain if bare.match(renderer.media_type)), None)


def is_asked(renderer: type[BaseRenderer], request: Request) -> bool:
    """Whether it is the format that the program wants most, of those of the address."""
    return isinstance(request.accepted_renderer, renderer)
