"""What is erased is gone with every word of it, and what others say too stays."""

from datetime import datetime, timedelta

import pytest
from django.contrib.sessions.models import Session
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from knox.models import AuthToken

from claims.actions import join
from claims.models import Claim, ClaimRevision
from claims.queries import claims_in
from evidence.accounts.actions import forget_expired
from evidence.accounts.models import Role
from evidence.assessments.assess import assess_claims
from evidence.assessments.models import Assessment, Current
from evidence.config.celery import app
from evidence.pipeline import upkeep
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import new_run, start_run_of_url
from evidence.pipeline.stages import do_stage, run_through
from evidence.pipeline.upkeep import erase_article, erase_expired, regrade_due
from sources.actions import capture_upload, publish
from sources.models import Article, Tombstone
from tests.factories.graded import article, claim, reader
from tests.integration.pipeline.conftest import TEXT

pytestmark = pytest.mark.django_db


def graded(text: str, *, listed: bool = True) -> Article:
    return run_through(new_run(capture_upload(text.encode(), "a.txt", "text/plain", listed=listed))).article


def test_a_reader_s_check_is_erased_when_its_time_is_over(registers: None) -> None:
    graded(TEXT, listed=False)
    assert erase_expired(timezone.now()) == 0
    assert erase_expired(timezone.now() + timedelta(days=31)) == 1
    for model in (Article, Claim, ClaimRevision, Assessment, Current):
        assert not model.objects.exists(), model
    assert Tombstone.objects.count() == 1


def test_a_check_that_is_published_while_others_are_erased_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    first, second = (capture_upload(text, listed=False).article for text in (b"One check.", b"Another check."))
    reviewer = reader("reviewer", Role.REVIEWER)

    def erase_while_it_is_published(article: Article, reason: str) -> Tombstone:
        publish(second, reviewer.pk)
        return erase_article(article, reason)

    monkeypatch.setattr(upkeep, "erase_article", erase_while_it_is_published)
    assert erase_expired(timezone.now() + timedelta(days=31)) == 1
    assert list(Article.objects.all()) == [second]
    assert Tombstone.objects.get().article == first.pk


def test_an_article_is_locked_before_its_claims_are_counted() -> None:
    """What a worker found in it in between would stay."""
    made = article("Cells end insulin.")
    claim(made, "Cells end insulin")
    with CaptureQueriesContext(connection) as captured:
        erase_article(made, "asked for by its author")
    said = [query["sql"] for query in captured]
    locked = next(i for i, sql in enumerate(said) if "sources_article" in sql and "FOR UPDATE" in sql)
    counted = next(i for i, sql in enumerate(said) if "claims_membership" in sql)
    assert locked < counted


def test_articles_are_locked_before_claims_as_whoever_reads_a_copy_locks_them() -> None:
    """Who locked them the other way round and a worker that reads the copy would wait for each other."""
    first, copy, other = (article(f"{said}. Cells end insulin.") for said in ("One", "Two", "Three"))
    for made in (first, copy, other):
        claim(made, "Cells end insulin")
    Article.objects.filter(pk__in=[copy.pk, other.pk]).update(original=first)
    with CaptureQueriesContext(connection) as captured:
        erase_article(first, "asked for by its author")
    said = [query["sql"] for query in captured]
    of_articles = [i for i, sql in enumerate(said) if sql.startswith('UPDATE "sources_article"')]
    of_claims = [i for i, sql in enumerate(said) if 'FROM "claims_claim"' in sql and "FOR UPDATE" in sql]
    assert max(of_articles) < min(of_claims)


@pytest.mark.parametrize("named_by", ["number", "secret"])
def test_a_command_erases_an_article_and_keeps_the_reason(named_by: str, capsys: pytest.CaptureFixture[str]) -> None:
    made = capture_upload(b"What my neighbour has.", listed=False).article
    name = str(made.pk) if named_by == "number" else str(made.token)
    call_command("erase_article", "--reason=its reader asked for it", "--", name)
    assert capsys.readouterr().out == f"Article {made.pk} is erased with all its versions (1).\n"
    assert not Article.objects.exists()
    assert Tombstone.objects.get().reason == "its reader asked for it"


@pytest.mark.parametrize(
    ("name", "reason", "words"),
    [
        ("{}", " ", "Say why"),
        ("0", "a reason", "There is no article 0"),
        ("9" * 30, "a reason", "There is no article 9"),
        ("no-such-secret", "a reason", "There is no article no-such-secret"),
    ],
)
def test_a_command_that_names_no_article_or_no_reason_erases_nothing(name: str, reason: str, words: str) -> None:
    made = capture_upload(b"A check.").article
    with pytest.raises(CommandError, match=words) as error:
        call_command("erase_article", name.format(made.pk), reason=reason)
    assert "\n" not in str(error.value)
    assert Article.objects.get() == made


@pytest.mark.parametrize(("listed", "left"), [(False, 0), (True, 1)])
def test_the_address_of_a_reader_s_check_that_failed_is_erased_too(listed: bool, left: int) -> None:
    run = start_run_of_url("http://127.0.0.1/my-own-page", listed=listed)
    do_stage(run.pk, Stage.QUEUED)
    assert erase_expired(timezone.now() + timedelta(days=29)) == 0
    erase_expired(timezone.now() + timedelta(days=31))
    assert Run.objects.count() == left


def test_claims_that_another_article_makes_stay(registers: None) -> None:
    kept, gone = graded(TEXT), graded(TEXT + "\n\nStem cells reverse ageing in all patients.\n")
    before = set(claims_in(kept))
    assert set(claims_in(gone)) - before, "the second article makes a claim of its own"
    erase_article(gone, "asked for by its author")
    assert set(claims_in(kept)) == before == set(Claim.objects.all())


def test_claims_that_were_joined_go_with_the_article_that_made_them() -> None:
    made = article("Cells end insulin. Cells let people stop insulin.")
    one, other = claim(made, "Cells end insulin"), claim(made, "Cells let people stop insulin")
    join(one.pk, other.pk, reader().pk, "The same.")
    erase_article(made, "asked for by its author")
    assert not Claim.objects.exists()


def test_a_claim_that_another_article_was_joined_into_keeps_none_of_the_erased_words(registers: None) -> None:
    gone, kept = article("Cells end insulin."), article("Cells let people stop insulin.")
    into, joined = claim(gone, "Cells end insulin"), claim(kept, "Cells let people stop insulin")
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())
    join(joined.pk, into.pk, reader().pk, "The same.")
    erase_article(gone, "asked for by its author")
    revision = into.revisions.get()
    assert (revision.text, revision.number, revision.current) == ("Cells let people stop insulin", 2, True)
    assert not Assessment.objects.filter(claim=into).exists(), "it was of the erased words"
    run_through(Run.objects.get(article=kept, stage=Stage.EXTRACTED))
    assert Current.objects.get(claim=into).shown.revision == revision


def test_a_claim_that_another_article_makes_in_other_words_is_quoted_from_that_one(registers: None) -> None:
    gone, kept = article("They say that cells end insulin."), article("Cells end insulin, they say.")
    shared = claim(gone, "cells end insulin", text="Cells end insulin.")
    assert claim(kept, "Cells end insulin, they say", text="Cells end insulin.") == shared
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())
    graded_before = Current.objects.get(claim=shared).shown
    erase_article(gone, "asked for by its author")
    revision = shared.revisions.get()
    assert (revision.quote, revision.number) == ("Cells end insulin, they say", 1)
    assert Current.objects.get(claim=shared).shown == graded_before
    assert not Run.objects.exists()


def test_what_a_reader_checked_becomes_nobody_elses_words() -> None:
    gone, private, listed = article("A b."), article("A c.", listed=False), article("A d.")
    into, *others = (claim(made, made.newest.readings.get().text[:3]) for made in (gone, private, listed))
    for other in others:
        join(other.pk, into.pk, reader(f"reader {other.pk}").pk, "The same.")
    erase_article(gone, "asked for by its author")
    assert into.revisions.get().text == "A d"


def test_a_claim_is_graded_again_on_the_day_its_facts_change(registers: None) -> None:
    article = graded(TEXT)
    today = timezone.localdate()
    assert regrade_due(today) == 0
    claim = claims_in(article).first()
    Current.objects.filter(claim=claim).update(next_change_on=today)
    assert regrade_due(today) == 1


def test_claims_whose_run_failed_before_they_were_graded_are_graded_all_the_same(registers: None) -> None:
    run = new_run(capture_upload(TEXT.encode(), "a.txt", "text/plain"))
    do_stage(run.pk, Stage.CAPTURED)
    do_stage(run.pk, Stage.READ)
    Run.objects.filter(pk=run.pk).update(stage=Stage.FAILED, reason="Something.", finished_at=timezone.now())
    found = claims_in(Article.objects.get())
    assert found
    assert not Current.objects.exists()
    assert regrade_due(timezone.localdate()) == len(found)
    assert {row.claim for row in Current.objects.all()} == set(found)
    assert regrade_due(timezone.localdate()) == 0


def sign_ins_that_end(now: datetime) -> None:
    """A session and a token of each time that they may have left."""
    for left in (-timedelta(days=1), timedelta(0), timedelta(days=1)):
        Session.objects.create(session_key=f"{left.days} left", session_data="", expire_date=now + left)
        token, _ = AuthToken.objects.create(reader(f"{left.days} left"))
        AuthToken.objects.filter(pk=token.pk).update(expiry=now + left)


def test_sessions_and_tokens_are_forgotten_when_their_time_is_over() -> None:
    now = timezone.now()
    sign_ins_that_end(now)
    AuthToken.objects.create(reader("without an end"), expiry=None)
    assert forget_expired(now) == 4
    assert [session.session_key for session in Session.objects.all()] == ["1 left"]
    assert {token.user.username for token in AuthToken.objects.all()} == {"1 left", "without an end"}
    assert forget_expired(now) == 0


def test_the_worker_forgets_sessions_and_tokens_by_its_schedule() -> None:
    app.loader.import_default_modules()
    sign_ins_that_end(timezone.now())
    app.tasks[app.conf.beat_schedule["forget sessions and tokens"]["task"]].apply(throw=True)
    assert Session.objects.count() == AuthToken.objects.count() == 1
