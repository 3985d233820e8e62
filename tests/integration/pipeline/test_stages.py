"""A run goes from bytes to grades once, however often its stages are delivered, or ends with a reason."""

from datetime import timedelta

import pytest
from django.utils import timezone

from claims.models import Appearance, Claim
from claims.queries import claims_in
from evidence.assessments.models import Assessment, Current, Dossier
from evidence.assessments.replay import replay
from evidence.pipeline import stages
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import SILENT, WAITING, new_run, start_run_of_url, sweep
from evidence.pipeline.stages import ATTEMPTS, do_stage, run_through
from sources import actions
from sources.actions import LONGEST_TEXT, capture_upload, keep_fetched
from sources.errors import CannotRead
from sources.http import Fetched
from sources.models import Article, Reading
from tests.integration.pipeline.conftest import TEXT

pytestmark = pytest.mark.django_db
WAY = (Stage.CAPTURED, Stage.READ, Stage.EXTRACTED)


def run_of(text: str = TEXT) -> Run:
    return new_run(capture_upload(text.encode(), "article.txt", "text/plain"))


def rows() -> dict[str, int]:
    return {model.__name__: model.objects.count() for model in (Appearance, Claim, Assessment, Current, Dossier)}


def test_from_bytes_to_grades(registers: None) -> None:
    run = run_of()
    assert [do_stage(run.pk, stage) for stage in WAY] == [Stage.READ, Stage.EXTRACTED, Stage.GRADED]
    claims = claims_in(run.article)
    assert claims.count() >= 2
    assert Current.objects.filter(claim__in=claims).count() == claims.count()
    run.refresh_from_db()
    assert run.finished_at is not None


def test_a_stage_delivered_again_does_nothing(registers: None) -> None:
    run = run_of()
    for stage in WAY:
        do_stage(run.pk, stage)
    before = rows()
    assert [do_stage(run.pk, stage) for stage in WAY] == [None, None, None]
    assert rows() == before


def test_a_run_that_is_done_again_adds_nothing(registers: None) -> None:
    run_through(run_of())
    before = rows()
    run_through(run_of())
    assert rows() == before


def test_a_stage_whose_worker_died_before_moving_on_finds_its_work_done(registers: None) -> None:
    run = run_of()
    do_stage(run.pk, Stage.CAPTURED)
    stages.extract_stage(Run.objects.get(pk=run.pk))
    before = rows()
    assert do_stage(run.pk, Stage.READ) == Stage.EXTRACTED
    assert rows() == before


def fetched(url: str) -> Fetched:
    return Fetched(url=url, status=200, data=TEXT.encode(), media_type="text/plain")


def test_a_readers_link_is_captured_once_though_its_worker_died_before_moving_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions, "get", lambda url, **_: fetched(url))
    monkeypatch.setattr(stages, "get", fetched, raising=False)
    run = start_run_of_url("https://clinic.example/knees", listed=False)
    stages.capture_stage(run)
    assert do_stage(run.pk, Stage.QUEUED) == Stage.CAPTURED
    assert [article.pk for article in Article.objects.all()] == [Run.objects.get(pk=run.pk).article_id]


def test_a_readers_link_is_kept_by_no_article_that_its_run_does_not_lead_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actions, "get", lambda url, **_: fetched(url))
    monkeypatch.setattr(stages, "get", fetched, raising=False)
    run = start_run_of_url("https://clinic.example/knees", listed=False)

    def dies(*what: Fetched, **how: bool) -> None:
        assert actions.capture_fetched(*what, **how)
        raise SystemError("its worker died there")

    monkeypatch.setattr(stages, "capture_fetched", dies)
    with pytest.raises(SystemError):
        stages.capture_stage(run)
    assert not Article.objects.exists()


@pytest.mark.parametrize("meanwhile", ["captured", "failed"])
def test_a_worker_that_was_silent_while_it_fetched_makes_no_second_article(
    monkeypatch: pytest.MonkeyPatch, meanwhile: str
) -> None:
    run = start_run_of_url("https://clinic.example/knees", listed=False)
    late = Run.objects.get(pk=run.pk)

    def slowly(url: str) -> Fetched:
        monkeypatch.setattr(stages, "get", fetched)
        if meanwhile == "captured":
            assert do_stage(run.pk, Stage.QUEUED) == Stage.CAPTURED
        else:
            stages._fail(Run.objects.get(pk=run.pk), "Too slow.")
        return fetched(url)

    monkeypatch.setattr(stages, "get", slowly)
    stages.capture_stage(late)
    run.refresh_from_db()
    assert list(Article.objects.all()) == ([run.article] if meanwhile == "captured" else [])


def test_every_assessment_replays_to_the_same_result(registers: None) -> None:
    run_through(run_of())
    answers = list(replay(Assessment.objects.all()))
    assert answers
    assert not any(answers)


def test_what_cannot_be_read_ends_with_a_reason_for_people() -> None:
    run = new_run(capture_upload(b"\x00\x01\x02\xff" * 50, "photo.bin", "application/octet-stream"))
    assert do_stage(run.pk, Stage.CAPTURED) == Stage.FAILED
    run.refresh_from_db()
    assert run.reason
    assert "Traceback" not in run.reason


def test_an_address_inside_this_machine_ends_with_a_reason() -> None:
    run = start_run_of_url("http://127.0.0.1:5432/", listed=False)
    assert do_stage(run.pk, Stage.QUEUED) == Stage.FAILED
    run.refresh_from_db()
    assert run.article is None


def test_another_language_is_said() -> None:
    words = "Die Behandlung mit Stammzellen heilt keine Arthrose. Das Knie schmerzt weiter, sagen die Patienten. " * 5
    run = run_of(words)
    do_stage(run.pk, Stage.CAPTURED)
    assert do_stage(run.pk, Stage.READ) == Stage.FAILED
    run.refresh_from_db()
    assert "not in English (it looks like German)" in run.reason


def test_a_text_that_no_worker_would_get_through_is_refused_before_anything_is_made_of_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions, "signature", lambda text: pytest.fail("as much work as its length"))
    run = run_of("Stem cells were given to some of the patients. " * (LONGEST_TEXT // 40))
    assert do_stage(run.pk, Stage.CAPTURED) == Stage.FAILED
    run.refresh_from_db()
    assert f"{LONGEST_TEXT:,} characters" in run.reason
    assert not Reading.objects.exists()


def test_the_third_failed_attempt_ends_a_run(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(run: Run) -> None:
        raise RuntimeError("disk on fire")

    monkeypatch.setitem(stages.WORK, Stage.CAPTURED, (broken, Stage.READ))
    run = run_of()
    for _ in range(ATTEMPTS - 1):
        with pytest.raises(RuntimeError):
            do_stage(run.pk, Stage.CAPTURED)
        Run.objects.filter(pk=run.pk).update(taken_at=None)
    assert do_stage(run.pk, Stage.CAPTURED) == Stage.FAILED
    run.refresh_from_db()
    assert "disk on fire" not in run.reason


def test_an_article_that_kills_its_workers_ends_with_a_reason_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class Killed(BaseException):
        """What no worker outlives, such as the end of its memory or of its time."""

    def deadly(run: Run) -> None:
        raise Killed

    monkeypatch.setitem(stages.WORK, Stage.CAPTURED, (deadly, Stage.READ))
    run = run_of()
    for _ in range(ATTEMPTS):
        with pytest.raises(Killed):
            do_stage(run.pk, Stage.CAPTURED)
        Run.objects.filter(pk=run.pk).update(taken_at=None)
    assert do_stage(run.pk, Stage.CAPTURED) == Stage.FAILED
    run.refresh_from_db()
    assert "three times" in run.reason


def test_a_worker_that_comes_back_late_and_fails_ends_no_run_that_another_moved_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def overtaken(run: Run) -> None:
        Run.objects.filter(pk=run.pk).update(stage=Stage.GRADED, taken_at=None, finished_at=timezone.now())
        raise CannotRead("Nothing in it.")

    monkeypatch.setitem(stages.WORK, Stage.CAPTURED, (overtaken, Stage.READ))
    run = run_of()
    do_stage(run.pk, Stage.CAPTURED)
    run.refresh_from_db()
    assert (run.stage, run.reason) == (Stage.GRADED, "")


@pytest.mark.parametrize(("taken", "since", "queued"), [
    (True, SILENT, 1),
    (True, SILENT / 2, 0),
    (False, WAITING, 1),
    (False, WAITING / 2, 0),
])  # fmt: skip
def test_the_sweeper_queues_what_is_silent_or_lost(taken: bool, since: timedelta, queued: int) -> None:
    run = run_of()
    moment = timezone.now() - since - timedelta(seconds=1)
    Run.objects.filter(pk=run.pk).update(taken_at=moment if taken else None, heartbeat_at=moment)
    assert sweep() == queued


def test_the_sweeper_starts_what_was_fetched_and_never_run(monkeypatch: pytest.MonkeyPatch) -> None:
    snapshot = capture_upload(TEXT.encode(), "article.txt", "text/plain")
    assert sweep() == 0, "it may be about to get its run"
    later = timezone.now() + WAITING + timedelta(seconds=1)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert sweep() == 1
    assert Run.objects.get().snapshot == snapshot


def test_an_article_that_is_again_as_it_was_is_run_again(monkeypatch: pytest.MonkeyPatch) -> None:
    first = capture_upload(TEXT.encode(), "article.txt", "text/plain")
    changed = keep_fetched(Fetched(url="", status=200, data=b"Other words."), first.article)
    for snapshot in (first, changed):
        Run.objects.filter(pk=new_run(snapshot).pk).update(stage=Stage.GRADED, finished_at=timezone.now())
    keep_fetched(Fetched(url="", status=200, data=TEXT.encode()), first.article)
    later = timezone.now() + WAITING + timedelta(seconds=1)
    monkeypatch.setattr(timezone, "now", lambda: later)
    assert sweep() == 1
    assert Run.objects.latest("pk").snapshot == first
    sweep()
    assert Run.objects.count() == 3, "its run is on its way"


def test_a_living_worker_is_left_alone(registers: None) -> None:
    run = run_of()
    Run.objects.filter(pk=run.pk).update(taken_at=timezone.now())
    assert do_stage(run.pk, Stage.CAPTURED) is None
