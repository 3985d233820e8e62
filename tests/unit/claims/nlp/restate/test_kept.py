"""What of its sentence belongs to a claim is kept with it, and what belongs to a claim beside it is not."""

import pytest

from tests.unit.claims.nlp.restate.restated import restated


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Marrow cells are drawn from the hip, cooled for two days and returned through a thin needle.",
            "returned through a thin needle",
            "Marrow cells are returned through a thin needle.",
        ),
        (
            "Nine dogs were treated in May and returned home in June.",
            "returned home",
            "Nine dogs returned home in June.",
        ),
    ],
)
def test_a_passive_stays_one_where_its_verb_is_left_to_another(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The left paw still drags on the floor.", "The left paw still drags on the floor."),
        ("The left paw also drags on the floor.", "The left paw drags on the floor."),
    ],
)
def test_that_something_goes_on_is_kept_but_not_what_joins_it_to_the_sentence_before(text: str, expected: str) -> None:
    assert restated(text, "drags on the floor") == expected


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("The gel - which only stops dry disease-causing germs - mistakenly harms skin.", "mistakenly harms skin"),
        ("The gel -- made from well-fed pigs -- closes wounds.", "closes wounds"),
    ],
)
def test_both_dashes_of_what_a_subject_says_of_itself_are_kept(text: str, quote: str) -> None:
    assert restated(text, quote) == text


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "In mice, the gel calmed the gut and in rats healed the skin.",
            "healed the skin",
            "The gel in rats healed the skin.",
        ),
        (
            "Within days, the dog could stand, and after four months ran a mile.",
            "after four months ran a mile",
            "The dog after four months ran a mile.",
        ),
        (
            "In mice, the gel calmed the gut and healed the skin.",
            "healed the skin",
            "In mice, the gel healed the skin.",
        ),
    ],
)
def test_when_and_in_whom_is_told_of_each_verb_that_has_none_of_its_own(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


def test_a_word_is_not_cut_at_its_hyphen() -> None:
    text = "A new treatment for dogs appears to help re-educate rogue blood cells, which allows the gut to heal."
    said = restated(text, "allows the gut to heal")
    assert "ducate" not in said or "re-educate" in said.lower()


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The study had thirty dogs, who walked home.", "who walked home", "The dogs walked home."),
        ("The gel went to dogs who walked home.", "who walked home", "Dogs walked home."),
    ],
)
def test_of_whom_a_relative_clause_tells_is_told_without_their_number(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "Vets in Rome mostly use fat cells, turned into oil glands.",
            "turned into oil glands",
            "Vets in Rome mostly use fat cells, turned into oil glands.",
        ),
        ("They told me 85% healed.", "healed", "“85% healed.”"),
        ("The vets took fat, washed the cells and sold them.", "washed the cells", "The vets washed the cells."),
    ],
)
def test_what_is_done_to_a_thing_or_told_by_somebody_is_not_what_these_did(
    text: str, quote: str, expected: str
) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("fatigue: maybe half of what it was", "maybe half of what it was", "Fatigue: maybe half of what it was."),
        ("knee pain: gone after two weeks", "gone after two weeks", "Knee pain: gone after two weeks."),
        ("pain: the knee is fine", "the knee is fine", "The knee is fine."),
        ("The result: less hair loss", "less hair loss", "Less hair loss."),
    ],
)
def test_of_what_a_line_tells_stands_before_it_where_it_is_no_sentence(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The vets took 9 drops of blood, then froze the cells.", "froze the cells", "The vets froze the cells."),
        ("No pill cures dogs; rest helps some and tires most.", "tires most", "Rest helps some and tires most."),
        (
            "Although the gel cured no dog, pain fell fast, which would ease the walk.",
            "would ease the walk",
            "Pain fell fast, which would ease the walk.",
        ),
        (
            "Because the gel cured no dog, pain fell fast, which would ease the walk.",
            "would ease the walk",
            "“Would ease the walk.”",
        ),
    ],
)
def test_what_stands_in_another_clause_is_not_told_with_it(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "A review of 22 tests showed that fat cells in type 1 work better than skin.",
            "fat cells in type 1 work better than skin",
            "Fat cells in type 1 work better than skin.",
        ),
        (
            "“Oddly old dogs aged faster when the gel was gone,” Dr Laine told us in all 9 tests.",
            "Oddly old dogs aged faster when the gel was gone",
            "Oddly old dogs aged faster when the gel was gone.",
        ),
        (
            "Vets stress that the gel, so far given to 20 dogs, is not for each.",
            "the gel, so far given to 20 dogs",
            "“The gel, so far given to 20 dogs.”",
        ),
    ],
)
def test_all_that_somebody_says_is_a_sentence_however_it_is_parsed(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected


def test_they_may_be_others_that_are_told_of() -> None:
    text = "Rest helps some dogs and leaves others where they were."
    assert restated(text, "leaves others where they were") == "Rest leaves others where they were."


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("The gel caused no fever, pain or bleeding.", "bleeding", "The gel caused no bleeding."),
        ("No fever, rash or pain was seen.", "pain was seen", "No pain was seen."),
        (
            "In tests, 70% of dogs had no falls, new cuts or worse sight for two years.",
            "new cuts or worse sight for two years",
            "In tests, 70% of dogs had no new cuts or worse sight for two years.",
        ),
        ("The dogs had no fever and severe pain.", "severe pain", None),
        ("The gel caused no fever, but pain and bleeding.", "bleeding", None),
        ("The gel caused fever, pain or bleeding.", "bleeding", "The gel caused bleeding."),
    ],
)
def test_a_no_before_a_list_holds_for_each_of_it_and_is_kept_where_that_is_in_doubt(
    text: str, quote: str, expected: str | None
) -> None:
    assert restated(text, quote) == (expected or text)


def test_a_condition_holds_for_both_its_verbs() -> None:
    text = "The gel is safe when it is kept cold and comes from a public bank."
    assert restated(text, "comes from a public bank") == text


def test_what_changed_is_not_told_as_changed_by_the_verb_beside_it() -> None:
    text = "The gel also lowered pill use and improved function."
    assert "lowered improved" not in restated(text, "improved function")
    text = "The dogs showed less pain and improved function."
    assert restated(text, "improved function") == "The dogs showed improved function."


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        ("Drugs move the cells into blood, where they are frozen.", "where they are frozen", "The cells are frozen."),
        ("Not suitable for: dogs with worms", "dogs with worms", "Not suitable for dogs with worms."),
        ("Week 6: swelling gone.", "swelling gone", "Week 6: swelling gone."),
        ("Week 6: The swelling is gone.", "The swelling is gone", "The swelling is gone."),
        ("Conclusions: less swelling.", "less swelling", "Less swelling."),
    ],
)
def test_where_and_of_when_and_of_whom_a_line_tells(text: str, quote: str, expected: str) -> None:
    assert restated(text, quote) == expected
