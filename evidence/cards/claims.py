"""Claims' rows made into cards: the same number of queries for one claim and for fifty."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from django.db.models import BooleanField, Count, ExpressionWrapper, Min, QuerySet
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils.text import slugify

from claims.models import Claim, ClaimRevision, Membership
from claims.queries import known_claims, listed_appearances, listed_claims
from claims.stories import is_story
from claims.vocabulary import JURISDICTIONS
from claims.vocabulary.statements import Kind
from evidence.assessments.disputes import disputed
from evidence.assessments.models import Assessment, Changed, Current, Standing
from evidence.cards import terms, words
from evidence.cards.countries import governing
from evidence.cards.counts import counted
from evidence.cards.lists import is_opened, lists_read
from evidence.cards.rewording import without_grade
from evidence.cards.shapes import Card, Flag, Grade
from evidence.cards.statuses import status_lines
from evidence.cards.withholding import is_withheld, told
from evidence.grading import load_rules
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.context import hype_gap

SLUG_LENGTH = 60


@dataclass(frozen=True, slots=True)
class CardWithRows:
    """A claim's card, with the rows that it was made of."""

    card: Card
    revision: ClaimRevision
    assessment: Assessment


def shown_in_lists() -> QuerySet[Claim]:
    """What a listed article now says, and what a reviewer judged though none says it any more."""
    judged = Current.objects.filter(standing__gt=Standing.COMPUTED, claim__state=Claim.State.NOT_FOUND)
    return listed_claims() | known_claims().filter(pk__in=judged.values("claim"))


def cards_of(claims: Sequence[int]) -> list[Card]:
    """The cards of the graded claims among these ids, in their order, by four queries."""
    return [graded.card for graded in cards_with_rows(claims)]


def machine_cards(claims: Sequence[int]) -> list[Card]:
    """The same cards by the machine's newest answers, whatever people judged, and with no word of whether they did."""
    return [_as_machines(graded.card) for graded in _cards(claims, _by_machine(claims))]


def _as_machines(card: Card) -> Card:
    return replace(card, grade=replace(card.grade, standing_words=words.BY_MACHINE))


def cards_with_rows(claims: Sequence[int]) -> list[CardWithRows]:
    """The graded claims among these ids, in their order, by four queries."""
    return _cards(claims, shown(claims))


def _cards(claims: Sequence[int], rows: Iterable[Current]) -> list[CardWithRows]:
    revisions = {revision.claim_id: revision for revision in _revisions(claims)}
    said = {row["claim"]: row for row in _said(claims)}
    current = {row.claim_id: row for row in rows}
    lists = lists_read()
    return [
        CardWithRows(_told(current[pk], revisions[pk], said.get(pk, {}), lists), revisions[pk], current[pk].shown)
        for pk in claims
        if pk in current and pk in revisions
    ]


def shown(claims: Sequence[int]) -> QuerySet[Current]:
    rows = Current.objects.filter(claim__in=claims).select_related("shown__rules", "computed", "claim")
    disagreement = ExpressionWrapper(disputed(), output_field=BooleanField())
    return rows.defer("shown__rules__tables").annotate(disputed=disagreement)


def _by_machine(claims: Sequence[int]) -> Iterable[Current]:
    for row in shown(claims).select_related("computed__rules").defer("computed__rules__tables"):
        row.shown, row.changed, row.disputed = row.computed, [], False  # type: ignore[attr-defined]
        yield row


def _revisions(claims: Sequence[int]) -> QuerySet[ClaimRevision]:
    return ClaimRevision.objects.filter(claim__in=claims, current=True)


def _said(claims: Sequence[int]) -> Iterable[Any]:
    """By claim, in how many listed articles it stands and the earliest date on one; unlisted ones never count.

    Copies of one work are one article.
    """
    work = Coalesce("appearance__extraction__article__original", "appearance__extraction__article")
    members = Membership.objects.filter(claim__in=claims, superseded_at=None, appearance__in=listed_appearances())
    return members.values("claim").annotate(
        articles=Count(work, distinct=True),
        since=Min("appearance__extraction__reading__published_on"),
    )


def _told(current: Current, revision: ClaimRevision, said: Mapping[str, Any], lists: Mapping[str, str]) -> Card:
    made = card(current, revision, said, lists)
    return without_grade(made) if current.revision_id != revision.pk else made


def card(current: Current, revision: ClaimRevision, said: Mapping[str, Any], lists: Mapping[str, str]) -> Card:
    """`lists`: how each country's own was read."""
    assessment, output = current.shown, told(current.shown, current.output)
    certainty = assessment.certainty
    return Card(
        id=current.claim_id,
        address=claim_address(current.claim_id, revision.text),
        text=revision.text,
        kind=revision.kind,
        therapies=tuple(terms.therapy(id) for id in revision.therapies),
        conditions=tuple(terms.condition(id) for id in revision.conditions),
        outcome=revision.outcome,
        one_person=is_story(revision.statement),
        grade=as_disputed(grade(assessment, revision.effect, output), current.disputed),  # type: ignore[attr-defined]
        certainty=certainty,
        certainty_words=words.certainty(certainty),
        bottom_line=_bottom_line(output, revision, lists),
        statuses=status_lines(output, revision.conditions, lists),
        flags=flags(output.get("flags", ())),
        hype_gap=_hype_gap(assessment, revision),
        articles=said.get("articles", 0),
        said_since=said.get("since"),
        as_of=assessment.as_of,
        graded_at=current.updated_at,
        evidence_changed=Changed.EVIDENCE in current.changed,
        changed=tuple(current.changed),
        disputed=current.disputed,  # type: ignore[attr-defined]  # as `shown` annotates
        found=current.claim.state == Claim.State.FOUND,
        corrected=revision.by_person,
        rejected=current.claim.state == Claim.State.REJECTED,
        reworded=False,
    )


def _bottom_line(output: Mapping[str, Any], revision: ClaimRevision, lists: Mapping[str, str]) -> str:
    """With the places whose lists nobody has opened, where the registers do not tell whether what it says is so."""
    said = counted(output.get("bottom_line", ""))
    if revision.kind != Kind.REGULATORY or not _is_untold(output):
        return said
    around = {id: JURISDICTIONS.ancestors(id) | {governing(id)} for id in revision.jurisdictions}
    unread = [id for id, places in around.items() if not any(is_opened(lists.get(place)) for place in places)]
    if not unread:
        return said
    return f"{said} No list of approvals of {' or '.join(terms.jurisdiction(id).name for id in unread)} was read."


def _is_untold(output: Mapping[str, Any]) -> bool:
    """Whether a status is stated that could not be checked; of a sentence that states none no list would tell."""
    states_none = any(step["rule"] == "no_status_asserted" for step in output.get("trace", ()))
    return output["verdict"] == Verdict.UNVERIFIABLE and not states_none


def claim_address(claim: int, text: str) -> str:
    return reverse("claim", args=[claim, slugify(text)[:SLUG_LENGTH].strip("-") or "claim"])


def grade(assessment: Assessment, effect: str | None, output: Mapping[str, Any]) -> Grade:
    """How the statement stands by an assessment, whose `output` may be that of a reading in an article.

    Where it was another thing on the article's day, the rules say so, whoever judged how it stands now.
    """
    held = is_withheld(assessment)
    read_then = not held and output["verdict"] != assessment.output["verdict"]
    standing = Standing.COMPUTED if read_then else Standing(assessment.standing)
    letter = output["grade"] if output["grade"] in "ABCDE" else None
    return Grade(
        letter=None if held else letter,
        verdict=None if held else output["verdict"],
        word=words.AWAITING_WORDS if held else verdict_words(output),
        shape="dots" if held else words.shape(output["verdict"], letter or "", effect),
        provisional=held,
        standing=standing.name.lower(),
        standing_words=words.READ_THEN if read_then else words.standing(standing, assessment.output),
        machine=standing == Standing.COMPUTED,
    )


def as_disputed(given: Grade, disputed: bool) -> Grade:
    """A person's grade, called disputed while reviewers differ; nothing is said of that while it is withheld."""
    if not disputed or given.provisional or given.machine:
        return given
    return replace(given, standing_words=words.DISPUTED, disputed=True)


def verdict_words(output: Mapping[str, Any]) -> str:
    return output.get("label") or words.say(words.VERDICTS, output["verdict"])


def _hype_gap(assessment: Assessment, revision: ClaimRevision) -> int | None:
    """None too while the verdict is withheld, which the gap would tell."""
    if is_withheld(assessment):
        return None
    certainty = Certainty(assessment.certainty) if assessment.certainty else None
    return hype_gap(revision.statement, Verdict(assessment.verdict), certainty, load_rules())


def flags(ids: Iterable[str]) -> tuple[Flag, ...]:
    return tuple(Flag(id=id, words=words.say(words.FLAGS, id)) for id in ids)
