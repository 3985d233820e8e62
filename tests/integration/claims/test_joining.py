"""What reviewers join and part: nothing is lost, and each address leads where its words are."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from claims.actions import CannotJoin, CannotPart, extract_claims, extraction, join, part
from claims.models import Appearance, Claim, Membership
from claims.queries import listed_claims
from claims.vocabulary.fingerprints import fingerprint
from claims.vocabulary.statements import FoundClaim
from evidence.accounts.models import Role, User
from sources.models import Article
from tests.factories.graded import article, claim, reader
from tests.integration.at_once import while_waits

pytestmark = pytest.mark.django_db

ONE, OTHER, THIRD = "Cells end insulin", "Cells let people stop insulin", "Insulin is no longer needed"
TEXT = f"{ONE}. {OTHER}. {THIRD}."


@pytest.fixture
def ada() -> User:
    return reader("ada", Role.REVIEWER)


@pytest.fixture
def said_in() -> Article:
    return article(TEXT)


@pytest.fixture
def two(said_in: Article) -> tuple[Claim, Claim]:
    return claim(said_in, ONE), claim(said_in, OTHER)


def members(of: Claim) -> set[str]:
    current = Membership.objects.filter(claim=of, superseded_at=None)
    return set(current.values_list("appearance__quote", flat=True))


def appearance_of(quote: str) -> int:
    return int(Membership.objects.get(appearance__quote=quote, superseded_at=None).appearance_id)


def test_a_joined_claim_leaves_its_history_and_is_no_longer_listed(two: tuple[Claim, Claim], ada: User) -> None:
    one, other = two
    join(one.pk, other.pk, ada.pk, "Two ways to say it.")
    one.refresh_from_db()
    assert (one.merged_into, one.state) == (other, Claim.State.NOT_FOUND)
    assert members(other) == {ONE, OTHER}
    assert one.revisions.get(current=True).text == ONE
    assert other.revisions.get(current=True).text == OTHER
    before, now = Membership.objects.filter(appearance__quote=ONE).order_by("pk")
    assert (before.claim, before.reason) == (one, Membership.Reason.NEW)
    assert before.superseded_at is not None
    assert (now.reason, now.decided_by, now.why) == (Membership.Reason.JOINED, ada, "Two ways to say it.")
    assert set(listed_claims()) == {other}


def test_what_was_joined_into_a_joined_claim_goes_on_with_it(
    said_in: Article, two: tuple[Claim, Claim], ada: User
) -> None:
    one, other = two
    third = claim(said_in, THIRD)
    join(one.pk, other.pk, ada.pk, "The same.")
    join(other.pk, third.pk, ada.pk, "The same.")
    assert set(Claim.objects.filter(merged_into=third)) == {one, other}
    assert members(third) == {ONE, OTHER, THIRD}


def test_what_cannot_be_joined_is_refused_in_plain_words(said_in: Article, two: tuple[Claim, Claim], ada: User) -> None:
    one, other = two
    denied = claim(said_in, THIRD, negated=True)
    with pytest.raises(CannotJoin, match="the same claim already"):
        join(one.pk, one.pk, ada.pk, "The same.")
    with pytest.raises(CannotJoin, match="Say why"):
        join(one.pk, other.pk, ada.pk, " ")
    with pytest.raises(CannotJoin, match="denied"):
        join(one.pk, denied.pk, ada.pk, "The same.")
    join(one.pk, other.pk, ada.pk, "The same.")
    with pytest.raises(CannotJoin, match="joined into another one already"):
        join(one.pk, other.pk, ada.pk, "Again.")
    with pytest.raises(CannotJoin, match="itself joined into a third"):
        join(denied.pk, one.pk, ada.pk, "The same.")
    assert Membership.objects.filter(reason=Membership.Reason.JOINED).count() == 1


def test_words_that_were_joined_are_parted_into_the_claim_that_they_made(two: tuple[Claim, Claim], ada: User) -> None:
    one, other = two
    join(one.pk, other.pk, ada.pk, "The same.")
    assert part(appearance_of(ONE), ada.pk, "They are not: one says for how long.") == one
    one.refresh_from_db()
    assert (one.merged_into, one.state) == (None, Claim.State.FOUND)
    assert (members(one), members(other)) == ({ONE}, {OTHER})
    reasons = Membership.objects.filter(appearance__quote=ONE).order_by("pk").values_list("reason", flat=True)
    assert list(reasons) == ["new", "joined", "parted"]


def test_words_that_were_never_another_claims_are_parted_into_a_new_one(
    said_in: Article, two: tuple[Claim, Claim], ada: User
) -> None:
    one, other = two
    join(one.pk, other.pk, ada.pk, "The same.")
    parted = part(appearance_of(OTHER), ada.pk, "Not what the others say.")
    assert parted not in two
    assert (members(parted), members(other)) == ({OTHER}, {ONE})
    assert parted.revisions.get().text == OTHER


@pytest.mark.django_db(transaction=True)
def test_words_that_are_parted_while_another_article_comes_to_say_the_same_make_a_claim_all_the_same(
    two: tuple[Claim, Claim], ada: User
) -> None:
    one, other = two
    join(one.pk, other.pk, ada.pk, "The same.")
    appearance = Appearance.objects.get(quote=OTHER)
    Claim.objects.filter(pk=other.pk).update(fingerprint=None)
    with while_waits(lambda: part(appearance.pk, ada.pk, "Not what the others say.")) as raised:
        first = Claim.objects.create(fingerprint=fingerprint(appearance.statement))
    assert raised == []
    parted = Membership.objects.get(appearance=appearance, superseded_at=None).claim
    assert parted not in (one, other, first)
    assert parted.fingerprint is None


def test_the_last_words_of_a_claim_stay_with_it(two: tuple[Claim, Claim], ada: User) -> None:
    claim(article(f"{ONE}.", listed=False), ONE)  # a reader's own article does not keep a public claim alive
    last = Membership.objects.filter(claim=two[0], appearance__extraction__article__listed=True).get()
    with pytest.raises(CannotPart, match="No other words make this claim"):
        part(last.appearance_id, ada.pk, "Not this.")
    with pytest.raises(CannotPart, match="Say why"):
        part(last.appearance_id, ada.pk, "")


def test_words_that_are_found_again_stay_where_a_reviewer_put_them(
    monkeypatch: pytest.MonkeyPatch, two: tuple[Claim, Claim], ada: User
) -> None:
    one, other = two
    join(one.pk, other.pk, ada.pk, "The same.")
    again = [
        FoundClaim(start=row.start, end=row.end, statement=row.statement)
        for row in Appearance.objects.select_related("extraction__reading")
    ]
    reading = Appearance.objects.all()[0].extraction.reading
    monkeypatch.setattr(extraction, "find_claims", lambda text, title=None: again)
    extract_claims(reading)
    found = Membership.objects.filter(superseded_at=None, appearance__extraction__superseded_at=None)
    assert set(found.values_list("claim", flat=True)) == {other.pk}
    assert other.revisions.get(current=True).text == OTHER


def test_claims_are_locked_at_once_and_by_number_as_a_grading_locks_them(two: tuple[Claim, Claim], ada: User) -> None:
    """Who locks one and then another may wait for who locks them the other way round."""
    one, other = two
    with CaptureQueriesContext(connection) as captured:
        join(other.pk, one.pk, ada.pk, "The same.")
        part(appearance_of(OTHER), ada.pk, "Not for good.")
    locks = ("FOR UPDATE", 'FROM "claims_claim"')
    said = [query["sql"] for query in captured if all(words in query["sql"] for words in locks)]
    assert len(said) == 2
    assert all('ORDER BY "claims_claim"."id" ASC FOR UPDATE' in each for each in said)
