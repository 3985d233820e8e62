"""The reader says for which country they ask; kept in a cookie, and nowhere else."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from evidence.web.context import COOKIE
from evidence.web.forms import CountryForm
from evidence.web.views.errors import bad_request

A_YEAR = 365 * 24 * 3600  # seconds


@require_POST
def country(request: HttpRequest) -> HttpResponse:
    form = CountryForm(request.POST)
    if not form.is_valid():
        return bad_request(request, ValueError("There is no such country in our list. Choose one from it."))
    response = HttpResponseRedirect(_back(request))  # an address, no name of a view
    chosen = form.cleaned_data["country"]
    if chosen:
        response.set_cookie(COOKIE, chosen, A_YEAR, samesite="Lax", httponly=True, secure=request.is_secure())
    else:
        response.delete_cookie(COOKIE, samesite="Lax")
    return response


def _back(request: HttpRequest) -> str:
    """The page that the choice was made on, if it is one of this site, and not the answer to a choice that failed."""
    back = request.POST.get("back", "")
    return back if url_has_allowed_host_and_scheme(back, allowed_hosts=None) and back != request.path else "/"
