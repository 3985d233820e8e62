"""What is graded: a statement, what it asserts, and when its article said so."""

from dataclasses import dataclass, field
from datetime import date

from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion
from claims.vocabulary.statements import as_of_harm


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """`published_on` is the day of the article that made it; None where that is not known."""

    statement: Statement
    assertion: Assertion = field(default_factory=Assertion)
    published_on: date | None = None

    @property
    def meant(self) -> Statement:
        """What was taken for one of help and says that a disease is brought on, as the statement of harm that it is."""
        said = self.statement
        return as_of_harm(said, said.outcome) if self.assertion.brings_on else said
