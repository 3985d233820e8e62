"""Small facts for tests of the registers."""

from datetime import UTC, datetime, timedelta
from typing import Any

from evidence.registers.actions import load
from evidence.registers.content import check
from evidence.registers.differences import Differences
from evidence.registers.files import Fact, spans
from evidence.registers.models import REGISTERS, Release

FIRST = datetime(2026, 1, 1, 12, tzinfo=UTC)


def later(days: int) -> datetime:
    return FIRST + timedelta(days=days)


def fact(register: str, id: str, **entry: Any) -> Fact:
    entry = {"confidence": "opened", "source": "a source"} | entry
    return Fact(register, id, tuple(check(REGISTERS[register], span) for span in spans(entry)))


def approval(id: str = "jp-x", **entry: Any) -> Fact:
    given = {
        "product": "x",
        "jurisdiction": "JP",
        "status": "approved",
        "therapies": ["bm-msc"],
        "conditions": ["gvhd"],
    }
    return fact("approvals", id, **(given | entry))


def product(id: str = "x", **entry: Any) -> Fact:
    return fact("products", id, **({"names": [id.upper()], "therapies": ["bm-msc"]} | entry))


def trial(number: str = "NCT00000001", **entry: Any) -> Fact:
    given = {"registry": "ClinicalTrials.gov", "therapies": ["msc"], "conditions": ["t1d"], "status": "RECRUITING"}
    return fact("trials", number, **(given | entry))


def record(*facts: Fact, at: datetime = FIRST, source: str = "test", **options: bool) -> Differences:
    return load(facts, at, Release(source=source, label="a test"), **options)
