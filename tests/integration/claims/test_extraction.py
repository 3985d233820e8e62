"""Claims keep their identity while extractors, articles and neighbours change."""

from collections.abc import Callable
from typing import Any

import pytest
from django.db import IntegrityError, connection, transaction
from django.test.utils import CaptureQueriesContext

from claims.actions import asserting, extract_claims, extraction, join
from claims.models import Appearance, Claim, ClaimRevision, Membership
from claims.nlp.assertion import read_assertion
from claims.queries import appearances_in, claims_in
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, FoundClaim, Kind
from sources.actions import capture_upload, keep_fetched, read_article
from sources.http import Fetched
from sources.models import Article, Reading
from tests.factories.found import found

pytestmark = pytest.mark.django_db

TEXT = "Cord blood cures autism. It is not approved in the United States. A clinic offers it for 9,000 dollars."
Finder = Callable[..., list[FoundClaim]]
Extract = Callable[[Reading, str, Finder], None]


def finder(*wanted: tuple[str, Kind]) -> Finder:
    """An extractor that finds these quotes wherever the text has them."""
    return lambda text, title=None: [
        found(text, quote, kind, therapies=("cord-blood",)) for quote, kind in wanted if quote in text
    ]


CURES = ("Cord blood cures autism", Kind.EFFICACY)
STATUS = ("not approved in the United States", Kind.REGULATORY)
OFFER = ("A clinic offers it for 9,000 dollars", Kind.ACCESS)


@pytest.fixture
def extract(monkeypatch: pytest.MonkeyPatch) -> Extract:
    def extract_with(reading: Reading, version: str, find: Finder) -> None:
        monkeypatch.setattr(extraction, "EXTRACTOR_VERSION", version)
        monkeypatch.setattr(extraction, "find_claims", find)
        extract_claims(reading)

    return extract_with


def reading_of(text: str) -> Reading:
    return read_article(capture_upload(text.encode(), "article.txt", "text/plain"))


def ids_in(article: Article) -> dict[str, int]:
    members = Membership.objects.filter(superseded_at=None, appearance__in=appearances_in(article))
    return {member.appearance.quote: member.claim_id for member in members.select_related("appearance")}


def test_a_second_delivery_finds_the_work_done(extract: Extract) -> None:
    reading = reading_of(TEXT)
    extract(reading, "1", finder(CURES, STATUS))
    extract(reading, "1", finder(OFFER))
    assert set(ids_in(reading.snapshot.article)) == {CURES[0], STATUS[0]}


def test_a_better_extractor_keeps_the_claims_that_it_finds_again(extract: Extract) -> None:
    reading = reading_of(TEXT)
    article = reading.snapshot.article
    extract(reading, "1", finder(CURES, STATUS))
    before = ids_in(article)
    extract(reading, "2", finder(("Cord blood cures autism.", Kind.EFFICACY), STATUS, OFFER))
    after = ids_in(article)
    assert after["Cord blood cures autism."] == before[CURES[0]]
    assert after[STATUS[0]] == before[STATUS[0]]
    assert after[OFFER[0]] not in before.values()


def test_a_claim_that_is_no_longer_found_stays_addressable_and_says_so(extract: Extract) -> None:
    reading = reading_of(TEXT)
    extract(reading, "1", finder(CURES, STATUS))
    lost = ids_in(reading.snapshot.article)[CURES[0]]
    extract(reading, "2", finder(STATUS))
    assert Claim.objects.get(pk=lost).state == Claim.State.NOT_FOUND
    extract(reading, "3", finder(CURES, STATUS))
    assert ids_in(reading.snapshot.article)[CURES[0]] == lost
    assert Claim.objects.get(pk=lost).state == Claim.State.FOUND


def test_words_that_are_now_read_to_assert_something_else_make_a_revision(
    extract: Extract, monkeypatch: pytest.MonkeyPatch
) -> None:
    reading = reading_of(TEXT)
    with monkeypatch.context() as before:
        before.setattr(asserting, "read_assertion", lambda statement: Assertion())
        extract(reading, "1", finder(STATUS))
    extract(reading, "2", finder(STATUS))
    extract(reading, "3", finder(STATUS))
    old, new = ClaimRevision.objects.order_by("number")
    assert (old.text, old.current, new.current) == (new.text, False, True)
    assert Assertion.from_json(old.assertion).regulation is None
    assert Assertion.from_json(new.assertion).regulation is not None


def test_what_is_found_is_read_before_anything_is_locked(extract: Extract, monkeypatch: pytest.MonkeyPatch) -> None:
    depths = []

    def read(statement: Statement) -> Assertion:
        depths.append(len(connection.savepoint_ids))
        return read_assertion(statement)

    monkeypatch.setattr(asserting, "read_assertion", read)
    reading, outside = reading_of(TEXT), len(connection.savepoint_ids)
    for version in ("1", "2"):
        extract(reading, version, finder(CURES, STATUS, OFFER))
    assert depths == [outside] * 6, "each once"


def test_two_articles_that_say_the_same_share_a_claim_and_others_do_not(extract: Extract) -> None:
    one, other = reading_of(TEXT), reading_of(TEXT + " Ask us today.")
    extract(one, "1", finder(CURES, STATUS))
    extract(other, "1", finder(CURES, OFFER))
    shared = set(claims_in(one.snapshot.article)) & set(claims_in(other.snapshot.article))
    assert [claim.revisions.get().text for claim in shared] == [CURES[0]]


def test_a_machine_does_not_overrule_a_person(extract: Extract, django_user_model: Any) -> None:
    reading = reading_of(TEXT)
    extract(reading, "1", finder(CURES))
    claim = claims_in(reading.snapshot.article).get()
    person = django_user_model.objects.create_user("ada")
    machine = claim.revisions.get()
    type(machine).objects.filter(pk=machine.pk).update(current=False)
    columns = {name: getattr(machine, name) for name in ("quote", "kind", "therapies", "basis")}
    claim.revisions.create(
        number=2, text="Cord blood is said to cure autism.", corrected_by=person, reason="as said", **columns
    )
    extract(reading, "2", finder(("Cord blood cures autism.", Kind.EFFICACY)))
    assert claim.revisions.get(current=True).corrected_by == person


@pytest.mark.parametrize("change", [{"quote": "other words"}, {"start": 3}])
def test_the_database_keeps_appearances_as_they_were_found(extract: Extract, change: dict[str, object]) -> None:
    reading = reading_of(TEXT)
    extract(reading, "1", finder(CURES))
    with pytest.raises(IntegrityError), transaction.atomic():
        Appearance.objects.update(**change)
    with pytest.raises(IntegrityError), transaction.atomic():
        Appearance.objects.all()._raw_delete(using="default")


def test_a_quote_must_fill_its_span(extract: Extract) -> None:
    reading = reading_of(TEXT)
    wrong = found(TEXT, CURES[0], Kind.EFFICACY, therapies=("cord-blood",))
    short = FoundClaim(start=wrong.start, end=wrong.end - 1, statement=wrong.statement)
    with pytest.raises(IntegrityError, match="quote_fills_its_span"):
        extract(reading, "1", lambda text, title=None: [short])
    assert not Appearance.objects.exists(), "nothing is half-written"


def bytes_of(article: Article, text: str) -> Reading:
    """What another fetch of the article brought, read."""
    return read_article(keep_fetched(Fetched(url="", status=200, data=text.encode()), article))


def test_an_article_that_is_again_as_it_was_says_again_what_it_said(extract: Extract) -> None:
    first = reading_of(TEXT)
    article = first.snapshot.article
    extract(first, "1", finder(CURES, OFFER))
    before = ids_in(article)
    tamer = ("Cord blood may ease autism", Kind.EFFICACY)
    extract(bytes_of(article, TEXT.replace(*(CURES[0], tamer[0]))), "1", finder(tamer))
    assert set(ids_in(article)) == {tamer[0]}
    extract(bytes_of(article, TEXT), "1", finder())
    assert ids_in(article) == before
    states = dict(Claim.objects.values_list("pk", "state"))
    assert {states[pk] for pk in before.values()} == {Claim.State.FOUND}
    said = ClaimRevision.objects.filter(claim__in=before.values(), current=True)
    assert set(said.values_list("text", flat=True)) == {CURES[0], OFFER[0]}


def test_what_is_found_in_bytes_that_were_replaced_meanwhile_is_not_the_articles_word(extract: Extract) -> None:
    first = reading_of(TEXT)
    article = first.snapshot.article
    extract(bytes_of(article, f"{TEXT} And more."), "1", finder(CURES))
    extract(first, "1", finder(OFFER))
    assert set(ids_in(article)) == {CURES[0]}


def many(number: int, words: str) -> tuple[str, Finder]:
    quotes = [(f"Cord blood heals {each} {words}", Kind.EFFICACY) for each in range(number)]
    return ". ".join(quote for quote, _ in quotes), finder(*quotes)


def test_many_claims_are_kept_by_as_many_queries_as_a_few(extract: Extract) -> None:
    """Found first, found in other words, and found where another claim that was joined into one says the same."""

    def queries_for(number: int) -> int:
        text, find = many(number, f"knees of {number} people")
        first = reading_of(text)
        article = first.snapshot.article
        extract(first, "1", find)
        corrected, find_corrected = many(number, f"knees of {number} persons")
        again, other = bytes_of(article, corrected), reading_of(f"{corrected}, they say")
        with CaptureQueriesContext(connection) as queries:
            extract(again, "1", find_corrected)
            into = Claim.objects.create()
            Claim.objects.filter(pk__in=claims_in(article)).update(merged_into=into)
            extract(other, "1", find_corrected)
        assert set(ids_in(Article.objects.latest("pk")).values()) == {into.pk}
        return len(queries)

    assert queries_for(2) == queries_for(9)


def saying(quote: str, **attributes: object) -> Finder:
    """An extractor that finds one quote, with these attributes."""
    attributes = {"therapies": ("cord-blood",), **attributes}
    return lambda text, title=None: [found(text, quote, Kind.EFFICACY, **attributes)]


@pytest.mark.parametrize("denial", [{"negated": True}, {"effect": Effect.NONE}])
def test_what_is_denied_in_a_corrected_article_is_another_claim(extract: Extract, denial: dict[str, object]) -> None:
    first = reading_of(TEXT)
    article = first.snapshot.article
    extract(first, "1", saying(CURES[0], effect=Effect.BENEFIT))
    claim = claims_in(article).get()
    corrected = TEXT.replace("blood cures", "blood never cures")
    denied = saying("Cord blood never cures autism", **{"effect": Effect.BENEFIT, **denial})
    extract(bytes_of(article, corrected), "1", denied)
    assert claims_in(article).get() != claim
    assert claim.revisions.get().text == CURES[0]
    claim.refresh_from_db()
    assert claim.state == Claim.State.NOT_FOUND


def test_one_articles_correction_leaves_anothers_claim_alone(extract: Extract) -> None:
    one, other = reading_of(TEXT), reading_of(TEXT + " Ask us today.")
    article = one.snapshot.article
    for reading in (one, other):
        extract(reading, "1", finder(CURES))
    shared = claims_in(article).get()
    tamer = "Cord blood may ease autism"
    extract(bytes_of(article, TEXT.replace(CURES[0], tamer)), "1", saying(tamer))
    assert claims_in(article).get().revisions.get().text == tamer
    assert claims_in(other.snapshot.article).get() == shared
    assert shared.revisions.get().text == CURES[0]


def test_a_correction_alone_goes_on_as_the_articles_own_claim(extract: Extract) -> None:
    one = reading_of(TEXT)
    article = one.snapshot.article
    extract(one, "1", finder(CURES))
    claim = claims_in(article).get()
    tamer = "Cord blood cures mild autism"
    extract(bytes_of(article, TEXT.replace(CURES[0], tamer)), "1", saying(tamer))
    assert claims_in(article).get() == claim
    assert claim.revisions.get(current=True).text == tamer


def test_an_article_that_is_again_as_it_was_takes_no_claim_from_who_makes_it_now(extract: Extract) -> None:
    first = reading_of(TEXT)
    article = first.snapshot.article
    extract(first, "1", finder(CURES))
    tamer = "Cord blood cures mild autism"
    extract(bytes_of(article, TEXT.replace(CURES[0], tamer)), "1", saying(tamer))
    other = reading_of(f"{tamer}, they say.")
    extract(other, "1", saying(tamer))
    shared = claims_in(other.snapshot.article).get()
    assert shared == claims_in(article).get()
    extract(bytes_of(article, TEXT), "1", finder())
    assert shared.revisions.get(current=True).text == tamer
    assert claims_in(article).get().revisions.get().text == CURES[0]


def test_words_of_two_articles_that_a_reviewer_joined_stay_joined_until_they_change(
    extract: Extract, django_user_model: Any
) -> None:
    one, other = reading_of(TEXT), reading_of("Cord blood heals autism, they say. Ask us today.")
    extract(one, "1", finder(CURES))
    extract(other, "1", saying("Cord blood heals autism"))
    into, joined = claims_in(one.snapshot.article).get(), claims_in(other.snapshot.article).get()
    join(joined.pk, into.pk, django_user_model.objects.create_user("ada").pk, "Two words for one thing.")
    extract(other, "2", saying("Cord blood heals autism"))
    assert claims_in(other.snapshot.article).get() == into
    extract(other, "3", saying("Cord blood heals autism, they say"))
    assert claims_in(other.snapshot.article).get() != into
    assert into.revisions.get().text == CURES[0]
