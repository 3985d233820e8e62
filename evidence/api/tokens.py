"""How a program says whose it is: by a token, which its person made on the page of their account."""

from typing import Any

from drf_spectacular.contrib.knox_auth_token import KnoxTokenScheme
from knox.auth import TokenAuthentication
from rest_framework.authentication import get_authorization_header
from rest_framework.exceptions import AuthenticationFailed
from rest_framework.request import Request


class Tokens(TokenAuthentication):
    """Knox's own, to which any bytes may come. A bearer's token is refused: unread, it would count as none."""

    def authenticate(self, request: Request) -> Any:
        if get_authorization_header(request).lower().startswith(b"bearer "):
            raise AuthenticationFailed
        return super().authenticate(request)

    def authenticate_credentials(self, token: bytes) -> Any:
        if not token.isascii():
            raise AuthenticationFailed
        return super().authenticate_credentials(token)


class TokenScheme(KnoxTokenScheme):
    """The same scheme in the description."""

    target_class = "evidence.api.tokens.Tokens"
