"""In what the studies that were found fall short of the statement, to be said beside the finding."""

from collections import Counter

from claims.vocabulary import JURISDICTIONS
from evidence.grading.account.plain_words import listed, plain
from evidence.grading.case import Answer, Case
from evidence.grading.products import called
from evidence.grading.regulatory.others import others_approved
from evidence.grading.studies_meant import is_of_unknown_study, trials_by_name


def caveats(case: Case, answer: Answer) -> tuple[str, ...]:
    """Each as a sentence, empty where it does not apply."""
    beside = case.rules.wording["beside"]
    unknown = bool(answer.findings) and is_of_unknown_study(case)
    return (
        beside["unknown_study"] if unknown else "",
        beside["named_retracted"] if answer.findings and _names_retracted(case) else "",
        _related(case, answer),
        _weaker(case, answer),
        _one_trial(case, answer),
        beside["not_so_long"] if answer.too_long else "",
        _unborne(case, answer),
        _others_approved(case),
    )


def _names_retracted(case: Case) -> bool:
    """Whether a report of a study that the claim names, and does not itself call retracted, was taken back."""
    named = {trial.id for trial in trials_by_name(case)}
    reports = (result for result in case.dossier.results if result.trial in named)
    return not case.claim.assertion.source_retracted and any(report.retracted_by(case.as_of) for report in reports)


def _related(case: Case, answer: Answer) -> str:
    """Says where no study is of just what the statement is about, or of all that it is about.

    Not beside what was counted, which is of just that.
    """
    beside = case.rules.wording["beside"]
    if answer.words.get("counts"):
        return ""
    other = next((found.reason for found in answer.domains if found.domain == "indirectness" and found.change), None)
    if other is not None:
        return case.rules.wording["related"].get(other, beside["related"])
    return beside["partly"] if answer.partly else ""


def _weaker(case: Case, answer: Answer) -> str:
    """Says where weaker studies of just this point, beside some in too few people to tell."""
    beside = [row for row in answer.findings if row.directness == "direct" and not {*row.records} & {*answer.records}]
    ways = {row.direction for row in beside}
    if answer.line != "inconclusive" or len(ways) != 1:
        return ""
    return case.rules.wording["beside"]["weaker"].format(direction=plain(ways.pop(), case.rules))


def _one_trial(case: Case, answer: Answer) -> str:
    """Says where lines of the table of kinds are of one trial, so that nobody adds up its people."""
    lines_of = Counter(key for line in answer.kinds for key in {*line.records})
    shared = any(lines > 1 for lines in lines_of.values())
    return case.rules.wording["beside"]["one_trial"] if shared else ""


def _unborne(case: Case, answer: Answer) -> str:
    """Says on which of the outcomes that are told of the statement is not borne out."""
    beside = case.rules.wording["beside"]
    return beside["not_on_all"].format(outcomes=listed(answer.unborne, case.rules)) if answer.unborne else ""


def _others_approved(case: Case) -> str:
    """Says where what is approved for the use are only other products than the one that is named."""
    places, elsewhere = others_approved(case)
    if not places:
        return ""
    beside = case.rules.wording["beside"]
    template = beside["others_approved_there"] if elsewhere else beside["others_approved"]
    products = tuple(name for name in case.claim.assertion.names if called((name,), case.dossier))
    where = ", ".join(JURISDICTIONS.label_of(place) for place in places)
    return template.format(places=where, products=listed(products, case.rules))
