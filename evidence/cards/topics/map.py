"""Every therapy for every condition at a glance: what its surest outcome shows, how many studies, how many claims."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache
from threading import Lock

from django.db.models import Count
from django.urls import reverse

from claims.models import ClaimRevision
from claims.vocabulary import CONDITIONS, THERAPIES
from evidence.assessments.dossiers import compile_dossiers, newest_release
from evidence.cards import terms
from evidence.cards.claims import shown_in_lists
from evidence.cards.shapes import Term
from evidence.cards.terms import named
from evidence.cards.topics.known import in_words, surest
from evidence.cards.topics.shapes import ConditionTopics, Known, Topic
from evidence.grading import load_rules
from evidence.grading.topic import asking, known, results
from evidence.registers.models import StudyResult
from evidence.registers.queries import begun_by
from evidence.registers.queries import known as on_record

Use = tuple[str, str]  # a therapy for a condition
_ONE_AT_A_TIME = Lock()  # so that the first readers of a day do not all work out the same


def evidence_map(*, on: date) -> tuple[ConditionTopics, ...]:
    """Each condition that was studied or is spoken of, in the order of the alphabet."""
    said = _claims()
    topics = topics_of([*said, *studied(on=on)], on=on)
    rows = _by_condition(replace(topic, claims=said[use]) for use, topic in topics.items())
    return tuple(sorted(rows, key=lambda row: row.condition.name.casefold()))


def map_in_small(*, on: date, size: int) -> list[ConditionTopics]:
    """The most studied conditions, none a kind of another, each with its most studied therapy that has a result."""
    told = _by_condition(topic for topic in studied(on=on).values() if topic.known)
    shown: list[ConditionTopics] = []
    for row in sorted(told, key=lambda row: -sum(topic.studies for topic in row.topics)):
        if not any(_is_kin(row, other) for other in shown):
            shown.append(replace(row, topics=row.topics[:1]))
    return shown[:size]


def studied(*, on: date, among: Callable[[Use], bool] | None = None) -> Mapping[Use, Topic]:
    """Each of some uses that was studied in people, without how many claims are made of it."""
    release = newest_release()
    return _told(release, on, filter(among, _with_results(release, on))) if release else {}


def topics_of(uses: Iterable[Use], *, on: date) -> Mapping[Use, Topic]:
    """Each of these uses with what studies show of it, or else of its kinds; not how many claims are made of it."""
    asked, release = list(dict.fromkeys(uses)), newest_release()
    with_results = _with_results(release, on) if release else frozenset()
    shown = [use for use in asked if use in with_results or any(is_kind(each, use) for each in with_results)]
    told = _told(release, on, shown) if release and shown else {}
    return {use: told.get(use) or _topic(use) for use in asked}


def topic_address(therapy: str, condition: str) -> str:
    return reverse("topic", args=[condition, therapy])


def is_topic(therapy: str, condition: str) -> bool:
    """Whether these are a therapy and a condition in particular, by the ids that hold today."""
    if therapy not in THERAPIES or condition not in CONDITIONS or condition == "any":
        return False
    return not (THERAPIES[therapy].replaced_by or CONDITIONS[condition].replaced_by)


def is_kind(use: Use, of: Use) -> bool:
    """Whether a use is the other one, or a kind of its treatment for its disease or a kind of that."""
    return THERAPIES.is_a(use[0], of[0]) and CONDITIONS.is_a(use[1], of[1])


def _told(release: int, on: date, uses: Iterable[Use]) -> Mapping[Use, Topic]:
    """Those of these uses that have studies, each worked out once a day and `release` of the registers.

    By a constant number of queries.
    """
    asked, kept = sorted(uses), _kept(release, on)
    with _ONE_AT_A_TIME:
        if left := [use for use in asked if use not in kept]:
            kept.update(dict.fromkeys(left) | dict(_rated(left, on)))
    return {use: topic for use in asked if (topic := kept[use])}


@lru_cache(maxsize=2)
def _kept(release: int, on: date) -> dict[Use, Topic | None]:
    """What has been worked out so far; None for what has no study."""
    return {}


@lru_cache(maxsize=2)
def _with_results(release: int, on: date) -> frozenset[Use]:
    found = on_record(StudyResult).filter(begun_by(on), subjects="human").order_by("therapy", "condition")
    return frozenset(use for use in found.values_list("therapy", "condition").distinct() if is_topic(*use))


def _rated(uses: Sequence[Use], on: date) -> Iterator[tuple[Use, Topic]]:
    rules, dossiers = load_rules(), compile_dossiers([asking(*use) for use in uses], as_of=on)
    for use, dossier in zip(uses, dossiers, strict=True):
        if studies := {result.study for result in results(*use, dossier, on)}:
            yield use, _topic(use, surest(map(in_words, known(*use, dossier, rules, on))), len(studies))


def _topic(use: Use, known: Known | None = None, studies: int = 0) -> Topic:
    therapy, condition = use
    return Topic(
        therapy=terms.therapy(therapy),
        condition=Term(id=condition, name=terms.disease(condition)),
        address=topic_address(*use),
        known=known,
        studies=studies,
        claims=0,
    )


def _claims() -> Counter[Use]:
    """How many listed claims name each therapy and condition together."""
    listed = ClaimRevision.objects.filter(current=True, claim__in=shown_in_lists())
    counted: Counter[Use] = Counter()
    for row in listed.values("therapies", "conditions").order_by().annotate(claims=Count("pk")):
        uses = ((therapy, condition) for therapy in row["therapies"] for condition in row["conditions"])
        counted.update({use: row["claims"] for use in uses if is_topic(*use)})
    return counted


def _by_condition(topics: Iterable[Topic]) -> list[ConditionTopics]:
    found: dict[str, list[Topic]] = {}
    for topic in topics:
        found.setdefault(topic.condition.id, []).append(topic)
    return [
        ConditionTopics(condition=named(CONDITIONS, id), topics=tuple(sorted(topics, key=_rank)))
        for id, topics in found.items()
    ]


def _is_kin(row: ConditionTopics, other: ConditionTopics) -> bool:
    """Whether one condition is a kind of the other."""
    one, two = row.condition.id, other.condition.id
    return CONDITIONS.is_a(one, two) or CONDITIONS.is_a(two, one)


def _rank(topic: Topic) -> tuple[int, int, str]:
    return -topic.studies, -topic.claims, topic.therapy.name
