"""Is it allowed? By product, country and use, on a day, with how far each list was read, and what nothing means."""

import re
from datetime import UTC, datetime

from django.test import TestCase

from evidence.registers.actions import load_bundled

LOADED = datetime(2026, 11, 25, 12, tzinfo=UTC)


class Regulation(TestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        load_bundled(LOADED)

    def read(self, query: str = "") -> str:
        answer = self.client.get(f"/regulation/?{query}")
        assert answer.status_code == 200
        return " ".join(answer.content.decode().split())

    def statuses(self, query: str) -> dict[str, str]:
        page = self.client.get(f"/regulation/?{query}").context["page"]
        return {line.jurisdiction.id: line.words for line in page.statuses}

    def test_a_decision_turns_the_status_on_its_day(self) -> None:
        asked = "condition=gvhd&therapy=msc&on="
        assert self.statuses(f"{asked}2024-12-31")["CN"] == "No approval found"
        assert self.statuses(f"{asked}2025-06-01")["CN"] == "Approved for this use, with conditions"
        assert self.statuses(f"{asked}2024-11-30")["US"] == "Approval for this use was refused"
        assert self.statuses(f"{asked}2025-02-01")["US"] == "Approved for this use"

    def test_the_products_and_what_was_said_of_them_stand_on_the_day_asked_about(self) -> None:
        asked = "condition=crohns-fistula&therapy=ad-msc&country=EU&on="
        before, after = self.read(f"{asked}2024-12-12"), self.read(f"{asked}2024-12-13")
        assert "Approved from 23 March 2018" in before
        assert "Withdrawn from 13 December 2024" in after
        assert '<a href="/products/alofisel/">' in after

    def test_decisions_on_products_of_other_cells_are_counted_apart(self) -> None:
        counted = {row.condition.id: row for row in self.client.get("/regulation/").context["page"].by_condition}
        assert 0 < counted["blood-cancer"].of_others < counted["blood-cancer"].decisions
        assert counted["crohns-fistula"].of_others == 0
        assert f"{counted['blood-cancer'].of_others} not of stem cells" in self.read()

    def test_a_member_state_has_what_the_union_decided_too(self) -> None:
        page = self.client.get("/regulation/?condition=crohns-fistula&therapy=ad-msc&country=DE&on=2020-01-01")
        stands = {line.jurisdiction.id: line.words for line in page.context["page"].statuses}
        assert stands == {"DE": "Approved for this use", "EU": "Approved for this use"}
        elsewhere = self.client.get("/regulation/?condition=crohns-fistula&therapy=ad-msc&country=JP").context["page"]
        assert [line.jurisdiction.id for line in elsewhere.statuses] == ["JP"]
        assert "European Union" in [row.jurisdiction.name for row in page.context["page"].decisions]

    def test_an_empty_answer_says_how_far_the_list_was_read_or_that_it_was_not(self) -> None:
        read = self.read("condition=t1d&therapy=uc-msc&country=GB")
        assert (
            "United Kingdom: the regulator’s own list was not read, only reports of approvals, up to 23 July 2025,"
            " and that is not yet confirmed" in read
        )
        assert "does not mean that a treatment is against the law, nor that it is allowed" in read
        assert "We have read no list of Russia." in self.read("condition=t1d&country=RU")

    def test_a_list_that_was_never_opened_is_not_said_to_be_read(self) -> None:
        page = self.client.get("/regulation/?condition=t1d&therapy=msc").context["page"]
        looked = {line.jurisdiction.id: line.looked for line in page.statuses if line.read_to}
        assert looked["US"] == "the regulator’s list of approvals was read, up to"
        assert looked["AU"] == looked["JP"] == "parts of the regulator’s list were read, up to"
        assert {place for place, words in looked.items() if "own list was not read" in words} == {
            "GB", "IN", "KR", "CN",
        }  # fmt: skip

    def test_what_is_not_found_in_the_news_alone_is_not_said_to_be_unapproved(self) -> None:
        found = self.statuses("condition=t1d&therapy=uc-msc")
        assert found["KR"] == "Approved for another use; for this one nothing is on record"

    def test_an_absence_that_rests_on_an_unconfirmed_list_is_said_to_be_unconfirmed(self) -> None:
        page = self.client.get("/regulation/?condition=t1d&therapy=msc&country=GB").context["page"]
        [line] = page.statuses
        assert (line.words, line.unconfirmed, line.later) == ("No approval found", True, True)

    def test_a_warning_is_not_said_to_be_unconfirmed_where_only_the_list_is(self) -> None:
        page = self.read("condition=autism&therapy=cord-blood&country=EU")
        assert (
            'No approval found <span class="soft">(how far we looked is not confirmed)</span>; the regulator has warned'
            " about this use" in page
        )

    def test_a_general_warning_stands_on_the_page_and_does_not_call_an_approved_use_warned_of(self) -> None:
        page = self.client.get("/regulation/?condition=gvhd&therapy=msc&country=US").context["page"]
        [line] = page.statuses
        assert (line.words, line.warned) == ("Approved for this use", False)
        assert page.warnings

    def test_countries_where_nobody_looked_are_told_of_together_and_a_member_state_has_the_unions_word(self) -> None:
        page = self.read("condition=als&therapy=bm-msc")
        named = re.findall('<th scope="row">([^<]+)</th>', page.partition("Products and decisions")[0])
        assert "European Union" in named
        assert not {"Germany", "New Zealand", "Spain"} & {*named}
        assert "Germany, Spain: what the European Union decides holds there." in page
        assert "Not checked yet: New Zealand." in page
        alone = self.read("condition=als&therapy=bm-msc&country=NZ")
        assert "Not checked yet: New Zealand." in alone
        assert 'aria-label="Status by country"' not in alone

    def test_a_product_that_several_decisions_are_on_is_named_once(self) -> None:
        page = self.client.get("/regulation/?condition=als&therapy=bm-msc").context["page"]
        [india] = [line for line in page.statuses if line.jurisdiction.id == "IN"]
        assert [link.words for link in india.records].count("Stempeucel") == 2
        table = self.read("condition=als&therapy=bm-msc").partition("Products and decisions")[0]
        assert table.count(">Stempeucel</a>") == 1

    def test_a_status_is_told_for_a_use_alone(self) -> None:
        assert self.statuses("therapy=msc") == {}
        assert self.statuses("condition=gvhd")["US"] == "Approved for this use"

    def test_what_is_no_stem_cell_product_is_said_to_be_none(self) -> None:
        assert "not of stem cells" in self.read("condition=blood-cancer&country=US")

    def test_ways_of_one_name_are_told_apart_by_their_use_and_warnings_by_where_they_were_given(self) -> None:
        page = self.read()
        ways = page.partition('id="pathways"')[2]
        assert "<span>Hainan</span><span>Special zone</span><span>osteoarthritis</span>" in ways
        assert "<span>MHLW</span><span>Japan</span>" in page

    def test_what_is_approved_for_another_use_is_told_as_that_and_what_is_of_stem_cells_first(self) -> None:
        told = self.read("condition=t1d").partition('id="decisions"')[0]
        assert "Not approved for this use, by products" not in told
        union = told.partition('<th scope="row">European Union</th>')[2].partition("</tr>")[0]
        named = re.findall(r"<a [^>]*>([^<]+)</a>", union.partition("approved for another use:")[2])
        assert named[0] == "Casgevy"

    def test_a_use_for_which_no_stem_cells_are_approved_is_not_told_as_one(self) -> None:
        page = self.client.get("/regulation/?condition=multiple-myeloma").context["page"]
        assert {line.of_stem_cells for line in page.statuses if line.jurisdiction.id in {"US", "EU"}} == {False}
        assert "Approved for this use, by products that are not of stem cells" in self.read(
            "condition=multiple-myeloma"
        )
        page = self.client.get("/regulation/?condition=gvhd").context["page"]
        [line] = [line for line in page.statuses if line.jurisdiction.id == "US"]
        assert (line.words, line.of_stem_cells) == ("Approved for this use", None)
        assert "not of stem cells" not in self.read("condition=gvhd&country=US").partition('id="decisions"')[0]

    def test_every_country_whose_list_was_read_is_named_with_the_day_and_what_was_read(self) -> None:
        page = self.read()
        assert "The FDA’s complete list of cell and gene products, from a copy" in page
        assert page.count("Not yet confirmed.") == 8

    def test_every_decision_is_reached_page_by_page(self) -> None:
        found: list[str] = []
        after: str | None = ""
        while after is not None:
            page = self.client.get("/regulation/", {"after": after} if after else {}).context["page"]
            found += [row.use.address for row in page.decisions]
            after = page.after
        assert len(found) == len(set(found))
        assert len(found) > 140

    def test_products_of_stem_cells_come_before_those_of_other_cells(self) -> None:
        stem, after = list[bool](), ""
        while after is not None:
            page = self.client.get("/regulation/", {"after": after} if after else {}).context["page"]
            stem += [row.of_stem_cells is not False for row in page.decisions]
            after = page.after
        assert stem[0]
        assert not stem[-1]
        assert stem == sorted(stem, reverse=True)

    def test_a_way_of_a_member_state_is_linked_where_the_state_has_no_line_of_its_own(self) -> None:
        told = self.read("condition=als&therapy=bm-msc").partition("Products and decisions")[0]
        assert re.search(r'On record in Germany, and no approval:</span> <a href="/pathways/de-4b/">Section 4b', told)
        assert "On record in Spain" not in told
        of_no_approval_there = self.client.get("/topics/osteoarthritis/bmac/").content.decode()
        assert '<a href="/pathways/de-4b/">Section 4b' in of_no_approval_there

    def test_countries_that_stand_alike_are_told_of_together_and_an_approval_first(self) -> None:
        told = re.findall(r"<li><b>(.*?):</b> (.*?)</li>", self.read("condition=gvhd&therapy=msc"))
        together = {re.sub("<[^>]*>", "", words): re.sub("<[^>]*>", "", places) for words, places in told}
        assert [*together][:2] == ["Approved for this use", "Approved for this use, with conditions"]
        assert together["Approved for this use"].endswith("Japan (Temcell HS Inj.), the United States (Ryoncil)")
        assert together["Approved for another use; for this one nothing is on record"].count("(") == 0
        assert "Australia" in together["No approval found (how far we looked is not confirmed)"]

    def test_what_a_list_denies_comes_before_what_none_was_read_for_and_what_is_warned_of_first(self) -> None:
        told = re.findall(r"<li><b>(.*?):</b>", self.read("condition=multiple-sclerosis&therapy=stem-cells"))
        assert told[:3] == [
            "Not approved for this use; the regulator has warned about this use",
            "Not approved for this use",
            "Approved for another use; for this one nothing is on record",
        ]

    def test_the_readers_own_country_comes_first_and_the_others_after_it(self) -> None:
        self.client.cookies["country"] = "CH"
        told = self.read("condition=gvhd&therapy=msc").partition("Products and decisions")[0]
        here, _, others = told.partition("<h3>Elsewhere</h3>")
        assert re.findall('<th scope="row">([^<]+)</th>', here) == ["Switzerland"]
        assert "Switzerland" not in others
        assert '<th scope="row">Japan</th>' in others.partition("<details")[2]

    def test_who_chose_a_country_is_one_step_from_what_holds_there(self) -> None:
        chosen = '<a href="?condition=gvhd&amp;country=CH">Only what holds in Switzerland</a>'
        assert chosen not in self.read("condition=gvhd")
        self.client.cookies["country"] = "CH"
        assert chosen in self.read("condition=gvhd")
        assert "Only what holds" not in self.read("condition=gvhd&country=JP")

    def test_a_member_state_for_which_the_union_decides_has_no_second_answer(self) -> None:
        self.client.cookies["country"] = "DE"
        told = self.read("condition=multiple-sclerosis&therapy=stem-cells").partition("<h3>Elsewhere</h3>")[0]
        assert re.findall('<th scope="row">([^<]+)</th>', told) == ["European Union"]
        own = self.read("condition=gvhd&therapy=msc").partition("<h3>Elsewhere</h3>")[0]
        assert re.findall('<th scope="row">([^<]+)</th>', own) == ["European Union", "Germany"]

    def test_a_treatment_of_a_whole_family_is_not_called_of_unsaid_kind(self) -> None:
        assert "Stem cells for multiple sclerosis, on" in self.read("condition=multiple-sclerosis&therapy=stem-cells")

    def test_what_cannot_be_asked_is_refused_in_words(self) -> None:
        for query, told in {
            "on=2024-13-01": "“2024-13-01” is no day",
            "on=9999-12-31": "9999-12-31 is still ahead",
            "country=XX": "no country called “XX”",
        }.items():
            answer = self.client.get(f"/regulation/?{query}")
            assert answer.status_code == 400
            assert told in answer.content.decode()
