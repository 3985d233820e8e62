"""The tables that the grading model runs on, as one typed value with one version.

Thresholds and judgements are data (`tables/*.toml`), each with its author, checker, review date and source. The version
is the hash of what the tables say and of the model's own number, so that a grade names the very rules that made it.
"""

import hashlib
import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import cattrs

from evidence.grading.tables.certainty import CertaintyRules
from evidence.grading.tables.numbers import NumberRules
from evidence.grading.tables.outcomes import OutcomeRules
from evidence.grading.tables.status import StatusRules
from evidence.grading.tables.verdicts import VerdictRules

TABLES = Path(__file__).parent / "tables"
MODEL = 63  # changes whenever the same tables may grade otherwise: then every claim is graded again


@dataclass(frozen=True, kw_only=True)
class Rules:
    """Every table, typed, and the version that names what they say. `model`: the code that runs on them, numbered.

    `tables`: what all of it was made of, to be kept with the grades.
    """

    certainty: CertaintyRules
    outcomes: OutcomeRules
    verdicts: VerdictRules
    status: StatusRules
    numbers: NumberRules
    wording: Mapping[str, Mapping[str, str]]
    version: str
    tables: Mapping[str, Any] = field(repr=False)
    model: int


_LATER: Mapping[str, Any] = {  # what tables had nothing of when the first grades were kept
    "model": 1,
    "outcomes": {
        "any_harm": {"beside_cells": [], "of_donors": []},
        "slower_loss": {"source": "", "words": []},
        "of_one_organ": {"source": "", "mechanisms": []},
        "by_one_route": {"source": "", "mechanisms": []},
        "of_making": {"source": "", "mechanisms": []},
        "sequels": {"source": "", "conditions": []},
    },
    "status": {
        "approvals": {"taken_back": [], "grouped_uses": [], "fields": [], "diseases": []},
        "pathways": {"on_request": []},
        "warnings": {"apart": [], "as_drug": []},
    },
    "numbers": {"figures": {"groups": []}, "results": {"smallest_group": 1.0, "largest_group": 0.0}},
    "wording": {
        "beside": {
            **dict.fromkeys(("unknown_study", "one_trial", "not_so_long", "not_on_all", "search_to_confirm"), ""),
            **dict.fromkeys(("others_approved", "others_approved_there", "named_retracted"), ""),
        },
        "largest": {"one": ""},
        "related": {},
        "stands": dict.fromkeys(
            ("supported_partly", "supported_counted", "supported_related", "contradicted_related"), ""
        ),
    },
}


@cache
def load_rules() -> Rules:
    """The rules as the tables now have them, read once a process."""
    return rules_of(read_tables())


def read_tables(folder: Path = TABLES) -> dict[str, Any]:
    """What the tables say, by name, without who wrote and checked them, and the number of the model that reads them."""
    tables = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.glob("*.toml"))}
    said = {name: {key: value for key, value in table.items() if key != "meta"} for name, table in tables.items()}
    return said | {"model": MODEL}


def rules_of(tables: Mapping[str, Any]) -> Rules:
    """The typed rules. Raises cattrs' ClassValidationError, naming table and key, where one does not fit the model."""
    return _typed(tables, tables)


def kept_rules(tables: Mapping[str, Any]) -> Rules:
    """The typed rules of tables that were kept with a grade, which knew nothing of what was added since."""
    return _typed(_over(_LATER, tables), tables)


def _typed(whole: Mapping[str, Any], tables: Mapping[str, Any]) -> Rules:
    canonical = json.dumps(tables, sort_keys=True, ensure_ascii=False).encode()
    version = hashlib.sha256(canonical).hexdigest()[:16]
    return cattrs.Converter(forbid_extra_keys=True).structure({**whole, "version": version, "tables": tables}, Rules)


def _over(later: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """What was kept, and where it has nothing what was added later, table by table."""
    inner = {name: _over(later.get(name, {}), said) for name, said in kept.items() if isinstance(said, Mapping)}
    return {**later, **kept, **inner}
