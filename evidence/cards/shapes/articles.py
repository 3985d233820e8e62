"""An article, and the words in it that make a claim."""

from dataclasses import dataclass
from datetime import date, datetime

from evidence.cards.shapes.card import Grade


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleCard:
    """One article, as lists and quotes name it. `address` is its page here, `url` the original.

    `interest_decided_by` names who judged the publisher's interest in the therapy, and `interest_basis` says by what.
    Where nobody did, `interest` is `unknown`, and `interest_words` may tell that a machine reads the text to sell it.
    """

    id: int | None
    address: str
    title: str
    url: str
    publisher: str
    publisher_kind: str
    interest: str
    interest_words: str
    interest_decided_by: str
    interest_basis: str
    published_on: date | None
    fetched_at: datetime
    sample: bool
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """That a claim is one patient's story, and what the paragraph that tells it leaves out, as a machine reads it.

    `left_out` and `unclear` (it may be told) hold `others`: how many were treated without this result; `follow_up`: how
    long this person was followed; `other_treatment`: what else this person had at the time. `account` says it in words.
    """

    words: str
    left_out: tuple[str, ...]
    unclear: tuple[str, ...]
    account: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """The words of one article that make the claim, `start` to `end` in code points of its text, in their context.

    `grade`: how the claim reads on the article's day, where that is not how it stands now. `story`: null unless the
    claim is one patient's.
    """

    article: ArticleCard
    before: str
    quote: str
    after: str
    start: int
    end: int
    speaker: str | None
    url: str
    grade: Grade | None
    story: Story | None
