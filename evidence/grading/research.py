"""The verdict on a claim about a study's existence or design: the registered study, compared field by field."""

from collections.abc import Iterator

from claims.vocabulary.assertions import Bound, TrialDesign
from evidence.grading.assessment import FieldComparison, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Trial
from evidence.grading.studies import named_trials, only_trials, publications_of, registry_numbers

_MASKED = ("SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE")
_OPEN = {"none", "open"}


def grade_trial(case: Case) -> Answer:
    """All comparable fields agree: correct. One disagrees: incorrect, with the field. No study: not checkable."""
    said = case.claim.assertion.trial or TrialDesign()
    numbers = registry_numbers(case.claim.statement.registrations)
    trials = named_trials(case) or (() if numbers or _names_a_study(case) else only_trials(case))
    if not trials:
        case.say("no_such_study", numbers=numbers)
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_such_study")
    if said.exists is False:
        return _denied(case, trials)
    compared = [(trial, tuple(_compare(said, trial, case))) for trial in trials]
    trial, fields = max(compared, key=lambda entry: _fit(entry[1]))
    return _answer(case, trial, fields, len(compared))


def _names_a_study(case: Case) -> bool:
    """True where the sentence names something, that no study on record goes by."""
    return bool(case.claim.assertion.names)


def _fit(fields: tuple[FieldComparison, ...]) -> tuple[int, int]:
    return (-sum(field.agrees is False for field in fields), sum(field.agrees is True for field in fields))


def _answer(case: Case, trial: Trial, fields: tuple[FieldComparison, ...], candidates: int) -> Answer:
    wrong = [field for field in fields if field.agrees is False]
    right = [field for field in fields if field.agrees]
    records = tuple(sorted({trial.id, *trial.publications, *(p.id for p in publications_of(trial, case))}))
    for field in fields:
        if field.agrees is not None:
            case.say(
                "field", field.records, field=field.field, said=field.said, recorded=field.recorded, agrees=field.agrees
            )
    if wrong and candidates > 1 and not right:
        case.say("study_not_told_apart", candidates=candidates)
        return Answer(verdict=Verdict.UNVERIFIABLE, line="no_such_study", fields=fields, records=records)
    verdict = Verdict.CONTRADICTED if wrong else Verdict.SUPPORTED if right else Verdict.UNVERIFIABLE
    if verdict is Verdict.CONTRADICTED and trial.confidence == "recalled":
        case.say("unconfirmed_never_contradicts", records)
        verdict = Verdict.UNVERIFIABLE
    case.say("study", records, study=trial.id, verdict=verdict.value)
    words = {"field": wrong[0].field if wrong else None, "said": wrong[0].said if wrong else None}
    recorded = ", ".join(wrong[0].recorded) if wrong else None
    return Answer(
        verdict=verdict,
        line="study_disagrees" if wrong else "study_agrees" if right else "study_not_comparable",
        words={**words, "recorded": recorded, "study": trial.id},
        fields=fields,
        records=records,
    )


def _denied(case: Case, trials: tuple[Trial, ...]) -> Answer:
    records = tuple(trial.id for trial in trials)
    case.say("study_exists", records)
    return Answer(verdict=Verdict.CONTRADICTED, line="study_exists", records=records)


def _compare(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    yield _field("existence", trial.id, (trial.id,), True if _identified(case, trial) else None, trial)
    if said.phases and trial.phases:
        yield _field("phase", "/".join(said.phases), trial.phases, _phases_agree(said.phases, trial.phases), trial)
    if said.allocation and trial.allocation:
        same = said.allocation == trial.allocation or {said.allocation, trial.allocation} == {"NA", "NON_RANDOMIZED"}
        yield _field("allocation", said.allocation, (trial.allocation,), same, trial)
    if said.single_arm is not None and trial.allocation:
        single = trial.allocation == "NA" or trial.intervention_model == "SINGLE_GROUP"
        yield _field(
            "groups", "one group" if said.single_arm else "more", (trial.allocation,), single is said.single_arm, trial
        )
    if said.masking and trial.masking:
        yield _field("masking", said.masking, (trial.masking,), _masking_agrees(said.masking, trial.masking), trial)
    yield from _placebo(said, trial)
    yield from _people(said, trial, case)
    if said.arms is not None and trial.arms is not None:
        yield _field("arms", str(said.arms), (str(trial.arms),), said.arms == trial.arms, trial)
    if said.status and trial.status:
        yield _field("status", said.status, (trial.status,), said.status == trial.status or None, trial)
    yield from _published(said, trial, case)


def _identified(case: Case, trial: Trial) -> bool:
    return trial in named_trials(case)


def _phases_agree(said: tuple[str, ...], recorded: tuple[str, ...]) -> bool:
    """Phase 1/2 is phase 1 and phase 2; an early phase 1 is a phase 1."""
    plain = {phase.removeprefix("EARLY_") for phase in recorded}
    return set(said) <= plain


def _masking_agrees(said: str, recorded: str) -> bool:
    if said in _OPEN:
        return recorded == "NONE"
    if said == "masked":
        return recorded in _MASKED
    if said == "double":  # everyday words for participants and investigators, whoever else was masked
        return recorded in ("DOUBLE", "TRIPLE", "QUADRUPLE")
    return recorded == said.upper()


def _placebo(said: TrialDesign, trial: Trial) -> Iterator[FieldComparison]:
    if said.placebo is None or trial.comparator is None:
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


def _published(said: TrialDesign, trial: Trial, case: Case) -> Iterator[FieldComparison]:
    """The journal and the year, where the sentence says that the study was published."""
    papers = publications_of(trial, case)
    if not said.published or not papers:
        return
    names = {name.casefold() for name in case.claim.assertion.names}
    journals = tuple(dict.fromkeys(p.journal for p in papers if p.journal))
    matching = tuple(j for j in journals if any(same_journal(name, j) for name in names))
    ids = tuple(p.id for p in papers)
    if matching:
        yield FieldComparison(field="journal", said=matching[0], recorded=journals, agrees=True, records=ids)
    elif other := next((name for name in names if _other_journal(name, case)), None):
        yield FieldComparison(field="journal", said=other, recorded=journals, agrees=False, records=ids)
    else:
        yield FieldComparison(field="publication", said="published", recorded=journals, agrees=True, records=ids)


def _other_journal(name: str, case: Case) -> bool:
    return any(p.journal and same_journal(name, p.journal) for p in case.dossier.publications)


def same_journal(said: str, recorded: str) -> bool:
    """A journal's title and its abbreviation: every abbreviated word begins the written one, in order."""
    first, second = (_title_words(words) for words in (said, recorded))
    return (
        bool(first)
        and len(first) == len(second)
        and all(one.startswith(other) or other.startswith(one) for one, other in zip(first, second, strict=True))
    )


def _title_words(words: str) -> list[str]:
    plain = words.casefold().replace(".", " ").replace("&", " ").replace(":", " ")
    return [word for word in plain.split() if word not in ("the", "of", "and", "in", "for")]


def _field(name: str, said: str, recorded: tuple[str, ...], agrees: bool | None, trial: Trial) -> FieldComparison:
    return FieldComparison(field=name, said=said, recorded=recorded, agrees=agrees, records=(trial.id,))
