"""What a person has a claim say stands, whatever is found later, until it is taken back; nothing is edited."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import pytest

from claims.actions import CannotCorrect, asserting, correct, extract_claims, extraction, forget_words, join, take_back
from claims.models import Appearance, Claim, ClaimRevision, Membership
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.fingerprints import fingerprint
from claims.vocabulary.statements import Effect, FoundClaim, Kind
from evidence.accounts.models import User
from sources.erasure import erase
from sources.immutable import erasing
from sources.models import Article
from tests.factories.found import found
from tests.factories.graded import article, claim
from tests.integration.at_once import while_waits

pytestmark = pytest.mark.django_db

SAID, RIGHT = "Cells end insulin", "Cells let 2 of 30 people stop insulin"
TEXT = f"{SAID}, for 2 of 30 people. Cells are safe."
Extract = Callable[[Article, Sequence[FoundClaim]], None]


@pytest.fixture
def extract(monkeypatch: pytest.MonkeyPatch) -> Extract:
    """A later extractor, each time another, that finds these claims in an article."""
    versions = iter("abcdef")

    def extract_again(of: Article, finds: Sequence[FoundClaim]) -> None:
        monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", next(versions))
        monkeypatch.setattr(extraction, "find_claims", lambda text, title=None: finds)
        extract_claims(Appearance.objects.filter(extraction__article=of)[0].extraction.reading)

    return extract_again


def found_again(**attributes: Any) -> FoundClaim:
    usual = {"therapies": ("stem-cell-islets",), "conditions": ("t1d",), "outcome": "insulin independence"}
    return found(TEXT, SAID, **({"kind": Kind.EFFICACY, "effect": Effect.BENEFIT} | usual | attributes))


def forget(of: Claim, made_by: Article) -> None:
    erase(made_by, "asked for")
    with erasing():
        forget_words([of.pk])


def now(of: Claim) -> ClaimRevision:
    return ClaimRevision.objects.get(claim=of, current=True)


def holder(of: Article) -> Claim:
    return Membership.objects.get(appearance__extraction__article=of, appearance__extraction__superseded_at=None).claim


def refused(of: Claim, by: User, said: dict[str, Any], *, seen: int = 1, why: str = "So.") -> list[str]:
    with pytest.raises(CannotCorrect) as error:
        correct(of.pk, said, seen=seen, by=by.pk, why=why)
    assert all(words for _, words in error.value.faults)
    return [attribute for attribute, _ in error.value.faults]


def test_a_correction_is_a_revision_whose_words_are_read_anew(made: Claim, ada: User) -> None:
    kept = correct(made.pk, {"text": RIGHT, "figures": ("2 of 30",)}, seen=1, by=ada.pk, why=" It says how many. ")
    before, after = ClaimRevision.objects.order_by("number")
    assert after == kept
    assert (before.text, before.current, before.corrected_by) == (SAID, False, None)
    assert (after.text, after.quote, after.current, after.number) == (RIGHT, SAID, True, 2)
    assert (after.corrected_by, after.reason, after.by_person) == (ada, "It says how many.", True)
    assert [each.words for each in Assertion.from_json(after.assertion).proportions] == ["2 of 30"]
    made.refresh_from_db()
    assert made.fingerprint == fingerprint(after.statement)


def test_what_another_claim_says_already_is_still_the_others_to_join(said_in: Article, made: Claim, ada: User) -> None:
    other = claim(said_in, "Cells are safe", text=RIGHT)
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    made.refresh_from_db()
    assert (made.fingerprint, now(made).text) == (None, now(other).text)
    join(made.pk, other.pk, ada.pk, "The same by now.")
    assert set(Membership.objects.filter(superseded_at=None).values_list("claim", flat=True)) == {other.pk}


@pytest.mark.django_db(transaction=True)
def test_of_two_at_once_that_come_to_say_the_same_the_correction_is_kept_too(made: Claim, ada: User) -> None:
    mark = fingerprint(replace(made.revisions.get().statement, text=RIGHT))
    with while_waits(lambda: correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="2 of 30.")) as raised:
        Claim.objects.create(fingerprint=mark)
    assert raised == []
    made.refresh_from_db()
    assert (made.fingerprint, made.revisions.get(current=True).text) == (None, RIGHT)


def test_what_cannot_be_kept_is_refused_and_nothing_is_written(made: Claim, ada: User) -> None:
    assert refused(made, ada, {"text": SAID}) == [""]
    assert refused(made, ada, {"text": RIGHT}, why=" ") == ["why"]
    assert refused(made, ada, {"text": RIGHT}, seen=2) == [""]
    assert refused(made, ada, {"text": "Cells let 3 of 30 people stop insulin"}) == ["text"]
    assert refused(made, ada, {"kind": Kind.MECHANISM, "therapies": ("islets",)}) == ["effect", "outcome", "therapies"]
    join(made.pk, claim(article(TEXT), "Cells are safe").pk, ada.pk, "The same.")
    assert refused(made, ada, {"text": RIGHT}) == [""]
    assert not ClaimRevision.objects.exclude(corrected_by=None).exists()


def test_spaces_alone_change_nothing_and_stay_as_they_were_written(ada: User) -> None:
    words = "Cells let 2\u00a0of\n30 people stop insulin"
    made = claim(article(f"{words}."), words, text=RIGHT, figures=("2\u00a0of\n30",))
    assert refused(made, ada, {"text": f"{RIGHT} ", "figures": ("2 of 30",)}) == [""]
    kept = correct(made.pk, {"figures": ("2 of 30",), "outcome": "insulin use"}, seen=1, by=ada.pk, why="So.")
    assert (kept.figures, kept.outcome) == (["2\u00a0of\n30"], "insulin use")


def test_a_number_that_only_a_readers_own_article_has_is_no_words_of_the_claim(made: Claim, ada: User) -> None:
    claim(article(f"{SAID}, for 44 people.", listed=False), SAID)
    assert refused(made, ada, {"text": "Cells let 44 people stop insulin"}) == ["text"]


def test_who_corrects_what_was_corrected_meanwhile_is_told_to_look_again(made: Claim, ada: User) -> None:
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    assert refused(made, ada, {"text": "Cells let people stop insulin"}) == [""]
    with pytest.raises(CannotCorrect, match="Look again"):
        take_back(made.pk, seen=1, by=ada.pk, why="No.")


def test_a_later_extraction_leaves_what_a_person_said_and_is_paired_with_it(
    said_in: Article, made: Claim, ada: User, extract: Extract
) -> None:
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    extract(said_in, [found_again(outcome="insulin use")])
    assert (holder(said_in), now(made).text, now(made).corrected_by) == (made, RIGHT, ada)
    assert made.revisions.count() == 2


def test_the_same_words_are_paired_even_where_they_are_now_taken_for_another_kind(
    said_in: Article, made: Claim, ada: User, extract: Extract
) -> None:
    correct(made.pk, {"kind": Kind.SAFETY, "outcome": "hypoglycaemia"}, seen=1, by=ada.pk, why="It is a warning.")
    extract(said_in, [found_again(kind=Kind.ACCESS, effect=None, outcome=None)])
    assert (holder(said_in), now(made).kind) == (made, Kind.SAFETY)


def test_words_of_another_kind_are_another_claim_where_nobody_said_what_they_mean(
    said_in: Article, made: Claim, extract: Extract
) -> None:
    extract(said_in, [found_again(kind=Kind.ACCESS, effect=None, outcome=None)])
    assert holder(said_in) != made


def test_what_a_person_said_is_read_anew_as_rules_of_reading_change(
    said_in: Article, made: Claim, ada: User, extract: Extract, monkeypatch: pytest.MonkeyPatch
) -> None:
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    monkeypatch.setattr(asserting, "read_assertion", lambda statement: Assertion(names=(statement.text,)))
    extract(said_in, [found_again()])
    assert Assertion.from_json(now(made).assertion).names == (RIGHT,)
    assert (now(made).text, now(made).corrected_by, now(made).reason) == (RIGHT, ada, "So it is meant.")


def test_a_correction_that_is_taken_back_leaves_the_machine_its_say(
    said_in: Article, made: Claim, ada: User, extract: Extract
) -> None:
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    back = take_back(made.pk, seen=2, by=ada.pk, why="It was right.")
    assert (back.text, back.number, back.corrected_by, back.reason) == (SAID, 3, ada, "It was right.")
    assert (back.taken_back, back.by_person) == (True, False)
    made.refresh_from_db()
    assert made.fingerprint == fingerprint(back.statement)
    with pytest.raises(CannotCorrect, match="nothing to take back"):
        take_back(made.pk, seen=3, by=ada.pk, why="Again.")
    extract(said_in, [found_again(outcome="insulin use")])
    assert (now(made).outcome, now(made).number, now(made).corrected_by) == ("insulin use", 4, None)


def test_taken_back_are_the_words_that_were_found_last(
    said_in: Article, made: Claim, ada: User, extract: Extract
) -> None:
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    extract(said_in, [found_again(outcome="insulin use")])
    assert take_back(made.pk, seen=2, by=ada.pk, why="It was right.").outcome == "insulin use"


def test_of_a_claim_with_others_in_it_its_own_words_are_taken_back(said_in: Article, made: Claim, ada: User) -> None:
    other = claim(said_in, "Cells are safe")
    join(made.pk, other.pk, ada.pk, "The same.")
    correct(other.pk, {"text": "Cells are harmless"}, seen=1, by=ada.pk, why="So it is meant.")
    assert take_back(other.pk, seen=2, by=ada.pk, why="No.").text == "Cells are safe"


def test_a_correction_outlives_an_article_where_another_has_the_words_that_it_corrects(
    said_in: Article, made: Claim, ada: User
) -> None:
    claim(article(f"They say: {SAID}."), SAID)
    correct(made.pk, {"text": "Cells let people stop insulin"}, seen=1, by=ada.pk, why="So it is meant.")
    forget(made, said_in)
    assert (now(made).text, now(made).corrected_by) == ("Cells let people stop insulin", ada)


def test_a_correction_goes_with_the_only_words_that_it_corrects(said_in: Article, made: Claim, ada: User) -> None:
    other = claim(article("Insulin is no longer needed."), "Insulin is no longer needed")
    join(other.pk, made.pk, ada.pk, "The same.")
    correct(made.pk, {"text": RIGHT}, seen=1, by=ada.pk, why="So it is meant.")
    forget(made, said_in)
    assert set(made.revisions.values_list("text", "corrected_by")) == {("Insulin is no longer needed", None)}
