"""How often somebody may do something: a count per window in Redis, under a keyed hash, so that no address is kept."""

import hashlib
import hmac
import re
import time
from dataclasses import dataclass
from functools import cache
from ipaddress import IPv4Address, IPv6Network, ip_address

import redis
from django.conf import settings
from django.http import HttpRequest

WITH_PORT = re.compile(r"\[([0-9a-f:.]+)\](?::\d+)?|([0-9.]+):\d+", re.IGNORECASE)
SUBSCRIBER = 64  # bits of an address of version 6 that tell one subscriber from another


class CannotCount(RuntimeError):
    """Redis is away, so nobody can say how often something was done."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limit:
    """At most `times` in a window of `seconds`, for each of those who do it."""

    name: str
    times: int
    seconds: int


def wait_for(limit: Limit, who: str) -> int:
    """Count one try; 0 if it is allowed, else after how many seconds the next one is. Raises CannotCount."""
    window, passed = divmod(int(time.time()), limit.seconds)
    key = f"{settings.REDIS_PREFIX}limit:{limit.name}:{window}:{_mark(who)}"
    try:
        with _client(settings.REDIS_URL).pipeline() as pipeline:
            pipeline.incr(key)
            pipeline.expire(key, limit.seconds)
            count, _ = pipeline.execute()
    except redis.RedisError as error:
        raise CannotCount from error
    return 0 if count <= limit.times else limit.seconds - passed


def who_asks(request: HttpRequest) -> str:
    """The account, else the network address."""
    return f"user {request.user.pk}" if request.user.is_authenticated else address_of(request)


def address_of(request: HttpRequest) -> str:
    """Of whoever asks: behind a proxy of ours the one that the proxy added last."""
    if settings.BEHIND_PROXY:
        return _counted_as(_without_port(request.headers.get("X-Forwarded-For", "").rpartition(",")[2].strip()))
    return _counted_as(str(request.META.get("REMOTE_ADDR", "")))


def _without_port(address: str) -> str:
    """The address alone: some proxies add the port, and put one of version 6 in brackets."""
    given = WITH_PORT.fullmatch(address)
    return (given[1] or given[2]) if given else address


def _counted_as(address: str) -> str:
    """An address of version 6 by the network that one subscriber has, of version 4 in one spelling."""
    try:
        given = ip_address(address)
    except ValueError:
        return address
    if isinstance(given, IPv4Address):
        return str(given)
    return str(given.ipv4_mapped or IPv6Network((int(given), SUBSCRIBER), strict=False))


def _mark(who: str) -> str:
    return hmac.new(settings.SECRET_KEY.encode(), who.encode(), hashlib.sha256).hexdigest()[:32]


@cache
def _client(url: str) -> redis.Redis:
    return redis.Redis.from_url(url, socket_timeout=2, socket_connect_timeout=2)
