"""Which line of the tables tells what the registers show of a regulatory claim, and the event that it tells of."""

from datetime import date

from claims.vocabulary.assertions import Matter, Regulation
from evidence.grading.assessment import Interval, Status, Verdict
from evidence.grading.case import Case
from evidence.grading.products import are_kinds_of, named_products
from evidence.grading.regulatory.approvals import approved_on, is_for_others, read_whole
from evidence.grading.regulatory.events import earliest, latest, turning
from evidence.grading.regulatory.holding import DECISIONS, of_single_products
from evidence.grading.regulatory.parts import by_place, lacking, parts
from evidence.grading.regulatory.status import standing
from evidence.grading.regulatory.uses import is_for_less

_OPEN = (Matter.PERMISSION, Matter.PROHIBITION)  # to which an approval bears witness too


def line(
    case: Case,
    said: Regulation,
    verdict: Verdict,
    decisive: tuple[Interval, ...],
    turn: date | None,
    records: tuple[str, ...],
) -> str:
    """What the registers are said to show: of an approval by its products, of none by how far the list was read."""
    approval = said.matter is Matter.APPROVAL
    if decisive[0].holds and decisive[-1].holds is None:
        return "held_then"
    if decisive[0].holds is None and decisive[-1].holds is False and latest(case, records):
        return "not_now"
    if approval and (beyond := _beyond_line(case, said, verdict, records)):
        return beyond
    if turn and verdict in (Verdict.OUTDATED, Verdict.SUPPORTED):
        return "turned" if turning(case, turn, records) else "changed"
    unverifiable = verdict is Verdict.UNVERIFIABLE
    if approval and said.contrasted and said.denied and unverifiable and not _any_approved(case, records):
        return "neither_approved"
    if approval and (none := _none_line(case, said, verdict, records)):
        return none
    if approval and records and verdict is Verdict.UNVERIFIABLE:
        return _unconfirmed_line(case, said, records)
    if verdict is Verdict.CONTRADICTED and (refuted := _refuted_line(case, said, records)):
        return refuted
    if verdict is Verdict.SUPPORTED and (borne_out := _borne_out_line(case, said, records)):
        return borne_out
    if said.matter is Matter.WARNING and records and _warns_at_large(case, records):
        return "warned_at_large"
    if verdict is Verdict.UNVERIFIABLE and said.matter in _OPEN and _any_approved(case, records):
        return "single_products"
    if said.matter is Matter.OVERSIGHT and said.denied and verdict is Verdict.CONTRADICTED:
        return "overseen"
    return _openness_line(case, said, verdict, records) if said.matter in _OPEN else said.matter.value


def _none_line(case: Case, said: Regulation, verdict: Verdict, records: tuple[str, ...]) -> str | None:
    """No approval is on record, as far as lists were read."""
    if said.denied and verdict is Verdict.SUPPORTED and _on_no_whole_list(case, records):
        return "none_on_whole_list"
    if records:
        return None
    if said.denied and (said.everywhere or not case.claim.statement.jurisdictions):
        return "nowhere_on_record"
    if verdict is (Verdict.SUPPORTED if said.denied else Verdict.CONTRADICTED):
        return "none_on_whole_list" if _all_read_whole(case) else "none_on_list"
    return None


def _refuted_line(case: Case, said: Regulation, records: tuple[str, ...]) -> str | None:
    """Others have it too, some of what is named has it not, or it was decided otherwise."""
    if said.only or said.only_use or said.count is not None:
        return "not_so_many" if said.count is not None else "others_approved"
    on_one_day = not (said.places_on or said.names_on)
    if said.matter is Matter.APPROVAL and on_one_day and not said.denied:
        if lacking(by_place(case), records, case):
            return "not_in_all"
        if lacking(parts(case, said), records, case):
            return "not_of_all"
    return "otherwise" if said.matter in DECISIONS and latest(case, records) else None


def _borne_out_line(case: Case, said: Regulation, records: tuple[str, ...]) -> str | None:
    """It holds on conditions, or of a product that is not named; or it was so decided, and has ended since."""
    if _ended_since(case, said, records):
        return "granted_then"
    if said.matter is Matter.APPROVAL and not said.denied and _only_conditional(case, records):
        return "approved_conditionally"
    return "approved_product" if _of_unnamed_product(case, said) else None


def _beyond_line(case: Case, said: Regulation, verdict: Verdict, records: tuple[str, ...]) -> str | None:
    """A decision is on record, of other cells or for other people or a narrower use than the sentence says."""
    if verdict not in (Verdict.CONTRADICTED, Verdict.UNVERIFIABLE) or not records:
        return None
    if said.called and not are_kinds_of(named_products(case.claim, case.dossier), said.called):
        return "other_cells"
    approved = [a for a in case.dossier.approvals if a.id in records and approved_on(a, case.as_of, case)]
    for_some = said.population or said.from_age is not None
    refuted = verdict is Verdict.CONTRADICTED and for_some and not said.denied
    unsure = verdict is Verdict.UNVERIFIABLE and all(
        is_for_less(a, said, case.as_of, case) or is_for_others(a, said, case.as_of) for a in approved
    )
    return "other_use" if approved and (refuted or unsure) else None


def _openness_line(case: Case, said: Regulation, verdict: Verdict, records: tuple[str, ...]) -> str:
    """Whether an approval, a court's word, a state's law or another lawful way bears on what is permitted or banned."""
    permits = said.matter is Matter.PERMISSION
    if permits and said.anyone and records:
        return "permission_on_terms"
    if _any_approved(case, records):
        return "approved_product" if verdict is Verdict.SUPPORTED else "otherwise"
    if (permits or said.denied) and any(warning.id in records for warning in case.dossier.warnings):
        return "forbidden"
    laws = case.rules.status.pathways.state_laws
    return "state_law" if any(p.id in records and p.type in laws for p in case.dossier.pathways) else said.matter.value


def event(case: Case, said: Regulation, verdict: Verdict, turn: date | None, records: tuple[str, ...]) -> str:
    """What happened: on the day of the turn; of an approval whose day is said at first, or its end; else at last."""
    if turn:
        return turning(case, turn, records)
    ended = verdict is Verdict.SUPPORTED and _ended_since(case, said, records)
    first_said = said.since and said.matter is Matter.APPROVAL and not ended
    return earliest(case, records) if first_said else latest(case, records)


def _unconfirmed_line(case: Case, said: Regulation, records: tuple[str, ...]) -> str:
    """An approval is on record, and what is said beyond it cannot be told from the registers."""
    if not _any_approved(case, records):
        return said.matter.value
    if of_single_products(case, said):
        return "single_products"
    if lacking(parts(case, said), records, case):
        return "approved_not_all"
    beyond = {
        "only": said.only,
        "only_there": said.only_there,
        "only_use": said.only_use,
        "first": said.first,
        "count": said.count is not None,
    }
    return next((f"approved_not_{word}" for word, is_said in beyond.items() if is_said), said.matter.value)


def _ended_since(case: Case, said: Regulation, records: tuple[str, ...]) -> bool:
    """The day of an approval is told, and nothing that was decided then is in force any more."""
    told = said.matter is Matter.APPROVAL and said.since and not said.denied
    return told and bool(records) and not _any_approved(case, records)


def _only_conditional(case: Case, records: tuple[str, ...]) -> bool:
    rules = case.rules.status
    found = {standing(a, case.as_of, rules) for a in case.dossier.approvals if a.id in records} - {None}
    return found == {Status.CONDITIONAL}


def _of_unnamed_product(case: Case, said: Regulation) -> bool:
    plainly = said.matter is Matter.APPROVAL and not (said.denied or said.only or said.first)
    return plainly and not named_products(case.claim, case.dossier)


def _warns_at_large(case: Case, records: tuple[str, ...]) -> bool:
    """A disease is spoken of, and what is on record warns of the treatment whatever it is given for."""
    warned_of = {use for each in case.dossier.warnings if each.id in records for use in each.conditions}
    return not case.question.general and not warned_of - {"any"}


def _on_no_whole_list(case: Case, records: tuple[str, ...]) -> bool:
    """The lists were read as a whole, and what is on record there beside them is no approval."""
    whole = bool(case.claim.statement.jurisdictions) and _all_read_whole(case)
    return whole and not _any_approved(case, records)


def _any_approved(case: Case, records: tuple[str, ...]) -> bool:
    return any(approved_on(a, case.as_of, case) for a in case.dossier.approvals if a.id in records)


def _all_read_whole(case: Case) -> bool:
    return all(read_whole(case, place) for place in case.claim.statement.jurisdictions)
