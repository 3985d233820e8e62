"""How a wording stands against a body of evidence: what it asserts, where that points, what each wording needs."""

from collections.abc import Iterable, Sequence, Set
from enum import StrEnum

from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.claim import Claim
from evidence.grading.facts import Direction
from evidence.grading.question import strength
from evidence.grading.rules import Rules
from evidence.grading.weighing.body import MIXED, Body
from evidence.grading.weighing.matching import OF_ANOTHER_PRODUCT

_OF_WHAT_ELSE = {
    "of_another_product": OF_ANOTHER_PRODUCT, "of_other_ages": frozenset({"other_ages"}),
    "of_parts_alone": frozenset({"part_alone"}),
}  # fmt: skip
_OF_OTHERS = frozenset({"other_stage"}).union(*_OF_WHAT_ELSE.values())


class Agreement(StrEnum):
    SAME = "same"
    OTHER = "other"
    UNDECIDED = "undecided"  # results disagree, or are too few to say no


def asserted(claim: Claim) -> Direction | None:
    """The direction that the claim asserts, negation taken in; None where it asserts none ("remains unclear")."""
    statement, said = claim.statement, claim.assertion
    if said.denies_safe and not said.open:
        return Direction.HARM
    if said.silent or said.of_controls or said.open or said.blames_another:
        return None
    if said.met and statement.effect is Effect.NONE and not statement.negated:
        return None  # that it met its outcome and that it did nothing are read of it at once
    if statement.effect is Effect.BENEFIT:
        denied = (statement.negated or said.unproven) and not said.denies_bad
        return Direction.NO_DIFFERENCE if denied else Direction.BENEFIT
    if statement.effect is Effect.HARM:
        return Direction.NO_DIFFERENCE if statement.negated or said.low_risk else Direction.HARM
    if statement.effect is Effect.NONE:
        return Direction.BENEFIT if statement.negated and said.denies_bad else Direction.NO_DIFFERENCE
    return None


def agreement(way: Direction, body: Body, rules: Rules) -> Agreement:
    """Whether the body points the way that is asserted. Harm agrees with "does not help".

    A benefit on less than what is denied ("does not cure", and blood sugar fell) says nothing against the denial; nor
    do results of another product or other cells against a product that is named, of people at another stage or age,
    or of one of several treatments that are given as one.
    What does no better than another treatment may still do better than none.
    """
    if way is Direction.NO_DIFFERENCE and _lesser(body):
        return Agreement.UNDECIDED
    if body.direction == MIXED or body.direction is None:
        return Agreement.UNDECIDED
    if body.direction == Direction.NO_DIFFERENCE and (inconclusive(body, rules) or body.beside_treatment):
        return Agreement.UNDECIDED
    helps_not = {Direction.NO_DIFFERENCE, Direction.HARM}
    if body.direction == way or (way is Direction.NO_DIFFERENCE and body.direction in helps_not):
        return Agreement.SAME
    return Agreement.UNDECIDED if _all_because(body, _OF_OTHERS) else Agreement.OTHER


def _lesser(body: Body) -> bool:
    return _all_because(body, {"less_demanding", "surrogate"})


def of_what_else(body: Body) -> str | None:
    """Of what else than is told of all that decides is, each for one of the same reasons; None where it is of that."""
    return next((what for what, reasons in _OF_WHAT_ELSE.items() if _all_because(body, reasons)), None)


def _all_because(body: Body, reasons: Set[str]) -> bool:
    """Whether each result that decides is only related for one of the reasons."""
    return bool(body.deciding) and all(reasons & set(found.reasons) for found in body.deciding)


def inconclusive(body: Body, rules: Rules) -> bool:
    """No difference in too few people, or in trials that say they were too small."""
    same = [result for result in body.results if result.direction is Direction.NO_DIFFERENCE]
    people = sum(result.n or 0 for result in same)
    return people < rules.certainty.inconclusive.people or all(result.underpowered for result in same)


def judged(found: Agreement, certainty: Certainty, claim: Claim, rules: Rules, *, sized: bool = True) -> Verdict:
    """The verdict by agreement, certainty and wording. `sized`: the size of the effect is known and worthwhile."""
    if found is Agreement.UNDECIDED:
        return Verdict.UNSETTLED
    if found is Agreement.OTHER:
        refuted = certainty.level >= _refuting(claim).level and not _leaves_disease_open(claim)
        return Verdict.CONTRADICTED if refuted else Verdict.UNSETTLED
    wording = strength(claim)
    cured = claim.assertion.cure and wording is Strength.CAUSAL and asserted(claim) is Direction.BENEFIT
    enough = certainty.level >= getattr(rules.verdicts.needs, "cure" if cured else wording.value)
    if wording is Strength.CAUSAL:
        return Verdict.SUPPORTED if enough and sized else Verdict.OVERSTATED
    return Verdict.SUPPORTED if enough else Verdict.EARLY


def _leaves_disease_open(claim: Claim) -> bool:
    """An effect told of a product alone: the one disease on record for it may not be the one that is meant."""
    return claim.statement.kind is Kind.EFFICACY and not claim.statement.conditions


def _refuting(claim: Claim) -> Certainty:
    """How sure evidence must be that refutes the claim: highly, where that denies a cure, or says "may not help"."""
    if asserted(claim) is not Direction.NO_DIFFERENCE or claim.statement.kind is not Kind.EFFICACY:
        return Certainty.LOW
    cautious = claim.assertion.cure or strength(claim) is Strength.CONDITIONAL
    return Certainty.HIGH if cautious else Certainty.LOW


def denied(way: Direction, rated: Sequence[tuple[Body, Certainty]], claim: Claim, rules: Rules) -> Verdict | None:
    """The verdict on a claim that denies the proof of a benefit, or a cure; None where it denies neither."""
    if way is not Direction.NO_DIFFERENCE:
        return None
    if claim.assertion.unproven:
        return proof_denied(rated, rules)
    return cure_denied(rated, rules) if claim.assertion.cure else None


def cure_denied(rated: Sequence[tuple[Body, Certainty]], rules: Rules) -> Verdict:
    """ "No cure": right where people fared no better at all, wrong where a cure is highly certain, and else open.

    So flat a denial is never told to go further than the evidence: that is what is said of promises.
    """
    of_cure = [(body.direction, sure) for body, sure in rated if not _lesser(body)]
    if (Direction.BENEFIT, Certainty.HIGH) in of_cure:
        return Verdict.CONTRADICTED
    helped = any(direction in (Direction.BENEFIT, MIXED) for direction, _ in of_cure)
    no_better = any(_fared_no_better(*each, rules) for each in rated)
    return Verdict.SUPPORTED if no_better and not helped else Verdict.UNSETTLED


def _fared_no_better(body: Body, sure: Certainty, rules: Rules) -> bool:
    no_better = body.direction in (Direction.NO_DIFFERENCE, Direction.HARM) and not body.beside_treatment
    return no_better and sure.level >= Certainty.LOW.level and not inconclusive(body, rules)


def proof_denied(rated: Iterable[tuple[Body, Certainty]], rules: Rules) -> Verdict:
    """ "Not proven", "no evidence that": right, unless some results make a benefit sure enough to be stated flatly."""
    best = max((sure.level for body, sure in rated if body.direction == Direction.BENEFIT), default=0)
    if best >= rules.verdicts.needs.causal:
        return Verdict.CONTRADICTED
    return Verdict.UNSETTLED if best >= Certainty.LOW.level else Verdict.SUPPORTED
