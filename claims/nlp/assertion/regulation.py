"""What a regulatory sentence asserts: which status, of what, where it is exclusive, and as of which day."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from claims.nlp.assertion import exclusive, listed
from claims.nlp.assertion.ages import ages
from claims.nlp.assertion.alone import own_words
from claims.nlp.assertion.apart import contrasted, lacking
from claims.nlp.assertion.calling import called
from claims.nlp.assertion.dating import dated, days_of_several, decided, to_this_day, undated
from claims.nlp.assertion.excepted import of_the_one
from claims.nlp.assertion.matters import is_investigational, is_only_indicated, matter_of
from claims.nlp.assertion.status import STATUS
from claims.vocabulary import CONDITIONS, THERAPIES, Statement
from claims.vocabulary.assertions import CHILDREN, Bound, Matter, Regulation
from claims.vocabulary.names import CONDITION_NAMES, PLACE_NAMES, THERAPY_NAMES
from claims.vocabulary.statements import Kind

_PEOPLE = ("adult", *CHILDREN)
_FLAGS: Mapping[str, Collection[Matter]] = {
    **dict.fromkeys(("anyone", "asks", "everywhere", "elsewhere", "full"), tuple(Matter)),
    **dict.fromkeys(("only_people", "unlimited", "conditional", "granted", "on_sale"), (Matter.APPROVAL,)),
    "applied": (Matter.REGISTRATION,),
    "grey": (Matter.UNREGULATED,),
    "taken_back": (Matter.REFUSAL,),
}


def regulation(statement: Statement, names: tuple[str, ...]) -> Regulation | None:
    """None for a sentence of another kind, and where no status is found in it."""
    if statement.kind is not Kind.REGULATORY:
        return None
    statement = _of_what_is(of_the_one(statement))
    if statement.negated:
        if _denies_reason(statement.text):
            return None
        statement = _apart_from_reason(statement)
    matter = matter_of(statement.text)
    if matter is None or any(STATUS.said(name, statement.text) for name in ("needed", "forecast", "hardly")):
        return None
    return _of_matter(statement, names, matter)


def _of_what_is(statement: Statement) -> Statement:
    """Without what only sets off the rest by being denied: "far from being banned, …", "did not refuse but …"."""
    text = STATUS.pattern("set_off").sub("", statement.text)
    if text == statement.text or not statement.negated:
        return statement
    return replace(statement, text=text, negated=STATUS.said("denying", text))


def _of_matter(statement: Statement, names: tuple[str, ...], matter: Matter) -> Regulation:
    text, approval = statement.text, matter is Matter.APPROVAL
    no_longer = approval and STATUS.said("no_longer", text) and not is_investigational(text)
    denied = _denied(statement, matter) or no_longer
    return Regulation(
        matter=matter,
        denied=denied,
        called=called(text, names, negated=statement.negated) if approval else (),
        of_product=approval and (is_investigational(text) or is_only_indicated(text)),
        of_one=approval and _of_one(statement),
        generic=approval and _is_generic(text),
        unapproved=STATUS.said("unapproved", text) and STATUS.said("on_offer", text),
        any_use=_names_no_use(statement),
        means_approval=matter is Matter.REGISTRATION and _means_approval(statement),
        bodies=names,
        **_patients(text, matter),
        **_when(text, matter, no_longer=no_longer),
        **_singled_out(statement, matter),
        **_apart(statement, names, matter, denied=denied),
        **_flags(text, matter),
    )


def _patients(text: str, matter: Matter) -> dict[str, Any]:
    """For whom it is said to hold, and of which ages, in years."""
    from_age, to_age = (ages(text) if matter is Matter.APPROVAL else None) or (None, None)
    population = " and ".join(_people(text)) or None
    return {"population": population, "from_age": from_age, "to_age": to_age}


def _people(text: str) -> tuple[str, ...]:
    return tuple(each for each in _PEOPLE if STATUS.said(each, text))


def _when(text: str, matter: Matter, *, no_longer: bool) -> dict[str, Any]:
    """How often and on which days. `no_longer`: a day beside that is of when it still was."""
    day, of_decision = (None, False) if no_longer else dated(text, matter)
    return {
        "times": _times(text) if matter is Matter.REFUSAL else None,
        "days": days_of_several(text, matter) if matter in (Matter.REFUSAL, Matter.WARNING) else (),
        "dated": day,
        "to_this_day": of_decision and to_this_day(text),
        "since": of_decision,
    }


def _singled_out(statement: Statement, matter: Matter) -> dict[str, Any]:
    """What is said of one alone, of the first, or of so many, and among which others."""
    text, approval = statement.text, matter is Matter.APPROVAL
    there = approval and not statement.negated and exclusive.there_alone(text)
    only = matter in (Matter.APPROVAL, Matter.PERMISSION) and not statement.negated and STATUS.said("only", text)
    only = only and not there
    first = approval and STATUS.said("first", text)
    counted = exclusive.counted(undated(text)) if approval and not (only or first) else None
    return {
        "only": only,
        "only_there": there,
        "only_of": exclusive.subjects(text, statement),
        "first": first,
        "among": exclusive.field(text) if only or first else counted.among if counted else (),
        "among_fewer": exclusive.among_fewer(text),
        "of_use": (only or first) and exclusive.of_use(text),
        "only_use": approval and exclusive.only_use(text),
        "count": counted.number if counted else None,
        "count_bound": counted.bound if counted else Bound.ABOUT,
    }


def _apart(statement: Statement, names: tuple[str, ...], matter: Matter, *, denied: bool) -> dict[str, Any]:
    """Of which places, uses, treatments and names it speaks, which of all these lack what others have, and since when.

    Those that it lists have it each.
    """

    def named(words: str) -> tuple[str, ...]:
        return tuple(name for name in names if name in words)

    text = statement.text
    return {
        "places": _own_places(statement),
        "not_in": lacking(text, statement.jurisdictions, PLACE_NAMES.within, denied=denied),
        "not_for": lacking(text, statement.conditions, CONDITION_NAMES.within, denied=denied),
        "not_of": lacking(text, names, named, denied=denied),
        "not_with": lacking(text, statement.therapies, THERAPY_NAMES.within, denied=denied),
        "not_people": lacking(text, _people(text), _people, denied=denied),
        "contrasted": contrasted(text),
        "uses": listed.concepts(text, statement.conditions, CONDITIONS),
        "kinds": listed.concepts(text, statement.therapies, THERAPIES),
        "products": listed.names(text, names),
        "uses_of_last": listed.told_of_last(text, names, CONDITION_NAMES.within),
        "places_on": decided(text, matter, PLACE_NAMES.within),
        "names_on": decided(text, matter, named),
    }


def _flags(text: str, matter: Matter) -> dict[str, Any]:
    """The fields that are no more than that words of their name are said, where it is about such a matter."""
    return {name: matter in matters and STATUS.said(name, text) for name, matters in _FLAGS.items()}


def _denies_reason(text: str) -> bool:
    """ "Not pulled because it was dangerous"; what is "not approved because it was dangerous" is not approved."""
    if not STATUS.said("reason_denied", text):
        return False
    return matter_of(_without_reason(text)) is not Matter.APPROVAL or STATUS.said("other_reason", text)


def _apart_from_reason(statement: Statement) -> Statement:
    """What its reason alone denies is not denied: "voted against it, citing a lack of data" is a refusal."""
    text = _without_reason(statement.text)
    only_there = matter_of(text) is Matter.REFUSAL and not STATUS.said("denying", text)
    return replace(statement, text=text, negated=text == statement.text or not only_there)


def _without_reason(text: str) -> str:
    """What is denied, without why: "not approved, because the FDA refused it" is no refusal."""
    return STATUS.pattern("reason").sub("", text)


def _of_one(statement: Statement) -> bool:
    """ "The therapy has not been licensed": one that was named elsewhere, for a disease that is not told either.

    "It has not been licensed" is of one, whatever disease is told before it.
    """
    own = own_words(statement.text)
    around = own != statement.text and STATUS.said("left_open", own)
    return around or (not statement.conditions and STATUS.said("one_treatment", own))


def _own_places(statement: Statement) -> tuple[str, ...]:
    """The places that its own words name, unless they point to others: "still approved in Japan", of two before it."""
    text = own_words(statement.text)
    named = () if STATUS.said("points_back", text) else PLACE_NAMES.within(text)
    return tuple(place for place in statement.jurisdictions if place in named)


def _times(text: str) -> int | None:
    return next((times for name, times in (("twice", 2), ("thrice", 3)) if STATUS.said(name, text)), None)


def _is_generic(text: str) -> bool:
    """ "Stem cells are approved", "our treatments are not approved": of a whole field, or of what is on offer."""
    counted = STATUS.said("some", text) or STATUS.said("none", text) or STATUS.said("first", text)
    return STATUS.said("own", text) or not counted


def _names_no_use(statement: Statement) -> bool:
    """The conditions are those of what stands around the sentence, or of what was put before it."""
    known = all(id in CONDITIONS for id in statement.conditions)
    return bool(statement.conditions) and known and not CONDITION_NAMES.within(own_words(statement.text))


def _denied(statement: Statement, matter: Matter) -> bool:
    """As annotated; "unapproved" denies an approval by itself, "warned not to" is a warning, "no law" is lawless."""
    text = statement.text
    if matter is Matter.WARNING:
        return statement.negated and STATUS.said("no_warning", text)
    if matter is Matter.DRUG:
        return STATUS.said("no_drug", text)
    if matter is Matter.UNREGULATED:
        return statement.negated and not STATUS.said("no_rules", text)
    if matter is Matter.APPROVAL and is_investigational(text):
        return not (statement.negated or STATUS.said("no_longer", text))
    absent = _lacks_approval(text) or STATUS.said("nowhere", text) or STATUS.said("not_this", text)
    return statement.negated or (matter is Matter.APPROVAL and absent)


def _lacks_approval(text: str) -> bool:
    """ "Sold without approval", but not where another thing is approved: "approved, unlike those without approval"."""
    rest = STATUS.pattern("unapproved").sub("", text)
    return rest != text and not STATUS.said("approved", rest)


def _means_approval(statement: Statement) -> bool:
    text = statement.text
    denies_approval = statement.negated and STATUS.said("approval", text) and not STATUS.said("applied", text)
    return STATUS.said("means", text) or denies_approval
