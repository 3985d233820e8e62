"""A small world of graded articles, for tests of pages, API and review."""

from dataclasses import dataclass

from claims.models import Claim
from evidence.accounts.models import Role, User
from sources.models import Article
from tests.factories.graded import STATUS, article, assess, claim, reader, use

TEXT = (
    "A clinic's promise\n\n"
    "Doctors say that stem-cell islets let people with type 1 diabetes stop insulin for good, "
    "and that the treatment has no serious side effects.\n\n"
    "About 9 million people live with type 1 diabetes. In mice, the cells homed to the pancreas.\n"
)
PROMISE = "stem-cell islets let people with type 1 diabetes stop insulin for good"
DENIAL = "the treatment has no serious side effects"
FACT = "About 9 million people live with type 1 diabetes"
OF_TWO_USES = STATUS | {
    "status": "in_trials", "warned": True, "checked_on": "2026-11-20",
    "uses": [use("t1d", "in_trials", warned=True), use("psoriasis", "none_found", unconfirmed=True)],
}  # fmt: skip
SECRET = "In mice, the cells homed to the liver"


@dataclass(frozen=True)
class World:
    """A listed article with three graded claims, and a reader's own, unlisted one with a claim of its own."""

    listed: Article
    unlisted: Article
    promise: Claim
    denial: Claim
    fact: Claim
    secret: Claim
    reader: User
    reviewer: User
    administrator: User


def build_world() -> World:
    listed, unlisted = article(TEXT, title="A clinic’s promise"), article(f"Private words. {SECRET}.", listed=False)
    promise = claim(listed, PROMISE, text="Stem-cell islets let people with type 1 diabetes stop insulin for good.")
    denial = claim(listed, DENIAL, text="Stem-cell islets have no serious side effects.", kind="safety", effect="none")
    fact = claim(listed, FACT, kind="epidemiology", therapies=(), effect=None, outcome=None, strength=None)
    secret = claim(unlisted, SECRET, kind="mechanism", text="In mice, the cells home to the liver.")
    assess(promise)
    refuted = {"verdict": "contradicted", "certainty": "low", "grade": "E", "label": "Contradicted"}
    assess(denial, **refuted, provisional=True, regulatory={"US": OF_TWO_USES})
    assess(fact, verdict="supported", certainty=None, grade="–", label="Correct", findings=[], flags=[], regulatory={})
    assess(secret, verdict="early", certainty=None, grade="C", label="Early evidence")
    return World(
        listed=listed,
        unlisted=unlisted,
        promise=promise,
        denial=denial,
        fact=fact,
        secret=secret,
        reader=reader("reader"),
        reviewer=reader("reviewer", Role.REVIEWER),
        administrator=reader("chief", Role.ADMINISTRATOR),
    )
