"""Definite words and grammar decide where the trained heads waver between two kinds, and leave alone what they know."""

from pathlib import Path
from typing import NamedTuple

import pytest

from claims.nlp.document import Draft
from claims.nlp.kind.evidence import Evidence
from claims.nlp.kind.setting import Setting
from claims.nlp.lexicons import lexicon
from claims.nlp.pipeline import rules_pipeline
from claims.vocabulary.statements import Basis, Kind


class Example(NamedTuple):
    decided: bool
    kind: Kind
    rival: Kind
    marked: str


def _read(line: str) -> Example:
    labels, marked = line.split(" | ")
    decided, kind, rival = labels.split()
    return Example(decided == "decided", Kind(kind), Kind(rival), marked)


LINES = (Path(__file__).parent / "kinds.txt").read_text(encoding="utf-8").splitlines()
EXAMPLES = [_read(line) for line in LINES if line and not line.startswith("#")]


def draft(start: int, end: int, *, segment: int = 0, **marks: float) -> Draft:
    likeliest = Kind(max(marks, key=lambda kind: marks[kind]))
    return Draft(segment, start, end, likeliest, None, False, None, None, None, Basis.NONE, marks=marks)


def kinds(text: str, *drafts: Draft) -> list[Kind]:
    """By this component alone, after those that it needs."""
    nlp = rules_pipeline()
    doc = nlp.make_doc(text)
    doc._.drafts = drafts
    for name in ("segments", "mentions", "grammar", "kind"):
        doc = nlp.get_pipe(name)(doc)
    return [draft.kind for draft in doc._.drafts]


def kind_of(marked: str, **marks: float) -> Kind:
    text = marked.replace("[", "").replace("]", "")
    (kind,) = kinds(text, draft(marked.index("["), marked.index("]") - 1, **marks))
    return kind


@pytest.mark.parametrize("example", [e for e in EXAMPLES if e.decided], ids=lambda e: e.marked)
def test_words_decide_where_the_heads_waver(example: Example) -> None:
    assert kind_of(example.marked, **{example.rival: 0.5, example.kind: 0.3}) is example.kind


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda e: e.marked)
def test_words_do_not_mislead_heads_that_are_right(example: Example) -> None:
    assert kind_of(example.marked, **{example.kind: 0.6, example.rival: 0.2}) is example.kind


def test_there_are_enough_examples_of_each_kind() -> None:
    assert all(sum(e.kind is kind for e in EXAMPLES) >= 29 for kind in Kind)


def test_kinds_run_in_passages() -> None:
    lines = ["Rooms have a garden.", "The rest is up to the guest.", "Pets stay elsewhere."]
    text = "\n".join(lines)
    starts = [text.index(line) for line in lines]
    sure, unsure = {"access": 0.9, "trial": 0.1}, {"access": 0.4, "trial": 0.6}
    drafts = [
        draft(start, start + len(line), segment=i, **(unsure if i == 1 else sure))
        for i, (start, line) in enumerate(zip(starts, lines, strict=True))
    ]
    assert kinds(text, *drafts) == [Kind.ACCESS] * 3


def test_the_longer_of_two_nested_quotes_is_of_the_disease_as_the_shorter_is() -> None:
    text = "Those who have it suffer pain and a poor quality of life."
    pain, life = text.index(" and"), len(text) - 1
    shorter, longer = draft(0, pain, epidemiology=0.9), draft(0, life, efficacy=0.9)
    assert kinds(text, shorter, longer) == [Kind.EPIDEMIOLOGY] * 2
    text = "The cells are safe and effective."
    shorter, longer = draft(0, text.index(" and"), safety=0.9), draft(0, len(text) - 1, efficacy=0.9)
    assert kinds(text, shorter, longer) == [Kind.SAFETY, Kind.EFFICACY]


def test_the_heading_above_counts() -> None:
    text = "Background\nHalf of them need a wheelchair within fifteen years."
    start = text.index("Half")
    assert kinds(text, draft(start, len(text), segment=1, efficacy=0.5, epidemiology=0.3)) == [Kind.EPIDEMIOLOGY]


def test_a_list_under_the_name_of_a_drug_tells_of_no_cells() -> None:
    text = "PRP and drugs\n1. Minoxidil (Rogaine)\n• Can slow or stop the loss\n1. PRP\n• Can slow or stop the loss\n"
    starts = [text.index("Can"), text.rindex("Can")]
    drafts = [draft(s, s + 25, segment=n, efficacy=0.9, epidemiology=0.05) for s, n in zip(starts, (2, 4), strict=True)]
    assert kinds(text, *drafts) == [Kind.EPIDEMIOLOGY, Kind.EFFICACY]


def test_an_ill_on_a_list_of_what_is_eased_is_no_harm() -> None:
    text = "Cells can ease these symptoms:\n• excessive thirst\nCells can cause these symptoms:\n• excessive thirst\n"
    starts = [text.index("excessive"), text.rindex("excessive")]
    drafts = [draft(s, s + 16, segment=n, safety=0.6, efficacy=0.2) for s, n in zip(starts, (1, 3), strict=True)]
    assert kinds(text, *drafts) == [Kind.EFFICACY, Kind.SAFETY]


def test_the_label_of_a_passage_counts_for_all_of_it() -> None:
    text = "Methods: Rats were used. Their gait was filmed on day 20."
    start = text.index("Their")
    assert kinds(text, draft(start, len(text) - 1, segment=1, efficacy=0.5, trial=0.3)) == [Kind.TRIAL]


def setting(claim: str, *, sentence: str = "", past: bool = False) -> Setting:
    return Setting({"claim": claim, "sentence": sentence or claim}, past)


ENTRY = {"for": ["trial"], "against": ["mechanism"], "weight": "weak", "in": "claim", "words": ["masked"]}


@pytest.mark.parametrize(
    ("limits", "around", "expected"),
    [
        ({}, setting("The surgeons were masked"), True),
        ({}, setting("The unmasked surgeons knew"), False),
        ({"unless": ["half"]}, setting("Only half were masked"), False),
        ({"sentence_without": ["<therapy>"]}, setting("were masked", sentence="They were masked <therapy>"), False),
        ({"tense": "present"}, setting("were masked", past=True), False),
        ({"tense": "past"}, setting("were masked", past=True), True),
    ],
)
def test_when_an_entry_speaks(limits: dict[str, object], around: Setting, expected: bool) -> None:
    assert Evidence(ENTRY | limits).speaks_in(around) is expected


def test_an_entry_speaks_for_a_kind_as_much_as_against_another() -> None:
    weights = Evidence(ENTRY).weights
    assert weights[Kind.TRIAL] == -weights[Kind.MECHANISM] > 0


def test_every_expression_can_end_with_a_word() -> None:
    lists = [entry.get(key, []) for entry in lexicon("evidence")["evidence"] for key in ("words", "unless")]
    assert [words for listed in lists for words in listed if words.endswith(" ")] == []
