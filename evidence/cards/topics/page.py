"""One therapy for one condition: what is known, harms, where it stands, what is studied, and what is said of it."""

from collections.abc import Iterable
from dataclasses import asdict
from datetime import date

from evidence.assessments.dossiers import compile_dossiers
from evidence.cards import terms
from evidence.cards.evidence import harm
from evidence.cards.facets import by_verdict
from evidence.cards.matching import Filters
from evidence.cards.records.narrowing import Narrowing, narrowed
from evidence.cards.references import studies
from evidence.cards.regulation.statuses import statuses_of
from evidence.cards.shapes import Study, Term
from evidence.cards.topics.known import in_words, sureness
from evidence.cards.topics.map import is_kind, is_topic, studied
from evidence.cards.topics.shapes import Known, Topic, TopicPage
from evidence.grading import Assessment, Dossier, grade, load_rules
from evidence.grading.topic import asking, known, known_harms, results
from evidence.registers.models import Trial
from evidence.registers.queries import in_force
from evidence.registers.queries import known as on_record


def topic_page(therapy: str, condition: str, *, on: date) -> TopicPage | None:
    """The topic as it stands on a day, by a constant number of queries; None where the lexicons have no such."""
    if not is_topic(therapy, condition):
        return None
    dossier, rules = compile_dossiers([asking(therapy, condition)], as_of=on)[0], load_rules()
    asked = Narrowing(therapy=therapy, condition=condition)
    registered = on_record(Trial).filter(in_force(on), narrowed(Trial, asked))
    found = tuple(map(in_words, known(therapy, condition, dossier, rules, on)))
    own = [each for each in found if each.outcome]
    return TopicPage(
        condition=Term(id=condition, name=terms.disease_in_full(condition)),
        therapy=terms.therapy(therapy),
        as_of=on,
        known=found,
        studies=tuple(_studies(therapy, condition, dossier, on)),
        related=tuple(_related(grade(asking(therapy, condition), dossier, rules, on), dossier)) if not own else (),
        harms=tuple(harm(asdict(each)) for each in known_harms(therapy, condition, dossier, rules, on)),
        statuses=tuple(statuses_of(asked, on)),
        registered=registered.values("fact").distinct().count(),
        verdicts=by_verdict(Filters(therapy=therapy, condition=condition)),
        narrower=tuple(_narrower(therapy, condition, on)),
        wider=tuple(_wider(therapy, condition, own, on)),
    )


def _studies(therapy: str, condition: str, dossier: Dossier, on: date) -> Iterable[Study]:
    """Each study once, by the result with most people, oldest first."""
    ranked = sorted(results(therapy, condition, dossier, on), key=lambda result: result.n or 0)
    told = {result.study: result.id for result in ranked}
    return studies(dossier.canonical_json().decode(), told.values())


def _related(found: Assessment, dossier: Dossier) -> Iterable[Study]:
    """The studies of other cells or diseases by which it was answered, as there is none of just this."""
    ids = (id for row in found.findings for id in row.records)
    return studies(dossier.canonical_json().decode(), ids)


def _wider(therapy: str, condition: str, own: Iterable[Known], on: date) -> Iterable[Topic]:
    """What the treatment, or the disease, is a kind of, where any result of it is surer than the treatment's own."""
    asked, surest = (therapy, condition), max(map(sureness, own), default=-1)
    for topic in studied(on=on, among=lambda use: use != asked and is_kind(asked, use)).values():
        if topic.known and sureness(topic.known) > surest:
            yield topic


def _narrower(therapy: str, condition: str, on: date) -> Iterable[Topic]:
    asked = therapy, condition
    yield from studied(on=on, among=lambda use: use != asked and is_kind(use, asked)).values()
