"""Which matter a regulatory sentence is about, where its words speak of several."""

from claims.nlp.assertion.dating import tells_of_approval
from claims.nlp.assertion.status import STATUS, wording_of, wordings
from claims.vocabulary.assertions import Matter


def is_investigational(text: str) -> bool:
    """Without approval, by another word, where the sentence tells of no decision."""
    text = STATUS.pattern("no_decision").sub("", text)
    decided = (wording_of(matter).said.search(text) for matter in (Matter.APPROVAL, Matter.REFUSAL, Matter.WITHDRAWAL))
    return STATUS.said("investigational", text) and not any(decided)


def is_only_indicated(text: str) -> bool:
    """Approved for a use, by the word of the label alone."""
    rest = STATUS.pattern("indicated").sub("", text)
    return rest != text and not wording_of(Matter.APPROVAL).said.search(rest)


def matter_of(text: str) -> Matter | None:
    """The first of the matters that the sentence is about; None where there is none, or where it leaves one open."""
    if is_investigational(text):
        return Matter.APPROVAL
    found = [wording.matter for wording in wordings() if wording.asserts(text)]
    related = STATUS.said("registration", text)  # said to mean an approval, or to be none
    if Matter.APPROVAL in found and not related:
        found = [matter for matter in found if matter is not Matter.REGISTRATION]
    if Matter.REFUSAL not in found and wording_of(Matter.REFUSAL).said.search(text):
        found = [matter for matter in found if matter is not Matter.APPROVAL]  # "may decline to approve it"
    if Matter.APPROVAL in found and _approves_beside("no_decision", text):
        found.remove(Matter.APPROVAL)  # "the authority that approves drugs", "the approval pathway"
    if Matter.DRUG in found:
        return None if STATUS.said("no_drug", text) and STATUS.said("ruled", text) else Matter.DRUG
    if Matter.APPROVAL in found and len(found) > 1 and _approves_beside("unapproved", text):
        found.remove(Matter.APPROVAL)  # "allows unapproved treatments"
    if Matter.APPROVAL in found and STATUS.said("plan", text):
        return Matter.REGISTRATION  # "its plan was accepted, so it is approved"
    if {Matter.REGISTRATION, Matter.PERMISSION} <= set(found) and _permits_on_terms(text):
        found.remove(Matter.REGISTRATION)  # "can treat once the ministry has been notified"
    if {Matter.APPROVAL, Matter.PERMISSION} <= set(found) and _approves_beside("told_beside", text):
        found.remove(Matter.APPROVAL)  # "may charge for what was approved"
    if {Matter.OVERSIGHT, Matter.APPROVAL} <= set(found):
        found.remove(Matter.OVERSIGHT)  # "the regulator has not approved …"
    if Matter.REFUSAL in found[:1] and tells_of_approval(text, Matter.REFUSAL):
        return None  # "refused at first, and approved in 2024": two decisions
    return found[0] if found else None


def _approves_beside(name: str, text: str) -> bool:
    """No word of approval but in such words: in what a treatment is called ("unapproved products"), say."""
    return not wording_of(Matter.APPROVAL).said.search(STATUS.pattern(name).sub("", text))


def _permits_on_terms(text: str) -> bool:
    """Registered or notified is told of as what the permission asks for alone."""
    rest = STATUS.pattern("terms").sub("", text)
    return wording_of(Matter.PERMISSION).asserts(rest) and not wording_of(Matter.REGISTRATION).asserts(rest)
