"""How it works: every badge that a reader may meet is explained, and what each version of the rules changed."""

import re
from html import unescape

from django.conf import settings
from django.test import Client

from evidence.assessments.models import RuleSet
from evidence.cards import words
from evidence.cards.rule_versions import RECENT, rule_versions
from evidence.grading import load_rules
from evidence.grading.rules import MODEL
from evidence.web.measured import MEASURED
from tests.factories.graded import assess
from tests.integration.faces import World

CARD = settings.BASE_DIR / "docs" / "model-card.md"
CLOSE = 0.02  # two digits are told, and a little may have changed since


def test_each_badge_is_shown_as_it_is_met(client: Client, db: None) -> None:
    page = client.get("/methods/").content.decode()
    badge = r'<dt><span class="grade ?([^"]*)"><svg[^>]*><use href="#shape-([\w-]+)"/></svg>(.*?)</dt>'
    badges = re.findall(badge, page, re.DOTALL)
    shown = {re.sub(r"<[^>]+>|This statement:|&nbsp;", "", said).strip(): (kind, shape) for kind, shape, said in badges}
    labels = load_rules().verdicts.labels
    assert shown["B, " + labels["supported_risk"]] == ("grade-B", "warning")
    assert shown[labels["supported_fact"]] == ("fact", "check")
    assert shown[labels["contradicted_fact"]] == ("fact", "cross")
    assert shown[labels["outdated"]] == ("fact", "clock")
    assert shown[labels["unverifiable"]] == shown[labels["not_graded"]] == ("", "dash")
    assert shown["Awaiting review"] == ("machine", "dots")


def explained(page: str, section: str) -> dict[str, str]:
    """What each word of a section of the page is said to mean."""
    part = page.partition(f'<h2 id="{section}">')[2].partition("</section>")[0]
    pairs = re.findall("<dt>(.*?)</dt><dd>(.*?)</dd>", part, re.DOTALL)
    return {re.sub(r"<[^>]+>", "", word).strip(): means for word, means in pairs}


def test_each_certainty_is_explained_and_told_in_the_words_that_claims_are(client: Client, db: None) -> None:
    page = unescape(client.get("/methods/").content.decode())
    found = explained(page, "sure")
    assert [*found] == [words.CERTAINTIES[id].capitalize() for id in ("high", "moderate", "low", "very_low")]
    assert page.count('href="#certainty-4"') == page.count('href="#certainty-1"') == 1
    assert "“On pain, treatment with these cells probably helps in this disease.”" in found["Moderate certainty"]
    assert "very uncertain whether" in found["Very low certainty"]


def test_each_status_is_explained(client: Client, db: None) -> None:
    found = explained(unescape(client.get("/methods/").content.decode()), "allowed")
    assert [*found] == [*words.STATUSES.values()]
    assert all(found.values())
    assert "does not show that it works" in found["Not approved; a lawful way to be treated exists"]


def test_how_well_the_machine_reads_is_told_as_the_model_card_has_it(client: Client, db: None) -> None:
    first = CARD.read_text().partition("| figure |")[2].partition("\n\n")[0]
    columns, _, *lines = ([cell.strip() for cell in line.split("|")] for line in first.splitlines())
    rows = {cells[1]: dict(zip(columns, cells[2:], strict=False)) for cells in lines}
    for row in MEASURED:
        card = rows[row.name]
        assert abs(float(card["all 67"]) - row.known) < CLOSE, f"renew {row.name} in evidence/web/measured.py"
        assert abs(float(card["fold 5"]) - row.unread) < CLOSE, f"renew {row.name} in evidence/web/measured.py"
    page = client.get("/methods/").content.decode()
    told = re.findall(
        r'<th scope="row">([^<]+)</th><td class="number">(\d\.\d\d)</td><td class="number">(\d\.\d\d)', page
    )
    assert told == [(row.words, f"{row.known:.2f}", f"{row.unread:.2f}") for row in MEASURED]


def test_the_newest_versions_stand_on_the_page_itself(client: Client, db: None) -> None:
    page = unescape(client.get("/methods/").content.decode())
    for series in rule_versions():
        shown = [version.changed in page for version in series.versions]
        assert shown == [True] * RECENT + [False] * (len(shown) - RECENT)
        assert f'<a href="/methods/versions/#{series.id}">All {len(shown)} versions' in page


def test_every_version_has_an_address_of_its_own(client: Client, db: None) -> None:
    page = unescape(client.get("/methods/versions/").content.decode())
    for series in rule_versions():
        for version in series.versions:
            entry = page.partition(f'<li id="{series.id}-{version.number}">')[2].partition("</li>")[0]
            assert version.changed in entry
            assert version.moves in entry
            assert f'datetime="{version.since}"' in entry
            assert (f"{version.commits} changes to the code" in entry) == (version.commits > 1)


def test_each_entry_of_a_history_leads_to_what_its_rules_changed(client: Client, world: World) -> None:
    RuleSet.objects.create(version="numbered seven", tables={"model": 7})
    RuleSet.objects.create(version="numbered last", tables={"model": MODEL})
    assess(world.promise, rules="numbered seven", bottom_line="So it was.")
    assess(world.promise, rules="numbered last", bottom_line="So it is.")
    history = client.get(f"/claims/{world.promise.pk}/", follow=True).content.decode().partition('class="history')[2]
    led = re.findall(r'<a href="/methods/versions/#grading-(\d+)">rules (\d+)</a>', history)
    assert led[:2] == [(str(MODEL), str(MODEL)), ("7", "7")]
    told = client.get(f"/api/v1/claims/{world.promise.pk}/assessments/").json()["results"]
    assert [entry["model"] for entry in told[:2]] == [MODEL, 7]


def test_grades_from_before_models_had_a_number_lead_to_the_first(client: Client, world: World) -> None:
    RuleSet.objects.create(version="unnumbered", tables={"wording": {}})
    assess(world.promise, rules="unnumbered")
    page = client.get(f"/claims/{world.promise.pk}/", follow=True).content.decode()
    assert '<a href="/methods/versions/#grading-1">rules 1</a> (<span class="hash">unnumbered</span>)' in page


def test_an_article_leads_to_what_its_reader_changed(client: Client, world: World) -> None:
    page = client.get(f"/articles/{world.listed.pk}/", follow=True).content.decode()
    assert re.search(r'<a href="/methods/versions/#reading-([^"]+)">reader \1</a>', page)
