"""One review of a claim: what people judged of it since anything changed that matters, and what that comes to."""

from dataclasses import dataclass

from django.db.models import Max, QuerySet

from evidence.accounts.models import Role, User
from evidence.assessments.independence import Word, agree, last_words
from evidence.assessments.models import Assessment, Current, Standing


@dataclass(frozen=True, slots=True)
class Review:
    """The how-manieth of its claim it is, and its judgements, the oldest first, each with who gave it."""

    current: Current
    number: int
    judgements: tuple[Assessment, ...]

    @property
    def words(self) -> list[Word]:
        return [_word(row) for row in self.judgements]

    @property
    def last(self) -> list[Assessment]:
        """The last judgement of each reviewer."""
        return list({row.judged_by_id: row for row in self.judgements}.values())

    def last_of(self, reviewer: User) -> Assessment | None:
        return next((row for row in self.last if row.judged_by_id == reviewer.pk), None)

    @property
    def is_decided(self) -> bool:
        return any(word.decides for word in self.words)

    @property
    def is_disputed(self) -> bool:
        return not self.is_decided and len({word.said for word in last_words(self.words).values()}) > 1

    def decided_by(self, reviewer: User) -> bool:
        """Whether this reviewer's word decides: an adjudicator's is, who judged for neither side."""
        takes_part = any(word.by == reviewer.pk and not word.decides for word in self.words)
        return reviewer.holds(Role.ADJUDICATOR) and (self.is_disputed or self.is_decided) and not takes_part

    def is_open_to(self, reviewer: User) -> bool:
        """What an adjudicator decided stands until the next review; only another adjudicator may see it otherwise."""
        return not self.is_decided or self.decided_by(reviewer)

    def is_hidden_from(self, reviewer: User) -> bool:
        """Whether they judge in sight of nobody else's word: until theirs is in, save where they decide."""
        has_judged = any(word.by == reviewer.pk for word in self.words)
        return bool(self.words) and not (has_judged or self.is_decided or self.decided_by(reviewer))

    def newest_seen_by(self, reviewer: User) -> int:
        """The id of the newest assessment that they must have seen before they judge."""
        if self.is_hidden_from(reviewer):
            return self.current.computed_id
        return max([self.current.newest_id, *(row.pk for row in self.judgements)])

    def standing_of(self, word: Word, reviewer: User) -> Standing:
        """What stands behind it once it is the last word of its reviewer."""
        if self.decided_by(reviewer):
            return Standing.ADJUDICATED
        return Standing.REVIEWED if agree([*self.words, word]) else Standing.CONFIRMED

    def seconds(self, word: Word) -> bool:
        """Whether another reviewer's last word is the same."""
        return any(last.said == word.said for by, last in last_words(self.words).items() if by != word.by)

    def goes_on_showing(self, judged: Assessment) -> bool:
        """Whether readers still see another one, behind which more stands, and which is the last word of somebody."""
        shown, last = self.current.shown, last_words([*self.words, _word(judged)]).values()
        outranked = bool(self.judgements) and judged.standing < self.current.standing
        return outranked and _word(shown).said in {word.said for word in last}


def review_of(current: Current) -> Review:
    """The review that the claim is under; a new one where what was judged changed, or nothing was. One query."""
    judgements = judged().filter(claim=current.claim_id)
    if current.standing == Standing.COMPUTED or current.changed:
        latest = judgements.aggregate(latest=Max("review"))["latest"]
        return Review(current, (latest or 0) + 1, ())
    number = current.shown.review
    return Review(current, number, tuple(judgements.filter(review=number).select_related("judged_by").order_by("pk")))


def judged() -> "QuerySet[Assessment]":
    """What people judged."""
    return Assessment.objects.filter(review__gt=0)


def _word(row: Assessment) -> Word:
    return Word(by=row.judged_by_id or 0, verdict=row.verdict, certainty=row.certainty, decides=row.decides)
