"""Those who speak of themselves, and the persons of a story, are called what their article calls them."""

import re

import pytest

from claims.vocabulary.statements import Kind, Scope
from tests.unit.claims.nlp.restate.restated import restated


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Our clinic opened in May. We treat gout and have three beds.", "The clinic treats gout and has three beds."),
        ("Our clinic opened in May. We have been busy.", "The clinic has been busy."),
        ("Book a free consultation today! We may use fat.", "The clinic may use fat."),
        ("We enrolled 40 dogs. We report fewer falls.", "The authors report fewer falls."),
        ("It rained. Our trial is small.", "The trial is small."),
        ("Our clinic opened in May. Nobody heals our dogs.", "Nobody heals the clinic's dogs."),
        ("It rained. We may use fat.", "“We may use fat.”"),
        ("Is your condition stable? We inject fat.", "The clinic injects fat."),
        ("Ask a doctor about your treatment. We fund trials.", "“We fund trials.”"),
        ("Our clinic opened in May. “Nobody knows, we may use fat.”", "“Nobody knows, we may use fat.”"),
        ("Our clinic opened in May. We asked them to join us.", "“We asked them to join us.”"),
    ],
)
def test_we_are_what_the_article_calls_its_house_or_its_authors(text: str, expected: str) -> None:
    quote = re.split(r"[.!?] “?", text)[1].rstrip(".”")
    assert restated(text, quote, kind=Kind.ACCESS) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ann Lee, a 61-year-old nurse, had gout. She can run again.", "Ann Lee can run again."),
        ("Mrs. Day, 64, had gout. Her pain is gone.", "Mrs. Day's pain is gone."),
        ("Mr. Bo, the patient, had gout. His pain is gone.", "Mr. Bo's pain is gone."),
        ("Ann Lee, 61, and Bo Day, 50, had gout. Day rested. He ran.", "Bo Day ran."),
        ("Bo Day, a father of two, had gout. She can run again.", "The patient can run again."),
        ("Bo Day flew to Rome. He can run again.", "The patient can run again."),
    ],
)
def test_he_or_she_is_called_by_the_name_of_the_last_person_whose_story_is_told(text: str, expected: str) -> None:
    quote = re.split(r"(?<=[a-z])\. ", text)[-1].rstrip(".")
    assert restated(text, quote, scope=Scope.ONE) == expected


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("The cells were given twice. His pain is gone.", Kind.EFFICACY, "The patient's pain is gone."),
        ("The cells were given twice. She died in May.", Kind.SAFETY, "The patient died in May."),
        ("The cells were given twice. He sells them.", Kind.ACCESS, "“He sells them.”"),
        ("The cells were given twice. She knew of no cure.", Kind.EFFICACY, "“She knew of no cure.”"),
        ("Her surgeon was tired. He can run again.", Kind.EFFICACY, "“He can run again.”"),
        ("The cells came back. A gel cured Tendoh of his gout.", Kind.EFFICACY, "A gel cured Tendoh of his gout."),
        ("The cells came back. One man died on the day he came.", Kind.SAFETY, "One man died on the day he came."),
    ],
)
def test_who_is_not_named_is_the_patient_where_a_result_is_told_of_one(text: str, kind: Kind, expected: str) -> None:
    quote = re.split(r"(?<=[a-z])\. ", text)[-1].rstrip(".")
    assert restated(text, quote, kind=kind, scope=Scope.ONE) == expected


def test_a_patient_who_speaks_is_called_the_patient() -> None:
    text = "I was in a wheelchair and my legs were numb."
    said = restated(text, text.rstrip("."), scope=Scope.ONE)
    assert said == "The patient was in a wheelchair and their legs were numb."


def test_the_verb_agrees_with_the_patient() -> None:
    text = "I've lost my pain and I'm well."
    assert (
        restated(text, text.rstrip("."), scope=Scope.ONE) == "The patient has lost their pain and the patient is well."
    )


def test_the_verb_goes_with_the_patient_too() -> None:
    text = "I still use oxygen and my legs carry me."
    assert restated(text, text.rstrip("."), scope=Scope.ONE) == (
        "The patient still uses oxygen and their legs carry the patient."
    )


def test_she_may_be_the_mother_of_whom_the_sentence_speaks() -> None:
    text = "Ann Lee, 61, had gout. Her mother said that she limps."
    assert "Lee" not in restated(text, "she limps", scope=Scope.ONE)


@pytest.mark.parametrize(
    ("quote", "expected"),
    [
        ("I have seen no gain", "The author has seen no gain."),
        ("My daughter sleeps as badly as before", "The author's daughter sleeps as badly as before."),
    ],
)
def test_who_tells_of_a_child_of_theirs_is_not_the_patient(quote: str, expected: str) -> None:
    text = "We flew my daughter out for the drip. I have seen no gain. My daughter sleeps as badly as before."
    assert restated(text, quote, scope=Scope.ONE) == expected


def test_who_is_quoted_is_not_the_author() -> None:
    text = "She took her son to the clinic. “My son got the drip and I saw my son walk.”"
    said = restated(text, "My son got the drip", scope=Scope.ONE)
    assert said == "“My son got the drip.”"


def test_a_country_does_not_speak() -> None:
    text = "Trials from Spain and the US were read, because they were small."
    assert restated(text, text.rstrip(".")) == text


@pytest.mark.parametrize(
    "text",
    ["I have seen a patient walk again.", "My son can walk again.", "I think the pain is less.", "We felt better."],
)
def test_who_speaks_is_kept_where_it_may_not_be_the_patient_or_the_verb_would_change(text: str) -> None:
    assert restated(text, text.rstrip("."), scope=Scope.ONE) == f"“{text}”"


@pytest.mark.parametrize(
    ("text", "quote", "expected"),
    [
        (
            "My vet put cord cells into my knee. Less pain since June.",
            "Less pain since June",
            " in a patient: Less pain since June.",
        ),
        ("I got cord cells in May. The dog feels less pain.", "The dog feels less pain", ": The dog feels less pain."),
        ("Cord cells are old. Less pain since June.", "Less pain since June", ": Less pain since June."),
        (
            'Our clinic uses cord cells. "My knee is fine. Less pain since June."',
            "Less pain since June",
            " in a patient: Less pain since June.",
        ),
        (
            'Our clinic uses cord cells. "My knee is fine." No infection until June.',
            "No infection until June",
            ": No infection until June.",
        ),
    ],
)
def test_what_came_about_in_who_says_i_is_told_as_of_a_patient(text: str, quote: str, expected: str) -> None:
    said = restated(text, quote, scope=Scope.ONE, therapies=("uc-msc",))
    assert said == "Cord cell treatment" + expected


def test_of_several_one_is_no_teller() -> None:
    text = "My vet put cord cells into my knee. At one point less pain. One had less pain."
    about = {"scope": Scope.ONE, "therapies": ("uc-msc",)}
    assert " in a patient: At one point" in restated(text, "At one point less pain", **about)
    assert " in a patient" not in restated(text, "One had less pain", **about)


def test_what_holds_for_all_is_not_told_as_of_a_patient() -> None:
    text = "My knee got cord cells in my car. Less pain since June."
    said = restated(text, "Less pain since June", scope=Scope.ALL, therapies=("uc-msc",))
    assert said == "Cord cell treatment: Less pain since June."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("My neighbor had the gel too. He can run again.", "The neighbor can run again."),
        ("The patient had the gel too. He can run again.", "The patient can run again."),
        ("My neighbor had the gel too. His swelled.", "“His swelled.”"),
    ],
)
def test_he_may_be_one_whom_the_author_knows(text: str, expected: str) -> None:
    assert restated(text, text.split(". ")[1].rstrip("."), scope=Scope.ONE) == expected
