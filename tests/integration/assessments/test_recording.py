"""A person's judgement outlasts what the machine computes anew, but is not shown of words that nobody judged."""

import pytest
from django.utils import timezone

from claims.models import Claim, ClaimRevision, Stated
from evidence.accounts.models import Role
from evidence.assessments.actions import confirm
from evidence.assessments.assess import assess_claims
from evidence.assessments.models import Current, Standing
from evidence.registers.actions import load_bundled
from evidence.review.queue import waiting_claims
from tests.factories.graded import article, claim, reader, statement

pytestmark = pytest.mark.django_db
SAID = "Stem-cell islets may help people with type 1 diabetes."
CURE = "Stem-cell islets cure type 1 diabetes."


@pytest.fixture
def judged(db: None) -> Claim:
    """A claim that a reviewer judged while the registers were empty."""
    made = claim(article(SAID), SAID)
    assess()
    current = Current.objects.get(claim=made)
    confirm(
        made.pk,
        seen=current.newest_id,
        verdict="supported",
        certainty="low",
        reason="A trial shows it.",
        judged_by=reader("rita", Role.REVIEWER),
    )
    return made


def assess() -> None:
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())


def revise(revised: Claim, **said: object) -> None:
    revised.revisions.update(current=False)
    ClaimRevision.objects.create(claim=revised, number=2, **Stated.columns(statement(SAID, **said)))


def test_a_judgement_stays_with_word_that_the_evidence_changed(judged: Claim) -> None:
    load_bundled(timezone.now())
    assess()
    current = Current.objects.get(claim=judged)
    assert (current.standing, current.verdict, current.grade) == (Standing.CONFIRMED, "supported", "B")
    assert current.evidence_changed
    assert current.computed_id > current.shown_id
    assert [entry.why for entry in waiting_claims(5)] == ["The evidence changed since it was reviewed."]


@pytest.mark.parametrize("other", [{"text": CURE}, {"kind": "safety"}])
def test_a_judgement_is_not_shown_of_what_nobody_judged(judged: Claim, other: dict[str, object]) -> None:
    revise(judged, **other)
    assess()
    current = Current.objects.get(claim=judged)
    assert (current.shown, current.standing) == (current.computed, Standing.COMPUTED)
    assert current.grade == current.computed.output["grade"]
    assert not current.evidence_changed
    assert [entry.why for entry in waiting_claims(5)] == ["It says something else than what was reviewed."]


def test_a_judgement_stays_where_only_a_reading_beside_the_words_changed(judged: Claim) -> None:
    revise(judged, speaker="Dr Example")
    assess()
    assert Current.objects.get(claim=judged).standing == Standing.CONFIRMED
