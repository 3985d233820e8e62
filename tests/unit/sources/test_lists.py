"""The lists say who made them, are not overdue for review, and hold nothing twice."""

import re
from datetime import date

import pytest

from sources.lists import DATA, tables_of
from sources.models import Publisher

WORDS = {
    "furniture": [words for listed in tables_of("furniture")["blocks"].values() for words in listed],
    "interests": [words for shown in tables_of("interests")["interest"] for words in shown["words"]],
    "journals": tables_of("journals")["journals"]["names"],
    "registries": [registry["number"] for registry in tables_of("registries")["registry"]],
}


def test_every_list_is_looked_at() -> None:
    assert {file.stem for file in DATA.iterdir()} == {"publishers", *WORDS}


@pytest.mark.parametrize("name", WORDS)
def test_no_list_is_overdue_for_review(name: str) -> None:
    meta = tables_of(name)["meta"]
    assert meta["author"]
    assert meta["review_due"] > date.today()


@pytest.mark.parametrize("name", WORDS)
def test_each_expression_stands_once_and_compiles(name: str) -> None:
    assert len(set(WORDS[name])) == len(WORDS[name])
    assert all(map(re.compile, WORDS[name]))


def test_interests_and_kinds_are_those_of_publishers() -> None:
    shown = tables_of("interests")["interest"]
    assert {each["interest"] for each in shown} <= set(Publisher.Interest)
    assert {each["kind"] for each in shown} <= set(Publisher.Kind)
