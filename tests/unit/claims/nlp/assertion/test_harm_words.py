"""What a sentence on safety says of harm: reassurance in many words, and to what it puts a harm down."""

from typing import Any

import pytest

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, Kind


def read(text: str, **said: Any) -> Assertion:
    return read_assertion(Statement(quote=text, text=text, kind=Kind.SAFETY, **said))


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("The clinic said that the procedure was safe.", True),
        ("The injections were perfectly safe.", True),
        ("The procedure was not safe.", False),
        ("The procedure was not entirely safe.", False),
        ("Such injections have never caused a tumour.", True),
        ("No patient has ever lost sight.", True),
        ("Nobody dies of it.", True),
        ("Nobody died of it.", False),
        ("The clinic has never had an infection.", False),
    ],
)
def test_what_was_called_safe_is_an_absolute_denial_as_what_is(text: str, harmless: bool) -> None:
    assert read(text, effect=Effect.NONE).harmless is harmless


def test_a_harm_of_chemotherapy_is_the_one_that_the_sentence_names() -> None:
    text = "The chemotherapy may make you infertile."
    assert read(text, outcome="high-dose chemotherapy", effect=Effect.HARM).outcome == "infertility-harm"


@pytest.mark.parametrize("text", ["Mesenchymal cells are immune-privileged.", "The cells are non-immunogenic."])
def test_cells_that_the_body_is_said_to_ignore_are_reassurance(text: str) -> None:
    assert read(text, effect=Effect.HARM).low_risk


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Stem cells: Cirrhosis can lead to liver cancer.", "liver-disease"),
        ("In time cirrhosis can lead to liver cancer.", "liver-disease"),
        ("Macular degeneration itself causes blindness in many people.", "macular-degeneration"),
        ("Spinal cord injury can cause infections and blood clots.", "spinal-cord-injury"),
        ("One patient with sickle cell disease died of COVID-19.", "sickle-cell"),
        ("Three patients died of the underlying disease.", "als"),
        ("Two deaths were due to his ALS.", "als"),
        ("The fever came from a cold.", "cerebral-palsy"),
        ("Methotrexate made me nauseous.", "rheumatoid-arthritis"),
        ("She had a bad reaction to the contrast dye.", "heart-failure"),
        ("One death was judged unrelated to the treatment.", "stroke"),
        ("There was one death, which was not caused by the cells.", "stroke"),
        ("Allogeneic transplant: Leukaemia can come back after a transplant.", "blood-cancer"),
        ("The lymphoma came back within a year.", "blood-cancer"),
        ("Before the injections their vision ranged from 20/30 to 20/200.", "macular-degeneration"),
    ],
)
def test_a_harm_may_be_put_down_to_something_else_than_the_treatment(text: str, condition: str) -> None:
    assert read(text, effect=Effect.HARM, conditions=(condition,)).blames_another


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("Three women went blind after injections for macular degeneration.", "macular-degeneration"),
        ("The cells caused tumours in patients with cirrhosis.", "liver-disease"),
        ("Stem cells for stroke can cause infections.", "stroke"),
        ("He died of sepsis.", "multiple-sclerosis"),
        ("Graft-versus-host disease kills one in ten.", "gvhd"),
        ("The chemotherapy before the transplant can make you infertile.", "multiple-sclerosis"),
        ("Before the infusion patients undergo chemotherapy, which can cause infertility.", "sickle-cell"),
        ("Patients with ALS died of infections caused by the cells.", "als"),
        ("One of the two deaths was related to the treatment.", "als"),
        ("Infection is the main cause of death after a transplant.", "blood-cancer"),
        ("The transplant can cause a second leukaemia.", "blood-cancer"),
        ("Some patients treated for Parkinson's disease had seizures.", "parkinsons"),
        ("AHSCT for multiple sclerosis can cause hair loss.", "multiple-sclerosis"),
        ("CAR-T against lymphoma can cause confusion.", "blood-cancer"),
        ("Islets in long-standing type 1 diabetes can lead to clots.", "t1d"),
        ("Clinics that treat ALS made patients ill.", "als"),
        ("Her hair loss was due to AHSCT for multiple sclerosis.", "multiple-sclerosis"),
    ],
)
def test_a_harm_of_the_treatment_is_put_down_to_nothing_else(text: str, condition: str) -> None:
    assert not read(text, effect=Effect.HARM, conditions=(condition,)).blames_another


@pytest.mark.parametrize(
    ("text", "warns"),
    [
        ("Long-term safety of the infusions has not been established.", True),
        ("Whether they are safe is not known.", True),
        ("The infusions have not been shown to be safe.", True),
        ("Contrary to claims that they are safe, the infusions made people ill.", True),
        ("The safety board saw no harm.", False),
    ],
)
def test_safety_that_is_not_established_is_a_warning(text: str, warns: bool) -> None:
    assert read(text, effect=Effect.NONE, negated=True).denies_safe is warns


@pytest.mark.parametrize(
    ("words", "found"),
    [("mass of nasal tissue", "tumour"), ("growth factors", "other:growth factors"), ("blood clots", "thrombosis"),
     ("clothes", "other:clothes"), ("leukodystrophy progression", "other:leukodystrophy progression")],
)  # fmt: skip
def test_a_harm_is_named_by_whole_words(words: str, found: str) -> None:
    assert read("x", outcome=words, effect=Effect.HARM).outcome == found


@pytest.mark.parametrize(
    "text",
    ["You will feel very tired for months.", "The injection caused an irregular heartbeat.", "It made her nauseous.",
     "Some had a perforated heart wall.", "A mass of nasal tissue grew in her spine."],
)  # fmt: skip
def test_what_a_patient_feels_tells_of_a_harm(text: str) -> None:
    assert not read(text, outcome="safety", effect=Effect.HARM).silent


@pytest.mark.parametrize(
    "text",
    ["Several patients were asked to take part.", "A number of people switched to the cells.",
     "Its provision in Spain is described eventually."],
)  # fmt: skip
def test_a_harm_within_another_word_is_none(text: str) -> None:
    assert read(text, outcome="safety", effect=Effect.HARM).silent


@pytest.mark.parametrize(
    ("text", "words", "condition", "found"),
    [
        ("A transplant for leukaemia can be fatal.", "leukaemia", "blood-cancer", "treatment-death"),
        ("They can leave you infertile.", "safety", "infertility", "infertility-harm"),
        ("People treated with them have gone blind.", "safety", "macular-degeneration", "vision-loss"),
        ("The edited cells can bring on leukaemia.", "leukaemia", "blood-cancer", "tumour"),
        ("The transplant has risks.", "safety", "blood-cancer", "any-harm"),
        ("The transplant can cause infections and clots.", "safety", "blood-cancer", "any-harm"),
    ],
)
def test_a_harm_is_read_where_the_words_for_it_name_none(text: str, words: str, condition: str, found: str) -> None:
    assert read(text, outcome=words, effect=Effect.HARM, conditions=(condition,)).outcome == found


@pytest.mark.parametrize(
    ("text", "condition", "harm"),
    [
        ("Donor stem cells can cause graft-versus-host disease.", "gvhd", "gvhd-harm"),
        ("Marrow cells do not cause hair loss.", "hair-loss", "hair-loss-harm"),
        ("The infusions trigger severe acute graft-versus-host disease.", "gvhd", "gvhd-harm"),
        ("Donor cells gave rise to graft-versus-host disease.", "gvhd", "gvhd-harm"),
        ("The cells resulted in remission of diabetes.", "diabetes", None),
        ("The cells cause lasting remission of multiple sclerosis.", "multiple-sclerosis", None),
        ("The cells lead to diabetes remission.", "diabetes", None),
        ("The infusions led to fewer heart attacks.", "heart-attack", None),
        ("The transplant treats the damage that cirrhosis causes.", "liver-disease", None),
        ("Donor stem cells relieve graft-versus-host disease.", "gvhd", None),
        ("The cells are linked to graft-versus-host disease.", "gvhd", "gvhd-harm"),
        ("The cells could reverse damage linked to diabetes.", "diabetes", None),
    ],
)
def test_a_disease_that_is_brought_on_is_read_as_a_harm(text: str, condition: str, harm: str | None) -> None:
    statement = Statement(
        quote=text, text=text, kind=Kind.EFFICACY, effect=Effect.BENEFIT, conditions=(condition,), therapies=("hsc",)
    )
    found = read_assertion(statement)
    assert (found.brings_on, found.outcome) == (harm is not None, harm)


@pytest.mark.parametrize(
    ("text", "how_often"),
    [
        ("Rarely, the cells cause a tumour.", True),
        ("There is a low risk of infection.", True),
        ("One in ten thousand gets an infection.", True),
        ("Under 2% had a clot.", True),
        ("A small study told of an infection.", False),
        ("Low blood counts are common.", False),
        ("Women went blind in 2015 in Florida.", False),
    ],
)
def test_that_a_harm_is_rare_or_mild_is_told_from_that_it_happens(text: str, how_often: bool) -> None:
    assert read(text, effect=Effect.HARM).how_often is how_often


@pytest.mark.parametrize(
    ("text", "few"),
    [("Fewer than 1% had an infection.", True), ("Less than a third had pain.", True),
     ("Up to 10% had an infection.", False), ("Only cells from fat caused pain.", False)],
)  # fmt: skip
def test_that_a_harm_comes_to_few_is_read(text: str, few: bool) -> None:
    assert read(text, effect=Effect.HARM).few is few


@pytest.mark.parametrize(
    ("text", "of_the_cells"),
    [("There were no adverse events related to the cells.", True), ("No harm was caused by the cells.", True),
     ("There were no cell-related events.", True), ("The cells themselves did no harm.", True),
     ("No harm was caused by the cell injections.", False), ("There was no event related to the surgery.", False)],
)  # fmt: skip
def test_what_the_cells_brought_about_is_told_from_what_was_done_beside(text: str, of_the_cells: bool) -> None:
    assert read(text, effect=Effect.NONE).of_the_cells is of_the_cells


@pytest.mark.parametrize(
    ("text", "own"),
    [("Your own cells cannot be rejected.", True), ("Autologous cells are never rejected.", True),
     ("A patient’s own stem cells are not rejected.", True), ("Cells of a donor are not rejected.", False),
     ("Unlike your own cells, these are rejected.", False)],
)  # fmt: skip
def test_that_cells_are_the_patients_own_is_read(text: str, own: bool) -> None:
    assert read(text, effect=Effect.NONE).own_cells is own


@pytest.mark.parametrize(
    ("text", "blamed"),
    [("The chemotherapy, not the stem cells, makes them infertile.", True),
     ("The stem cells, not the chemotherapy, make them infertile.", False)],
)  # fmt: skip
def test_a_harm_that_is_said_not_to_be_of_the_cells_is_put_down_to_something_else(text: str, blamed: bool) -> None:
    assert read(text, effect=Effect.NONE, negated=True).blames_another is blamed


@pytest.mark.parametrize(
    ("text", "reassures"),
    [("The cells have low immunogenicity.", True), ("There is little or no risk of rejection.", True),
     ("A low risk of infection remains.", False),
     ("It is not a low-risk procedure.", False), ("Low blood counts are common.", False),
     ("The risk of a clot is extremely small.", True), ("The risk of a clot is not small.", False),
     ("Serious complications are rare.", True), ("Rare but serious complications occur.", False),
     ("Side effects are mostly mild and temporary.", True), ("Mild side effects may include fever.", False),
     ("Most children tolerate the infusion well.", True), ("Tumours are very rare.", True),
     ("She got a very rare cancer.", False), ("Infections are very uncommon (2 of 300).", True),
     ("She got a rare (and deadly) tumour.", False)],
)  # fmt: skip
def test_little_of_an_ill_reassures(text: str, reassures: bool) -> None:
    assert read(text, effect=Effect.HARM).low_risk is reassures
