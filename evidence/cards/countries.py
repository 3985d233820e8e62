"""The countries (and the European Union) for which a reader can ask how a therapy stands there."""

from claims.vocabulary import JURISDICTIONS
from evidence.cards.shapes import Term

INTERNATIONAL = "INT"
UNION = "EU"
WITH_ARTICLE = ("Cayman", "Czech", "Dominican", "European", "Netherlands", "Philippines", "United")
IN_UNION = frozenset(place.id for place in JURISDICTIONS.values() if UNION in place.broader)

COUNTRIES: tuple[Term, ...] = tuple(
    sorted(
        (
            Term(id=place.id, name=place.label)
            for place in JURISDICTIONS.values()
            if set(place.broader) <= {UNION} and not place.replaced_by and place.id != INTERNATIONAL
        ),
        key=lambda country: country.name,
    )
)
COUNTRY_IDS = frozenset(country.id for country in COUNTRIES)


def governing(country: str) -> str:
    """Whose list of approvals holds there: in a member state, the Union's (Regulation (EC) No 1394/2007)."""
    return UNION if country in IN_UNION else country


def in_a_sentence(name: str) -> str:
    """A country's name as it stands amid a sentence: "the United States"."""
    return f"the {name}" if name.startswith(WITH_ARTICLE) else name
