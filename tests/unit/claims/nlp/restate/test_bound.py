"""A pronoun gives way to what its clause, or what is done to it, leaves for it alone; elsewhere it stays."""

import pytest

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.restate.restated import restated


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The vets took fat from the belly and spun it.", "spun it", "The vets spun fat."),
        ("Shops still sell unproven gels and call them cures.", "call them cures", "Shops call unproven gels cures."),
        ("The vets took 20 millilitres of blood and froze it.", "froze it", "The vets froze blood."),
        ("The vets put cells in dishes and shook them.", "shook them", "“The vets shook them.”"),
        ("The vets took cells and gels and mixed them.", "mixed them", "“The vets mixed them.”"),
    ],
)
def test_what_the_same_subject_did_something_to_before(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The shots push cord cells into the blood, and then they are frozen.", "Cord cells are frozen."),
        ("The shots push cord cells into the blood, and then they are counted.", "“They are counted.”"),
        ("Marrow is mixed with salts to make cells. They are put into the heart.", "The cells are put into the heart."),
        ("The salts and the cells are cheap. They are given to shops.", "“They are given to shops.”"),
        ("The test included 24 children. They were followed for a year.", "The children were followed for a year."),
        ("The test included 24 children and men. They were followed for a year.", "“They were followed for a year.”"),
    ],
)
def test_what_can_be_done_to_matter_or_to_people_alone(text: str, expected: str) -> None:
    quote = text[text.index("they are" if "then they" in text else "They") :].rstrip(".")
    assert restated(text, quote, kind=Kind.TRIAL) == expected


def test_those_of_whom_a_result_is_told_are_not_all_patients() -> None:
    text = "The gel was given to 24 children. They were treated for a year."
    assert restated(text, "They were treated for a year") == "“They were treated for a year.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Three women got the gel. Two of them fell.", "Two of the women fell."),
        ("Three women got the gel of two men. Two of them fell.", "“Two of them fell.”"),
        ("Only three women got the gel. Two of them fell.", "Two of the women fell."),
        ("Women got the gel. In trials, two of them fell.", "In trials, two of the women fell."),
        ("The gel is made from pigs' cells. None of them fell.", "“None of them fell.”"),
    ],
)
def test_of_whom_some_are_told(text: str, expected: str) -> None:
    quote = text.split(". ")[1].rstrip(".")
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Cord cells are bland, so the body does not reject them.", "The body does not reject cord cells."),
        ("Cord cells are bland as salts, so the body does not reject them.", "“The body does not reject them.”"),
        ("RPE cells are made from stem cells, and the body does not reject them.", "“The body does not reject them.”"),
        ("The gel is bland, so the body does not reject it.", "“The body does not reject it.”"),
        (
            "Academics have studied them. In time the body does not reject them.",
            "“In time the body does not reject them.”",
        ),
    ],
)
def test_an_object_is_the_only_thing_that_it_could_be(text: str, expected: str) -> None:
    assert restated(text, text[text.index("the body does") :].rstrip(".")) == expected


def test_no_letter_gives_a_treatment() -> None:
    text = "The site shows letters that say that their treatment cured gout."
    assert restated(text, "their treatment cured gout") == "“Their treatment cured gout.”"


def test_people_are_no_studies() -> None:
    text = "Trials were run on human patients, and most of them were small studies."
    assert "patients were small" not in restated(text, "most of them were small studies", kind=Kind.TRIAL)


def test_what_is_there_is_what_is_told_of_and_no_person_is_effective() -> None:
    text = "While there are drugs to help dogs and patients, they are only effective at first."
    assert restated(text, "they are only effective at first") == "Drugs are only effective at first."


def test_what_is_a_subjects_own_stays_with_the_pronoun() -> None:
    text = "Drugs calm the nerves, but with the years they lose their force."
    assert restated(text, "they lose their force") == "With the years drugs lose their force."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The clinic is in Rome. They took fat from dogs.", "The clinic took fat from dogs."),
        ("The clinic is in Rome. They eased pain in dogs.", "“They eased pain in dogs.”"),
        ("Doctors run the clinic. They took fat from dogs.", "Doctors took fat from dogs."),
    ],
)
def test_what_people_do_is_done_by_the_one_house_that_was_named(text: str, expected: str) -> None:
    assert restated(text, text.split(". ")[1].rstrip("."), kind=Kind.MECHANISM) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("A 2022 study in Korea tested the gel. It had no control arm.", Kind.TRIAL, "The study had no control arm."),
        ("A 2022 study in Korea tested the gel. It had no control arm.", Kind.EFFICACY, "“It had no control arm.”"),
        ("A 2022 study in Korea tested the gel. It had no smell.", Kind.TRIAL, "“It had no smell.”"),
    ],
)
def test_what_only_a_study_has_is_told_of_the_study(text: str, kind: Kind, expected: str) -> None:
    assert restated(text, text.split(". ")[1].rstrip("."), kind=kind) == expected


def test_people_who_were_counted_in_the_same_sentence_are_those_people() -> None:
    text = "30 women are to be enrolled, and they do not pay a fee."
    assert restated(text, "they do not pay a fee", kind=Kind.ACCESS) == "The women do not pay a fee."
    assert restated(text, "they do not pay a fee", kind=Kind.EFFICACY) == "“They do not pay a fee.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The lab team grew skin cells from fat. They turned them into sheets.",
            "The lab team turned skin cells into sheets.",
        ),
        ("The gel holds skin cells from fat. They turned them into sheets.", "“They turned them into sheets.”"),
        ("Guard cells watch the skin cells. They calm them.", "Guard cells calm them."),
    ],
)
def test_who_acts_on_what_was_told_of_is_not_what_is_acted_on(text: str, expected: str) -> None:
    quote = text.split(". ")[1].rstrip(".")
    assert restated(text, quote, kind=Kind.TRIAL) == expected
