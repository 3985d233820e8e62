"""What a person's judgement makes of the machine's answer: which there can be, and the letter and words that follow."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from claims.vocabulary.statements import RESULTS, Effect, Kind
from evidence.assessments.models import Assessment
from evidence.grading.account.labels import grade_letter, label
from evidence.grading.assessment import Certainty, Verdict
from evidence.grading.case import Answer
from evidence.grading.rules import load_rules

UNGRADED = frozenset({Verdict.UNVERIFIABLE, Verdict.NOT_GRADED})
OF_FACTS = UNGRADED | {Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.OUTDATED}
OF_MECHANISMS = frozenset(Verdict) - {Verdict.OUTDATED}
AGREEING = frozenset({Verdict.SUPPORTED, Verdict.EARLY, Verdict.OVERSTATED})  # the evidence points the claim's way
SURE = {"none": "no human evidence"}  # beside GRADE's levels, which are their own words

UNRATED = {
    Kind.MECHANISM: "how something works",
    Kind.REGULATORY: "what is allowed",
    Kind.TRIAL: "of a study",
    Kind.EPIDEMIOLOGY: "a number about a disease",
    Kind.ACCESS: "who offers something, or at what price",
}


class CannotJudge(ValueError):
    """A verdict and a certainty that do not go together. The message says why."""


def check_judgement(computed: Assessment, verdict: str, certainty: str | None) -> None:
    """Refuse what would publish a letter that no evidence can carry; the machine's own answer always may be accepted.

    Raises CannotJudge.
    """
    if (verdict, certainty) == (computed.verdict, computed.certainty):
        return
    refuse = _refuse_of_results if Kind(computed.revision.kind) in RESULTS else _refuse_of_facts
    refuse(computed, Verdict(verdict), Certainty(certainty) if certainty else None)


def go_together(computed: Assessment, verdict: str, certainty: str | None) -> bool:
    try:
        check_judgement(computed, verdict, certainty)
    except CannotJudge:
        return False
    return True


def certainties_for(computed: Assessment, verdict: str) -> list[Certainty | None]:
    """Those that can stand with a verdict of the claim; None: unrated. Empty: the claim can have no such verdict."""
    return [each for each in (None, *Certainty) if go_together(computed, verdict, each)]


def _refuse_of_facts(computed: Assessment, verdict: Verdict, certainty: Certainty | None) -> None:
    if certainty:
        raise CannotJudge(f"This claim tells {UNRATED[Kind(computed.revision.kind)]}: no certainty is rated of that.")
    allowed = OF_MECHANISMS if computed.revision.kind == Kind.MECHANISM else OF_FACTS
    if verdict not in allowed:
        raise CannotJudge("This verdict is none for a claim of this kind. Choose another one.")


def _refuse_of_results(computed: Assessment, verdict: Verdict, certainty: Certainty | None) -> None:
    if verdict is Verdict.OUTDATED:
        raise CannotJudge("Only a fact can be no longer true. Choose another verdict.")
    if verdict is Verdict.UNSUPPORTED and certainty is not Certainty.NONE:
        raise CannotJudge("Where no human study was found, the certainty is “no human evidence”.")
    rests_on_people = verdict not in UNGRADED | {Verdict.UNSUPPORTED}
    if rests_on_people and certainty in (None, Certainty.NONE):
        raise CannotJudge("This verdict rests on evidence in people. Say how certain that is.")
    benefit = computed.revision.effect != Effect.HARM
    if verdict is Verdict.SUPPORTED and certainty is Certainty.VERY_LOW and benefit:
        raise CannotJudge("Very low certainty supports no claim but one of a documented harm.")


def reverses(computed: Assessment, verdict: str) -> bool:
    """Whether it calls right what the machine calls wrong, or wrong what the machine calls right."""
    calls = {Verdict(computed.verdict), Verdict(verdict)}
    return Verdict.CONTRADICTED in calls and any(call.bears_out for call in calls)


def judged_output(
    computed: Assessment,
    verdict: str,
    certainty: str | None,
    reason: str,
    *,
    provisional: bool = False,
    alone: bool = True,
) -> Mapping[str, Any]:
    """The machine's answer with the person's verdict and certainty in it, and the letter and words that follow.

    `provisional`: it waits for a second person, and what was found is told in the machine's words until then; `alone`:
    no other reviewer said the same.
    """
    output: dict[str, Any] = computed.output | {"provisional": provisional}
    if (verdict, certainty) == (computed.verdict, computed.certainty):
        return output
    rules, kind = load_rules(), Kind(computed.revision.kind)
    answer = _answer(computed, Verdict(verdict), Certainty(certainty) if certainty else None)
    output |= {
        "verdict": verdict,
        "certainty": certainty,
        "grade": grade_letter(kind, answer, rules),
        "label": label(kind, answer, rules),
        "changed_by": "one" if alone else "more",
    }
    if provisional:
        return output
    said, bottom_line = _said(computed, answer, output["label"], alone=alone), computed.output["bottom_line"]
    return output | {
        "bottom_line": _finding(computed, answer, rules.wording["stands"]) or _beside(said, [bottom_line]),
        "sentences": [said, f"The reviewer’s reason: “{reason}”", *_found(computed.output["sentences"])],
        "domains": _domains(computed, answer),
    }


def _answer(computed: Assessment, verdict: Verdict, certainty: Certainty | None) -> Answer:
    risk = verdict is Verdict.SUPPORTED and computed.revision.effect == Effect.HARM
    return Answer(verdict=verdict, certainty=certainty, line="judged", label="supported_risk" if risk else None)


def _said(computed: Assessment, answer: Answer, word: str, *, alone: bool) -> str:
    """What the judgement changed of the machine's answer, and what it left."""
    who, changed = "A reviewer" if alone else "Reviewers", []
    if answer.verdict != computed.verdict:
        changed.append(f"the verdict from “{computed.output['label']}” to “{word}”")
    if answer.certainty != computed.certainty:
        changed.append(f"the certainty from {_sure(computed.certainty)} to {_sure(answer.certainty)}")
    kept = f". The verdict is the machine’s: “{word}”" if answer.verdict == computed.verdict else ""
    return f"{who} changed {' and '.join(changed)}{kept}."


def _sure(certainty: str | None) -> str:
    return "not rated" if certainty is None else SURE.get(certainty, certainty.replace("_", " "))


def _found(sentences: Sequence[str]) -> Iterator[str]:
    """What the machine found, marked as its words."""
    if told := " ".join(filter(None, sentences)):
        yield f"What the machine found: {told}"


def _beside(said: str, found: Sequence[str]) -> str:
    return " ".join((said, *_found(found)))


def _finding(computed: Assessment, answer: Answer, stands: Mapping[str, str]) -> str:
    """The machine's finding, where the judgement differs in nothing but how the statement stands to it; else none."""
    same_way = AGREEING.issuperset({Verdict(computed.verdict), answer.verdict})
    if computed.certainty is None or answer.certainty != computed.certainty or not same_way:
        return ""
    finding = computed.output["bottom_line"]
    for words in filter(None, stands.values()):
        finding = finding.replace(words, "").strip()
    return f"{finding} {stands[answer.verdict]}"


def _domains(computed: Assessment, answer: Answer) -> list[Mapping[str, Any]]:
    """The steps to the machine's certainty; of them only where it starts from, where they do not lead to this one."""
    steps: list[Mapping[str, Any]] = computed.output.get("domains", [])
    return steps if answer.certainty == computed.certainty else [step for step in steps if step["domain"] == "start"]
