"""The second factor of an account: adding an authenticator app, renewing its recovery codes, removing it."""

from base64 import b32encode
from typing import Any

import segno
from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.safestring import SafeString
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST
from django_otp import login as vouch_for
from django_otp.plugins.otp_totp.models import TOTPDevice

from evidence.accounts.actions import begin_app, remove_factor, renew_recovery_codes
from evidence.accounts.factors import app_of, lead_to_factor
from evidence.accounts.models import User
from evidence.accounts.person import person_of
from evidence.web.codes import BEGUN, NewAppForm, RemovalForm


@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def second_factor(request: HttpRequest) -> HttpResponse:
    """What it is for, then a new app's key and the form for its first code; who has an app is asked for a code."""
    person = person_of(request)
    if app_of(person):
        return redirect_to_login(_wanted(request), "sign-in-code")
    form = NewAppForm(request, request.POST or None, person=person)
    if form.is_valid():
        request.session.cycle_key()
        vouch_for(request, form.accepted)
        return _new_codes(request, person)
    shown = {"form": form, "next": _wanted(request), "key": form.pending and _key(form.pending)}
    return render(request, "account/second_factor.html", shown | {"required": settings.REQUIRE_SECOND_FACTOR})


@login_required
@require_POST
def begin(request: HttpRequest) -> HttpResponse:
    request.session[BEGUN] = begin_app(person_of(request), request.session.get(BEGUN, 0))
    return redirect_to_login(_wanted(request), "second-factor")


@login_required
@never_cache
@require_POST
def renew_codes(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    return _new_codes(request, person) if person.otp_device else lead_to_factor(reverse("account"))


@sensitive_post_parameters()
@login_required
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def remove(request: HttpRequest) -> HttpResponse:
    person = person_of(request)
    form = RemovalForm(request, request.POST or None, person=person)
    if app_of(person) is None:
        return redirect("account")
    if not form.is_valid():
        return render(request, "account/remove_factor.html", {"form": form})
    remove_factor(person)
    messages.success(request, "Your second factor is removed. Delete its entry in your app too.")
    return redirect("account")


def _new_codes(request: HttpRequest, person: User) -> HttpResponse:
    codes = [_in_fours(code) for code in renew_recovery_codes(person)]
    return render(request, "account/recovery_codes.html", {"codes": codes, "next": _wanted(request)})


def _key(app: TOTPDevice) -> dict[str, Any]:
    """A key as a phone's camera, a person and a phone that shows this page itself can take it."""
    letters = b32encode(app.bin_key).decode()
    drawn = segno.make_qr(app.config_url).svg_inline(light="#fff", svgclass=None, lineclass=None, omitsize=True)
    return {"drawn": SafeString(drawn), "letters": _in_fours(letters), "address": app.config_url}


def _in_fours(text: str) -> str:
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _wanted(request: HttpRequest) -> str:
    """The page of this site that the person was on the way to."""
    wanted = request.POST.get("next") or request.GET.get("next", "")
    return wanted if url_has_allowed_host_and_scheme(wanted, allowed_hosts=None) else reverse("account")
