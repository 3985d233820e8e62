"""How many of how many, as people read it: a register's "6/30" in words."""

import re

_SIGHT = r"20/(?:1[056]|20|25|3[02]|40|50|6[03]|70|80|[1248]00|125|160|250|320|500)\b"  # letters read on a chart
_STEP = "".join(rf"(?<!{step} )" for step in ("phase", "phases", "grade", "grades", "stage", "stages"))
_SHARE = re.compile(rf"(?<![\w/.,–-]){_STEP}(?!{_SIGHT})(\d+)/(\d+)(?![\w/]|[.,]\d)", re.IGNORECASE)
_ONE = re.compile(r"(?<![\d.,])1 people\b")
_PEOPLE = re.compile(r"\((?!(?:19|20)\d\d\))(\d+ of \d+|\d+)\)(?=[;.,]|$)")  # but for a year


def counted(said: str) -> str:
    """With each share of people in words: "6/30" as "6 of 30", and "(6/30)" or "(2)" after a harm as of people."""
    return _PEOPLE.sub(_of_people, _ONE.sub("1 person", _SHARE.sub(_share, said)))


def _share(found: re.Match[str]) -> str:
    people, of = found.groups()
    return f"{people} of {of}" if int(people) <= int(of) else found[0]


def _of_people(found: re.Match[str]) -> str:
    return "(1 person)" if found[1] in ("1", "1 of 1") else f"({found[1]} people)"
