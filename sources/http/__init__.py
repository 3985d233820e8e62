"""The one way to a socket: `get(url)` fetches an http(s) address safely, politely and within limits."""

from sources.http.fetching import get
from sources.http.guard import Guard, public_only
from sources.http.request import Fetched, Limits

__all__ = ["Fetched", "Guard", "Limits", "get", "public_only"]
