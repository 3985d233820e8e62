"""What `assess` prints of an article: a row a claim, with the statuses of all its uses."""

import pytest

from evidence.pipeline.articles import graded_claims
from evidence.pipeline.tables import table_of
from tests.factories.graded import STATUS, article, assess, claim, use

pytestmark = pytest.mark.django_db


def row(words: str, table: str) -> list[str]:
    """The lines of the row that begins with these words."""
    return table.partition(words)[2].partition("──")[0].splitlines()


def test_a_claim_of_several_uses_has_the_status_of_each_in_its_row() -> None:
    said = article("Cells help both. Cells help one.")
    uses = [use("gvhd", "approved"), use("autism", "other_use"), use("als", "other_use")]
    assess(claim(said, "Cells help both."), regulatory={"US": STATUS | {"status": "approved", "uses": uses}})
    older = {"US": {"status": "none_found", "warned": False, "records": [], "notes": []}}
    assess(claim(said, "Cells help one."), regulatory=older)
    claims = graded_claims(said)
    table = table_of("An article", claims)
    first, second, *_ = row("Cells help both.", table)
    assert "approved" in first
    assert second.split() == ["other_use"]
    assert "none_found" in row("Cells help one.", table)[0]
    several, one = (each.to_json() for each in claims)
    assert [each["status"] for each in several["regulatory_by_use"]["US"]] == ["approved", "other_use", "other_use"]
    assert (one["regulatory"], one["regulatory_by_use"]) == ({"US": "none_found"}, {})
