"""Who says it, and from where."""

from collections.abc import Callable

NAME = "Said & Shown"
Absolute = Callable[[str], str]  # an address of this site, made whole
