"""What a person added to an article's claims is in its later extractions too, while its words are in the article."""

from collections.abc import Collection, Iterable, Sequence

from claims.actions.asserting import as_now_read
from claims.models import Appearance, Extraction, Membership
from sources.anchors import State, find_anchor

Reason = Membership.Reason
STAYED = (State.EXACT, State.MOVED)


def added_in(members: Iterable[Membership]) -> dict[int, Membership]:
    """By appearance of these memberships, the one by which a person added it."""
    added = Membership.objects.filter(reason=Reason.ADDED, appearance__in=[each.appearance_id for each in members])
    return {each.appearance_id: each for each in added}


def as_before(appearance: Appearance, old: Membership, added: Membership | None) -> Membership:
    """The appearance as one of the claim that it was of before; what a person added stays theirs."""
    if added is None:
        return Membership(appearance=appearance, claim=old.claim, reason=Reason.PAIRED)
    theirs = {"decided_by_id": added.decided_by_id, "why": added.why}
    return Membership(appearance=appearance, claim=old.claim, reason=Reason.ADDED, **theirs)


def carry_over(
    extraction: Extraction, earlier: Sequence[Membership], found: Collection[Membership]
) -> list[Membership]:
    """Memberships, written, of what was added to an article before and an extraction has not `found` in it."""
    theirs = added_in(found)
    held = {each.claim_id for each in found if each.appearance_id in theirs}
    places = {(each.appearance.start, each.appearance.end) for each in found}
    made = []
    for appearance_id, added in added_in(earlier).items():
        old = next(each for each in earlier if each.appearance_id == appearance_id)
        place = _place(old.appearance, extraction.reading.text)
        if place and place not in places and old.claim_id not in held:
            start, end = place
            words = Appearance(extraction=extraction, start=start, end=end, **as_now_read(old.appearance.statement))
            made.append((words, old, added))
    Appearance.objects.bulk_create([words for words, _, _ in made])
    return Membership.objects.bulk_create([as_before(*each) for each in made])


def _place(said: Appearance, text: str) -> tuple[int, int] | None:
    anchor = find_anchor(said.extraction.reading.text, said.start, said.end, text)
    if anchor.state not in STAYED or anchor.start is None or anchor.end is None:
        return None
    return anchor.start, anchor.end
