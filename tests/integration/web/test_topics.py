"""What is known, therapy by condition: on pages that a claim's sentence agrees with, and for programs."""

import re
from datetime import UTC, datetime
from typing import Any

from django.db import connection
from django.test import TestCase
from django.test.utils import CaptureQueriesContext

from evidence.cards import words
from evidence.cards.topics.known import POINTS
from evidence.grading.assessment import Certainty
from evidence.registers.actions import load_bundled
from tests.factories.graded import STATUS, article, assess, claim

LOADED = datetime(2026, 11, 25, 12, tzinfo=UTC)
SAID = "Stem-cell transplants stop multiple sclerosis"
MS = "/topics/multiple-sclerosis/auto-hsct/"
UC_MSC = "/topics/autism/uc-msc/"


class Topics(TestCase):
    @classmethod
    def setUpTestData(cls) -> None:
        load_bundled(LOADED)

    def read(self, address: str) -> str:
        answer = self.client.get(address)
        assert answer.status_code == 200
        return " ".join(answer.content.decode().split())

    def rows(self) -> dict[tuple[str, str], Any]:
        conditions = self.client.get("/map/").context["conditions"]
        return {(row.condition.id, topic.therapy.id): topic for row in conditions for topic in row.topics}

    def test_each_outcome_has_its_rating_and_every_rating_is_called_the_machines(self) -> None:
        page = self.read(MS)
        assert "Rated by machine from the studies on record, and not reviewed" in page
        known = self.client.get(MS).context["page"].known
        told = {row.outcome.id: (row.direction, row.certainty) for row in known}
        assert told["disability-progression"] == ("May be better", "low")
        assert told["lesion-activity"] == ("May be better (very uncertain)", "very_low")
        assert [row.laboratory for row in known] == sorted(row.laboratory for row in known)

    def test_outcomes_of_which_the_same_is_said_are_told_of_together(self) -> None:
        family = "/topics/multiple-sclerosis/stem-cells/"
        page = self.read(family)
        waiting = "two reviewers have yet to confirm that, so it is not graded here."
        known = self.client.get(family).context["page"].known
        assert sum(row.sentence.endswith(waiting) for row in known) > 1
        assert page.count(waiting) == 1
        [heading] = [each for each in re.findall("<h3>(.*?)</h3>", page) if each.startswith("Lasting remission")]
        assert "; relapses" in heading
        assert "Standard care, not confirmed yet" in page
        assert "0 studies" not in page

    def test_harms_status_and_studies_stand_on_it(self) -> None:
        page = self.read(MS)
        assert "died of the transplant" in page
        assert "Status by country" in page
        assert '<a href="/publications/' in page
        assert "registered studies</a>, with results or without" in page

    def test_where_nothing_is_on_record_it_says_so_and_calls_nothing_safe(self) -> None:
        page = self.read("/topics/autism/exosomes/")
        assert "We looked for studies of exosomes in people with autism" in page
        assert "No result in people is on record. That does not mean that there is none." in page

    def test_a_kind_without_results_of_its_own_names_the_related_ones_and_its_familys(self) -> None:
        page, read = self.client.get(UC_MSC).context["page"], self.read(UC_MSC)
        assert page.known[0].outcome is None
        assert [study.id for study in page.related] == ["NCT01343511"]
        assert "No result in people is on record." not in read
        assert 'The sentence rests on <a href="#studies">a related study</a>.' in read
        assert "The sentence rests on" not in self.read(MS)
        [family] = page.wider
        assert family.therapy.id == "stem-cells"
        assert ("moderate", 180) in {(line.certainty, line.people) for line in family.known.kinds}
        assert '<a href="/topics/autism/stem-cells/">' in read

    def test_a_family_is_beside_its_kind_only_where_it_is_surer(self) -> None:
        assert self.client.get("/topics/autism/cord-blood/").context["page"].wider == ()

    def test_a_family_leads_to_its_kinds(self) -> None:
        assert 'href="/topics/t1d/uc-msc/"' in self.read("/topics/diabetes/msc/")

    def test_claims_are_counted_by_verdict_and_lead_to_their_list(self) -> None:
        text = article(f"{SAID}. ")
        assess(claim(text, SAID, therapies=("auto-hsct",), conditions=("multiple-sclerosis",)), verdict="overstated")
        assert "therapy=auto-hsct&amp;verdict=overstated" in self.read(MS)
        assert self.rows()["multiple-sclerosis", "auto-hsct"].claims == 1

    def test_the_map_tells_direction_and_certainty_and_what_is_only_spoken_of(self) -> None:
        said = article("Fat cells heal baldness. ")
        assess(claim(said, "Fat cells heal baldness", therapies=("svf",), conditions=("lupus",)))
        rows = self.rows()
        moderate = rows["autism", "cord-blood"].known
        assert (moderate.direction, moderate.certainty) == ("Probably little or no difference", "moderate")
        spoken = rows["lupus", "svf"]
        assert (spoken.known, spoken.studies, spoken.claims) == (None, 0, 1)
        page = self.read("/map/")
        assert f'<span class="soft measured">on “{moderate.outcome.name}”</span>' in page
        assert "No result in people on record" in page

    def test_a_family_that_was_studied_in_its_kinds_alone_is_not_said_to_be_unstudied(self) -> None:
        said = article("Blood-forming cells stop multiple sclerosis. ")
        spoken = claim(
            said, "Blood-forming cells stop multiple sclerosis", therapies=("hsc",), conditions=("multiple-sclerosis",)
        )
        assess(spoken)
        row = self.rows()["multiple-sclerosis", "hsc"]
        assert row.known.direction == "May be better"
        assert row.studies == self.rows()["multiple-sclerosis", "auto-hsct"].studies
        assert "May be better" in self.read("/topics/multiple-sclerosis/hsc/")

    def test_every_result_on_record_is_told_in_words(self) -> None:
        told = {topic.known.direction for topic in self.rows().values() if topic.known}
        assert told <= {words.pointing(line, level, POINTS) for line in POINTS for level in (None, *Certainty)}

    def test_a_disease_can_be_asked_for_by_itself_with_its_kinds(self) -> None:
        page = self.client.get("/map/?condition=diabetes")
        assert {row.condition.id for row in page.context["rows"]} >= {"diabetes", "t1d"}
        assert "multiple-sclerosis" not in {row.condition.id for row in page.context["rows"]}
        for unknown in ("snake-bite", "any"):
            assert self.client.get(f"/map/?condition={unknown}").status_code == 400

    def test_a_disease_of_which_no_study_is_on_record_has_its_own_answer(self) -> None:
        page = self.read("/map/?condition=hiv")
        assert "No result of a cell treatment in people with HIV is on record here." in page
        assert "That does not mean that there is none" in page
        assert 'href="/trials/?condition=hiv"' in page
        assert "No result of a cell treatment" not in self.read("/map/?condition=diabetes")

    def test_an_article_leads_to_what_is_known_of_what_it_speaks_of_most(self) -> None:
        said = article("Cells stop multiple sclerosis. They are safe. They heal baldness.")
        nowhere = {"CH": STATUS | {"status": "none_found"}}
        for quote, condition in {
            "stop multiple sclerosis": "multiple-sclerosis",
            "They are safe": "multiple-sclerosis",
            "They heal baldness": "hair-loss",
        }.items():
            assess(claim(said, quote, therapies=("auto-hsct",), conditions=(condition,)), regulatory=nowhere)
        page = self.read(f"/articles/{said.pk}/")
        told = page.partition("What it speaks of</h3>")[2].partition("<dl")[0]
        assert told.index(f'href="{MS}"') < told.index('href="/topics/hair-loss/auto-hsct/"')
        assert "may be better on “disability”" in told
        assert "no result in people on record" in told
        assert "/regulation/?condition=multiple-sclerosis&amp;therapy=auto-hsct" in told
        assert "Switzerland" not in told
        self.client.cookies["country"] = "CH"
        told = self.read(f"/articles/{said.pk}/").partition("What it speaks of</h3>")[2].partition("<dl")[0]
        assert told.count("<b>Switzerland:</b> No approval found") == 2

    def test_an_article_of_no_disease_in_particular_leads_to_none(self) -> None:
        said = article("Stem cells are safe.")
        assess(claim(said, "Stem cells are safe", conditions=()))
        assert "What it speaks of" not in self.read(f"/articles/{said.pk}/")

    def test_no_condition_in_particular_and_no_such_id_have_no_page(self) -> None:
        for address in ("/topics/any/msc/", "/topics/t1d/snake-oil/", "/topics/gout/msc/"):
            assert self.client.get(address).status_code == 404
            assert self.client.get(f"/api/v1{address}").status_code == 404

    def test_the_api_tells_what_the_pages_tell(self) -> None:
        page = self.client.get(f"/api/v1{MS}").json()
        assert [row["sentence"] for row in page["known"]] == [
            row.sentence for row in self.client.get(MS).context["page"].known
        ]
        listed = self.client.get("/api/v1/topics/").json()["results"]
        told = {(row["condition"]["id"], topic["therapy"]["id"]) for row in listed for topic in row["topics"]}
        assert told == set(self.rows())

    def test_a_page_asks_no_more_of_the_database_where_more_is_on_record(self) -> None:
        counts = []
        self.client.get("/map/")  # the ratings of a day are worked out once
        for address in ("/topics/autism/exosomes/", "/topics/diabetes/stem-cells/"):
            with CaptureQueriesContext(connection) as queries:
                self.client.get(address)
            counts.append(len(queries))
        assert counts[0] == counts[1] <= 40
