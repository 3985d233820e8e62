"""The reviewed word lists, each parsed once per process."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

LEXICONS = Path(__file__).parent.parent / "lexicons"


@cache
def lexicon(name: str) -> dict[str, Any]:
    """The tables of `claims/lexicons/NAME.toml`."""
    return tomllib.loads((LEXICONS / f"{name}.toml").read_text(encoding="utf-8"))
