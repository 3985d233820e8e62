"""How we behave towards a host: who we say we are, what its robots.txt asks, how long we wait."""

import threading
import time
from collections.abc import Callable

from protego import Protego

NAME = "SaidAndShown"
USER_AGENT = f"{NAME}/0.1 (reads articles about cell therapies; honours robots.txt)"
PAUSE = 1.0  # seconds between two requests to one host
LONGEST_PAUSE = 30.0  # seconds; a longer Crawl-delay is not waited for
KEPT = 3600.0  # seconds that a robots.txt is remembered
MOST_KEPT = 200  # robots.txt files; names of hosts cost their owner nothing
NOTHING_ALLOWED = "User-agent: *\nDisallow: /"


class Robots:
    """The robots.txt of each origin (RFC 9309), the latest of them remembered for an hour in this process."""

    def __init__(self) -> None:
        self._rules: dict[str, tuple[float, Protego]] = {}
        self._lock = threading.Lock()

    def of(self, origin: str, fetch: Callable[[str], str]) -> Protego:
        """The rules of `origin` (scheme://host:port); `fetch` brings the text of an address."""
        with self._lock:
            until, rules = self._rules.get(origin, (0.0, None))
        if rules is None or until < time.monotonic():
            rules = Protego.parse(fetch(f"{origin}/robots.txt"))
            with self._lock:
                self._rules.pop(origin, None)
                self._rules[origin] = (time.monotonic() + KEPT, rules)
                for oldest in list(self._rules)[:-MOST_KEPT]:
                    del self._rules[oldest]
        return rules


class Pace:
    """Spreads this process's requests to one host over time."""

    def __init__(self) -> None:
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()

    def wait(self, host: str, pause: float) -> float:
        """Sleep until it is our turn at `host`, and book the next turn `pause` seconds later; how long, in seconds."""
        with self._lock:
            now = time.monotonic()
            self._next = {each: turn for each, turn in self._next.items() if turn > now}
            turn = max(now, self._next.get(host, now))
            self._next[host] = turn + min(pause, LONGEST_PAUSE)
        time.sleep(turn - now)
        return turn - now
