"""What a grade stands on, as GRADE's summary of findings has it: rows, certainty, and a footnote for each reason."""

import re
from collections.abc import Iterable, Mapping, Sequence
from string import ascii_lowercase
from typing import Any

from claims.vocabulary import OUTCOMES
from evidence.assessments.models import Current
from evidence.cards import terms, words
from evidence.cards.counts import counted
from evidence.cards.pins import pinned_results
from evidence.cards.references import references, studies
from evidence.cards.rules_then import rules_then
from evidence.cards.shapes import Comparison, Domain, Evidence, Finding, Footnote, Harm, KindFinding
from evidence.cards.statuses import records_of
from evidence.grading.account.wording import reason
from evidence.grading.assessment import DomainFinding
from evidence.grading.rules import Rules

Row = Mapping[str, Any]
NAMED = 2  # therapies, and conditions, after which a harm came


def evidence(current: Current, output: Row) -> Evidence:
    """What the assessment that is shown stands on; `output`: of it, what may be told."""
    rules, dossier = rules_then(current.shown.rules), current.shown.dossier.facts
    harms = current.output.get("harms", ())  # the newest, which tell nothing of how the statement stands
    domains = tuple(_domain(row, rules) for row in output.get("domains", ()))
    footnotes = tuple(_footnotes(domains))
    return Evidence(
        findings=tuple(_finding(row, output, footnotes) for row in output.get("findings", ())),
        footnotes=footnotes,
        abbreviations=tuple(_abbreviations(output.get("findings", ()))),
        studies=studies(dossier, _of_findings(output)),
        pinned=tuple(pinned_results(output, dossier)),
        domains=domains,
        kinds=tuple(kind_finding(row) for row in output.get("kinds", ())),
        comparisons=tuple(_comparisons(output.get("fields", ()))),
        harms=tuple(map(harm, harms)),
        harms_reviewed=bool(harms or output.get("harms_reviewed")),
        references=references(
            _dossiers(current), _of_grade(current.output), _of_harms(current.output), _of_statuses(output)
        ),
    )


def _dossiers(current: Current) -> Iterable[str]:
    """The facts that the grade stands on, and those of the statuses beside it, which are newer than some judgements."""
    yield current.shown.dossier.facts
    if current.computed.dossier_id != current.shown.dossier_id:
        yield current.computed.dossier.facts


def _of_findings(output: Row) -> Iterable[str]:
    return (record for row in output.get("findings", ()) for record in row.get("records", ()))


def _of_grade(output: Row) -> Iterable[str]:
    """Ids of the records that any part of the assessment but harms and statuses names: those that decided first."""
    yield from output.get("records", ())
    for part in ("findings", "kinds", "fields", "intervals", "domains"):
        for row in output.get(part, ()):
            yield from row.get("records", ())


def _of_harms(output: Row) -> Iterable[str]:
    return (record for row in output.get("harms", ()) for record in row.get("records", ()))


def _of_statuses(output: Row) -> Iterable[str]:
    for status in output.get("regulatory", {}).values():
        yield from records_of(status)


def _finding(row: Row, output: Row, footnotes: Sequence[Footnote]) -> Finding:
    decides = set(row["records"]) <= _rated(output)
    return Finding(
        design=words.say(words.DESIGNS, row["design"]),
        directness=row["directness"],
        outcome=terms.term(OUTCOMES, row["outcome"]).name,
        direction=words.say(words.DIRECTIONS, row["direction"]),
        studies=row["studies"],
        people=row["people"],
        effects=tuple(row["effects"]),
        certainty=output.get("certainty") if decides else None,
        notes=tuple(note.mark for note in footnotes) if decides else (),
    )


def _rated(output: Row) -> set[str]:
    """The results whose certainty was rated together; the others stand beside them."""
    return {record for row in output.get("domains", ()) if row["domain"] == "start" for record in row["records"]}


def _domain(row: Row, rules: Rules) -> Domain:
    found = DomainFinding(domain=row["domain"], change=row["change"], reason=row["reason"])
    return Domain(
        domain=words.say(words.DOMAINS, row["domain"]),
        change=row["change"],
        reason=reason(found, rules) or words.say({}, row["reason"]),
        limits=row["domain"] == "ceiling",
    )


def _footnotes(domains: Sequence[Domain]) -> Iterable[Footnote]:
    """One for each domain that moved the certainty from where it started, or held it down."""
    moving = (domain for domain in domains[1:] if domain.change or domain.limits)
    for mark, domain in zip(ascii_lowercase, moving, strict=False):
        yield Footnote(mark=mark, change=domain.change, words=domain.reason)


def _abbreviations(rows: Iterable[Row]) -> Iterable[str]:
    """What the abbreviations in the published effects stand for."""
    published = " ".join(effect for row in rows for effect in row["effects"])
    for short, meaning in words.ABBREVIATIONS.items():
        if re.search(rf"\b{short}\b", published):
            yield f"{short}: {meaning}"


def kind_finding(row: Row) -> KindFinding:
    """A line of a claim taken apart, from its columns by name."""
    direction, stage = row["direction"], row["stage"]
    return KindFinding(
        kind=terms.cells(row["kind"]) if row["kind"] else None,
        stage=terms.condition(stage).name if stage else None,
        direction=words.pointing(direction, row["certainty"], words.OF_SEVERAL) if direction else None,
        certainty=row["certainty"],
        studies=row["studies"],
        people=row["people"] or None,
    )


def harm(row: Row) -> Harm:
    """A known harm in words, from its columns by name."""
    outcome = terms.term(OUTCOMES, row["outcome"]).name
    return Harm(outcome=outcome, words=counted(row["words"]) or outcome, serious=row["serious"], after=_after(row))


def _after(row: Row) -> str:
    """Assessments that were kept before this was told say nothing of it."""
    therapies = [terms.therapy(id).name for id in row.get("therapies", ())[:NAMED]]
    conditions = [terms.disease(id) for id in row.get("conditions", ())[:NAMED] if id != "any"]
    given = " or ".join(therapies)
    return f"{given}, given for {' or '.join(conditions)}" if given and conditions else given


def _comparisons(rows: Iterable[Row]) -> Iterable[Comparison]:
    """All but `existence`, which names the study compared with: nobody need have said its number."""
    for row in rows:
        if row["field"] != "existence":
            recorded = tuple(dict.fromkeys(row["recorded"]))
            yield Comparison(field=row["field"], said=row["said"], recorded=recorded, agrees=row["agrees"])
