"""A claim that rests on a study that is named before it tells which."""

import re

import pytest

from claims.vocabulary.statements import Basis, Kind
from tests.unit.claims.nlp.restate.restated import drafted, restated_draft


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ADMIRE trial ran in Rome. Half of the dogs got well.", "In the ADMIRE trial, half of the dogs got well."),
        ("A London study is out. It rained. One died.", "In the London study, one died."),
        ("Vera Lund's study is out. One died.", "In Vera Lund's study, one died."),
        ("A study is out. One died.", "One died."),
        ("The ADMIRE trial is out. A study followed. One died.", "One died."),
        ("The ADMIRE trials are out. One died.", "One died."),
        ("The ADMIRE trial is out. In one study a dog died.", "In one study a dog died."),
        ("The ADMIRE trial is out.\n\nOne died.", "One died."),
    ],
)
def test_by_the_name_of_the_last_study_of_its_paragraph(text: str, expected: str) -> None:
    assert _rests(text, Basis.TRIAL) == expected


@pytest.mark.parametrize(
    ("above", "expected"),
    [
        ("Outcomes (internal audit 2023, n=57)", "In the internal audit, most dogs slept."),
        ("Pills free most trial dogs from pain", "Most dogs slept."),
        ("Results of our ADMIRE trial", "In the ADMIRE trial, most dogs slept."),
        ("Results of the new study", "Most dogs slept."),
        ("Outcomes", "Most dogs slept."),
    ],
)
def test_by_what_the_heading_of_its_list_calls_the_study(above: str, expected: str) -> None:
    draft = drafted(f"{above}\n\n• Few falls\n• Most dogs slept", "Most dogs slept")
    draft.basis = Basis.TRIAL
    assert restated_draft(f"{above}\n\n• Few falls\n• Most dogs slept", draft) == expected


@pytest.mark.parametrize("basis", [Basis.NONE, Basis.EXPERT])
def test_only_where_it_rests_on_a_study(basis: Basis) -> None:
    assert _rests("The ADMIRE trial ran in Rome. One died.", basis) == "One died."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The retracted study found that most dogs slept.", "In the retracted study, most dogs slept."),
        ("A paper, since retracted, found that most dogs slept.", "In the paper, since retracted, most dogs slept."),
        ("The vets retracted the paper, which found that most dogs slept.", "In the paper, since retracted, most"),
        ("Most dogs slept, a retracted study found.", "In the retracted study, most dogs slept."),
        ("Most dogs slept, according to a paper that was later retracted.", "In the paper, since retracted, most dogs"),
        ("Most dogs slept, according to a paper that was never retracted.", "Most dogs slept."),
        ("A study found that most dogs slept, but another study was retracted.", "Most dogs slept."),
        ("A study found that most dogs slept.", "Most dogs slept."),
        ("A paper that was never retracted found that most dogs slept.", "Most dogs slept."),
        ("A paper, which has not been retracted, found that most dogs slept.", "Most dogs slept."),
        ("The vets never retracted the paper, which found that most dogs slept.", "Most dogs slept."),
        ("The vets haven’t retracted the paper, which found that most dogs slept.", "Most dogs slept."),
        ("No journal retracted the paper, which found that most dogs slept.", "Most dogs slept."),
    ],
)
def test_that_what_it_rests_on_was_retracted_stays_with_a_claim(text: str, expected: str) -> None:
    claim = next(said for said in ("Most dogs slept", "most dogs slept") if said in text)
    assert restated_draft(text, drafted(text, claim)).startswith(expected)


def _rests(text: str, basis: Basis) -> str:
    """The text of the last of its sentences, each of which is a claim."""
    *others, last = (drafted(text, said, kind=Kind.SAFETY) for said in re.findall(r"[^.\n ][^.\n]*", text))
    last.basis = basis
    return restated_draft(text, last, *others)
