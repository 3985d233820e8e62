"""The words around a claim tell what it is a treatment of."""

import pytest

from claims.nlp.aboutness import Passage
from claims.nlp.document import Draft, Family
from claims.nlp.mentions import mentions
from claims.nlp.segments import segments
from claims.nlp.told_around import (
    of_introduction,
    of_its_treatment,
    of_paragraph,
    of_patients,
    of_person,
    of_treatment,
    of_turn,
)
from claims.vocabulary.statements import Basis, Kind

TWO = "PRP is for lupus. Exosomes are for psoriasis. {} had a rash."


@pytest.mark.parametrize(
    ("text", "therapies", "conditions"),
    [
        (TWO.format("Nobody"), ("prp",), ("lupus",)),
        (TWO.format("Nobody"), ("exosomes",), ("psoriasis",)),
        (TWO.format("Nobody"), ("prp", "exosomes"), ("lupus", "psoriasis")),
        (TWO.format("Nobody"), ("svf",), ("lupus", "psoriasis")),
        (TWO.format("Nobody with psoriasis"), ("prp",), ("lupus", "psoriasis")),
        (TWO.format("Nobody with psoriasis"), ("svf",), ("lupus", "psoriasis")),
        ("PRP is for lupus and psoriasis. It is cheap. Nobody had a rash.", ("prp",), ("lupus", "psoriasis")),
    ],
)
def test_of_two_conditions_told_before_that_is_meant_which_was_told_of_with_the_treatment(
    text: str, therapies: tuple[str, ...], conditions: tuple[str, ...]
) -> None:
    parts = list(segments(text))
    draft = Draft(2, parts[2].start, len(text), Kind.SAFETY, None, False, None, None, None, Basis.NONE)
    draft.therapies, draft.conditions = therapies, ("lupus", "psoriasis")
    named = mentions(text)
    told = (Passage(parts, named, family) for family in (Family.CONDITION, Family.THERAPY))
    assert of_its_treatment(draft, *told) == conditions


@pytest.mark.parametrize(
    ("head", "item", "conditions"),
    [
        ("In lupus, the cells can:", "• calm the kidneys", ("lupus",)),
        ("In lupus, the cells can:", "• heal psoriasis", ()),
        ("The cells help in lupus.", "• calm the kidneys", ()),
    ],
)
def test_an_item_is_about_the_disease_of_the_line_that_introduces_its_list(
    head: str, item: str, conditions: tuple[str, ...]
) -> None:
    text = f"{head}\n• ease pain\n{item}"
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    draft = Draft(2, parts[2].start, len(text), Kind.MECHANISM, None, False, None, None, None, Basis.NONE)
    assert of_introduction(text, draft, passage) == conditions


@pytest.mark.parametrize(
    ("claim", "conditions"),
    [
        ("Lupus patients gain from them too.", ("lupus",)),
        ("They keep lupus away.", ()),
        ("Psoriasis patients gain from them too.", ()),  # as it was taken
    ],
)
def test_a_result_that_names_its_patients_is_of_what_they_have(claim: str, conditions: tuple[str, ...]) -> None:
    text = f"The cells help in psoriasis. {claim}"
    passage = Passage(list(segments(text)), mentions(text), Family.CONDITION)
    for kind in (Kind.EFFICACY, Kind.MECHANISM, Kind.REGULATORY):
        draft = Draft(1, text.index(claim), len(text), kind, None, False, None, None, None, Basis.NONE)
        draft.conditions = ("psoriasis",)
        assert of_patients(text, draft, passage) == conditions


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("For lupus the picture is brighter. Two in three went into remission.", ("lupus",)),
        ("But in people with lupus little is known. Some got better. Two in three went into remission.", ("lupus",)),
        ("The cells help in lupus. Two in three went into remission.", ()),
        ("For lupus and psoriasis little is known. Two in three went into remission.", ()),
        ("For lupus little is known. The psoriasis cleared. Two in three went into remission.", ()),
        ("For lupus the picture is brighter.\nTwo in three went into remission.", ()),
    ],
)
def test_a_sentence_is_about_the_disease_to_which_its_paragraph_turned(text: str, conditions: tuple[str, ...]) -> None:
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    number, start = len(parts) - 1, text.index("Two in")
    draft = Draft(number, start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert of_turn(text, draft, passage) == conditions


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("I saw a woman of 40 with severe lupus. Her rash cleared.", ("lupus",)),
        ("I saw a woman of 40 with severe lupus. The rash cleared.", ()),
        ("I saw a woman with lupus and psoriasis. Her rash cleared.", ()),
        ("We know little of lupus. Her rash cleared.", ()),
        ("I saw a woman with lupus. Her psoriasis cleared.", ()),
        ("I saw a woman with lupus.\nHer rash cleared.", ()),
    ],
)
def test_a_sentence_on_one_person_is_about_what_that_person_was_said_to_have(
    text: str, conditions: tuple[str, ...]
) -> None:
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    draft = Draft(1, parts[1].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert of_person(text, draft, passage) == conditions


@pytest.mark.parametrize(
    ("text", "conditions"),
    [
        ("Psorigraft is a sheet of cells for lupus patients. The treatment calms the skin.", ("lupus",)),
        ("Ten people with severe lupus were given cells. The cells calmed the skin.", ("lupus",)),
        ("One died of a stroke. The cells calmed the skin.", ()),
        ("One was given cells for lupus and psoriasis. The cells calmed the skin.", ()),
        ("Ten people with lupus were given cells. The skin calmed down.", ()),
        ("Ten people with lupus were given cells. The treatment calmed psoriasis.", ()),
        ("Ten people with lupus were given cells.\nThe treatment calmed the skin.", ()),
    ],
)
def test_a_sentence_that_goes_on_with_a_treatment_is_about_what_that_was_told_to_be_for(
    text: str, conditions: tuple[str, ...]
) -> None:
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    draft = Draft(1, parts[1].start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    assert of_treatment(text, draft, passage) == conditions


@pytest.mark.parametrize(
    ("before", "taken", "conditions"),
    [
        ("A trial in lupus had 40 patients. ", (), ("lupus",)),
        ("A trial in lupus had 40 patients. ", ("psoriasis",), ()),
        ("Trials in lupus and psoriasis had 40 patients. ", (), ()),
        ("There were three cases of sepsis and one stroke. ", (), ()),
        ("A trial in lupus had 40 patients.\n", (), ()),
    ],
)
def test_a_result_of_no_disease_is_of_the_one_last_named_in_its_paragraph(
    before: str, taken: tuple[str, ...], conditions: tuple[str, ...]
) -> None:
    text = f"{before}It ended. There was no difference at one year."
    parts = list(segments(text))
    passage = Passage(parts, mentions(text), Family.CONDITION)
    start = text.index("There")
    draft = Draft(len(parts) - 1, start, len(text), Kind.EFFICACY, None, False, None, None, None, Basis.NONE)
    draft.conditions = taken
    assert of_paragraph(text, draft, passage) == conditions
