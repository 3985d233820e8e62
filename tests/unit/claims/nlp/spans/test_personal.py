"""What is told of one person is a claim only where it may come of a treatment."""

from dataclasses import replace

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.nlp.segments import segments
from claims.vocabulary.statements import Kind, Scope
from tests.unit.claims.nlp.spans.quoted import JUDGED


@pytest.mark.parametrize(
    ("words", "scope", "kept"),
    [
        ("was diagnosed with gout in 2016", Scope.ONE, False),
        ("broke his neck in a fall", Scope.ONE, False),
        ("tried three tablets", Scope.ONE, False),
        ("has cerebral palsy", Scope.ONE, False),
        ("will report on my knee in May", Scope.ONE, False),
        ("would like to give the cells more time", Scope.ONE, False),
        ("still has psoriasis", Scope.ONE, True),
        ("had a stroke after the infusion", Scope.ONE, True),
        ("is diagnosed with gout", Scope.SOME, True),
    ],
)
def test_what_befell_one_person_before_is_no_claim(words: str, scope: Scope, kept: bool) -> None:
    text = f"Mr Lund {words}."
    draft = Draft(0, 8, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, scope=scope)])) is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Ann has trouble with her left hand.", False),
        ("She was born early and gets cramps.", False),
        ("Ann has trouble with her left hand after the stem cells.", True),
        ("Ann still gets cramps.", True),
        ("There is no cure for her cramps.", True),
        ("Ann went blind.", True),
    ],
)
def test_what_ails_one_person_is_a_claim_only_where_it_may_come_of_a_treatment(text: str, kept: bool) -> None:
    start = text.index("gets") if "gets" in text and not kept else 0
    draft = Draft(0, start, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, kind=Kind.EPIDEMIOLOGY, scope=Scope.ONE)])) is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("By June she could no longer climb stairs.", False),
        ("He could not hold a cup any more.", False),
        ("After the injection she could no longer see.", True),
        ("She had stem cells put in her eyes and could no longer see.", True),
        ("He can walk the dog again.", True),
        ("At three she was not able to crawl.", False),
        ("She was on three litres of oxygen.", False),
        ("Within hours she was on three litres of oxygen.", True),
    ],
)
def test_what_one_person_could_no_longer_do_is_a_claim_only_where_it_may_come_of_a_treatment(
    text: str, kept: bool
) -> None:
    draft = Draft(0, 0, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, scope=Scope.ONE)])) is kept


@pytest.mark.parametrize(
    ("before", "kept"),
    [
        ("A clinic injected stem cells into her eyes. ", True),
        ("A clinic injected stem cells into her eyes.\n\n", True),
        ("My stem cell story\n\n", False),
        ("She had worked as a nurse. ", False),
    ],
)
def test_what_is_lost_once_a_treatment_was_told_of_is_a_claim(before: str, kept: bool) -> None:
    words = "One morning, she could no longer see"
    draft = Draft(
        len(list(segments(before))), len(before) + 13, len(before) + len(words), *JUDGED, marks={"claim": 0.5}
    )
    assert bool(finished(f"{before}{words}.", [replace(draft, scope=Scope.ONE)])) is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Her surgeon was wrong.", False),
        ("I was overjoyed by all of it.", False),
        ("Ann sued for damages.", False),
        ("It has been a while.", False),
        ("Ann is blind.", True),
        ("Ann was freaking out.", True),
        ("Ann now swims 40 lengths.", True),
        ("The tremor never came back.", True),
        ("Her grip came back.", True),
        ("My psoriasis vanished.", True),
        ("Ann could run for the bus.", True),
    ],
)
def test_a_result_of_one_person_tells_of_health_or_counts_or_denies(text: str, kept: bool) -> None:
    draft = Draft(0, 0, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, scope=Scope.ONE)])) is kept
    assert all(finished(text, [replace(draft, kind=kind, scope=Scope.ONE)]) for kind in (Kind.TRIAL, Kind.SAFETY))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("Before the infusion, Ann limped on her left leg.", False),
        ("Before having the stem cell treatment she slept badly.", False),
        ("Before the infusion ended, Ann had a fever.", True),
        ("Ann had limped before the infusion.", False),
        ("Ann limped before the infusion, but she walked without pain after it.", True),
        ("Ann walked without pain before her second infusion.", True),
        ("After the infusion, Ann limped on her left leg.", True),
        ("Before noon, Ann limped on her left leg.", True),
    ],
)
def test_what_is_told_of_the_time_before_a_treatment_is_no_result_of_it(text: str, kept: bool) -> None:
    draft = Draft(0, 0, len(text) - 1, *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, scope=Scope.ONE)])) is kept


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("She went blind in one eye before she had the stem cell infusions.", False),
        ("She went blind in one eye after she had the stem cell infusions.", True),
        ("She went blind in one eye before the rash from the stem cell infusions faded.", True),
    ],
)
def test_what_befell_somebody_before_a_treatment_is_none_of_its_harms(text: str, kept: bool) -> None:
    draft = Draft(0, 0, len("She went blind in one eye"), *JUDGED, marks={"claim": 0.5, "end": 0.4})
    assert bool(finished(text, [replace(draft, kind=Kind.SAFETY, scope=Scope.ONE)])) is kept
