"""The bundled registers as facts, read straight from their files: what a dossier of everything holds."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.days import Day
from claims.vocabulary.terms import COMPARATORS, ROUTES
from evidence.grading import facts
from evidence.grading.dossier import Dossier

DATA = Path(__file__).parents[2] / "evidence" / "registers" / "data"
F = TypeVar("F", bound=facts.Fact)
_POINTS = re.compile(r"([\d.]+) points? better of (\d+)")


@cache
def everything() -> Dossier:
    """One dossier of all bundled facts."""
    return Dossier(
        results=tuple(map(_result, _facts("results"))),
        trials=tuple(map(_trial, _facts("trials"))),
        publications=tuple(map(_publication, _facts("publications"))),
        mechanisms=tuple(_fact(facts.MechanismRecord, row) for row in _facts("mechanisms")),
        products=tuple(_fact(facts.Product, row) for row in _facts("products")),
        approvals=tuple(approval for row in _facts("approvals") for approval in _turns(row)),
        authorities=tuple(_fact(facts.Authority, row) for row in _facts("authorities")),
        horizons=tuple(_fact(facts.ListHorizon, row) for row in _facts("horizons")),
        pathways=tuple(_fact(facts.Pathway, row, **_span(row)) for row in _facts("pathways")),
        warnings=tuple(_warning(row) for row in _facts("warnings")),
        figures=tuple(_fact(facts.Figure, row) for row in _facts("figures")),
        care=tuple(_fact(facts.EstablishedCare, row, issued_on=_day(row.get("valid_from"))) for row in _facts("care")),
        searches=tuple(_fact(facts.SearchRecord, row) for row in _facts("searches")),
        vocabulary={"therapies": THERAPIES.version, "conditions": CONDITIONS.version, "outcomes": OUTCOMES.version},
    )


def _facts(register: str) -> list[dict[str, Any]]:
    return list(tomllib.loads((DATA / f"{register}.toml").read_text(encoding="utf-8"))["fact"])


def _fact(kind: type[F], row: Mapping[str, Any], **more: Any) -> F:
    """The columns of the row that the fact has too, lists as tuples, and what is given beside."""
    names = set(kind.__dataclass_fields__)
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in row.items() if name in names}
    for name in ("checked_on", "read_to", "searched_on"):
        if isinstance(values.get(name), str):
            values[name] = date.fromisoformat(values[name])
    values["confidence"] = facts.Confidence(row["confidence"])
    return kind(**(values | more))


def _day(text: Any) -> Day | None:
    return Day.parse(str(text)) if text else None


def _span(row: Mapping[str, Any]) -> dict[str, Day | None]:
    return {"since": _day(row.get("valid_from")), "until": _day(row.get("valid_to"))}


def _harms(row: Mapping[str, Any]) -> tuple[facts.Harm, ...]:
    return tuple(
        facts.Harm(
            outcome=harm["harm"],
            words=harm["words"],
            count=harm.get("count"),
            serious=bool(harm.get("serious")),
            attributed=harm.get("attributed"),
            fatal=bool(harm.get("fatal")),
        )
        for harm in row.get("harms", ())
    )


def _result(row: dict[str, Any]) -> facts.StudyResult:
    routes = ROUTES.within(row.get("therapy_words", ""))
    points = _POINTS.search(row.get("effect") or "")
    return _fact(
        facts.StudyResult,
        row,
        design=facts.Design(row["design"]),
        direction=facts.Direction(row["direction"]),
        risk_of_bias=facts.RiskOfBias(row["risk_of_bias"]),
        published_on=_day(row.get("valid_from")),
        retracted_on=_day(row.get("retracted_on")),
        searched_to=_day(row.get("searched_to")),
        harms=_harms(row),
        comparators=COMPARATORS.within(row.get("comparator") or ""),
        route=routes[0] if routes else None,
        difference=float(points[1]) if points else None,
        scale=f"points of {points[2]}" if points else None,
    )


def _trial(row: dict[str, Any]) -> facts.Trial:
    counts = {row[key] for key in ("enrolment", "enrolment_actual", "enrolment_planned") if row.get(key)}
    return _fact(
        facts.Trial,
        row,
        names=tuple(name for name in (row.get("acronym"), row.get("product")) if name),
        counts=tuple(sorted(counts)),
        status_on=_day(row.get("status_on")),
        started_on=_day(row.get("started_on")),
        completed_on=_day(row.get("completed_on")),
    )


def _publication(row: dict[str, Any]) -> facts.Publication:
    designs = {design.value for design in facts.Design}
    return _fact(
        facts.Publication,
        row,
        design=facts.Design(row["design"]) if row["design"] in designs else None,
        published_on=_day(row.get("valid_from")),
        retracted_on=_day(row.get("retracted_on")),
    )


def _turns(row: dict[str, Any]) -> Iterator[facts.Approval]:
    """One approval a turn of its status; each ends where the next begins."""
    history = row.get("history") or [{"status": row["status"], "valid_from": row.get("valid_from")}]
    ends = [turn.get("valid_from") for turn in history[1:]] + [row.get("valid_to")]
    for turn, end in zip(history, ends, strict=True):
        yield _fact(facts.Approval, row, status=turn["status"], since=_day(turn.get("valid_from")), until=_day(end))


def _warning(row: dict[str, Any]) -> facts.RegulatorWarning:
    return _fact(facts.RegulatorWarning, row, issued_on=_day(row.get("valid_from")), harms=_harms(row))
