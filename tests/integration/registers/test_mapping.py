"""Words are mapped again when curators or the vocabulary say more; a curator's word on a study stays."""

import pytest

from evidence.accounts.models import Role, User
from evidence.registers.actions import map_again, map_words
from evidence.registers.actions.curation import CurationError
from evidence.registers.models import Mapping, Release, Trial
from evidence.registers.queries import changes, unmapped
from tests.integration.registers.facts import approval, later, record, trial

pytestmark = pytest.mark.django_db
STUDY = {
    "therapies": ["msc"],
    "therapy_words": ["MSC", "Product Z"],
    "therapy_origin": "exact",
    "conditions": [],
    "condition_words": ["Long sleep"],
    "condition_origin": "unmapped",
}


@pytest.fixture
def curator() -> User:
    return User.objects.create_user("curator", roles=[Role.CURATOR])


def test_words_that_mean_nothing_are_listed_until_a_curator_says_what_they_mean(curator: User) -> None:
    record(trial(**STUDY))
    assert unmapped("conditions") == [("Long sleep", 1)]
    map_words("conditions", "Long sleep", ["ageing"], "The protocol says so", curator, later(1))
    assert unmapped("conditions") == []
    differences = map_again(later(2))
    assert [str(change) for change in differences.changes] == [
        "changed trials/NCT00000001 (condition_origin: nothing → curated; conditions: nothing → ['ageing'])"
    ]
    assert not map_again(later(3))


def test_a_study_that_a_curator_mapped_is_left_as_it_is() -> None:
    record(trial(**(STUDY | {"therapies": ["muse"], "therapy_origin": "curated"})))
    assert not map_again(later(1))
    assert Trial.objects.get().therapies == ["muse"]


def test_a_mapping_is_superseded_by_the_next_and_kept(curator: User) -> None:
    map_words("therapies", "Product Z", ["muse"], "a label", curator, later(1))
    map_words("therapies", "Product Z", ["bm-msc"], "a better label", curator, later(2))
    assert [row.superseded_at for row in Mapping.objects.order_by("id")] == [later(2), None]


@pytest.mark.parametrize(
    ("concepts", "reason", "told"), [(["magic"], "why", "No such concept"), (["msc"], "", "needs a reason")]
)
def test_a_mapping_to_nothing_known_or_without_a_reason_is_refused(
    curator: User, concepts: list[str], reason: str, told: str
) -> None:
    with pytest.raises(CurationError, match=told):
        map_words("therapies", "Product Z", concepts, reason, curator, later(1))


def test_what_a_release_changed_is_told_again_later() -> None:
    record(approval("a"), approval("b", status="conditional"), whole=True)
    record(approval("b", status="approved"), approval("c"), at=later(1), whole=True)
    first, second = Release.objects.order_by("id")
    assert {str(change) for change in changes(first)} == {"added approvals/a", "added approvals/b"}
    assert {str(change) for change in changes(second)} == {
        "removed approvals/a",
        "changed approvals/b (status: conditional → approved)",
        "added approvals/c",
    }
