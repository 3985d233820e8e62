"""A claim with its grade, its statuses and its flags, as lists show it."""

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
    machine's A or E, or a second reviewer the opposite of what the machine says, or a changed claim is graded anew.

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
    def word_first(self) -> bool:
        """Of the letters that blame, the word says for what before the letter is read."""
        return self.letter in {"D", "E"}

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
    `warning`: that a regulator has warned, in words; empty where none has. `records`: those of the `references` that
    the status stands on; the others only stand beside it.
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
    records: tuple[str, ...]
    references: tuple[str, ...]

    @property
    def told(self) -> tuple[object, ...]:
        """All that is said of the country, but for how far it was looked and the records."""
        uses = ((use.use, use.words, use.warning, use.unconfirmed) for use in self.uses or ())
        return self.words, self.warning, self.unconfirmed, *uses


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """One way in which the wording goes beyond the evidence."""

    id: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One claim, as lists show it.

    `one_person`: it tells of a result in a single patient.
    `corrected`: what it says is as a reviewer corrected it; else as a machine found it.
    `rejected`: a reviewer found that its words claim nothing; it is in no list.
    `reworded`: what it says changed since it was graded, and how that stands is told when it is graded anew.
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
    corrected: bool
    rejected: bool
    reworded: bool

    def status_in(self, country: str) -> StatusLine | None:
        """The status in a jurisdiction of its own; for a member state, ask for the Union."""
        return next((line for line in self.statuses if line.jurisdiction.id == country), None)
