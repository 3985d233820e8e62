"""Which harms are on record for a treatment: of the same family of cells, by the same route, whatever was treated."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.names import folded
from evidence.grading.assessment import KnownHarm
from evidence.grading.case import Case
from evidence.grading.facts import Confidence, Direction, Harm, RegulatorWarning, StudyResult
from evidence.grading.families import ROOT, family
from evidence.grading.weighing.nearness import INFUSED, is_safety, same_route
from evidence.grading.weighing.pins import PinnedResult, bearing_pins, left_out_by_reviewers
from evidence.grading.weighing.transplants import is_another, only_after_chemotherapy

_OTHER = "other:"
_SHOWN = 6  # harms beside a claim


@dataclass(frozen=True, slots=True, kw_only=True)
class DocumentedHarm:
    """A harm that a report, regulator or court tells of, in the family and by the route asked about."""

    therapies: tuple[str, ...]
    conditions: tuple[str, ...]
    outcome: str
    words: str
    told: str  # what its record says of the treatment, in small letters
    people: int  # in whom it was looked for; 0 where that is not on record
    counted: tuple[int, int] | None  # (people, out of how many)
    serious: bool
    attributed: bool | None  # None: not said
    fatal: bool
    warned: bool  # a regulator warns of it, or has acted on it
    confidence: Confidence
    records: tuple[str, ...]


def records_of(harms: Iterable[DocumentedHarm]) -> tuple[str, ...]:
    return tuple(sorted({key for harm in harms for key in harm.records}))


def words_of(harms: Iterable[DocumentedHarm]) -> tuple[str, ...]:
    """Each harm once, as its records word it."""
    return tuple(dict.fromkeys(harm.words for harm in harms))


def are_recalled(harms: Iterable[DocumentedHarm]) -> bool:
    """Whether nobody has seen any of them in a source."""
    return all(harm.confidence is Confidence.RECALLED for harm in harms)


def documented(case: Case) -> Iterator[DocumentedHarm]:
    """The harms on record for this family of cells and route that fall under the outcome asked about.

    Not those that a result tells of which a reviewer left out.
    """
    left_out = left_out_by_reviewers(case.dossier)
    for harm in known_harms(case):
        if is_asked(harm, case) and left_out.isdisjoint(harm.records):
            yield harm


def without_their_harms(case: Case) -> Iterator[PinnedResult]:
    """The results that a reviewer left out, with the harms asked about that they tell of."""
    left_out = left_out_by_reviewers(case.dossier)
    told = [harm for harm in known_harms(case) if not left_out.isdisjoint(harm.records) and is_asked(harm, case)]
    telling = {key for harm in told for key in harm.records}
    for result in case.dossier.results:
        if result.id in telling & left_out:
            yield PinnedResult(result=result, pin=bearing_pins(case.dossier)[result.id])


def known_harms(case: Case) -> tuple[DocumentedHarm, ...]:
    """Every harm on record for this family of cells and route, whatever was treated."""
    asked = case.question
    key = ("known harms", asked.therapies, asked.conditions, asked.routes, asked.inherited, case.as_of)
    return case.dossier.once(key, lambda: tuple(_known_harms(case)))


def is_looked_for(case: Case) -> bool:
    """Whether a study of such cells in people looked for a harm: else that none is on record says nothing."""
    return any(is_safety(result.outcome) and _bears(result, case) for result in case.dossier.results)


def is_of_a_published_case(case: Case) -> bool:
    """Whether a report is on record of people who all came to the very harm, after such cells for such a disease.

    So does a regulator tell of one person. A sentence that names no disease may tell of any report, or of what the
    regulator of the place that it names tells.
    """
    named = case.question.outcomes - {"any-harm"}
    reported = any(
        result.outcome in named
        and _all_harmed(result)
        and (case.question.general or _same_disease(result.condition, case))
        and _bears(result, case)
        for result in case.dossier.results
    )
    return reported or any(
        harm.outcome in named and harm.count == "1"
        for warning in _warnings(case)
        if _may_be_meant(warning, case)
        for harm in warning.harms
    )


def _may_be_meant(warning: RegulatorWarning, case: Case) -> bool:
    if case.question.general:
        return warning.jurisdiction in case.claim.statement.jurisdictions
    return any(_same_disease(condition, case) for condition in warning.conditions)


def _all_harmed(result: StudyResult) -> bool:
    whole = f"{result.n}/{result.n}"
    return result.direction is Direction.HARM and (result.n == 1 or any(harm.count == whole for harm in result.harms))


def harms_beside(case: Case) -> tuple[KnownHarm, ...]:
    """The therapy's known harms and burdens, to stand beside a claim of help or safety: the best supported of each."""
    ranked = sorted(known_harms(case), key=lambda harm: _standing(harm, case))
    first = {harm.outcome: harm for harm in reversed(ranked)}
    return tuple(
        KnownHarm(
            outcome=harm.outcome,
            words=harm.words,
            serious=harm.serious,
            records=harm.records,
            therapies=harm.therapies,
            conditions=harm.conditions,
        )
        for harm in ranked
        if harm is first[harm.outcome]
    )[:_SHOWN]


def _standing(harm: DocumentedHarm, case: Case) -> tuple[bool | int | str, ...]:
    """Serious before mild, named before "side effects", put down to the treatment, to this one, in this disease."""
    own = any(THERAPIES.is_a(therapy, asked) for therapy in harm.therapies for asked in case.question.therapies)
    here = any(_same_disease(condition, case) for condition in harm.conditions)
    told = (harm.serious, harm.outcome not in case.rules.outcomes.any_harm.wider, harm.attributed, own, here)
    recalled = harm.confidence is Confidence.RECALLED
    return (*(not each for each in told), recalled, -harm.people, harm.outcome, harm.words)


def _known_harms(case: Case) -> Iterator[DocumentedHarm]:
    for result in case.dossier.results:
        if _bears(result, case):
            yield from (harm for harm in told_by(result, case) if _is_of_the_cells(harm, result, case))
    for warning in _warnings(case):
        yield from (_warned(harm, warning) for harm in warning.harms)


def _warnings(case: Case) -> Iterator[RegulatorWarning]:
    """What regulators had said by the day of what is asked about."""
    for warning in case.dossier.warnings:
        issued = warning.issued_on is None or warning.issued_on.maybe_by(case.as_of)
        if issued and any(_is_warned_of(therapy, warning.conditions, case) for therapy in warning.therapies):
            yield warning


def _bears(result: StudyResult, case: Case) -> bool:
    """True for a result in people that stands, of the cells asked about and where a harm of theirs would show."""
    in_people = result.subjects == "human" and result.stands_on(case.as_of)
    return (
        in_people
        and same_cells(result.therapy, case)
        and _same_place(result.therapy, result.condition, result.route, case)
    )


def told_by(result: StudyResult, case: Case) -> Iterator[DocumentedHarm]:
    """What its report says happened, whatever it put that down to, and the harm that it found."""
    for harm in result.harms:
        yield _reported(harm, result)
    if result.direction is Direction.HARM and is_safety(result.outcome):
        serious = result.outcome in case.rules.outcomes.any_harm.serious
        words = result.effect or result.outcome_words
        yield _reported(Harm(outcome=result.outcome, words=words, serious=serious, attributed=True), result)


def _is_of_the_cells(harm: DocumentedHarm, result: StudyResult, case: Case) -> bool:
    """Not put down to something else, nor done by another procedure than the one that is asked about."""
    asked = case.question
    shared = asked.general or _same_disease(result.condition, case) or result.route in asked.routes
    procedure = harm.outcome in case.rules.outcomes.any_harm.of_procedure
    return harm.attributed is not False and (shared or not procedure)


def _reported(harm: Harm, result: StudyResult) -> DocumentedHarm:
    return DocumentedHarm(
        therapies=(result.therapy,),
        conditions=(result.condition,),
        told=result.therapy_words.casefold(),
        people=result.n or 0,
        warned=False,
        confidence=result.confidence,
        records=tuple(key for key in (result.id, result.trial, result.publication) if key),
        **_said(harm),
    )


def _warned(harm: Harm, warning: RegulatorWarning) -> DocumentedHarm:
    return DocumentedHarm(
        therapies=warning.therapies,
        conditions=warning.conditions,
        told=warning.told,
        people=0,
        warned=True,
        confidence=warning.confidence,
        records=(warning.id,),
        **_said(harm),
    )


def _said(harm: Harm) -> dict[str, Any]:
    same = {name: getattr(harm, name) for name in ("outcome", "serious", "attributed", "fatal", "counted")}
    return same | {"words": harm.words_with_count}


def same_cells(therapy: str, case: Case) -> bool:
    """The same family of cells, or cells of one source; "stem cells" unsaid may be any of them."""
    return any(_same_cells(therapy, asked, case) for asked in case.question.therapies)


def _same_cells(therapy: str, asked: str, case: Case) -> bool:
    rules = case.rules.outcomes
    if is_another(therapy, asked, case.question.conditions, rules.transplants):
        return False
    kin = therapy in family(asked) or therapy in rules.any_harm.same_source.get(asked, ())
    return kin or (therapy == ROOT and THERAPIES.is_a(asked, ROOT))


def _unsaid(case: Case) -> bool:
    return ROOT in case.question.therapies


def _is_warned_of(therapy: str, conditions: tuple[str, ...], case: Case) -> bool:
    """Whether a warning of this treatment is one of what is asked about, whatever it treats and by whichever route."""
    if not same_cells(therapy, case) or (therapy == ROOT and not _unsaid(case)):
        return False
    return any(
        not _only_conditioned(therapy, each, case) or _same_place(therapy, each, None, case)
        for each in conditions or ("any",)
    )


def _same_place(therapy: str, condition: str, route: str | None, case: Case) -> bool:
    """The same route where both are known, else a condition in common.

    Of "stem cells" unsaid, and of a transplant after chemotherapy where none is asked about, always the condition. A
    disease that stands only around a sentence of harm does not narrow where the harm came about.
    """
    asked, shared = set(case.question.conditions) - {"any"}, _same_disease(condition, case)
    if therapy == ROOT and not _unsaid(case):
        return shared
    if _only_conditioned(therapy, condition, case):
        return shared or not asked
    if route and case.question.routes:
        return same_route(route, case.question.routes)
    anywhere = not asked or case.question.inherited or condition == "any" or route is None or route in INFUSED
    return shared or anywhere


def _same_disease(condition: str, case: Case) -> bool:
    asked = set(case.question.conditions) - {"any"}
    return condition != "any" and any(CONDITIONS.related(condition, each) for each in asked)


def _only_conditioned(therapy: str, condition: str, case: Case) -> bool:
    return only_after_chemotherapy(therapy, condition, case.question, case.rules.outcomes.any_harm.conditioned)


def is_asked(harm: DocumentedHarm, case: Case) -> bool:
    """Whether it falls under the outcome asked about; a death does, whatever it came of.

    What the procedure did is none of the cells, and what comes of a donor's cells none of a patient's own.
    """
    said, rules = case.claim.assertion, case.rules.outcomes.any_harm
    beside = rules.beside_cells if said.of_the_cells else frozenset()
    of_donors = rules.of_donors if said.own_cells else frozenset()
    if harm.outcome in beside | of_donors:
        return False
    asked, wider = case.question.outcomes, rules.wider
    if harm.outcome in asked or any(wider.get(each) == "*" for each in asked):
        return True
    if harm.fatal and "treatment-death" in asked:
        return True
    if any(_is_told_in(harm.words, each.removeprefix(_OTHER)) for each in asked if each.startswith(_OTHER)):
        return True
    return "serious-harm" in asked and (harm.serious or harm.outcome in wider["serious-harm"])


def _is_told_in(record: str, words: str) -> bool:
    """Whether a record tells of a harm that no lexicon has, in the claim's own words for it."""
    return set(folded(words)) <= set(folded(record))
