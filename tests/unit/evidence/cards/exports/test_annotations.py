"""Web Annotations: what the W3C's model asks of each, and words that are found again where they stand."""

from dataclasses import replace
from typing import Any

from evidence.cards.exports.annotations import of_claim
from tests.unit.evidence.cards.exports.cards import ARTICLE, CARD, CONFIRMED, MACHINE, QUOTE, absolute, page

TEXT = "https://shown.example/api/v1/articles/3/text/"


def items(*quotes: Any, **changes: Any) -> Any:
    return of_claim(page(*quotes, **changes), absolute)["first"]["items"]


def test_a_collection_has_what_the_model_requires() -> None:
    made = of_claim(page(QUOTE, replace(QUOTE, start=900, end=930)), absolute)
    address = "https://shown.example/api/v1/claims/7/annotations/"
    assert made["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert (made["id"], made["type"], made["total"]) == (address, "AnnotationCollection", 2)
    first = made["first"]
    assert (first["type"], first["partOf"], first["startIndex"]) == ("AnnotationPage", address, 0)
    assert made["last"] == first["id"]
    assert "@context" not in first  # of what stands within
    assert len({each["id"] for each in first["items"]}) == len(first["items"]) == 2


def test_a_collection_of_none_has_no_page() -> None:
    made = of_claim(page(), absolute)
    assert made["total"] == 0
    assert made.keys().isdisjoint({"first", "last"})


def test_an_annotation_links_to_the_claim_and_says_how_it_stands() -> None:
    [made] = items(QUOTE)
    link, label = made["body"]
    assert made["motivation"] == "assessing"
    assert made["modified"] == "2026-11-25T12:00:00Z"  # in UTC, by that very sign
    assert (link["source"], link["purpose"]) == (absolute(CARD.address), "linking")
    assert label["purpose"] == "assessing"
    assert label["value"] == "This statement: Goes further than the evidence (D), confirmed by one reviewer"


def test_a_machine_is_software_and_a_person_stands_for_an_organisation() -> None:
    for grade, kind in ((MACHINE, "Software"), (CONFIRMED, "Organization")):
        [made] = items(QUOTE, grade=grade)
        assert made["creator"]["type"] == kind
        assert grade.standing_words in made["body"][1]["value"]


def test_the_targets_are_the_original_by_its_words_and_the_text_as_read_by_its_offsets_too() -> None:
    [made] = items(QUOTE)
    original, read = made["target"]
    quoted = {
        "type": "TextQuoteSelector",
        "exact": "islets let people stop insulin",
        "prefix": "Doctors say that ",
        "suffix": ", and more",
    }
    assert original == {"type": "SpecificResource", "source": ARTICLE.url, "selector": quoted}
    assert read["source"] == TEXT
    assert read["selector"] == [quoted, {"type": "TextPositionSelector", "start": 200, "end": 230}]


def test_a_text_without_an_address_is_annotated_as_read_alone() -> None:
    [made] = items(replace(QUOTE, article=replace(ARTICLE, url="")))
    assert [target["source"] for target in made["target"]] == [TEXT]


def test_what_a_claim_was_on_an_articles_day_is_said_as_the_quote_has_it() -> None:
    [made] = items(replace(QUOTE, grade=replace(MACHINE, letter=None, word="Correct", standing_words="read then")))
    assert made["creator"]["type"] == "Software"
    assert made["body"][1]["value"] == "This statement: Correct, read then"


def test_a_judgement_that_reviewers_disagree_about_or_whose_ground_moved_says_so() -> None:
    [made] = items(QUOTE, disputed=True, changed=("evidence",))
    said = made["body"][1]["value"]
    assert said.startswith("This statement: Goes further than the evidence (D), confirmed by one reviewer. Reviewers")
    assert "changed since" in said
