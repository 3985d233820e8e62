"""What an assessment gains where its claim was said: the article's date, its sources, its interest, its offers.

Pure, and computed when it is shown: the assessment belongs to the claim, wherever it is said.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from statistics import mean

from claims.vocabulary import Statement
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading.assessment import Assessment, Certainty, Verdict
from evidence.grading.regulation import verdict_over_time
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
    """An article as a whole. `hype_gap`: the levels of certainty by which its benefit claims outrun the evidence."""

    verdicts: Mapping[Verdict, int]
    hype_gap: float | None
    gaps: tuple[int, ...]
    flags: tuple[str, ...]


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
    if any(place is not None and place.status in unapproved for place in places):
        yield "unapproved_offered"


def _dated(assessment: Assessment, appearance: Appearance, rules: Rules) -> Assessment:
    """A regulatory claim is read on the article's day and today; any other stands as it is."""
    if not assessment.intervals or appearance.published_on is None:
        return assessment
    verdict, _ = verdict_over_time(assessment.intervals, appearance.published_on, assessment.as_of, assessment.read_to)
    if verdict is assessment.verdict or assessment.verdict is Verdict.UNVERIFIABLE:
        return assessment
    labels = rules.verdicts.labels
    return replace(assessment, verdict=verdict, label=labels.get(f"{verdict.value}_fact", labels[verdict.value]))


def article(graded: Iterable[tuple[Statement, Assessment]], appearance: Appearance, rules: Rules) -> Article:
    """Counts by verdict, the gap between wording and evidence, and whether a single risk is told of."""
    pairs = list(graded)
    gaps = tuple(gap for statement, found in pairs if (gap := hype_gap(statement, found, rules)) is not None)
    kinds = {statement.kind for statement, _ in pairs}
    benefits = any(_claims_benefit(statement) for statement, _ in pairs)
    flags = (("risk_omitted",) if benefits and Kind.SAFETY not in kinds else ()) + (
        ("interested_source",) if appearance.interested else ()
    )
    return Article(
        verdicts=Counter(found.verdict for _, found in pairs),
        hype_gap=mean(gaps) if gaps else None,
        gaps=gaps,
        flags=flags,
    )


def hype_gap(statement: Statement, assessment: Assessment, rules: Rules) -> int | None:
    """Levels of certainty that the wording needs beyond those there are; None where no benefit is claimed or graded.

    Evidence that points another way is none for the claim.
    """
    if not _claims_benefit(statement) or assessment.certainty is None or assessment.verdict is Verdict.NOT_GRADED:
        return None
    needed = getattr(rules.verdicts.needs, (statement.strength or Strength.CAUSAL).value)
    against = assessment.verdict in (Verdict.CONTRADICTED, Verdict.UNSETTLED)
    there = Certainty.NONE if against else assessment.certainty
    return max(0, int(needed) - there.level)


def _claims_benefit(statement: Statement) -> bool:
    return statement.kind is Kind.EFFICACY and statement.effect is Effect.BENEFIT and not statement.negated
