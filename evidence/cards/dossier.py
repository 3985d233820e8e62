"""One claim with everything that is known of it: evidence, quotes in context, trace and history."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any

from claims.models import Membership
from claims.queries import appearances_in, listed_appearances
from claims.vocabulary import OUTCOMES
from evidence.assessments.models import Assessment, Current, RuleSet, Standing
from evidence.cards import words
from evidence.cards.articles import article_card
from evidence.cards.claims import cards_of, is_withheld, verdict_words
from evidence.cards.places import cursor, place
from evidence.cards.quotes import context, fragment_address
from evidence.cards.references import references, studies
from evidence.cards.shapes import (
    ClaimPage,
    Comparison,
    Domain,
    Evidence,
    Finding,
    Harm,
    Judgement,
    KindFinding,
    Quote,
)
from evidence.grading.assessment import Step
from evidence.grading.rules import Rules, load_rules
from evidence.grading.wording import sentence
from sources.models import Article

HISTORY_SHOWN = 50
QUOTES_SHOWN = 50
_KNOWN_RULES: dict[str, Rules] = {}


def claim_page(claim: int, within: Article | None = None) -> ClaimPage | None:
    """The claim's page, or None while it is not graded. `within`: quotes from this unlisted article too."""
    found = cards_of([claim])
    if not found:
        return None
    current = Current.objects.select_related("shown__dossier", "shown__rules").get(claim=claim)
    return ClaimPage(
        card=found[0],
        evidence=evidence(current.shown),
        quotes=tuple(quotes(claim, within)),
        account=tuple(current.shown.output.get("sentences", ())),
        trace=trace(current.shown),
        history=tuple(judgements(claim)[0]),
    )


def evidence(assessment: Assessment) -> Evidence:
    output, dossier = assessment.output, assessment.dossier.facts
    used = list(_records_used(output))
    return Evidence(
        findings=tuple(_finding(row) for row in output.get("findings", ())),
        studies=studies(dossier, _of_findings(output)),
        domains=tuple(_domain(row) for row in output.get("domains", ())),
        kinds=tuple(_kind(row) for row in output.get("kinds", ())),
        comparisons=tuple(_comparison(row) for row in output.get("fields", ())),
        harms=tuple(
            Harm(words=row["words"] or row["outcome"], serious=row["serious"]) for row in output.get("harms", ())
        ),
        harms_reviewed=bool(output.get("harms_reviewed")),
        references=references(dossier, used),
    )


def _of_findings(output: Mapping[str, Any]) -> Iterable[str]:
    return (record for row in output.get("findings", ()) for record in row.get("records", ()))


def _records_used(output: Mapping[str, Any]) -> Iterable[str]:
    """Ids of every record that any part of the assessment names: those that decided first."""
    yield from output.get("records", ())
    for part in ("findings", "kinds", "fields", "intervals", "harms", "domains"):
        for row in output.get(part, ()):
            yield from row.get("records", ())
    for status in output.get("regulatory", {}).values():
        yield from status.get("records", ())
        yield from status.get("notes", ())


def _finding(row: Mapping[str, Any]) -> Finding:
    return Finding(
        design=words.say(words.DESIGNS, row["design"]),
        directness=row["directness"],
        outcome=words.term(OUTCOMES, row["outcome"]).name,
        direction=words.say(words.DIRECTIONS, row["direction"]),
        studies=row["studies"],
        people=row["people"],
        effects=tuple(row["effects"]),
    )


def _domain(row: Mapping[str, Any]) -> Domain:
    return Domain(domain=words.say(words.DOMAINS, row["domain"]), change=row["change"], reason=row["reason"])


def _kind(row: Mapping[str, Any]) -> KindFinding:
    direction = row["direction"]
    return KindFinding(
        kind=words.therapy(row["kind"]).name,
        stage=row["stage"],
        direction=words.say(words.DIRECTIONS, direction) if direction else None,
        certainty=words.say(words.CERTAINTIES, row["certainty"]),
        studies=row["studies"],
        people=row["people"],
    )


def _comparison(row: Mapping[str, Any]) -> Comparison:
    return Comparison(field=row["field"], said=row["said"], recorded=tuple(row["recorded"]), agrees=row["agrees"])


def quotes(claim: int, within: Article | None) -> Iterable[Quote]:
    """Where it is said, in listed articles (and `within`), the latest first."""
    appearances = listed_appearances() if within is None else listed_appearances() | appearances_in(within)
    members = (
        Membership.objects.filter(claim=claim, superseded_at=None, appearance__in=appearances)
        .select_related("appearance__extraction__article__publisher", "appearance__extraction__reading__snapshot")
        .order_by("-pk")[:QUOTES_SHOWN]
    )
    return (_quote(member) for member in members)


def _quote(member: Membership) -> Quote:
    appearance = member.appearance
    reading, article = appearance.extraction.reading, appearance.extraction.article
    before, after = context(reading.text, appearance.start, appearance.end)
    source = article_card(article, reading, 0)
    return Quote(
        article=source,
        before=before,
        quote=appearance.quote,
        after=after,
        start=appearance.start,
        end=appearance.end,
        speaker=appearance.speaker,
        url=fragment_address(source.url, appearance.quote),
    )


def judgements(claim: int, *, after: str = "", size: int = HISTORY_SHOWN) -> tuple[list[Judgement], str | None]:
    """Every assessment of the claim that was ever kept, the newest first, a page at a time. Raises BadCursor."""
    rows = Assessment.objects.filter(claim=claim).select_related("judged_by", "rules").order_by("-pk")
    found = list((rows.filter(pk__lt=place(after)) if after else rows)[: size + 1])
    shown = Current.objects.filter(claim=claim).values_list("shown", flat=True).first()
    entries = [judgement(row, shown=row.pk == shown) for row in found[:size]]
    return entries, cursor(found[size - 1].pk) if len(found) > size else None


def trace(row: Assessment) -> tuple[str, ...]:
    """Each rule that fired as a sentence, in the words of the rules that it was graded by."""
    steps = row.output.get("trace", ())
    return tuple(sentence(_step(said), _rules(row.rules)) for said in steps) if steps else ()


def _step(said: Mapping[str, Any]) -> Step:
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in said["arguments"].items()}
    return Step(rule=said["rule"], arguments=values, records=tuple(said["records"]))


def _rules(kept: RuleSet) -> Rules:
    """Today's rules with the words of the kept ones over them, so that each version says its own sentences.

    Read once a process and version: a version names what its tables say, so it never changes.
    """
    if kept.version not in _KNOWN_RULES:
        today, then = load_rules(), kept.tables.get("wording", {})
        names = {*today.wording, *then}
        wording = {name: {**today.wording.get(name, {}), **then.get(name, {})} for name in names}
        _KNOWN_RULES[kept.version] = replace(today, wording=wording)
    return _KNOWN_RULES[kept.version]


def judgement(row: Assessment, *, shown: bool) -> Judgement:
    standing, output = Standing(row.standing), row.output
    return Judgement(
        id=row.pk,
        made_at=row.made_at,
        as_of=row.as_of,
        standing=standing.name.lower(),
        standing_words=words.STANDINGS[standing],
        by=(row.judged_by.get_full_name() or "a reviewer") if row.judged_by else None,
        verdict=row.verdict,
        word=verdict_words(output),
        certainty=row.certainty,
        grade=output["grade"],
        provisional=bool(output.get("provisional")),
        reason=row.reason,
        rules=row.rules_id,
        dossier=row.dossier_id,
        shown=shown,
        withheld=shown and is_withheld(row),
        trace=trace(row),
    )
