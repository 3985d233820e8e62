"""The golden dossiers and assessments: of which cases they are kept, where, and what of them."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from claims.nlp.assertion import read_assertion
from evidence.grading import Assessment, Dossier, grade, load_rules
from evidence.grading.account.wording import sentence
from evidence.grading.cases import read_case
from evidence.grading.dossier import FACT_FIELDS
from tests.golden.bundled import everything
from tests.golden.cases import AS_OF, Reasoned
from tests.golden.reasoned import CASES

FOLDER = Path(__file__).parent / "assessments"
CHOSEN = (
    "Islets grown from stem cells let people with type 1 diabetes stop insulin.",
    "Marrow mesenchymal cells prevent death and hospital stays in heart failure.",
    "Fat-derived mesenchymal cells close fistulas in Crohn's disease.",
    "Mesenchymal cells raise the response rate in graft-versus-host disease.",
    "Gene-edited stem cells free people with thalassaemia from transfusions.",
    "Stem cells regrow hair.",
    "Transplants of one's own blood stem cells for multiple sclerosis are completely safe.",
    "Umbilical-cord cells home to worn cartilage.",
    "Zynteglo is approved in the European Union.",
    "The MILES trial compared stem cells with placebo injections.",
    "ALS affects 40 million people worldwide.",
)
PLACES = ("US", "EU", "CN", "JP")


def chosen() -> Iterator[Reasoned]:
    return (case for case in CASES if case.text in CHOSEN)


def path_of(case: Reasoned) -> Path:
    return FOLDER / (re.sub(r"[^a-z0-9]+", "-", case.text.casefold()).strip("-") + ".json")


def answered(case: Reasoned, dossier: Dossier) -> Assessment:
    return grade(read_case(case.line, read_assertion, AS_OF).claim, dossier, load_rules(), AS_OF)


def small(case: Reasoned) -> Dossier:
    """Only the facts that the full answer names, and the approvals and lists of four places."""
    whole = everything()
    full = answered(case, whole)
    there = (status for place, status in full.regulatory.items() if place in PLACES)
    named = set(full.records).union(*(said.records for said in (*full.trace, *full.harms, *there)))
    kept = {name: tuple(fact for fact in getattr(whole, name) if fact.id in named) for name in FACT_FIELDS}
    horizons = tuple(horizon for horizon in whole.horizons if horizon.id in PLACES)
    products = tuple(p for p in whole.products if p.id in {approval.product for approval in kept["approvals"]})
    return replace(whole, **(kept | {"horizons": horizons, "products": products}))


def as_kept(case: Reasoned, dossier: Dossier) -> dict[str, Any]:
    """The dossier with its answer, and the trace in plain sentences; without what names versions."""
    answer = answered(case, dossier)
    plain = {name: value for name, value in answer.to_json().items() if name not in ("rules", "dossier", "trace")}
    told = [sentence(step, load_rules()) for step in answer.trace]
    return {"claim": case.line, "assessment": plain, "trace": told, "dossier": dossier.to_json()}
