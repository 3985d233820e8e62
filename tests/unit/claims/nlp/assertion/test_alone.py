"""What is put before a sentence so that it stands alone is told from the opening that its article gave it."""

import pytest

from claims.nlp.assertion import read_assertion
from claims.nlp.assertion.alone import own_words
from claims.vocabulary import Statement
from claims.vocabulary.statements import Effect, Kind


@pytest.mark.parametrize(
    "setting",
    ["Autism", "Stem cells for type 2 diabetes", "Neural stem cells and embryonic stem cells for stroke patients",
     "In vivo gene editing for sickle cell disease", "Cells taken from the bone marrow", "MSCs, lupus and arthritis"],
)  # fmt: skip
def test_the_names_before_a_sentence_are_not_its_own_words(setting: str) -> None:
    assert own_words(f"{setting}: The pain went.") == "The pain went."


@pytest.mark.parametrize(
    "text",
    ["In 2019, for patients with MS: relapses fell.", "NCT01234567: stem cells eased pain.",
     "Among adults with psoriasis: half had clear skin.", "Since the cells were given: no pain at all.",
     "The cells were harmless: nobody fell ill.", "It missed: no one walked again.",
     "The centre in Bern, 2021 to 2024: nobody fell ill.", "“The doctor said: go home.”"],
)  # fmt: skip
def test_an_opening_of_the_articles_own_is(text: str) -> None:
    assert own_words(text) == text


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("Patients had less pain (with stem cells).", "Patients had less pain"),
        ("Patients had less pain (in 12 of 30 knees).", "Patients had less pain (in 12 of 30 knees)."),
        (
            "They did well (with a median follow-up of six years).",
            "They did well (with a median follow-up of six years).",
        ),
    ],
)
def test_only_names_in_brackets_are_not_its_own(text: str, own: str) -> None:
    assert own_words(text) == own


def test_what_an_article_opens_with_is_read() -> None:
    text = "In 2019, patients with MS relapsed less: it lasted."
    said = Statement(
        quote=text,
        text=text,
        kind=Kind.EFFICACY,
        effect=Effect.BENEFIT,
        conditions=("multiple-sclerosis",),
        outcome="it",
    )
    assert not read_assertion(said).silent
    label = "Multiple sclerosis: it lasted."
    assert read_assertion(Statement(quote=label, text=label, kind=Kind.EFFICACY, effect=Effect.BENEFIT)).silent
