"""A claim that a person adds on words of an article lives as long as the words stand there, found or not."""

from typing import Any

import pytest

from claims.actions import (
    CannotAdd,
    CannotCorrect,
    add,
    correct,
    extract_claims,
    extraction,
    join,
    places_of,
    reject,
    take_back,
)
from claims.models import Appearance, Claim, Membership
from claims.queries import listed_claims
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Basis, Effect, FoundClaim, Kind, Strength
from evidence.accounts.models import User
from sources.actions import keep_fetched, read_article
from sources.http import Fetched
from sources.models import Article, Reading
from tests.factories.found import found
from tests.factories.graded import article, claim

pytestmark = pytest.mark.django_db

SAID = "The cells end insulin and calm the immune system"
OTHER = "calm the immune system"
TEXT = f"{SAID}. The cells are safe."
WHY = "It says two things."


def stated(**changes: Any) -> dict[str, Any]:
    usual = {
        "text": "The cells calm the immune system.",
        "kind": Kind.MECHANISM,
        "therapies": ("stem-cells",),
        "conditions": (),
        "outcome": None,
        "effect": None,
        "negated": False,
        "strength": Strength.CAUSAL,
        "scope": None,
        "subjects": None,
        "basis": Basis.NONE,
        "figures": (),
        "registrations": (),
        "jurisdictions": (),
    }
    return usual | changes


def added(to: Article, by: User, words: str = OTHER, *, at: int | None = None, **changes: Any) -> Claim:
    words_of_it = add(to.pk, words, stated(**changes), at=at, by=by.pk, why=WHY)
    return Membership.objects.get(appearance=words_of_it).claim


def refused(to: Article, by: User, words: str = OTHER, *, why: str = WHY, **changes: Any) -> list[str]:
    with pytest.raises(CannotAdd) as error:
        add(to.pk, words, stated(**changes), at=None, by=by.pk, why=why)
    return [attribute for attribute, _ in error.value.faults]


def extract_again(monkeypatch: pytest.MonkeyPatch, reading: Reading, *finds: FoundClaim) -> None:
    monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", f"later {Appearance.objects.count()}")
    monkeypatch.setattr(extraction, "find_claims", lambda text, title=None: list(finds))
    extract_claims(reading)


def machine_finds(text: str = TEXT) -> FoundClaim:
    usual = {"therapies": ("stem-cell-islets",), "conditions": ("t1d",), "outcome": "insulin independence"}
    return found(text, SAID, Kind.EFFICACY, effect=Effect.BENEFIT, **usual)


def reading_of(of: Article) -> Reading:
    return Appearance.objects.filter(extraction__article=of)[0].extraction.reading


def quotes(of: Claim) -> list[str]:
    current = Membership.objects.filter(claim=of, superseded_at=None, appearance__extraction__superseded_at=None)
    return list(current.values_list("appearance__quote", flat=True))


def test_an_added_claim_is_a_persons_on_the_articles_own_words(said_in: Article, made: Claim, ada: User) -> None:
    other = added(said_in, ada, "calm  the\nimmune system")
    said, member = other.revisions.get(), Membership.objects.get(claim=other)
    assert (said.quote, said.corrected_by, said.reason, said.number) == (OTHER, ada, WHY, 1)
    assert Assertion.from_json(said.assertion).mechanisms
    assert (member.reason, member.decided_by, member.why) == (Membership.Reason.ADDED, ada, WHY)
    assert TEXT[member.appearance.start : member.appearance.end] == OTHER
    assert set(listed_claims()) == {made, other}


def test_words_that_stand_in_several_places_are_to_be_chosen(ada: User) -> None:
    of = article("Cells heal. They say: cells heal. Cells heal.")
    claim(of, "They say")
    assert places_of("Cells heal", "Cells heal. They say: cells heal. Cells heal.") == [(0, 10), (34, 44)]
    assert refused(of, ada, "Cells heal") == ["words"]
    other = added(of, ada, "Cells heal", at=34)
    assert Membership.objects.get(claim=other).appearance.start == 34


def test_what_cannot_be_added_is_refused_and_nothing_is_written(said_in: Article, made: Claim, ada: User) -> None:
    assert refused(said_in, ada, "words that are not there") == ["words"]
    assert refused(said_in, ada, SAID) == ["words"]
    assert refused(said_in, ada, why=" ") == ["why"]
    assert refused(said_in, ada, text="7 cells calm the immune system.", effect=Effect.BENEFIT) == ["effect", "text"]
    reject(added(said_in, ada).pk, seen=1, by=ada.pk, why="It is none.")
    assert refused(said_in, ada, "The cells are safe") == [""]
    assert Membership.objects.filter(reason=Membership.Reason.ADDED).count() == 1


def test_what_another_claim_says_already_is_that_claim(said_in: Article, made: Claim, ada: User) -> None:
    known = claim(
        article(TEXT), OTHER, text="The cells calm the immune system.", kind="mechanism", therapies=("stem-cells",),
        conditions=(), outcome=None, effect=None,
    )  # fmt: skip
    assert added(said_in, ada) == known
    assert known.revisions.get().corrected_by is None


def test_it_lives_on_where_a_later_extractor_does_not_find_it(
    said_in: Article, made: Claim, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = added(said_in, ada)
    for _ in range(2):
        extract_again(monkeypatch, reading_of(said_in), machine_finds())
        assert (quotes(other), quotes(made)) == ([OTHER], [SAID])
    assert other.revisions.count() == 1
    assert Claim.objects.get(pk=other.pk).state == Claim.State.FOUND


def test_it_lives_on_where_one_found_it_and_the_next_did_not(
    said_in: Article, made: Claim, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = added(said_in, ada)
    too = found(TEXT, OTHER, Kind.EFFICACY, effect=Effect.BENEFIT, outcome="immunity")
    extract_again(monkeypatch, reading_of(said_in), machine_finds(), too)
    assert (quotes(other), quotes(made)) == ([OTHER], [SAID])
    extract_again(monkeypatch, reading_of(said_in), machine_finds())
    assert quotes(other) == [OTHER]
    assert other.revisions.get().kind == Kind.MECHANISM


def test_it_moves_with_its_words_and_goes_with_them(
    said_in: Article, made: Claim, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fetched(text: str) -> Reading:
        return read_article(keep_fetched(Fetched(url="", status=200, data=text.encode()), said_in))

    other, first = added(said_in, ada), reading_of(said_in)
    moved = f"News of today. {TEXT}"
    extract_again(monkeypatch, fetched(moved), machine_finds(moved))
    assert quotes(other) == [OTHER]
    assert Membership.objects.filter(claim=other).latest("pk").appearance.start == moved.index(OTHER)
    gone = f"{TEXT.replace(f' and {OTHER}', '')} That is all."
    extract_again(monkeypatch, fetched(gone))
    assert quotes(other) == []
    assert Claim.objects.get(pk=other.pk).state == Claim.State.NOT_FOUND
    assert first.text == TEXT


def test_it_is_in_an_older_extraction_that_is_taken_up_again(
    said_in: Article, made: Claim, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = reading_of(said_in)
    extract_again(monkeypatch, first, machine_finds())
    version = extraction.EXTRACTOR_VERSION
    extract_again(monkeypatch, first, machine_finds())
    other = added(said_in, ada)
    for _ in range(2):
        monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", version)
        extract_claims(first)
        assert (quotes(other), quotes(made)) == ([OTHER], [SAID])
        extract_again(monkeypatch, first, machine_finds())
        assert quotes(other) == [OTHER]


def test_where_it_was_joined_its_words_stay_there(
    said_in: Article, made: Claim, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = added(said_in, ada, kind=Kind.EFFICACY, effect=Effect.BENEFIT, outcome="immunity")
    join(other.pk, made.pk, ada.pk, "The same after all.")
    extract_again(monkeypatch, reading_of(said_in), machine_finds())
    assert sorted(quotes(made)) == [SAID, OTHER]


def test_it_can_be_corrected_and_no_machines_words_come_back(said_in: Article, made: Claim, ada: User) -> None:
    other = added(said_in, ada)
    correct(other.pk, {"text": "The cells may calm the immune system."}, seen=1, by=ada.pk, why="Not so sure.")
    with pytest.raises(CannotCorrect, match="A reviewer added this claim"):
        take_back(other.pk, seen=2, by=ada.pk, why="No.")
