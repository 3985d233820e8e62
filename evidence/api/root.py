"""Where the API begins: to a browser its page, to a program the addresses that all others are reached from."""

from csp.decorators import csp_update
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.urls import reverse
from django.views.decorators.vary import vary_on_headers
from drf_spectacular.utils import extend_schema
from drf_spectacular.views import SpectacularSwaggerSplitView
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from evidence.api.views import Api
from evidence.registers.models import REGISTERS

PAGE = "text/html"
LISTS = ("schema", "claims", "export", "articles", "topics", "regulation")

page = csp_update({"img-src": ["data:"]})(  # Swagger's own style sheet draws its arrows as data: images
    SpectacularSwaggerSplitView.as_view(url_name="api-schema", template_name="api/page.html")
)


class Addresses(Api):
    @extend_schema(exclude=True)
    def get(self, request: Request) -> Response:
        lists = {name: reverse(f"api-{name}") for name in LISTS}
        registers = {name: reverse("api-records", args=[name]) for name in REGISTERS}
        whole = request.build_absolute_uri
        return Response(
            {name: whole(each) for name, each in lists.items()}
            | {"records": {name: whole(each) for name, each in registers.items()}}
        )


addresses = Addresses.as_view()


@vary_on_headers("Accept")
def root(request: HttpRequest) -> HttpResponseBase:
    """Who asks for no kind of answer is a program."""
    of_the_page = "script" in request.GET or request.get_preferred_type([JSONRenderer.media_type, PAGE]) == PAGE
    return page(request) if of_the_page else addresses(request)
