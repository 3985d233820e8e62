"""What the grading model knows of a topic, in words: each outcome with its rating."""

from collections.abc import Iterable
from dataclasses import asdict

from claims.vocabulary import OUTCOMES
from evidence.cards import terms, words
from evidence.cards.evidence import kind_finding
from evidence.cards.topics.shapes import Known
from evidence.grading import load_rules, topic
from evidence.grading.assessment import Certainty

POINTS = words.OF_SEVERAL | {
    "inconclusive": "Too few people to tell",
    "kinds_differ": "Differs by kind",
    "kinds_not_equally_sure": "Surer for some kinds than for others",
    "no_better": "No better than another treatment",
    "approved_only": "Approved somewhere, results not on record",
    "standard_care": "Standard care",
    "care_to_confirm": "Standard care, not confirmed yet",
}
NOTHING = "Nothing found"


def in_words(known: topic.Known) -> Known:
    outcome = known.outcome
    return Known(
        outcome=terms.term(OUTCOMES, outcome) if outcome else None,
        direction=words.pointing(known.line, known.certainty, POINTS) if outcome else POINTS.get(known.line, NOTHING),
        sentence=known.sentence,
        certainty=known.certainty if known.certainty != Certainty.NONE else None,
        studies=known.studies,
        people=known.people or None,
        laboratory=outcome in load_rules().outcomes.laboratory.outcomes,
        kinds=tuple(kind_finding(asdict(line)) for line in known.kinds),
    )


def sureness(known: Known) -> int:
    """By GRADE's four levels, how sure its surest line is: of one kind, where they differ."""
    lines = (known.certainty, *(line.certainty for line in known.kinds))
    return max(Certainty(certainty or Certainty.NONE).level for certainty in lines)


def surest(known: Iterable[Known]) -> Known | None:
    """Of what people feel, else of what a laboratory measures, the surest; None where there is no result."""
    rated = [each for each in known if each.outcome]
    return max(rated, key=_sureness, default=None)


def _sureness(known: Known) -> tuple[bool, int, int]:
    level = Certainty(known.certainty or Certainty.NONE).level
    return not known.laboratory, level, known.people or 0
