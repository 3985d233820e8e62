"""Found words that say nothing by themselves are dropped or completed by the grammar of their sentence."""

import pytest

from claims.nlp.document import Draft
from claims.nlp.drafts import finished
from claims.vocabulary.statements import Basis, Effect, Kind, Strength

JUDGED = (Kind.EFFICACY, Effect.BENEFIT, False, Strength.CAUSAL, None, None, Basis.NONE)


def quotes(text: str, *found: str) -> list[str]:
    places = [(text.index(words), text.index(words) + len(words)) for words in found]
    return [claim.statement.quote for claim in finished(text, [Draft(0, *place, *JUDGED) for place in places])]


def test_an_object_gets_the_verb_right_before_it() -> None:
    assert quotes("Stem cells could improve quality of life.", "quality of life") == ["improve quality of life"]


@pytest.mark.parametrize("condition", ["if validated in larger trials", "Unless production gets cheaper"])
def test_a_condition_alone_is_no_claim(condition: str) -> None:
    assert quotes(f"{condition}, stem cells may reduce pain.", condition, "may reduce pain") == ["may reduce pain"]


@pytest.mark.parametrize("words", ["Umbilical cord cells", "In the clinic's registry"])
def test_a_subject_or_setting_alone_is_no_claim_beside_another(words: str) -> None:
    text = "In the clinic's registry, Umbilical cord cells reduce pain."
    assert quotes(text, words, "reduce pain") == ["reduce pain"]


def test_words_without_a_verb_are_kept_where_they_are_all_that_is_said() -> None:
    assert quotes("No scars after stem cells.", "No scars") == ["No scars"]


def test_quotes_stay_exact_and_apart_when_two_begin_with_one_verb() -> None:
    text = "Stem cells reduce pain."
    assert quotes(text, "reduce pain", "pain") == ["reduce pain"]
