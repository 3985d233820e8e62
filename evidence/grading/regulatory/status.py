"""Where a therapy stands for a condition, in one jurisdiction, on one day: one rule, for claims and registers alike."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from evidence.grading.assessment import JurisdictionStatus, Status
from evidence.grading.dossier import Dossier
from evidence.grading.facts import Approval, Confidence, Fact, Pathway, RegulatorWarning, Trial, ids_of
from evidence.grading.tables.status import StatusRules

APPROVED = frozenset({Status.APPROVED, Status.CONDITIONAL})
Candidate = tuple[Status, Sequence[Fact]]  # with the records that it stands on


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A treatment for a condition. No conditions, or `any`: for whatever it is used."""

    therapies: tuple[str, ...]
    conditions: tuple[str, ...]

    def treats_with(self, therapies: Iterable[str]) -> bool:
        """True where one of the recorded therapies is the one asked about, or narrower."""
        return any(asked in THERAPIES.ancestors(therapy) for therapy in therapies for asked in self.therapies)

    def treats(self, conditions: Iterable[str]) -> bool:
        """True where one of the recorded conditions is the one asked about, or narrower."""
        if not set(self.conditions) - {"any"}:
            return True
        return any(asked in CONDITIONS.ancestors(condition) for condition in conditions for asked in self.conditions)


def statuses(
    use: Use, dossier: Dossier, on: date, rules: StatusRules, places: Iterable[str] = ()
) -> dict[str, JurisdictionStatus]:
    """The status in every country whose list was read, in those that the dossier holds a record of, and in `places`."""
    countries = {horizon.id for horizon in dossier.horizons} | {*_by_country(dossier).approvals, *places}
    return {place: status(use, place, dossier, on, rules) for place in sorted(countries)}


@dataclass(frozen=True, slots=True, kw_only=True)
class ByCountry:
    """A dossier's regulatory facts by country; trials in each of theirs."""

    approvals: dict[str, list[Approval]]
    pathways: dict[str, list[Pathway]]
    warnings: dict[str, list[RegulatorWarning]]
    trials: dict[str, list[Trial]]


def _by_country(dossier: Dossier) -> ByCountry:
    return dossier.once("by country", lambda: _sorted_by_country(dossier))


def _sorted_by_country(dossier: Dossier) -> ByCountry:
    found = ByCountry(approvals={}, pathways={}, warnings={}, trials={})
    for approval in dossier.approvals:
        found.approvals.setdefault(country(approval.jurisdiction), []).append(approval)
    for pathway in dossier.pathways:
        found.pathways.setdefault(country(pathway.jurisdiction), []).append(pathway)
    for warning in dossier.warnings:
        found.warnings.setdefault(country(warning.jurisdiction), []).append(warning)
    for trial in dossier.trials:
        for place in trial.countries:
            found.trials.setdefault(place, []).append(trial)
    return found


def status(use: Use, jurisdiction: str, dossier: Dossier, on: date, rules: StatusRules) -> JurisdictionStatus:
    """The first that holds, as `Status` orders them; beside it whether a regulator warned, and what is no status.

    A warning of a treatment whatever it is used for is one of uses that are not approved; beside an approved one, or
    a transplant, where all cells are warned of, it is only noted.
    """
    found, records = next(_candidates(use, jurisdiction, dossier, on, rules))
    here = _by_country(dossier)
    warnings = [warning for warning in here.warnings.get(jurisdiction, ()) if _warns(warning, use, on, rules)]
    of_this_use = [w for w in warnings if _is_specific(w) or (found not in APPROVED and _names(w, use, rules))]
    general = [warning for warning in warnings if warning not in of_this_use]
    horizon = next((entry for entry in dossier.horizons if entry.id == jurisdiction), None)
    stands_on = records or ([horizon] if horizon else [])
    return JurisdictionStatus(
        status=found,
        warned=bool(of_this_use),
        records=ids_of(records) + ids_of(of_this_use),
        notes=ids_of([*_notes(use, jurisdiction, dossier, on, rules), *general]),
        checked_on=horizon.read_to if horizon else None,
        unconfirmed=bool(stands_on) and all(record.confidence is Confidence.RECALLED for record in stands_on),
    )


def _candidates(use: Use, jurisdiction: str, dossier: Dossier, on: date, rules: StatusRules) -> Iterator[Candidate]:
    """Every status that holds, the one that counts first; each with the records that it stands on."""
    this_cell = [each for each in _approvals(jurisdiction, dossier) if use.treats_with(each.therapies)]
    this_use = [approval for approval in this_cell if use.treats(approval.conditions)]
    yield from _approved(this_use, on, rules)
    yield from _ended(this_use, on, rules)
    yield from _lawful(use, _by_country(dossier).pathways.get(jurisdiction, ()), this_use, on, rules)
    yield from _for_other_uses(this_cell, on, rules)
    yield from _in_trials(use, _by_country(dossier).trials.get(jurisdiction, ()), rules)
    known = any(horizon.id == jurisdiction for horizon in dossier.horizons)
    yield (Status.NONE_FOUND if known else Status.NOT_CHECKED), []


def _approvals(jurisdiction: str, dossier: Dossier) -> Iterator[Approval]:
    """Those that hold there: what the European Union decides does in its member states."""
    approvals = _by_country(dossier).approvals
    for place in sorted(JURISDICTIONS.ancestors(jurisdiction)):
        yield from (each for each in approvals.get(place, ()) if each.jurisdiction == place)


def _approved(this_use: Sequence[Approval], on: date, rules: StatusRules) -> Iterator[Candidate]:
    for wanted in (Status.APPROVED, Status.CONDITIONAL):
        if held := [approval for approval in this_use if standing(approval, on, rules) is wanted]:
            yield wanted, held


def _ended(this_use: Sequence[Approval], on: date, rules: StatusRules) -> Iterator[Candidate]:
    """Withdrawn or refused, whichever came last."""
    ended = [each for each in this_use if standing(each, on, rules) in (Status.WITHDRAWN, Status.REFUSED)]
    if ended:
        latest = max(ended, key=lambda approval: approval.since.latest if approval.since else date.min)
        yield standing(latest, on, rules) or Status.NONE_FOUND, [latest]


def _lawful(
    use: Use, pathways: Iterable[Pathway], this_use: Sequence[Approval], on: date, rules: StatusRules
) -> Iterator[Candidate]:
    lawful = [pathway for pathway in pathways if _opens(pathway, use, on, rules)]
    exempted = [a for a in this_use if a.status in rules.approvals.exempted and in_force(a, on) is not False]
    if lawful or exempted:
        yield Status.PATHWAY, [*lawful, *exempted]


def _for_other_uses(this_cell: Sequence[Approval], on: date, rules: StatusRules) -> Iterator[Candidate]:
    if other := [approval for approval in this_cell if standing(approval, on, rules) in APPROVED]:
        yield Status.OTHER_USE, other


def _in_trials(use: Use, trials: Iterable[Trial], rules: StatusRules) -> Iterator[Candidate]:
    if recruiting := [trial for trial in trials if _recruits(trial, use, rules)]:
        yield Status.IN_TRIALS, recruiting


def in_force(approval: Approval, on: date) -> bool | None:
    """Whether a regulator's word held on a day; None where the dates on record do not tell."""
    since, until = approval.since, approval.until
    if (until is not None and until.surely_by(on)) or (since is not None and not since.maybe_by(on)):
        return False
    if since is None:
        return True if approval.checked_on is None or on >= approval.checked_on else None
    return True if since.surely_by(on) and (until is None or not until.maybe_by(on)) else None


def standing(approval: Approval, on: date, rules: StatusRules) -> Status | None:
    """What one word makes of its own use on a day: approved, conditional, withdrawn, refused, or nothing."""
    words, held = rules.approvals, in_force(approval, on)
    if held is False:
        return None
    if approval.status in words.in_force:
        wanted = Status.APPROVED if approval.status in words.approved else Status.CONDITIONAL
        return wanted if held else None
    if approval.status in words.refused:
        return Status.REFUSED
    return Status.WITHDRAWN if approval.status == "withdrawn" else None


def country(jurisdiction: str) -> str:
    """The country of a subdivision: `CN` of `CN-HI`."""
    return jurisdiction.split("-")[0]


def _opens(pathway: Pathway, use: Use, on: date, rules: StatusRules) -> bool:
    """True for a lawful way that is recorded for this use, and in force; a law for no use in particular is none."""
    return (
        pathway.type in rules.pathways.lawful
        and runs(pathway, on)
        and use.treats_with(pathway.therapies)
        and use.treats(pathway.conditions)
    )


def runs(pathway: Pathway, on: date) -> bool:
    """True where a pathway has begun, as far as is known, and has not ended."""
    begun = pathway.since is None or pathway.since.maybe_by(on)
    return begun and not (pathway.until is not None and pathway.until.surely_by(on))


def _recruits(trial: Trial, use: Use, rules: StatusRules) -> bool:
    return (
        trial.status in rules.trials.active
        and trial.study_type in (None, "INTERVENTIONAL")
        and use.treats_with(trial.therapies)
        and use.treats(trial.conditions)
    )


def _warns(warning: RegulatorWarning, use: Use, on: date, rules: StatusRules) -> bool:
    """True for a regulator's warning about this treatment: for this condition, or for no condition in particular."""
    if warning.type not in rules.warnings.types:
        return False
    if warning.issued_on is not None and not warning.issued_on.maybe_by(on):
        return False
    about = use.treats_with(warning.therapies) or any(
        therapy in THERAPIES.ancestors(asked) for therapy in warning.therapies for asked in use.therapies
    )
    return about and (not _is_specific(warning) or use.treats(warning.conditions))


def _names(warning: RegulatorWarning, use: Use, rules: StatusRules) -> bool:
    """True for a warning about this treatment, or about all cells where it is none that stands apart from them."""
    apart = all(any(THERAPIES.is_a(asked, each) for each in rules.warnings.apart) for asked in use.therapies)
    return use.treats_with(warning.therapies) or not apart


def _is_specific(warning: RegulatorWarning) -> bool:
    """True for a warning about conditions that it names."""
    return bool(set(warning.conditions) - {"any"})


def _notes(use: Use, jurisdiction: str, dossier: Dossier, on: date, rules: StatusRules) -> Iterator[Fact]:
    """What stands beside a status and is none: applications, trials, general laws, a member state's exemption."""
    facts = _by_country(dossier)
    for approval in facts.approvals.get(jurisdiction, ()):
        applied = approval.status in rules.approvals.applied and approval.jurisdiction == jurisdiction
        if applied and use.treats_with(approval.therapies) and use.treats(approval.conditions):
            yield approval
    yield from (trial for trial in facts.trials.get(jurisdiction, ()) if _recruits(trial, use, rules))
    yield from (each for each in facts.pathways.get(jurisdiction, ()) if not each.therapies and runs(each, on))
