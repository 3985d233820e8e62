"""Words become a sentence: behind what opens their list, with a capital and a full stop, without citations."""

import pytest

from tests.unit.claims.nlp.restate.restated import restated


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("What the gel will not do:\nRegrow a joint\nEnd all pain", "End all pain", "The gel will not end all pain."),
        ("In dogs, the gel can:\n• Ease pain\n• Calm nerves", "Calm nerves", "In dogs, the gel can calm nerves."),
        ("In dogs, the gel can:\n1. Ease pain\n2.Calm nerves", "Calm nerves", "In dogs, the gel can calm nerves."),
        ("Known risks:\n• Fever\n• Rashes for a week", "Rashes for a week", "Known risks: Rashes for a week."),
        ("Known risks:\n• Fever. It passes.\n• Rashes", "Rashes", "Known risks: Rashes."),
        (
            "Myths about the gel:\n• The gel cures gout",
            "The gel cures gout",
            "Myths about the gel: The gel cures gout.",
        ),
        ("Good to know:\n• The gel is cold", "The gel is cold", "The gel is cold."),
        ("The gel can:\nIt is sold in tubes.\nLess pain", "Less pain", "Less pain."),
    ],
)
def test_what_opens_a_list_belongs_to_each_item_that_is_no_sentence_or_that_it_doubts(
    text: str, quote: str, expected: str
) -> None:
    assert restated(text, quote) == expected


def test_a_name_that_begins_with_a_small_letter_keeps_it() -> None:
    assert restated("iPSC can be made from skin.", "iPSC can be made from skin") == "iPSC can be made from skin."


def test_references_are_left_out() -> None:
    assert (
        restated("The cells [3, 4] help people.[5] No scars.", "The cells [3, 4] help people")
        == "The cells help people."
    )


def test_a_bracket_that_the_quote_does_not_open_is_not_closed() -> None:
    assert restated("The cells (nobody was harmed) help.", "nobody was harmed)") == "Nobody was harmed."


def test_a_dateline_is_no_part_of_a_claim() -> None:
    text = "BASEL, 14 June 2024 -- Borea Cell Sciences sold the fat cells."
    assert restated(text, "Borea Cell Sciences sold the fat cells") == "Borea Cell Sciences sold the fat cells."


def test_the_mark_of_a_list_is_no_part_of_a_claim() -> None:
    text = "✔ Borea sold the fat cells."
    assert restated(text, "Borea sold the fat cells") == "Borea sold the fat cells."


def test_the_label_of_a_list_item_does_not_do_what_the_item_tells() -> None:
    text = "Cord cells help.\n- Diabetes: may lower the need for insulin\n- Arthritis: less pain"
    about = {"therapies": ("uc-msc",), "conditions": ("diabetes",)}
    said = restated(text, "may lower the need for insulin", **about)
    assert said == "Cord cell treatment for diabetes: “May lower the need for insulin.”"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2) 2 to 3 hours of rest are needed.", "2 to 3 hours of rest are needed."),
        ("3/ The cells are safe.", "The cells are safe."),
        ("Dogs slept in week 12. No dog died.", "Dogs slept in week 12. No dog died."),
        ("Money: The gel was sold for 12 dollars.", "The gel was sold for 12 dollars."),
        ("Costs: 12 dollars a tube.", "Costs: 12 dollars a tube."),
        ("Myth: The gel cures gout.", "Myth: The gel cures gout."),
    ],
)
def test_the_number_of_an_item_and_the_kind_of_a_sentence_are_no_part_of_it(text: str, expected: str) -> None:
    assert restated(text, text.rstrip(".")) == expected


def test_a_mark_of_quotation_is_opened_where_it_is_closed() -> None:
    text = '"Registered" is not "approved" in dogs.'
    assert restated(text, 'Registered" is not "approved" in dogs') == text


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("Is the gel legal?\nYes.", "Yes", "Is the gel legal? Yes."),
        ("Who is not treated?\nDogs with fever.", "Dogs with fever", "Who is not treated? Dogs with fever."),
        ("What our owners see\n\n• Less pain\n• More sleep", "More sleep", "What the owners see: More sleep."),
        ("What owners see\n\nLess pain\nMore sleep", "More sleep", "What owners see: More sleep."),
        ("What owners see\nLess pain\n\nMore sleep", "More sleep", "More sleep."),
        ("Is the gel legal?\nThe gel is legal.", "The gel is legal", "The gel is legal."),
        ("Why choose us?\nLess pain.", "Less pain", "Less pain."),
        ("What 12 owners see\n• Less pain", "Less pain", "Less pain."),
        ("How it works\n• Less pain", "Less pain", "Less pain."),
        ("What you can expect\n• Less pain", "Less pain", "Less pain."),
        ("What the gel may do\n• Ease pain", "Ease pain", "The gel may ease pain."),
        ("What the gel will not do\n• Cure gout", "Cure gout", "The gel will not cure gout."),
        ("What cells cannot do\n- Replace a joint\n- Heal it all", "Replace a joint", "Cells cannot replace a joint."),
        ("Is it safe?\nThe gel calmed the joint, without easing pain.", "easing pain", "Without easing pain."),
        ("Is it safe?\nAlso.", "Also", "Also."),
    ],
)
def test_an_answer_that_is_no_sentence_stands_behind_its_question(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected
