"""What some claims are most about, as topics: what is known of it, and where it stands."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product

from evidence.cards.shapes import Card
from evidence.cards.topics.map import is_topic, topics_of
from evidence.cards.topics.shapes import Topic

MOST = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenOf:
    """A topic, and a claim that is of just this use and so tells where it stands; none where every one is of more."""

    topic: Topic
    card: Card | None


def spoken_of(cards: Sequence[Card], *, on: date) -> list[SpokenOf]:
    """The few topics that most of these claims are about, those of most first."""
    counted = Counter(use for card in cards for use in _uses(card) if is_topic(*use))
    most = [use for use, _ in counted.most_common(MOST)]
    alone = {uses[0]: card for card in cards if len(uses := list(_uses(card))) == 1}
    return [SpokenOf(topic=topic, card=alone.get(use)) for use, topic in topics_of(most, on=on).items()]


def _uses(card: Card) -> Iterable[tuple[str, str]]:
    return product((term.id for term in card.therapies), (term.id for term in card.conditions))
