"""The words of an assessment: every sentence from a table, by verdict, direction and certainty; none made up."""

from collections.abc import Mapping
from dataclasses import replace

from claims.vocabulary.statements import FACTS, RESULTS, Kind
from evidence.grading.account.caveats import caveats
from evidence.grading.account.plain_words import argument, filled, listed, plain, with_days
from evidence.grading.account.published import figures_agree, largest_study
from evidence.grading.assessment import DomainFinding, Step, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.facts import Direction
from evidence.grading.judging import asserted
from evidence.grading.question import strength
from evidence.grading.rules import Rules
from evidence.grading.search import awaits_confirmation

_WORDS = 3  # of so many words an outcome that no lexicon has still reads as a name
_OF_CASES = (  # lines of what one case is enough to show, whatever studies taken together have it
    "absolute_denial", "absolute_denial_warned", "denied_harm", "study_saw", "counter_case",
)  # fmt: skip
_WEIGHED = (  # lines that stand for evidence though it was not rated by domains
    "nothing_found", "outcome_not_found", "absolute_denial", "absolute_denial_warned", "denied_harm",
    "absent_but_reported", "study_saw",
)  # fmt: skip
_TRUTH = {
    Verdict.SUPPORTED: "true",
    Verdict.OUTDATED: "false",
    Verdict.CONTRADICTED: "false",
    Verdict.UNVERIFIABLE: "unknown",
}


def bottom_line(case: Case, answer: Answer, found: str) -> str:
    """The finding and how the statement stands to it. Its only numbers are those of the dossier, as published."""
    parts = [
        found,
        *caveats(case, answer),
        _stands(case, answer),
        figures_agree(case, answer),
        largest_study(case, answer),
    ]
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
    if case.claim.statement.kind in FACTS and answer.verdict is Verdict.UNVERIFIABLE:
        keys.append("fact_unknown")
    return keys


def _stands(case: Case, answer: Answer) -> str:
    """How the statement goes with the evidence, if that was weighed."""
    weighed = answer.domains or answer.line in _WEIGHED
    if case.claim.statement.kind not in RESULTS or not weighed:
        return ""
    table, verdict = case.rules.wording["stands"], answer.verdict.value
    counted = any(each.agrees for each in answer.fields)
    said = case.claim.assertion
    if answer.line in ("harm_counted", "harm_counted_more"):
        return table["supported_counted" if answer.line == "harm_counted" else "supported_how_often"]
    how_often = said.how_often or any(each.per_cent is not None for each in said.proportions)
    if answer.label == "supported_risk" and how_often and not counted:
        return table["supported_how_often"]
    if answer.label == "reported":
        return table["reported"]
    if answer.line in ("told_otherwise", "harm_of_so_many"):
        return ""
    if verdict == "early" and said.cure and asserted(case.claim) is Direction.BENEFIT:
        return table["early_cure"]
    if verdict == "supported" and answer.partly:
        return table["supported_partly"]
    if case.claim.statement.kind is Kind.EFFICACY and _is_related(answer) and f"{verdict}_related" in table:
        return table[f"{verdict}_related"]
    of_studies = "" if answer.line in _OF_CASES else f"{verdict}_{strength(case.claim).value}"
    return table.get(of_studies, table[verdict])


def _is_related(answer: Answer) -> bool:
    """Whether all that decides is only related, as by one case nothing does."""
    lowered = any(found.domain == "indirectness" and found.change for found in answer.domains)
    return lowered and answer.line not in _OF_CASES


def sentences(case: Case, answer: Answer, found: str) -> tuple[str, ...]:
    """The plain-language account: finding, why so sure, figures, what stands beside it."""
    reasons = [reason(each, case.rules) for each in answer.domains if each.change or each.domain == "ceiling"]
    beside = case.rules.wording["beside"]
    said = [
        found,
        *caveats(case, answer),
        *reasons,
        _stands(case, answer),
        figures_agree(case, answer),
        beside["unconfirmed"] if answer.unconfirmed else "",
        beside["search_to_confirm"] if awaits_confirmation(case, answer.records) else "",
    ]
    return tuple(sentence for sentence in said if sentence)


def reason(found: DomainFinding, rules: Rules) -> str:
    """Why one domain moved the certainty, as a plain sentence."""
    table = rules.wording["reasons"]
    template = table.get(f"{found.domain}_{found.reason}", table.get(found.domain, ""))
    return f"{template.format(reason=plain(found.reason, rules))}." if template else ""


def sentence(step: Step, rules: Rules) -> str:
    """One step of the trace as a plain sentence."""
    said = {name: argument(value, rules) for name, value in step.arguments.items()}
    if step.arguments.get("people", 0) is None:
        said["people"] = "an unrecorded number of"
    if step.rule == "start":
        said["level"] = str(step.arguments.get("change"))
    if step.rule == "flag":
        said["flag"] = rules.wording["flags"][str(step.arguments["flag"])]
    if "why" in step.arguments:
        said["why"] = str(step.arguments["why"])  # a person's own words, which are no code
    if "unconfirmed" in step.arguments:
        said["unconfirmed"] = " Not seen in a source." if step.arguments["unconfirmed"] else ""
    text = filled(rules.wording["trace"][step.rule], said)
    return text[:1].upper() + text[1:]


def _filled(template: str, case: Case, answer: Answer) -> str:
    values: Mapping[str, str] = {
        "therapy": listed(case.question.therapies, case.rules) or "this treatment",
        "condition": listed(tuple(c for c in case.question.conditions if c != "any"), case.rules) or "any disease",
        "outcome": _outcome(case),
        **{name: argument(value, case.rules) for name, value in answer.words.items()},
    }
    return filled(template, {name: with_days(said) for name, said in values.items()})


def _outcome(case: Case) -> str:
    """What is asked about, between quotation marks; not those of the claim's own words that are more than a name."""
    asked = tuple(sorted(case.question.outcomes))
    if not asked:
        return "what the studies measured"
    long = any(id.startswith("other:") and len(id.split()) > _WORDS for id in asked)
    return "what the statement speaks of" if long else f"“{listed(asked, case.rules)}”"
