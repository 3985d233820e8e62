"""What awaits review is told nowhere: not by the words behind its finding, nor by its trace, comparisons or history."""

from typing import Any

import pytest
from django.test import Client

from evidence.assessments.actions import confirm
from evidence.assessments.models import Current
from evidence.grading import load_rules
from tests.factories.graded import assess
from tests.integration.faces import World

WORDS = load_rules().wording
FOUND = "Studies of stem-cell islets did not see this harm; it is probably rare, if it happens at all."
STEPS = [
    {"rule": "certainty", "arguments": {"certainty": "moderate"}, "records": []},
    {"rule": "figure_disagrees", "arguments": {"said": ["3 of 9"]}, "records": []},
    {"rule": "absolute_denial", "arguments": {"harms": ["a tumour"]}, "records": []},
    {
        "rule": "verdict",
        "arguments": {"asserted": "harm", "found": "benefit", "verdict": "contradicted"},
        "records": [],
    },
]
COMPARED = {"field": "figure", "said": "3 of 9", "recorded": ["1 of 9"], "agrees": False, "records": []}
TELLING = ["contradicted", "says otherwise", "not the number", "no one can say", "are those of a study", "1 of 9"]
PLACES = [
    "/claims/{claim}/", "/claims/", "/articles/{article}/", "/", "/api/v1/claims/", "/api/v1/claims/{claim}/",
    "/api/v1/claims/{claim}/assessments/", "/api/v1/articles/{article}/", "/api/v1/claims/export/",
    "/api/v1/claims/export/?format=csv", "/api/v1/claims/{claim}/?format=csv", "/api/v1/claims/{claim}/claim-review/",
    "/api/v1/claims/{claim}/annotations/", "/api/v1/claims/{claim}/fhir/", "/api/v1/articles/{article}/annotations/",
]  # fmt: skip


def contradict(world: World) -> None:
    said = [
        FOUND,
        WORDS["findings"]["figure_disagrees"],
        WORDS["findings"]["absolute_denial"].format(therapy="stem-cell islets"),
        WORDS["stands"]["contradicted"],
        WORDS["beside"]["figures_agree"],
    ]
    answer: dict[str, Any] = {"verdict": "contradicted", "certainty": "moderate", "grade": "E", "label": "Contradicted"}
    assess(
        world.denial, **answer, provisional=True, bottom_line=" ".join(said), sentences=said, trace=STEPS,
        fields=[COMPARED],
    )  # fmt: skip


def read(client: Client, address: str, world: World) -> str:
    asked = address.format(claim=world.denial.pk, article=world.listed.pk)
    return client.get(asked, follow=True).getvalue().decode().lower()


@pytest.mark.parametrize("address", PLACES)
def test_a_withheld_verdict_is_told_in_no_place(client: Client, world: World, address: str) -> None:
    contradict(world)
    assert [words for words in TELLING if words in read(client, address, world)] == []


def test_what_it_stands_on_is_told_meanwhile(client: Client, world: World) -> None:
    contradict(world)
    page = read(client, "/claims/{claim}/", world)
    for told in (FOUND, "Serious harm has been attributed to treatment with stem-cell islets.", "Certainty: moderate."):
        assert told.lower() in page


@pytest.mark.parametrize("address", ["/claims/", "/claims/?q=serious"])
def test_a_list_tells_what_was_found_beside_that_it_awaits_review(client: Client, world: World, address: str) -> None:
    contradict(world)
    page = read(client, address, world)
    assert "awaiting review" in page
    assert FOUND.lower() in page


def test_a_claim_of_safety_has_the_harms_on_record_beside_it_meanwhile(client: Client, world: World) -> None:
    tumour = {"outcome": "tumour", "words": "a growing mass (1/12)", "serious": True, "records": []}
    assess(world.denial, verdict="contradicted", grade="E", provisional=True, harms=[tumour])
    page = read(client, "/claims/{claim}/", world)
    assert "among the serious harms" in page
    assert "a growing mass (1 of 12 people)" in page


def test_the_study_whose_numbers_it_gives_is_told_of_as_any(client: Client, world: World) -> None:
    told = f"{WORDS['beside']['figures_agree']} {WORDS['largest']['own']} (35 people) reported: 32/35."
    assess(world.denial, verdict="contradicted", grade="E", provisional=True, bottom_line=told)
    page = read(client, "/claims/{claim}/", world)
    assert "a study on record (35 people) reported: 32 of 35." in page
    assert "that study" not in page


def test_nothing_but_a_judgement_of_the_statement_leaves_word_of_when_it_is_shown(client: Client, world: World) -> None:
    told = WORDS["findings"]["figure_disagrees"]
    assess(world.denial, verdict="contradicted", grade="E", provisional=True, bottom_line=told)
    page = read(client, "/claims/{claim}/", world)
    assert "how the statement stands is shown when a reviewer has confirmed it." in page
    assert "there is nothing on record that this claim can be compared with" not in page


def test_a_reviewer_sees_all_of_it(client: Client, world: World) -> None:
    contradict(world)
    client.force_login(world.reviewer)
    bench = read(client, "/review/{claim}/", world)
    assert [words for words in TELLING if words not in bench] == []


def test_what_the_machine_says_anew_of_a_judged_claim_awaits_review(client: Client, world: World) -> None:
    current = Current.objects.get(claim=world.denial)
    judged = confirm(
        current.pk, seen=current.newest_id, verdict="unsettled", certainty="low", reason="So.", judged_by=world.reviewer
    )
    contradict(world)
    Current.objects.filter(pk=current.pk).update(
        shown=judged, verdict="unsettled", standing=judged.standing, provisional=False
    )
    kept = client.get(f"/api/v1/claims/{current.pk}/assessments/").json()["results"]
    assert [entry["verdict"] for entry in kept] == ["awaiting", "unsettled", "contradicted"]
