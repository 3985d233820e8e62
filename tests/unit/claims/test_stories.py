"""A story leaves out only what nothing in its paragraph may tell; where something may, nothing is concluded."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claims.stories import Part, Told, is_story, paragraph, told
from claims.stories.telling import CUES
from claims.vocabulary import Statement
from claims.vocabulary.statements import Kind, Scope, Subjects

OTHERS, FOLLOW_UP, OTHER_TREATMENT = Part
BARE = "After the infusion of stem cells, Maria, a 54-year-old teacher, could walk without a stick, her doctor says."
STORY = Statement(quote=BARE, text=BARE, kind=Kind.EFFICACY, scope=Scope.ONE, subjects=Subjects.HUMAN)


def test_a_bare_story_leaves_all_of_it_out() -> None:
    assert set(told(BARE).values()) == {Told.NO}


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Maria is one of 12 patients who were treated.", OTHERS),
        ("It worked in 3 of the first 10 patients.", OTHERS),
        ("Of those treated, 3 of 10 improved.", OTHERS),
        ("The other nine had no change.", OTHERS),
        ("None of the other 11 got better.", OTHERS),
        ("She was followed up for two years.", FOLLOW_UP),
        ("Six months after the infusion she still walks.", FOLLOW_UP),
        ("After 18 months of follow-up she walks.", FOLLOW_UP),
        ("Three weeks after her second stem cell injection he could see.", FOLLOW_UP),
        ("He had no other treatment.", OTHER_TREATMENT),
        ("It was given together with intensive physiotherapy.", OTHER_TREATMENT),
        ("She continued taking her tablets.", OTHER_TREATMENT),
    ],
)
def test_what_is_told(words: str, part: Part) -> None:
    assert told(f"{BARE} {words}")[part] is Told.YES


@pytest.mark.parametrize(
    ("words", "part"),
    [
        ("Her pain fell from 8 out of 10 to 2 out of 10.", OTHERS),
        ("The clinic has treated 4,000 patients.", OTHERS),
        ("She is one of 64 million people with the disease.", OTHERS),
        ("Many patients tell of the same.", OTHERS),
        ("Two years later she flew to Panama.", FOLLOW_UP),
        ("Following three months of pain, she flew to Panama.", FOLLOW_UP),
        ("She was treated in 2019.", FOLLOW_UP),
        ("Follow-up visits are planned.", FOLLOW_UP),
        ("Day 30 scan: clear.", FOLLOW_UP),
        ("No other treatment had helped.", OTHER_TREATMENT),
        ("She had no other treatment options.", OTHER_TREATMENT),
        ("It worked as well as surgery.", OTHER_TREATMENT),
        ("She stopped insulin.", OTHER_TREATMENT),
        ("No more gabapentin.", OTHER_TREATMENT),
    ],
)
def test_where_it_may_be_told_nothing_is_concluded(words: str, part: Part) -> None:
    assert told(f"{BARE} {words}")[part] is Told.UNCLEAR


@pytest.mark.parametrize(
    "words",
    ["He is aged 71.", "She was treated at the age of 12.", "The infusion took three hours.", "One patient says so."],
)
def test_what_speaks_of_none_of_it(words: str) -> None:
    assert set(told(f"{BARE} {words}").values()) == {Told.NO}


def test_only_a_result_in_one_person_is_a_story() -> None:
    assert is_story(STORY)
    assert is_story(replace(STORY, kind=Kind.SAFETY, subjects=None))
    assert not is_story(replace(STORY, scope=Scope.SOME))
    assert not is_story(replace(STORY, kind=Kind.ACCESS))
    assert not is_story(replace(STORY, subjects=Subjects.ANIMAL))


def test_a_paragraph_ends_at_an_empty_line_and_not_at_a_broken_one() -> None:
    text = "Before.\r\n \r\nMaria walks.\nShe was followed\nfor two years.\n\nAfter, 3 of 10 patients."
    start = text.index("Maria")
    assert paragraph(text, start, start + 5) == "Maria walks.\nShe was followed\nfor two years."


@given(st.text(alphabet=st.sampled_from("a \n\r\t\u2028é"), max_size=60), st.data())
def test_a_paragraph_holds_its_quote(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    assert text[start:end] in paragraph(text, start, end)


def test_the_cues_are_not_overdue_for_review() -> None:
    assert CUES["meta"]["author"]
    assert CUES["meta"]["review_due"] > date.today()
