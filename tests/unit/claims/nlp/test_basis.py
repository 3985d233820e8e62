"""What a claim rests on is told by who says it, by what its sentence reports, and by whose story it is."""

import pytest

from claims.nlp.basis import basis
from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Kind, Scope, Strength, Subjects


def draft(
    read: Basis = Basis.NONE,
    kind: Kind = Kind.EFFICACY,
    speaker: str | None = None,
    strength: Strength | None = None,
    scope: Scope | None = None,
    subjects: Subjects | None = None,
) -> Draft:
    return Draft(0, 0, 1, kind, None, False, strength, scope, subjects, read, speaker=speaker)


@pytest.mark.parametrize(
    ("sentence", "subject", "expected"),
    [
        ("Earlier studies showed that grafts help.", "grafts", Basis.CITED),
        ("Recent studies have suggested that grafts help.", "grafts", Basis.CITED),
        ("A 2010 report found that grafts help.", "grafts", Basis.CITED),
        ("Grafts help [3, 7-9].", "Grafts", Basis.CITED),
        ("Grafts help (Virtanen et al. 2019).", "Grafts", Basis.CITED),
        ("In the trial the grafts helped.", "the grafts", Basis.TRIAL),
        ("She walks again.", "She", Basis.CASE),
        ("Grafts help.", "Grafts", Basis.NONE),
        ("Some clinics sell grafts outside trials.", "Some clinics", Basis.NONE),
    ],
)
def test_the_sentence_tells(sentence: str, subject: str, expected: Basis) -> None:
    assert basis(draft(), sentence, subject) is expected


@pytest.mark.parametrize(
    ("speaker", "expected"),
    [
        ("Aino Virtanen", Basis.EXPERT),
        ("the health ministry", Basis.EXPERT),
        ("a review in Knee", Basis.CITED),
        ("the WHO", Basis.CITED),
        ("a doctor who treats knees", Basis.EXPERT),
        ("the clinic", Basis.NONE),
        ("doctors at Oulu hospital", Basis.EXPERT),
        ("Graftor Biosciences", Basis.NONE),
        ("the petitioners", Basis.NONE),
    ],
)
def test_the_speaker_tells_where_nothing_else_does(speaker: str, expected: Basis) -> None:
    assert basis(draft(speaker=speaker), "Grafts help.", "Grafts") is expected
    assert basis(draft(Basis.EXPERT, speaker=speaker), "Grafts help.", "Grafts") is expected
    assert basis(draft(Basis.TRIAL, speaker=speaker), "Grafts help.", "Grafts") is Basis.TRIAL


@pytest.mark.parametrize(
    ("sentence", "kind", "expected"),
    [
        ("It is the first graft of its kind.", Kind.TRIAL, Basis.EXPERT),
        ("The trial of the graft is small.", Kind.TRIAL, Basis.TRIAL),
        ("Grafts help.", Kind.EFFICACY, Basis.TRIAL),
    ],
)
def test_a_speaker_outweighs_a_study_that_the_sentence_does_not_name_unless_it_is_its_result(
    sentence: str, kind: Kind, expected: Basis
) -> None:
    assert basis(draft(Basis.TRIAL, kind, speaker="Aino Virtanen"), sentence, "") is expected


@pytest.mark.parametrize("kind", [Kind.EPIDEMIOLOGY, Kind.REGULATORY, Kind.ACCESS])
def test_a_disease_a_status_or_an_offer_does_not_rest_on_the_study_that_tells_of_it(kind: Kind) -> None:
    assert basis(draft(Basis.TRIAL, kind), "The graft is sold in Oulu.", "The graft") is Basis.NONE
    assert basis(draft(Basis.PRECLINICAL, kind), "The graft is sold in Oulu.", "The graft") is Basis.NONE


@pytest.mark.parametrize("sentence", ["Grafts are now being tested in Oulu.", "Few trials have looked at grafts."])
def test_research_in_general_is_no_study_of_its_own(sentence: str) -> None:
    assert basis(draft(Basis.TRIAL, Kind.TRIAL), sentence, "Grafts") is Basis.NONE


def test_what_is_of_animals_is_preclinical() -> None:
    assert basis(draft(subjects=Subjects.ANIMAL), "Grafts help.", "Grafts") is Basis.PRECLINICAL


def test_what_is_said_of_one_is_a_case() -> None:
    assert basis(draft(scope=Scope.ONE), "Lempi drives again.", "Lempi") is Basis.CASE
    assert basis(draft(Basis.TRIAL, scope=Scope.ONE), "Lempi drives again.", "Lempi") is Basis.TRIAL


@pytest.mark.parametrize(
    ("strength", "scope", "expected"),
    [
        (Strength.ASSOCIATED, Scope.SOME, Basis.CASE),
        (Strength.CAUSAL, Scope.ALL, Basis.NONE),
        (Strength.ASSOCIATED, None, Basis.NONE),
    ],
)
def test_what_a_provider_saw_in_its_own_patients_are_cases(
    strength: Strength, scope: Scope | None, expected: Basis
) -> None:
    seen = draft(strength=strength, scope=scope)
    assert basis(seen, "Half of our patients walk again.", "Half of our patients") is expected


def test_unless_their_sentence_names_a_study() -> None:
    seen = draft(Basis.TRIAL, strength=Strength.ASSOCIATED, scope=Scope.SOME)
    assert basis(seen, "Half of our patients walk again.", "Half of our patients") is Basis.CASE
    assert basis(seen, "In our trial half of them walk again.", "half of them") is Basis.TRIAL


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("A case series of grafts is out. ", Basis.CASE),
        ("A case series of grafts is out. A trial of grafts followed. ", Basis.TRIAL),
        ("", Basis.TRIAL),
    ],
)
def test_results_are_cases_where_the_article_has_named_case_reports_and_no_trial(before: str, expected: Basis) -> None:
    result = draft(Basis.TRIAL)
    claim = "Swelling eased."
    result.segment, result.start, result.end = before.count(". "), len(before), len(before + claim)
    (stated,) = finished(before + claim, [result])
    assert stated.statement.basis is expected


def test_an_expert_needs_a_word_of_saying() -> None:
    assert basis(draft(Basis.EXPERT), "Grafts help.", "Grafts") is Basis.NONE
    assert basis(draft(Basis.EXPERT), "They restated that grafts help.", "grafts") is Basis.NONE
    assert basis(draft(Basis.EXPERT), "Grafts help, she warned.", "Grafts") is Basis.EXPERT
    assert basis(draft(Basis.EXPERT), "He specified that grafts help.", "grafts") is Basis.EXPERT


def test_what_the_head_is_surer_of_stays() -> None:
    assert basis(draft(Basis.CASE), "In the trial the grafts helped.", "the grafts") is Basis.CASE
