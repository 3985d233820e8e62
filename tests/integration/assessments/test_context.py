"""A stored assessment read in an article: the day of the article decides what held then."""

import pytest
from django.utils import timezone

from claims.models import Appearance, Membership
from claims.vocabulary.statements import Kind
from evidence.assessments.context import read_in
from evidence.assessments.models import Current
from evidence.pipeline.queue import new_run
from evidence.pipeline.stages import run_through
from evidence.registers.actions import load_bundled
from sources.actions import capture_upload
from tests.factories.found import found

pytestmark = pytest.mark.django_db
DENIAL = "There is currently no stem-cell drug on the market in China."
PAGE = """<html><head><title>Status</title><meta property="article:published_time" content="{}"></head>
<body><article><h1>Stem cells in China</h1>
<p>There is currently no stem-cell drug on the market in China.</p></article></body></html>"""


@pytest.mark.parametrize(("published", "verdict"), [("2024-03-15", "outdated"), ("2025-09-01", "contradicted")])
def test_a_denial_that_held_when_it_was_written_is_outdated(
    published: str, verdict: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    load_bundled(timezone.now())
    denial = {"therapies": ("stem-cells",), "negated": True, "jurisdictions": ("CN",)}
    monkeypatch.setattr(
        "claims.actions.extraction.find_claims",
        lambda text, title=None: [found(text, DENIAL, Kind.REGULATORY, **denial)],
    )
    run = run_through(new_run(capture_upload(PAGE.format(published).encode(), "a.html", "text/html")))
    member = Membership.objects.select_related("appearance__extraction__reading").get(
        appearance__in=Appearance.objects.filter(extraction__article=run.article)
    )
    shown = Current.objects.select_related("shown").get(claim=member.claim_id).shown
    assert read_in(shown, member.appearance.extraction.reading)["verdict"] == verdict
