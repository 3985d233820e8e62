"""Each result on record for a claim, as the machine takes it and as reviewers do, for who may take it otherwise."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from claims.vocabulary import OUTCOMES
from claims.vocabulary.statements import RESULTS
from evidence.assessments.models import Assessment, Pin
from evidence.assessments.pins import fact_of, holds
from evidence.cards import terms, words
from evidence.cards.pins import RULE, TAKEN
from evidence.cards.references import facts_in, results_in
from evidence.cards.rules_then import rules_then
from evidence.cards.shapes import Study
from evidence.grading.account.plain_words import listed, plain
from evidence.grading.rules import Rules
from evidence.grading.weighing.matching import NEVER_COUNTED
from evidence.web.forms import ResultForm

SHOWN = 20  # results with a row of their own
HELD_BY_ANOTHER = frozenset({"inside_review", "another_review_counts", "inside_pooled_report"})
BIAS = {
    "low": "low risk of bias on record",
    "high": "high risk of bias on record",
    "not_judged": "risk of bias not judged on record",
}
TAKEN_BACK = {
    Pin.Aspect.BEARING: "taken back: it counts as the machine has it",
    Pin.Aspect.BIAS: "taken back: its risk of bias is as on record",
}
AS_IT_IS, EXCLUDE, DIRECT, RELATED = "", "exclude", "direct", "related"
Record = tuple[Study, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Taken:
    """How the machine took a result, in words, and how else a reviewer can. `hint`: what to do where that is no way."""

    words: str
    counts: bool
    ways: tuple[str, ...] = (AS_IT_IS, EXCLUDE, DIRECT, RELATED)
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Word:
    """What a reviewer said of a result, in words. `moved`: it changed how the result is taken.

    `before`: the claim was worded or read otherwise since; it holds all the same until somebody takes it otherwise.
    `lapsed`: it was said of something else than the claim asks now, and does not hold.
    """

    pin: Pin
    words: str
    moved: bool = True
    before: bool = False
    lapsed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """`pins`: what holds of it by reviewers' words, and what held; `form` None: there is no other way to take it."""

    study: Study
    outcome: str
    direction: str
    bias: str
    taken: Taken
    pins: tuple[Word, ...]
    form: ResultForm | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Results:
    """`further`: to take one otherwise that has no row: it was not weighed, or is one of `more` than have room.

    `pending`: the claim is not graded by the newest words yet. `said`: all that reviewers said of results of the claim,
    the newest first.
    """

    counting: tuple[Row, ...]
    left_out: tuple[Row, ...]
    more: int
    further: ResultForm | None
    pending: bool
    said: tuple[Word, ...]


def results(machine: Assessment, refused: ResultForm | None = None) -> Results | None:
    """Of the machine's newest answer; None of a claim for which no results are weighed. One query.

    `refused`: what was filled in and not kept, to be filled in again.
    """
    if machine.revision.kind not in RESULTS:
        return None
    said = tuple(Pin.objects.filter(claim=machine.claim_id).select_related("by", "revision").order_by("-pk"))
    return _Rows(machine, said, refused).results()


class _Rows:
    """What every row is made from."""

    def __init__(self, machine: Assessment, said: tuple[Pin, ...], refused: ResultForm | None) -> None:
        self.machine, self.said, self.refused = machine, said, refused
        self.trace = machine.output.get("trace", ())
        self.records = results_in(machine.dossier.facts)
        self.newest = {(pin.result, pin.aspect): pin for pin in reversed(said)}
        asked, told = machine.revision.statement, [pin for pin in self.newest.values() if pin.action]
        self.lapsed = {pin.pk for pin in told if not holds(pin, asked)}
        self.told = [pin for pin in told if pin.result in self.records]
        self.in_force = [pin for pin in self.told if pin.pk not in self.lapsed]
        self.fired = {(step["rule"], id) for step in self.trace for id in step["records"]}

    def results(self) -> Results:
        taken = dict(_taken(self.trace, rules_then(self.machine.rules)))
        pinned = dict.fromkeys((pin.result for pin in self.told), Taken("Not weighed", counts=False))
        every = {id: each for id, each in {**pinned, **taken}.items() if id in self.records}
        shown = {id: each for place, (id, each) in enumerate(every.items()) if place < SHOWN or id in pinned}
        rows = [self._row(id, each, number) for number, (id, each) in enumerate(shown.items(), start=1)]
        return Results(
            counting=tuple(row for row in rows if row.taken.counts),
            left_out=tuple(row for row in rows if not row.taken.counts),
            more=len(every) - len(shown),
            further=self._further(shown, every),
            pending=self._pending,
            said=tuple(Word(pin, _told(pin), lapsed=pin.pk in self.lapsed) for pin in self.said),
        )

    @property
    def _pending(self) -> bool:
        graded = {(pin["id"], pin["action"], pin["reviewer"], pin["why"]) for pin in self._graded_pins()}
        facts = map(fact_of, self.in_force)
        return graded != {(fact.id, fact.action.value, fact.reviewer, fact.why) for fact in facts}

    def _graded_pins(self) -> Iterable[Mapping[str, Any]]:
        return facts_in(self.machine.dossier.facts, "pins")

    def _row(self, id: str, taken: Taken, number: int) -> Row:
        study, record = self.records[id]
        pins = tuple(self._word(pin) for pin in self.told if pin.result == id)
        return Row(
            study=study,
            outcome=terms.term(OUTCOMES, record["outcome"]).name,
            direction=words.say(words.DIRECTIONS, record["direction"]),
            bias=BIAS[record.get("risk_of_bias", "not_judged")],
            taken=taken,
            pins=pins,
            form=self._form(id, taken, number) if taken.ways or pins else None,
        )

    def _word(self, pin: Pin) -> Word:
        if pin.pk in self.lapsed:
            return Word(pin, _told(pin), lapsed=True)
        return Word(pin, _told(pin), self._moved(pin), before=pin.revision_id != self.machine.revision_id)

    def _moved(self, pin: Pin) -> bool:
        """Whether it moved the grade; while that is not known yet, it is taken to."""
        return self._pending or (f"{RULE}{pin.action}", pin.result) in self.fired

    def _form(self, id: str, taken: Taken, number: int) -> ResultForm:
        held = {aspect: pin for aspect in Pin.Aspect if (pin := self.newest.get((id, aspect)))}
        newest = max((pin.pk for pin in held.values()), default=0)
        if self.refused and self.refused.data.get("result") == id:
            form = self.refused
            form.of_the_newest(newest)
        else:
            said: dict[str, str] = {aspect: pin.action for aspect, pin in held.items() if pin.pk not in self.lapsed}
            form = ResultForm(initial={"result": id, "newest": newest, **said})
        form.auto_id = f"id_result{number}_%s"
        form.offer(*(taken.ways or (AS_IT_IS, EXCLUDE)))
        return form

    def _further(self, shown: Mapping[str, Taken], every: Mapping[str, Taken]) -> ResultForm | None:
        """For a result without a row, of those in people that still stand; what was weighed may also be left out."""
        others = {id: held for id, held in self.records.items() if id not in shown and _may_count(held)}
        if not others:
            return None
        refused = self.refused if self.refused and self.refused.data.get("result") not in shown else None
        form = refused or ResultForm(initial={"newest": 0, "bearing": RELATED})
        form.auto_id = "id_further_%s"
        form.offer(DIRECT, RELATED, *([EXCLUDE] if len(every) > len(shown) else []))
        form.take_in({id: _named(each) for id, each in others.items()})
        return form


def _told(pin: Pin) -> str:
    return TAKEN[pin.action] if pin.action else TAKEN_BACK[Pin.Aspect(pin.aspect)]


def _taken(trace: Iterable[Mapping[str, Any]], rules: Rules) -> Iterator[tuple[str, Taken]]:
    """By id, in the order of the trace; of one that is told of twice the last holds."""
    for step in trace:
        for id in step["records"]:
            if taken := _of_step(step, rules):
                yield id, taken


def _of_step(step: Mapping[str, Any], rules: Rules) -> Taken | None:
    said = step["arguments"]
    match step["rule"]:
        case "direct":
            return Taken("Counts as direct", counts=True)
        case "related":
            return Taken(f"Counts as related: {listed(tuple(said['reasons']), rules)}", counts=True)
        case "related_beside":
            return Taken("Related: it stands beside the direct ones and decides nothing", counts=True)
        case "preclinical" | "only_preclinical":
            return Taken("In animals or cells", counts=True, ways=(AS_IT_IS, EXCLUDE))
        case "pinned_exclude":
            return Taken("It does not count", counts=False)
        case "left_out":
            return _left_out(said["reason"], plain(said["reason"], rules))
    return None


def _left_out(reason: str, why: str) -> Taken:
    if reason in NEVER_COUNTED:
        return Taken(why, counts=False, ways=(), hint="Nobody can count it.")
    if reason in HELD_BY_ANOTHER:
        return Taken(why, counts=False, ways=(), hint="Leave that one out to count this one by itself.")
    return Taken(why, counts=False)


def _may_count(held: Record) -> bool:
    _, record = held
    in_people = record["design"] != "preclinical" and record.get("subjects", "human") == "human"
    return in_people and not record.get("retracted")


def _named(held: Record) -> str:
    study, record = held
    condition, outcome = terms.condition(record["condition"]).name, terms.term(OUTCOMES, record["outcome"]).name
    return f"{condition}: {terms.therapy(record['therapy']).name}, {outcome} ({study.id})"
