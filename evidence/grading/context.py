"""What an assessment gains where its claim was said: the article's date, its sources, its interest, its offers.

Pure, and computed when it is shown: the assessment belongs to the claim, wherever it is said.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from statistics import mean

from claims.vocabulary import Statement
from claims.vocabulary.statements import Basis, Effect, Kind, Strength
from evidence.grading.assessment import Assessment, Certainty, Verdict
from evidence.grading.regulatory.over_time import verdict_over_time
from evidence.grading.rules import Rules


@dataclass(frozen=True, slots=True, kw_only=True)
class Appearance:
    """Where a claim was said. `interested`: the publisher sells, develops or refers for it (None: not known)."""

    published_on: date | None = None
    cites: bool = True  # the article names a source for anything it says
    interested: bool | None = None
    offered_in: tuple[str, ...] = ()  # where the article offers the treatment


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """An article as a whole. `gaps`: by how many levels of certainty each benefit claim outruns the evidence."""

    verdicts: Mapping[Verdict, int]
    gaps: tuple[int, ...]
    flags: tuple[str, ...]

    @property
    def hype_gap(self) -> float | None:
        """The mean gap, in levels of certainty; None where no benefit is claimed."""
        return mean(self.gaps) if self.gaps else None


def appearances(said: Sequence[Statement], published_on: date | None, interested: bool | None) -> list[Appearance]:
    """How each statement of an article stands among the others: what they cite, and where they offer its treatment."""
    cites = any(statement.basis is not Basis.NONE for statement in said)
    return [
        Appearance(
            published_on=published_on, cites=cites, interested=interested, offered_in=tuple(_offered(statement, said))
        )
        for statement in said
    ]


def _offered(statement: Statement, said: Iterable[Statement]) -> Iterable[str]:
    """The places where the article offers a treatment of which the statement speaks."""
    offers = (each for each in said if each.kind is Kind.ACCESS and not each.negated)
    same = (offer for offer in offers if not set(offer.therapies).isdisjoint(statement.therapies))
    return dict.fromkeys(place for offer in same for place in offer.jurisdictions)


def in_context(assessment: Assessment, appearance: Appearance, rules: Rules) -> Assessment:
    """The assessment as it reads in one article: flags of the article, and a fact's verdict on the article's day."""
    flags = tuple(dict.fromkeys((*assessment.flags, *_flags(assessment, appearance, rules))))
    return replace(_dated(assessment, appearance, rules), flags=flags)


def _flags(assessment: Assessment, appearance: Appearance, rules: Rules) -> Iterable[str]:
    if not appearance.cites:
        yield "no_basis"
    if appearance.interested:
        yield "interested_source"
    unapproved = rules.status.offered.unapproved
    places = (assessment.regulatory.get(place) for place in appearance.offered_in)
    offered = any(place is not None and place.each & unapproved for place in places)
    if offered and not assessment.given_as_care:
        yield "unapproved_offered"


def _dated(assessment: Assessment, appearance: Appearance, rules: Rules) -> Assessment:
    """A regulatory claim is read on the article's day and today; any other stands as it is.

    So does one that was judged by more than its intervals: by a date of its own, by a person, on unconfirmed facts.
    """
    over_time, now, read_to = assessment.intervals, assessment.as_of, assessment.read_to
    if not over_time or appearance.published_on is None:
        return assessment
    if verdict_over_time(over_time, None, now, read_to)[0] is not assessment.verdict:
        return assessment
    verdict, _ = verdict_over_time(over_time, appearance.published_on, now, read_to)
    if verdict is assessment.verdict:
        return assessment
    labels = rules.verdicts.labels
    return replace(assessment, verdict=verdict, label=labels.get(f"{verdict.value}_fact", labels[verdict.value]))


def article(graded: Iterable[tuple[Statement, Assessment]], *, interested: bool | None, rules: Rules) -> Article:
    """Counts by verdict, the gap between wording and evidence, and whether a single risk is told of."""
    pairs = list(graded)
    gaps = (hype_gap(statement, found.verdict, found.certainty, rules) for statement, found in pairs)
    return Article(
        verdicts=Counter(found.verdict for _, found in pairs),
        gaps=tuple(gap for gap in gaps if gap is not None),
        flags=tuple(_article_flags([statement for statement, _ in pairs], interested)),
    )


def _article_flags(said: Sequence[Statement], interested: bool | None) -> Iterable[str]:
    if any(map(_claims_benefit, said)) and not any(statement.kind is Kind.SAFETY for statement in said):
        yield "risk_omitted"
    if interested:
        yield "interested_source"


def hype_gap(statement: Statement, verdict: Verdict, certainty: Certainty | None, rules: Rules) -> int | None:
    """Levels of certainty that the wording needs beyond those there are; None where no benefit is claimed or judged.

    Evidence that points another way is none for the claim.
    """
    judged = verdict not in (Verdict.NOT_GRADED, Verdict.UNVERIFIABLE)
    if not _claims_benefit(statement) or certainty is None or not judged:
        return None
    needed = getattr(rules.verdicts.needs, (statement.strength or Strength.CAUSAL).value)
    against = verdict in (Verdict.CONTRADICTED, Verdict.UNSETTLED)
    there = Certainty.NONE if against else certainty
    return max(0, int(needed) - there.level)


def _claims_benefit(statement: Statement) -> bool:
    return statement.kind is Kind.EFFICACY and statement.effect is Effect.BENEFIT and not statement.negated
