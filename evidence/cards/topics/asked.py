"""Where all is told that is known of what a reader asked about."""

from collections.abc import Sequence
from datetime import date
from itertools import product

from django.urls import reverse

from evidence.cards.questions import Question
from evidence.cards.records.shapes import Link
from evidence.cards.shapes import Term
from evidence.cards.topics.map import is_topic, topics_of
from evidence.cards.topics.shapes import Topic

MOST = 4


def topics_asked(question: Question, *, on: date) -> list[Topic]:
    """The treatments that are named, each for each disease that is, with what studies show of it."""
    uses = product(_named(question, "therapies"), (disease.id for disease in _diseases(question)))
    found = [use for use in uses if is_topic(*use)][:MOST]
    return [*topics_of(found, on=on).values()] if found else []


def diseases_asked(question: Question) -> list[Link]:
    """The part of the map that is of each disease that is named."""
    map_of = f"{reverse('map')}?condition="
    return [Link(words=disease.name, address=f"{map_of}{disease.id}") for disease in _diseases(question)][:MOST]


def _named(question: Question, column: str) -> list[str]:
    return [concept.id for concept in question.concepts if concept.column == column]


def _diseases(question: Question) -> Sequence[Term]:
    """Those named, else those that share a word with what was asked; none of these where the words seem misspelt."""
    named = [Term(id=each.id, name=each.name) for each in question.concepts if each.column == "conditions"]
    return named or (() if question.meant else question.near)
