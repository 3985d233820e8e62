"""Found words that say nothing by themselves are dropped or completed by the grammar of their sentence."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Strength

JUDGED = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)


def quotes(text: str, *found: str, likely: float = 0.5) -> list[str]:
    places = [(text.index(words), text.index(words) + len(words)) for words in found]
    drafts = [Draft(0, *place, *JUDGED, marks={"claim": likely, "end": 0.4}) for place in places]
    return [claim.statement.quote for claim in finished(text, drafts)]


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


@pytest.mark.parametrize("words", ["no change", "12 trials"])
def test_words_with_a_denial_or_number_need_no_predicate(words: str) -> None:
    assert quotes(f"The doctors spoke of {words}.", words) == [words]


@pytest.mark.parametrize("condition", ["if the joint is badly worn", "Unless production gets cheaper"])
def test_a_condition_alone_is_no_claim(condition: str) -> None:
    assert quotes(f"{condition}, stem cells may reduce pain.", condition, "may reduce pain") == ["may reduce pain"]


@pytest.mark.parametrize(
    "dateline",
    ["OSLO, May 3 — ", "NEW YORK, N.Y., June 14, 2024 (A WIRE) -- ", "ST. PAUL, 2 July 2023 – "],
)  # fmt: skip
def test_a_claim_begins_after_the_dateline(dateline: str) -> None:
    words = f"{dateline}Norway has banned the clinics"
    assert quotes(f"{words}.", words) == ["Norway has banned the clinics"]


def test_a_name_before_a_dash_is_no_dateline() -> None:
    words = "HSCT — a transplant that was done in March — reduced pain"
    assert quotes(f"{words}.", words) == [words]


def test_how_often_is_no_condition() -> None:
    words = "Once weekly infusions of stem cells reduced pain"
    assert quotes(f"{words}.", words) == [words]


@pytest.mark.parametrize("words", ["Umbilical cord cells", "In the clinic's registry"])
def test_a_subject_or_setting_alone_is_no_claim_beside_another(words: str) -> None:
    text = "In the clinic's registry, Umbilical cord cells reduce pain."
    assert quotes(text, words, "reduce pain") == ["reduce pain"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Three months after the infusion, pain fell by half.", "Three months after the infusion"),
        ("From June 2019 to May 2021 the team treated 30 adults.", "From June 2019 to May 2021"),
        ("Compared with the drug, the cells eased pain.", "Compared with the drug"),
        ("The cells release CCL2, a protein that attracts other cells.", "a protein that attracts other cells"),
        ("Marrow was taken from the hip in order to enrich the cells.", "enrich the cells"),
    ],
)
def test_a_time_an_adjunct_an_apposition_or_a_purpose_is_no_claim_beside_another(text: str, words: str) -> None:
    rest = text.replace(words, "").strip(" ,.")
    main = rest.removesuffix(" in order to")
    assert quotes(text, words, main) == [main]


def test_what_an_adjunct_opens_is_a_claim_with_its_predicate() -> None:
    text = "According to the register, the trial has ended, and no deaths are listed."
    assert quotes(text, "According to the register, the trial has ended", "no deaths are listed") == [
        "According to the register, the trial has ended",
        "no deaths are listed",
    ]


def test_no_rejection_beside_its_reason_is_a_claim() -> None:
    text = "The cells are the patient's own, hence no rejection."
    assert quotes(text, "The cells are the patient's own", "no rejection")[-1] == "no rejection"


@pytest.mark.parametrize("words", ["at a price of $4,000", "with 40 participants"])
def test_a_price_or_a_number_beside_a_claim_is_one(words: str) -> None:
    assert quotes(f"Surgeons treated the knees, {words}.", "Surgeons treated the knees", words)[-1] == words


def test_a_bullet_is_no_claim() -> None:
    assert quotes("• Stem cells", "•") == []


def test_words_without_a_verb_are_kept_where_they_are_all_that_is_said() -> None:
    assert quotes("No scars after stem cells.", "No scars") == ["No scars"]


def test_quotes_stay_exact_and_apart_when_two_begin_with_one_verb() -> None:
    text = "Stem cells reduce pain."
    assert quotes(text, "reduce pain", "pain") == ["reduce pain"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("When steroids had failed, the infusion eased the rash.", "steroids had failed"),
        ("The team asked whether the cells slow the disease, and pain fell.", "the cells slow the disease"),
        ("After treated with cells, the knee hurt less.", "treated with cells"),
    ],
)
def test_a_clause_that_only_sets_the_scene_is_no_claim(text: str, words: str) -> None:
    assert quotes(text, words) == []


def test_a_reason_is_a_claim() -> None:
    text = "The trial was stopped because two patients died."
    assert quotes(text, "two patients died") == ["two patients died"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The trial aims to restore hearing in adults.", "restore hearing in adults"),
        ("The goal of the new study is to show that the cells lower blood pressure.", "the cells lower blood pressure"),
        ("They gave cells designed to rebuild the heart.", "rebuild the heart"),
        ("Larger trials are needed before the cells are sold.", "Larger trials are needed"),
        ("Patients should be followed for ten years.", "Patients should be followed for ten years"),
        ("The surgeons hope that the cells will last.", "the cells will last"),
        ("Nobody was harmed, the agency said.", "the agency said"),
        ("Doctors should tell their patients the truth.", "should tell their patients the truth"),
        ("If confirmed in a larger trial, the graft could end dialysis.", "the graft could end dialysis"),
        ("If it succeeds, the graft could end dialysis.", "If it succeeds, the graft could end dialysis"),
        ("The mission of the clinic will be to cure paralysis.", "cure paralysis"),
        ("The firm seeks to repair damaged lungs.", "repair damaged lungs"),
        ("Ask whether the cells are cultured and who injects them.", "the cells are cultured"),
        ("Maria Lund, director of the eye clinic, said vision improved.", "director of the eye clinic"),
    ],
)
def test_aims_duties_forecasts_and_roles_are_no_claims(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The method has yielded impressive clinical results.", "has yielded impressive clinical results"),
        ("It is a promising option.", "is a promising option"),
        ("The results exceeded all our expectations.", "The results exceeded all our expectations"),
        ("Stem cells give new hope to the blind.", "Stem cells give new hope to the blind"),
        ("I felt very well looked after.", "I felt very well looked after"),
        ("Mr Ott has been suffering from gout for years.", "has been suffering from gout for years"),
        ("I could barely climb the stairs.", "I could barely climb the stairs"),
        ("The mixture is called platelet gel.", "The mixture is called platelet gel"),
        ("Symptoms may include fever and tiredness.", "Symptoms may include fever and tiredness"),
        ("Individual results may vary.", "Individual results may vary"),
        ("B cells are white blood cells that make antibodies.", "B cells are white blood cells"),
        ("Ataxia is a group of disorders.", "Ataxia is a group of disorders"),
        ("The marrow is responsible for making blood.", "The marrow is responsible for making blood"),
        ("Gout is categorised by its causes, according to age.", "age"),
        ("The visit was patiently explained.", "The visit was patiently explained"),
        ("That's according to the surgeons.", "That's according to the surgeons"),
        ("Safety and Use of Stem Cells", "Safety and Use of Stem Cells"),
        ("Month 4\n", "Month 4"),
        ("A New Way To Healthy Knees", "A New Way To Healthy Knees"),
    ],
)
def test_praise_labels_stories_definitions_and_doubtful_headings_are_no_claims(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    "text",
    [
        "This promising therapy halved the relapses.",
        "An impressive 80% walked again.",
        "The graft led to striking remissions of the rash.",
        "The trial gave compelling evidence that pain fell.",
        "The study was called off.",
        "The cells were given to people with heart failure in the hope of striking results.",
    ],
)
def test_praise_beside_a_finding_is_no_reason_to_drop_it(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


def test_a_heading_of_which_the_encoder_is_sure_is_a_claim() -> None:
    assert quotes("Fewer relapses", "Fewer relapses", likely=0.9) == ["Fewer relapses"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("To study the effect of the cells, the team treated 30 adults.", "the team treated 30 adults"),
        ("The trial, which aims to enrol 90 people, found that pain fell.", "pain fell"),
        ("He hopes to walk again and has moved his toes.", "has moved his toes"),
        ("The new law lets clinics sell cells.", "The new law lets clinics sell cells"),
        ("No deaths were reported.", "No deaths were reported"),
    ],
)
def test_what_is_found_beside_an_aim_or_duty_is_a_claim(text: str, words: str) -> None:
    assert quotes(text, words) == [words]


def test_a_duty_beside_a_finding_is_left_out() -> None:
    text = "The effect was small, and larger trials are needed."
    assert quotes(text, text[:-1]) == ["The effect was small"]


def test_what_cells_are_made_for_is_a_claim() -> None:
    text = "The cells are designed to replace lost pigment."
    assert quotes(text, "are designed to replace lost pigment") == ["are designed to replace lost pigment"]


def test_a_clause_that_only_goes_with_a_predicate_is_left_out() -> None:
    text = "The trial ended early, raising doubts about the sponsor."
    assert quotes(text, text[:-1]) == ["The trial ended early"]


def test_an_attribution_after_the_claim_is_left_out() -> None:
    text = "“The grafts lasted a year,” said Dr. Amira Holm, who leads the unit."
    assert quotes(text, "The grafts lasted a year,” said Dr. Amira Holm, who leads the unit") == [
        "The grafts lasted a year,"
    ]


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
    ],
)
def test_brackets_are_closed_and_none_is_closed_that_is_not_open(text: str, found: str, expected: str) -> None:
    assert quotes(text, found) == [expected]


def test_coordinated_outcomes_of_one_predicate_are_nested_claims() -> None:
    text = "The infusions caused fever, nausea and headache."
    found = ["The infusions caused fever", "The infusions caused fever, nausea", text[:-1]]
    assert quotes(text, text[:-1]) == found


@pytest.mark.parametrize(
    "text",
    [
        "The graft can treat type 1 diabetes and psoriasis.",
        "The mice got worse and worse.",
        "Side effects may include fever, nausea and headache.",
    ],
)
def test_coordinated_conditions_repetitions_and_mere_lists_are_one_claim(text: str) -> None:
    assert quotes(text, text[:-1]) == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        ("The dose was halved, and one patient died.", "The dose was halved", "one patient died"),
        ("Although sight improved, the graft was lost.", "sight improved", "the graft was lost"),
        ("The graft was lost because the eye dried out.", "The graft was lost", "the eye dried out"),
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


def test_a_claim_ends_where_scraping_ran_two_sentences_together() -> None:
    text = "Learn one factThere is no better help for worn knees than stem cellsThe clinic is in Kyoto."
    assert quotes(text, text[6:84]) == ["There is no better help for worn knees than stem cells"]


def test_a_name_with_a_capital_inside_is_one_word() -> None:
    text = "HeartSheet and StemCells eased the pain."
    assert quotes(text, text[:-1]) == [text[:-1]]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("I was back on my bike after the stem cells, says Ann, 61.", "says Ann, 61"),
        ("Stem cells are standard care in Sweden, so why not here?", "why not here"),
        ("In March 2023 the patient got stem cells.", "In March 2023"),
        ("The team hypothesised that the cells would calm the joint.", "the cells would calm the joint"),
        ("This finding needs further testing.", "This finding needs further testing"),
        ("Has anyone shown that fat cells improve sight?", "fat cells improve sight"),
        ("The umbilical cord stem cells used in the", "cord stem cells used in the"),
    ],
)
def test_a_question_a_guess_a_date_a_speaker_and_half_a_sentence_state_nothing(text: str, words: str) -> None:
    assert quotes(text, words) == []


def test_a_fact_that_a_question_tells_in_passing_is_a_claim() -> None:
    text = "In Sweden stem cells are standard care, so why not here?"
    assert quotes(text, "stem cells are standard care") == ["stem cells are standard care"]


def test_a_claim_does_not_end_with_a_word_that_opens_what_follows() -> None:
    text = "Stem cells are infused into a vein that leads to the liver."
    assert quotes(text, "Stem cells are infused into a vein that") == ["Stem cells are infused into a vein"]
