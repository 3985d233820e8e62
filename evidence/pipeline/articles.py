"""An article's graded claims, as commands show them."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from claims.models import Appearance
from claims.queries import appearances_in, current_extractions, made_memberships
from evidence.assessments.context import Said, read_article
from evidence.assessments.models import Current
from evidence.grading import load_rules
from evidence.grading.account.wording import sentence
from evidence.grading.assessment import Step
from evidence.grading.cases import statuses_in
from evidence.grading.context import Article as ReadArticle
from sources.models import Article, Reading, Snapshot


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
            **statuses_in(output["regulatory"]),
            "bottom_line": output["bottom_line"],
            "trace": [sentence(Step(**step), load_rules()) for step in output["trace"]],
        }


def graded_claims(article: Article) -> list[GradedClaim]:
    """The claims that the article now makes, in the order of its text."""
    return read_claims(article)[0]


def read_claims(article: Article) -> tuple[list[GradedClaim], ReadArticle]:
    """The claims that the article now makes, but for those being graded anew, and the article as a whole."""
    members = (
        made_memberships()
        .filter(appearance__in=appearances_in(article))
        .select_related("appearance")
        .order_by("appearance__start", "appearance__end")
    )
    current = Current.objects.filter(claim__in=members.order_by().values("claim"), revision__current=True)
    graded = {row.claim_id: row for row in current.select_related("shown", "revision")}
    made = [(each.appearance, graded[each.claim_id]) for each in members if each.claim_id in graded]
    said = [Said.of(appearance, row.revision, row.shown) for appearance, row in made]
    outputs, read = read_article(said, _reading(article))
    return [GradedClaim(each, output) for (each, _), output in zip(made, outputs, strict=True)], read


def _reading(article: Article) -> Reading:
    extraction = current_extractions().select_related("reading__snapshot__article__publisher").get(article=article)
    return extraction.reading


def article_line(source: str, snapshot: Snapshot) -> dict[str, Any]:
    """What `assess --json` prints of one article."""
    reading = snapshot.readings.latest("id")
    claims, read = read_claims(snapshot.article)
    return {
        "source": source,
        "title": reading.title,
        "published_on": reading.published_on and reading.published_on.isoformat(),
        "publisher": reading.publisher_name,
        "verdicts": {verdict.value: number for verdict, number in read.verdicts.items()},
        "hype_gap": read.hype_gap,
        "flags": list(read.flags),
        "claims": [claim.to_json() for claim in claims],
    }
