"""The main path: one claim, one dossier, one version of the rules, one day → one assessment."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from itertools import product

from claims.vocabulary import CONDITIONS
from claims.vocabulary.statements import RESULTS, STRONG, Basis, Kind
from evidence.grading.account.labels import grade_letter, label
from evidence.grading.account.wording import bottom_line, finding, sentences
from evidence.grading.assessment import Assessment, JurisdictionStatus, KnownHarm, Verdict
from evidence.grading.case import Answer, Case
from evidence.grading.changes import next_change
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.efficacy.effects import grade_effect
from evidence.grading.facts import Confidence, Product
from evidence.grading.families import same_kind
from evidence.grading.harm.harms import harms_beside, is_looked_for
from evidence.grading.harm.safety import grade_safety
from evidence.grading.mechanisms import grade_mechanism
from evidence.grading.products import named_products, studies_of
from evidence.grading.question import question
from evidence.grading.regulatory.by_use import statuses_by_use
from evidence.grading.regulatory.regulation import grade_regulation
from evidence.grading.regulatory.status import Use
from evidence.grading.rules import Rules
from evidence.grading.statistics import grade_statistic
from evidence.grading.trials.research import grade_trial
from evidence.grading.weighing.answering import of_retracted


def grade(claim: Claim, dossier: Dossier, rules: Rules, as_of: date) -> Assessment:
    """Grade one claim from a dossier's facts, by these rules, as things stood on a day. Always the same answer."""
    claim = replace(claim, statement=claim.meant)
    case = Case(claim=claim, dossier=dossier, rules=rules, as_of=as_of, question=question(claim, dossier))
    kind = claim.statement.kind
    answer = of_retracted(case, _GRADERS[kind](case))
    regulatory = _statuses(case)
    given_as_care = _given_as_care(case)
    unapproved = {} if given_as_care else regulatory
    flags = tuple(dict.fromkeys((*answer.flags, *_flags(case, unapproved))))
    for flag in flags:
        case.say("flag", flag=flag)
    found = finding(case, answer)
    letter = grade_letter(kind, answer, rules)
    harms = _harms(case) if kind in RESULTS else ()
    return Assessment(
        verdict=answer.verdict,
        certainty=answer.certainty if kind in RESULTS else None,
        grade=letter,
        label=label(kind, answer, rules),
        provisional=letter in ("A", "E") and kind in RESULTS,
        regulatory=regulatory,
        flags=flags,
        bottom_line=bottom_line(case, answer, found),
        sentences=sentences(case, answer, found),
        domains=answer.domains,
        findings=answer.findings,
        kinds=answer.kinds,
        fields=answer.fields,
        intervals=answer.intervals,
        read_to=answer.read_to,
        harms=harms,
        harms_reviewed=bool(harms) or (kind in RESULTS and is_looked_for(case)),
        given_as_care=given_as_care,
        trace=tuple(case.trace),
        records=answer.records,
        next_change_on=dossier.once(("next", as_of, rules.version), lambda: next_change(case)),
        as_of=as_of,
        rules=rules.version,
        dossier=dossier.sha256,
    )


def _statuses(case: Case) -> dict[str, JurisdictionStatus]:
    """Where the claim's treatment stands: wherever a list was read, and in its places; empty where it names none.

    Of a product that is named without a disease, its own approvals alone: not those of other products of such cells.
    """
    if not case.question.therapies:
        return {}
    use = Use(therapies=case.question.therapies, conditions=case.question.conditions)
    places = case.claim.statement.jurisdictions
    named = () if set(case.claim.statement.conditions) - {"any"} else named_products(case.claim, case.dossier)
    dossier = _of_products(case, named) if named else case.dossier
    key = ("statuses", use, places, named, case.as_of, case.rules.version)
    return case.dossier.once(key, lambda: statuses_by_use(use, dossier, case.as_of, case.rules.status, places))


def _of_products(case: Case, products: tuple[Product, ...]) -> Dossier:
    """The facts without what was decided on other products, tested in their trials, or is open to all such cells."""
    ids, studies = {product.id for product in products}, studies_of(case.claim.assertion.names, case.dossier)
    approvals = tuple(approval for approval in case.dossier.approvals if approval.product in ids)
    trials = tuple(trial for trial in case.dossier.trials if trial.id in studies)
    return replace(case.dossier, approvals=approvals, pathways=(), trials=trials)


def _harms(case: Case) -> tuple[KnownHarm, ...]:
    asked = case.question
    key = ("harms", asked.therapies, asked.conditions, asked.routes, asked.inherited, case.as_of, case.rules.version)
    return case.dossier.once(key, lambda: harms_beside(case))


def _given_as_care(case: Case) -> bool:
    """Whether guidelines call each of its uses care, as they do transplants: no product that a regulator approves.

    One told from memory alone takes no warning away.
    """
    seen = [care for care in case.dossier.care if care.confidence is not Confidence.RECALLED]
    uses = list(product(case.question.therapies, case.question.conditions))
    return bool(uses) and all(
        any(same_kind(therapy, care.therapy) and CONDITIONS.is_a(condition, care.condition) for care in seen)
        for therapy, condition in uses
    )


def _flags(case: Case, regulatory: dict[str, JurisdictionStatus]) -> Iterator[str]:
    """The flags that do not depend on how the evidence was weighed; `regulatory` where an approval is needed."""
    statement = case.claim.statement
    treats = statement.kind in STRONG
    if treats and statement.basis is Basis.NONE:
        yield "no_basis"
    offers = statement.kind is Kind.ACCESS and not statement.negated
    offered = offers or (treats and case.claim.assertion.offered)
    unapproved = case.rules.status.offered.unapproved
    places = (regulatory[place] for place in statement.jurisdictions if place in regulatory)
    if offered and any(place.each & unapproved for place in places):
        yield "unapproved_offered"


def _grade_access(case: Case) -> Answer:
    return Answer(verdict=Verdict.NOT_GRADED, line="access")


_GRADERS: dict[Kind, Callable[[Case], Answer]] = {
    Kind.EFFICACY: grade_effect,
    Kind.SAFETY: grade_safety,
    Kind.MECHANISM: grade_mechanism,
    Kind.REGULATORY: grade_regulation,
    Kind.TRIAL: grade_trial,
    Kind.EPIDEMIOLOGY: grade_statistic,
    Kind.ACCESS: _grade_access,
}
