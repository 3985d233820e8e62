"""An ETag on every answer that is known whole, and 304 where nothing changed; to HEAD as to GET."""

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.http import ConditionalGetMiddleware
from django.utils.cache import get_conditional_response, set_response_etag
from django.utils.decorators import decorator_from_middleware


class _Conditional(ConditionalGetMiddleware):
    """The body of an answer to HEAD is still there: the server leaves it out later."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if request.method != "HEAD" or not isinstance(response, HttpResponse):
            return super().process_response(request, response)
        if self.needs_etag(response) and not response.has_header("ETag"):
            set_response_etag(response)
        etag = response.headers.get("ETag")
        return (get_conditional_response(request, etag=etag, response=response) if etag else None) or response


conditional = decorator_from_middleware(_Conditional)
