"""Which matter a regulatory sentence is about, where its words speak of several."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from functools import partial

from claims.nlp.assertion.dating import tells_of_approval
from claims.nlp.assertion.status import STATUS, wording_of, wordings
from claims.vocabulary.assertions import Matter


@dataclass(frozen=True, slots=True)
class Drop:
    """When a sentence that words a matter is not about it: beside one of these, if any, and where `when` holds."""

    matter: Matter
    when: Callable[[str], bool]
    beside: Collection[Matter] = ()

    def applies(self, found: Collection[Matter], text: str) -> bool:
        """`found`: the matters that the sentence words, without those dropped before."""
        there = self.matter in found and (not self.beside or any(matter in found for matter in self.beside))
        return there and self.when(text)


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
    if Matter.DRUG in found:
        return None if STATUS.said("no_drug", text) and STATUS.said("ruled", text) else Matter.DRUG
    found = _without(_IN_OTHER_WORDS, found, text)
    if Matter.APPROVAL in found and STATUS.said("plan", text):
        return Matter.REGISTRATION  # "its plan was accepted, so it is approved"
    found = _without(_IN_PASSING, found, text)
    if Matter.REFUSAL in found[:1] and tells_of_approval(text, Matter.REFUSAL):
        return None  # "refused at first, and approved in 2024": two decisions
    return found[0] if found else None


def _without(drops: Iterable[Drop], found: list[Matter], text: str) -> list[Matter]:
    for drop in drops:
        if drop.applies(found, text):
            found = [matter for matter in found if matter is not drop.matter]
    return found


def _approves_beside(name: str, text: str) -> bool:
    """No word of approval but in such words: in what a treatment is called ("unapproved products"), say."""
    return not wording_of(Matter.APPROVAL).said.search(STATUS.pattern(name).sub("", text))


def _permits_on_terms(text: str) -> bool:
    """Registered or notified is told of as what the permission asks for alone."""
    rest = STATUS.pattern("terms").sub("", text)
    return wording_of(Matter.PERMISSION).asserts(rest) and not wording_of(Matter.REGISTRATION).asserts(rest)


def _names_refusal(text: str) -> bool:
    """A word of refusal is said, and none is told of."""
    refusal = wording_of(Matter.REFUSAL)
    return bool(refusal.said.search(text)) and not refusal.asserts(text)


def _registered_apart(text: str) -> bool:
    """Registered is told of by itself, not said to mean an approval or to be none."""
    return not STATUS.said("registration", text)


_BUT_APPROVAL = tuple(matter for matter in Matter if matter is not Matter.APPROVAL)
# In the order in which they are tried. Of what is only worded so,
_IN_OTHER_WORDS = (
    Drop(Matter.REGISTRATION, _registered_apart, (Matter.APPROVAL,)),
    Drop(Matter.APPROVAL, _names_refusal),  # "may decline to approve it"
    Drop(Matter.APPROVAL, partial(_approves_beside, "no_decision")),  # "the authority that approves drugs"
    Drop(Matter.APPROVAL, partial(_approves_beside, "unapproved"), _BUT_APPROVAL),  # "allows unapproved treatments"
)
# and of what is told beside another matter.
_IN_PASSING = (
    Drop(Matter.REGISTRATION, _permits_on_terms, (Matter.PERMISSION,)),  # "can treat once the ministry was notified"
    Drop(Matter.APPROVAL, partial(_approves_beside, "told_beside"), (Matter.PERMISSION,)),  # "may charge for what was"
    Drop(Matter.OVERSIGHT, lambda _: True, (Matter.APPROVAL,)),  # "the regulator has not approved …"
)
