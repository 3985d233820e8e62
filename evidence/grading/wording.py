"""The words of an assessment: every sentence from a table, by verdict, direction and certainty; none made up."""

import re
from calendar import month_name
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

from claims.vocabulary import CONDITIONS, OUTCOMES, THERAPIES
from claims.vocabulary.statements import RESULTS, Kind
from evidence.grading.assessment import Argument, Certainty, DomainFinding, FieldComparison, Step, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Design, Direction, StudyResult
from evidence.grading.judging import asserted
from evidence.grading.products import studies_of
from evidence.grading.question import strength
from evidence.grading.reported import reported_study, tells_share
from evidence.grading.rules import Rules
from evidence.grading.search import awaits_confirmation
from evidence.grading.studies import is_of_unknown_study, named_trials

_FACTS = {Kind.REGULATORY, Kind.TRIAL, Kind.EPIDEMIOLOGY}
_WORDS = 3  # of so many words an outcome that no lexicon has still reads as a name
_DAY = re.compile(r"\b((?:19|20)\d\d)-(0[1-9]|1[0-2])-([0-2]\d|3[01])\b")
_AS_PROSE = (  # as registers are typed, and as people read
    (re.compile(r">= ?"), "at least "),
    (re.compile(r"<= ?"), "at most "),
    (re.compile(r"(?<=\d)%"), " %"),
    (re.compile(r" v (?=\S)"), " against "),
    (re.compile(r"(?<=\d)-(?=\d+(?:\.\d+)?\b(?!-))"), "–"),
)
_REGISTERS = ("pmid", "pmcid", "doi")
_TRUTH = {
    Verdict.SUPPORTED: "true",
    Verdict.OUTDATED: "false",
    Verdict.CONTRADICTED: "false",
    Verdict.UNVERIFIABLE: "unknown",
}


def grade_letter(kind: Kind, answer: Answer, rules: Rules) -> str:
    """A to E by table for efficacy, safety and mechanism; facts and what is not graded take a dash."""
    grades = rules.verdicts.grades
    if kind in _FACTS or kind is Kind.ACCESS or answer.verdict.value not in grades:
        return grades["none"]
    level = answer.certainty.level if answer.certainty else Certainty.HIGH.level
    low = answer.verdict is Verdict.SUPPORTED and (level <= Certainty.LOW.level or answer.label == "supported_risk")
    return grades["supported_low" if low else answer.verdict.value]


def label(kind: Kind, answer: Answer, rules: Rules) -> str:
    """What the page calls the verdict."""
    labels = rules.verdicts.labels
    if answer.label:
        return labels[answer.label]
    return labels.get(f"{answer.verdict.value}_fact" if kind in _FACTS else "", labels[answer.verdict.value])


def bottom_line(case: Case, answer: Answer, found: str) -> str:
    """The finding and how the statement stands to it. Its only numbers are those of the dossier, as published."""
    parts = [found, *_beside(case, answer), _stands(case, answer), _figures(case, answer), _largest(case, answer)]
    return " ".join(part for part in parts if part)


def finding(case: Case, answer: Answer) -> str:
    """What the evidence or the registers show; behind a story or a stray figure, what they show in general."""
    table = case.rules.wording["findings"]
    template = next((table[key] for key in _finding_keys(case, answer) if key in table), "")
    found, words = _filled(template, case, answer), dict(answer.words)
    general = words.pop("general", None)
    return f"{found} {finding(case, replace(answer, line=str(general), words=words))}".strip() if general else found


def _finding_keys(case: Case, answer: Answer) -> list[str]:
    line, certainty = answer.line, answer.certainty.value if answer.certainty else "none"
    keys = [
        f"{line}_{certainty}",
        f"{line}_{answer.verdict.value}",
        f"{line}_{_TRUTH.get(answer.verdict, 'unknown')}",
        line,
    ]
    if case.claim.statement.kind is Kind.SAFETY:
        absent = {
            "no_difference": [f"harm_absent_{certainty}"],
            "harm": ["harm_seen"],
            "benefit": [f"harm_absent_{certainty}"],
        }
        keys = absent.get(line, []) + keys
    if case.question.outcomes <= {"any-harm"}:
        keys = [each for key in keys for each in (f"{key}_any", key)]
    if case.claim.statement.kind in _FACTS and answer.verdict is Verdict.UNVERIFIABLE:
        keys.append("fact_unknown")
    return keys


def _stands(case: Case, answer: Answer) -> str:
    graded = case.claim.statement.kind in RESULTS
    lines = (
        "nothing_found",
        "outcome_not_found",
        "absolute_denial",
        "absolute_denial_warned",
        "denied_harm",
        "absent_but_reported",
        "study_saw",
    )
    told = answer.domains or answer.line in lines
    if not graded or not told:
        return ""
    table, verdict = case.rules.wording["stands"], answer.verdict.value
    counted = any(each.agrees for each in answer.fields)
    said = case.claim.assertion
    if answer.label == "supported_risk" and (said.how_often or any(map(tells_share, said.proportions))) and not counted:
        return table["supported_how_often"]
    if answer.label == "reported":
        return table["reported"]
    if answer.line in ("told_otherwise", "harm_of_so_many"):
        return ""
    if verdict == "early" and said.cure and asserted(case.claim) is Direction.BENEFIT:
        return table["early_cure"]
    if verdict == "supported" and answer.partly:
        return table["supported_partly"]
    of_cases = answer.line in ("study_saw", "counter_case")
    return table[verdict] if of_cases else table.get(f"{verdict}_{strength(case.claim).value}", table[verdict])


def _figures(case: Case, answer: Answer) -> str:
    """Says where the numbers told are a published study's, however the statement stands.

    A bare share may be so by chance, unless the study is named; a count is its own only as it stands.
    """
    compared = [each for each in answer.fields if each.field == "figure"]
    agree = bool(compared) and all(each.agrees for each in compared)
    counts = [(said.hits, said.of) for said in case.claim.assertion.proportions]
    shares = any(None in count for count in counts)
    told = agree and _counted(counts, compared, case) and (not shares or _of_a_named_study(case, compared))
    return case.rules.wording["beside"]["figures_agree"] if told else ""


def _counted(counts: Iterable[tuple[int | None, int | None]], compared: Iterable[FieldComparison], case: Case) -> bool:
    """Whether each count is one of those that were published, not only as large a share as one."""
    records = {id for each in compared for id in each.records}
    published = {count for result in case.dossier.results if result.id in records for count in result.counts}
    return all(None in count or count in published for count in counts)


def _of_a_named_study(case: Case, compared: Iterable[FieldComparison]) -> bool:
    named = {trial.id for trial in named_trials(case)} | studies_of(case.claim.assertion.names, case.dossier)
    own = {result.id for result in case.dossier.results if result.trial in named}
    return all(not own.isdisjoint(each.records) for each in compared)


def _beside(case: Case, answer: Answer) -> tuple[str, ...]:
    """What stands beside the finding, whose study is perhaps not the one that the statement names."""
    unknown = bool(answer.findings) and is_of_unknown_study(case)
    told = case.rules.wording["beside"]["unknown_study"] if unknown else ""
    too_long = case.rules.wording["beside"]["not_so_long"] if answer.too_long else ""
    return (
        told,
        _related(case, answer),
        _weaker(case, answer),
        _one_trial(case, answer),
        too_long,
        _unborne(case, answer),
    )


def _unborne(case: Case, answer: Answer) -> str:
    """Says on which of the outcomes that are told of the statement is not borne out."""
    beside = case.rules.wording["beside"]
    return beside["not_on_all"].format(outcomes=_list(answer.unborne, case.rules)) if answer.unborne else ""


def _related(case: Case, answer: Answer) -> str:
    """Says where no study is of just what the statement is about, or of all that it is about."""
    indirect = any(found.domain == "indirectness" and found.change for found in answer.domains)
    beside = case.rules.wording["beside"]
    return beside["related"] if indirect else beside["partly"] if answer.partly else ""


def _weaker(case: Case, answer: Answer) -> str:
    """Says where weaker studies of just this point, beside some in too few people to tell."""
    beside = [row for row in answer.findings if row.directness == "direct" and not {*row.records} & {*answer.records}]
    ways = {row.direction for row in beside}
    if answer.line != "inconclusive" or len(ways) != 1:
        return ""
    return case.rules.wording["beside"]["weaker"].format(direction=_plain(ways.pop(), case.rules))


def _one_trial(case: Case, answer: Answer) -> str:
    """Says where lines of the table of kinds are of one trial, so that nobody adds up its people."""
    lines_of = Counter(key for line in answer.kinds for key in {*line.records})
    shared = any(lines > 1 for lines in lines_of.values())
    return case.rules.wording["beside"]["one_trial"] if shared else ""


def _largest(case: Case, answer: Answer) -> str:
    """The study whose numbers are told, else the deciding one with most people, with its effect as published."""
    if case.claim.statement.kind is not Kind.EFFICACY or not answer.findings:
        return ""
    own = {id for each in answer.fields if each.agrees for id in each.records} if _figures(case, answer) else set()
    if answer.label == "reported" or answer.line == "told_otherwise":
        own |= {result.id for result in reported_study(case)}
    usable = [r for r in case.dossier.results if r.n and (r.effect or r.events)]
    told = [r for r in usable if r.id in own] or [r for r in usable if r.id in answer.records]
    if not told:
        return ""
    largest = max(told, key=lambda result: (result.n or 0, result.id))
    compared = largest.comparator and largest.design not in (Design.SINGLE_ARM, Design.CASE_SERIES, Design.CASE_REPORT)
    which = case.rules.wording["largest"]["own" if largest.id in own else "largest"]
    template = case.rules.wording["largest"]["against" if compared else "effect"]
    told_of = {"people": largest.n, "whom": _whom(largest, case), "comparator": largest.comparator}
    return template.format(study=which, effect=_published(largest, case.rules), **told_of)


def _whom(result: StudyResult, case: Case) -> str:
    """Who was studied: the disease where it is narrower than the one asked about, and its stage or form as recorded."""
    narrower = result.condition not in (*case.question.conditions, "any")
    words = [_plain(result.condition, case.rules)] if narrower else []
    return "".join(f"; {each}" for each in (*words, result.stage) if each)


def _published(result: StudyResult, rules: Rules) -> str:
    """What was measured, and what came out: the words and numbers as published, set as prose."""
    found = "; ".join(words for words in (result.events, result.effect) if words)
    return _as_prose(f"{result.outcome_words or _plain(result.outcome, rules)}: {found}")


def _as_prose(words: str) -> str:
    for written, printed in _AS_PROSE:
        words = written.sub(printed, words)
    return words


def sentences(case: Case, answer: Answer, found: str) -> tuple[str, ...]:
    """The plain-language account: finding, why so sure, figures, what stands beside it."""
    reasons = [reason(each, case.rules) for each in answer.domains if each.change or each.domain == "ceiling"]
    beside = case.rules.wording["beside"]
    said = [
        found,
        *_beside(case, answer),
        *reasons,
        _stands(case, answer),
        _figures(case, answer),
        beside["unconfirmed"] if answer.unconfirmed else "",
        beside["search_to_confirm"] if awaits_confirmation(case, answer.records) else "",
    ]
    return tuple(sentence for sentence in said if sentence)


def reason(found: DomainFinding, rules: Rules) -> str:
    """Why one domain moved the certainty, as a plain sentence."""
    table = rules.wording["reasons"]
    template = table.get(f"{found.domain}_{found.reason}", table.get(found.domain, ""))
    return f"{template.format(reason=_plain(found.reason, rules))}." if template else ""


def sentence(step: Step, rules: Rules) -> str:
    """One step of the trace as a plain sentence."""
    said = {name: _argument(value, rules) for name, value in step.arguments.items()}
    if step.arguments.get("people", 0) is None:
        said["people"] = "an unrecorded number of"
    if step.rule == "start":
        said["level"] = str(step.arguments.get("change"))
    if step.rule == "flag":
        said["flag"] = rules.wording["flags"][str(step.arguments["flag"])]
    if "unconfirmed" in step.arguments:
        said["unconfirmed"] = " Not seen in a source." if step.arguments["unconfirmed"] else ""
    text = rules.wording["trace"][step.rule].format_map(_Blank(said))
    return text[:1].upper() + text[1:]


class _Blank(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return "not recorded"


def _argument(value: Argument, rules: Rules) -> str:
    if value is None:
        return "not recorded"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, (tuple, list)):  # a step that was kept comes back with lists
        return _list(tuple(map(str, value)), rules) or "none"
    return _plain(value, rules) if isinstance(value, str) else str(value)


def _plain(code: str, rules: Rules) -> str:
    """A code, an id of the lexicons or a record's key as it is said in plain words."""
    words = rules.wording["words"]
    if code in words:
        return words[code]
    if concept := OUTCOMES.get(code) or THERAPIES.get(code):
        return concept.plain or concept.label
    if code in CONDITIONS:
        return CONDITIONS[code].label
    for joint in (" and ", " "):
        parts = code.split(joint)
        if len(parts) > 1 and all(part in words for part in parts):
            return (" and " if joint == " and " else ", ").join(words[part] for part in parts)
    register, _, number = code.partition(":")
    if register in _REGISTERS:
        return f"{register.upper()} {number}"
    return code.removeprefix("other:").replace("_", " ")


def _filled(template: str, case: Case, answer: Answer) -> str:
    therapy = _list(case.question.therapies, case.rules) or "this treatment"
    values: Mapping[str, str] = {
        "therapy": therapy,
        "condition": _list(tuple(c for c in case.question.conditions if c != "any"), case.rules) or "any disease",
        "outcome": _outcome(case),
        **{name: _argument(value, case.rules) for name, value in answer.words.items()},
    }
    return template.format_map(_Blank({name: _with_days(said) for name, said in values.items()}))


def _with_days(said: str) -> str:
    """With each day as people write it: 18 December 2024."""
    return _DAY.sub(lambda day: f"{int(day[3])} {month_name[int(day[2])]} {day[1]}", said)


def _outcome(case: Case) -> str:
    """What is asked about, between quotation marks; not those of the claim's own words that are more than a name."""
    asked = tuple(sorted(case.question.outcomes))
    if not asked:
        return "what the studies measured"
    long = any(id.startswith("other:") and len(id.split()) > _WORDS for id in asked)
    return "what the statement speaks of" if long else f"“{_list(asked, case.rules)}”"


def _list(ids: tuple[str, ...], rules: Rules) -> str:
    *words, last = [_plain(each, rules) for each in ids] or [""]
    if any(", " in word for word in (*words, last)):
        return "; ".join((*words, last))
    joint = ", " if last.startswith("and ") else " and "
    return f"{', '.join(words)}{joint}{last}" if words else last
