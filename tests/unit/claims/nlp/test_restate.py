"""A claim's sentence stands alone in the article's own words: what is added names; nothing else is gained or lost."""

import re

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.modality import DENIES
from claims.vocabulary.statements import Basis, Effect, Kind, Strength


def restated(text: str, quote: str, kind: Kind = Kind.EFFICACY, segment: int = 0, **about: tuple[str, ...]) -> str:
    start = text.index(quote)
    judged = (kind, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)
    (claim,) = finished(text, [Draft(segment, start, start + len(quote), *judged, **about)])
    return claim.statement.text


def test_the_subject_of_the_sentence_is_put_before_its_second_predicate() -> None:
    text = "Umbilical cord cells reduce pain and also improve walking."
    assert restated(text, "improve walking", therapies=("uc-msc",)) == "Umbilical cord cells improve walking."


def test_what_governs_both_predicates_is_kept_for_the_second() -> None:
    text = "Umbilical cord cells may reduce pain and improve walking."
    assert "may improve walking" in restated(text, "improve walking", therapies=("uc-msc",))


def test_what_only_points_back_is_named() -> None:
    text = "Umbilical cord cells are used for psoriasis. They cleared the skin."
    said = restated(text, "They cleared the skin", segment=1, therapies=("uc-msc",), conditions=("psoriasis",))
    assert said == "Psoriasis: Umbilical cord cells cleared the skin."


def test_a_pronoun_is_kept_where_the_name_would_not_agree_with_its_verb() -> None:
    text = "Umbilical cord cells are used for psoriasis. It was safe."
    said = restated(text, "It was safe", Kind.SAFETY, segment=1, therapies=("uc-msc",), conditions=("psoriasis",))
    assert said == "Umbilical cord cells for psoriasis: It was safe."


def test_what_the_passage_is_about_stands_in_front_where_the_words_do_not_name_it() -> None:
    text = "Cord cells for arthritis. No scars."
    said = restated(text, "No scars", Kind.SAFETY, segment=1, therapies=("uc-msc",), conditions=("osteoarthritis",))
    assert said == "Cord cells for arthritis: No scars."


def test_a_disease_is_not_told_as_if_it_were_of_the_therapy() -> None:
    text = "Cord cells for arthritis. Four in ten adults are affected."
    about = {"therapies": ("uc-msc",), "conditions": ("osteoarthritis",)}
    said = restated(text, "Four in ten adults are affected", Kind.EPIDEMIOLOGY, segment=1, **about)
    assert said == "Arthritis: Four in ten adults are affected."


def test_what_is_said_not_to_follow_keeps_the_words_that_say_so() -> None:
    text = "This does not mean that the treatments have been shown to work."
    assert restated(text, "the treatments have been shown to work", therapies=("stem-cells",)) == text


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The cells did not reduce pain in 12 patients, nor improve walking in 9.", "improve walking in 9"),
        ("In 2021 the cells helped 3 of 10 people, and nobody was harmed.", "nobody was harmed"),
        ("Stem cells have never been approved for autism or cured it.", "cured it"),
        ("Of 40 patients 31 stopped insulin; 2 had fever.", "2 had fever"),
    ],
)
def test_no_number_and_no_denial_is_gained_or_lost(text: str, quote: str) -> None:
    said = restated(text, quote, therapies=("stem-cells",))
    assert set(re.findall(r"\d+", quote)) <= set(re.findall(r"\d+", said)) <= set(re.findall(r"\d+", text))
    assert len(DENIES.findall(quote)) <= len(DENIES.findall(said)) <= len(DENIES.findall(text))
