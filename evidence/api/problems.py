"""Errors of the API as problem details (RFC 9457), each with a sentence that says what to do."""

from http import HTTPStatus
from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, JsonResponse
from rest_framework import exceptions
from rest_framework.response import Response
from rest_framework.views import exception_handler

MEDIA_TYPE = "application/problem+json"


def problem_details(error: Exception, context: dict[str, Any]) -> Response | None:
    """DRF's own answer, in RFC 9457's words; None (a 500) for what is no API error."""
    response = exception_handler(error, context)
    if response is None:
        return None
    response.data = problem(response.status_code, _detail(error))
    if isinstance(error, exceptions.ValidationError):
        response.data["errors"] = error.detail
    response.content_type = MEDIA_TYPE
    return response


def problem(status: int, detail: str) -> dict[str, Any]:
    return {"type": "about:blank", "title": HTTPStatus(status).phrase, "status": status, "detail": detail}


def nothing_here(request: HttpRequest) -> JsonResponse:
    """404 for an address of the API that there is not."""
    detail = "There is nothing at this address. The addresses are in /api/v1/schema/."
    return JsonResponse(problem(404, detail), status=404, content_type=MEDIA_TYPE)


def _detail(error: Exception) -> str:
    if isinstance(error, Http404 | exceptions.NotFound):
        return "There is no such thing, or it is not listed."
    if isinstance(error, PermissionDenied):
        return "This is not for this account."
    if isinstance(error, exceptions.ValidationError):
        return "A parameter cannot be used; `errors` says which, and why."
    return str(getattr(error, "detail", error))
