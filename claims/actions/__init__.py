"""Everything that writes claims: extractions of articles, what reviewers decide on claims, and what erasing leaves."""

from claims.actions.adding import CannotAdd, add, places_of
from claims.actions.correcting import CannotCorrect, correct, take_back
from claims.actions.erasure import forget_words
from claims.actions.extraction import extract_claims
from claims.actions.joining import CannotJoin, CannotPart, join, part
from claims.actions.rejecting import CannotReject, reject, restore

__all__ = [
    "CannotAdd",
    "CannotCorrect",
    "CannotJoin",
    "CannotPart",
    "CannotReject",
    "add",
    "correct",
    "extract_claims",
    "forget_words",
    "join",
    "part",
    "places_of",
    "reject",
    "restore",
    "take_back",
]
