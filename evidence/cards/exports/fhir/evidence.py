"""What is known: of whom, of what, with which results, and how sure it makes us."""

from collections.abc import Iterable, Iterator

from django.urls import reverse

from evidence.cards import words
from evidence.cards.exports.fhir.elements import LANGUAGE, Json, concept, filled, narrative
from evidence.cards.exports.judged import is_settled, judged
from evidence.cards.exports.site import NAME, Absolute, instant
from evidence.cards.shapes import Card, ClaimPage, Domain, Finding, Reference, Term

ROLES = "http://terminology.hl7.org/CodeSystem/variable-role"
TYPES = "http://hl7.org/fhir/certainty-type"
RATINGS = "http://hl7.org/fhir/certainty-rating"
LEVELS = {
    "high": ("high", "High quality"),
    "moderate": ("moderate", "Moderate quality"),
    "low": ("low", "Low quality"),
    "very_low": ("very-low", "Very low quality"),
}
ASPECTS = {
    words.DOMAINS["risk_of_bias"]: ("RiskOfBias", "Risk of bias"),
    words.DOMAINS["inconsistency"]: ("Inconsistency", "Inconsistency"),
    words.DOMAINS["indirectness"]: ("Indirectness", "Indirectness"),
    words.DOMAINS["imprecision"]: ("Imprecision", "Imprecision"),
    words.DOMAINS["publication_bias"]: ("PublicationBias", "Publication bias"),
    words.DOMAINS["large_effect"]: ("LargeEffect", "Large effect"),
}  # by the words that a card has for them; the others have no code
HARM = "A known harm of the treatment, whatever it was given for; no evidence of whether it works"
BOUNDS = frozenset(words.DOMAINS[id] for id in ("start", "stated", "ceiling"))  # no steps up or down
CHANGES = {
    -3: ("downcode3", "reduce rating: -3"),
    -2: ("downcode2", "reduce rating: -2"),
    -1: ("downcode1", "reduce rating: -1"),
    0: ("no-change", "no change to rating"),
    1: ("upcode1", "increase rating: +1"),
    2: ("upcode2", "increase rating: +2"),
}


def evidence(page: ClaimPage, address: str, absolute: Absolute) -> Json:
    card, known = page.card, page.evidence
    made: Json = {
        "resourceType": "Evidence",
        "id": f"claim-{card.id}",
        "language": LANGUAGE,
        "text": narrative(card.bottom_line, judged(card)),
        "url": address,
        "title": _question(card),
        "status": "active" if is_settled(card) else "draft",
        "date": instant(card.graded_at),
        "publisher": NAME,
        "relatedArtifact": [_cited(reference) for reference in known.of_grade],
        "description": card.bottom_line,
        "note": [{"text": f"Put together for the claim “{card.text}” {judged(card)}"}],
        "variableDefinition": list(_variables(card, absolute)),
        "statistic": [_statistic(row) for row in known.findings if row.certainty],
        "certainty": list(_certainty(card, known.domains)),
    }
    return filled(made)


def diseases(card: Card) -> list[Term]:
    return [term for term in card.conditions if term.id != "any"]


def _question(card: Card) -> str:
    named = (", ".join(term.name for term in terms) for terms in (card.therapies, diseases(card)))
    return "; ".join(filter(None, (*named, card.outcome)))


def _cited(reference: Reference) -> Json:
    """A record that the certainty is of; of a known harm, said to be of that, and no citation of the evidence."""
    where = {"document": {"url": reference.url}} if reference.url else {}
    kind = {"type": "documentation", "classifier": [{"text": HARM}]} if reference.of_harm else {"type": "citation"}
    return kind | {"label": reference.id, "display": reference.title} | where


def _variables(card: Card, absolute: Absolute) -> Iterator[Json]:
    """Population, exposure and outcome in words, the first two with our ids for them."""
    ids = absolute(reverse("api-topics"))
    for term in diseases(card):
        yield _variable(term.name, "population") | {"intended": _named("Group", f"{ids}#condition", term)}
    for term in card.therapies:
        yield _variable(term.name, "exposure") | {"intended": _named("EvidenceVariable", f"{ids}#therapy", term)}
    if card.outcome:
        yield _variable(card.outcome, "measuredVariable", "measured variable")


def _variable(name: str, role: str, display: str = "") -> Json:
    return {"description": name, "variableRole": concept(ROLES, role, display or role)}


def _named(kind: str, system: str, term: Term) -> Json:
    return {"type": kind, "identifier": {"system": system, "value": term.id}, "display": term.name}


def _statistic(row: Finding) -> Json:
    """A row that the certainty is of: how many studies and people, and the effects in the words of their sources."""
    said = f"{row.design}, {row.outcome}: {row.direction}"
    size = {"numberOfStudies": row.studies, "numberOfParticipants": row.people}
    counted = {name: number for name, number in size.items() if number is not None}
    return {"description": "; ".join((said, *row.effects)), "sampleSize": counted}


def _certainty(card: Card, domains: Iterable[Domain]) -> Iterator[Json]:
    """None where none was rated, for which there is no code."""
    if card.certainty in LEVELS:
        rating = {
            "description": f"By GRADE: {card.certainty_words}",
            "type": concept(TYPES, "Overall", "Overall certainty"),
            "rating": concept(RATINGS, *LEVELS[card.certainty]),
            "rater": f"{NAME}, {card.grade.standing_words}",
        }
        yield rating if card.grade.provisional else rating | {"subcomponent": [_step(each) for each in domains]}


def _step(domain: Domain) -> Json:
    """A step to the certainty, and its reason. What it starts from and what bounds it are told in words alone."""
    kind = concept(TYPES, *ASPECTS[domain.domain]) if domain.domain in ASPECTS else {"text": domain.domain}
    step = {"description": domain.reason, "type": kind}
    if domain.domain in BOUNDS or domain.change not in CHANGES:
        return step
    return step | {"rating": concept(RATINGS, *CHANGES[domain.change])}
