"""Who publishes, and what they gain."""

from datetime import date

import pytest

from sources.lists import tables_of
from sources.models import Publisher
from sources.publishers import curated, domain_of, judge_publisher


@pytest.mark.parametrize(
    ("url", "domain"),
    [
        ("https://www.bbc.co.uk/news/1", "bbc.co.uk"),
        ("https://health.example.com.cn/", "example.com.cn"),
        ("http://127.0.0.1:8000/", ""),
        ("", ""),
    ],
)
def test_a_publisher_is_known_by_its_registered_domain(url: str, domain: str) -> None:
    assert domain_of(url) == domain


def test_the_curated_list_decides_before_the_page() -> None:
    page = "Book your free consultation. Our clinic treats our patients. Are you a candidate?"
    judged = judge_publisher("https://www.nejm.org/doi/full/1", "Some name", page)
    assert (judged.name, judged.kind, judged.interest) == ("The New England Journal of Medicine", "journal", "none")
    assert "curated" in judged.decided_by


@pytest.mark.parametrize(
    ("page", "kind", "interest"),
    [
        ("Book your free consultation today. Our patients are free of pain.", "clinic", "sells"),
        ("Our lead product candidate (NASDAQ: ABCD) is in a trial.", "company", "develops"),
        ("We connect patients with partner clinics in five countries.", "unknown", "refers"),
        ("Our patients were followed for a year.", "unknown", "unknown"),  # one sign alone decides nothing
        ("", "unknown", "unknown"),
    ],
)
def test_the_words_on_a_page_decide_where_nothing_else_does(page: str, kind: str, interest: str) -> None:
    judged = judge_publisher("https://orvela.example.com/knees", "Orvela", page)
    assert (judged.kind, judged.interest, judged.name) == (kind, interest, "Orvela")
    assert bool(judged.evidence) == (interest != "unknown")
    assert all(f"“{words}”" in judged.evidence for words in ("Our patients",) if interest == "sells")


def test_a_university_is_known_by_its_ending_and_an_address_without_a_domain_by_nothing() -> None:
    assert judge_publisher("https://med.example.ac.uk/x").kind == "university"
    assert judge_publisher("http://127.0.0.1/x") is None


LIST = tables_of("publishers")
ROWS = LIST["publisher"]


def test_the_curated_list_names_each_domain_once_as_addresses_are_known_by() -> None:
    assert len({row["domain"] for row in ROWS}) == len(ROWS)
    assert [row["domain"] for row in ROWS if domain_of(f"https://www.{row['domain']}/a") != row["domain"]] == []
    assert set(curated()) == {row["domain"] for row in ROWS}


def test_the_curated_list_speaks_the_vocabulary_and_says_what_each_answer_rests_on() -> None:
    assert {row["kind"] for row in ROWS} <= set(Publisher.Kind)
    assert {row["interest"] for row in ROWS} <= set(Publisher.Interest)
    assert [row["domain"] for row in ROWS if not row["name"].strip() or len(row["evidence"].split()) < 3] == []


def test_a_kind_has_the_interests_that_it_can_have() -> None:
    """Who offers a therapy sells it; who only passes others' words on has no interest that the list could know."""
    possible = {
        "clinic": {"sells"},
        "regulator": {"none"},
        "aggregator": {"unknown"},
        "forum": {"unknown"},
        "blog": {"unknown"},
        "news": {"none"},
        "journal": {"none"},
        "company": {"sells", "develops", "refers", "unknown"},
    }
    assert [row["domain"] for row in ROWS if row["interest"] not in possible[row["kind"]]] == []


def test_the_curated_list_says_who_made_it_and_is_not_overdue_for_review() -> None:
    assert LIST["author"]
    assert LIST["checker"]
    assert LIST["compiled_on"] <= date.today() < LIST["review_due_on"]
