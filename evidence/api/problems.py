"""Errors of the API as problem details (RFC 9457), each with a sentence that says what to do."""

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import InterfaceError, OperationalError
from django.http import Http404, HttpRequest, JsonResponse
from django.urls import reverse
from django.views.decorators.csrf import csrf_exempt
from rest_framework import exceptions
from rest_framework.views import exception_handler

from evidence.cards.places import BadCursor

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"
KEPT_HEADERS = ("WWW-Authenticate", "Retry-After")


def problem_details(error: Exception, context: dict[str, Any]) -> JsonResponse | None:
    """DRF's own answer, in RFC 9457's words; 503 while the database is away, None (a 500) for any other fault.

    In every list it is the parameter `after` that tells the place.
    """
    if isinstance(error, OperationalError | InterfaceError):
        log.error("the API cannot be read", exc_info=error)
        return problem(503, "Nothing can be looked up just now. Ask again in a minute.", headers={"Retry-After": "60"})
    if isinstance(error, BadCursor):
        error = exceptions.ValidationError({"after": [str(error)]})
    response = exception_handler(error, context)
    if response is None:
        return None
    errors = {"errors": error.detail} if isinstance(error, exceptions.ValidationError) else {}
    headers = {name: response[name] for name in KEPT_HEADERS if name in response}
    return problem(response.status_code, _detail(error), headers=headers, **errors)


def problem(status: int, detail: str, *, headers: Mapping[str, str] | None = None, **more: Any) -> JsonResponse:
    said = {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail, **more}
    readable = {"ensure_ascii": False}
    return JsonResponse(said, status=status, content_type=MEDIA_TYPE, headers=headers, json_dumps_params=readable)


@csrf_exempt  # it changes nothing
def nothing_here(request: HttpRequest) -> JsonResponse:
    """404 for an address of the API that there is not."""
    return problem(404, f"There is nothing at this address. The addresses are in {reverse('api-schema')}.")


def _detail(error: Exception) -> str:
    match error:
        case Http404() | exceptions.NotFound():
            return "There is no such thing, or it is not listed."
        case PermissionDenied():
            return "This is not for this account."
        case exceptions.ValidationError():
            return "A parameter cannot be used; `errors` says which, and why."
        case exceptions.AuthenticationFailed():
            return (
                "The token is wrong, too old, revoked, or not sent as `Authorization: Token …`. "
                f"Make one at {reverse('account')}, or ask without."
            )
        case exceptions.MethodNotAllowed():
            return "The API can only be read. Use GET."
        case exceptions.NotAcceptable():
            types = ", ".join(renderer.media_type for renderer in error.available_renderers or ())
            return f"This address answers in {types}. Accept what it answers in, and leave `format` away."
        case exceptions.Throttled():
            return "You ask too often. Wait as many seconds as `Retry-After` says; with a token you may ask more often."
    return str(getattr(error, "detail", error))
