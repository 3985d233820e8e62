"""Signing in: the password first, then a code from those who have a second factor."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.forms import AuthenticationForm, UsernameField
from django.contrib.auth.views import LoginView, redirect_to_login
from django.forms import TextInput
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.urls import reverse

from evidence.accounts.factors import app_of
from evidence.accounts.models import User
from evidence.web.codes import CodeForm

COOKIE = "signing-in"  # whose password was right: signed, and worth nothing without a code
PATIENCE = 300  # seconds between the password and the code
LONGEST_NAME = User._meta.get_field("username").max_length  # characters


class SignInForm(AuthenticationForm):
    username = UsernameField(max_length=LONGEST_NAME, widget=TextInput(attrs={"autofocus": True}))
    error_messages = {
        "invalid_login": "There is no such name with this password. Capitals and small letters differ in both.",
        "inactive": "This account is closed. An administrator can open it again.",
    }


class SignIn(LoginView):
    template_name = "account/sign_in.html"
    authentication_form = SignInForm
    redirect_authenticated_user = True

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        person = form.get_user()
        if app_of(person) is None:
            return super().form_valid(form)
        return ask_for_code(person, self.get_success_url())


def ask_for_code(person: User, wanted: str) -> HttpResponse:
    """To the second step, with a session that knows of nobody."""
    answer = redirect_to_login(wanted, "sign-in-code")
    answer.set_signed_cookie(
        COOKIE,
        str(person.pk),
        max_age=PATIENCE,
        path=reverse("sign-in-code"),
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
    return answer


class SignInCode(LoginView):
    """For whoever gave a password, or signed in before they had a second factor."""

    template_name = "account/code.html"
    authentication_form = CodeForm  # type: ignore[assignment]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.person = known_by_password(request)
        if self.person is None:
            messages.info(request, "Please give your name and password first. A code must follow within five minutes.")
            return redirect_to_login(self.get_success_url())
        if self.person.otp_device or not app_of(self.person):
            return HttpResponseRedirect(self.get_success_url())
        return super().dispatch(request, *args, **kwargs)

    def get_form_kwargs(self) -> dict[str, Any]:
        return super().get_form_kwargs() | {"person": self.person}

    def form_valid(self, form: AuthenticationForm) -> HttpResponse:
        answer = super().form_valid(form)
        answer.delete_cookie(COOKIE, path=reverse("sign-in-code"), samesite="Lax")
        return answer


def known_by_password(request: HttpRequest) -> User | None:
    if request.user.is_authenticated:
        return request.user
    pk = request.get_signed_cookie(COOKIE, default="", max_age=PATIENCE)
    return User.objects.filter(pk=pk, is_active=True).first() if pk else None
