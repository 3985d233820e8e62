"""What a sentence says of a study beside its record: existence, phase, groups, masking, people, days, reports."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claims.vocabulary.assertions import Bound, TrialDesign
from claims.vocabulary.days import Day
from claims.vocabulary.terms import COMPARATORS
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Case
from evidence.grading.facts import Trial
from evidence.grading.studies_meant import is_run_by, publications_of
from evidence.grading.trials.existence import is_borne_out
from evidence.grading.trials.journals import published
from evidence.grading.trials.retractions import retracted
from evidence.grading.trials.sites import sited
from evidence.grading.weighing.endpoints import is_met, primary_results

_MASKED = ("SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE")
_OPEN = {"none", "open"}
_ENDED = frozenset({"COMPLETED", "TERMINATED", "WITHDRAWN"})
_RUNNING = frozenset({"NOT_YET_RECRUITING", "RECRUITING", "ENROLLING_BY_INVITATION", "ACTIVE_NOT_RECRUITING"})
_NUMBER = r"(?:[1-4]|IV|I{1,3})"
_PHASE = re.compile(rf"\bphase[ -]?({_NUMBER}[ab]?(?:(?: ?/ ?|-)(?:phase )?{_NUMBER}[ab]?)?)\b", re.IGNORECASE)
_MET = {True: "met", False: "missed"}
_ROMAN = {"I": "1", "II": "2", "III": "3", "IV": "4"}


def compare(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """Each thing that the sentence says of the study beside what is on record, codes of registries in words."""
    return (_worded(field, case) for field in _fields(said, trial, case))


def _fields(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    yield _field("existence", trial.id, (trial.id,), True if is_borne_out(case, said, trial) else None, trial)
    yield from _phase(said, trial, case)
    yield from _allocation(said, trial)
    yield from _groups(said, trial)
    yield from _masking(said, trial, case)
    yield from _comparator(said, trial)
    yield from _people(said, trial, case)
    yield from _arms(said, trial)
    yield from _status(said, trial, case)
    yield from _unrecorded(said, trial)
    yield from _dated(said, trial)
    yield from sited(said, trial, case)
    yield from _run_by(said, trial)
    yield from published(said, trial, case)
    yield from retracted(said, trial, case)
    yield from _main_outcome(trial, case)


def _phase(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """As registered, or as a paper has it."""
    recorded = [phases for phases in (trial.phases, *_paper_phases(trial, case)) if phases]
    if said.phases and recorded:
        agrees = any(_phases_agree(said.phases, phases) for phases in recorded)
        yield _field("phase", "/".join(said.phases), tuple(map("/".join, recorded)), agrees, trial)


def _allocation(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    if said.allocation and trial.allocation:
        same = said.allocation == trial.allocation or {said.allocation, trial.allocation} == {"NA", "NON_RANDOMIZED"}
        yield _field("allocation", said.allocation, (trial.allocation,), same, trial)


def _groups(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    compared = _compared_with(trial)
    if said.single_arm is not None and compared is not None:
        agrees = bool(compared) is not said.single_arm
        yield _field("groups", "one group" if said.single_arm else "more", (compared or "one group",), agrees, trial)


def _masking(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    if said.masking and trial.masking:
        code, recorded = "NONE" if said.masking in _OPEN else said.masking.upper(), _maskings(trial, case)
        agrees = any(_masking_agrees(said.masking, each) for each in recorded)
        yield _field("masking", code, recorded, agrees, trial)


def _arms(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    if said.arms is not None and trial.arms is not None:
        yield _field("arms", str(said.arms), (str(trial.arms),), said.arms == trial.arms, trial)


def _status(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    if said.status and trial.status:
        yield _field("status", said.status, (trial.status,), _status_agrees(said.status, trial, case), trial)


def _unrecorded(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    """What the sentence tells and its record does not: it is left open."""
    told: dict[str, tuple[object, object]] = {
        "phase": (said.phases, trial.phases), "allocation": (said.allocation, trial.allocation),
        "masking": (said.masking, trial.masking), "arms": (said.arms, trial.arms),
    }  # fmt: skip
    for name, (value, recorded) in told.items():
        if value and not recorded:
            yield _field(name, str(value), (), None, trial)


def _worded(compared: FieldComparison, case: Case) -> FieldComparison:
    """With the registries' codes in words."""
    words = case.rules.wording["words"]
    said, *recorded = (
        "/".join(words.get(code, code) for code in value.split("/")) for value in (compared.said, *compared.recorded)
    )
    return replace(compared, said=said, recorded=tuple(dict.fromkeys(recorded)))


def _status_agrees(said: str, trial: Trial, case: Case) -> bool | None:
    """What has ended in one way has not in another; what runs may have ended since, and what has ended ran before."""
    if said == "STOPPED":
        stopped = any(result.stopped_early for result in case.dossier.results if result.trial == trial.id)
        return True if stopped or trial.status in ("TERMINATED", "SUSPENDED") else None
    if said == trial.status or (said == "RUNNING" and trial.status in _RUNNING - {"NOT_YET_RECRUITING"}):
        return True
    ended, has_ended = said in _ENDED, trial.status in _ENDED
    if ended and has_ended:
        return False
    closed = has_ended or (said == "RECRUITING" and trial.status == "ACTIVE_NOT_RECRUITING")
    written, seen = case.claim.published_on, trial.status_on
    if said == "NOT_YET_RECRUITING" and written is not None and trial.started_on is not None:
        return False if trial.started_on.surely_by(written) else None
    if written is None or seen is None or trial.status not in _ENDED | _RUNNING:
        return None
    too_soon, too_late = ended and written <= seen.earliest, closed and seen.surely_by(written)
    return False if too_soon or too_late else None


def _dated(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    """The years of its start and its end; what is planned is no end."""
    if said.started is not None and trial.started_on is not None:
        yield _year("start", said.started, trial.started_on, 1, trial)
    if said.ended is not None and trial.completed_on is not None and trial.status in _ENDED:
        yield _year("end", said.ended, trial.completed_on, 2, trial)


def _year(name: str, said: int, recorded: Day, close: int, trial: Trial) -> FieldComparison:
    """Registries and papers may count from another step of the study, so that a near year is no error."""
    apart = max(recorded.earliest.year - said, said - recorded.latest.year, 0)
    return _field(name, str(said), (str(recorded),), True if not apart else None if apart <= close else False, trial)


def _compared_with(trial: Trial) -> str | None:
    """What the groups of a trial were compared with; empty where it had no comparison, None where that is not known.

    Groups that are not randomised may be doses of the same treatment.
    """
    if trial.comparator is not None:
        return "" if trial.comparator.casefold().startswith("none") else trial.comparator
    if trial.allocation == "NA" or trial.intervention_model == "SINGLE_GROUP":
        return ""
    return "another group" if trial.allocation == "RANDOMIZED" else None


def _phases_agree(said: tuple[str, ...], recorded: tuple[str, ...]) -> bool:
    """Phase 1/2 is phase 1 and phase 2; an early phase 1 is a phase 1."""
    plain = {phase.removeprefix("EARLY_") for phase in recorded}
    return set(said) <= plain


def _paper_phases(trial: Trial, case: Case) -> Iterator[tuple[str, ...]]:
    """The phase that a paper gives itself in its title, which may differ from the registered one."""
    for paper in publications_of(trial, case):
        found = _PHASE.search(paper.title)
        if found:
            parts = re.findall(rf"\b{_NUMBER}", found[1], re.IGNORECASE)
            yield tuple(f"PHASE{_ROMAN.get(part.upper(), part)}" for part in parts)


def _maskings(trial: Trial, case: Case) -> tuple[str, ...]:
    """As registered, and as its papers have it."""
    told = (result.masking for result in case.dossier.results if result.trial == trial.id)
    return tuple(dict.fromkeys(each.upper() for each in (trial.masking, *told) if each))


def _masking_agrees(said: str, recorded: str) -> bool:
    if said in _OPEN:
        return recorded == "NONE"
    if said == "masked":
        return recorded in _MASKED
    if said == "double":  # everyday words for participants and investigators, whoever else was masked
        return recorded in ("DOUBLE", "TRIPLE", "QUADRUPLE")
    return recorded == said.upper()


def _comparator(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    """A placebo is told from what is none; another comparator may go by other words than those on record."""
    if said.placebo is not None:
        yield from _placebo(said, trial)
    elif said.compared_with:
        recorded = _compared_with(trial)
        shared = set(COMPARATORS.within(said.compared_with)) & set(COMPARATORS.within(recorded or ""))
        agrees = False if recorded == "" else True if shared else None
        words = () if recorded is None else (recorded or "one group",)
        yield _field("comparator", said.compared_with, words, agrees, trial)


def _placebo(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    if trial.comparator is None:
        return
    words = trial.comparator.casefold()
    given = any(word in words for word in ("placebo", "sham", "saline", "vehicle", "plasma-lyte"))
    label = "placebo" if said.placebo else "no placebo"
    yield _field("comparator", label, (trial.comparator,), given is said.placebo, trial)


def _people(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    counts = {n for n in trial.counts if n}
    counts |= {r.n for r in case.dossier.results if r.trial == trial.id and r.n}
    if said.people is None or not counts:
        return
    tolerance = case.rules.numbers.people.tolerance
    if said.people_bound is Bound.AT_LEAST:
        agrees = max(counts) >= said.people
    elif said.people_bound is Bound.AT_MOST:
        agrees = min(counts) <= said.people
    else:
        agrees = any(abs(said.people - count) <= tolerance * count for count in counts)
    yield _field("people", str(said.people), tuple(str(count) for count in sorted(counts)), agrees, trial)


def _run_by(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    """Who ran it; a sponsor has other names and owners, so that another name is no error."""
    if said.run_by:
        told = tuple(name for name in (trial.sponsor, *trial.places) if name)
        yield _field("sponsor", said.run_by, told, True if is_run_by(trial, said.run_by) else None, trial)


def _main_outcome(trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """Whether it met its primary outcome; left open where none of its results on record is on that."""
    if case.claim.assertion.met is None:
        return
    found = primary_results(trial, case)
    was_met = is_met(found)
    yield FieldComparison(
        field="primary_outcome",
        said=_MET[case.claim.assertion.met],
        recorded=() if was_met is None else (_MET[was_met],),
        agrees=None if was_met is None else was_met is case.claim.assertion.met,
        records=tuple(result.id for result in found),
    )


def _field(name: str, said: str, recorded: tuple[str, ...], agrees: bool | None, trial: Trial) -> FieldComparison:
    return FieldComparison(field=name, said=said, recorded=recorded, agrees=agrees, records=(trial.id,))
