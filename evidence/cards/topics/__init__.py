"""What is known of a therapy for a condition, and of all of them at a glance."""

from evidence.cards.topics.map import evidence_map, map_in_small
from evidence.cards.topics.page import topic_page

__all__ = ["evidence_map", "map_in_small", "topic_page"]
