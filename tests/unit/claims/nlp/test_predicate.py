"""The predicate of a claim has the nearest subject before it, without what describes that, and a tense."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.grammar import parser
from claims.nlp.predicate import predicate
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Basis, Kind


def predicate_of(marked: str) -> tuple[str, bool]:
    text = marked.replace("[", "").replace("]", "")
    kind = (Kind.TRIAL, None, False, None, None, None, Basis.NONE)
    draft = Draft(0, 10 + marked.index("["), 10 + marked.index("]") - 1, *kind)
    found = predicate(draft, Sentence(parser()(text), 10))
    return text[found.start - 10 : found.end - 10], found.past


@pytest.mark.parametrize(
    ("marked", "expected"),
    [
        ("[The nurses washed the cells].", ("The nurses", True)),
        ("The nurses washed the cells and [froze them].", ("The nurses", True)),
        ("The cells, which came from cords, [were frozen].", ("The cells,", True)),
        ("The cells [can be frozen].", ("The cells", False)),
        ("They treat patients [who have lost their sight].", ("patients", False)),
        ("[No scars].", ("", False)),
    ],
)
def test_predicate(marked: str, expected: tuple[str, bool]) -> None:
    assert predicate_of(marked) == expected
