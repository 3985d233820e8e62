"""An article's graded claims, as commands show them."""

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from claims.models import Appearance, Membership
from claims.queries import appearances_in
from evidence.assessments.context import read_in
from evidence.assessments.models import Current
from evidence.grading import load_rules
from evidence.grading.assessment import Step
from evidence.grading.wording import sentence
from sources.models import Article, Snapshot


@dataclass(frozen=True, slots=True)
class GradedClaim:
    """One appearance, and what the assessment shown of its claim says when it is read in this article."""

    appearance: Appearance
    output: Mapping[str, Any]

    def to_json(self) -> dict[str, Any]:
        """The claim's attributes as found here, then its grade; `trace` in plain sentences."""
        output = self.output
        return {
            "start": self.appearance.start,
            "end": self.appearance.end,
            **asdict(self.appearance.statement),
            "verdict": output["verdict"],
            "certainty": output["certainty"],
            "grade": output["grade"],
            "provisional": output["provisional"],
            "flags": output["flags"],
            "regulatory": {place: entry["status"] for place, entry in output["regulatory"].items()},
            "bottom_line": output["bottom_line"],
            "trace": [sentence(Step(**step), load_rules()) for step in output["trace"]],
        }


def graded_claims(article: Article) -> Iterator[GradedClaim]:
    """The claims that the article now makes, in the order of its text."""
    members = Membership.objects.filter(superseded_at=None, appearance__in=appearances_in(article)).select_related(
        "appearance__extraction__reading__snapshot__article__publisher"
    )
    shown = {
        row.claim_id: row.shown
        for row in Current.objects.filter(claim__in=members.values("claim")).select_related("shown")
    }
    for member in members.order_by("appearance__start", "appearance__end"):
        reading = member.appearance.extraction.reading
        yield GradedClaim(member.appearance, read_in(shown[member.claim_id], reading))


def article_line(source: str, snapshot: Snapshot) -> dict[str, Any]:
    """What `assess --json` prints of one article."""
    reading = snapshot.readings.latest("id")
    return {
        "source": source,
        "title": reading.title,
        "published_on": reading.published_on and reading.published_on.isoformat(),
        "publisher": reading.publisher_name,
        "claims": [claim.to_json() for claim in graded_claims(snapshot.article)],
    }
