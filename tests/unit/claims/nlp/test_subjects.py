"""Whom a claim is about is told by whom its sentence names, and by whom its article has named so far."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Kind, Scope, Strength, Subjects


@pytest.mark.parametrize(
    ("words", "kind", "read", "expected"),
    [
        ("Arthritis wears away the cartilage.", Kind.EPIDEMIOLOGY, Subjects.HUMAN, None),
        ("Arthritis keeps many women awake.", Kind.EPIDEMIOLOGY, Subjects.HUMAN, Subjects.HUMAN),
        ("The clinic takes patients from abroad.", Kind.ACCESS, None, Subjects.HUMAN),
        ("The clinic sells exosomes.", Kind.ACCESS, Subjects.HUMAN, None),
        ("Stem cells helped lame sheep.", Kind.EFFICACY, Subjects.HUMAN, Subjects.ANIMAL),
        ("Stem cells from pigs helped two women.", Kind.EFFICACY, Subjects.HUMAN, Subjects.HUMAN),
        ("What healed mice failed in people.", Kind.EFFICACY, Subjects.ANIMAL, Subjects.HUMAN),
        ("The cells healed mice, whose ills kill in people too.", Kind.EFFICACY, Subjects.ANIMAL, Subjects.ANIMAL),
        ("What failed in people healed mice.", Kind.EFFICACY, Subjects.ANIMAL, Subjects.ANIMAL),
        ("Adult mice walked again.", Kind.EFFICACY, Subjects.HUMAN, Subjects.ANIMAL),
        ("Type I collagen grew back in the rats.", Kind.EFFICACY, Subjects.HUMAN, Subjects.ANIMAL),
        ("A CAT scan shows that she healed.", Kind.EFFICACY, Subjects.HUMAN, Subjects.HUMAN),
        ("Ulcers on the calves closed.", Kind.EFFICACY, None, None),
        ("Cells in bovine serum multiply.", Kind.MECHANISM, None, None),
        ("Creams with animal stem cells soften skin.", Kind.EFFICACY, None, None),
        ("Exosomes are a way to treat hair loss in women.", Kind.EFFICACY, None, Subjects.HUMAN),
        ("Arthritis wears away the cartilage.", Kind.EPIDEMIOLOGY, Subjects.ANIMAL, None),
        ("The clinic sells adult stem cells.", Kind.ACCESS, Subjects.HUMAN, None),
        ("Skin cells can be reprogrammed.", Kind.MECHANISM, None, Subjects.CELLS),
        ("The cells are grown in the laboratory.", Kind.MECHANISM, Subjects.HUMAN, Subjects.CELLS),
    ],
)
def test_the_sentence_names_them(words: str, kind: Kind, read: Subjects | None, expected: Subjects | None) -> None:
    assert subjects_of(words, draft(words, kind, read)) is expected


@pytest.mark.parametrize(
    ("before", "expected"),
    [
        ("Forty rats were infused. ", Subjects.ANIMAL),
        ("Forty rats were infused. Ten patients were next. ", Subjects.HUMAN),
        ("", Subjects.HUMAN),
    ],
)
def test_a_result_is_of_animals_where_the_article_has_named_nobody_else(before: str, expected: Subjects) -> None:
    claim = "Walking improved."
    result = draft(claim, Kind.EFFICACY, Subjects.HUMAN, basis=Basis.TRIAL)
    assert subjects_of(claim, result, before) is expected


def test_a_generality_has_no_subjects() -> None:
    claim = "Stem cells ease pain."
    assert subjects_of(claim, draft(claim)) is None
    assert subjects_of(claim, draft(claim), before="Ask any patient. ") is None


@pytest.mark.parametrize(
    ("strength", "basis", "scope"),
    [
        (Strength.ASSOCIATED, Basis.NONE, None),
        (Strength.CAUSAL, Basis.TRIAL, None),
        (Strength.CAUSAL, Basis.NONE, Scope.SOME),
    ],
)
def test_it_has_where_people_were_observed_or_studied_or_counted(
    strength: Strength, basis: Basis, scope: Scope | None
) -> None:
    claim = "Stem cells ease pain."
    assert subjects_of(claim, draft(claim, strength=strength, basis=basis, scope=scope)) is Subjects.HUMAN


@pytest.mark.parametrize(("before", "expected"), [("A patient gave marrow. ", Subjects.HUMAN), ("", None)])
def test_what_the_cells_do_goes_on_about_those_named_right_before(before: str, expected: Subjects | None) -> None:
    claim = "The cells go back through a vein."
    assert subjects_of(claim, draft(claim, Kind.MECHANISM), before) is expected


def draft(
    claim: str,
    kind: Kind = Kind.EFFICACY,
    read: Subjects | None = Subjects.HUMAN,
    strength: Strength = Strength.CAUSAL,
    basis: Basis = Basis.NONE,
    scope: Scope | None = None,
) -> Draft:
    return Draft(0, 0, len(claim), kind, None, False, strength, scope, read, basis)


def subjects_of(claim: str, found: Draft, before: str = "") -> Subjects | None:
    found.segment, found.start, found.end = before.count(". "), len(before), len(before + claim)
    (stated,) = finished(before + claim, [found])
    return stated.statement.subjects
