"""Words that state nothing without the rest of their sentence are no claim beside another."""

import pytest

from claims.vocabulary.statements import Kind
from tests.unit.claims.nlp.spans.quoted import quotes


@pytest.mark.parametrize("condition", ["if the joint is badly worn", "Unless production gets cheaper"])
def test_a_condition_alone_is_no_claim(condition: str) -> None:
    assert quotes(f"{condition}, stem cells may reduce pain.", condition, "may reduce pain") == ["may reduce pain"]


@pytest.mark.parametrize(("words", "kept"), [("CIRCUS-2", []), ("0", []), ("No pain", ["No pain"])])
def test_a_number_or_an_acronym_alone_is_no_claim(words: str, kept: list[str]) -> None:
    assert quotes(f"Stem cells\n{words}", words) == kept


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
        ("Over a monitored period of two years, pain fell by half.", "Over a monitored period of two years"),
        ("Compared with the drug, the cells eased pain.", "Compared with the drug"),
        ("Writing in a journal, the team saw no tumours.", "Writing in a journal"),
        ("The cells release CCL2, a protein that attracts other cells.", "a protein that attracts other cells"),
        ("Marrow was taken from the hip in order to enrich the cells.", "enrich the cells"),
    ],
)
def test_a_time_an_adjunct_an_apposition_or_a_purpose_is_no_claim_beside_another(text: str, words: str) -> None:
    rest = text.replace(words, "").strip(" ,.")
    main = rest.removesuffix(" in order to")
    assert quotes(text, words, main) == [main]


@pytest.mark.parametrize(("words", "tells"), [("the Food Act", False), ("40 other laws", True)])
def test_one_more_name_is_no_claim_of_a_status_but_a_number_is(words: str, tells: bool) -> None:
    main = "Such cells are ruled by the Drugs Act"
    assert (words in quotes(f"{main} and {words}.", main, words, kind=Kind.REGULATORY)) is tells


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


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("When steroids had failed, the infusion eased the rash.", "steroids had failed"),
        ("The team asked whether the cells slow the disease, and pain fell.", "the cells slow the disease"),
        ("After treated with cells, the knee hurt less.", "treated with cells"),
        ("Where both eyes are hurt, a graft from a donor is needed.", "Where both eyes are hurt"),
    ],
)
def test_a_clause_that_only_sets_the_scene_is_no_claim(text: str, words: str) -> None:
    assert quotes(text, words) == []


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Because the cells are your own", "there is no risk of rejection"),
        ("Due to rules set by the ministry", "the clinic may not sell the cells"),
        ("In the five patients with scars", "the gain was nine letters"),
    ],
)
def test_a_reason_or_those_in_whom_it_was_seen_go_with_what_is_stated(first: str, second: str) -> None:
    assert quotes(f"{first}, {second}.", first, second)[-1] == second
    assert len(quotes(f"{first}, {second}.", first, second)) == 1


def test_what_goes_along_with_what_a_claim_names_is_none_of_its_own() -> None:
    first, second = "The graft missed its first end point", "change in pain"
    assert quotes(f"{first}, along with the {second}.", first, second) == [first]
    assert quotes(f"{first}, and the {second} was small.", first, f"the {second} was small") != [first]
    assert quotes("The graft eased pain as a second treatment.", "The graft eased pain", "second treatment") == [
        "The graft eased pain"
    ]


def test_a_predicate_that_breaks_off_before_what_it_tells_is_no_claim_beside_that() -> None:
    text = "The therapy involves injecting cells into the heart."
    assert quotes(text, "The therapy involves", "injecting cells into the heart") == ["injecting cells into the heart"]
    text = "The graft is not known to heal, and one man died."
    assert quotes(text, "The graft is not known to heal", "one man died")[0] == "The graft is not known to heal"


def test_a_heading_of_which_the_encoder_is_sure_is_a_claim() -> None:
    assert quotes("Fewer relapses", "Fewer relapses", likely=0.9) == ["Fewer relapses"]


@pytest.mark.parametrize("words", ["Stem cells can treat", "Stem cell treatment results in", "Stem cells help in"])
def test_what_only_leads_to_a_list_is_no_claim(words: str) -> None:
    assert quotes(f"{words}:", words) == []


@pytest.mark.parametrize("words", ["After stem cells she can be awake", "The stem cells may heal"])
def test_what_is_whole_before_a_colon_is_a_claim(words: str) -> None:
    assert quotes(f"{words}: 60 per cent of the wounds closed.", words)[0].startswith(words)


def test_according_to_which_published_results_is_no_claim() -> None:
    text = "Pain fell by half, according to results printed in a journal."
    assert quotes(text, "Pain fell by half", "results printed in a journal") == ["Pain fell by half"]


def test_according_to_which_studies_is_no_claim_beside_what_they_found() -> None:
    text = "Stem cells did little for the knee, according to the two best trials to date."
    found = quotes(text, "Stem cells did little for the knee", "the two best trials to date")
    assert found == ["Stem cells did little for the knee"]


def test_which_part_of_the_body_is_meant_is_no_claim_beside_what_is_done_there() -> None:
    text = "The cells are injected into an artery that feeds the brain, and they are made in Oslo."
    assert quotes(text, "feeds the brain", "they are made in Oslo") == ["they are made in Oslo"]
    text = "The cells were injected into the eye that sees nothing today, and they were made in Oslo."
    assert "sees nothing today" in quotes(text, "sees nothing today", "they were made in Oslo")


@pytest.mark.parametrize("notice", ["FOR IMMEDIATE RELEASE", "Press release"])
def test_a_notice_is_no_claim(notice: str) -> None:
    assert quotes(notice, notice) == []


@pytest.mark.parametrize(("words", "kept"), [("at all", False), ("not at all", True), ("no longer", True)])
def test_small_words_alone_state_nothing_unless_they_deny(words: str, kept: bool) -> None:
    assert (quotes(words, words) == [words]) is kept


def test_a_participle_before_a_noun_is_no_verb() -> None:
    text = "The treated eyes are watched for a year, and three improved."
    assert quotes(text, "The treated eyes", "three improved") == ["three improved"]


@pytest.mark.parametrize(
    ("text", "words", "told"),
    [
        (
            "Two trials of cord cells are known, one published in 2023, and neither helped.",
            "one published in 2023",
            "neither helped",
        ),
        (
            "A review, presented in Rome, found the cells useless.",
            "A review, presented in Rome",
            "found the cells useless",
        ),
    ],
)
def test_when_a_report_came_out_is_no_claim_beside_what_it_says(text: str, words: str, told: str) -> None:
    assert quotes(text, words, told) == [told]


def test_that_a_report_came_out_is_a_claim_where_it_is_stated() -> None:
    text = "The trial of cord cells was published in May, and the cells are sold in Rome."
    words = ["The trial of cord cells was published in May", "the cells are sold in Rome"]
    assert quotes(text, *words) == words


def test_a_subject_before_a_clause_that_tells_of_it_is_no_claim_beside_its_predicate() -> None:
    text = "Stem cells from fat, which is easily taken, reduced pain in people with arthritis."
    rest = "reduced pain in people with arthritis"
    assert quotes(text, "Stem cells from fat", rest) == [rest]
