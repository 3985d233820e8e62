"""What is known of one treatment for one disease: each outcome that people were studied for, rated by itself."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from claims.vocabulary import CONDITIONS, THERAPIES, Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.grading.account.wording import finding
from evidence.grading.assessment import Certainty, KindLine, KnownHarm
from evidence.grading.case import Answer, Case
from evidence.grading.claim import Claim
from evidence.grading.dossier import Dossier
from evidence.grading.efficacy.effects import grade_effect
from evidence.grading.facts import StudyResult
from evidence.grading.families import most_demanding
from evidence.grading.harm.harms import harms_beside
from evidence.grading.question import question
from evidence.grading.rules import Rules
from evidence.grading.weighing.nearness import is_safety


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What the studies show on one outcome; on none in particular, where there is no result: `outcome` is None.

    `line` is where they point: a `Direction`, `mixed`, or another key of the table of findings. `kinds` are kinds of
    cell or of disease, where they differ. `studies` and `people` are those that decide; people 0: not on record.
    """

    outcome: str | None
    line: str
    certainty: Certainty | None
    sentence: str
    studies: int
    people: int
    kinds: tuple[KindLine, ...]


def asking(therapy: str, condition: str, outcome: str | None = None) -> Claim:
    """The claim whose grade says what is known: that the treatment helps with the outcome, or at all."""
    words = " ".join(filter(None, (therapy, condition, outcome)))
    statement = Statement(
        quote=words,
        text=words,
        kind=Kind.EFFICACY,
        therapies=(therapy,),
        conditions=(condition,),
        effect=Effect.BENEFIT,
        strength=Strength.ASSOCIATED,
    )
    return Claim(statement=statement, assertion=Assertion(outcome=outcome))


def known(therapy: str, condition: str, dossier: Dossier, rules: Rules, as_of: date) -> tuple[Known, ...]:
    """Each outcome with a human result of this treatment, or a kind of it, in this disease, or a kind of it.

    The most demanding outcome of the disease comes first, what a laboratory measures last; within these the surest.
    Without any result one answer says whether one was looked for, or what else is on record.
    """
    found_on = {result.outcome for result in results(therapy, condition, dossier, as_of)}
    asked: Sequence[str | None] = sorted(outcome for outcome in found_on if not is_safety(outcome)) or [None]
    found = (_known(outcome, therapy, condition, dossier, rules, as_of) for outcome in asked)
    hardest, measured = most_demanding(condition), rules.outcomes.laboratory.outcomes

    def rank(each: Known) -> tuple[bool, bool, int, int]:
        level = (each.certainty or Certainty.NONE).level
        return each.outcome not in hardest, each.outcome in measured, -level, -each.people

    return tuple(sorted(found, key=rank))


def known_harms(therapy: str, condition: str, dossier: Dossier, rules: Rules, as_of: date) -> tuple[KnownHarm, ...]:
    """The harms and burdens on record for the treatment, whatever it was given for: the best supported of each kind."""
    return harms_beside(_case(asking(therapy, condition), dossier, rules, as_of))


def results(therapy: str, condition: str, dossier: Dossier, as_of: date) -> Iterator[StudyResult]:
    """The results in people that stand on a day, of the treatment or a kind of it, in the disease or a kind of it."""
    for result in dossier.results:
        on_topic = THERAPIES.is_a(result.therapy, therapy) and CONDITIONS.is_a(result.condition, condition)
        if on_topic and result.subjects == "human" and result.stands_on(as_of):
            yield result


def _known(outcome: str | None, therapy: str, condition: str, dossier: Dossier, rules: Rules, as_of: date) -> Known:
    case = _case(asking(therapy, condition, outcome), dossier, rules, as_of)
    answer = grade_effect(case)
    deciding = [result for result in results(therapy, condition, dossier, as_of) if result.id in answer.records]
    return Known(
        outcome=outcome,
        line=answer.line,
        certainty=answer.certainty,
        sentence=finding(case, _naming(answer, outcome)),
        studies=len({result.study for result in deciding}),
        people=sum(result.n or 0 for result in deciding),
        kinds=answer.kinds,
    )


def _naming(answer: Answer, outcome: str | None) -> Answer:
    """With an outcome that no lexicon has in its own words, however many: here it is a heading, not a claim's words."""
    if outcome is None or not outcome.startswith("other:"):
        return answer
    return replace(answer, words={**answer.words, "outcome": f"“{outcome.removeprefix('other:')}”"})


def _case(claim: Claim, dossier: Dossier, rules: Rules, as_of: date) -> Case:
    return Case(claim=claim, dossier=dossier, rules=rules, as_of=as_of, question=question(claim, dossier))
