"""Checking an article that a reader brings: hand it over, watch it pass through the stages, end on its page."""

from django.conf import settings
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe
from django_htmx.http import HttpResponseClientRedirect

from evidence.accounts.limits import Limit
from evidence.cards.articles import article_address
from evidence.pipeline.models import Run, Stage
from evidence.pipeline.queue import start_run, start_run_of_url
from evidence.web.forms import CheckForm
from evidence.web.limits import over_limit
from evidence.web.unlisted import unlisted, unlisted_article
from sources.actions import capture_upload
from sources.errors import SourceError

STEPS = (
    (Stage.CAPTURED, "Get the article"),
    (Stage.READ, "Read its text"),
    (Stage.EXTRACTED, "Find its claims"),
    (Stage.GRADED, "Compare each with the evidence"),
)
PASTED = "text/plain"
LONG_WAIT = 30  # seconds since it began, before the page says that it takes long


@require_http_methods(["GET", "HEAD", "POST"])
def check(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        return render(request, "check/page.html", {"form": CheckForm()})
    form = CheckForm(request.POST, request.FILES)
    if not form.is_valid():
        return render(request, "check/page.html", {"form": form}, status=422)
    refused = None if request.user.is_authenticated else _over_limit(request, form)
    return refused or _start(request, form)


@require_safe
@unlisted
def check_again(request: HttpRequest, token: str) -> HttpResponse:
    """The form with what was given before, as far as a page may fill it in."""
    runs = Run.objects.select_related("snapshot", "article")
    run = get_object_or_404(runs, token=token, listed=False, stage=Stage.FAILED)
    if run.article and run.article.token:
        unlisted_article(run.article.token)  # not after its time
    file = run.snapshot.file_name if run.snapshot else ""
    return render(request, "check/page.html", {"form": CheckForm(initial=_given(run)), "file": file})


def _given(run: Run) -> dict[str, str]:
    if run.url:
        return {"url": run.url}
    if run.snapshot is None or run.snapshot.file_name or run.snapshot.media_type != PASTED:
        return {}
    return {"text": bytes(run.snapshot.data).decode("utf-8", "replace")}


def _over_limit(request: HttpRequest, form: CheckForm) -> HttpResponse | None:
    limit = Limit(name="check", times=settings.CHECKS_PER_HOUR, seconds=3600)
    return over_limit(request, limit, "articles checked", "Articles cannot be checked", form, "check/page.html")


def _start(request: HttpRequest, form: CheckForm) -> HttpResponse:
    try:
        with transaction.atomic():  # so that nothing is kept that no run leads its reader to
            run = _run_of(form)
    except SourceError as error:
        form.add_error(None, str(error))
        return render(request, "check/page.html", {"form": form}, status=422)
    return redirect("progress", run.token)


def _run_of(form: CheckForm) -> Run:
    given = form.cleaned_data
    if given["url"]:
        return start_run_of_url(given["url"], listed=False)
    if given["text"]:
        text = given["text"].encode("utf-8", "replace")
        return start_run(capture_upload(text, media_type=PASTED, listed=False))
    file = given["file"]
    return start_run(capture_upload(file.read(), file.name or "", file.content_type or "", listed=False))


@require_safe
@unlisted
def progress(request: HttpRequest, token: str) -> HttpResponse:
    run = get_object_or_404(Run.objects.select_related("article"), token=token)
    if run.stage == Stage.GRADED and run.article:
        address = article_address(run.article)
        return HttpResponseClientRedirect(address) if _partial(request) else redirect(address)
    slow = _is_slow(run)
    state = f"{run.stage}-slow" if slow else run.stage
    if _partial(request) and request.GET.get("seen") == state:
        return HttpResponse(status=204)  # the page stays as it is, and no screen reader reads it out again
    here = reverse("progress", args=[token])
    shown = {"run": run, "steps": _steps(run), "here": here, "slow": slow, "state": state}
    return render(request, "check/_progress.html" if _partial(request) else "check/progress.html", shown)


def _steps(run: Run) -> list[dict[str, str]]:
    """Each step with how it stands: done, now, or later."""
    order = [stage for stage, _ in STEPS]
    done = order.index(Stage(run.stage)) + 1 if run.stage in order else 0
    if run.stage == Stage.FAILED:
        done = 1 if run.snapshot_id else 0
    return [
        {"words": words, "state": "done" if i < done else "now" if i == done else "later"}
        for i, (_, words) in enumerate(STEPS)
    ]


def _partial(request: HttpRequest) -> bool:
    return bool(getattr(request, "htmx", False))


def _is_slow(run: Run) -> bool:
    return not run.finished_at and (timezone.now() - run.started_at).total_seconds() > LONG_WAIT
