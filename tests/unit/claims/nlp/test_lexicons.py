"""Parts of expressions that a lexicon names once, and patterns that are asked for by their names."""

import re

import pytest

from claims.nlp.lexicons import PART, Patterns, any_name, lexicon, written_out
from claims.vocabulary.concepts import LEXICONS

PARTS = {"cell": "(?:cells?|{graft})", "graft": "(?:grafts?|islets?)"}


@pytest.mark.parametrize(
    ("told", "written"),
    [
        ("no {graft}", "no (?:grafts?|islets?)"),
        ("{cell}", "(?:cells?|(?:grafts?|islets?))"),
        ([r"\w{0,3}", "{graft}"], [r"\w{0,3}", "(?:grafts?|islets?)"]),
        ({"said": {"not": ["{graft}"]}, "number": 3}, {"said": {"not": ["(?:grafts?|islets?)"]}, "number": 3}),
    ],
)
def test_a_part_is_written_out_wherever_it_stands(told: object, written: object) -> None:
    assert written_out(told, PARTS) == written


def test_a_part_that_there_is_not_is_refused() -> None:
    with pytest.raises(KeyError):
        written_out("{grafts}", PARTS)


@pytest.mark.parametrize("name", ["assertion_words", "effects", "evidence", "status_words"])
def test_every_part_of_a_lexicon_is_used_in_it(name: str) -> None:
    text = (LEXICONS / f"{name}.toml").read_text(encoding="utf-8")
    used, told = PART.findall(text), text.split("[stands_for]")[1].split("\n[")[0]
    assert set(re.findall(r"^(\w+) =", told, re.MULTILINE)) <= set(used)
    assert "stands_for" not in lexicon(name)


def test_a_pattern_is_found_by_its_name_in_any_case() -> None:
    patterns = Patterns({"graft": ["graft", r"\bislets?\b"]})
    assert patterns.said("graft", "ISLETS were given")
    assert not patterns.said("graft", "isletsome")
    assert patterns.pattern("graft") is patterns.pattern("graft")


@pytest.mark.parametrize(
    ("names", "found"),
    [(["stroke", "stroke (ischaemic)"], "stroke (ischaemic)"), (["T.D."], None), ([], None)],
)
def test_of_names_the_longest_counts_as_it_stands_and_of_none_nothing(names: list[str], found: str | None) -> None:
    match = re.search(any_name(names), "a stroke (ischaemic) or TxDx")
    assert (match[0] if match else None) == found
