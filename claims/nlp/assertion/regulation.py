"""What a regulatory sentence asserts: which status, of what, where it is exclusive, and as of which day."""

from claims.nlp.assertion import exclusive
from claims.nlp.assertion.ages import ages
from claims.nlp.assertion.calling import called
from claims.nlp.assertion.dating import dated, days_of_several, tells_of_approval, undated
from claims.nlp.assertion.silence import CONTEXT
from claims.nlp.assertion.status import wording_of, wordings, words
from claims.vocabulary import CONDITIONS, Statement
from claims.vocabulary.assertions import Bound, Matter, Regulation
from claims.vocabulary.names import Names
from claims.vocabulary.statements import Kind

_CONDITION_NAMES = Names(CONDITIONS)
_PEOPLE = ("adult", "paediatric", "infant", "toddler")


def regulation(statement: Statement, names: tuple[str, ...]) -> Regulation | None:
    """None for a sentence of another kind, and where no status is found in it."""
    if statement.kind is not Kind.REGULATORY:
        return None
    text = statement.text
    matter = _matter(text)
    reason_denied = statement.negated and "because" in text  # not a status
    if matter is None or reason_denied or _said("needed", text) or _said("forecast", text):
        return None
    approval = matter is Matter.APPROVAL
    only = matter in (Matter.APPROVAL, Matter.PERMISSION) and not statement.negated and _said("only", text)
    first = approval and _said("first", text)
    no_longer = approval and _said("no_longer", text) and not _is_investigational(text)
    day, decided = (None, False) if no_longer else dated(text, matter)  # a day beside it is of when it still was
    counted = exclusive.counted(undated(text)) if approval and not (only or first) else None
    from_age, to_age = (ages(text) if approval else None) or (None, None)
    return Regulation(
        matter=matter,
        denied=_denied(statement, matter) or no_longer,
        only=only,
        only_of=exclusive.subjects(text, statement),
        first=first,
        among=exclusive.field(text) if only or first else counted.among if counted else (),
        of_use=(only or first) and exclusive.of_use(text),
        only_use=approval and exclusive.only_use(text),
        called=called(text, names, negated=statement.negated) if approval else (),
        among_fewer=exclusive.among_fewer(text),
        of_product=approval and (_is_investigational(text) or _only_indicated(text)),
        generic=approval and _is_generic(text),
        unapproved=_said("unapproved", text) and _said("on_offer", text),
        anyone=_said("anyone", text),
        asks=_said("asks", text),
        everywhere=_said("everywhere", text),
        elsewhere=_said("elsewhere", text),
        any_use=_names_no_use(statement),
        population=" and ".join(each for each in _PEOPLE if _said(each, text)) or None,
        from_age=from_age,
        to_age=to_age,
        only_people=approval and _said("only_people", text),
        unlimited=approval and _said("unlimited", text),
        still=_said("still", text),
        conditional=approval and _said("conditional", text),
        granted=approval and _said("granted", text),
        full=_said("full", text),
        means_approval=matter is Matter.REGISTRATION and _means_approval(statement),
        applied=matter is Matter.REGISTRATION and _said("applied", text),
        grey=matter is Matter.UNREGULATED and _said("grey", text),
        bodies=names,
        count=counted.number if counted else None,
        count_bound=counted.bound if counted else Bound.ABOUT,
        taken_back=matter is Matter.REFUSAL and _said("taken_back", text),
        times=_times(text) if matter is Matter.REFUSAL else None,
        days=days_of_several(text, matter) if matter in (Matter.REFUSAL, Matter.WARNING) else (),
        dated=day,
        since=decided,
    )


def _said(name: str, text: str) -> bool:
    return bool(words(name).search(text))


def _times(text: str) -> int | None:
    return next((times for name, times in (("twice", 2), ("thrice", 3)) if _said(name, text)), None)


def _is_generic(text: str) -> bool:
    """ "Stem cells are approved", "our treatments are not approved": of a whole field, or of what is on offer."""
    counted = _said("some", text) or _said("none", text) or _said("first", text)
    return _said("own", text) or not counted


def _names_no_use(statement: Statement) -> bool:
    """The conditions are those of what stands around the sentence, or of what was put before it."""
    known = all(id in CONDITIONS for id in statement.conditions)
    return bool(statement.conditions) and known and not _CONDITION_NAMES.within(CONTEXT.sub("", statement.text))


def _denied(statement: Statement, matter: Matter) -> bool:
    """As annotated; "unapproved" denies an approval by itself, "warned not to" is a warning, "no law" is lawless."""
    text = statement.text
    if matter is Matter.WARNING:
        return statement.negated and _said("no_warning", text)
    if matter is Matter.DRUG:
        return _said("no_drug", text)
    if matter is Matter.UNREGULATED:
        return statement.negated and not _said("no_rules", text)
    if matter is Matter.APPROVAL and _is_investigational(text):
        return not (statement.negated or _said("no_longer", text))
    return statement.negated or (matter is Matter.APPROVAL and (_lacks_approval(text) or _said("nowhere", text)))


def _lacks_approval(text: str) -> bool:
    """ "Sold without approval", but not where another thing is approved: "approved, unlike those without approval"."""
    rest = words("unapproved").sub("", text)
    return rest != text and not _said("approved", rest)


def _is_investigational(text: str) -> bool:
    """Without approval, by another word, where the sentence has none of approval."""
    return _said("investigational", text) and not wording_of(Matter.APPROVAL).said.search(text)


def _only_indicated(text: str) -> bool:
    rest = words("indicated").sub("", text)
    return rest != text and not wording_of(Matter.APPROVAL).said.search(rest)


def _matter(text: str) -> Matter | None:
    if _is_investigational(text):
        return Matter.APPROVAL
    found = [wording.matter for wording in wordings() if wording.asserts(text)]
    if Matter.APPROVAL in found and not _said("registration", text):  # else said to mean an approval, or to be none
        found = [matter for matter in found if matter is not Matter.REGISTRATION]
    if Matter.REFUSAL not in found and wording_of(Matter.REFUSAL).said.search(text):
        found = [matter for matter in found if matter is not Matter.APPROVAL]  # "may decline to approve it"
    if Matter.DRUG in found:
        return None if _said("no_drug", text) and _said("ruled", text) else Matter.DRUG
    if Matter.APPROVAL in found and len(found) > 1 and _approves_beside("unapproved", text):
        found.remove(Matter.APPROVAL)  # "allows unapproved treatments"
    if Matter.APPROVAL in found and _said("plan", text):
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
    return not wording_of(Matter.APPROVAL).said.search(words(name).sub("", text))


def _permits_on_terms(text: str) -> bool:
    """Registered or notified is told of as what the permission asks for alone."""
    rest = words("terms").sub("", text)
    return wording_of(Matter.PERMISSION).asserts(rest) and not wording_of(Matter.REGISTRATION).asserts(rest)


def _means_approval(statement: Statement) -> bool:
    denies_approval = statement.negated and _said("approval", statement.text)
    return _said("means", statement.text) or denies_approval
