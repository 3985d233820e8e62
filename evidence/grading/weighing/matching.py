"""Which results bear on a question: direct, related, preclinical, or left out, each with its reason."""

from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from evidence.grading.ages import is_of_other_ages
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Design, Direction, Pin, Pinned, StudyResult
from evidence.grading.families import most_demanding
from evidence.grading.question import NO_TREATMENT, Question
from evidence.grading.rules import Rules
from evidence.grading.weighing.nearness import (
    condition_relation,
    has_all_of,
    is_near,
    is_of_other_stage,
    is_safety,
    outcome_relation,
    therapy_relation,
)
from evidence.grading.weighing.pins import COUNTED, PinnedResult, bearing_pins

BY_REVIEWER = "reviewer"
LEFT_OUT_BY_REVIEWER = "excluded_by_reviewer"
OF_ANOTHER_PRODUCT = frozenset({"other_cells", "other_product"})
NEVER_COUNTED = frozenset({"retracted", "not_yet_published", "superseded"})  # whatever a reviewer says
_FAR = "far"


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
    def by_reviewer(self) -> bool:
        """True where it is related because a reviewer says so."""
        return BY_REVIEWER in self.reasons

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
    """`pinned`: those that are where they are because a reviewer said so."""

    direct: tuple[Match, ...] = ()
    related: tuple[Match, ...] = ()
    preclinical: tuple[Match, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    pinned: tuple[PinnedResult, ...] = ()

    @property
    def bearing(self) -> dict[str, Match]:
        """By id, the results that are not left out."""
        return {found.result.id: found for found in (*self.direct, *self.related, *self.preclinical)}


Found = tuple[StudyResult, Match | str]  # how a result bears, or why it is left out


def match(question: Question, dossier: Dossier, as_of: date, rules: Rules) -> Matches:
    """Sort the dossier's results by how they bear on the question; one result a study and therapy."""
    key = ("match", question, as_of, rules.version)
    return dossier.once(key, lambda: _match(question, dossier, as_of, rules))


def _match(question: Question, dossier: Dossier, as_of: date, rules: Rules) -> Matches:
    near = [result for result in dossier.results if is_near(result, question, rules)]
    superseded = _superseded(near, as_of)
    own: list[Found] = [
        (result, _unusable(result, as_of, superseded) or _related(_inheriting(result, near), question, rules))
        for result in near
    ]
    sorted_by_model = _sorted(own, question, rules)
    pins = bearing_pins(dossier)
    if not pins:
        return sorted_by_model
    far = _taken_in(dossier, {result.id for result in near}, as_of)
    said = [
        (result, _as_pinned(_inheriting(result, dossier.results), found, pins.get(result.id)))
        for result, found in (*own, *far)
    ]
    matches = _sorted(said, question, rules, {id for id, pin in pins.items() if pin.action in COUNTED})
    return replace(matches, pinned=tuple(_moved(dossier, sorted_by_model.bearing, matches.bearing)))


def _moved(dossier: Dossier, before: dict[str, Match], after: dict[str, Match]) -> Iterator[PinnedResult]:
    """The pinned results that bear otherwise than they did."""
    pins = bearing_pins(dossier)
    for result in dossier.results:
        if result.id in pins and before.get(result.id) != after.get(result.id):
            yield PinnedResult(result=result, pin=pins[result.id])


def _taken_in(dossier: Dossier, near: Container[str], as_of: date) -> Iterator[Found]:
    """What reviewers count though its treatment or its condition does not bear on the question by itself."""
    pins, superseded = bearing_pins(dossier), _superseded(dossier.results, as_of)
    for result in dossier.results:
        pin = pins.get(result.id)
        if pin and pin.action in COUNTED and result.id not in near and not is_preclinical(result):
            yield result, _unusable(result, as_of, superseded) or _FAR


def _as_pinned(result: StudyResult, own: Match | str, pin: Pin | None) -> Match | str:
    """What a reviewer said of it, in place of what the rules say, save that nobody takes in what may never count."""
    if pin is None or own in NEVER_COUNTED:
        return own
    if pin.action is Pinned.EXCLUDE:
        return LEFT_OUT_BY_REVIEWER if isinstance(own, Match) else own
    by_rules = own if isinstance(own, Match) else Match(result=result, relation=Relation.PRECLINICAL)
    relation = Relation(pin.action)
    if is_preclinical(result) or by_rules.relation is relation:
        return own
    kept = tuple(reason for reason in by_rules.reasons if reason == "active_comparator")
    return replace(by_rules, relation=relation, reasons=kept if relation is Relation.DIRECT else (BY_REVIEWER, *kept))


def why_never_counted(result: StudyResult, dossier: Dossier, as_of: date) -> str | None:
    """Why no reviewer can count a result; None where one can."""
    reason = _unusable(result, as_of, _superseded(dossier.results, as_of))
    return reason or ("preclinical" if is_preclinical(result) else None)


def _superseded(results: Iterable[StudyResult], as_of: date) -> dict[str, StudyResult]:
    return {id: later for later in results if later.published_by(as_of) for id in later.supersedes}


def _unusable(result: StudyResult, as_of: date, superseded: dict[str, StudyResult]) -> str | None:
    if result.retracted_by(as_of):
        return "retracted"
    if not result.published_by(as_of):
        return "not_yet_published"
    return "superseded" if result.id in superseded and not superseded[result.id].retracted_by(as_of) else None


def _inheriting(result: StudyResult, near: Iterable[StudyResult]) -> StudyResult:
    """A later report that gives no number of people takes that of the report it replaces."""
    if result.n is not None or not result.supersedes:
        return result
    earlier = [other.n for other in near if other.id in result.supersedes and other.n is not None]
    return replace(result, n=max(earlier)) if earlier else result


def _related(result: StudyResult, question: Question, rules: Rules) -> Match | str:
    outcome = outcome_relation(result, question, rules)
    if outcome is None:
        return "other_outcome"
    if _compares_otherwise(result, question):
        return "other_comparator"
    if is_preclinical(result):
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


def is_preclinical(result: StudyResult) -> bool:
    """Whether no person was treated, so that it cannot count among results in people."""
    return result.design is Design.PRECLINICAL or result.subjects != "human"


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


def _sorted(found: Iterable[Found], question: Question, rules: Rules, chosen: Container[str] = ()) -> Matches:
    """`chosen`: the results that a reviewer counts, before others of their studies."""
    left_out = [LeftOut(result=result, reason=reason) for result, reason in found if isinstance(reason, str)]
    by_relation: dict[Relation, list[Match]] = {relation: [] for relation in Relation}
    for _, match in found:
        if isinstance(match, Match):
            by_relation[match.relation].append(match)
    direct = list(_one_a_study(by_relation[Relation.DIRECT], question, rules, chosen, left_out))
    related = list(_one_a_study(by_relation[Relation.RELATED], question, rules, chosen, left_out))
    return Matches(
        direct=tuple(direct),
        related=tuple(related),
        preclinical=tuple(by_relation[Relation.PRECLINICAL]),
        left_out=tuple(left_out),
    )


def _one_a_study(
    matches: list[Match], question: Question, rules: Rules, chosen: Container[str], left_out: list[LeftOut]
) -> Iterator[Match]:
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
        if other is None or _telling(found, question, rules, chosen) > _telling(other, question, rules, chosen):
            kept[key], found = found, other  # type: ignore[assignment]
        if found is not None:
            left_out.append(LeftOut(result=found.result, reason="another_result_of_the_study_counts"))
    yield from kept.values()


def _telling(
    found: Match, question: Question, rules: Rules, chosen: Container[str]
) -> tuple[bool | int | float | str, ...]:
    """… then what is hardest to reach in the disease, the latest report, of most people, with the longest follow-up."""
    result = found.result
    safety = is_safety(result.outcome)
    return (
        result.id in chosen,
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
