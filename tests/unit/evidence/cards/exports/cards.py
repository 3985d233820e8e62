"""A card and its page as plain data, for tests of the formats that are made from them."""

from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

from evidence.cards.shapes import (
    ArticleCard,
    Card,
    ClaimPage,
    Domain,
    Evidence,
    Finding,
    Flag,
    Footnote,
    Grade,
    Judgement,
    Quote,
    Reference,
    StatusLine,
    Term,
)

MACHINE = Grade(
    letter="D",
    verdict="overstated",
    word="Goes further than the evidence",
    shape="beyond",
    provisional=False,
    standing="computed",
    standing_words="graded by machine, not reviewed",
    machine=True,
)
CONFIRMED = replace(MACHINE, standing="confirmed", standing_words="confirmed by one reviewer", machine=False)
WITHHELD = replace(MACHINE, letter=None, verdict=None, word="Awaiting review", shape="dots", provisional=True)
CARD = Card(
    id=7,
    address="/claims/7/islets/",
    text="Stem-cell islets let people with type 1 diabetes stop insulin.",
    kind="efficacy",
    therapies=(Term(id="stem-cell-islets", name="stem-cell islets"),),
    conditions=(Term(id="t1d", name="type 1 diabetes"),),
    outcome="insulin independence",
    one_person=False,
    grade=CONFIRMED,
    certainty="very_low",
    certainty_words="very low certainty",
    bottom_line="It is very uncertain whether stem-cell islets let people stop insulin.",
    statuses=(
        StatusLine(
            jurisdiction=Term(id="US", name="United States"),
            status="in_trials",
            words="Not approved; being studied in trials",
            warned=True,
            warning="the regulator has warned about this use",
            unconfirmed=False,
            uses=(),
            checked_on=date(2026, 11, 20),
            read="whole",
            looked="the regulator’s list of approvals was read, up to",
            records=(),
            references=(),
        ),
    ),
    flags=(Flag(id="cure_language", words="It speaks of a cure."), Flag(id="everyone", words="It speaks of everyone.")),
    hype_gap=1,
    articles=1,
    said_since=date(2024, 3, 1),
    as_of=date(2026, 11, 25),
    graded_at=datetime(2026, 11, 25, 12, tzinfo=UTC),
    evidence_changed=False,
    changed=(),
    disputed=False,
    found=True,
    corrected=False,
    rejected=False,
    reworded=False,
)
ARTICLE = ArticleCard(
    id=3,
    address="/articles/3/",
    title="A clinic’s promise",
    url="https://clinic.example/promise",
    publisher="Example Clinic",
    publisher_kind="clinic",
    interest="sells",
    interest_words="sells the therapy",
    interest_decided_by="a test",
    interest_basis="",
    published_on=date(2024, 3, 1),
    fetched_at=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
    sample=False,
    claims=0,
)
QUOTE = Quote(
    article=ARTICLE,
    before="… Doctors say that ",
    quote="islets let people stop insulin",
    after=", and more …",
    start=200,
    end=230,
    speaker=None,
    url="",
    grade=None,
    story=None,
)
JUDGED = Judgement(
    id=2,
    made_at=datetime(2026, 11, 24, 8, tzinfo=UTC),
    as_of=date(2026, 11, 23),
    standing="confirmed",
    standing_words="confirmed by one reviewer",
    by="Reviewer Example",
    verdict="overstated",
    word="Goes further than the evidence",
    certainty="very_low",
    certainty_words="very low certainty",
    grade="D",
    letter="D",
    provisional=False,
    reason="So.",
    rules="test",
    model=1,
    dossier="",
    shown=True,
    withheld=False,
    trace=(),
)
FINDING = Finding(
    design="Study without a comparison group",
    directness="direct",
    outcome="insulin independence",
    direction="Better",
    studies=1,
    people=12,
    effects=("10 of 12",),
    certainty="very_low",
    notes=("a",),
)
REFERENCE = Reference(
    id="NCT00000001:insulin-independence",
    register="study results",
    title="A report of twelve people",
    product=None,
    source="Example Journal 2023",
    address="/results/x/",
    url="https://example.org/report",
    checked_on=date(2026, 11, 20),
    confidence="opened",
    of_grade=True,
    of_harm=False,
    of_status=False,
)
EVIDENCE = Evidence(
    findings=(FINDING, replace(FINDING, design="Animals or cells", people=None, certainty=None, notes=())),
    footnotes=(Footnote(mark="a", change=-2, words="Fewer than 100 people."),),
    abbreviations=(),
    studies=(),
    pinned=(),
    domains=(
        Domain(domain="Kind of study", change=1, reason="Study without a comparison group.", limits=False),
        Domain(domain="Do the results agree?", change=0, reason="They agree.", limits=False),
        Domain(domain="Enough people?", change=-2, reason="Fewer than 100 people.", limits=False),
        Domain(domain="Planned outcome?", change=-1, reason="It was not planned.", limits=False),
    ),
    kinds=(),
    comparisons=(),
    harms=(),
    harms_reviewed=True,
    references=(REFERENCE, replace(REFERENCE, id="us-warning", of_grade=False, of_status=True)),
)


def page(*quotes: Quote, **changes: Any) -> ClaimPage:
    """The claim's page, its card with these changes."""
    return ClaimPage(
        card=replace(CARD, **changes),
        evidence=EVIDENCE,
        quotes=quotes,
        account=(),
        trace=(),
        history=(JUDGED,),
        corrections=(),
    )


def absolute(address: str) -> str:
    return f"https://shown.example{address}"
