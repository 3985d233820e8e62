"""What a claim asks of the evidence: therapies, conditions, outcome domains and comparison, in the lexicons' ids."""

from collections.abc import Iterable
from dataclasses import dataclass

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.names import CONDITION_NAMES, OUTCOME_NAMES, THERAPY_NAMES, Names
from claims.vocabulary.statements import Effect, Kind, Strength
from claims.vocabulary.terms import STAGES
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.families import ROOT, kind, most_demanding
from evidence.grading.products import (
    called,
    is_called_alone,
    named_products,
    names_unknown_product,
    only_use,
    results_of_others,
    studies_of,
)

_OTHER = "other:"
_GROWN = "pluripotent"  # of which other cells are grown
_COUNTED = 6  # people: of fewer, two studies may well have the same count
_OF_STUDIES = (Kind.EFFICACY, Kind.TRIAL)  # harm counts whatever was treated, and an approval names its use
_ON_NO_RECORD = frozenset({"a product on no record"})
NO_TREATMENT = frozenset({"placebo", "usual-care"})  # comparators: none, or what all were given besides


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """`outcomes` is empty where the claim names none; with `cure` it is the conditions' most demanding outcome."""

    therapies: tuple[str, ...]
    conditions: tuple[str, ...]
    outcomes: frozenset[str] = frozenset()
    cure: bool = False
    comparators: frozenset[str] = frozenset()  # treatments that it is compared with
    beside_none: bool = False  # it is compared with a placebo, or with what all were given
    routes: frozenset[str] = frozenset()
    stages: frozenset[str] = frozenset()
    safety: bool = False
    inherited: bool = False  # a harm is told of in a sentence that names no disease itself
    cells: frozenset[str] = frozenset()  # the therapies of the trials of a product that the claim names; else empty
    others: frozenset[str] = frozenset()  # the results of other products than the one that it names
    together: tuple[str, ...] = ()  # therapies that are said to be given as one
    ages: tuple[float, float] | None = None  # in years, the second not among them, of those who are said to be helped

    @property
    def general(self) -> bool:
        """True where it asks about no condition in particular."""
        return not set(self.conditions) - {"any"}


def question(claim: Claim, dossier: Dossier) -> Question:
    """Read a claim as a question. `other:` ids are resolved by the lexicons' names, else by a product that is named."""
    stated, asserted = claim.statement, claim.assertion
    by_study = _treated_in_study(claim, dossier)
    conditions = by_study or _treated(claim) or _untold(claim, dossier)
    safety = stated.kind is Kind.SAFETY
    outcomes, cure = (_named_outcome(claim, by_study), False) if by_study else _outcomes(claim, conditions)
    return Question(
        therapies=_and_given_with(_therapies(claim, dossier), asserted.together),
        conditions=conditions,
        outcomes=outcomes or (frozenset({"any-harm"}) if safety else frozenset()),
        cure=cure,
        comparators=frozenset(asserted.comparators) - NO_TREATMENT,
        beside_none=not NO_TREATMENT.isdisjoint(asserted.comparators),
        routes=frozenset(asserted.routes),
        stages=frozenset(asserted.stages),
        safety=safety,
        inherited=safety and stated.effect is Effect.HARM and _is_inherited(claim),
        cells=_product_cells(claim, dossier),
        together=asserted.together,
        ages=asserted.ages,
        others=results_of_others(asserted.names, dossier) if stated.kind is Kind.EFFICACY else frozenset(),
    )


def resolved_therapies(ids: Iterable[str]) -> tuple[str, ...]:
    """The therapies, with `other:` words that name one concept replaced by it."""
    return tuple(dict.fromkeys(_resolved(id, THERAPY_NAMES) for id in ids))


def resolved_conditions(ids: Iterable[str]) -> tuple[str, ...]:
    """The conditions, with `other:` words that name one concept replaced by it; beside a kind, not the whole."""
    named = dict.fromkeys(_resolved(id, CONDITION_NAMES) for id in ids)
    return tuple(id for id in named if not any(id != each and CONDITIONS.is_a(each, id) for each in named))


def _treated(claim: Claim) -> tuple[str, ...]:
    """The conditions without those that only name the outcome: heart attacks that are kept away in heart failure.

    A harm may be all that a condition names, and then it is told of whatever was treated.
    """
    conditions = tuple(_narrowed(id, claim) for id in resolved_conditions(claim.statement.conditions))
    outcome = OUTCOMES.get(claim.assertion.outcome or "")
    if outcome is None:
        return conditions
    told = set(CONDITION_NAMES.within(outcome.label)) - set(outcome.conditions)
    harm = claim.statement.kind is Kind.SAFETY
    if harm:
        told.update(CONDITION_NAMES.within(claim.statement.outcome or ""))
    return tuple(id for id in conditions if id not in told) or (() if harm else conditions)


def _treated_in_study(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """What the study treats that the claim names, where its diseases only say what came of that: "cut strokes"."""
    told = frozenset(CONDITION_NAMES.within(claim.statement.outcome or ""))
    if not claim.statement.conditions or not told.issuperset(resolved_conditions(claim.statement.conditions)):
        return ()
    treated = _of_named_study(claim, dossier)
    return treated if told.isdisjoint(treated) else ()


def _named_outcome(claim: Claim, conditions: tuple[str, ...]) -> frozenset[str]:
    """The outcome by its name in the lexicon, if it is measured in these conditions; else the claim's own words."""
    named = OUTCOME_NAMES.exact(claim.statement.outcome or "")
    measured = named is not None and not set(conditions).isdisjoint(OUTCOMES[named].conditions)
    return frozenset({named}) if named and measured else frozenset({f"{_OTHER}{claim.statement.outcome}"})


def _is_inherited(claim: Claim) -> bool:
    """Whether the words of the article name none of its conditions, which come from the text around them."""
    told = CONDITION_NAMES.within(claim.statement.quote)
    asked = resolved_conditions(claim.statement.conditions)
    return not any(CONDITIONS.related(one, each) for one in told for each in asked)


def _narrowed(condition: str, claim: Claim) -> str:
    """The one kind of the condition that the text names and for which claims have no id: low back pain of injuries.

    Not where another form of it is told of beside: "lymphoma and multiple myeloma".
    """
    kinds = CONDITIONS.kinds(condition) - {condition} if condition in CONDITIONS and condition != "any" else frozenset()
    named = [id for id in CONDITION_NAMES.within(claim.statement.text) if id in kinds and not CONDITIONS[id].in_claims]
    if len(named) != 1:
        return condition
    called = " ".join(CONDITIONS[named[0]].names)
    forms = (STAGES[stage].pattern for stage in claim.assertion.stages)
    return named[0] if all(form.search(called) for form in forms) else condition


def _therapies(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    resolved = _grown_from(resolved_therapies((*claim.statement.therapies, *claim.assertion.unlisted)), claim, dossier)
    if resolved and not any(id.startswith(_OTHER) for id in resolved):
        return _as_recorded(resolved, claim, dossier)
    named = tuple(therapy for product in named_products(claim, dossier) for therapy in product.therapies)
    known = tuple(id for id in resolved if not id.startswith(_OTHER))
    return tuple(dict.fromkeys(known + named)) or resolved


def _and_given_with(therapies: tuple[str, ...], together: tuple[str, ...]) -> tuple[str, ...]:
    """Also what the sentence says is given with them, if its attributes have nothing of it."""
    return therapies + tuple(each for each in together if not any(THERAPIES.is_a(id, each) for id in therapies))


def _grown_from(therapies: tuple[str, ...], claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """What cells of an organ were grown from, where a product is of both: a patch of heart cells from iPS cells.

    Cells of such an organ that were taken from it are others.
    """
    products = named_products(claim, dossier) or (dossier.products if len(therapies) > 1 else ())
    of_organ = any(kind(id) != _GROWN for id in therapies)
    of_both = (p.therapies for p in products if of_organ and set(therapies) <= {*p.therapies})
    grown = (tuple(id for id in each if kind(id) == _GROWN) for each in of_both)
    return next(filter(None, grown), therapies)


def _untold(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """The disease of what has none: its study's, its product's one use, one without an id for claims, its outcome's.

    Only in what is said of studies: harm counts whatever was treated.
    """
    if claim.statement.kind not in _OF_STUDIES or claim.statement.conditions:
        return ()
    named = _of_named_study(claim, dossier) or only_use(claim.assertion.names, dossier) or _without_id(claim)
    return named or (_of_outcome(claim, dossier) if claim.statement.kind is Kind.EFFICACY else ())


def _without_id(claim: Claim) -> tuple[str, ...]:
    """The one condition that the text names, if it is one for which claims have no id."""
    told = CONDITION_NAMES.within(claim.statement.text)
    return told if len(told) == 1 and not CONDITIONS[told[0]].in_claims else ()


def _of_named_study(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    named = [trial for trial in dossier.trials if is_called_alone(trial, claim.assertion.names, dossier)]
    return named[0].conditions if len(named) == 1 else ()


def _of_outcome(claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """The one disease in which alone the outcome is measured, or its one kind where that was: off insulin, diabetes.

    Not of a product on record, whose several diseases may share what is told of one.
    """
    if called(claim.assertion.names, dossier):
        return ()
    outcome = OUTCOMES.get(claim.assertion.outcome or "")
    measured = outcome.conditions if outcome else ()
    widest = next((id for id in measured if id != "any" and all(CONDITIONS.is_a(each, id) for each in measured)), None)
    if widest is None:
        return ()
    given = [r for r in dossier.results if any(THERAPIES.is_a(r.therapy, id) for id in claim.statement.therapies)]
    studied = {result.condition for result in given if CONDITIONS.is_a(result.condition, widest)}
    return tuple(studied) if len(studied) == 1 else (widest,)


def _as_recorded(therapies: tuple[str, ...], claim: Claim, dossier: Dossier) -> tuple[str, ...]:
    """The wider treatment under which the study stands whose count the claim gives: news may tell more of its cells."""
    said = {(p.hits, p.of) for p in claim.assertion.proportions if (p.of or 0) >= _COUNTED}
    if not said:
        return therapies
    asked = resolved_conditions(claim.statement.conditions)
    counted = [r for r in dossier.results if said & {*r.counts} and any(CONDITIONS.is_a(r.condition, c) for c in asked)]
    recorded = {result.therapy for result in counted}
    if any(THERAPIES.is_a(each, therapy) for each in recorded for therapy in therapies):
        return therapies
    wider = {each for each in recorded if all(THERAPIES.is_a(therapy, each) for therapy in therapies)}
    return tuple(wider) if len(wider) == 1 else therapies


def _product_cells(claim: Claim, dossier: Dossier) -> frozenset[str]:
    """Of what cells the results of a named product are, by any of its names; a study's own acronym names no product.

    A product that no record knows has no cells of which a result is.
    """
    studied = studies_of(claim.assertion.names, dossier)
    if not studied and names_unknown_product(claim, dossier):
        return _ON_NO_RECORD
    return frozenset(result.therapy for result in dossier.results if result.trial in studied)


def _outcomes(claim: Claim, conditions: tuple[str, ...]) -> tuple[frozenset[str], bool]:
    outcome = claim.assertion.outcome
    if outcome is not None:
        return frozenset() if _is_of_another_disease(outcome, claim, conditions) else frozenset({outcome}), False
    if claim.assertion.cure and claim.statement.kind is Kind.EFFICACY:
        return frozenset().union(*map(most_demanding, conditions)), True
    return frozenset(), False


def _is_of_another_disease(outcome: str, claim: Claim, conditions: tuple[str, ...]) -> bool:
    """It was read of words that name no disease, and a named product is for one in which it is not measured."""
    concept = OUTCOMES.get(outcome)
    if concept is None or claim.statement.conditions or not conditions or "any" in concept.conditions:
        return False
    return not any(CONDITIONS.related(treated, measured) for treated in conditions for measured in concept.conditions)


def _resolved(id: str, names: Names) -> str:
    """The one concept that `other:` words name. "Tendon stem cells" are not stem cells of just any kind."""
    if not id.startswith(_OTHER):
        return id
    words = id.removeprefix(_OTHER)
    found = names.within(words)
    told = len(found) == 1 and (found[0] != ROOT or names.exact(words) == ROOT)
    return found[0] if told else id


def strength(claim: Claim) -> Strength:
    """The wording's strength; a claim of effect that states none is read as unhedged."""
    return claim.statement.strength or Strength.CAUSAL


def is_surrogate_of(outcome: str, asked: frozenset[str]) -> bool:
    """True where a result's outcome stands in for one that is asked about."""
    concept = OUTCOMES.get(outcome)
    return concept is not None and not asked.isdisjoint(concept.surrogate_for)


def is_shown_by(outcome: str, asked: frozenset[str]) -> bool:
    """True where a benefit on the result's outcome is one on an outcome that is asked about too."""
    return any(outcome in OUTCOMES[each].shown_by for each in asked if each in OUTCOMES)
