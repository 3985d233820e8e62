"""A person's account: the password, and the API tokens: each is shown once, and can be revoked."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.contrib.auth.forms import PasswordChangeForm
from django.contrib.auth.views import PasswordChangeView
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse, reverse_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST
from knox.models import AuthToken
from knox.settings import knox_settings

from evidence.accounts.factors import app_of, codes_left, is_cleared, lead_to_factor
from evidence.accounts.person import person_of


class ChangePassword(PasswordChangeView):
    """An account is made by somebody else, with a password that they know."""

    template_name = "account/password.html"
    success_url = reverse_lazy("account")

    def form_valid(self, form: "PasswordChangeForm") -> HttpResponse:
        changed = super().form_valid(form)
        messages.success(self.request, "Your password is changed. Wherever else you were signed in, you no longer are.")
        return changed


@login_required
@never_cache
def account(request: HttpRequest) -> HttpResponse:
    return _account(request)


@login_required
@never_cache
@require_POST
def make_token(request: HttpRequest) -> HttpResponse:
    user = person_of(request)
    if not is_cleared(user):
        return lead_to_factor(reverse("account"))
    if AuthToken.objects.filter(user=user).count() >= knox_settings.TOKEN_LIMIT_PER_USER:
        return _account(request, refused=True)
    _, secret = AuthToken.objects.create(user=user)
    return _account(request, secret=secret)


@login_required
@require_POST
def revoke_token(request: HttpRequest, token_key: str) -> HttpResponse:
    revoked, _ = AuthToken.objects.filter(user=person_of(request), token_key=token_key).delete()
    if revoked:
        messages.success(request, "The token is revoked: no program can use it any more.")
    return redirect("account")


def _account(request: HttpRequest, *, secret: str = "", refused: bool = False) -> HttpResponse:
    user = person_of(request)
    shown = {
        "app": app_of(user),
        "codes_left": codes_left(user),
        "tokens": AuthToken.objects.filter(user=user).order_by("-created"),
        "secret": secret,
        "refused": refused,
        "limit": knox_settings.TOKEN_LIMIT_PER_USER,
    }
    return render(request, "account/page.html", shown)
