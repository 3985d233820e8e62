"""Claims and articles as other standards have them: given to whom they should be, true to the pages, withheld alike."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client

from claims.models import Claim
from evidence.api import examples
from tests.factories.graded import RESULT, SECOND, article, assess, claim, judge
from tests.integration.faces import World

AS_THE_MACHINE = ("overstated", "very_low")
LD = "application/ld+json"
ANNOTATIONS = f'{LD}; profile="http://www.w3.org/ns/anno.jsonld"'


def paths(value: Any, path: str = "") -> Iterator[str]:
    """Every name in a document, with the names that lead to it."""
    if isinstance(value, dict):
        for name, part in value.items():
            yield f"{path}.{name}"
            yield from paths(part, f"{path}.{name}")
    for part in value if isinstance(value, list) else ():
        yield from paths(part, path)


def annotations(client: Client, address: str) -> list[Any]:
    found: list[Any] = client.get(address).json()["first"]["items"]
    return found


def test_a_machines_judgement_is_no_fact_check_and_a_persons_is(client: Client, world: World) -> None:
    address = f"/api/v1/claims/{world.promise.pk}/claim-review/"
    refused = client.get(address)
    assert (refused.status_code, refused.headers["Content-Type"]) == (404, "application/problem+json")
    assert "no person has confirmed it" in refused.json()["detail"]
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    answer = client.get(address)
    assert (answer.status_code, answer.headers["Content-Type"]) == (200, LD)
    review, card = answer.json(), client.get(f"/api/v1/claims/{world.promise.pk}/").json()["card"]
    assert review["claimReviewed"] == card["text"]
    assert review["reviewRating"]["alternateName"] == card["grade"]["word"]
    assert review["url"] == f"http://testserver{card['address']}"
    [said] = review["itemReviewed"]["appearance"]
    assert (said["headline"], said["publisher"]["name"]) == ("A clinic’s promise", "Example Clinic")


def test_a_reviewers_opposite_of_the_machine_waits_for_a_second_one(client: Client, world: World) -> None:
    judge(world.denial, world.reviewer, ("supported", "moderate"))
    refused = client.get(f"/api/v1/claims/{world.denial.pk}/claim-review/")
    assert refused.status_code == 404
    assert "a second one" in refused.json()["detail"]


def test_an_annotation_is_the_same_with_its_article_and_with_its_claim(client: Client, world: World) -> None:
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    of_article = {each["id"]: each for each in annotations(client, f"/api/v1/articles/{world.listed.pk}/annotations/")}
    assert len(of_article) == 3
    for each in (world.promise, world.denial, world.fact):
        [annotation] = annotations(client, f"/api/v1/claims/{each.pk}/annotations/")
        assert of_article[annotation["id"]] == annotation


def test_the_offsets_are_true_of_the_text_that_they_are_said_to_be_of(client: Client, world: World) -> None:
    odd = article("Before 😀, they say: " + "word " * 60 + "Stem cells cure knees. " + "more " * 60)
    assess(claim(odd, "Stem cells cure knees"))
    [annotation] = annotations(client, f"/api/v1/articles/{odd.pk}/annotations/")
    original, read = annotation["target"]
    answer = client.get(read["source"])
    assert answer.headers["Content-Type"] == "text/plain; charset=utf-8"
    text, (quoted, place) = answer.content.decode(), read["selector"]
    assert text[place["start"] : place["end"]] == quoted["exact"] == "Stem cells cure knees"
    assert text[: place["start"]].endswith(quoted["prefix"])
    assert text[place["end"] :].startswith(quoted["suffix"])
    assert len(quoted["prefix"]) > 32 < len(quoted["suffix"])
    assert (original["source"], original["selector"]) == (odd.canonical_url, quoted)


def test_annotations_have_the_profile_of_their_model(client: Client, world: World) -> None:
    address = f"/api/v1/articles/{world.listed.pk}/annotations/"
    for accepted, given in (("*/*", ANNOTATIONS), (ANNOTATIONS, ANNOTATIONS), ("application/json", "application/json")):
        assert client.get(address, headers={"Accept": accepted}).headers["Content-Type"] == given
    assert client.get(address, headers={"Accept": "text/html"}).status_code == 406


def test_the_evidence_says_what_the_claims_page_says(client: Client, world: World) -> None:
    start = {"domain": "start", "change": 1, "reason": "single_arm", "records": [RESULT["id"], SECOND["id"]]}
    assess(world.promise, domains=[start])
    answer = client.get(f"/api/v1/claims/{world.promise.pk}/fhir/")
    assert answer.headers["Content-Type"] == "application/fhir+json"
    known, judged = (entry["resource"] for entry in answer.json()["entry"])
    page = client.get(f"/api/v1/claims/{world.promise.pk}/").json()
    assert known["status"] == "draft"
    assert known["description"] == page["card"]["bottom_line"]
    [finding], [statistic] = page["evidence"]["findings"], known["statistic"]
    assert statistic["sampleSize"] == {"numberOfStudies": finding["studies"], "numberOfParticipants": finding["people"]}
    assert judged["artifactUri"] == f"http://testserver{page['card']['address']}"
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    known, _ = (entry["resource"] for entry in client.get(f"/api/v1/claims/{world.promise.pk}/fhir/").json()["entry"])
    assert known["status"] == "active"


def test_a_withheld_verdict_is_in_no_bundle(client: Client, world: World) -> None:
    answer = client.get(f"/api/v1/claims/{world.denial.pk}/fhir/")
    assert [entry["resource"]["resourceType"] for entry in answer.json()["entry"]] == ["Evidence"]


def test_a_fact_is_no_evidence(client: Client, world: World) -> None:
    answer = client.get(f"/api/v1/claims/{world.fact.pk}/fhir/")
    assert answer.status_code == 404
    assert "works, or is safe" in answer.json()["detail"]


@pytest.mark.parametrize("address", ["articles/{article}/annotations/", "articles/{article}/text/"])
def test_nothing_of_an_unlisted_article_is_given(client: Client, world: World, address: str) -> None:
    assert client.get(f"/api/v1/{address.format(article=world.unlisted.pk)}").status_code == 404


@pytest.mark.parametrize("name", ["annotations", "fhir", "claim-review"])
def test_nothing_of_a_claim_that_only_an_unlisted_article_makes_is_given(
    client: Client, world: World, name: str
) -> None:
    assert client.get(f"/api/v1/claims/{world.secret.pk}/{name}/").status_code == 404
    assert client.get(f"/api/v1/claims/{2**70}/{name}/").status_code == 404


def test_a_quote_in_an_unlisted_article_is_not_among_those_of_the_claim(client: Client, world: World) -> None:
    quiet = article("Quietly: Stem cells cure knees.", listed=False)
    loud = article("Stem cells cure knees.")
    made = claim(loud, "Stem cells cure knees")
    assert claim(quiet, "Stem cells cure knees") == made
    assess(made)
    [annotation] = annotations(client, f"/api/v1/claims/{made.pk}/annotations/")
    assert annotation["target"][0]["source"] == loud.canonical_url


@pytest.mark.parametrize("name", ["?format=csv", "fhir/?format=json", "annotations/"])
def test_a_joined_claim_leads_to_the_other_in_the_same_format(client: Client, world: World, name: str) -> None:
    Claim.objects.filter(pk=world.denial.pk).update(merged_into=world.promise)
    answer = client.get(f"/api/v1/claims/{world.denial.pk}/{name}")
    assert (answer.status_code, answer.headers["Location"]) == (302, f"/api/v1/claims/{world.promise.pk}/{name}")


@pytest.mark.parametrize("name", ["annotations", "fhir"])
def test_what_did_not_change_is_not_sent_again(client: Client, world: World, name: str) -> None:
    address = f"/api/v1/claims/{world.promise.pk}/{name}/"
    tag = client.get(address).headers["ETag"]
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 304
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    assert client.get(address, headers={"If-None-Match": tag}).status_code == 200


def test_the_examples_of_the_description_look_like_the_answers(client: Client, world: World) -> None:
    judge(world.promise, world.reviewer, AS_THE_MACHINE)
    for name, example in (
        (f"claims/{world.promise.pk}/claim-review/", examples.CLAIM_REVIEW),
        (f"articles/{world.listed.pk}/annotations/", examples.ANNOTATIONS),
        (f"claims/{world.promise.pk}/fhir/", examples.FHIR),
    ):
        assert set(paths(example)) <= set(paths(client.get(f"/api/v1/{name}").json())), name


def test_the_description_has_an_example_of_each(client: Client, db: None) -> None:
    described = json.loads(client.get("/api/v1/schema/?format=json").content)["paths"]
    for address, media_type in (
        ("/api/v1/claims/{id}/claim-review/", LD),
        ("/api/v1/claims/{id}/annotations/", LD),
        ("/api/v1/claims/{id}/fhir/", "application/fhir+json"),
        ("/api/v1/articles/{id}/annotations/", LD),
    ):
        assert described[address]["get"]["responses"]["200"]["content"][media_type]["examples"]
    assert "`warned_in`" in described["/api/v1/claims/export/"]["get"]["description"]
