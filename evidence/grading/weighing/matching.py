"""Which results bear on a question: direct, related, preclinical, or left out, each with its reason."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from functools import cache

from claims.vocabulary import OUTCOMES
from claims.vocabulary.names import folded
from evidence.grading.ages import is_of_other_ages
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Design, Direction, Pin, StudyResult
from evidence.grading.families import most_demanding
from evidence.grading.question import NO_TREATMENT, Question, is_shown_by, is_surrogate_of
from evidence.grading.rules import Rules
from evidence.grading.weighing.nearness import (
    condition_relation,
    has_all_of,
    is_near,
    is_of_other_stage,
    therapy_relation,
)

OF_ANOTHER_PRODUCT = frozenset({"other_cells", "other_product"})
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


class Relation(StrEnum):
    DIRECT = "direct"
    RELATED = "related"
    PRECLINICAL = "preclinical"


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """A result that bears on the question. `reasons` say why it is only related, or compares with a treatment."""

    result: StudyResult
    relation: Relation
    reasons: tuple[str, ...] = ()

    @property
    def direct(self) -> bool:
        return self.relation is Relation.DIRECT

    @property
    def beside_treatment(self) -> bool:
        """True where it found no difference from another treatment for the outcome."""
        return "active_comparator" in self.reasons

    @property
    def differs_in_product(self) -> bool:
        """True where it is of such cells, disease and outcome, and only of another product than is named."""
        return bool(self.reasons) and OF_ANOTHER_PRODUCT.issuperset(self.reasons)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    result: StudyResult
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Matches:
    direct: tuple[Match, ...] = ()
    related: tuple[Match, ...] = ()
    preclinical: tuple[Match, ...] = ()
    left_out: tuple[LeftOut, ...] = ()


def match(question: Question, dossier: Dossier, as_of: date, rules: Rules) -> Matches:
    """Sort the dossier's results by how they bear on the question; one result a study and therapy."""
    key = ("match", question, as_of, rules.version)
    return dossier.once(key, lambda: _match(question, dossier, as_of, rules))


def _match(question: Question, dossier: Dossier, as_of: date, rules: Rules) -> Matches:
    pins = _pins(dossier.pins)
    near = [result for result in dossier.results if is_near(result, question, rules)]
    superseded = {id: later for later in near if later.published_by(as_of) for id in later.supersedes}
    matches: list[Match] = []
    left_out: list[LeftOut] = []
    for result in near:
        reason = _unusable(result, as_of, superseded, pins)
        found = _related(_inheriting(result, near), question, rules) if reason is None else reason
        if isinstance(found, Match):
            matches.append(_as_pinned(found, pins))
        else:
            left_out.append(LeftOut(result=result, reason=found))
    return _sorted(matches, left_out, question, rules)


def _unusable(result: StudyResult, as_of: date, superseded: dict[str, StudyResult], pins: dict[str, Pin]) -> str | None:
    if result.retracted_by(as_of):
        return "retracted"
    if not result.published_by(as_of):
        return "not_yet_published"
    if result.id in superseded and not superseded[result.id].retracted_by(as_of):
        return "superseded"
    pin = pins.get(result.id)
    return "excluded_by_reviewer" if pin and pin.action == "exclude" else None


def _inheriting(result: StudyResult, near: Iterable[StudyResult]) -> StudyResult:
    """A later report that gives no number of people takes that of the report it replaces."""
    if result.n is not None or not result.supersedes:
        return result
    earlier = [other.n for other in near if other.id in result.supersedes and other.n is not None]
    return replace(result, n=max(earlier)) if earlier else result


def _related(result: StudyResult, question: Question, rules: Rules) -> Match | str:
    outcome = _outcome(result, question, rules)
    if outcome is None:
        return "other_outcome"
    if _compares_otherwise(result, question):
        return "other_comparator"
    if result.design is Design.PRECLINICAL or result.subjects != "human":
        return Match(result=result, relation=Relation.PRECLINICAL)
    condition = condition_relation(result.condition, question, rules.outcomes.sequels.conditions)
    other_stage = is_of_other_stage(result, question)
    if condition == "broader" and other_stage:
        return "other_condition"  # of another disease of the group than is asked about
    own = result.therapy in question.cells
    therapy = None if own else therapy_relation(result.therapy, question)
    reasons = tuple(
        reason
        for reason in (
            {"broader": "therapy_broader", "sibling": "therapy_sibling"}.get(str(therapy)),
            {"broader": "condition_broader", "other": "condition_other"}.get(str(condition)),
            None if outcome == "same" else outcome,
            "other_stage" if other_stage else None,
            "active_comparator" if _beside_another_treatment(result, question, rules) else None,
            "other_cells" if question.cells and not own else None,
            "other_product" if result.id in question.others else None,
            None if has_all_of(result, question.together) else "part_alone",
            "other_ages" if is_of_other_ages(result, question.ages) else None,
        )
        if reason
    )
    further = set(reasons) - {"active_comparator"}
    return Match(result=result, relation=Relation.RELATED if further else Relation.DIRECT, reasons=reasons)


def _compares_otherwise(result: StudyResult, question: Question) -> bool:
    """With something else than is asked about; "better than a placebo" is not answered by another treatment."""
    if question.comparators:
        return question.comparators.isdisjoint(result.comparators)
    return question.beside_none and bool(result.comparators) and NO_TREATMENT.isdisjoint(result.comparators)


def _beside_another_treatment(result: StudyResult, question: Question, rules: Rules) -> bool:
    """No better than what is itself given for the outcome: that is not yet no better than none."""
    treats = rules.outcomes.active_comparators.treats
    return (
        result.direction is Direction.NO_DIFFERENCE
        and not question.comparators
        and any(result.outcome in treats.get(each, ()) for each in result.comparators)
    )


def _outcome(result: StudyResult, question: Question, rules: Rules) -> str | None:
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


def _pins(pins: Iterable[Pin]) -> dict[str, Pin]:
    return {pin.result: pin for pin in pins}


def _as_pinned(found: Match, pins: dict[str, Pin]) -> Match:
    pin = pins.get(found.result.id)
    if pin is None or pin.action not in ("direct", "related"):
        return found
    return replace(found, relation=Relation(pin.action), reasons=("reviewer",) if pin.action == "related" else ())


def _sorted(matches: list[Match], left_out: list[LeftOut], question: Question, rules: Rules) -> Matches:
    by_relation: dict[Relation, list[Match]] = {relation: [] for relation in Relation}
    for found in matches:
        by_relation[found.relation].append(found)
    direct = list(_one_a_study(by_relation[Relation.DIRECT], question, rules, left_out))
    related = list(_one_a_study(by_relation[Relation.RELATED], question, rules, left_out))
    return Matches(
        direct=tuple(direct),
        related=tuple(related),
        preclinical=tuple(by_relation[Relation.PRECLINICAL]),
        left_out=tuple(left_out),
    )


def _one_a_study(matches: list[Match], question: Question, rules: Rules, left_out: list[LeftOut]) -> Iterator[Match]:
    """Of several results of one study the most telling: what was asked, registered primary, felt by the patient, …"""
    kept: dict[tuple[str, str], Match] = {}
    pooled = {
        inside: m for m in matches if m.result.design is not Design.SYSTEMATIC_REVIEW for inside in m.result.includes
    }
    for found in matches:
        holder = pooled.get(found.result.study)
        if holder is not None and holder.result.study != found.result.study:
            left_out.append(LeftOut(result=found.result, reason="inside_pooled_report"))
            continue
        key = (found.result.study, found.result.therapy)
        other = kept.get(key)
        if other is None or _telling(found, question, rules) > _telling(other, question, rules):
            kept[key], found = found, other  # type: ignore[assignment]
        if found is not None:
            left_out.append(LeftOut(result=found.result, reason="another_result_of_the_study_counts"))
    yield from kept.values()


def _telling(found: Match, question: Question, rules: Rules) -> tuple[bool | int | float | str, ...]:
    """… then what is hardest to reach in the disease, the latest report, of most people, with the longest follow-up."""
    result = found.result
    safety = is_safety(result.outcome)
    return (
        result.outcome in question.outcomes,
        result.registered_primary is True and (question.safety or not safety),
        result.registered_primary is None,
        result.outcome not in rules.outcomes.laboratory.outcomes,
        result.outcome in most_demanding(result.condition),
        str(result.published_on.latest) if result.published_on else "",
        result.n or 0,
        result.follow_up_months or 0.0,
        result.id,
    )
