"""Graded articles for tests: each row as the actions would write it, with as little in it as the test needs."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import count
from typing import Any

from claims.models import Appearance, Claim, ClaimRevision, Extraction, Membership, Stated
from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.fingerprints import fingerprint
from claims.vocabulary.statements import Effect, Kind, Strength
from evidence.accounts.models import Role, User
from evidence.assessments.actions import confirm
from evidence.assessments.models import Assessment, Current, Dossier, RuleSet, Standing
from sources.models import Article, Publisher, Reading, Snapshot

AS_OF = date(2026, 11, 25)
PASSWORD = "a long enough password"
_numbers = count(1)

RESULT = {
    "id": "NCT00000001:insulin-independence",
    "trial": "NCT00000001",
    "published_on": "2023-05",
    "design": "single_arm",
    "therapy": "stem-cell-islets",
    "condition": "t1d",
    "outcome": "insulin-independence",
    "direction": "benefit",
    "n": 12,
    "effect": "10 of 12",
    "source": "A report of twelve people, Example Journal 2023",
    "url": "https://example.org/report",
    "checked_on": "2026-11-20",
    "confidence": "opened",
}
STATUS = {
    "status": "none_found", "warned": False, "records": [], "notes": [], "checked_on": None, "unconfirmed": False,
    "uses": [],
}  # fmt: skip
SECOND = RESULT | {
    "id": "PMID:1",
    "trial": "NCT00000002",
    "published_on": "2019-02",
    "n": 40,
    "direction": "no_difference",
    "design": "rct",
}


def reader(name: str = "reader", *roles: Role) -> User:
    """A person who cannot sign in by a password yet: hashing one takes long."""
    return User.objects.create_user(name, roles=list(roles), first_name=name.capitalize(), last_name="Example")


def let_sign_in(person: User) -> User:
    person.set_password(PASSWORD)
    person.save(update_fields=["password"])
    return person


def article(
    text: str,
    *,
    listed: bool = True,
    title: str = "",
    sample: bool = False,
    published_on: date | None = date(2024, 3, 1),
) -> Article:
    """An article that was captured and read."""
    number = next(_numbers)
    unlisted = {} if listed else {"token": f"token-{number:016d}", "expires_at": datetime.now(UTC) + timedelta(days=30)}
    made = Article.objects.create(
        canonical_url=f"https://example.org/{number}", listed=listed, publisher=publisher(), sample=sample, **unlisted
    )
    snapshot = Snapshot.objects.create(
        article=made,
        data=text.encode(),
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        address=made.canonical_url,
        fetched_at=datetime(2026, 11, 24, 9, 30, tzinfo=UTC),
    )
    made.newest = snapshot
    made.save(update_fields=["newest"])
    reading = Reading.objects.create(
        snapshot=snapshot,
        reader="test",
        text=text,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        title=title or f"Article {number}",
        published_on=published_on,
        published_how="said so" if published_on else "",
        language="en",
    )
    Extraction.objects.create(article=made, reading=reading, extractor="test")
    return made


def publisher() -> Publisher:
    known, _ = Publisher.objects.get_or_create(
        domain="example.org",
        defaults={"name": "Example Clinic", "kind": "clinic", "interest": "sells", "decided_by": "a test"},
    )
    return known


def statement(quote: str, **attributes: Any) -> Statement:
    usual = {
        "text": quote,
        "kind": Kind.EFFICACY,
        "therapies": ("stem-cell-islets",),
        "conditions": ("t1d",),
        "outcome": "insulin independence",
        "effect": Effect.BENEFIT,
        "strength": Strength.CAUSAL,
    }
    return Statement(quote=quote, **(usual | attributes))


def claim(said_in: Article, quote: str, **attributes: Any) -> Claim:
    """A claim that the article makes in these words, which must stand in its text."""
    extraction = Extraction.objects.select_related("reading").get(article=said_in, superseded_at=None)
    said = statement(quote, **attributes)
    start = extraction.reading.text.index(quote)
    columns = Stated.columns(said) | {"assertion": read_assertion(said).to_json()}
    appearance = Appearance.objects.create(extraction=extraction, start=start, end=start + len(quote), **columns)
    made, is_new = Claim.objects.get_or_create(fingerprint=fingerprint(said))
    if is_new:
        ClaimRevision.objects.create(claim=made, number=1, **columns)
    reason = Membership.Reason.NEW if is_new else Membership.Reason.EQUAL
    Membership.objects.create(appearance=appearance, claim=made, reason=reason)
    return made


def output(
    verdict: str = "overstated", certainty: str | None = "very_low", grade: str = "D", **parts: Any
) -> dict[str, Any]:
    """What the grading model says, in the shape of `evidence.grading.assessment.Assessment.to_json`."""
    usual: dict[str, Any] = {
        "verdict": verdict,
        "certainty": certainty,
        "grade": grade,
        "label": "Goes further than the evidence",
        "provisional": False,
        "regulatory": {
            "US": STATUS | {"status": "in_trials", "warned": True, "checked_on": "2026-11-20"},
            "CN": STATUS | {"checked_on": "2026-11-01"},
        },
        "flags": ["cure_language"],
        "bottom_line": "It is very uncertain whether stem-cell islets let people with type 1 diabetes stop insulin.",
        "sentences": ["One study without a comparison group was found.", "Twelve people are too few to be sure."],
        "domains": [
            {"domain": "imprecision", "change": -2, "reason": "fewer than 100 people", "records": [RESULT["id"]]}
        ],
        "findings": [
            {
                "design": "single_arm",
                "directness": "direct",
                "outcome": "insulin-independence",
                "direction": "benefit",
                "studies": 1,
                "people": 12,
                "effects": ["10 of 12"],
                "records": [RESULT["id"], SECOND["id"]],
            }
        ],
        "kinds": [],
        "fields": [],
        "intervals": [],
        "harms": [
            {"outcome": "immunosuppression", "words": "immunosuppression for life", "serious": True, "records": []}
        ],
        "trace": [],
        "records": [RESULT["id"]],
        "next_change_on": None,
        "as_of": AS_OF.isoformat(),
        "rules": "test",
        "dossier": "",
    }
    told = usual | parts
    return {"harms_reviewed": bool(told["harms"]), **told}


def use(condition: str, status: str, therapy: str = "stem-cell-islets", **parts: Any) -> dict[str, Any]:
    """The status of one use among several, in the shape of `evidence.grading.assessment.UseStatus`."""
    usual = {"therapies": [therapy], "conditions": [condition], "warned": False, "records": [], "unconfirmed": False}
    return usual | {"status": status} | parts


def assess(
    graded: Claim,
    facts: Sequence[Mapping[str, Any]] = (RESULT, SECOND),
    registers: Mapping[str, Sequence[Mapping[str, Any]]] | None = None,
    **parts: Any,
) -> Assessment:
    """The machine's assessment of the claim, shown. `registers`: what its dossier holds beside study results."""
    said = output(**parts)
    dossier = json.dumps({"results": list(facts), **(registers or {})})
    kept, _ = Dossier.objects.get_or_create(
        sha256=hashlib.sha256(dossier.encode()).hexdigest(), defaults={"facts": dossier}
    )
    rules, _ = RuleSet.objects.get_or_create(version=said["rules"], defaults={"tables": {}})
    made = Assessment.objects.create(
        claim=graded,
        revision=graded.revisions.get(current=True),
        dossier=kept,
        rules=rules,
        as_of=AS_OF,
        input_sha256=hashlib.sha256(f"{graded.pk}{said}".encode()).hexdigest(),
        output=said,
        verdict=said["verdict"],
        certainty=said["certainty"],
    )
    Current.objects.update_or_create(
        claim=graded,
        defaults={
            "shown": made,
            "computed": made,
            "revision": made.revision,
            "verdict": made.verdict,
            "certainty": made.certainty,
            "grade": said["grade"],
            "standing": Standing.COMPUTED,
            "provisional": said["provisional"],
            "regulatory": {
                country: [use["status"] for use in status.get("uses", ())] or status["status"]
                for country, status in said["regulatory"].items()
            },
        },
    )
    return made


def judge(
    graded: Claim, by: User, said: tuple[str, str | None] = ("early", "low"), reason: str = "Read."
) -> Assessment:
    """What a reviewer who has seen the claim's newest assessment says of it: a verdict and a certainty."""
    verdict, certainty = said
    seen = Assessment.objects.filter(claim=graded).latest("pk").pk
    return confirm(graded.pk, seen=seen, verdict=verdict, certainty=certainty, reason=reason, judged_by=by)
