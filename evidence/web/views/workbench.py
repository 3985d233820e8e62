"""One claim with all that is needed to judge it on one page; and what else a reviewer may say of it there."""

from django.contrib import messages
from django.db import transaction
from django.forms import Form
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST

from claims.actions import CannotJoin, CannotPart, join, part
from claims.models import Claim, ClaimRevision
from claims.queries import decided_memberships, joined_into, known_claims, listed_appearances, listed_claims
from evidence.accounts.models import Role, User
from evidence.accounts.person import person_of
from evidence.assessments.actions import AlreadyMoved, confirm
from evidence.assessments.judgements import CannotJudge, certainties_for, go_together
from evidence.assessments.models import Assessment, Current, Standing
from evidence.assessments.reports import unanswered
from evidence.assessments.reviews import Review, review_of
from evidence.pipeline.queue import start_grading
from evidence.review.queue import next_claim, why_it_waits
from evidence.review.suggestions import like_claims
from evidence.web.correction import CorrectionForm
from evidence.web.forms import JoinForm, JudgementForm, PartForm, ResultForm
from evidence.web.results import results
from evidence.web.roles import for_role
from evidence.web.workbench import bench, judgeable

SHOWN = 20


@for_role(Role.REVIEWER)
@require_POST
def join_claim(request: HttpRequest, pk: int) -> HttpResponse:
    """Join it into a claim that says the same, and go on there."""
    if not joined_into(pk):
        get_object_or_404(listed_claims(), pk=pk)
    form = JoinForm(request.POST)
    if not form.is_valid():
        return refused(request, form, pk)
    into = get_object_or_404(listed_claims(), pk=form.cleaned_data["into"]).pk
    try:
        join(pk, into, person_of(request).pk, form.cleaned_data["why"])
    except CannotJoin as error:
        messages.error(request, str(error))
        return redirect("workbench", joined_into(pk) or pk)
    messages.success(request, "The two are one claim now; the address of the one that you joined leads here.")
    return redirect("workbench", into)


@for_role(Role.REVIEWER)
@require_POST
def part_quote(request: HttpRequest, pk: int) -> HttpResponse:
    """Take words of an article from the claim; the claim that they make then is graded by a worker."""
    get_object_or_404(listed_claims(), pk=pk)
    form = PartForm(request.POST)
    if not form.is_valid():
        return refused(request, form, pk)
    given = form.cleaned_data
    said = listed_appearances().filter(memberships__claim=pk, memberships__superseded_at=None)
    place = {"extraction__article": given["article"], "start": given["start"], "end": given["end"]}
    words = get_object_or_404(said.select_related("extraction__reading__snapshot__article"), **place)
    try:
        with transaction.atomic():
            part(words.pk, person_of(request).pk, given["why"])
            start_grading(words.extraction.reading.snapshot)
    except CannotPart as error:
        messages.error(request, str(error))
    else:
        messages.success(request, "These words make a claim of their own now, which is being graded.")
    return redirect("workbench", pk)


def refused(request: HttpRequest, form: Form, pk: int) -> HttpResponse:
    """The claim again, with word of what is wrong."""
    for errors in form.errors.values():
        messages.error(request, " ".join(map(str, errors)))
    return redirect("workbench", pk)


@for_role(Role.REVIEWER, Role.ADJUDICATOR)
@require_http_methods(["GET", "HEAD", "POST"])
def workbench(request: HttpRequest, pk: int) -> HttpResponse:
    """For reviewers; for who only adjudicates, the claims that they decide."""
    if elsewhere := led_elsewhere(request, pk, "Your judgement"):
        return elsewhere
    review, reviewer = review_of(_current(pk)), person_of(request)
    if not (reviewer.holds(Role.REVIEWER) or review.decided_by(reviewer)):
        return render(request, "review/not_yours.html", {"claim": pk}, status=403)
    if request.method != "POST":
        return _workbench(request, review, _form(review, reviewer))
    form = JudgementForm(request.POST)
    return _judge(request, pk, form) if form.is_valid() else _refused_judgement(request, pk, form)


def _current(pk: int) -> Current:
    return get_object_or_404(judgeable(), pk=pk)


def _form(review: Review, reviewer: User) -> JudgementForm:
    """With their own answer, else the machine's; of whoever decides between others, with none that leans to a side."""
    seen, own = review.newest_seen_by(reviewer), review.last_of(reviewer)
    if review.decided_by(reviewer) and own is None:
        return JudgementForm.to_decide(seen)
    return JudgementForm.prefilled(own or review.current.computed, seen)


def _judge(request: HttpRequest, pk: int, form: JudgementForm) -> HttpResponse:
    given, following = form.cleaned_data, next_claim(person_of(request), after=pk)
    try:
        judged = confirm(
            _current(pk).claim_id,
            seen=given["seen"],
            verdict=given["verdict"],
            certainty=given["certainty"] or None,
            reason=given["reason"],
            judged_by=person_of(request),
            reported=given["reported"] or 0,
        )
    except CannotJudge as error:
        form.add_error(_at_fault(_current(pk).computed, given["verdict"], given["certainty"]), str(error))
        return _refused_judgement(request, pk, form)
    except AlreadyMoved as error:
        return _look_again(request, pk, form, str(error))
    said, address = _kept(judged, review_of(_current(pk))), reverse("claim-by-number", args=[pk])
    messages.success(request, format_html('{} <a href="{}">The claim that you judged</a>', said, address))
    return redirect("workbench", following) if following else redirect("review")


def _at_fault(computed: Assessment, verdict: str, certainty: str) -> str | None:
    """The field to change: the certainty, where the verdict can stand with another one; none where both can stand."""
    if go_together(computed, verdict, certainty or None):
        return None
    return "certainty" if certainties_for(computed, verdict) else "verdict"


def _kept(judged: Assessment, review: Review) -> str:
    """What becomes of a judgement, now that its reviewer may know what others said."""
    if review.is_disputed:
        return "Your judgement is kept. Another reviewer judged otherwise: an adjudicator will decide."
    if judged.output["provisional"]:
        opposite = "changed_by" in judged.output
        why = "It is the opposite of the machine's" if opposite else "It rests on what you said of it before"
        return f"Your judgement is kept. {why}: readers see it when another reviewer agrees."
    if judged.standing == Standing.REVIEWED:
        return "Your judgement is kept. Another reviewer had judged the same: readers see that two of you agree."
    return "Your judgement is kept, and readers see it now."


def _refused_judgement(request: HttpRequest, pk: int, form: JudgementForm) -> HttpResponse:
    return _workbench(request, review_of(_current(pk)), form, status=422)


def led_elsewhere(request: HttpRequest, pk: int, sent: str) -> HttpResponse | None:
    """Where a claim leads that was joined or rejected meanwhile, with word of what was `sent` of it; else None."""
    into, rejected = joined_into(pk), known_claims().filter(pk=pk, state=Claim.State.REJECTED).exists()
    if not (into or rejected):
        return None
    if request.method == "POST":
        what = "The claim was joined into this one" if into else "Another reviewer found that these words make no claim"
        messages.error(request, f"{what} while you read. {sent} was not kept.")
    return redirect("workbench", into) if into else redirect("claim-by-number", pk)


def _look_again(request: HttpRequest, pk: int, form: JudgementForm, said: str) -> HttpResponse:
    """The claim as it is now, with what the reviewer wrote, to be confirmed once they have looked."""
    if elsewhere := led_elsewhere(request, pk, "Your judgement"):
        return elsewhere
    review = review_of(_current(pk))
    again = form.of_the_newest(review.newest_seen_by(person_of(request)))
    again.add_error(None, said)
    return _workbench(request, review, again, status=409)


def show_claim(
    request: HttpRequest,
    pk: int,
    *,
    correction: CorrectionForm | None = None,
    result: ResultForm | None = None,
    status: int = 422,
) -> HttpResponse:
    """The claim with a correction or a word on a result that cannot be kept, and what is wrong with it."""
    review = review_of(_current(pk))
    form = _form(review, person_of(request))
    return _workbench(request, review, form, status, correction=correction, result=result)


def _workbench(
    request: HttpRequest,
    review: Review,
    form: JudgementForm,
    status: int = 200,
    correction: CorrectionForm | None = None,
    result: ResultForm | None = None,
) -> HttpResponse:
    claim, reviewer = review.current.claim_id, person_of(request)
    judging = bench(review, reviewer)
    if judging is None:
        raise Http404
    form.offer(review.current.computed)
    said = ClaimRevision.objects.get(claim=claim, current=True)
    shown = {
        "bench": judging,
        "page": judging.page,
        "form": form,
        "own": review.last_of(reviewer),
        "machine": review.current.computed,
        "said": said,
        "correction": correction or CorrectionForm.of(said),
        "reworded": review.current.reworded,
        "why": why_it_waits(claim, reviewer),
        "reports": unanswered(claim)[:SHOWN],
        "alike": like_claims(claim),
        "results": None if review.current.reworded and not result else results(review.current.computed, result),
        "decided": decided_memberships(claim)[:SHOWN],
    }
    return render(request, "review/workbench.html", shown, status=status)
