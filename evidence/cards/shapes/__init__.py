"""What a graded claim and an article look like from outside, as frozen dataclasses; field names are the API's."""

from evidence.cards.shapes.articles import ArticleCard, Quote, Story
from evidence.cards.shapes.card import Card, Flag, Grade, StatusLine, Term, UseLine
from evidence.cards.shapes.evidence import (
    Comparison,
    Domain,
    Evidence,
    Finding,
    Footnote,
    Harm,
    KindFinding,
    PinnedResult,
    Reference,
    Study,
)
from evidence.cards.shapes.page import Change, ClaimPage, Correction, Judgement
from evidence.cards.shapes.versions import AnchorLine, Changes, Elsewhere, Touched, Version, Versions

__all__ = [
    "AnchorLine",
    "ArticleCard",
    "Card",
    "Change",
    "Changes",
    "ClaimPage",
    "Comparison",
    "Correction",
    "Domain",
    "Elsewhere",
    "Evidence",
    "Finding",
    "Flag",
    "Footnote",
    "Grade",
    "Harm",
    "Judgement",
    "KindFinding",
    "PinnedResult",
    "Quote",
    "Reference",
    "StatusLine",
    "Story",
    "Study",
    "Term",
    "Touched",
    "UseLine",
    "Version",
    "Versions",
]
