"""The list of claims: what is found, what it says it searched, and how it is narrowed and paged."""

import re
from html import unescape

import pytest
from django.test import Client

from evidence.web.forms import CheckForm
from tests.factories.graded import article, assess, claim
from tests.integration.faces import World
from tests.integration.registers.facts import fact, record


def listed(client: Client, query: str) -> tuple[list[str], str]:
    page = client.get(f"/claims/{query}").content.decode()
    return re.findall(r'<p class="claim-text"><a href="[^"]+">(.*?)</a>', page), page


def test_a_synonym_finds_what_its_concept_is_about(client: Client, world: World) -> None:
    found, page = listed(client, "?q=juvenile+diabetes")
    assert "Stem-cell islets let people with type 1 diabetes stop insulin for good." in found
    assert "Searched for" in page
    assert "type 1 diabetes" in page


def test_a_word_that_no_claim_holds_finds_nothing_and_says_when_it_was_searched(client: Client, world: World) -> None:
    found, page = listed(client, "?q=zeppelin")
    assert found == []
    assert "No claim on record speaks of this." in page
    assert "<b>zeppelin</b>" in page
    assert 'aria-label="Narrow the list"' not in page
    assert 'aria-label="Narrow the list"' in listed(client, "?q=zeppelin&kind=safety")[1]  # and so can be widened
    assert re.search(r"on \d+ \w+ 20\d\d, \d\d:\d\d", page)


def test_what_no_claim_on_record_says_can_be_checked_by_itself(client: Client, world: World) -> None:
    _, page = listed(client, "?q=exosomes+cure+%3Clupus%3E")
    (sentence,) = re.findall(r'<input type="hidden" name="text" value="(.*?)">', page)
    assert sentence == "exosomes cure &lt;lupus&gt;"
    assert "you can ask for a review of it" in page
    assert client.post("/check/", {"text": "exosomes cure <lupus>"}).status_code == 302
    for no_sentence in ("zeppelin", "go+by+sea"):
        assert "by itself" not in listed(client, f"?q={no_sentence}")[1]


def test_the_words_beside_a_concept_decide_what_comes_first(client: Client, world: World) -> None:
    told = article("Islets ease the knee. Stem cells are stem cells.")
    for quote in ("Islets ease the knee", "Stem cells are stem cells"):
        assess(claim(told, quote, conditions=()))
    found, _ = listed(client, "?q=do+stem+cells+help+my+knee")
    assert found[:2] == ["Islets ease the knee", "Stem cells are stem cells"]


def test_a_claim_of_which_it_is_told_how_it_stands_comes_before_what_only_has_more_of_the_words(
    client: Client, world: World
) -> None:
    told = article("Stem cells, yes, stem cells, are infused for autism. Infusions calm autism.")
    assess(claim(told, "Infusions calm autism", conditions=("autism",)), verdict="overstated")
    assess(
        claim(told, "Stem cells, yes, stem cells, are infused for autism", conditions=("autism",)), verdict="not_graded"
    )
    found, _ = listed(client, "?q=stem+cells+for+autism")
    assert found == ["Infusions calm autism", "Stem cells, yes, stem cells, are infused for autism"]
    found, _ = listed(client, "?q=are+stem+cells+infused+yes+for+autism")
    assert found[0].startswith("Stem cells, yes")


def test_words_that_name_all_they_can_are_not_asked_about(client: Client, world: World) -> None:
    assert "Did you mean" not in client.get("/claims/", {"q": "zeppelin"}).content.decode()


def test_what_was_perhaps_meant_leads_to_its_claims(client: Client, world: World) -> None:
    page = client.get("/claims/", {"q": "diabetis", "kind": "efficacy"}).content.decode()
    [(address, name)] = re.findall(r'Did you mean <a href="([^"]+)">(.*?)</a>\?', page)
    assert name == "diabetes"
    found, _ = listed(client, address.replace("&amp;", "&"))
    assert found == ["Stem-cell islets let people with type 1 diabetes stop insulin for good."]


@pytest.mark.parametrize(
    ("asked", "address"),
    [
        ("do exosomes cure autism", "/topics/autism/exosomes/"),
        ("autism", "/map/?condition=autism"),
        ("exosomes", None),
    ],
)
def test_what_is_known_of_what_was_asked_about_is_one_step_away(
    client: Client, world: World, asked: str, address: str | None
) -> None:
    page = client.get("/claims/", {"q": asked}).content.decode()
    told = page.partition("What is known:")[2].partition("Searched for")[0]
    assert re.findall(r'<a href="(/(?:topics|map)/[^"]+)"', told) == ([address] if address else [])
    assert ("no result in people on record" in told) is (asked == "do exosomes cure autism")


def test_conditions_that_only_share_a_word_with_what_was_asked_are_perhaps_meant(client: Client, world: World) -> None:
    page = client.get("/claims/", {"q": "stem cells for my knee"}).content.decode()
    assert "What is known:" not in page
    assert set(re.findall(r'<a href="(/topics/[^"]+)"', page.partition("Perhaps you mean:")[2])) == {
        "/topics/osteoarthritis/stem-cells/",
        "/topics/orthopaedic-injury/stem-cells/",
    }


def test_whoever_asks_if_it_is_allowed_is_led_there(client: Client, world: World) -> None:
    page = client.get("/claims/", {"q": "are exosomes legal for autism"}).content.decode()
    assert 'href="/regulation/?therapy=exosomes&amp;condition=autism"' in page
    assert "Is it allowed? Products" not in client.get("/claims/", {"q": "exosomes autism"}).content.decode()


def test_whoever_names_a_country_is_led_to_what_is_allowed_there(client: Client, world: World) -> None:
    page = client.get("/claims/", {"q": "can I get stem cell therapy in Mexico"}).content.decode()
    assert 'href="/regulation/?therapy=stem-cells&amp;country=MX">Is it allowed in Mexico?' in page
    page = client.get("/claims/", {"q": "can I get stem cell therapy in the USA"}).content.decode()
    assert "Is it allowed in the United States?" in page


@pytest.mark.parametrize(("asked", "chosen", "governing"), [
    ("islets in Germany", "US", "EU"), ("islets in Germany", "", "EU"), ("islets", "US", "US"), ("islets", "", ""),
])  # fmt: skip
def test_the_status_beside_a_claim_is_that_of_the_country_asked_about_else_of_the_readers_own(
    client: Client, world: World, asked: str, chosen: str, governing: str
) -> None:
    client.cookies["country"] = chosen
    page = client.get("/claims/", {"q": asked})
    assert page.context["governing"] == governing
    shown = set(re.findall(r'<abbr class="country" title="[^"]+">(\w\w)</abbr>', page.content.decode()))
    assert shown <= {governing}
    assert ("as the European Union decides it." in page.content.decode()) == ("Germany" in asked)
    assert ("Choose your country</a> to narrow" in page.content.decode()) == (not governing)


def test_small_words_are_neither_searched_for_nor_told(client: Client, world: World) -> None:
    _, page = listed(client, "?q=is+it+safe+for+my+zeppelin")
    assert "best first by the word <b>zeppelin</b>" in page
    found, page = listed(client, "?q=what+is+it")
    assert found == []
    assert "“what is it” holds no word that tells something" in page


def test_a_list_of_grades_says_when_the_facts_were_last_checked(client: Client, world: World) -> None:
    assert "last checked" not in listed(client, "?q=islets")[1]
    record(
        fact(
            "approvals",
            "alofisel-eu",
            product="alofisel",
            jurisdiction="EU",
            status="withdrawn",
            checked_on="2026-11-21",
        )
    )
    assert "When the facts were last checked: approvals on" in " ".join(listed(client, "?q=islets")[1].split())


def test_where_nothing_is_found_what_is_known_of_the_disease_is_told_first(client: Client, world: World) -> None:
    found, page = listed(client, "?q=autism")
    assert found == []
    assert page.index("speaks of this") < page.index("/map/?condition=autism") < page.index("Try fewer words")


def test_a_misspelt_disease_is_not_taken_for_others_that_share_a_word(client: Client, world: World) -> None:
    page = client.get("/claims/", {"q": "multiple sclorosis"}).content.decode()
    assert "Perhaps" not in page
    assert ">multiple sclerosis</a>?" in page


@pytest.mark.parametrize("asked", ["Alofisel", "is alofisel any good", "darvadstrocel"])
def test_a_products_name_leads_to_its_record_and_to_what_is_known_of_its_uses(
    client: Client, world: World, asked: str
) -> None:
    record(
        fact("products", "alofisel", names=["Alofisel", "darvadstrocel"], therapies=["ad-msc"]),
        fact("approvals", "alofisel-eu", product="alofisel", jurisdiction="EU", status="withdrawn",
             conditions=["crohns-fistula"], therapies=["ad-msc"]),
    )  # fmt: skip
    page = client.get("/claims/", {"q": asked}).content.decode()
    assert '<a href="/products/alofisel/">What is on record about Alofisel</a>' in page
    assert '<a href="/topics/crohns-fistula/ad-msc/">' in page
    assert "on record about" not in client.get("/claims/", {"q": "fistula"}).content.decode()


LONG = f"https://clinic.example/knee?a={'1' * 1500}"


@pytest.mark.parametrize(
    "pasted",
    ["https://clinic.example/knee?a=1", " www.clinic.example ", "clinic.org/knee", "Knees.clinic.co.uk/a/b", LONG],
)
def test_a_pasted_address_is_offered_to_be_checked_and_not_searched_as_words(
    client: Client, world: World, pasted: str
) -> None:
    page = client.get("/claims/", {"q": pasted}).content.decode()
    assert "Searched for" not in page
    [address] = re.findall(r'<input type="hidden" name="url" value="(.*?)">', page)
    assert unescape(address) == pasted.strip()
    assert CheckForm({"url": unescape(address)}).is_valid()


@pytest.mark.parametrize("words", ["vs.placebo/sham", "iPSC.derived/ESC", "IL.10/TNF", f"{LONG}{'1' * 600}"])
def test_words_with_dots_and_strokes_are_searched_and_so_is_what_is_too_long_to_be_an_address(
    client: Client, world: World, words: str
) -> None:
    assert "Searched for" in client.get("/claims/", {"q": words}).content.decode()


def test_the_words_asked_for_are_never_run_as_markup(client: Client, world: World) -> None:
    _, page = listed(client, "?q=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>alert" not in page


@pytest.mark.parametrize("query", ["?q=%00", "?q=%22%27%28%29%21%3A*", "?q=" + "a" * 5000, "?q=or+and+not", "?q=-"])
def test_strange_words_get_a_page(client: Client, world: World, query: str) -> None:
    assert client.get(f"/claims/{query}").status_code == 200


def test_a_choice_narrows_the_list_to_what_its_count_promised(client: Client, world: World) -> None:
    _, page = listed(client, "")
    offered = re.findall(r'href="\?(\w+)=([\w-]+)"', page)
    assert len(offered) > 5
    for name, value in offered:
        promised = re.search(rf'href="\?{name}={value}">.*?</a>&nbsp;<span class="soft">(\d+)</span>', page)
        assert promised, (name, value)
        found, _ = listed(client, f"?{name}={value}")
        assert len(found) == int(promised[1]), (name, value)


def test_no_choice_narrows_to_everything_or_by_words_that_no_card_has(client: Client, world: World) -> None:
    _, page = listed(client, "")
    assert "any disease" not in page
    assert "Supported, or correct" in page


def test_a_withheld_verdict_is_found_as_awaiting_review_alone(client: Client, world: World) -> None:
    awaiting, _ = listed(client, "?verdict=awaiting")
    contradicted, _ = listed(client, "?verdict=contradicted")
    assert awaiting == ["Stem-cell islets have no serious side effects."]
    assert contradicted == []


def test_a_choice_that_there_is_not_is_refused_in_words(client: Client, world: World) -> None:
    answer = client.get("/claims/?kind=nonsense")
    assert answer.status_code == 400
    assert "There is no kind called “nonsense”" in answer.content.decode()


@pytest.mark.parametrize("place", ["x", "1", "1.2.3", "-1.5", "99999999999999999999.1", "٣.١"])
def test_a_place_that_the_site_did_not_write_is_refused(client: Client, world: World, place: str) -> None:
    assert client.get("/claims/", {"after": place}).status_code == 400


@pytest.mark.parametrize("query", ["", "?q=type+1+diabetes+stop"])
def test_pages_hold_every_claim_once(client: Client, world: World, query: str) -> None:
    long = article(". ".join(f"Stem cells help {number} of the people" for number in range(45)) + ".")
    for number in range(45):
        assess(claim(long, f"Stem cells help {number} of the people"))
    seen: list[str] = []
    while True:
        found, page = listed(client, query)
        seen += found
        following = re.search(r'rel="next" href="(.*?)"', page)
        if not following:
            break
        query = following[1].replace("&amp;", "&")
    assert len(seen) == len(set(seen)) == 48


def test_the_readers_country_is_their_choice_and_shown_beside_each_claim(client: Client, world: World) -> None:
    _, before = listed(client, "")
    assert "being studied in trials" not in before
    answer = client.post("/country/", {"country": "US", "back": "/claims/?q=x"})
    assert answer.status_code == 302
    assert answer.headers["Location"] == "/claims/?q=x"
    _, page = listed(client, "")
    assert "Not approved; being studied in trials" in page
    found, _ = listed(client, "?status=in_trials")
    assert len(found) == 2


def test_a_status_is_looked_for_among_claims_about_a_disease(client: Client, world: World) -> None:
    text = article("Cells are a medicine.")
    assess(claim(text, "Cells are a medicine", conditions=()))
    client.cookies["country"] = "US"
    _, page = listed(client, "")
    [counted] = re.findall(r'status=in_trials">.*?</a>&nbsp;<span class="soft">(\d+)</span>', page)
    found, _ = listed(client, "?status=in_trials")
    assert len(found) == int(counted) == 2


def test_a_claim_of_several_uses_is_found_by_the_status_of_each(client: Client, world: World) -> None:
    """Of the two, only the denial has a second use, of which nothing is on record there."""
    client.cookies["country"] = "US"
    _, page = listed(client, "")
    counted = dict(re.findall(r'status=(\w+)">.*?</a>&nbsp;<span class="soft">(\d+)</span>', page))
    assert counted == {"in_trials": "2", "none_found": "1"}
    found, _ = listed(client, "?status=none_found")
    assert found == ["Stem-cell islets have no serious side effects."]
    client.cookies["country"] = "CN"
    found, _ = listed(client, "?status=none_found")
    assert found == ["Stem-cell islets let people with type 1 diabetes stop insulin for good."]


def test_a_shared_address_that_asks_for_a_status_says_that_it_needs_a_country(client: Client, world: World) -> None:
    _, page = listed(client, "?status=in_trials")
    assert "you have chosen none" in page
    client.cookies["country"] = "US"
    _, page = listed(client, "?status=in_trials")
    assert "you have chosen none" not in page


def test_a_member_state_shows_the_unions_word(client: Client, world: World) -> None:
    union = {"EU": {"status": "refused", "records": [], "notes": [], "checked_on": "2026-11-20"}}
    assess(world.promise, regulatory=union)
    client.cookies["country"] = "DE"
    _, page = listed(client, "")
    assert "Approval for this use was refused" in page


def test_choosing_a_country_takes_the_way_back_for_an_address_and_no_name(client: Client, world: World) -> None:
    for back in ("methods", "2026", "?q=x"):
        assert client.post("/country/", {"country": "JP", "back": back}).headers["Location"] == back


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example/", "javascript:alert(1)", "/country/"])
def test_choosing_a_country_leads_to_no_other_site_and_not_to_itself(client: Client, world: World, back: str) -> None:
    assert client.post("/country/", {"country": "JP", "back": back}).headers["Location"] == "/"
