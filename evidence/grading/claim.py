"""What is graded: a statement, what it asserts, and when its article said so."""

from dataclasses import dataclass, field
from datetime import date

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`published_on` is the day of the article that made it; None where that is not known."""

    statement: Statement
    assertion: Assertion = field(default_factory=Assertion)
    published_on: date | None = None
