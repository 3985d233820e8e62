"""Whether there is such a study as a sentence tells of, and whether its record holds all that is told."""

from claims.vocabulary import CONDITIONS
from claims.vocabulary.assertions import TrialDesign
from claims.vocabulary.names import folded
from evidence.grading.case import Case
from evidence.grading.facts import Trial
from evidence.grading.studies_meant import is_all_of, is_in_field, numbers_given

NOT_DONE = frozenset({"NOT_YET_RECRUITING", "WITHDRAWN"})


def is_borne_out(case: Case, said: TrialDesign, trial: Trial) -> bool:
    """The sentence gives its number and says no more of it, or says that it was done and where.

    Or that there is such a study.
    """
    if numbers_given(case):
        return said.bare and is_all_of(trial, case)
    if said.exists and _is_such(trial, case, said):
        return True
    told = [name.casefold() for name in (trial.sponsor or "", *trial.places, *trial.names)]
    here = any(" " in name and any(name.casefold() in place for place in told) for name in said.named)
    return said.conducted and here


def _is_such(trial: Trial, case: Case, said: TrialDesign) -> bool:
    """All names in the sentence are the study's or its sponsor's, and all else that it tells is in the record.

    Where it gives no name, the study is of its field; one that was to begin has tested nothing yet.
    """
    if said.tested and trial.status in NOT_DONE:
        return False
    of_this = is_all_of(trial, case) or is_in_field(trial, case)
    return of_this and set(said.told) <= _words_on_record(trial, case)


def tells_more(said: TrialDesign, trial: Trial, case: Case) -> bool:
    """Of a study that tests something, a word is not in its record: whom it takes, say. Numbers are compared apart."""
    words = {word for word in said.told if not word.isdigit()}
    return said.tested and not words <= _words_on_record(trial, case)


def _words_on_record(trial: Trial, case: Case) -> frozenset[str]:
    codes = [code for code in (trial.allocation, trial.masking, *trial.phases) if code]
    worded = (case.rules.wording["words"].get(code, code) for code in codes)
    labels = (CONDITIONS[id].label for id in trial.conditions if id in CONDITIONS)
    told = (trial.title, trial.sponsor or "", trial.comparator or "", *trial.places, *trial.names, *codes)
    return frozenset(folded(" ".join((*told, *worded, *labels))))
