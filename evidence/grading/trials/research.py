"""The verdict on a claim about a study's existence or design: which study is meant, and whether its record agrees."""

from dataclasses import replace

from claims.vocabulary import CONDITIONS
from claims.vocabulary.assertions import TrialDesign
from evidence.grading.assessment import Argument, FieldComparison, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Confidence, Trial
from evidence.grading.studies_meant import (
    is_meant_alone,
    is_named,
    is_on_another,
    named_trials,
    numbers_given,
    only_trials,
    publications_of,
)
from evidence.grading.trials.design import compare
from evidence.grading.trials.existence import NOT_DONE, tells_more
from evidence.grading.trials.papers import retracted_papers
from evidence.grading.trials.retractions import retracted_in
from evidence.grading.weighing.endpoints import primary_results

_TELLING = 2  # fields that must agree for a study that is not named to be taken for the one meant
_OTHER_STUDY = frozenset({"people", "phase", "start", "end", "place"})  # what two studies of one hospital differ in
_ITS_OWN = frozenset({"people", "start", "end", "journal", "year", "retraction"})  # and what one of them has alone
_Fields = list[FieldComparison]
_Compared = tuple[Trial, tuple[FieldComparison, ...]]


def grade_trial(case: Case) -> Answer:
    """All comparable fields agree: correct. One disagrees: incorrect, with the field. No study: not checkable.

    What is told of several studies at once is held against none of them, unless it gives their numbers.
    """
    said = case.claim.assertion.trial or TrialDesign()
    numbers = numbers_given(case)
    named = named_trials(case, by_product=True) if numbers or not said.several else ()
    trials = named or (() if numbers or said.named or said.several else only_trials(case, unreported=bool(said.exists)))
    if not trials:
        return _of_no_trial(case, said, numbers)
    if said.exists is False:
        return _denied(case, said, trials)
    return _of_likeliest(case, [(trial, tuple(compare(said, trial, case))) for trial in trials], identified=bool(named))


def _of_likeliest(case: Case, compared: list[_Compared], *, identified: bool) -> Answer:
    """By the study that fits best. `identified`: the sentence says which it means."""
    trial, fields = max(compared, key=lambda entry: _fit(entry[1]))
    every = [each for _, each in compared]
    telling = 1 if _tells_by_count(every) or _all_agree(every) else _TELLING
    answer = _answer(case, trial, fields, identified=identified, telling=telling)
    if identified and answer.verdict is Verdict.SUPPORTED and _is_of_several(compared, trial, case):
        return _not_told_apart(case)
    if identified or not _all_agree(every) or answer.verdict is not Verdict.SUPPORTED:
        return answer
    studies = tuple(trial.id for trial, _ in compared)
    return replace(
        answer, line="studies_agree", words={"studies": studies}, records=tuple(sorted({*studies, *answer.records}))
    )


def _not_told_apart(case: Case) -> Answer:
    case.say("study_not_told_apart")
    return Answer(verdict=Verdict.UNVERIFIABLE, line="no_such_study")


def _tells_by_count(compared: list[tuple[FieldComparison, ...]]) -> bool:
    """Whether so many people took part in just one of the studies of this treatment in this condition."""
    return sum(any(field.field == "people" and field.agrees for field in fields) for fields in compared) == 1


def _all_agree(compared: list[tuple[FieldComparison, ...]]) -> bool:
    """Whether it does not matter which of several studies is meant: each is made as is said."""
    made = [[field.agrees for field in fields if field.field != "existence"] for fields in compared]
    return len(made) > 1 and all(agreed and all(agreed) for agreed in made)


def _of_no_trial(case: Case, said: TrialDesign, numbers: tuple[str, ...]) -> Answer:
    """That a publication was retracted is told of those that report no trial on record too."""
    day = case.claim.published_on or case.as_of
    papers = retracted_papers(case, day) if said.retracted and not said.denied and not numbers else ()
    if not papers:
        case.say("no_such_study", numbers=numbers)
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_such_study")
    records = tuple(paper.id for paper in papers)
    fields = tuple(retracted_in(said, papers))
    wrong = [field for field in fields if field.agrees is False]
    verdict = Verdict.CONTRADICTED if wrong else Verdict.SUPPORTED
    case.say("study", records, study=records[0], verdict=verdict.value)
    return Answer(
        verdict=verdict,
        line="study_disagrees" if wrong else "study_agrees",
        words=_words(records[0], wrong),
        fields=fields,
        records=records,
    )


def _fit(fields: tuple[FieldComparison, ...]) -> tuple[int, int, int]:
    """First what tells studies apart, then all that differs, then what agrees."""
    wrong = [field for field in fields if field.agrees is False]
    apart = sum(field.field in _OTHER_STUDY for field in wrong)
    return (-apart, -len(wrong), sum(field.agrees is True for field in fields))


def _answer(case: Case, trial: Trial, fields: tuple[FieldComparison, ...], *, identified: bool, telling: int) -> Answer:
    """`telling`: so many fields must agree, and none differ, where the sentence does not say which study it means.

    Beside a study that cannot be told to be the one meant, nothing is compared.
    """
    right, wrong = _weighed(case, trial, fields)
    if _may_be_another(trial, case, right, wrong) or (
        not identified and (wrong or not (_is_said_to_exist(case, right) or len(right) >= telling))
    ):
        return _not_told_apart(case)
    _say(fields, case)
    papers = {*trial.publications, *(p.id for p in publications_of(trial, case))}
    records = tuple(sorted({trial.id, *papers, *(id for field in fields for id in field.records)}))
    verdict = Verdict.CONTRADICTED if wrong else Verdict.SUPPORTED if right else Verdict.UNVERIFIABLE
    if wrong and _unseen(wrong, trial, case):
        case.say("unconfirmed_never_contradicts", records)
        verdict = Verdict.UNVERIFIABLE
    case.say("study", records, study=trial.id, verdict=verdict.value)
    return Answer(
        verdict=verdict,
        line="study_disagrees" if wrong else "study_agrees" if right else "study_not_comparable",
        words=_words(trial.id, wrong),
        fields=fields,
        records=records,
        unconfirmed=trial.confidence is Confidence.RECALLED,
    )


def _say(fields: tuple[FieldComparison, ...], case: Case) -> None:
    for field in fields:
        if field.agrees is not None:
            case.say(
                "field", field.records, field=field.field, said=field.said, recorded=field.recorded, agrees=field.agrees
            )


def _words(study: str, wrong: _Fields) -> dict[str, Argument]:
    """What the bottom line names: the study, and the first field in which it differs."""
    differs = {"field": wrong[0].field, "recorded": ", ".join(wrong[0].recorded)} if wrong else {}
    return {"study": study, **differs}


def _may_be_another(trial: Trial, case: Case, right: _Fields, wrong: _Fields) -> bool:
    """Whether what differs tells studies of one house or product apart; or the one told of has still to begin.

    A study of a product is known by its phase, and a later phase than is on record is none of earlier studies.
    """
    if is_meant_alone(trial, case):
        return False
    if _has_begun(trial, case) and (case.claim.assertion.trial or TrialDesign()).ahead:
        return True
    apart = {field.field for field in wrong} & _OTHER_STUDY
    if not apart:
        return False
    by_phase = any(field.field == "phase" for field in right) or (apart == {"phase"} and _is_later(case, trial))
    return not (by_phase and is_named(trial, case, by_product=True))


def _has_begun(trial: Trial, case: Case) -> bool:
    """By the day of the sentence."""
    if trial.started_on is None:
        return trial.status not in NOT_DONE
    return trial.started_on.surely_by(case.claim.published_on or case.as_of)


def _is_later(case: Case, trial: Trial) -> bool:
    said = case.claim.assertion.trial
    return said is not None and bool(trial.phases) and min(said.phases) > max(trial.phases)


def _is_of_several(compared: list[_Compared], trial: Trial, case: Case) -> bool:
    """Whether another study of the product may be meant, which was made otherwise: "the trial of Ryoncil"."""
    said = case.claim.assertion.trial or TrialDesign()
    if said.one_of or is_meant_alone(trial, case):
        return False
    own = next(fields for each, fields in compared if each.id == trial.id)
    if any(field.agrees and field.field in _ITS_OWN for field in own):
        return False
    others = (fields for each, fields in compared if each.id != trial.id and _could_be(fields))
    return any(field.agrees is False for fields in others for field in fields)


def _could_be(fields: tuple[FieldComparison, ...]) -> bool:
    return not any(field.agrees is False and field.field in _OTHER_STUDY for field in fields)


def _is_said_to_exist(case: Case, right: _Fields) -> bool:
    """That there is a study of the kind is borne out by any such study."""
    said = case.claim.assertion.trial
    return said is not None and said.exists is True and any(field.field == "existence" for field in right)


def _weighed(case: Case, trial: Trial, fields: tuple[FieldComparison, ...]) -> tuple[_Fields, _Fields]:
    """The fields that agree and those that differ; of a sentence that denies or says more, none bears it out."""
    said = case.claim.assertion.trial or TrialDesign()
    right, wrong = [field for field in fields if field.agrees], [field for field in fields if field.agrees is False]
    if said.denied:
        case.say("study_denied")
        return [], []
    if wrong or not right:
        return right, wrong
    if is_on_another(trial, case):  # which the registry may word otherwise
        case.say("study_on_another")
        return [], []
    if _says_more(said, fields) or tells_more(said, trial, case):
        case.say("study_says_more")
        return [], []
    return right, wrong


def _says_more(said: TrialDesign, fields: tuple[FieldComparison, ...]) -> bool:
    """What came out, that it was the first, or something that its record leaves open."""
    left_open = any(field.agrees is None and field.field != "existence" for field in fields)
    return said.outcome_told or said.first or left_open


def _unseen(wrong: list[FieldComparison], trial: Trial, case: Case) -> bool:
    """Whether all that differs is on record from memory alone."""
    facts = (trial, *publications_of(trial, case), *primary_results(trial, case))
    seen = {fact.id for fact in facts if fact.confidence is Confidence.OPENED}
    return all(seen.isdisjoint(field.records) for field in wrong)


def _denied(case: Case, said: TrialDesign, trials: tuple[Trial, ...]) -> Answer:
    """A study of the kind that is denied refutes the denial; that none is on record does not prove it."""
    such = [
        trial
        for trial in trials
        if trial.status not in NOT_DONE
        and not tells_more(replace(said, tested=True), trial, case)
        and any(CONDITIONS.is_a(each, asked) for each in trial.conditions for asked in case.question.conditions)
        and all(field.agrees or field.field == "existence" for field in compare(said, trial, case))
    ]
    if not such:
        case.say("no_such_study")
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_such_study")
    records = tuple(trial.id for trial in such)
    case.say("study_exists", records)
    return Answer(verdict=Verdict.CONTRADICTED, line="study_exists", records=records)
