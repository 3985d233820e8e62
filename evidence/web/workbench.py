"""What a reviewer judges: a claim by the machine's newest answer, in sight of nobody else's until theirs is in."""

from dataclasses import dataclass, replace

from django.db.models import QuerySet

from claims.queries import listed_claims
from evidence.accounts.models import User
from evidence.assessments.models import Assessment, Current
from evidence.assessments.reviews import Review
from evidence.cards.claim_page import claim_page, trace
from evidence.cards.claims import flags, machine_cards
from evidence.cards.counts import counted
from evidence.cards.evidence import evidence
from evidence.cards.shapes import Card, ClaimPage


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A claim to judge. `page` tells the machine's answer alone.

    `hidden`: another reviewer has judged it, and this one not yet. `decides`: this one settles what others differ on.
    `readers`: what readers see of a person's judgement, and `sides`: what each of several reviewers said last; neither
    while it is hidden.
    """

    page: ClaimPage
    hidden: bool
    decides: bool
    readers: Card | None
    sides: tuple[Assessment, ...]


def judgeable() -> QuerySet[Current]:
    """What is shown of the listed claims that are graded, with all that judging one of them takes."""
    names = ("claim", "shown", "revision", "computed__revision", "computed__dossier", "computed__rules")
    return Current.objects.select_related(*names).filter(claim__in=listed_claims())


def bench(review: Review, reviewer: User) -> Bench | None:
    """None while the claim is not graded."""
    page, hidden = claim_page(review.current.claim_id), review.is_hidden_from(reviewer)
    if page is None:
        return None
    return Bench(
        page=replace(_by_machine(page, review.current), history=() if hidden else page.history),
        hidden=hidden,
        decides=review.decided_by(reviewer),
        readers=None if hidden or page.card.grade.machine else page.card,
        sides=() if hidden or len(review.last) < 2 else tuple(review.last),
    )


def _by_machine(page: ClaimPage, current: Current) -> ClaimPage:
    """The claim's page as the machine's newest answer has it, whole, whatever readers are shown of it meanwhile.

    An answer to other words is none.
    """
    if page.card.reworded:
        return page
    machine, output, [card] = current.computed, current.computed.output, machine_cards([page.card.id])
    return replace(
        page,
        card=replace(card, bottom_line=counted(output.get("bottom_line", "")), flags=flags(output.get("flags", ()))),
        evidence=evidence(Current(claim=current.claim, shown=machine, computed=machine), output),
        account=tuple(map(counted, output.get("sentences", ()))),
        trace=trace(output, machine.rules),
    )
