"""An article's reading becomes an extraction, its appearances, and the claims that they make."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils import timezone

from claims.actions.asserting import as_now_read
from claims.actions.carrying import added_in, as_before, carry_over
from claims.actions.revising import revise
from claims.models import Appearance, Claim, ClaimRevision, Extraction, Membership, Stated
from claims.nlp import EXTRACTOR_VERSION, find_claims
from claims.pairing import Place, pair
from claims.queries import current_memberships, machine_revisions
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.fingerprints import fingerprint
from claims.vocabulary.statements import MEANING, FoundClaim
from sources.models import Article, Reading

Reason = Membership.Reason


def extract_claims(reading: Reading) -> Extraction | None:
    """Find the reading's claims and keep them; what the same extractor kept of it before becomes current again.

    None: the article has newer bytes by now, whose own reading says what it claims.
    """
    done = Extraction.objects.filter(reading=reading, extractor=EXTRACTOR_VERSION).first()
    appearances = [] if done else [*map(_appearance, find_claims(reading.text, title=reading.title or None))]
    with transaction.atomic():
        article = Article.objects.select_for_update().get(snapshots__readings=reading)
        if article.newest_id not in {None, reading.snapshot_id}:
            return None
        extraction, is_new = Extraction.objects.get_or_create(
            reading=reading, extractor=EXTRACTOR_VERSION, defaults={"article": article, "superseded_at": timezone.now()}
        )
        if is_new:
            _keep(article, extraction, reading.text, appearances)
        elif extraction.superseded_at:
            _take_up_again(article, extraction)
    return extraction


def _keep(article: Article, extraction: Extraction, text: str, appearances: Sequence[Appearance]) -> None:
    earlier = list(_current_members(article))
    _make_current(article, extraction)
    for appearance in appearances:
        appearance.extraction = extraction
    Appearance.objects.bulk_create(appearances)
    again = _but_for_others(article, appearances, _pair_with_earlier(earlier, appearances, text))
    members = _add_members(appearances, again)
    _say_what_is_found(earlier, [*members, *carry_over(extraction, earlier, members)])


def _take_up_again(article: Article, extraction: Extraction) -> None:
    """The article is again as it was when this was found in it; each appearance is still one of its claim.

    Unless the claim came to say something else meanwhile, and another article makes it now.
    """
    earlier = list(_current_members(article))
    _make_current(article, extraction)
    members = list(_current_members(article).order_by("appearance__start", "appearance__end"))
    appearances = [member.appearance for member in members]
    again = _but_for_others(article, appearances, {member.appearance_id: member for member in members})
    left = [appearance for appearance in appearances if appearance.pk not in again]
    Membership.objects.filter(appearance__in=left, superseded_at=None).update(superseded_at=timezone.now())
    found = [*again.values(), *_add_members(left, {})]
    _say_what_is_found(earlier, [*found, *carry_over(extraction, earlier, found)])


def _say_what_is_found(earlier: Sequence[Membership], members: Sequence[Membership]) -> None:
    _revise({member.claim: member.appearance for member in reversed(members)})  # so that the first appearance counts
    _note_what_is_found({member.claim_id for member in (*earlier, *members)})


def _but_for_others(
    article: Article, appearances: Sequence[Appearance], again: Mapping[int, Membership]
) -> dict[int, Membership]:
    """Those of `again` whose claim no other article makes, or whose new words say what it says.

    Other words would change what another article is held to say. Where a person has said what the claim says, the words
    that were found before may stay.
    """
    claims = {member.claim_id for member in again.values()}
    _lock(claims, {fingerprint(appearance.statement) for appearance in appearances})
    elsewhere = current_memberships().filter(claim__in=claims).exclude(appearance__extraction__article=article)
    shared = set(elsewhere.values_list("claim", flat=True))
    words = _machines_words(shared)
    return {
        new.pk: old
        for new, old in ((each, again[each.pk]) for each in appearances if each.pk in again)
        if old.claim_id not in shared or _say_the_same(new, words.get(old.claim_id, old.appearance))
    }


def _lock(claims: Collection[int], marks: Collection[str]) -> None:
    """These claims and those of the fingerprints, all at once in their order: no article joins them meanwhile."""
    held = Claim.objects.select_for_update().filter(Q(pk__in=claims) | Q(fingerprint__in=marks))
    list(held.order_by("pk"))


def _say_the_same(one: Stated, other: Stated) -> bool:
    return fingerprint(one.statement) == fingerprint(other.statement)


def _add_members(appearances: Sequence[Appearance], again: Mapping[int, Membership]) -> list[Membership]:
    equal = _claims_that_say_the_same([appearance for appearance in appearances if appearance.pk not in again])
    added = added_in(again.values())
    return Membership.objects.bulk_create([_member(appearance, again, equal, added) for appearance in appearances])


def _member(
    appearance: Appearance,
    again: Mapping[int, Membership],
    equal: Mapping[str, tuple[Claim, str]],
    added: Mapping[int, Membership],
) -> Membership:
    if old := again.get(appearance.pk):
        return as_before(appearance, old, added.get(old.appearance_id))
    claim, reason = equal[fingerprint(appearance.statement)]
    return Membership(appearance=appearance, claim=claim, reason=reason)


def _current_members(article: Article) -> QuerySet[Membership]:
    members = current_memberships().filter(appearance__extraction__article=article)
    return members.select_related("appearance__extraction__reading", "claim")


def _make_current(article: Article, extraction: Extraction) -> None:
    Extraction.objects.filter(article=article, superseded_at=None).update(superseded_at=timezone.now())
    Extraction.objects.filter(pk=extraction.pk).update(superseded_at=None)


def _appearance(found: FoundClaim) -> Appearance:
    """What was found, with what it asserts, of an extraction that is still to be kept: reading takes long."""
    return Appearance(start=found.start, end=found.end, **as_now_read(found.statement))


def _pair_with_earlier(
    earlier: Sequence[Membership], appearances: Sequence[Appearance], text: str
) -> dict[int, Membership]:
    """By id of the new appearance, the earlier appearance that it is again, as one of its claim."""
    settled = _settled({member.claim_id for member in earlier})
    old = [
        _place(member.appearance, member.appearance.extraction.reading.text, settled=member.claim_id in settled)
        for member in earlier
    ]
    new = [_place(appearance, text) for appearance in appearances]
    return {appearances[j].pk: earlier[i] for i, j in pair(old, new)}


def _settled(claims: Collection[int]) -> set[int]:
    """Those of which a person said what their words mean."""
    current = ClaimRevision.objects.filter(claim__in=claims, current=True).select_related("claim")
    return {each.claim_id for each in current if each.by_person or each.claim.state == Claim.State.REJECTED}


def _place(appearance: Appearance, text: str, *, settled: bool = False) -> Place:
    concepts = frozenset((*appearance.therapies, *appearance.conditions))
    meaning = tuple(getattr(appearance, name) for name in MEANING)
    return Place.of(text, appearance.start, appearance.end, meaning, concepts, settled=settled)


def _claims_that_say_the_same(appearances: Sequence[Appearance]) -> dict[str, tuple[Claim, str]]:
    """By fingerprint the one claim that says it, made where there is none; two articles at once end with one claim."""
    marks = sorted({fingerprint(appearance.statement) for appearance in appearances})
    known = set(Claim.objects.filter(fingerprint__in=marks).values_list("fingerprint", flat=True))
    Claim.objects.bulk_create([Claim(fingerprint=mark) for mark in marks if mark not in known], ignore_conflicts=True)
    claims = Claim.objects.filter(fingerprint__in=marks).select_related("merged_into").order_by("pk")
    return {
        str(claim.fingerprint): (claim.merged_into or claim, Reason.EQUAL if claim.fingerprint in known else Reason.NEW)
        for claim in claims.select_for_update(of=("self",))
    }


def _revise(said: Mapping[Claim, Appearance]) -> None:
    """Let each claim say what it was found to say, and assert what that is now read to assert.

    What a person has said that it says stays, and is only read anew.
    """
    current = {revision.claim_id: revision for revision in ClaimRevision.objects.filter(claim__in=said, current=True)}
    settled = current.keys() - _machines_words(current).keys()
    kept = {claim: current[claim.pk] for claim in said if claim.pk in settled}
    anew = {claim: {**as_now_read(revision.statement), **revision.decided} for claim, revision in kept.items()}
    stated = {**{claim: words.stated for claim, words in said.items()}, **anew}
    revise({claim: new for claim, new in stated.items() if _says_otherwise(new, current.get(claim.pk))}, current)


def _machines_words(claims: Iterable[int]) -> dict[int, ClaimRevision]:
    """By claim what it says now, but for claims of which a person has said it.

    Who joined others into a claim did: they say the same in other words, which are not to become its own. So did who
    rejected it: it is what it said that claims nothing.
    """
    joined = Claim.objects.filter(merged_into__in=claims).values("merged_into")
    words = machine_revisions().filter(claim__in=claims, current=True).exclude(claim__in=joined)
    words = words.exclude(claim__state=Claim.State.REJECTED)
    return {revision.claim_id: revision for revision in words}


def _says_otherwise(stated: Mapping[str, Any], revision: ClaimRevision | None) -> bool:
    """Also where the same words are now read to assert something else."""
    if revision is None:
        return True
    asserted = Assertion.from_json(revision.assertion) == Assertion.from_json(stated["assertion"])
    return not asserted or not _say_the_same(revision, ClaimRevision(**stated))


def _note_what_is_found(claims: set[int]) -> None:
    held = current_memberships().filter(claim=OuterRef("pk"))
    decided_by_no_person = Claim.objects.filter(pk__in=claims).exclude(state=Claim.State.REJECTED)
    decided_by_no_person.filter(~Exists(held)).update(state=Claim.State.NOT_FOUND)
    decided_by_no_person.filter(Exists(held)).update(state=Claim.State.FOUND)
