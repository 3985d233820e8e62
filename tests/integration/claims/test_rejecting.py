"""Words that claim nothing stay out of every list, wherever and whenever they are found, until that is taken back."""

import pytest
from django.db import IntegrityError, transaction

from claims.actions import (
    CannotCorrect,
    CannotJoin,
    CannotReject,
    correct,
    extract_claims,
    extraction,
    join,
    reject,
    restore,
)
from claims.models import Appearance, Claim, Rejection
from claims.queries import known_claims, listed_claims, made_memberships
from claims.vocabulary.statements import FoundClaim, Kind
from evidence.accounts.models import User
from sources.models import Article
from tests.factories.found import found
from tests.factories.graded import article, claim

pytestmark = pytest.mark.django_db

SAID, TEXT = "Cells of hope", "Cells of hope. Cells are safe."
WHY = "A heading that states nothing."


def extract_again(monkeypatch: pytest.MonkeyPatch, of: Article, *finds: FoundClaim) -> None:
    monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", f"later {Appearance.objects.count()}")
    monkeypatch.setattr(extraction, "find_claims", lambda text, title=None: list(finds))
    extract_claims(Appearance.objects.filter(extraction__article=of)[0].extraction.reading)


def state(of: Claim) -> str:
    of.refresh_from_db()
    return of.state


def test_a_rejected_claim_is_in_no_list_and_still_to_be_looked_up(made: Claim, ada: User) -> None:
    reject(made.pk, seen=1, by=ada.pk, why=f" {WHY} ")
    assert not listed_claims().exists()
    assert not made_memberships().exists()
    assert known_claims().get() == made
    row = Rejection.objects.get()
    assert (row.claim, row.decided_by, row.why, row.restored) == (made, ada, WHY, False)


def test_what_is_restored_is_listed_again_and_both_words_are_kept(made: Claim, ada: User) -> None:
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    restore(made.pk, by=ada.pk, why="It does state something.")
    assert listed_claims().get() == made
    assert list(Rejection.objects.order_by("pk").values_list("restored", flat=True)) == [False, True]
    with pytest.raises(IntegrityError), transaction.atomic():
        Rejection.objects.update(why="Other.")


def test_what_no_article_says_any_more_is_restored_as_that(
    made: Claim, said_in: Article, ada: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    extract_again(monkeypatch, said_in)
    assert state(made) == Claim.State.REJECTED
    restore(made.pk, by=ada.pk, why="It is one.")
    assert state(made) == Claim.State.NOT_FOUND


def test_an_equal_statement_of_another_article_is_as_little_a_claim(made: Claim, ada: User) -> None:
    before = article(f"Before. {SAID}.")
    claim(before, SAID)
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    assert claim(article(f"After. {SAID}."), SAID) == made
    assert not listed_claims().exists()
    restore(made.pk, by=ada.pk, why="It is one.")
    assert made_memberships().filter(claim=made).count() == 3


def test_another_statement_of_the_same_article_is_none_the_less_one(said_in: Article, made: Claim, ada: User) -> None:
    other = claim(said_in, "Cells are safe")
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    assert listed_claims().get() == other


@pytest.mark.parametrize("kind", [Kind.EFFICACY, Kind.ACCESS])
def test_the_same_words_that_are_found_again_stay_rejected_whatever_they_are_taken_for(
    made: Claim, said_in: Article, ada: User, monkeypatch: pytest.MonkeyPatch, kind: Kind
) -> None:
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    mark = made.fingerprint
    extract_again(monkeypatch, said_in, found(TEXT, SAID, kind, conditions=("t1d",), outcome="hope"))
    assert state(made) == Claim.State.REJECTED
    assert (made.fingerprint, made.revisions.count()) == (mark, 1)
    assert not listed_claims().exists()


def test_what_cannot_be_rejected_or_restored_is_refused_with_a_reason(said_in: Article, made: Claim, ada: User) -> None:
    other = claim(said_in, "Cells are safe")
    with pytest.raises(CannotReject, match="Say why"):
        reject(made.pk, seen=1, by=ada.pk, why=" ")
    with pytest.raises(CannotReject, match="changed while you read"):
        reject(made.pk, seen=2, by=ada.pk, why=WHY)
    with pytest.raises(CannotReject, match="not rejected"):
        restore(made.pk, by=ada.pk, why=WHY)
    reject(made.pk, seen=1, by=ada.pk, why=WHY)
    with pytest.raises(CannotReject, match="already"):
        reject(made.pk, seen=1, by=ada.pk, why=WHY)
    with pytest.raises(CannotCorrect, match="make no claim"):
        correct(made.pk, {"text": "Cells give hope."}, seen=1, by=ada.pk, why="So.")
    with pytest.raises(CannotJoin, match="is no claim"):
        join(other.pk, made.pk, ada.pk, "The same.")
    restore(made.pk, by=ada.pk, why="It is one.")
    join(made.pk, other.pk, ada.pk, "The same.")
    with pytest.raises(CannotReject, match="joined into another"):
        reject(made.pk, seen=1, by=ada.pk, why=WHY)
