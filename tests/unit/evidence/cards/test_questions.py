"""What a reader's words name, what is left of them, and what was perhaps meant by those that name nothing."""

import pytest

from evidence.cards.questions import understand


@pytest.mark.parametrize(
    ("asked", "instead"),
    [
        ("juvenile diabetis", ("diabetes",)),
        ("stem cells cure multiple schlerosis", ("multiple sclerosis",)),
        ("does autisum go away", ("autism",)),
        ("stemcells for motor nueron disease", ("stem cells", "Lou Gehrig's disease")),
        ("chrons disease", ("Crohn's",)),
        ("rhumatoid artritis", ("rheumatoid arthritis",)),
        ("ALTZHEIMERS", ("Alzheimer's",)),
    ],
)
def test_a_misspelt_name_is_perhaps_another(asked: str, instead: tuple[str, ...]) -> None:
    question = understand(asked)
    assert question.instead == instead
    assert set(instead) <= {concept.name for concept in understand(question.meant).concepts}


@pytest.mark.parametrize(
    "asked",
    ["", "??", "zeppelin", "what works for healthy people walking again", "type 1 diabetes", "Crohns disease", "ALS"],
)
def test_words_that_name_all_they_can_are_meant_as_they_are(asked: str) -> None:
    assert (understand(asked).meant, understand(asked).instead) == ("", ())


def test_only_the_words_by_which_something_else_is_named_are_respelt() -> None:
    assert understand("is the clinic honest about autisum").meant == "is the clinic honest about autism"


def test_what_is_left_is_written_as_it_was_asked() -> None:
    assert understand("Will Parkinson's get worse?").left == ("get", "worse")


def test_words_that_the_search_passes_over_are_not_left() -> None:
    assert understand("is it for me").left == ()
    assert understand("is it for me").is_empty
    assert understand("is it in Germany").left == ("germany",)


def test_other_names_are_no_other_spellings_of_each_other() -> None:
    [crohns] = understand("crohn's").concepts
    assert "Crohns" not in crohns.also
    assert "Crohn disease" not in crohns.also or "Crohn's disease" not in crohns.also
    [cells] = understand("stem cells").concepts
    assert not any("," in name for name in cells.also)


@pytest.mark.parametrize(
    ("asked", "near"),
    [
        ("does it work for hair", {"hair-loss"}),
        ("Lou Gehrig", {"als"}),
        ("my knee", {"osteoarthritis", "orthopaedic-injury"}),
        ("eye", {"eye-disease", "corneal-disease"}),
        ("knee osteoarthritis", set()),
        ("can you get it without a disease", set()),
        ("zeppelin", set()),
        ("stem cells new mexico", set()),
        ("a new clinic", set()),
        ("the first one of the old", set()),
        ("hair in the European Union", {"hair-loss"}),
    ],
)
def test_an_everyday_word_is_near_the_conditions_that_have_it_in_their_names(asked: str, near: set[str]) -> None:
    assert {term.id for term in understand(asked).near} == near


@pytest.mark.parametrize(
    ("asked", "places"),
    [
        ("can I get stem cell therapy in Mexico", ["MX"]),
        ("a clinic in Florida", ["US"]),
        ("stem cells new mexico", ["US"]),
        ("New Mexico or Mexico", ["US", "MX"]),
        ("is it allowed in the US", ["US"]),
        ("does it help us", []),
        ("who says so", []),
    ],
)
def test_a_country_is_found_by_its_name_and_by_its_parts(asked: str, places: list[str]) -> None:
    assert [term.id for term in understand(asked).places] == places
