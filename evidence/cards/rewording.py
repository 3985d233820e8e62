"""What readers are told of a claim that says something else than was graded: that it is being graded anew, no more.

A grade of other words beside the new ones would be taken for theirs.
"""

from dataclasses import replace

from evidence.cards.shapes import Card, ClaimPage, Evidence, Grade

REWORDED = "What this claim says has changed, and it is being graded anew."
GRADE = Grade(
    letter=None,
    verdict=None,
    word="Being graded anew",
    shape="dots",
    provisional=True,
    standing="computed",
    standing_words="what it says has changed",
    machine=True,
)
EVIDENCE = Evidence(
    findings=(),
    footnotes=(),
    abbreviations=(),
    studies=(),
    pinned=(),
    domains=(),
    kinds=(),
    comparisons=(),
    harms=(),
    harms_reviewed=False,
    references=(),
)


def without_grade(card: Card) -> Card:
    return replace(
        card,
        grade=GRADE,
        certainty=None,
        certainty_words=None,
        bottom_line=REWORDED,
        statuses=(),
        flags=(),
        hype_gap=None,
        evidence_changed=False,
        changed=(),
        disputed=False,
        reworded=True,
    )


def without_evidence(page: ClaimPage) -> ClaimPage:
    """What was judged before stays in its history."""
    return replace(page, evidence=EVIDENCE, account=(), trace=())
