"""An ETag on every answer that is known whole, and by it 304 where nothing changed, or 412; to HEAD as to GET."""

from http import HTTPStatus

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.middleware.http import ConditionalGetMiddleware
from django.utils.cache import get_conditional_response, set_response_etag
from django.utils.decorators import decorator_from_middleware

from evidence.api.problems import problem

OTHERWISE = "What is here is not what `If-Match` or `If-Unmodified-Since` names. Ask without it for what is here now."


class _Conditional(ConditionalGetMiddleware):
    """The body of an answer to HEAD is still there: the server leaves it out later."""

    def process_response(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        answer = self._by_its_conditions(request, response)
        refused = answer.status_code == HTTPStatus.PRECONDITION_FAILED
        return problem(answer.status_code, OTHERWISE) if refused else answer

    def _by_its_conditions(self, request: HttpRequest, response: HttpResponseBase) -> HttpResponseBase:
        if request.method != "HEAD" or not isinstance(response, HttpResponse):
            return super().process_response(request, response)
        if self.needs_etag(response) and not response.has_header("ETag"):
            set_response_etag(response)
        etag = response.headers.get("ETag")
        return (get_conditional_response(request, etag=etag, response=response) if etag else None) or response


conditional = decorator_from_middleware(_Conditional)
