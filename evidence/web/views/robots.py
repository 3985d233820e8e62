"""What search engines may read: all that is listed, and nothing that a reader checked or a reviewer works on."""

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

TEXT = """User-agent: *
Disallow: /check/
Disallow: /checked/
Disallow: /review/
Disallow: /account/
Disallow: /api/

Sitemap: {sitemap}
"""


def robots(request: HttpRequest) -> HttpResponse:
    text = TEXT.format(sitemap=request.build_absolute_uri(reverse("sitemaps")))
    return HttpResponse(text, content_type="text/plain; charset=utf-8")
