"""What an article says that no machine found in it: a claim that a reviewer adds, on words of the article."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

from django.db import transaction

from claims.actions.asserting import as_now_read
from claims.consistency import AtFault, faults
from claims.models import Appearance, Claim, ClaimRevision, Membership
from claims.queries import current_extractions
from claims.vocabulary import Statement
from claims.vocabulary.fingerprints import fingerprint
from sources.models import Article


class CannotAdd(AtFault):
    """A claim that is not to be added. `words` is the fault of the article's words."""


@transaction.atomic
def add(article: int, words: str, said: Mapping[str, Any], *, at: int | None, by: int, why: str) -> Appearance:
    """Let an article make a claim by these words of it, as it is now read; it is to be graded.

    `said`: every attribute of the claim's statement but its quote. `at`: where the words start, in code points, where
    they stand in several places. What another claim says already is that claim here too. The words are the claim's in
    later extractions, found or not, while they stand in the article. `by` is the reviewer's id. Raises CannotAdd.
    """
    Article.objects.select_for_update().get(pk=article)
    extraction = current_extractions().select_related("reading").get(article=article)
    start, end = _place(extraction.reading.text, words, at)
    statement = Statement(quote=extraction.reading.text[start:end], **said)
    if found := [*_unsaid(why), *faults(statement, [extraction.reading.text])]:
        raise CannotAdd(found)
    if extraction.appearances.filter(start=start, end=end).exists():
        raise CannotAdd([("words", "These very words make a claim already. Correct that one, or choose other words.")])
    columns = as_now_read(statement)
    appearance = Appearance.objects.create(extraction=extraction, start=start, end=end, **columns)
    claim, theirs = _claim(statement, columns, by, why.strip()), {"decided_by_id": by, "why": why.strip()}
    Membership.objects.create(appearance=appearance, claim=claim, reason=Membership.Reason.ADDED, **theirs)
    return appearance


def places_of(words: str, text: str) -> list[tuple[int, int]]:
    """Where the words stand in a text, however its lines are broken."""
    written = r"\s+".join(map(re.escape, words.split()))
    return [match.span() for match in re.finditer(written, text)] if written else []


def _place(text: str, words: str, at: int | None) -> tuple[int, int]:
    places = places_of(words, text)
    chosen = [place for place in places if place[0] == at] or places
    if not places:
        raise CannotAdd([("words", "The article does not have these words. Copy them as they stand there.")])
    if len(chosen) > 1:
        raise CannotAdd([("words", f"The article has these words {len(places)} times. Choose which are meant.")])
    return chosen[0]


def _unsaid(why: str) -> Iterator[tuple[str, str]]:
    if not why.strip():
        yield "why", "Say why. Readers see your reason in the claim’s history."


def _claim(statement: Statement, columns: Mapping[str, Any], by: int, why: str) -> Claim:
    """The claim that says it, made where there is none."""
    claim, is_new = Claim.objects.get_or_create(fingerprint=fingerprint(statement))
    if is_new:
        ClaimRevision.objects.create(claim=claim, number=1, corrected_by_id=by, reason=why, **columns)
    claim = claim.merged_into or claim
    if Claim.objects.select_for_update().get(pk=claim.pk).state == Claim.State.REJECTED:
        raise CannotAdd([("", "A reviewer found that this is no claim. Take that back first, if it is one.")])
    Claim.objects.filter(pk=claim.pk).update(state=Claim.State.FOUND)
    return claim
