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
        ("The drug eases pain, but [it cures nothing].", ("The drug", False)),
        ("The drugs ease pain, but [it comes back].", ("it", False)),
        ("Patients given cells after a stroke [walked sooner].", ("Patients given cells after a stroke", True)),
        ("Patients who got a graft after surgery [failed to improve].", ("Patients", True)),
        ("Capsules with cells retrieved after [they had died].", ("they", True)),
    ],
)
def test_predicate(marked: str, expected: tuple[str, bool]) -> None:
    assert predicate_of(marked) == expected


@pytest.mark.parametrize(
    ("before", "text", "named"),
    [
        ("Older drugs ease pain.", "They [cure nothing].", "Older drugs"),
        ("Older drugs ease pain.", "It [comes back].", "It"),
        ("Older drugs ease pain.", "Surgery [cures nothing].", "Surgery"),
    ],
)
def test_a_pronoun_goes_on_from_the_subject_of_the_sentence_before(before: str, text: str, named: str) -> None:
    whole = f"{before} {text}".replace("[", "").replace("]", "")
    place = len(before) + 1
    draft = Draft(
        1, place + text.index("["), len(whole) - 1, Kind.EPIDEMIOLOGY, None, False, None, None, None, Basis.NONE
    )
    found = predicate(draft, Sentence(parser()(whole[place:]), place), Sentence(parser()(before), 0))
    assert whole[found.start : found.end] == named
