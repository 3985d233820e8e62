"""A claim has its own words, whole: its verb, list and bracket, and neither dateline nor speaker."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.spans.quoted import JUDGED, quotes


def test_a_quote_begins_with_a_whole_word_and_with_the_preposition_that_leads_into_it() -> None:
    assert quotes("It costs S$250 a year for the stem cells.", "$250 a year")[0].endswith("S$250 a year")
    text = "Seventy-one adults with burns were given stem cells."
    assert quotes(text, "one adults with burns were given stem cells") == [text[:-1]]
    assert quotes("In 2021 doctors grew the stem cells.", "2021 doctors grew the stem cells") == [
        "In 2021 doctors grew the stem cells"
    ]


def test_the_numbers_in_a_bracket_belong_to_the_result_before_them() -> None:
    text = "The cells lowered mortality (RR 0.62, 95% CI 0.45–0.86) and raised albumin."
    found = quotes(text, "The cells lowered mortality", "RR 0.62, 95% CI 0.45–0.86", "raised albumin")
    assert found == ["The cells lowered mortality (RR 0.62, 95% CI 0.45–0.86)", "raised albumin"]


def test_an_object_gets_the_verb_right_before_it() -> None:
    assert quotes("Stem cells could improve quality of life.", "quality of life") == ["improve quality of life"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Stricter rules and inspections protect patients.", "Stricter rules and inspections"),
        ("In the PIONEER study, surgeons treated the hips of adults.", "PIONEER study"),
    ],
)
def test_the_only_claim_of_a_sentence_gets_the_predicate_that_it_lacks(text: str, words: str) -> None:
    assert quotes(text, words) == [text[:-1]]


def test_the_only_claim_of_a_sentence_does_not_begin_with_what_a_thing_named_before_it_is() -> None:
    text = "The firm reported on Dermagel, a skin graft, in 20 adults with burns."
    assert quotes(text, "a skin graft, in 20 adults with burns") == [text[:-1]]


def test_an_object_is_no_loose_end() -> None:
    assert quotes("The pain fell in some, but grew in others.", "The pain fell in some") == ["The pain fell in some"]


@pytest.mark.parametrize("words", ["no change", "12 trials"])
def test_words_with_a_denial_or_number_need_no_predicate(words: str) -> None:
    assert quotes(f"The doctors spoke of {words}.", words) == [words]


@pytest.mark.parametrize(
    "dateline",
    [
        "OSLO, May 3 — ", "NEW YORK, N.Y., June 14, 2024 (A WIRE) -- ", "ST. PAUL, 2 July 2023 – ",
        "OSLO – ", "BERGEN, Norway — ", "NEW OSLO--(BOREA WIRE)--",
        "Bergen, Norway, 3 June 2025 – ", "Bergen, May 3, 2024 /Borea/ -- ",
        "Oslo (Borea) - ", "Bergen, Norway (Borea News) — ",
    ],
)  # fmt: skip
def test_a_claim_begins_after_the_dateline(dateline: str) -> None:
    words = f"{dateline}Norway has banned the clinics"
    assert quotes(f"{words}.", words) == ["Norway has banned the clinics"]


@pytest.mark.parametrize(
    "words",
    [
        "HSCT — a transplant that was done in March — reduced pain",
        "Patients, treated in May 2015 – before the ban – had less pain",
    ],
)
def test_a_name_before_a_dash_is_no_dateline(words: str) -> None:
    assert quotes(f"{words}.", words) == [words]


@pytest.mark.parametrize("mark", ["✔", "•", "–"])
def test_a_claim_begins_after_the_mark_of_its_list(mark: str) -> None:
    words = f"{mark} Norway has banned the clinics"
    assert quotes(f"{words}.", words) == ["Norway has banned the clinics"]


def test_a_clause_that_only_goes_with_a_predicate_is_left_out() -> None:
    text = "The trial ended early, raising doubts about the sponsor."
    assert quotes(text, text[:-1]) == ["The trial ended early"]


def test_an_attribution_after_the_claim_is_left_out() -> None:
    praise = '"The grafts lasted a year" - Holm, Oslo'
    assert quotes(praise, praise[1:]) == ["The grafts lasted a year"]
    text = "“The grafts lasted a year,” said Dr. Amira Holm, who leads the unit."
    assert quotes(text, "The grafts lasted a year,” said Dr. Amira Holm, who leads the unit") == [
        "The grafts lasted a year"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He was treated for arthritis and other ailments.", "He was treated for arthritis"),
        ("The clinic offers infusions, injections and laser therapy.", "The clinic offers infusions"),
    ],
)
def test_a_claim_does_not_end_in_the_middle_of_a_list(text: str, found: str) -> None:
    assert quotes(text, found)[-1] == text[:-1]


def test_a_list_whose_next_item_is_another_claim_s_is_left_apart() -> None:
    text = "The mice had no tumours and no infection for a year."
    assert quotes(text, "The mice had no tumours", "no infection for a year")[0] == "The mice had no tumours"


@pytest.mark.parametrize(
    ("text", "found", "expected"),
    [
        ("Two eyes bled (both slightly).", "Two eyes bled (both slightly", "Two eyes bled (both slightly)"),
        ("The graft held (two eyes bled).", "two eyes bled)", "two eyes bled"),
        (
            "Survival was 49% in the cell arm and 45% in the control arm (HR 0.91, 0.60-1.38).",
            "Survival was 49% in the cell arm",
            "Survival was 49% in the cell arm and 45% in the control arm (HR 0.91, 0.60-1.38)",
        ),
    ],
)
def test_brackets_are_closed_and_none_is_closed_that_is_not_open(text: str, found: str, expected: str) -> None:
    assert quotes(text, found) == [expected]


def test_a_claim_ends_where_scraping_ran_two_sentences_together() -> None:
    text = "Learn one factThere is no better help for worn knees than stem cellsThe clinic is in Kyoto."
    assert quotes(text, text[6:84]) == ["There is no better help for worn knees than stem cells"]


def test_a_name_with_a_capital_inside_is_one_word() -> None:
    text = "HeartSheet and StemCells eased the pain."
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_a_claim_does_not_end_with_a_word_that_opens_what_follows() -> None:
    text = "Stem cells are infused into a vein that leads to the liver."
    assert quotes(text, "Stem cells are infused into a vein that") == ["Stem cells are infused into a vein"]
    text = "The licence was revoked after stem cell injections infected two men."
    assert quotes(text, "The licence was revoked after") == ["The licence was revoked"]


@pytest.mark.parametrize(
    ("text", "words", "whole"),
    [
        ("Stem cells which make bone were put in.", "make bone were put in", "Stem cells which make bone were put in"),
        (
            "Banks and private funds pay for stem cells.",
            "private funds pay",
            "Banks and private funds pay",
        ),
        ("He got stem cells, and his left hip was healed.", "hip was healed", "his left hip was healed"),
        ("Large stem cell trials ended.", "cell trials ended", "Large stem cell trials ended"),
        (
            "The paper saying that stem cells mend livers has been retracted.",
            "stem cells mend livers has been retracted",
            "The paper saying that stem cells mend livers has been retracted",
        ),
    ],
)
def test_a_subject_that_was_cut_in_two_is_made_whole(text: str, words: str, whole: str) -> None:
    assert quotes(text, words) == [whole]


@pytest.mark.parametrize("opening", ["Without stem cells", "If it had not been for stem cells"])
def test_what_would_have_been_is_told_with_that_without_which_it_would(opening: str) -> None:
    text = f"{opening}, she would be blind now."
    assert quotes(text, "she would be blind now") == [text[:-1]]
    assert quotes(text.replace("would be", "was"), "she was blind now") == ["she was blind now"]


@pytest.mark.parametrize("closing", ["without stem cells", "if it had not been for stem cells"])
def test_what_would_have_been_is_told_with_what_alone_kept_it_from_being(closing: str) -> None:
    text = f"She would be blind now {closing}, her doctors say."
    assert quotes(text, "She would be blind now") == [text[: text.index(",")]]
    assert quotes(text.replace("would be", "was"), "She was blind now") == ["She was blind now"]


def test_what_is_denied_keeps_the_condition_on_which_alone_it_holds() -> None:
    text = "Unless they are injected early, stem cells do not ease pain."
    assert quotes(text, "stem cells do not ease pain") == [text[:-1]]
    text = "Stem cells do not ease pain unless they are injected early."
    assert quotes(text, "Stem cells do not ease pain") == [text[:-1]]
    text = "When they are injected early, stem cells do not ease pain."
    assert quotes(text, "stem cells do not ease pain") == ["stem cells do not ease pain"]


def test_how_many_patients_say_how_they_fare_is_told_with_what_they_say() -> None:
    text = "Nine of ten patients say that stem cells eased their pain."
    assert quotes(text, "stem cells eased their pain") == [text[:-1]]
    text = text.replace("Nine of ten patients", "Surgeons")
    assert quotes(text, "stem cells eased their pain") == ["stem cells eased their pain"]


def test_what_is_told_in_passing_of_a_subject_is_left_before_its_predicate() -> None:
    text = "Stem cells, which surgeons have sold for years, stop working after days."
    assert quotes(text, "surgeons have sold for years, stop working after days") == ["stop working after days"]


def test_a_claim_may_begin_without_the_article_of_its_subject() -> None:
    text = "The stem cells eased pain."
    assert quotes(text, "stem cells eased pain") == ["stem cells eased pain"]


def test_a_number_that_is_the_subject_gets_its_predicate() -> None:
    text = "Three new trials of stem cells are under way."
    assert quotes(text, "Three new trials") == [text[:-1]]


@pytest.mark.parametrize("source", ["a new study by Chilean surgeons", "the authors", "data from 40 clinics"])
def test_according_to_whom_it_is_so_is_no_part_of_a_claim(source: str) -> None:
    text = f"Stem cells do not help the knee, according to {source}."
    assert quotes(text, text[:-1]) == ["Stem cells do not help the knee"]


@pytest.mark.parametrize("rule", ["body weight", "the trial protocol"])
def test_according_to_what_it_is_done_is_part_of_one(rule: str) -> None:
    text = f"The stem cells are dosed according to {rule}."
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_what_is_not_said_to_follow_is_quoted_with_its_denial() -> None:
    text = "A licence does not mean that the grafts work."
    assert quotes(text, "the grafts work") == ["does not mean that the grafts work"]
    text = "This means that the grafts work."
    assert quotes(text, "the grafts work") == ["the grafts work"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Quick and gentle, no hospital stay needed.", "Quick and gentle, no hospital stay"),
        ("Older people respond poorly.", "Older people respond"),
        ("The graft needs steroids, rest, or both.", "The graft needs steroids, rest, or both"),
    ],
)
def test_a_claim_keeps_the_word_that_completes_it(text: str, found: str) -> None:
    assert quotes(text, found)[-1] == text[:-1]


def test_what_is_told_in_passing_is_the_claim_where_its_subject_lacks_a_predicate() -> None:
    text = "A second graft, made from placentas, is being tested in Spain."
    assert quotes(text, "A second graft, made from placentas") == ["made from placentas"]


def test_a_sum_has_the_sign_of_its_money() -> None:
    text = "Peru: $6,500 (all in)"
    assert quotes(text, "6,500 (all in)", likely=0.9) == ["$6,500 (all in)"]


def test_few_if_any_is_not_cut_in_two() -> None:
    text = "It eased the pain with few, if any, side effects."
    assert quotes(text, "It eased the pain with few", "any, side effects") == [
        "It eased the pain",
        "few, if any, side effects",
    ]


def test_a_claim_that_ends_with_a_preposition_goes_on_to_what_that_governs() -> None:
    text = "Ann took part in the small trial, and the graft healed."
    assert quotes(text, "Ann took part in", "the graft healed") == [
        "Ann took part in the small trial",
        "the graft healed",
    ]


def test_a_claim_does_not_end_before_the_noun_that_its_last_word_describes() -> None:
    text = "It causes pain and early death."
    assert quotes(text, "It causes pain and early")[-1] == "It causes pain and early death"


def test_what_is_unknown_is_told_to_its_end() -> None:
    text = "It is not known whether cells from fat, which clinics sell, help people with arthritis."
    assert quotes(text, "It is not known whether cells from fat") == [text[:-1]]


@pytest.mark.parametrize("found", ["cells from fat help people with arthritis", "not cells from fat help people"])
def test_what_is_left_open_is_told_with_what_leaves_it_open(found: str) -> None:
    text = "So far it remains unclear whether or not cells from fat help people with arthritis."
    assert quotes(text, found)[0].startswith("it remains unclear whether or not cells from fat help people")


def test_what_was_too_little_to_show_something_is_told_with_it() -> None:
    text = "The study was too small to show that stem cells ease pain."
    assert quotes(text, "stem cells ease pain") == [text[:-1]]
    text = text.replace("too small", "large enough")
    assert quotes(text, "stem cells ease pain") == ["stem cells ease pain"]


def test_what_is_claimed_and_untrue_is_told_with_both() -> None:
    text = "Claims that stem cells cure autism are false."
    assert quotes(text, "stem cells cure autism are false") == [text[:-1]]
    text = "Reports that stem cells cure autism turned out to be false."
    assert quotes(text, "stem cells cure autism turned out to be false") == [text[:-1]]


@pytest.mark.parametrize(
    ("told", "rest"),
    [
        ("The patients were scanned after a year", " to make sure that no tumour grew"),
        ("The cells are frozen for a week", ", to rule out any infection"),
    ],
)
def test_what_was_done_to_find_something_out_has_not_found_it(told: str, rest: str) -> None:
    assert quotes(f"{told}{rest}.", told + rest) == [told]


def test_what_a_treatment_is_given_for_belongs_to_it() -> None:
    text = "The cells were injected to repair the cartilage"
    assert quotes(f"{text}.", text) == [text]


def test_what_is_denied_keeps_what_it_leaves_out() -> None:
    text = "The agency has not approved any such cells, other than those from cord blood."
    assert quotes(text, "The agency has not approved any such cells", "other than those from cord blood") == [text[:-1]]
    text = "The agency has approved such cells, other than those from cord blood."
    assert quotes(text, "The agency has approved such cells") == ["The agency has approved such cells"]


def test_what_something_else_did_is_told_with_the_treatment_that_did_not_do_it() -> None:
    text = "The relief came from the brace, not from the stem cells, her doctor says."
    found = "The relief came from the brace"
    assert quotes(text, found) == [text[: text.index(", her")]]
    assert quotes(text.replace("not from the stem cells", "not by chance"), found) == [found]


def test_a_claim_begins_behind_the_verb_of_who_does_not_believe_it() -> None:
    text = "The surgeon doubts that stem cells heal tendons."
    assert quotes(text, "doubts that stem cells heal tendons") == ["stem cells heal tendons"]


@pytest.mark.parametrize(
    ("clause", "belongs"),
    [
        ("which was judged unrelated to the cells", True),
        ("which was not considered to be related to the cells", True),
        ("neither of which was caused by the cells", True),
        ("which was related to the cells", False),
        ("which lasted for a week", False),
    ],
)
def test_a_harm_is_told_with_what_says_that_the_treatment_did_not_bring_it_about(clause: str, belongs: bool) -> None:
    text = f"Two patients given stem cells had a fever, {clause}."
    found = Draft(0, 0, text.index(","), Kind.SAFETY, *JUDGED[1:], marks={"claim": 0.5, "end": 0.4})
    (claim,) = finished(text, [found])
    assert claim.statement.quote == (text[:-1] if belongs else text[: text.index(",")])


def test_a_year_behind_since_is_no_number_of_what_follows() -> None:
    text = "Since 2019 exosomes have been illegal in Norway"
    assert quotes(f"{text}.", text.removeprefix("Since ")) == [text]
    counted = "Since 12 exosomes were banned, sales fell"
    assert quotes(f"{counted}.", "sales fell") == ["sales fell"]
