"""Where the name of a product leads: to what is on record of it, and what is known of its uses."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claims.vocabulary.names import folded
from evidence.cards.records.links import address
from evidence.cards.records.shapes import Link
from evidence.cards.records.titles import use
from evidence.cards.topics.map import is_topic, topic_address
from evidence.registers.models import Approval, Product
from evidence.registers.queries import known

SHORTEST = 4  # letters; shorter names are too much like other words
SHOWN = 4  # products, and uses of each


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A product that is named, by its own page; and the uses that a regulator decided on."""

    product: Link
    uses: tuple[Link, ...]


def products_named(asked: str) -> list[Lead]:
    """Those whose names stand in the words, by two queries at most."""
    words = folded(asked)
    named = {row.fact: row for row in known(Product) if any(_stands(folded(name), words) for name in _names(row))}
    if not named:
        return []
    decided: dict[str, list[str]] = {fact: [] for fact in named}
    for product, conditions in known(Approval).filter(product__in=named).values_list("product", "conditions"):
        decided[product] += conditions
    return [_lead(row, decided[fact]) for fact, row in list(named.items())[:SHOWN]]


def _names(row: Product) -> Iterator[str]:
    return (name for name in row.names if len(name) >= SHORTEST)


def _stands(name: Sequence[str], words: Sequence[str]) -> bool:
    """Whether the words hold the name as a whole, one word of it after the other."""
    return any(tuple(words[start : start + len(name)]) == tuple(name) for start in range(len(words)))


def _lead(row: Product, conditions: Sequence[str]) -> Lead:
    uses = [(therapy, condition) for therapy in row.therapies for condition in dict.fromkeys(conditions)]
    topics = (Link(words=use(*each), address=topic_address(*each)) for each in uses if is_topic(*each))
    return Lead(product=Link(words=row.names[0], address=address("products", row.fact)), uses=tuple(topics)[:SHOWN])
