"""One claim with everything that is known of it: evidence, quotes in context, trace and history."""

from collections.abc import Iterable, Mapping
from typing import Any

from claims.models import Membership
from claims.queries import appearances_in, listed_appearances
from evidence.assessments.context import read_in
from evidence.assessments.models import Assessment, Current, RuleSet, Standing
from evidence.cards import words
from evidence.cards.articles import article_card
from evidence.cards.claims import CardWithRows, cards_with_rows, grade, verdict_words
from evidence.cards.corrections import corrections
from evidence.cards.counts import counted
from evidence.cards.evidence import evidence
from evidence.cards.offers import offering
from evidence.cards.places import cursor, place
from evidence.cards.quotes import context, fragment_address
from evidence.cards.rewording import without_evidence
from evidence.cards.rules_then import rules_then
from evidence.cards.shapes import ClaimPage, Grade, Judgement, Quote
from evidence.cards.stories import story
from evidence.cards.withholding import Output, is_withheld, told, without_verdict
from evidence.grading.account.wording import sentence
from evidence.grading.assessment import Step
from sources.models import Article, Reading

HISTORY_SHOWN = 50
QUOTES_SHOWN = 50


def claim_page(claim: int, within: Article | None = None) -> ClaimPage | None:
    """The claim's page, or None while it is not graded. `within`: quotes from this unlisted article too."""
    found = cards_with_rows([claim])
    if not found:
        return None
    graded = found[0]
    rows = Current.objects.select_related("shown__dossier", "shown__rules", "computed")
    current = rows.defer("shown__rules__tables").get(claim=claim)
    output = told(current.shown, current.output)
    page = ClaimPage(
        card=graded.card,
        evidence=evidence(current, output),
        quotes=tuple(quotes(claim, graded, within)),
        account=tuple(map(counted, output.get("sentences", ()))),
        trace=trace(output, current.shown.rules),
        history=tuple(judgements(claim)[0]),
        corrections=corrections(claim),
    )
    return without_evidence(page) if page.card.reworded else page


def quotes(claim: int, graded: CardWithRows, within: Article | None) -> Iterable[Quote]:
    """Where it is said, in listed articles (and `within`), the latest first."""
    appearances = listed_appearances() if within is None else listed_appearances() | appearances_in(within)
    members = (
        Membership.objects.filter(claim=claim, superseded_at=None, appearance__in=appearances)
        .select_related(
            "appearance__extraction__article__publisher",
            "appearance__extraction__reading__snapshot__article__publisher",
        )
        .order_by("-pk")[:QUOTES_SHOWN]
    )
    offers = offering(member.appearance.extraction.reading for member in members)
    return (_quote(member, graded, offers) for member in members)


def _quote(member: Membership, graded: CardWithRows, offers: Mapping[int, str]) -> Quote:
    """`offers`: the words by which an article sells a therapy, by its reading."""
    appearance = member.appearance
    reading, article = appearance.extraction.reading, appearance.extraction.article
    before, after = context(reading.text, appearance.start, appearance.end)
    source = article_card(article, reading, 0, offer=offers.get(reading.pk, ""))
    return Quote(
        article=source,
        before=before,
        quote=appearance.quote,
        after=after,
        start=appearance.start,
        end=appearance.end,
        speaker=appearance.speaker,
        url=fragment_address(source.url, appearance.quote),
        grade=_grade_then(graded, reading),
        story=story(graded.revision.statement, appearance, reading.text),
    )


def _grade_then(graded: CardWithRows, reading: Reading) -> Grade | None:
    """How the claim reads on an article's day; None where that is how it stands now, or while that is withheld."""
    shown = graded.assessment
    if graded.card.reworded:
        return None
    then = read_in(shown, reading)
    if is_withheld(shown) or then["verdict"] == shown.output["verdict"]:
        return None
    return grade(shown, graded.revision.effect, then)


def judgements(claim: int, *, after: str = "", size: int = HISTORY_SHOWN) -> tuple[list[Judgement], str | None]:
    """Every assessment of the claim that was ever kept, the newest first, a page at a time. Raises BadCursor."""
    kept = Assessment.objects.filter(claim=claim).select_related("judged_by", "rules")
    rows = kept.defer("rules__tables").order_by("-pk")  # read once a version, by rules_then
    found = list((rows.filter(pk__lt=place(after)) if after else rows)[: size + 1])
    current = Current.objects.select_related("shown", "revision").defer("revision__search").filter(claim=claim).first()
    entries = [judgement(row, current) for row in found[:size]]
    return entries, cursor(found[size - 1].pk) if len(found) > size else None


def trace(output: Output, rules: RuleSet) -> tuple[str, ...]:
    """Each rule that fired as a sentence, in the words of the rules that it was graded by."""
    steps = output.get("trace", ())
    return tuple(counted(sentence(_step(said), rules_then(rules))) for said in steps) if steps else ()


def _step(said: Mapping[str, Any]) -> Step:
    values = {name: tuple(value) if isinstance(value, list) else value for name, value in said["arguments"].items()}
    return Step(rule=said["rule"], arguments=values, records=tuple(said["records"]))


def judgement(row: Assessment, current: Current | None) -> Judgement:
    """One entry of the history; what nobody has judged or seconded yet is withheld, though it was graded anew since."""
    standing, held = Standing(row.standing), is_withheld(row) and not _judged_since(row, current)
    output = without_verdict(row, row.output) if held else row.output
    return Judgement(
        id=row.pk,
        made_at=row.made_at,
        as_of=row.as_of,
        standing=standing.name.lower(),
        standing_words=words.standing(standing, row.output),
        by=(row.judged_by.get_full_name() or "a reviewer") if row.judged_by else None,
        verdict=words.AWAITING if held else row.verdict,
        word=words.AWAITING_WORDS if held else verdict_words(output),
        certainty=row.certainty,
        certainty_words=words.certainty(row.certainty),
        grade=words.NO_LETTER if held else output["grade"],
        letter=None if held or output["grade"] == words.NO_LETTER else output["grade"],
        provisional=bool(output.get("provisional")),
        reason="" if held else row.reason,
        rules=row.rules_id,
        model=rules_then(row.rules).model,
        dossier=row.dossier_id,
        shown=current is not None and row.pk == current.shown_id and not current.reworded,
        withheld=held,
        trace=trace(output, row.rules),
    )


def _judged_since(row: Assessment, current: Current | None) -> bool:
    """Whether a person's judgement that came after it is shown, and its verdict too; after a person's, one of more."""
    if current is None or is_withheld(current.shown) or current.shown_id < row.pk:
        return False
    alike = (current.verdict, current.certainty) == (row.verdict, row.certainty)
    return current.standing > row.standing or (current.standing == Standing.CONFIRMED and alike)
