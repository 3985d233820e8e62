"""For whom and for what a decision is, in the words of its register, and whether the sentence speaks of no more."""

import re
from collections.abc import Container
from datetime import date

from claims.vocabulary import CONDITIONS
from claims.vocabulary.assertions import Regulation
from claims.vocabulary.names import CONDITION_NAMES
from claims.vocabulary.terms import STAGES
from evidence.grading.ages import is_for_ages
from evidence.grading.case import Case
from evidence.grading.facts import Approval
from evidence.grading.weighing.nearness import is_other_stage

_AGE = re.compile(r"(\d+)(?:-\d+|\+| (years|months))")
_OLDEST = {"infant": 1, "toddler": 3}  # years up to which a child is called so
_TOLD = 3  # so many uses are told


def is_for(population: str, recorded: str) -> bool | None:
    """Whether an approval is for all of these people; None where its ages changed, and one of them would do."""
    found = [_is_for(each, recorded) for each in population.split(" and ")]
    return False if False in found else None if None in found else True


def _is_for(people: str, recorded: str) -> bool | None:
    """From an age up it is for adults and some children; for the youngest only where that age is theirs."""
    from_an_age = "and older" in recorded and "paediatric" not in recorded
    if people not in _OLDEST:
        return from_an_age or people in recorded
    ages = [int(age) / (12 if unit == "months" else 1) for age, unit in _AGE.findall(recorded)]
    young = {age <= _OLDEST[people] for age in ages} or {"paediatric" in recorded}
    return None if len(young) > 1 else young.pop()


def is_for_less(approval: Approval, said: Regulation, day: date, case: Case) -> bool:
    """The approval is, or may be, for fewer than the sentence says, or for another stage or kind of the disease."""
    people, recorded = said.population, approval.population
    changed = bool(people and recorded and is_for(people, recorded) is None)
    changed |= said.from_age is not None and is_for_ages(approval, said, day) is None
    other_stage = any(is_of_other_stage(approval, stage) for stage in case.question.stages)
    return said.unlimited or changed or other_stage or (not said.any_use and is_wider(approval, case))


def is_of_other_stage(approval: Approval, stage: str) -> bool:
    """Its words name another stage of the disease, or neither they nor the disease's own names have the one told."""
    names = (name for id in approval.conditions if id in CONDITIONS for name in CONDITIONS[id].names)
    told = STAGES[stage].pattern.search(" ".join((approval.indication, *names)))
    return told is None or is_other_stage(approval.indication, [stage])


def is_wider(approval: Approval, case: Case) -> bool:
    """It is recorded under a group of diseases alone, and its words do not name the one that is asked about."""
    recorded = {*approval.conditions, *CONDITION_NAMES.within(approval.indication)}
    asked = set(case.question.conditions)
    return not case.question.general and not any(asked & CONDITIONS.ancestors(each) for each in recorded)


def uses_told(case: Case, approvals: Container[str]) -> str:
    """What these approvals are for and for whom, a few of them where they are many."""
    told = (approval for approval in case.dossier.approvals if approval.id in approvals and approval.indication)
    uses = [f"{each.indication} ({each.population})" if each.population else each.indication for each in told]
    return "; ".join(list(dict.fromkeys(uses))[:_TOLD])
