"""What a graded claim and an article look like from outside, as frozen dataclasses; field names are the API's."""

from dataclasses import dataclass
from datetime import date, datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """A concept by its id, and the name that a reader knows it by."""

    id: str
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Grade:
    """How the statement stands. `letter` and `verdict` are null while `provisional`: until a reviewer confirms a
    machine's A or E, or a second reviewer the opposite of what the machine says.

    `word` and `shape` always say it too, so that it is never told by a letter or a colour alone. `machine`: no person
    judged it, as on the day of an article on which it was another thing than now. `disputed`: reviewers differ, and the
    verdict of one is shown until an adjudicator decides.
    """

    letter: str | None
    verdict: str | None
    word: str
    shape: str
    provisional: bool
    standing: str
    standing_words: str
    machine: bool
    disputed: bool = False

    @property
    def is_fact(self) -> bool:
        """Facts are right or wrong: in ink, without a letter."""
        return self.letter is None and not self.provisional and self.shape != "dash"

    @property
    def label(self) -> str:
        """The word, and the letter where there is one."""
        return f"{self.word} ({self.letter})" if self.letter else self.word


@dataclass(frozen=True, slots=True, kw_only=True)
class UseLine:
    """Where some of a claim's uses stand, which stand alike: each of these therapies for each of these conditions.

    `use` says which these are, by what sets the claim's uses apart. The other fields are those of the line. No
    conditions: whatever it is used for.
    """

    therapies: tuple[Term, ...]
    conditions: tuple[Term, ...]
    use: str
    status: str
    words: str
    warned: bool
    warning: str
    unconfirmed: bool
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusLine:
    """Where the therapy stands in one jurisdiction, for this use.

    Of a claim of several uses (therapies, or conditions), `status`, `words`, `warned`, `warning` and `unconfirmed` are
    of any one of them: "approved" where one is. `uses` has each of them once, those that stand alike together; it is
    empty where there is one use, and null where the grade is older than such lists: which use it is of is unknown then.

    `checked_on`: the day up to which its approvals were looked through. `read`: how its own list was: `whole`, in
    `parts`, or never opened, so that only `news` of it was seen; null where nothing was. `looked` says it in words.
    `warning`: that a regulator has warned, in words; empty where none has.
    """

    jurisdiction: Term
    status: str
    words: str
    warned: bool
    warning: str
    unconfirmed: bool
    uses: tuple[UseLine, ...] | None
    checked_on: date | None
    read: str | None
    looked: str
    references: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One way in which the wording goes beyond the evidence."""

    id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim, as lists show it.

    `one_person`: it tells of a result in a single patient.
    `certainty_words`: null where no evidence was rated, whether there is some or not.
    `hype_gap`: by how many levels of certainty (0 to 3) a claim of benefit goes beyond the evidence; null for others.
    `changed`: what did since a person judged it: the `evidence`, the `rules` of grading, the `reading` of its words.
    `disputed`: one reviewer's verdict is shown, and another's is not the same. `graded_at`: when its grade, or what
    stands beside it, was last written.
    """

    id: int
    address: str
    text: str
    kind: str
    therapies: tuple[Term, ...]
    conditions: tuple[Term, ...]
    outcome: str | None
    one_person: bool
    grade: Grade
    certainty: str | None
    certainty_words: str | None
    bottom_line: str
    statuses: tuple[StatusLine, ...]
    flags: tuple[Flag, ...]
    hype_gap: int | None
    articles: int
    said_since: date | None
    as_of: date
    graded_at: datetime
    evidence_changed: bool
    changed: tuple[str, ...]
    disputed: bool
    found: bool

    def status_in(self, country: str) -> StatusLine | None:
        """The status in a jurisdiction of its own; for a member state, ask for the Union."""
        return next((line for line in self.statuses if line.jurisdiction.id == country), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reference:
    """A record that the page stands on. `confidence`: opened (it was read in its source), or recalled.

    `address` is its page here, `url` its source. `of_grade`: the grade or a known harm stands on it; `of_harm`: a
    known harm alone does, whatever the treatment was given for, which says nothing of whether it works; `of_status`:
    the status in some country does, which may have nothing to do with the grade.
    """

    id: str
    register: str
    title: str
    source: str
    address: str
    url: str | None
    checked_on: date | None
    confidence: str
    of_grade: bool
    of_harm: bool
    of_status: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Study:
    """One study's result as it was counted: `year` of its publication, `people` as analysed.

    `address` is its paper's page here, else its registration's or the result's; `url` where the result was read.
    `controlled`: it compared the treatment with something.
    """

    id: str
    title: str
    address: str
    design: str
    controlled: bool
    direction: str
    people: int | None
    year: int | None
    effect: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A row of the summary of findings: the results of one design.

    `certainty` is that of the results that decide, rated together, and `notes` mark its footnotes; null and none where
    the row stands beside those.
    """

    design: str
    directness: str
    outcome: str
    direction: str
    studies: int
    people: int | None
    effects: tuple[str, ...]
    certainty: str | None
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Footnote:
    """Why the certainty is not what the kind of study alone would make it; `change` 0: it is held where it is."""

    mark: str
    change: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Domain:
    """One GRADE domain: by how many levels it changed the certainty, and why. `limits`: it is an upper bound."""

    domain: str
    change: int
    reason: str
    limits: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KindFinding:
    """One kind of a family, graded by itself; `kind` null where only stages of the condition differ.

    `direction` says where its results point, as surely as the certainty lets it.
    """

    kind: str | None
    stage: str | None
    direction: str | None
    certainty: str
    studies: int
    people: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One field of a fact beside what is recorded. `agrees` null: nothing to compare with."""

    field: str
    said: str
    recorded: tuple[str, ...]
    agrees: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """A known harm of the therapy, whatever it was given for. `outcome`: what kind of harm; `words`: the record's.

    `after`: the very therapy after which it came, and what that was given for; empty where its record does not say.
    """

    outcome: str
    words: str
    serious: bool
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What the grade stands on, and the statuses beside it."""

    findings: tuple[Finding, ...]
    footnotes: tuple[Footnote, ...]
    abbreviations: tuple[str, ...]
    studies: tuple[Study, ...]
    domains: tuple[Domain, ...]
    kinds: tuple[KindFinding, ...]
    comparisons: tuple[Comparison, ...]
    harms: tuple[Harm, ...]
    harms_reviewed: bool
    references: tuple[Reference, ...]

    @property
    def of_grade(self) -> tuple[Reference, ...]:
        return tuple(reference for reference in self.references if reference.of_grade)

    @property
    def of_status(self) -> tuple[Reference, ...]:
        return tuple(reference for reference in self.references if reference.of_status)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """One assessment in the claim's history. `shown`: it is the one that counts now.

    `letter` is the card's: null where there is none, and while it is `withheld`. `withheld`: it awaits review; until
    then `verdict` is `awaiting`, `grade` a dash, `reason` is empty, and `trace` does not tell them. `provisional`: it
    was so when it was made, and is told once a person has judged the claim.
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
    dossier: str
    shown: bool
    withheld: bool
    trace: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClaimPage:
    """One claim with all that is known of it. `account` says why in plain words, `trace` each rule that fired.

    While its verdict awaits review, neither says how the statement stands.
    """

    card: Card
    evidence: Evidence
    quotes: tuple[Quote, ...]
    account: tuple[str, ...]
    trace: tuple[str, ...]
    history: tuple[Judgement, ...]
