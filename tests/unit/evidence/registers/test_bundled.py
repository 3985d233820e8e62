"""The bundled registers fit together, and every row of the sources is in them or left out with a reason."""

import json
import re
import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from claims.vocabulary import THERAPIES
from claims.vocabulary.terms import MECHANISMS, SHARES
from evidence.registers.files import BUNDLED, bundled_files, read_register_file
from evidence.registers.models import REGISTERS
from evidence.registers.validation import problems

TO_ONESELF = re.compile(
    r"\brecalled\b|\brecollection\b|from memory|own knowledge|not opened|\(opened|opened since|stored (page|mirror)"
    r"|(trials|publications) register\b|\.json\b|\bnull\b|quer(y|ies)\)|- CHECK|IMPORTANT|not retrieved|is_stem_cell"
)
CODED = frozenset({"confidence", "date_confidence", "url"})
PMC = re.compile(r"\bPMC\d+")


@cache
def ids(register: str) -> set[str]:
    return {fact.id for fact in read_register_file(BUNDLED / f"{register}.toml")}


def left_out() -> dict[str, str]:
    rows = tomllib.loads((BUNDLED / "left_out.toml").read_text())["row"]
    return {row["id"]: row["why"] for row in rows}


def facts(register: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = tomllib.loads((BUNDLED / f"{register}.toml").read_text())["fact"]
    return rows


def texts(value: Any) -> Iterator[str]:
    """Every text in a fact, at whatever depth, but for its codes."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (text for name, part in value.items() if name not in CODED for text in texts(part))
    elif isinstance(value, list | tuple):
        yield from (text for part in value for text in texts(part))


def name_of(paper: dict[str, str | None]) -> str:
    """A paper's id in its register: the first identifier that its source gives, else the beginning of its title."""
    for kind in ("pmid", "doi", "pmcid"):
        if value := paper[kind]:
            return f"{kind}:{value.lower() if kind == 'doi' else value}"
    return "title:" + re.sub(r"[^a-z0-9]+", "-", str(paper["title"]).casefold())[:60]


def test_the_registers_fit_together() -> None:
    assert problems() == []


@pytest.mark.parametrize("path", bundled_files(), ids=lambda path: path.stem)
def test_every_register_says_who_compiled_it_and_none_is_overdue(path: Path) -> None:
    meta = tomllib.loads(path.read_text())["register"]
    assert meta["name"] == path.stem
    assert meta["author"]
    assert meta["review_due"] > date.today()


@pytest.mark.parametrize("register", ["approvals", "products", "authorities", "pathways", "warnings"])
def test_every_row_on_regulation_is_here(register: str, shared: Path) -> None:
    source = json.loads((shared / "data" / "regulatory.json").read_text())
    assert {row["id"] for row in source[register]} <= ids(register)


def test_the_derived_rows_on_regulation_are_left_out_with_a_reason(shared: Path) -> None:
    source = json.loads((shared / "data" / "regulatory.json").read_text())
    derived = {row["condition"] for row in source["status_by_condition"]} | {
        row["id"] for row in source["false_claims"]
    }
    assert all(left_out().get(row) for row in derived)
    assert set(source["meta"]["horizon"]) == ids("horizons")


@pytest.mark.parametrize(
    ("register", "file", "rows"), [("trials", "trials.json", "trials"), ("figures", "figures.json", "figures")]
)
def test_every_trial_and_figure_is_here(register: str, file: str, rows: str, shared: Path) -> None:
    source = json.loads((shared / "data" / file).read_text())[rows]
    missing = [row for row in source if row["id"] not in ids(register)]
    assert all(left_out().get(row.get("id") or row["title"]) for row in missing)


def test_every_publication_and_result_is_here(shared: Path) -> None:
    papers = json.loads((shared / "data" / "publications.json").read_text())["publications"]
    assert {name_of(paper) for paper in papers} <= ids("publications")
    lines = (shared / "data" / "study_results.jsonl").read_text().splitlines()
    assert {json.loads(line)["id"] for line in lines} <= ids("results")
    reasons = json.loads((shared / "data" / "study_results_left_out.json").read_text())["left_out"]
    assert all(left_out().get(row["id"]) for row in reasons)


def test_what_is_only_recalled_is_marked(shared: Path) -> None:
    source = json.loads((shared / "data" / "regulatory.json").read_text())["approvals"]
    facts = {fact.id: fact for fact in read_register_file(BUNDLED / "approvals.toml")}
    assert all(facts[row["id"]].spans[0]["confidence"] == row["confidence"] for row in source)


@pytest.mark.parametrize("register", REGISTERS)
def test_doubts_are_told_in_words_for_readers(register: str) -> None:
    """A record shows every text of its fact: none is a note of whoever compiled it to themselves."""
    told = [text for fact in read_register_file(BUNDLED / f"{register}.toml") for text in texts(fact.spans)]
    assert [text for text in told if TO_ONESELF.search(text)] == []


def test_a_paper_on_record_is_named_as_the_source_of_its_own_results_alone() -> None:
    papers = {row["pmcid"]: row for row in facts("publications") if row.get("pmcid")}
    studies = {row["id"]: row.get("publications", []) for row in facts("trials")}
    for row in facts("results"):
        for number in set(PMC.findall(row.get("source", ""))) & set(papers):
            reported = {row.get("publication"), *studies.get(row.get("trial", ""), [])}
            assert papers[number]["id"] in reported, f"{row['id']} is no result of {number}"


def test_what_the_survey_doubted_is_kept(shared: Path) -> None:
    source = json.loads((shared / "data" / "regulatory.json").read_text())["meta"]["known_doubts"]
    assert tomllib.loads((BUNDLED / "approvals.toml").read_text())["register"]["doubts"] == source


def test_every_register_is_bundled() -> None:
    assert {path.stem for path in bundled_files()} == set(REGISTERS)
    assert all(path.exists() for path in bundled_files())


def test_what_a_share_tells_is_in_words_of_its_lexicon() -> None:
    """But for those that only tell how many have the condition, or how much it is of a wider one."""
    rows = tomllib.loads((BUNDLED / "figures.toml").read_text())["fact"]
    units = {row["unit"] for row in rows if row["measure"] == "share"}
    plain = {unit for unit in units if not SHARES.within(unit)}
    people = {
        "% of adults", "% of adults, lifetime", "% of the population", "% of people 45-85, any AMD",
    }  # fmt: skip
    assert plain == people | {"% of all diabetes"}


def test_a_way_of_acting_on_record_is_one_that_claims_are_read_for() -> None:
    rows = tomllib.loads((BUNDLED / "mechanisms.toml").read_text())["fact"]
    assert {way for row in rows for way in row["mechanisms"]} <= set(MECHANISMS)


def test_what_exosomes_or_marrow_cells_were_never_shown_to_do_is_not_on_record() -> None:
    """No record tells of telomeres or of turning back age, nor of marrow or fat cells that become nerve or heart."""
    rows = tomllib.loads((BUNDLED / "mechanisms.toml").read_text())["fact"]
    assert not [row["id"] for row in rows if {"telomeres", "senescence"} & set(row["mechanisms"])]
    become = {"differentiation", "replacement", "survival-in-body"}
    mesenchymal = [row for row in rows if THERAPIES.is_a(row["therapy"], "msc") and become & set(row["mechanisms"])]
    assert {each for row in mesenchymal for each in row["conditions"]} == {
        "osteoarthritis", "orthopaedic-injury", "avascular-necrosis"
    }  # fmt: skip
    assert all(row["conditions"] for row in mesenchymal)
