"""Pages for what went wrong: one clear sentence each, and where to go from there."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string


def bad_request(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    """400. Only words that this site wrote itself are repeated."""
    said = str(exception) if isinstance(exception, ValueError) else ""
    return render(request, "errors/400.html", {"said": said}, status=400)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/403.html", status=403)


def csrf_failure(request: HttpRequest, reason: str = "") -> HttpResponse:
    return render(request, "errors/403.html", {"stale": True}, status=403)


def not_found(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:
    return render(request, "errors/404.html", status=404)


def too_many(request: HttpRequest, seconds: int, what: str) -> HttpResponse:
    return refused_for(seconds, request, "errors/429.html", {"said": too_many_words(seconds, what)})


def refused_for(seconds: int, request: HttpRequest, page: str, shown: dict[str, Any]) -> HttpResponse:
    """429 with a page of ours, and when to come again."""
    response = render(request, page, shown, status=429)
    response["Retry-After"] = str(seconds)
    return response


def too_many_words(seconds: int, what: str) -> str:
    minutes = max(1, round(seconds / 60))
    again = "1 minute" if minutes == 1 else f"{minutes} minutes"
    return f"There were many {what} from where you are. Please try again in {again}."


def too_many_sign_ins(request: HttpRequest, *_: Any, **__: Any) -> HttpResponse:
    return too_many(request, int(settings.AXES_COOLOFF_TIME.total_seconds()), "sign-ins with a wrong password or code")


def unavailable(request: HttpRequest, said: str) -> HttpResponse:
    return render(request, "errors/503.html", {"said": said}, status=503)


def server_error(request: HttpRequest) -> HttpResponse:
    """500: a page that asks nothing of the database, since that may be what failed."""
    return HttpResponse(render_to_string("errors/500.html"), status=500)
