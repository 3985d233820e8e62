"""What readers are told of a grade before those confirm it who must: what it stands on, and no verdict.

A machine's A or E waits for a reviewer, and a reviewer's opposite of the machine's verdict for a second one; so does an
A or E that came about by what the reviewer who confirms it said of results, or had the claim say.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from django.conf import settings
from django.db.models import Q

from evidence.assessments.models import Assessment
from evidence.cards.rules_then import rules_then
from evidence.grading.rules import Rules

A_STUDY = "A study on record"  # in place of the one whose numbers the statement is said to give
HELD = "How the statement stands is shown when a reviewer has confirmed it."
TELLING = frozenset({"absolute_denial", "figure_disagrees", "reported_correctly", "verdict"})  # rules of the trace
Output = dict[str, Any]


def is_withheld(assessment: Assessment) -> bool:
    """Whether its verdict is not published yet."""
    return settings.WITHHOLD_PROVISIONAL and bool(assessment.output.get("provisional"))


def withheld() -> Q:
    """The same, as a question to rows of Current."""
    if not settings.WITHHOLD_PROVISIONAL:
        return Q(pk__in=[])
    return Q(provisional=True)


def told(assessment: Assessment, output: Output) -> Output:
    """The output of an assessment as readers may see it now."""
    return without_verdict(assessment, output) if is_withheld(assessment) else output


def without_verdict(assessment: Assessment, output: Output) -> Output:
    """What was found, without any word of how the statement stands to it, in the words of the rules that graded it."""
    rules = rules_then(assessment.rules)
    telling, own = tuple(_telling(rules)), f"{rules.wording['largest']['own']} ("
    sentences = (_without(telling, sentence) for sentence in output.get("sentences", ()))
    return output | {
        "bottom_line": _without(telling, output.get("bottom_line", "")).replace(own, f"{A_STUDY} (") or HELD,
        "sentences": [sentence for sentence in sentences if sentence],
        "trace": [step for step in output.get("trace", ()) if step["rule"] not in TELLING],
        "fields": [],
    }


def _telling(rules: Rules) -> Iterator[str]:
    """The sentences that hold the statement against what was found, whether or not it agrees."""
    words = rules.wording
    yield from filter(None, words["stands"].values())
    yield words["beside"]["figures_agree"]
    yield words["findings"]["figure_disagrees"]
    yield words["findings"]["absolute_denial"].partition(". ")[2]  # behind the harm that is on record


def _without(telling: Sequence[str], said: str) -> str:
    for sentence in filter(None, telling):
        said = said.replace(sentence, "")
    return " ".join(said.split())
