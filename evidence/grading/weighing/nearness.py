"""How near the treatment, disease, stage and outcome of a result are to those that are asked about."""

from collections.abc import Container, Iterable
from functools import cache

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.names import THERAPY_NAMES, folded
from claims.vocabulary.terms import STAGES, Term
from evidence.grading.facts import Direction, StudyResult
from evidence.grading.families import ROOT, family, siblings
from evidence.grading.question import Question, is_shown_by, is_surrogate_of
from evidence.grading.rules import Rules
from evidence.grading.weighing.transplants import is_another, only_after_chemotherapy

INFUSED = frozenset({"infusion", "vein", "spinal-fluid"})  # from where a harm reaches the whole body
_OTHER = "other:"
_SMALL = frozenset(
    {
        "with",
        "from",
        "rate",
        "time",
        "level",
        "score",
        "change",
        "imaging",
        "chronic",
        "acute",
        "number",
        "about",
        "after",
        "disease",
    }
)


def is_near(result: StudyResult, question: Question, rules: Rules) -> bool:
    """Of treatment and condition that bear; where a harm is asked about, not of another transplant."""
    therapy = therapy_relation(result.therapy, question)
    condition = condition_relation(result.condition, question, rules.outcomes.sequels.conditions)
    return therapy is not None and condition is not None and not _harms_elsewhere(result, condition, question, rules)


def _harms_elsewhere(result: StudyResult, condition: str, question: Question, rules: Rules) -> bool:
    """Of cells unsaid, by another route, or of chemotherapy not given in this disease; or of another transplant."""
    therapy, conditioned = result.therapy, rules.outcomes.any_harm.conditioned
    unsaid = therapy == ROOT and ROOT not in question.therapies
    by_route = bool(result.route and question.routes) and not same_route(result.route or "", question.routes)
    chemotherapy = only_after_chemotherapy(therapy, result.condition, question, conditioned)
    if condition == "other" and (unsaid or by_route or chemotherapy):
        return True
    transplants, treated = rules.outcomes.transplants, question.conditions
    return question.safety and all(is_another(therapy, each, treated, transplants) for each in question.therapies)


def same_route(route: str, asked: frozenset[str]) -> bool:
    """The same place; an infusion of which no place is said may be into any from where it reaches the body."""
    placed = asked - {"infusion"} or asked
    return route in placed or ("infusion" in {route, *placed} and {route, *placed} <= INFUSED)


def therapy_relation(therapy: str, question: Question) -> str | None:
    """`same` (the claim's or narrower), `broader`, `sibling`, or None where it is another treatment."""
    ancestors = THERAPIES.ancestors(therapy)
    if any(asked in ancestors for asked in question.therapies):
        return "same"
    if any(therapy in THERAPIES.ancestors(asked) for asked in question.therapies):
        return "broader"
    if any(therapy in siblings(asked) for asked in question.therapies):
        return "sibling"
    if question.safety and any(therapy in family(asked) for asked in question.therapies):
        return "sibling"
    return None


def has_all_of(result: StudyResult, together: tuple[str, ...]) -> bool:
    """Whether the people studied had each of the treatments that are given as one, by the words for what they had."""
    given = (result.therapy, *THERAPY_NAMES.within(result.therapy_words)) if together else ()
    return all(any(THERAPIES.is_a(each, part) for each in given) for part in together)


def condition_relation(condition: str, question: Question, sequels: Container[str]) -> str | None:
    """`same` (the claim's or narrower), `broader`, `other` (safety: whatever was treated), or None.

    A disease that is over is not the broader one to what comes after it.
    """
    ancestors = CONDITIONS.ancestors(condition)
    if question.general or any(asked in ancestors for asked in question.conditions):
        return "same"
    kinds = [asked for asked in question.conditions if asked not in sequels]
    if condition != "any" and any(condition in CONDITIONS.ancestors(asked) for asked in kinds):
        return "broader"
    return "other" if question.safety else None


def is_of_other_stage(result: StudyResult, question: Question) -> bool:
    """The people studied are recorded to have had another stage or form of the disease than is asked about."""
    wider = set(question.conditions) & (CONDITIONS.ancestors(result.condition) - {result.condition, "any"})
    words = f"{result.stage or ''} {CONDITIONS[result.condition].label if wider else ''}"
    return is_other_stage(words, question.stages)


def is_other_stage(words: str, stages: Iterable[str]) -> bool:
    """The words name another stage or form of the disease than one of these."""
    asked = [STAGES[id] for id in stages]
    return any(_is_other(words, each, asked) for each in asked)


def _is_other(words: str, stage: Term, asked: list[Term]) -> bool:
    """Of another stage, and of none that is asked about in its place: "lymphoma or leukaemia" asks about each."""
    fitting = [each for each in asked if each is stage or (stage.other and stage.other.search(each.label))]
    other = stage.other is not None and stage.other.search(words)
    return bool(other) and not any(each.pattern.search(words) for each in fitting)


def outcome_relation(result: StudyResult, question: Question, rules: Rules) -> str | None:
    """`same`, `surrogate`, `less_demanding` (for a cure), or None where it is another outcome."""
    if result.outcome in question.outcomes or _same_words(result.outcome, question.outcomes):
        return "same"
    if question.safety:
        return "same" if _harm_within(result.outcome, question.outcomes, rules) else None
    if result.direction is Direction.BENEFIT and is_shown_by(result.outcome, question.outcomes):
        return "same"
    if is_surrogate_of(result.outcome, question.outcomes):
        return "surrogate"
    if is_safety(result.outcome):
        return None
    if question.cure:
        return "surrogate" if result.outcome in rules.outcomes.laboratory.outcomes else "less_demanding"
    return None if question.outcomes else "same"


def _same_words(outcome: str, asked: frozenset[str]) -> bool:
    """Outcomes that no lexicon has, told alike: half of the words of the shorter are the other's, small ones apart."""
    if not outcome.startswith(_OTHER):
        return False
    words = _content(outcome)
    return any(
        each.startswith(_OTHER) and _alike(words, _content(each)) and not _opposed(outcome, each) for each in asked
    )


def _alike(some: frozenset[str], others: frozenset[str]) -> bool:
    shared = some & others
    return bool(shared) and 2 * len(shared) >= min(len(some), len(others))


def _opposed(one: str, other: str) -> bool:
    """An acute complication is no chronic one, and a disease kept away is none that is treated."""
    prevented = [outcome for outcome in (one, other) if "prevention" in _content(outcome)]
    return len(prevented) == 1 or {"acute", "chronic"} <= {*folded(one), *folded(other)}


@cache
def _content(outcome: str) -> frozenset[str]:
    return frozenset(word for word in folded(outcome.removeprefix(_OTHER)) if len(word) > 3 and word not in _SMALL)


def _harm_within(outcome: str, asked: frozenset[str], rules: Rules) -> bool:
    wider = rules.outcomes.any_harm.wider
    return any(is_safety(outcome) if wider.get(id) == "*" else outcome in wider.get(id, ()) for id in asked)


def is_safety(outcome: str) -> bool:
    """Whether an outcome is a harm, or its absence."""
    concept = OUTCOMES.get(outcome)
    return concept is not None and concept.safety
