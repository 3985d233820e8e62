"""Coordinated predicates and outcomes are claims of their own; conditions and mere lists stay in one."""

import pytest

from tests.unit.claims.nlp.spans.quoted import quotes


def test_quotes_stay_exact_and_apart_when_two_begin_with_one_verb() -> None:
    text = "Stem cells reduce pain."
    assert quotes(text, "reduce pain", "pain") == ["reduce pain"]


def test_a_reason_is_a_claim() -> None:
    text = "The trial was stopped because two patients died."
    assert quotes(text, "two patients died") == ["two patients died"]


@pytest.mark.parametrize(
    ("first", "joint", "later"),
    [
        ("The cells travel to the liver", " and ", "lower the inflammation there"),
        ("Two patients left hospital", ", and ", "the third died of sepsis"),
        ("Stem cells are not approved in Norway", ", ", "they are given as a last resort"),
    ],
)
def test_of_two_claims_that_begin_together_the_longer_keeps_what_it_adds(first: str, joint: str, later: str) -> None:
    assert quotes(f"{first}{joint}{later}.", first, f"{first}{joint}{later}") == [first, later]


def test_a_clause_that_explains_a_noun_adds_no_claim() -> None:
    text = "It spares the optic nerve, which carries signals to the brain."
    assert quotes(text, "It spares the optic nerve", text[:-1]) == ["It spares the optic nerve"]


def test_coordinated_outcomes_of_one_predicate_are_nested_claims() -> None:
    text = "The infusions caused fever, nausea and headache."
    found = ["The infusions caused fever", "The infusions caused fever, nausea", text[:-1]]
    assert quotes(text, text[:-1]) == found


@pytest.mark.parametrize(
    ("first", "later", "nests"),
    [
        ("The cells have the capacity to dampen inflammation", "heal the damaged nerves", True),
        ("A judge asked for a law to check the clinics", "close the worst of them", True),
        ("The infusion is a way to feed the cartilage", "slow its wear", True),
        ("The cells can dampen inflammation", "heal the damaged nerves", False),
    ],
)
def test_what_a_noun_is_said_to_do_besides_begins_with_that_noun(first: str, later: str, nests: bool) -> None:
    text = f"{first} and {later}."
    assert quotes(text, first, later) == [first, text[:-1] if nests else later]


@pytest.mark.parametrize(
    "text",
    [
        "The graft can treat type 1 diabetes and psoriasis.",
        "The mice got worse and worse.",
        "Side effects may include fever, nausea and headache.",
        "The man can lift his arms and legs.",
        "The graft cut the combined risk of heart attack or stroke.",
        "The trial saw no difference between exosomes and saline.",
    ],
)
def test_coordinated_conditions_repetitions_and_mere_lists_are_one_claim(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_the_numbers_of_those_treated_and_of_the_others_are_one_claim() -> None:
    first, second = "Pain fell by 30 points with stem cells", "by 29 points with placebo"
    text = f"{first} and {second}."
    assert quotes(text, first, second) == [text[:-1]]
    second = "by 29 points without them"
    assert quotes(f"{first} and {second}.", first, second) == [f"{first} and {second}"]
    second = "by 29 points with exosomes"
    assert quotes(f"{first} and {second}.", first, second) == [first, second]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The dose was halved, and one patient died.", "The dose was halved", "one patient died"),
        ("Although sight improved, the graft was lost.", "sight improved", "the graft was lost"),
        ("The graft was lost because the eye dried out.", "The graft was lost", "the eye dried out"),
        (
            "Although there is no cure for emphysema, new cell treatments have made it possible to climb stairs.",
            "there is no cure for emphysema",
            "new cell treatments have made it possible to climb stairs",
        ),
        (
            "There is no cure for gout, however, in a trial in Leeds patients given fat cells had less pain.",
            "There is no cure for gout",
            "in a trial in Leeds patients given fat cells had less pain",
        ),
    ],
)
def test_two_whole_clauses_in_one_claim_are_two(text: str, first: str, second: str) -> None:
    found = text[text.index(min(first, second, key=text.index)) : -1]
    assert quotes(text, found) == [first, second]


@pytest.mark.parametrize(
    "text",
    [
        "The cells are washed and frozen.",
        "Patients are seen again when they leave hospital.",
        "Clinics in Mexico and, I am told, Nevada sell the cells.",
    ],
)
def test_verbs_of_one_subject_times_and_asides_stay_in_one_claim(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_a_clause_that_goes_on_from_who_said_so_is_apart_from_what_they_said() -> None:
    text = "Advisers voted that the data did not show it worked, and the application was withdrawn."
    said = "the data did not show it worked, and the application was withdrawn"
    assert quotes(text, said) == ["the data did not show it worked", "the application was withdrawn"]


@pytest.mark.parametrize(
    ("longer", "shorter", "kept"),
    [
        ("The cells eased both pain and fever in children", "eased both pain and fever", None),
        ("The cells eased pain", "eased pain in 12 of 20 children", "The cells eased pain in 12 of 20 children"),
    ],
)
def test_one_predicate_found_twice_is_one_claim(longer: str, shorter: str, kept: str | None) -> None:
    text = "The cells eased both pain and fever in children." if kept is None else f"{kept}."
    assert quotes(text, longer, shorter) == [kept or longer]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        (
            "The stem cell trial, conducted at three hospitals in Spain, enrolled 60 people.",
            ["conducted at three hospitals in Spain", "enrolled 60 people"],
        ),
        ("The stem cells, which cost $900, eased pain in 40 patients.", ["cost $900", "eased pain in 40 patients"]),
        ("The stem cells, called Grafty, eased pain.", ["eased pain"]),
    ],
)
def test_what_is_told_in_passing_of_a_subject_is_a_claim_of_its_own(text: str, parts: list[str]) -> None:
    assert quotes(text, text[:-1]) == parts


def test_which_of_them_is_meant_is_not_told_in_passing() -> None:
    text = "Patients who received stem cells had less pain."
    assert quotes(text, text[:-1]) == [text[:-1]]


@pytest.mark.parametrize(
    ("first", "more", "is_one"),
    [
        ("Many dogs stay lame with arthritis", ", even with several drugs", True),
        ("The fat cells were spun in Oslo", ", in the case of a boy with gout", True),
        ("Donor cells can attack any cancer", " cells in the blood", True),
        ("The fat cells helped half of the women", ", with a response of 25% in men", False),
    ],
)
def test_what_only_goes_on_with_a_claim_makes_no_second_one_of_it(first: str, more: str, is_one: bool) -> None:
    found = [first + more] if is_one else [first, first + more]
    assert quotes(f"{first}{more}.", first, first + more) == found


@pytest.mark.parametrize(("others", "apart"), [("2 of 9 controls", False), ("2 of 9 men", True)])
def test_the_number_among_the_controls_belongs_to_that_among_the_treated(others: str, apart: bool) -> None:
    first = "After stem cells fever was seen in 4 of 11 women"
    whole = f"{first} and {others}"
    assert quotes(f"{whole}.", first, whole) == ([first, whole] if apart else [whole])


def test_a_clause_is_not_cut_behind_its_copula() -> None:
    text = "The surface of the cornea was stable and new blood vessels were absent or few."
    assert text[:-1] in quotes(text, text[:-1])
    assert not any(quote.endswith("was") for quote in quotes(text, text[:-1]))


def test_however_between_commas_parts_two_statements_and_no_single_one() -> None:
    first, second = "Currently there is no cure for gout", "the drip eased pain"
    assert quotes(f"{first}, however, {second}.", f"{first}, however, {second}") == [first, second]
    text = "The drip, however, eased pain."
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_a_claim_that_begins_in_an_aside_begins_behind_it_and_a_count_there_is_one_of_its_own() -> None:
    text = "Half of those with injuries – they had no feeling before – regained some feeling."
    assert quotes(text, "they had no feeling before – regained some feeling") == ["regained some feeling"]
    text = "Most patients – there are 9,000 in Spain – have a mild form."
    assert quotes(text, "there are 9,000 in Spain – have a mild form") == [
        "there are 9,000 in Spain",
        "have a mild form",
    ]
    text = "Good news: the cells – made of fat – eased pain."
    assert quotes(text, "the cells – made of fat – eased pain") == ["the cells – made of fat – eased pain"]


@pytest.mark.parametrize(
    ("first", "joint", "later"),
    [
        ("Cells did not relieve the itch", " but ", "exosomes did"),
        ("Cells slowed scurvy", ", while ", "exosomes did not"),
        ("Platelets eased pain", " and ", "exosomes did not"),
    ],
)
def test_a_contrary_clause_that_leaves_its_verb_out_is_a_claim(first: str, joint: str, later: str) -> None:
    assert quotes(f"{first}{joint}{later}.", f"{first}{joint}{later}") == [first, later]


def test_what_placebo_did_not_do_is_no_claim_of_its_own() -> None:
    assert quotes("Cells eased the itch, but placebo did not.", "Cells eased the itch, but placebo did not") == [
        "Cells eased the itch"
    ]


def test_what_all_but_a_few_did_is_one_claim() -> None:
    text = "Those treated with all but exosomes did not"
    assert quotes(f"{text}.", text) == [text]
