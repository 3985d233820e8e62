"""A load brings the registers to what its files say, whole or not at all, and says what it changed."""

import json
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from evidence.registers.actions import load_bundled
from evidence.registers.files import RegisterFileError
from evidence.registers.models import REGISTERS, Approval, Publication, Release, Trial
from evidence.registers.outside import load_files
from tests.integration.registers.facts import FIRST, approval, fact, later, product, record, trial

pytestmark = pytest.mark.django_db


def study(number: str, updated: str = "2024-03-01", status: str = "RECRUITING") -> dict[str, object]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": number, "briefTitle": "Cord cells"},
            "statusModule": {"overallStatus": status, "lastUpdatePostDateStruct": {"date": updated}},
            "armsInterventionsModule": {
                "interventions": [{"type": "BIOLOGICAL", "name": "Biological: UC-MSC infusion"}]
            },
            "conditionsModule": {"conditions": ["Diabetes Mellitus, Type 1"]},
        },
        "hasResults": False,
    }


def test_the_bundled_registers_load_once_and_a_second_load_changes_nothing() -> None:
    first = load_bundled(FIRST)
    assert {name: REGISTERS[name].objects.count() > 0 for name in first.counts} == dict.fromkeys(first.counts, True)
    assert not load_bundled(later(1))
    assert Release.objects.get().status == Release.Status.READY


def test_a_dry_run_tells_and_writes_nothing() -> None:
    record(approval(status="conditional"))
    differences = record(approval(), approval("us-x"), at=later(1), dry_run=True)
    assert [str(change) for change in differences.changes] == [
        "changed approvals/jp-x (status: conditional → approved)",
        "added approvals/us-x",
    ]
    assert Approval.objects.get().status == "conditional"


def test_a_new_approval_and_a_retraction_turn_up_in_the_differences() -> None:
    paper = {"title": "Cells", "valid_from": "2019"}
    record(fact("publications", "pmid:1", **paper))
    differences = record(
        fact("publications", "pmid:1", **paper, retracted=True, retracted_on="2021-12"), approval(), at=later(1)
    )
    told = [str(change) for change in differences.changes]
    assert "changed publications/pmid:1 (retracted: nothing → True; retracted_on: nothing → 2021-12)" in told
    assert "added approvals/jp-x" in told
    assert Publication.objects.filter(superseded_at=None).get().retracted


def test_a_fact_that_left_a_whole_source_is_superseded_and_kept() -> None:
    record(approval("a"), approval("b"), whole=True)
    differences = record(approval("a"), at=later(1), whole=True)
    assert [change.kind for change in differences.changes] == ["removed"]
    gone = Approval.objects.get(fact="b")
    assert gone.superseded_at == later(1)
    assert gone.superseded_by == Release.objects.latest("id")


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("cut.json", json.dumps([study("NCT00000001"), study("NCT00000002")])[:-40], "not whole JSON"),
        ("other.json", json.dumps({"total": 3}), "no registry number"),
        (
            "bad-day.json",
            json.dumps([study("NCT00000001"), study("NCT00000002", updated="1 March")]),
            "NCT00000002: not a date",
        ),
        (
            "cut.ndjson",
            json.dumps(study("NCT00000001")) + "\n" + json.dumps(study("NCT00000002"))[:30],
            "not whole JSON",
        ),
        (
            "approvals.toml",
            '[register]\nname = "approvals"\n[[fact]]\nid = "a"\nstatus = "maybe"',
            "a: confidence: missing",
        ),
        ("odd.toml", '[register]\nname = "approvals"\n[[fact]]\nid = "a"\ncolour = "red"', "colour: no such column"),
        ("who.toml", '[register]\nname = "wishes"', "must be one of"),
        ("cut.toml", '[register]\nname = "appro', "cannot be read"),
        ("binary.json", "\udcff", "not whole JSON"),
    ],
)
def test_a_file_that_is_not_whole_leaves_nothing_behind(tmp_path: Path, name: str, text: str, told: str) -> None:
    path = tmp_path / name
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(RegisterFileError, match=told):
        load_files([path], FIRST)
    assert not Trial.objects.exists()
    assert not Approval.objects.exists()
    assert [release.status for release in Release.objects.all()] == [Release.Status.FAILED]


def approval_file(folder: Path, id: str = "jp-y", **columns: str) -> Path:
    """A register file with one approval, of a product `y`."""
    said = {"product": "y", "jurisdiction": "JP", "status": "approved", "confidence": "opened", "source": "s"} | columns
    lines = [f'{name} = "{value}"' for name, value in said.items()]
    path = folder / "approvals.toml"
    path.write_text("\n".join(['[register]\nname = "approvals"', f'[[fact]]\nid = "{id}"', *lines]))
    return path


def product_file(folder: Path) -> Path:
    path = folder / "products.toml"
    said = 'id = "y"\nnames = ["Y"]\nconfidence = "opened"\nsource = "s"'
    path.write_text(f'[register]\nname = "products"\n[[fact]]\n{said}')
    return path


@pytest.mark.parametrize("dry_run", [False, True])
def test_a_row_that_names_what_nobody_knows_is_refused_by_its_id_with_all_that_came_with_it(
    tmp_path: Path, dry_run: bool
) -> None:
    (tmp_path / "study.json").write_text(json.dumps(study("NCT00000001")))
    files = [str(tmp_path / "study.json"), str(approval_file(tmp_path))]
    told = r"approvals\.toml: approvals/jp-y: product: 'y' is not in the register of products$"
    with pytest.raises(CommandError, match=told):
        call_command("load_registers", *files, dry_run=dry_run)
    assert not Trial.objects.exists()
    assert not Approval.objects.exists()
    assert [release.status for release in Release.objects.all()] == ([] if dry_run else [Release.Status.FAILED])


def test_what_a_row_names_may_be_on_record_or_in_another_of_the_files(tmp_path: Path) -> None:
    approvals, products = approval_file(tmp_path), product_file(tmp_path)
    assert load_files([approvals, products], FIRST).counts["approvals"]["added"] == 1
    assert load_files([approval_file(tmp_path, "us-y", jurisdiction="US")], later(1)).counts["approvals"]["added"] == 1


def test_what_was_taken_off_the_record_is_no_longer_there_to_be_named(tmp_path: Path) -> None:
    record(product("y", therapies=[]), whole=True)
    record(product("z"), at=later(1), whole=True)
    with pytest.raises(RegisterFileError, match="is not in the register of products"):
        load_files([approval_file(tmp_path)], later(2))


def test_outside_files_keep_to_the_vocabulary_and_the_calendar_too(tmp_path: Path) -> None:
    record(product("y", therapies=[]))
    path = approval_file(tmp_path, jurisdiction="XX", valid_from="2021", valid_to="2019")
    with pytest.raises(RegisterFileError, match=r"'XX' is not in the vocabulary \(2 problems in all\)"):
        load_files([path], later(1))


def test_a_fact_repeated_word_for_word_is_one_fact_and_otherwise_refused() -> None:
    assert record(approval(), approval()).counts["approvals"]["added"] == 1
    with pytest.raises(RegisterFileError, match="says two things of a fact: jp-x"):
        record(approval(), approval(status="conditional"), at=later(1))


def test_a_missing_file_is_one_clear_line(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match=r"gone\.json: no such file"):
        call_command("load_registers", str(tmp_path / "gone.json"))


def test_pages_arrays_and_single_studies_load_as_versions(tmp_path: Path) -> None:
    (tmp_path / "page.json").write_text(json.dumps({"studies": [study("NCT00000001")], "nextPageToken": "x"}))
    (tmp_path / "array.json").write_text(json.dumps([study("NCT00000002")]))
    (tmp_path / "one.json").write_text(json.dumps(study("NCT00000003")))
    paths = sorted(tmp_path.glob("*.json"))
    assert load_files(paths, FIRST).counts["trials"]["added"] == 3
    assert not load_files(paths, later(1))
    loaded = Trial.objects.get(fact="NCT00000003")
    assert (loaded.therapies, loaded.therapy_origin) == (["uc-msc"], "within")
    assert (loaded.conditions, loaded.condition_origin) == (["t1d"], "exact")


def test_a_newer_version_of_a_trial_closes_the_one_before_and_keeps_what_a_curator_said(tmp_path: Path) -> None:
    bundled = trial(status_on="2023-05", therapies=["muse"], therapy_origin="curated")
    record(bundled)
    (tmp_path / "new.json").write_text(json.dumps(study("NCT00000001", status="COMPLETED")))
    load_files([tmp_path / "new.json"], later(1))
    old, new = Trial.objects.filter(superseded_at=None).order_by("valid_from")
    assert (old.status, str(old.valid_to)) == ("RECRUITING", "2024-03-01")
    assert (new.status, str(new.valid_from), new.valid_to) == ("COMPLETED", "2024-03-01", None)
    assert (new.therapies, new.therapy_origin) == (["muse"], "curated")
    assert not record(bundled, at=later(2)), "the bundled version is still among the known ones"
