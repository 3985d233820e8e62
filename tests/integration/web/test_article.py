"""An article's page: its own text whole, each claim underlined in place, what it says of itself."""

import html
import re

import pytest
from django.test import Client

from claims.models import Extraction
from sources.immutable import erasing
from sources.models import Publisher, Snapshot
from tests.factories.graded import STATUS, article, assess, claim
from tests.integration.faces import DENIAL, FACT, PROMISE, World


def page_of(client: Client, pk: int) -> str:
    return client.get(f"/articles/{pk}/").content.decode()


def passages(page: str) -> list[str]:
    return re.findall(r'<p class="text">(.*?)</p>', page, re.DOTALL)


def plain(markup: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "", markup))


def test_the_text_is_whole_and_each_claim_is_underlined_in_its_very_words(client: Client, world: World) -> None:
    page = page_of(client, world.listed.pk)
    text = Extraction.objects.get(article=world.listed).reading.text
    assert [plain(passage) for passage in passages(page)] == [line for line in text.split("\n") if line]
    underlined = [plain(words) for words in re.findall(r'<a class="said[^"]*" href="#claim-\d+"[^>]*>(.*?)</a>', page)]
    assert underlined == [PROMISE, DENIAL, FACT]


def test_each_underlined_claim_leads_to_its_grade_in_the_margin(client: Client, world: World) -> None:
    page = page_of(client, world.listed.pk)
    targets = re.findall(r'href="#(claim-\d+)"', page)
    assert len(set(targets)) == 3
    assert all(f'id="{target}"' in page for target in targets)


def test_nested_claims_show_the_inner_one_inside_the_outer_one(client: Client, db: None) -> None:
    nested = article("The cells are safe and cure all who take them.")
    assess(claim(nested, "cells are safe and cure all"))
    assess(claim(nested, "cure all", text="The cells cure all."))
    [passage] = passages(page_of(client, nested.pk))
    assert plain(passage) == "The cells are safe and cure all who take them."
    assert re.findall(r'href="#claim-(\d)"[^>]*>(.*?)</a>', passage) == [
        ("1", "cells are safe and "),
        ("2", "cure all"),
    ]


def test_markup_in_a_text_stays_text(client: Client, db: None) -> None:
    hostile = article('<img src=x onerror="alert(1)"> cures all.', title="<script>alert(1)</script>")
    page = page_of(client, hostile.pk)
    assert "<img src=x" not in page
    assert "<script>alert" not in page


def test_an_address_that_is_none_of_the_web_becomes_no_link(client: Client, db: None) -> None:
    hostile = article("Cells cure all.")
    with erasing():
        Snapshot.objects.filter(article=hostile).update(address="javascript:alert(1)")
    assert "javascript:" not in page_of(client, hostile.pk)


def test_what_holds_of_all_its_claims_is_told_once_above_them(client: Client, db: None) -> None:
    selling = article("We treat knees in Canada with fat cells. Knees grow anew. Pain goes.")
    offer = claim(selling, "We treat knees in Canada with fat cells", kind="access", effect=None, jurisdictions=("CA",))
    assess(offer, verdict="not_graded", regulatory={"CA": STATUS}, flags=[])
    for quote in ("Knees grow anew", "Pain goes"):
        assess(claim(selling, quote), regulatory={"CA": STATUS}, flags=["cure_language"])
    page = page_of(client, selling.pk)
    summary, _, notes = page.partition('<div class="reading">')
    for told in ("It offers a treatment for a use for which it is not approved.", "It gives no source."):
        assert told in summary
        assert told not in notes
    assert notes.count("It speaks of a cure.") == 2
    cited = article("A trial in 40 people found that pain goes. Knees grow anew.")
    assess(claim(cited, "Knees grow anew"), flags=["no_basis"])
    assess(claim(cited, "pain goes", basis="trial"))
    summary, _, notes = page_of(client, cited.pk).partition('<div class="reading">')
    assert "It gives no source." not in summary
    assert notes.count("It gives no source.") == 1


def test_what_an_article_leaves_out_is_said_and_what_one_sentence_does_is_not(client: Client, db: None) -> None:
    rosy = article("The cells cure diabetes. They heal hearts.")
    assess(claim(rosy, "The cells cure diabetes"))
    assert "says nothing about risks" not in page_of(client, rosy.pk)
    assess(claim(rosy, "They heal hearts"))
    assert "says nothing about risks" in page_of(client, rosy.pk)


def test_a_fact_is_read_on_the_day_of_the_article(client: Client, db: None) -> None:
    """The article is of March 2024; the approval that it denies was given in 2025."""
    older = article("There is no such product in China.")
    over_time = [
        {"start": None, "end": "2025-01-02", "holds": True, "records": []},
        {"start": "2025-01-02", "end": None, "holds": False, "records": []},
    ]
    fact = claim(older, "no such product in China", kind="regulatory", effect=None, outcome=None, strength=None)
    assess(
        fact, verdict="contradicted", certainty=None, grade="–", label="Incorrect", intervals=over_time,
        read_to="2026-06-30", findings=[], flags=[],
    )  # fmt: skip
    page = page_of(client, older.pk)
    assert "No longer true" in page
    assert "Today it is: incorrect" in page
    read = client.get(f"/api/v1/articles/{older.pk}/").json()
    assert [mark["grade"]["verdict"] for mark in read["marks"]] == ["outdated"]
    assert [mark["claim"]["grade"]["verdict"] for mark in read["marks"]] == ["contradicted"]
    assert [(count["verdict"], count["claims"]) for count in read["counts"]] == [("outdated", 1)]


def test_who_earns_from_the_therapy_is_said_with_who_decided_so(client: Client, world: World) -> None:
    page = plain(page_of(client, world.listed.pk))
    assert "sells the therapy" in page
    assert "Decided by a test" in page
    assert client.get(f"/api/v1/articles/{world.listed.pk}/").json()["article"]["interest_decided_by"] == "a test"


def test_how_far_the_wording_outruns_the_evidence_is_said_of_each_claim_and_of_all(client: Client, db: None) -> None:
    bold = article("The cells cure diabetes. They may ease it, too.")
    assess(claim(bold, "The cells cure diabetes"), certainty="very_low")  # a causal wording needs moderate
    assess(claim(bold, "They may ease it", strength="conditional"), verdict="supported", certainty="low")
    page = plain(page_of(client, bold.pk))
    assert "2 steps more surely than the evidence allows" in page
    assert "On average 1 step too sure" in page
    read = client.get(f"/api/v1/articles/{bold.pk}/").json()
    assert [mark["claim"]["hype_gap"] for mark in read["marks"]] == [2, 0]
    assert (read["hype"]["gap"], read["hype"]["claims"]) == (1, 2)
    assert [flag["id"] for flag in read["flags"]] == ["risk_omitted", "interested_source"]


def test_an_article_without_a_day_is_not_said_to_be_judged_as_of_its_day(client: Client, db: None) -> None:
    dated, undated = article("The cells cure diabetes."), article("The cells cure asthma.", published_on=None)
    for each, quote in ((dated, "The cells cure diabetes"), (undated, "The cells cure asthma")):
        assess(claim(each, quote))
    assert "as of the day of the article, too" in page_of(client, dated.pk)
    page = page_of(client, undated.pk)
    assert "as of the day of the article" not in page
    assert "gives no day of its own" in page


def test_a_withheld_verdict_is_not_told_by_its_gap(client: Client, db: None) -> None:
    rosy = article("The cells cure diabetes.")
    assess(claim(rosy, "The cells cure diabetes"), verdict="contradicted", certainty="low", grade="E", provisional=True)
    read = client.get(f"/api/v1/articles/{rosy.pk}/").json()
    assert (read["hype"], read["marks"][0]["claim"]["hype_gap"]) == (None, None)
    assert [count["verdict"] for count in read["counts"]] == [None]


def test_an_article_without_a_claim_says_so(client: Client, db: None) -> None:
    assert "No claim about a stem-cell therapy was found" in page_of(client, article("Rain is likely.").pk)


def test_claims_that_are_not_graded_yet_are_said(client: Client, db: None) -> None:
    new = article("The cells cure diabetes.")
    claim(new, "The cells cure diabetes")
    assert "are being graded" in page_of(client, new.pk)


def test_the_list_holds_listed_articles_with_how_many_claims_each_makes(client: Client, world: World) -> None:
    page = client.get("/articles/").content.decode()
    assert re.findall(r'href="(/articles/\d+/)"', page) == [f"/articles/{world.listed.pk}/"]
    assert "3 claims" in page


def test_what_speaks_against_a_claim_is_counted_first_and_a_machines_grade_is_called_one(
    client: Client, db: None
) -> None:
    said = article("Cells cure. Cells heal. Cells help. Cells are sold.")
    for quote, verdict in (
        ("Cells are sold", "not_graded"), ("Cells cure", "contradicted"), ("Cells heal", "unsupported"),
        ("Cells help", "early"),
    ):  # fmt: skip
        assess(claim(said, quote), verdict=verdict, label=verdict)
    page = client.get(f"/articles/{said.pk}/")
    order = [count.verdict for count in page.context["page"].counts]
    assert order == ["contradicted", "unsupported", "early", "not_graded"]
    assert "A machine alone looked at them; no person has yet." in plain(page.content.decode())


def test_a_title_is_not_read_twice(client: Client, db: None) -> None:
    said = article("A promise\n\nCells cure all.", title="A promise")
    assert [plain(passage) for passage in passages(page_of(client, said.pk))] == ["Cells cure all."]


SELLING = "Our clinic treats the knee. A knee costs $4,900. It eases pain."


@pytest.mark.parametrize(
    ("text", "sells"),
    [
        (SELLING, True),
        (SELLING.replace("Our clinic", "A clinic"), False),
        (SELLING.replace("Our clinic treats", "Our doctors saw patients for"), False),
        (SELLING.replace("Our clinic treats the knee.", "“Our clinic treats the knee,” it says."), False),
        (SELLING.replace("$4,900", "a lot"), False),
    ],
)
def test_who_seems_to_sell_by_their_own_words_is_said_to_by_the_machine_where_nobody_judged_it(
    client: Client, db: None, text: str, sells: bool
) -> None:
    made = article(text)
    priced = "A knee costs $4,900" if "$4,900" in text else "A knee costs a lot"
    assess(claim(made, priced, kind="access", effect=None, outcome=None), verdict="not_graded")
    eased = claim(made, "It eases pain")
    assess(eased)
    addresses = (f"/articles/{made.pk}/", f"/claims/{eased.pk}/")
    words = "seems to sell this therapy"
    assert not any(words in page_at(client, address) for address in addresses)  # a person judged its publisher
    Publisher.objects.update(kind="unknown", interest="unknown", decided_by="", evidence="")
    assert [words in page_at(client, address) for address in addresses] == [sells, sells]
    assert ("Decided by a machine: by its own words, “A knee costs $4,900”" in page_at(client, addresses[0])) is sells


def page_at(client: Client, address: str) -> str:
    return client.get(address, follow=True).content.decode()
