"""A predicate that is joined to a claim and that no claim holds is one too, where the segment surely holds some."""

import pytest

from tests.unit.claims.nlp.spans.quoted import quotes


@pytest.mark.parametrize(
    ("text", "found", "overlooked"),
    [
        ("The cells settle in the marrow and make new blood.", "make new blood", "The cells settle in the marrow"),
        ("Pain fell by half, but two patients had a fever.", "Pain fell by half", "two patients had a fever"),
        ("The study ended because two patients died.", "The study ended", "two patients died"),
    ],
)
def test_a_predicate_joined_to_a_claim_is_a_claim_in_a_segment_that_surely_holds_some(
    text: str, found: str, overlooked: str
) -> None:
    assert set(quotes(text, found, likely=0.9)) == {found, overlooked}
    assert quotes(text, found, likely=0.6) == [found]


def test_what_states_nothing_is_not_taken_for_overlooked() -> None:
    text = "It aims to restore sight, but two patients saw no change."
    assert quotes(text, "two patients saw no change", likely=0.9) == ["two patients saw no change"]


@pytest.mark.parametrize("text", ["Pain fell by half, and we were very happy.", "Pain fell by half, and he said so."])
def test_what_the_teller_does_or_says_is_no_claim(text: str) -> None:
    assert quotes(text, "Pain fell by half", likely=0.9) == ["Pain fell by half"]


def test_the_main_clause_is_a_claim_beside_what_is_said_to_follow_it() -> None:
    text = "The agency licensed the graft, the firm said, giving burned patients a new skin."
    found = quotes(text, "giving burned patients a new skin", likely=0.9)
    assert found == ["The agency licensed the graft", "giving burned patients a new skin"]


def test_a_status_told_beside_a_name_is_a_claim() -> None:
    text = "The burned children received Grafty, a skin graft approved in Chile."
    found = quotes(text, "The burned children received Grafty")
    assert found == ["The burned children received Grafty", "a skin graft approved in Chile"]


def test_a_surgeon_s_licence_is_no_status_of_a_product() -> None:
    text = "Dr. Jane Smith, a surgeon licensed in Florida, said the cells eased his pain."
    assert quotes(text, "the cells eased his pain") == ["the cells eased his pain"]


def test_what_a_thing_is_said_to_be_is_a_claim_beside_what_is_told_of_that() -> None:
    text = "The cause of the blindness is a loss of stem cells that repair the cornea."
    found = quotes(text, "repair the cornea", likely=0.9)
    assert found == ["The cause of the blindness is a loss of stem cells", "repair the cornea"]


def test_what_a_pronoun_is_said_to_be_is_none() -> None:
    text = "It is a story that stem cells repair the cornea."
    assert quotes(text, "stem cells repair the cornea", likely=0.9) == ["stem cells repair the cornea"]


def test_what_is_overlooked_ends_at_a_semicolon() -> None:
    text = "There was a trial of marrow cells, 62 patients, published in May; it was safe enough but pain did not fall."
    found = quotes(text, "pain did not fall", likely=0.9)
    assert "it was safe enough" in found
    assert not any(";" in quote for quote in found)
