"""The verdict on a claim of how cells act: a record of it for that kind of cell, in the laboratory or in people."""

from collections.abc import Iterator

from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.statements import Subjects
from claims.vocabulary.terms import MECHANISMS, ROUTES, TISSUES
from evidence.grading.assessment import Argument, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Direction, MechanismRecord, Publication, StudyResult
from evidence.grading.families import ROOT, family
from evidence.grading.products import named_products, studies_of
from evidence.grading.search import say_searched, searched
from evidence.grading.tables.outcomes import ShownInPeople
from evidence.grading.trials.papers import retracted_papers

_PREPARATION = "preparation"
_PLURIPOTENT = "pluripotent"
_NAMED = 3  # so many kinds of cells are told by name


def grade_mechanism(case: Case) -> Answer:
    """A mechanism on record is early evidence; it does not show that people benefit."""
    if not case.question.therapies:
        case.say("too_general")
        return Answer(verdict=Verdict.NOT_GRADED, line="too_general")
    if papers := retracted_papers(case, case.as_of):
        return _taken_back(case, papers)
    records = tuple(_on_record(case))
    if records:
        return _recorded(case, records)
    if unread := _not_checkable(case):
        case.say(unread)
        return Answer(verdict=Verdict.UNVERIFIABLE, line=unread)
    searches = searched(case)
    say_searched(searches, case)
    if searches:
        return Answer(
            verdict=Verdict.UNSUPPORTED,
            label="unsupported_mechanism",
            line="mechanism_not_found",
            records=tuple(search.id for search in searches),
        )
    case.say("not_yet_searched")
    return Answer(verdict=Verdict.UNVERIFIABLE, line="not_yet_searched")


def _taken_back(case: Case, papers: tuple[Publication, ...]) -> Answer:
    """What a retracted publication told does not count, and others' ways of acting are not its own."""
    records = tuple(paper.id for paper in papers)
    for paper in papers:
        case.say("left_out", (paper.id,), study=paper.id, reason="retracted")
    if case.claim.statement.negated:
        return Answer(verdict=Verdict.UNVERIFIABLE, line="mechanism_retracted", records=records)
    return Answer(
        verdict=Verdict.UNSUPPORTED, label="unsupported_mechanism", line="mechanism_retracted", records=records
    )


def _not_checkable(case: Case) -> str | None:
    """Why the absence of a record says nothing: no way of acting was read, only a preparation, or one is denied."""
    said = set(case.claim.assertion.mechanisms)
    if said <= {_PREPARATION}:
        return "preparation" if said else "mechanism_not_read"
    return "mechanism_denied" if case.claim.statement.negated else None


def _recorded(case: Case, records: tuple[MechanismRecord | StudyResult, ...]) -> Answer:
    """Told as it is on record: which way of acting, of which cells; of the claim's own if there is a record of them."""
    keys = tuple(sorted({key for record in records for key in (record.id, record.publication) if key}))
    case.say("mechanism_recorded", keys, subjects=tuple(sorted({record.subjects for record in records})))
    verdict = _verdict(case)
    own = [record for record in records if record.therapy in case.question.therapies] or records
    cells = tuple(dict.fromkeys(record.therapy for record in own))
    ways = tuple(MECHANISMS[id].label for id in _told(case) if any(id in _ways(record, case) for record in own))
    words: dict[str, Argument] = {
        "therapy": cells if len(cells) <= _NAMED else (*cells[:_NAMED], "others"),
        "ways": ways,
        "subjects": tuple(subjects for subjects in Subjects if any(record.subjects == subjects for record in own)),
    }
    return Answer(verdict=verdict, line="mechanism_recorded", words=words, records=keys)


def _verdict(case: Case) -> Verdict:
    """A denial is not settled by a record; and only pluripotent cells become cells of every kind."""
    if case.claim.statement.negated:
        return Verdict.UNSETTLED
    some = not all(THERAPIES.is_a(each, _PLURIPOTENT) for each in case.question.therapies)
    return Verdict.OVERSTATED if case.claim.assertion.any_cell and some else Verdict.EARLY


def _ways(record: MechanismRecord | StudyResult, case: Case) -> tuple[str, ...]:
    if isinstance(record, MechanismRecord):
        return record.mechanisms
    return tuple(rule.mechanism for rule in case.rules.outcomes.shown_in_people if _shows(record, rule, case))


def _told(case: Case) -> tuple[str, ...]:
    """The ways of acting that the claim tells of; how the cells are made only where it tells nothing else."""
    said, making = case.claim.assertion.mechanisms, case.rules.outcomes.of_making.mechanisms
    return tuple(id for id in said if id not in making) or said


def _on_record(case: Case) -> Iterator[MechanismRecord | StudyResult]:
    said = set(_told(case))
    for record in case.dossier.mechanisms:
        ways = said & set(record.mechanisms)
        elsewhere = _of_another_organ(record, ways, case) or _by_another_route(record, ways, case)
        if ways and _same_cells(record.therapy, case) and not elsewhere and not _of_another_making(record, ways, case):
            yield record
    for rule in case.rules.outcomes.shown_in_people:
        if rule.mechanism in said:
            yield from (result for result in case.dossier.results if _shows(result, rule, case))


def _of_another_organ(record: MechanismRecord, ways: set[str], case: Case) -> bool:
    """Shown in another disease, or another tissue than is named, and a way of acting that is of one organ."""
    rules, asked = case.rules.outcomes, set(case.question.conditions) - {"any"}
    if not ways <= rules.of_one_organ.mechanisms:
        return False
    told, seen = set(case.claim.assertion.tissues), TISSUES.within(record.words)
    if told and seen and told.isdisjoint(seen):
        return True
    if not asked or not record.conditions:
        return False
    return not any(CONDITIONS.related(one, each) for one in record.conditions for each in asked)


def _by_another_route(record: MechanismRecord, ways: set[str], case: Case) -> bool:
    """Where what cells do depends on where they are put, and they were put somewhere else than the claim says."""
    told, seen = case.question.routes, set(ROUTES.within(record.words))
    return ways <= case.rules.outcomes.by_one_route.mechanisms and bool(told and seen) and told.isdisjoint(seen)


def _of_another_making(record: MechanismRecord, ways: set[str], case: Case) -> bool:
    """Where it tells how cells are made, and not those of a product that the claim names."""
    if not ways <= case.rules.outcomes.of_making.mechanisms or not named_products(case.claim, case.dossier):
        return False
    papers = (paper for paper in case.dossier.publications if paper.id == record.publication)
    own = studies_of(case.claim.assertion.names, case.dossier)
    return not any(own.intersection(paper.trials) for paper in papers)


def _shows(result: StudyResult, rule: ShownInPeople, case: Case) -> bool:
    """A benefit in people with such a disease that cells of this kind bring about by acting so."""
    benefit = result.direction is Direction.BENEFIT and result.subjects == "human" and result.stands_on(case.as_of)
    cells = any(THERAPIES.is_a(result.therapy, each) for each in rule.therapies)
    there = not rule.conditions or result.condition in rule.conditions
    fits = there and result.outcome in rule.outcomes
    return benefit and cells and fits and _same_cells(result.therapy, case)


def _same_cells(therapy: str, case: Case) -> bool:
    return any(
        therapy in family(asked) or (asked == ROOT and THERAPIES.is_a(therapy, ROOT))
        for asked in case.question.therapies
    )
