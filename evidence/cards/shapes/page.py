"""One claim with all that is known of it, and how it was judged before."""

from dataclasses import dataclass
from datetime import date, datetime

from evidence.cards.shapes.articles import Quote
from evidence.cards.shapes.card import Card
from evidence.cards.shapes.evidence import Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One assessment in the claim's history. `shown`: it is the one that counts now.

    `letter` is the card's: null where there is none, and while it is `withheld`. `withheld`: it awaits review; until
    then `verdict` is `awaiting`, `grade` a dash, `reason` is empty, and `trace` does not tell them. `provisional`: it
    was so when it was made, and is told once a person has judged the claim. `rules` names all the tables that it was
    graded by, `model` numbers the code that ran on them: /methods/versions/#grading-59 says what model 59 changed.
    """

    id: int
    made_at: datetime
    as_of: date
    standing: str
    standing_words: str
    by: str | None
    verdict: str
    word: str
    certainty: str | None
    certainty_words: str | None
    grade: str
    letter: str | None
    provisional: bool
    reason: str
    rules: str
    model: int
    dossier: str
    shown: bool
    withheld: bool
    trace: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One attribute of a claim before and after, in words, and its name in words too."""

    field: str
    words: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """What a reviewer changed of what the claim says: `corrected`, or `taken_back` for the machine's words again.

    Or of whether it is one: `added`, where no machine found it, `rejected`, as words that claim nothing, or `restored`.
    `changes` is then empty, as where what it said before was erased with its article.
    """

    made_at: datetime
    kind: str
    by: str
    reason: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPage:
    """One claim with all that is known of it. `account` says why in plain words, `trace` each rule that fired.

    `corrections`: of what it says, not of its grade; the newest first.

    While its verdict awaits review, neither says how the statement stands.
    """

    card: Card
    evidence: Evidence
    quotes: tuple[Quote, ...]
    account: tuple[str, ...]
    trace: tuple[str, ...]
    history: tuple[Judgement, ...]
    corrections: tuple[Correction, ...]
