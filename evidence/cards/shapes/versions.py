"""An article's versions, what changed from one to another, and the claims whose words that touched."""

from dataclasses import dataclass
from datetime import datetime

from evidence.cards.shapes.articles import ArticleCard
from sources.anchors import State
from sources.differences import Paragraph


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What one fetch or upload brought. `size` in bytes. `shown`: the claims are marked in its text.

    `url`: where it came from, after the addresses of `redirects`; of an upload, where its uploader says it was found.
    `before`: the number of the version that was read before it; `changes`: the page that shows what changed since.
    """

    number: int
    fetched_at: datetime
    media_type: str
    size: int
    sha256: str
    url: str
    redirects: tuple[str, ...]
    read: bool
    newest: bool
    shown: bool
    before: int | None
    changes: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AnchorLine:
    """Where a quote's words stand in another version. `per_cent`: how alike, where the words are others."""

    state: State
    words: str
    per_cent: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Touched:
    """A claim whose words a change touched: the quote as it was until `until`, and what stands there now."""

    claim: int
    quote: str
    now: str
    anchor: AnchorLine
    until: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """An article's versions, the oldest first, and the claims whose words the latest change touched.

    `changes`: the page of that change. `behind` says why the claims are not marked in the newest version.
    """

    all: tuple[Version, ...]
    touched: tuple[Touched, ...]
    changes: str
    behind: str = ""

    def touched_of(self, claim: int) -> Touched | None:
        return next((each for each in self.touched if each.claim == claim), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """What changed from one version to another. `same_reader` false: part of it may be how the text was read."""

    article: ArticleCard
    earlier: Version
    later: Version
    paragraphs: tuple[Paragraph, ...]
    touched: tuple[Touched, ...]
    same_reader: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """An article whose words for a claim were changed; `changes` is the page that shows how."""

    article: ArticleCard
    touched: Touched
    changes: str
