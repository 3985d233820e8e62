"""The rules as they were when a claim was graded, for their words and their number."""

from dataclasses import replace

from evidence.assessments.models import RuleSet
from evidence.grading.rules import Rules, load_rules

_KNOWN: dict[str, Rules] = {}


def rules_then(kept: RuleSet) -> Rules:
    """Today's rules with the words and the number of the kept ones, so that each version says its own sentences.

    Read once a process and version: a version names what its tables say, so it never changes.
    """
    if kept.version not in _KNOWN:
        today, then = load_rules(), kept.tables.get("wording", {})
        names = {*today.wording, *then}
        wording = {name: {**today.wording.get(name, {}), **then.get(name, {})} for name in names}
        _KNOWN[kept.version] = replace(today, wording=wording, model=kept.model)
    return _KNOWN[kept.version]
