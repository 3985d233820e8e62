"""What is said of published numbers: whether those told are a study's, and what the largest study measured."""

from collections import Counter
from collections.abc import Iterable

from claims.vocabulary.statements import Kind
from evidence.grading.account.plain_words import as_prose, plain
from evidence.grading.assessment import FieldComparison
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Design, StudyResult
from evidence.grading.products import studies_of
from evidence.grading.rules import Rules
from evidence.grading.studies_meant import named_trials
from evidence.grading.weighing.reported import reported_study


def figures_agree(case: Case, answer: Answer) -> str:
    """Says where the numbers told are all those of one published study, however the statement stands.

    A bare share may be so by chance, unless the study is named; a count is its own only as it stands.
    """
    compared = [each for each in answer.fields if each.field == "figure"]
    agree = all(each.agrees for each in compared) and bool(_own_results(compared, case))
    counts = [(said.hits, said.of) for said in case.claim.assertion.proportions]
    shares = any(None in count for count in counts)
    told = agree and _counted(counts, compared, case) and (not shares or _of_a_named_study(case, compared))
    return case.rules.wording["beside"]["figures_agree"] if told else ""


def _own_results(compared: list[FieldComparison], case: Case) -> list[StudyResult]:
    """Of the studies that have all of these figures the results with most of them."""
    told = Counter(id for each in compared for id in each.records)
    results = [result for result in case.dossier.results if result.id in told]
    studies = [{result.study for result in results if result.id in each.records} for each in compared]
    own = [result for result in results if all(result.study in each for each in studies)]
    most = max((told[result.id] for result in own), default=0)
    return [result for result in own if told[result.id] == most]


def _counted(counts: Iterable[tuple[int | None, int | None]], compared: Iterable[FieldComparison], case: Case) -> bool:
    """Whether each count is one of those that were published, not only as large a share as one."""
    records = {id for each in compared for id in each.records}
    published = {count for result in case.dossier.results if result.id in records for count in result.counts}
    return all(None in count or count in published for count in counts)


def _of_a_named_study(case: Case, compared: Iterable[FieldComparison]) -> bool:
    named = {trial.id for trial in named_trials(case)} | studies_of(case.claim.assertion.names, case.dossier)
    own = {result.id for result in case.dossier.results if result.trial in named}
    return all(not own.isdisjoint(each.records) for each in compared)


def largest_study(case: Case, answer: Answer) -> str:
    """The study whose numbers are told, else of those that decide the largest with an effect as it was published."""
    if case.claim.statement.kind is not Kind.EFFICACY or not answer.findings:
        return ""
    told = [each for each in answer.fields if each.field == "figure"]
    own = {result.id for result in _own_results(told, case)} if figures_agree(case, answer) else set()
    if answer.label == "reported" or answer.line == "told_otherwise":
        own |= {result.id for result in reported_study(case)}
    most = max((r.n or 0 for r in case.dossier.results if r.id in answer.records), default=0)
    usable = [r for r in case.dossier.results if r.n and (r.effect or r.events)]
    bearing = [r for r in usable if r.id in own] or _pointing([r for r in usable if r.id in answer.records], answer)
    if not bearing:
        return ""
    shown = max(bearing, key=lambda result: (result.n or 0, result.id))
    which = "own" if shown.id in own else "largest" if shown.n == most else "one"
    compared = shown.comparator and shown.design not in (Design.SINGLE_ARM, Design.CASE_SERIES, Design.CASE_REPORT)
    template = case.rules.wording["largest"]["against" if compared else "effect"]
    told_of = {"people": shown.n, "whom": _whom(shown, case), "comparator": shown.comparator}
    return template.format(study=case.rules.wording["largest"][which], effect=_published(shown, case.rules), **told_of)


def _pointing(results: list[StudyResult], answer: Answer) -> list[StudyResult]:
    """Those that came out as the finding has it; all where they disagree, or none has figures."""
    return [result for result in results if result.direction == answer.line] or results


def _whom(result: StudyResult, case: Case) -> str:
    """Who was studied: the disease where it is narrower than the one asked about, and its stage or form as recorded."""
    narrower = result.condition not in (*case.question.conditions, "any")
    words = [plain(result.condition, case.rules)] if narrower else []
    return "".join(f"; {each}" for each in (*words, result.stage) if each)


def _published(result: StudyResult, rules: Rules) -> str:
    """What was measured, and what came out: the words and numbers as published, set as prose."""
    return as_prose(f"{result.outcome_words or plain(result.outcome, rules)}: {result.published}")
