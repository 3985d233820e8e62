"""What goes wrong on the way to a page, in sentences that say what to do."""

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus

import httpcore
import httpx

from sources.errors import CannotFetch
from sources.http.backend import Refused

TEMPORARY = frozenset({408, 425, 429, 500, 502, 503, 504})


@contextmanager
def said_plainly(url: httpx.URL) -> Iterator[None]:
    """Turn what goes wrong on the network into sentences."""
    host = url.host
    try:
        yield
    except Refused as error:
        raise CannotFetch(
            f"{host} is not on the public web, and we fetch nothing else. Give a public address."
        ) from error
    except httpcore.TimeoutException as error:
        raise CannotFetch(
            f"{host} took too long to answer. Try again later, or upload the page.", temporary=True
        ) from error
    except httpcore.ConnectError as error:
        is_unproven = _is_unproven(error)
        reason = "its certificate is not valid for it" if is_unproven else "it does not answer"
        raise CannotFetch(
            f"{host} cannot be reached: {reason}. Check the address, or upload the page.", temporary=not is_unproven
        ) from error
    except (httpcore.NetworkError, httpcore.ProtocolError, ssl.SSLError) as error:
        raise CannotFetch(f"{host} broke off in the middle of its answer. Try again later.", temporary=True) from error


def _is_unproven(error: BaseException | None) -> bool:
    """Whether the server could not prove by its certificate that it is the one we asked for."""
    while error is not None:
        if isinstance(error, ssl.SSLCertVerificationError):
            return True
        error = error.__cause__ or error.__context__
    return False


def refusal(url: httpx.URL, status: int) -> CannotFetch:
    phrase = HTTPStatus(status).phrase.lower() if status in set(HTTPStatus) else "unknown"
    advice = "Try again later." if status in TEMPORARY else "Check the address, or upload the page."
    message = f"{url.host} answers {status} ({phrase}) for this address. {advice}"
    return CannotFetch(message, temporary=status in TEMPORARY, status=status)
