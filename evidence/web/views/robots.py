"""What search engines may read: all that is listed, and nothing that a reader checked or a reviewer works on."""

from django.http import HttpRequest, HttpResponse

TEXT = """User-agent: *
Disallow: /check/
Disallow: /checked/
Disallow: /review/
Disallow: /account/
Disallow: /api/
"""


def robots(request: HttpRequest) -> HttpResponse:
    return HttpResponse(TEXT, content_type="text/plain; charset=utf-8")
