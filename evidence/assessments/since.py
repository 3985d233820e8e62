"""What changed since a person judged a claim: the evidence, the rules that grade it, or how its words are read."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from django.db import connection
from django.db.models import F, OuterRef, Subquery

from evidence.assessments.models import Assessment, Changed, Current, Dossier, Standing

Pair = tuple[str, str]  # dossiers, by their hashes: the one that was judged, and today's


def changed_since(judged: Mapping[int, Current], computed: Sequence[Assessment]) -> dict[int, list[Changed]]:
    """By claim, what changed from the judgement that is shown to the machine's newest answer, by two queries at most.

    `judged`: each of these claims as it is still kept. Evidence that changed is always told; rules and readings only
    where the machine's grade is not the one that was judged.
    """
    pairs = [(judged[row.claim_id].shown, row) for row in computed]
    alike = _alike({(was.dossier_id, now.dossier_id) for was, now in pairs})
    answered = _answered(judged) if pairs else {}
    return {
        now.claim_id: _changed(
            was,
            now,
            same_facts=(was.dossier_id, now.dossier_id) in alike,
            same_grade=answered.get(now.claim_id) == (now.verdict, now.certainty, now.output["grade"]),
        )
        for was, now in pairs
    }


def _changed(judged: Assessment, computed: Assessment, *, same_facts: bool, same_grade: bool) -> list[Changed]:
    """Where the inputs are the same and the grade is not, the day turned a fact, which is evidence that changed."""
    mapped_anew = same_facts and judged.dossier_id != computed.dossier_id  # by another vocabulary
    differing = {
        Changed.EVIDENCE: not same_facts,
        Changed.RULES: judged.rules_id != computed.rules_id or mapped_anew,
        Changed.READING: judged.revision_id != computed.revision_id,
    }
    found = [changed for changed, differs in differing.items() if differs]
    return [] if same_facts and same_grade else found or [Changed.EVIDENCE]


def _alike(pairs: Iterable[Pair]) -> set[Pair]:
    """The pairs that hold the same facts, by whichever versions of the vocabulary they were mapped."""
    same, others = {pair for pair in pairs if pair[0] == pair[1]}, [pair for pair in pairs if pair[0] != pair[1]]
    if not others:
        return same
    statement = f"""
        SELECT was.sha256, now.sha256 FROM unnest(%s::text[], %s::text[]) AS pair(was, now)
        JOIN {Dossier._meta.db_table} was ON was.sha256 = pair.was
        JOIN {Dossier._meta.db_table} now ON now.sha256 = pair.now
        WHERE was.facts::jsonb - 'vocabulary' = now.facts::jsonb - 'vocabulary'
    """  # noqa: S608 (the table's name is the model's)
    with connection.cursor() as cursor:
        cursor.execute(statement, [list(column) for column in zip(*others, strict=True)])
        return same | set(cursor.fetchall())


def _answered(judged: Collection[int]) -> dict[int, tuple[Any, ...]]:
    """By claim, the verdict, certainty and letter of the machine that the judgement shown was an answer to."""
    shown = Current.objects.filter(claim=OuterRef("claim")).values("shown")
    before = Assessment.objects.filter(claim__in=judged, standing=Standing.COMPUTED, pk__lt=Subquery(shown))
    latest = before.order_by("claim", "-pk").distinct("claim").annotate(letter=F("output__grade"))
    return {claim: tuple(said) for claim, *said in latest.values_list("claim", "verdict", "certainty", "letter")}


def told(changed: Sequence[str]) -> str:
    """What changed, as a sentence begins: "The evidence and the rules of grading changed"."""
    names = [Changed(each).label for each in changed]
    listed = f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)
    return f"{listed[:1].upper()}{listed[1:]} changed"
