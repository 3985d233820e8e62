"""A pronoun or a bare count gives way to what it clearly stands for, and stays where that is in doubt."""

import re

import pytest

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.restate.restated import restated


@pytest.mark.parametrize(
    ("text", "quote", "kind", "expected"),
    [
        (
            "Umbilical cord cells are used for psoriasis. They cleared the skin.",
            "They cleared the skin",
            Kind.EFFICACY,
            "Psoriasis: Umbilical cord cells cleared the skin.",
        ),
        (
            "Cord cells are used for psoriasis. It affects one adult in forty.",
            "It affects one adult in forty",
            Kind.EPIDEMIOLOGY,
            "Psoriasis affects one adult in forty.",
        ),
        (
            "Cord cells are used by people with psoriasis. It is a skin disease that runs in families.",
            "It is a skin disease that runs in families",
            Kind.EPIDEMIOLOGY,
            "Psoriasis is a skin disease that runs in families.",
        ),
        (
            "Cord cells are used by people with psoriasis. It is a skin disease that itches. It spreads fast.",
            "It spreads fast",
            Kind.EPIDEMIOLOGY,
            "Psoriasis spreads fast.",
        ),
        (
            "The company said it tested the cord cells for psoriasis.",
            "it tested the cord cells for psoriasis",
            Kind.TRIAL,
            "The company tested the cord cells for psoriasis.",
        ),
        (
            "A new gel carries the cord cells. It sits on the wound.",
            "It sits on the wound",
            Kind.MECHANISM,
            "Cord cells: The new gel sits on the wound.",
        ),
        (
            "Umbilical cord cells are sold in jars. Since they hold no virus, they cannot be traced.",
            "they cannot be traced",
            Kind.MECHANISM,
            "Umbilical cord cells cannot be traced.",
        ),
        (
            "Most patients slept, and their pain was gone.",
            "their pain was gone",
            Kind.EFFICACY,
            "Umbilical-cord stem cell treatment for psoriasis: Most patients' pain was gone.",
        ),
        (
            "Cord cells are given for psoriasis. Doctors believe they work by calming the skin.",
            "they work by calming the skin",
            Kind.MECHANISM,
            "Cord cells work by calming the skin.",
        ),
        (
            "Cord cells are given for psoriasis. Even the authors of such trials admit that they last for two years.",
            "they last for two years",
            Kind.EFFICACY,
            "Psoriasis: Cord cells last for two years.",
        ),
        (
            "Insurance does not cover cord cell treatment, and it is very costly.",
            "it is very costly",
            Kind.ACCESS,
            "Psoriasis: Cord cell treatment is very costly.",
        ),
    ],
)
def test_a_pronoun_gives_way_to_what_it_clearly_stands_for(text: str, quote: str, kind: Kind, expected: str) -> None:
    assert restated(text, quote, kind=kind, therapies=("uc-msc",), conditions=("psoriasis",)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Umbilical cord cells are used for psoriasis. It was safe.",  # neither the cells nor the disease
        "The chemotherapy makes room for cord cells. It cures most children.",  # not the chemotherapy
        "Scans hold most people steady for cord cells. They grow in the eye.",  # not the people
        "Cord cells helped some nerves. They collect blood for it.",  # only people collect
        "The trial compared the cells with the drugs. They were both safe.",
        "The gel holds cord cells. It is a disease that few know.",  # which one is not said
        "Some cells were given to twelve patients. He can walk again.",
        "Dr. Laine praised the cord cells. It was no miracle.",  # not the doctor
        "These are not cord cells. They come from fat.",  # not what they are said not to be
        "Most of the dogs got cord cells. They ran again.",  # not the cells
        "Ann's sons called, and Dr Laine and his team were asked. They had grown skin.",
        "The cord cells are old. That is no secret.",
        "Cord cells are sold in Italy.\n\nThey help.",
        "The licence for cord cells is new. It was approved by no one else.",  # not the licence
        "Many slammed the approval of Cordacel. It works for nobody.",  # not the approval
    ],
)
def test_a_pronoun_in_doubt_stays_and_the_words_are_marked_as_a_quotation(text: str) -> None:
    quote = re.split(r"\.\s+", text)[-1].rstrip(".")
    assert f"“{quote}.”" in restated(text, quote, kind=Kind.SAFETY, therapies=("uc-msc",))


def test_it_that_helps_or_harms_is_not_who_tells_of_it() -> None:
    text = "Borealis said after a test of Cordacel that it may cut deaths."
    told = restated(text, "it may cut deaths", kind=Kind.EFFICACY, therapies=("uc-msc",))
    assert "Borealis" not in told


def test_a_pronoun_stands_for_what_it_stood_for_in_the_sentence_before() -> None:
    text = "All cord cells are counted. They are washed. They are given by drip."
    said = restated(text, "They are given by drip", kind=Kind.MECHANISM, therapies=("uc-msc",))
    assert said == "The cord cells are given by drip."


def test_a_bare_count_is_told_what_it_counts() -> None:
    text = "Twelve studies used the old scale, while three tried a new one."
    assert restated(text, "three tried a new one") == "Three studies tried a new one."
    text = "Two bad burns were seen in the dogs; none was put down to the gel."
    assert restated(text, "none was put down to the gel") == "None of the burns was put down to the gel."


def test_what_is_acted_on_is_not_what_acts() -> None:
    text = "Surgeons took keratinocytes from a dog and grew them into a sheet."
    assert restated(text, "grew them into a sheet") == "Surgeons grew keratinocytes into a sheet."
    text = "Surgeons said that their knives were blunt."
    assert restated(text, text[:-1]) == text


def test_a_noun_with_a_number_behind_it_is_not_told_without_it() -> None:
    text = "The phase 3 of the gel read out and it missed the goal."
    assert restated(text, "it missed the goal") == "“It missed the goal.”"


def test_a_quotation_is_verbatim() -> None:
    text = "Cord cells are used for psoriasis. They cleared his skin."
    said = restated(text, "They cleared his skin", therapies=("uc-msc",), conditions=("psoriasis",))
    assert said == "Cord cell treatment for psoriasis: “They cleared his skin.”"


def test_a_pronoun_that_stands_for_nothing_is_left_alone() -> None:
    text = "Stem cells are sold everywhere. It is clear that clinics profit."
    assert restated(text, "It is clear that clinics profit") == "It is clear that clinics profit."


def test_an_authority_is_not_what_costs() -> None:
    text = "Cord cells are sold for hair loss. It is FDA approved. It costs $900."
    assert "FDA costs" not in restated(text, "It costs $900", kind=Kind.ACCESS)


def test_what_a_house_says_may_be_of_its_product() -> None:
    text = "The company said it soothes burns."
    assert restated(text, "it soothes burns", therapies=("uc-msc",)).endswith("“It soothes burns.”")


def test_a_house_does_not_do_what_its_cells_do() -> None:
    text = "The company dropped its capsule after it failed to make insulin."
    assert "company failed" not in restated(text, "it failed to make insulin", therapies=("esc-islets",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Depending on how they are kept, stem cells can die.", "Depending on how they are kept, stem cells can die."),
        ("Depending on how they are kept, the dose can fall.", "“Depending on how they are kept, the dose can fall.”"),
    ],
)
def test_they_may_be_named_behind(text: str, expected: str) -> None:
    assert restated(text, text.rstrip(".")) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The loss of these leads to ageing.", "“The loss of these leads to ageing.”"),
        ("Those who smoked slept badly.", "Those who smoked slept badly."),
        ("The loss of those in the brain leads to ageing.", "The loss of those in the brain leads to ageing."),
    ],
)
def test_what_these_are_is_open_unless_it_is_told(text: str, expected: str) -> None:
    assert restated(text, text.rstrip(".")) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The gel is old. It is likely to help.", "It is likely to help", "“It is likely to help.”"),
        (
            "The gel is old. It is likely that rest helps.",
            "It is likely that rest helps",
            "It is likely that rest helps.",
        ),
        ("The Ministry of Health has licensed it.", "The Ministry of Health has licensed it", None),
        ("Vets say that the follow-up was short and that it may fade.", "it may fade", "“It may fade.”"),
    ],
)
def test_it_is_not_nothing_where_something_is_told_of_it_nor_who_acts_on_it_nor_a_report(
    text: str, quote: str, expected: str | None
) -> None:
    assert restated(text, quote) == (expected or f"“{text}”")


@pytest.mark.parametrize(
    ("before", "quote", "expected"),
    [
        ("The clinic treated 30 women", "Only two had a fever", "Only two women had a fever."),
        ("Two women got the gel", "Both had a fever", "Both women had a fever."),
        ("The gel went to 20 women", "Both had a fever", "Both had a fever."),
        ("Nine men and six women got the gel", "Three had a fever", "Three had a fever."),
        ("The clinic treated 30 knees", "Only two had a fever", "Only two had a fever."),
    ],
)
def test_a_bare_count_is_of_the_people_whom_the_sentence_before_counts(before: str, quote: str, expected: str) -> None:
    assert restated(f"{before}. {quote}.", quote, before) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("Kuma Labs, of Oslo, said it would test the gel.", "would test the gel", "Kuma Labs would test the gel."),
        ("Kuma Labs said it soothes burns.", "it soothes burns", "“It soothes burns.”"),
        ("Steinberg and his team chose 18 dogs.", "chose 18 dogs", "Steinberg and his team chose 18 dogs."),
        ("His team chose 18 dogs.", "His team chose 18 dogs", "“His team chose 18 dogs.”"),
        ("The gel was tested for class I proteins.", "was tested for class I proteins", None),
    ],
)
def test_names_stand_for_themselves_and_for_what_they_say_they_do(text: str, quote: str, expected: str | None) -> None:
    assert restated(text, quote, kind=Kind.TRIAL) == (expected or text)


def test_a_bare_count_is_not_of_what_was_counted_before_another_subject() -> None:
    text = "Some dogs slept more, but the trials were made in haste, and most had no control group."
    assert restated(text, "most had no control group") == "Most trials had no control group."
