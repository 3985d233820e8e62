"""Articles that are erased, or found to claim something, at one moment: neither undoes what the other one did."""

import pytest
from django.utils import timezone

from claims.actions import join
from claims.models import Claim, ClaimRevision
from claims.vocabulary.fingerprints import fingerprint
from evidence.assessments.assess import assess_claims
from evidence.assessments.models import Current
from evidence.pipeline.upkeep import erase_article
from sources.models import Article, Tombstone
from tests.factories.graded import article, claim, reader, statement
from tests.integration.at_once import while_waits

pytestmark = pytest.mark.django_db(transaction=True)
ASKED = "asked for by its author"
LEFT = "Cells let people stop insulin"


def test_a_claim_that_two_articles_make_goes_with_the_later_of_them() -> None:
    one, other = article("Cells end insulin."), article("So cells end insulin.")
    shared = claim(one, "Cells end insulin", text="Cells end insulin.")
    assert claim(other, "cells end insulin", text="Cells end insulin.") == shared
    assess_claims(Claim.objects.all(), as_of=timezone.localdate())
    with while_waits(lambda: erase_article(other, ASKED)) as raised:
        erase_article(one, ASKED)
    assert raised == []
    assert Tombstone.objects.count() == 2
    for model in (Article, Claim, ClaimRevision, Current):
        assert not model.objects.exists(), model


def test_a_claim_whose_words_are_left_to_say_what_another_comes_to_say_is_erased_all_the_same() -> None:
    gone, kept = article("Cells end insulin."), article(f"{LEFT}.")
    into, joined = claim(gone, "Cells end insulin"), claim(kept, LEFT)
    join(joined.pk, into.pk, reader().pk, "The same.")
    Claim.objects.filter(pk=joined.pk).update(fingerprint=None)
    with while_waits(lambda: erase_article(gone, ASKED)) as raised:
        Claim.objects.create(fingerprint=fingerprint(statement(LEFT)))
    assert raised == []
    assert list(Article.objects.all()) == [kept]
    into.refresh_from_db()
    assert (into.fingerprint, into.revisions.get().text) == (None, LEFT)
