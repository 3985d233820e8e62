"""The lexicons are whole: every id that they name exists, no name means two things, none is overdue for review."""

import re
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.concepts import LEXICONS, Tree

TREES = {
    "therapies": THERAPIES,
    "conditions": CONDITIONS,
    "outcomes": OUTCOMES,
    "jurisdictions": JURISDICTIONS,
}


@pytest.mark.parametrize("file", sorted(LEXICONS.glob("*.toml")), ids=lambda file: file.stem)
def test_no_lexicon_is_overdue_for_review(file: Path) -> None:
    meta = tomllib.loads(file.read_text(encoding="utf-8"))["meta"]
    assert meta["author"]
    assert meta["review_due"] > date.today()


@pytest.mark.parametrize("file", sorted(LEXICONS.glob("*.toml")), ids=lambda file: file.stem)
def test_no_line_of_a_lexicon_is_wider_than_one_of_code(file: Path) -> None:
    assert [line for line in file.read_text(encoding="utf-8").splitlines() if len(line) > 120] == []


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_every_id_that_a_concept_names_exists(tree: Tree[Any]) -> None:
    for concept in tree.values():
        assert set(concept.broader) <= set(tree)
        assert concept.replaced_by is None or concept.replaced_by in tree


def test_outcomes_name_conditions_and_outcomes_that_exist() -> None:
    for outcome in OUTCOMES.values():
        assert set(outcome.conditions) | set(outcome.most_demanding_of) <= set(CONDITIONS)
        assert set(outcome.surrogate_for) <= set(OUTCOMES)


def test_a_condition_has_one_most_demanding_outcome_at_most() -> None:
    demanding = [condition for outcome in OUTCOMES.values() for condition in outcome.most_demanding_of]
    assert len(demanding) == len(set(demanding))


def test_kinds_and_ancestors_are_each_other_reversed() -> None:
    for tree in TREES.values():
        for id in tree:
            assert all(id in tree.ancestors(kind) for kind in tree.kinds(id))
    assert THERAPIES.is_a("ipsc-islets", "stem-cell-islets")
    assert THERAPIES.is_a("ipsc-islets", "ipsc")
    assert not THERAPIES.is_a("msc", "uc-msc")


def test_related_are_a_kind_and_what_it_is_a_kind_of_whichever_is_named_first() -> None:
    assert THERAPIES.related("msc", "uc-msc")
    assert THERAPIES.related("uc-msc", "msc")
    assert not THERAPIES.related("uc-msc", "bm-msc"), "two kinds of one"
    assert THERAPIES.related("in no lexicon", "in no lexicon")
    assert CONDITIONS.kinds("diabetes") == {"diabetes", "t1d", "t2d"}


FORMS = {"mesh": r"[DC]\d{6,9}", "mondo": r"MONDO:\d{7}", "cell_ontology": r"CL:\d{7}"}


@pytest.mark.parametrize("tree", TREES.values(), ids=TREES)
def test_every_identifier_has_its_scheme_s_form_and_says_where_it_was_seen(tree: Tree[Any]) -> None:
    for concept in tree.values():
        schemes = {name for name in concept.identifiers if not name.endswith("_seen_in")}
        assert set(concept.identifiers) == schemes | {f"{name}_seen_in" for name in schemes}
        for scheme in schemes:
            assert re.fullmatch(FORMS[scheme], concept.identifiers[scheme]), concept.id
            assert concept.identifiers[f"{scheme}_seen_in"], concept.id


def test_no_two_concepts_have_one_identifier() -> None:
    for tree in (THERAPIES, CONDITIONS):
        for scheme in FORMS:
            given = [concept.identifiers[scheme] for concept in tree.values() if scheme in concept.identifiers]
            assert len(given) == len(set(given))


def test_the_names_of_several_concepts_are_each_told_once() -> None:
    assert CONDITIONS.names_of(("t1d", "other:gout", "t1d")) == CONDITIONS["t1d"].names
    assert set(CONDITIONS.names_of(("t1d", "stroke"))) == {*CONDITIONS["t1d"].names, *CONDITIONS["stroke"].names}


def test_what_no_lexicon_knows_is_a_kind_of_itself_alone() -> None:
    assert THERAPIES.kinds("other:biophotons") == THERAPIES.ancestors("other:biophotons") == {"other:biophotons"}


def test_what_only_registers_name_keeps_out_of_claims() -> None:
    assert {"US-FL", "CN-HI", "INT"} <= {id for id, place in JURISDICTIONS.items() if not place.in_claims}
    assert JURISDICTIONS.is_a("CN-HI", "CN")
    assert len(JURISDICTIONS.kinds("EU")) == 28, "the Union and its 27 members"
    assert not JURISDICTIONS.is_a("GB", "EU")


def test_an_unknown_id_is_called_by_itself() -> None:
    assert (JURISDICTIONS.label_of("JP"), JURISDICTIONS.label_of("??")) == ("Japan", "??")
