"""What reviewers made of single results, as readers are told: who is told by role, as with judgements, and why."""

from collections.abc import Iterator, Mapping
from typing import Any

from claims.vocabulary import OUTCOMES
from evidence.cards import terms
from evidence.cards.references import results_in
from evidence.cards.shapes import PinnedResult

RULE = "pinned_"  # the trace has one of each kind of word
TAKEN = {
    "exclude": "left out",
    "direct": "counted as direct",
    "related": "counted as related",
    "bias_low": "judged at low risk of bias",
    "bias_high": "judged at high risk of bias",
}


def pinned_results(output: Mapping[str, Any], dossier: str) -> Iterator[PinnedResult]:
    """Those that an assessment took as a reviewer said, and otherwise than the machine would have."""
    steps = [step for step in output.get("trace", ()) if step["rule"].startswith(RULE)]
    results = results_in(dossier) if steps else {}
    for step in steps:
        study, record = results[step["records"][0]]
        yield PinnedResult(
            id=record["id"],
            title=study.title,
            outcome=terms.term(OUTCOMES, record["outcome"]).name,
            address=study.address,
            taken=f"{TAKEN[step['rule'].removeprefix(RULE)]} by a reviewer",
            why=step["arguments"]["why"],
        )
