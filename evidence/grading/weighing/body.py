"""The body of evidence for one question: reviews chosen, the strongest level found, and where its results point."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.grading.assessment import FindingRow
from evidence.grading.facts import Design, Direction, StudyResult
from evidence.grading.families import kind
from evidence.grading.tables.certainty import CertaintyRules
from evidence.grading.weighing.findings import summary
from evidence.grading.weighing.matching import LeftOut, Match, Matches

MIXED = "mixed"


@dataclass(frozen=True, kw_only=True)
class Body:
    """`deciding` are the results at the starting level; `beside` those that bear on the question but do not decide.

    `direction` is a `Direction`, `mixed` where none has three quarters of the people, or None where nothing was found.
    """

    level: int
    deciding: tuple[Match, ...] = ()
    beside: tuple[Match, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    majority: float = 0.75

    @cached_property
    def results(self) -> tuple[StudyResult, ...]:
        return tuple(found.result for found in self.deciding)

    @cached_property
    def people(self) -> int:
        """People in the deciding results, as far as their numbers are on record."""
        return sum(result.n or 0 for result in self.results)

    @cached_property
    def direct(self) -> bool:
        return any(found.direct for found in self.deciding)

    @cached_property
    def shares(self) -> dict[Direction, float]:
        """The share of people (a result without a number counts as one person) that points each way."""
        total = sum(weight(result) for result in self.results)
        return (
            {way: sum(weight(r) for r in self.results if r.direction is way) / total for way in Direction}
            if total
            else {}
        )

    @cached_property
    def direction(self) -> str | None:
        if not self.deciding:
            return None
        way, share = max(self.shares.items(), key=lambda entry: entry[1])
        return way.value if share >= self.majority else MIXED

    @cached_property
    def records(self) -> tuple[str, ...]:
        return tuple(
            sorted({id for result in self.results for id in (result.id, result.trial, result.publication) if id})
        )

    @cached_property
    def findings(self) -> tuple[FindingRow, ...]:
        """The summary of findings: what decides, then what stands beside."""
        return summary(self.deciding, self.beside)

    @cached_property
    def beside_treatment(self) -> bool:
        """True where all that decides is no difference from another treatment for the outcome."""
        return bool(self.deciding) and all(found.beside_treatment for found in self.deciding)

    @cached_property
    def of_other_cells(self) -> bool:
        """True where all that decides is of other cells than the product that the claim names."""
        return bool(self.deciding) and all("other_cells" in found.reasons for found in self.deciding)

    @cached_property
    def mostly_recalled(self) -> bool:
        """True where most people are in results not seen in a source, of those that point the way of the whole."""
        telling = [result for result in self.results if result.direction == self.direction] or self.results
        recalled = [result for result in telling if result.confidence == "recalled"]
        return bool(telling) and sum(map(weight, recalled)) > sum(map(weight, telling)) / 2


def body(matches: Matches, rules: CertaintyRules) -> Body:
    """What counts of direct results, else of related ones; of those the strongest level decides.

    What does no better than another treatment stands beside results that tell whether it does better than none.
    """
    matches = counted(matches, rules)
    bearing = matches.direct or matches.related
    level = max((start_level(found.result, rules) for found in bearing), default=0)
    strongest = tuple(found for found in bearing if start_level(found.result, rules) == level)
    deciding = tuple(found for found in strongest if not found.beside_treatment) or strongest
    rest = tuple(found for found in bearing if found not in deciding)
    return Body(
        level=level,
        deciding=deciding,
        beside=rest + (matches.related if matches.direct else ()),
        left_out=matches.left_out,
        majority=rules.inconsistency.majority,
    )


def counted(matches: Matches, rules: CertaintyRules) -> Matches:
    """Of direct results, else of the closest related ones: one review of each question, and no study inside it."""
    left_out = list(matches.left_out)
    bearing = matches.direct or _closest(matches.related, left_out)
    counting = tuple(_without_contained(_one_review_each(bearing, rules, left_out), rules, left_out))
    if matches.direct:
        return replace(matches, direct=counting, left_out=tuple(left_out))
    return replace(matches, related=counting, left_out=tuple(left_out))


def _closest(related: tuple[Match, ...], left_out: list[LeftOut]) -> tuple[Match, ...]:
    """Of related results those of another stage alone, else those that differ from the question in the fewest ways.

    Beside them whatever a reviewer calls related.
    """
    own = tuple(found for found in related if not found.by_reviewer)
    nearest = min((len(found.reasons) for found in own), default=0)
    staged = tuple(found for found in own if found.reasons == ("other_stage",))
    close = staged or tuple(found for found in own if len(found.reasons) == nearest)
    left_out += [LeftOut(result=found.result, reason="less_close") for found in own if found not in close]
    return tuple(found for found in related if found.by_reviewer or found in close)


def start_level(result: StudyResult, rules: CertaintyRules) -> int:
    """4 randomised … 1 uncontrolled; a review takes the level of the studies in its pooled estimate."""
    if result.design is Design.SYSTEMATIC_REVIEW:
        return rules.start.reviews.get(result.pooled or "unstated", 1)
    return rules.start.designs[result.design]


def weight(result: StudyResult) -> int:
    return result.n or 1


def _one_review_each(matches: Iterable[Match], rules: CertaintyRules, left_out: list[LeftOut]) -> list[Match]:
    """Of reviews of one level, family, condition and outcome: no commercial interest first, then the latest search."""
    kept: dict[tuple[int, str, str, str], Match] = {}
    studies = []
    for found in matches:
        result = found.result
        if result.design is not Design.SYSTEMATIC_REVIEW:
            studies.append(found)
            continue
        key = (start_level(result, rules), kind(result.therapy), result.condition, result.outcome)
        other = kept.get(key)
        better = other is None or _preference(result) > _preference(other.result)
        loser = other if better else found
        kept[key] = found if better else kept[key]
        if loser is not None:
            left_out.append(LeftOut(result=loser.result, reason="another_review_counts"))
    return studies + list(kept.values())


def _preference(review: StudyResult) -> tuple[bool, str, str, str]:
    searched = str(review.searched_to.latest) if review.searched_to else ""
    published = str(review.published_on.latest) if review.published_on else ""
    return (not review.commercial_interest, searched, published, review.id)


def _without_contained(matches: list[Match], rules: CertaintyRules, left_out: list[LeftOut]) -> list[Match]:
    """Drop each study that a counted review of its level or above holds already."""
    reviews = [found for found in matches if found.result.design is Design.SYSTEMATIC_REVIEW]
    inside: dict[str, int] = {}  # people of the studies that each review holds
    kept = []
    for found in matches:
        holders = [review.result for review in reviews if _holds(review.result, found.result, rules)]
        if not holders:
            kept.append(found)
            continue
        left_out.append(LeftOut(result=found.result, reason="inside_review"))
        for holder in holders:
            inside[holder.id] = inside.get(holder.id, 0) + (found.result.n or 0)
    return [_with_people(found, inside.get(found.result.id)) for found in kept]


def _with_people(found: Match, inside: int | None) -> Match:
    """A review that gives no number of people has at least those of the studies that it holds."""
    if found.result.n is not None or not inside:
        return found
    return replace(found, result=replace(found.result, n=inside))


def _holds(review: StudyResult, study: StudyResult, rules: CertaintyRules) -> bool:
    if study.design is Design.SYSTEMATIC_REVIEW or start_level(study, rules) > start_level(review, rules):
        return False
    if study.outcome != review.outcome or not THERAPIES.is_a(study.therapy, review.therapy):
        return False
    if not CONDITIONS.is_a(study.condition, review.condition):
        return False
    if {study.trial, study.publication} & set(review.includes):
        return True
    bound = review.searched_to or review.published_on
    return bound is not None and study.published_on is not None and study.published_on.surely_by(bound.latest)
