"""One claim's page: what is said first, what is withheld, and where its old addresses lead."""

import re
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Claim, Extraction
from evidence.assessments.models import Current, RuleSet, Standing
from evidence.cards.claim_page import claim_page, judgements
from evidence.cards.claims import cards_of
from tests.factories.graded import RESULT, SECOND, STATUS, assess, claim, use
from tests.integration.faces import PROMISE, World
from tests.integration.registers.facts import fact, record


def page_of(client: Client, shown: Claim) -> str:
    return client.get(f"/claims/{shown.pk}/", follow=True).content.decode()


def test_the_bottom_line_stands_before_the_evidence(client: Client, world: World) -> None:
    page = page_of(client, world.promise)
    order = ["It is very uncertain whether", "Is it allowed?", "Summary of findings", "Where it is said", "History"]
    places = [page.index(words) for words in order]
    assert places == sorted(places)
    assert "immunosuppression for life" in page.lower()
    assert "no medical advice" in page


def test_the_quote_stands_in_its_context_with_a_link_to_the_very_words(client: Client, world: World) -> None:
    page = page_of(client, world.promise)
    assert f"Doctors say that </span><mark>{PROMISE}</mark>" in page
    assert "#:~:text=stem%2Dcell%20islets%20let%20people,stop%20insulin%20for%20good" in page
    assert "Example Clinic, sells the therapy" in page


def test_a_machines_e_is_not_shown_before_a_reviewer_confirms_it(client: Client, world: World) -> None:
    page = page_of(client, world.denial)
    assert "Awaiting review" in page
    assert "Contradicted" not in page
    assert "grade-E" not in page


def test_a_machines_e_is_not_told_by_the_history_when_it_was_graded_anew(client: Client, world: World) -> None:
    assess(world.denial, verdict="contradicted", certainty="low", grade="E", label="Contradicted", provisional=True)
    page = page_of(client, world.denial)
    assert page.count("Awaiting review") == 3
    assert "Contradicted" not in page


def test_the_tables_of_the_rules_are_not_read_with_every_entry_of_a_history(world: World) -> None:
    for number in range(3):
        assess(world.promise, bottom_line=f"Known now: {number}.")
    judgements(world.promise.pk)  # which reads each version once
    with CaptureQueriesContext(connection) as queries:
        assert len(judgements(world.promise.pk)[0]) == 4
        claim_page(world.promise.pk)
    assert not [query for query in queries if '"tables"' in query["sql"]]


def test_a_withheld_grade_is_shown_where_the_setting_says_so(client: Client, world: World, settings: Any) -> None:
    settings.WITHHOLD_PROVISIONAL = False
    page = page_of(client, world.denial)
    assert "grade-E machine" in page
    assert "Contradicted" in page


def test_a_fact_has_words_and_no_letter(client: Client, world: World) -> None:
    page = page_of(client, world.fact)
    assert '<span class="grade fact machine">' in page
    assert "Correct" in page


def test_a_confirmed_harm_has_a_warning_and_no_tick(client: Client, world: World) -> None:
    harm = claim(world.listed, "the treatment has no", text="It carries a risk.", kind="safety", effect="harm")
    assess(harm, verdict="supported", certainty="moderate", grade="B", label="Risk confirmed")
    page = page_of(client, harm)
    chip = page[page.index('class="grade grade-B') :][:300]
    assert "#shape-warning" in chip
    assert "How often it happens: moderate certainty" in page, "a risk that is confirmed is not put in doubt"
    assert "The evidence: very low certainty" in page_of(client, world.promise)
    assert "Risk confirmed" in chip


def test_a_number_alone_leads_to_the_whole_address(client: Client, world: World) -> None:
    answer = client.get(f"/claims/{world.promise.pk}/")
    assert answer.status_code == 301
    assert answer.headers["Location"].startswith(f"/claims/{world.promise.pk}/stem-cell-islets-let-people")


def test_a_merged_claim_leads_to_the_one_that_it_became(client: Client, world: World) -> None:
    old = Claim.objects.create(merged_into=world.promise)
    assert (
        client.get(f"/claims/{old.pk}/", follow=True).redirect_chain[-1][0].startswith(f"/claims/{world.promise.pk}/")
    )


def test_claims_that_are_not_there_get_a_page_that_says_so(client: Client, world: World) -> None:
    for address in ("/claims/999999/", "/claims/999999/x/", "/claims/99999999999999999999999/"):
        answer = client.get(address)
        assert answer.status_code == 404, address
        assert "There is no page at this address" in answer.content.decode()


def test_a_trace_is_said_in_the_words_of_its_own_rules_whatever_shape_those_had(client: Client, world: World) -> None:
    then = {"wording": {"trace": {"retired": "A rule of old saw {people} people."}}, "certainty": {"another": "shape"}}
    RuleSet.objects.create(version="of old", tables=then)
    step = {"rule": "retired", "arguments": {"people": 12}, "records": []}
    assess(world.promise, trace=[step], rules="of old")
    assert "A rule of old saw 12 people." in page_of(client, world.promise)


def test_a_claim_of_no_disease_is_not_said_to_be_approved_for_a_use(client: Client, world: World) -> None:
    regulatory = {"JP": {"status": "approved", "warned": False, "records": [], "notes": [], "checked_on": "2026-11-20"}}
    of_any = claim(world.listed, "the cells homed", kind="regulatory", conditions=(), effect=None, outcome=None)
    assess(of_any, verdict="supported", certainty=None, grade="–", label="Correct", regulatory=regulatory)
    page = page_of(client, of_any)
    assert "Some product of this kind is approved" in page
    assert "for this use" not in page.replace("warnings for this use", "")


def of_uses(world: World, *uses: dict[str, Any], **parts: Any) -> Claim:
    """A claim of several uses, with what stands in Japan: of any one of them, and of each."""
    shown = claim(world.listed, "the cells homed", kind="regulatory", conditions=("gvhd", "autism"), effect=None)
    japan = STATUS | {"status": "approved", "checked_on": "2026-11-20", "uses": list(uses)} | parts
    assess(shown, verdict="supported", certainty=None, grade="–", label="Correct", regulatory={"JP": japan})
    return shown


def status_in_japan(page: str) -> str:
    row = page.partition('<th scope="row">Japan</th>')[2].partition("</td>")[0]
    return " ".join(re.sub(r"<[^>]+>", "", row).split())


def test_each_use_of_a_claim_of_several_is_told_with_its_status(client: Client, world: World) -> None:
    approved, warned = use("gvhd", "approved"), use("autism", "other_use", warned=True, records=[SECOND["id"]])
    shown = of_uses(world, approved, warned)
    page = page_of(client, shown)
    assert status_in_japan(page) == (
        "Graft-versus-host disease: approved for this use. "
        "Autism: approved for another use; for this one nothing is on record; the regulator has warned about this use"
    )
    assert records_under(page, "status") == [SECOND["id"]]
    assert "Status of each use" in page
    assert "any one of them" not in page
    assert "Japan. Graft-versus-host disease: approved for this use. Autism: " in bottom_line_in(client, "JP", shown)
    listed = client.get("/claims/").content.decode()
    assert "Graft-versus-host disease: approved for this use" in listed


def decided(*products: str) -> dict[str, list[dict[str, Any]]]:
    """Registers that hold Japan's decision on each of these products, and an application there for one more."""
    names = (*products, "Waitcel")
    return {
        "products": [{"id": name.lower(), "names": [name, "a long name"]} for name in names],
        "approvals": [{"id": f"jp-{name.lower()}", "product": name.lower(), "jurisdiction": "JP"} for name in names],
    }


def test_a_status_names_the_products_that_it_stands_on_which_may_be_others_than_the_claims(
    client: Client, world: World
) -> None:
    names = ("Onecel", "Twocel", "Threecel", "Fourcel", "Fivecel")
    for told, expected in (
        (1, "(Onecel)"),
        (3, "(Onecel, Twocel, Threecel)"),
        (5, "(Onecel, Twocel, Threecel, 2 more)"),
    ):
        records = [f"jp-{name.lower()}" for name in names[:told]]
        stands = STATUS | {"status": "approved", "records": records, "notes": ["jp-waitcel"], "warned": True}
        assess(world.promise, registers=decided(*names[:told]), regulatory={"JP": stands})
        page = page_of(client, world.promise)
        assert status_in_japan(page) == f"Approved for this use {expected}; the regulator has warned about this use"
    assert f"Japan. Approved for this use {expected}; " in bottom_line_in(client, "JP", world.promise)
    assert "Onecel" not in client.get("/claims/").content.decode(), "a line of a list has no room for them"


def test_each_use_names_the_products_of_its_own(client: Client, world: World) -> None:
    uses = [use("gvhd", "approved", records=["jp-onecel"]), use("autism", "refused", records=["jp-twocel"])]
    shown = claim(world.listed, "the cells homed", kind="regulatory", conditions=("gvhd", "autism"), effect=None)
    assess(
        shown, registers=decided("Onecel", "Twocel"), regulatory={"JP": STATUS | {"status": "approved", "uses": uses}}
    )
    assert status_in_japan(page_of(client, shown)) == (
        "Graft-versus-host disease: approved for this use (Onecel). Autism: approval for this use was refused (Twocel)"
    )


def test_each_condition_leads_to_what_is_allowed_for_it(client: Client, world: World) -> None:
    several, one = page_of(client, of_uses(world, use("gvhd", "approved"))), page_of(client, world.promise)
    links = [f'href="/regulation/?condition={id}&amp;therapy=stem-cell-islets"' for id in ("gvhd", "autism", "t1d")]
    assert [link in several for link in links] == [True, True, False]
    assert [link in one for link in links] == [False, False, True]
    assert ">graft-versus-host disease</a>, <a" in several
    many = claim(world.listed, "the cells", therapies=("msc", "exosomes"), conditions=("other:woe",))
    assess(many)
    assert 'href="/regulation/?"' in page_of(client, many)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("none_found", "No approval found; the regulator has warned about these uses"),
        ("withdrawn", "Approval for these uses was withdrawn; the regulator has warned about these uses"),
        (
            "other_use",
            "Approved for other uses; for these nothing is on record; the regulator has warned about these uses",
        ),
    ],
)
def test_uses_that_stand_alike_are_told_in_one_word(client: Client, world: World, status: str, words: str) -> None:
    alike = use("gvhd", status, conditions=["gvhd", "autism"], warned=True)
    assert status_in_japan(page_of(client, of_uses(world, alike, status=status))) == words


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("none_found", "No approval found (how far we looked is not confirmed)"),
        ("withdrawn", "Approval for these uses was withdrawn (not confirmed in a source)"),
    ],
)
def test_what_is_unconfirmed_is_the_status_and_not_the_warning_beside_it(
    client: Client, world: World, status: str, words: str
) -> None:
    alike = use("gvhd", status, conditions=["gvhd", "autism"], warned=True, unconfirmed=True)
    told = status_in_japan(page_of(client, of_uses(world, alike, status=status)))
    assert told == f"{words}; the regulator has warned about these uses"


@pytest.mark.parametrize(
    ("conditions", "names"),
    [
        (("gvhd", "gvhd"), ["mesenchymal stem cells", "exosomes"]),
        (("gvhd", "autism"), ["mesenchymal stem cells for graft-versus-host disease", "exosomes for autism"]),
    ],
)
def test_uses_are_called_by_what_sets_them_apart(world: World, conditions: tuple[str, str], names: list[str]) -> None:
    first, second = conditions
    shown = of_uses(world, use(first, "approved", "msc"), use(second, "none_found", "exosomes"))
    [line] = cards_of([shown.pk])[0].statuses
    assert [each.use for each in line.uses or ()] == names


def test_of_a_grade_that_is_older_than_the_statuses_of_each_use_this_is_said(client: Client, world: World) -> None:
    words = "an approval for one is none for the others"
    shown = of_uses(world)
    assert words not in page_of(client, shown)
    japan = {name: said for name, said in STATUS.items() if name != "uses"}
    assess(shown, verdict="supported", certainty=None, grade="–", label="Correct", regulatory={"JP": japan})
    page = page_of(client, shown)
    assert words in page
    assert status_in_japan(page) == "No approval found"
    [line] = client.get(f"/api/v1/claims/{shown.pk}/").json()["card"]["statuses"]
    assert line["uses"] is None
    assess(world.promise, regulatory={"JP": japan})
    assert words not in page_of(client, world.promise)


def test_nothing_is_said_of_evidence_that_was_not_rated(client: Client, world: World) -> None:
    """There may be some: it was not looked for, or is of something else than what the claim tells."""
    told = claim(world.listed, "the cells homed", text="The cells ease pain.")
    assess(told, verdict="unverifiable", certainty="none", grade="–", label="Not checkable", findings=[], domains=[])
    page = page_of(client, told)
    assert "Not checkable" in page
    assert "no human evidence" not in page
    assert "very low certainty" in page_of(client, world.promise)


def records_under(page: str, heading: str) -> list[str]:
    """The ids of the records that the part of the page under this heading names."""
    part = page[page.index(f'id="{heading}"') :].partition("</section>")[0]
    return re.findall(r'<span class="soft small">(\S+) · ', part)


def test_what_only_stands_behind_a_countrys_status_is_not_said_to_carry_the_grade(client: Client, world: World) -> None:
    statuses = {"US": {"status": "other_use", "warned": False, "records": [SECOND["id"]], "notes": []}}
    assess(world.promise, regulatory=statuses, findings=[], domains=[])
    page = page_of(client, world.promise)
    assert records_under(page, "evidence") == [RESULT["id"]]
    assert records_under(page, "status") == [SECOND["id"]]
    assert "The record that this stands on" in page
    assert "The record behind this table" in page


def test_only_what_was_looked_for_and_not_found_is_said_to_have_no_result(client: Client, world: World) -> None:
    nothing = "No study result that answers this question is on record."
    assess(world.denial, verdict="contradicted", certainty="very_low", grade="E", provisional=True, findings=[])
    assert nothing not in page_of(client, world.denial)
    assess(world.promise, verdict="unsupported", certainty="none", grade="D", findings=[])
    assert nothing in page_of(client, world.promise)


def bottom_line_in(client: Client, country: str, shown: Claim) -> str:
    """What the page says first, from its grade on, to a reader of that country."""
    client.cookies["country"] = country
    first = page_of(client, shown).partition('class="facts verdict"')[2].partition("</section>")[0]
    return " ".join(re.sub(r"<[^>]+>", "", first).split())


def test_the_bottom_line_says_how_far_the_readers_list_was_read_and_whether_that_is_confirmed(
    client: Client, world: World
) -> None:
    unread = {"status": "approved", "records": [], "notes": [], "checked_on": None}
    unsure = {"status": "none_found", "records": [], "notes": [], "checked_on": "2026-09-04", "unconfirmed": True}
    assess(world.promise, regulatory={"EU": unsure, "DE": {**unread, "status": "not_checked"}, "CH": unread})
    in_germany = bottom_line_in(client, "DE", world.promise)
    assert (
        "Germany (European Union). No approval found (how far we looked is not confirmed). "
        "Looked through up to 4 September 2026." in in_germany
    )
    assert "Not checked" not in in_germany
    in_switzerland = bottom_line_in(client, "CH", world.promise)
    assert "Switzerland. Approved for this use. No list of approvals was read there." in in_switzerland
    assert "Japan. Not checked yet." in bottom_line_in(client, "JP", world.promise)


def test_what_a_member_state_itself_allows_stands_beside_the_unions_word(client: Client, world: World) -> None:
    refused = {"status": "refused", "records": [], "notes": [], "checked_on": "2026-09-04"}
    exempted = {"status": "pathway", "records": [], "notes": [], "checked_on": None}
    assess(world.promise, regulatory={"EU": refused, "DE": exempted})
    said = bottom_line_in(client, "DE", world.promise)
    assert "Germany. Not approved; a lawful way to be treated exists. Germany" in said, "the Union's list holds there"
    assert "Germany (European Union). Approval for this use was refused." in said
    assess(world.promise, regulatory={"EU": refused, "DE": refused | {"checked_on": None}})
    assert bottom_line_in(client, "DE", world.promise).count("Approval for this use was refused") == 1


def test_countries_of_which_nothing_is_known_have_no_line_and_a_member_state_has_the_unions(
    client: Client, world: World
) -> None:
    silent = {"status": "not_checked", "warned": False, "records": [], "notes": [], "checked_on": None}
    found = {**silent, "status": "none_found", "checked_on": "2026-09-04"}
    warned = silent | {"warned": True}
    assess(world.promise, regulatory={"EU": found, "DE": silent, "ES": silent, "IL": silent, "NZ": warned})
    page = page_of(client, world.promise)
    table = page.partition('aria-label="Status by country"')[2].partition("</table>")[0]
    assert re.findall('<th scope="row">(.*?)</th>', table) == ["European Union", "New Zealand"]
    assert "Germany, Spain: what the European Union decides holds there." in page
    assert "Not checked yet: Israel." in page
    assess(world.promise, regulatory={"DE": silent})
    page = page_of(client, world.promise)
    assert 'aria-label="Status by country"' not in page
    assert "Germany: what the European Union decides holds there." in page
    assert "Not checked yet:" not in page


def test_the_readers_country_stands_by_itself_and_the_others_are_folded(client: Client, world: World) -> None:
    page = page_of(client, world.promise)
    assert page.index("Show what is allowed in") < page.index('id="bottom-line"')
    assert "other country" not in page
    client.cookies["country"] = "US"
    status = page_of(client, world.promise).partition('id="status"')[2].partition("</section>")[0]
    assert status.index("United States") < status.index("<summary>1 other country</summary>") < status.index("China")


def test_where_no_list_was_read_it_says_when_the_record_was_checked(client: Client, world: World) -> None:
    unread = {"status": "approved", "records": [SECOND["id"]], "notes": [], "checked_on": None}
    unchecked = unread | {"status": "not_checked"}
    assess(world.promise, regulatory={"CH": unread, "US": unread | {"records": ["gone"]}, "DE": unchecked})
    page = page_of(client, world.promise)
    assert 'not looked through; record checked <time datetime="2026-11-20">20 Nov 2026</time>' in page
    assert page.count("record checked") == 1
    said = bottom_line_in(client, "CH", world.promise)
    assert "No list of approvals was read there; what is on record was checked on 20 November 2026." in said


def test_a_claim_of_no_treatment_has_no_status_anywhere(client: Client, world: World) -> None:
    assert "United States" not in bottom_line_in(client, "US", world.fact)


def test_a_known_harm_is_said_with_what_kind_it_is(client: Client, world: World) -> None:
    rates = {"words": "3 to 6 %", "outcome": "treatment-death", "serious": True, "records": []}
    mild = {"words": "", "outcome": "infection", "serious": False, "records": []}
    assess(world.promise, harms=[rates, mild])
    said = bottom_line_in(client, "US", world.promise)
    assert "Among the serious harms on record after this kind of treatment, whatever it was given for:" in said
    assert "Death from the treatment: 3 to 6 %" in said
    assert "whatever it was given for: Infections" in said


def test_that_no_harm_is_on_record_is_said_only_where_one_was_looked_for(client: Client, world: World) -> None:
    assess(world.promise, harms=[])
    assert "Harms of this therapy are not reviewed yet." in bottom_line_in(client, "US", world.promise)
    assess(world.promise, harms=[], harms_reviewed=True)
    said = bottom_line_in(client, "US", world.promise)
    assert "looked for harms" in said
    assert "none is on record" in said
    assert "not reviewed yet" not in said


def test_what_is_said_of_a_study_stands_beside_its_record_and_nothing_that_was_not_said(
    client: Client, world: World
) -> None:
    study = {"field": "existence", "said": "NCT00000007", "recorded": ["NCT00000007"], "agrees": None, "records": []}
    phase = {"field": "phase", "said": "phase 3", "recorded": ["phase 1", "phase 1"], "agrees": False, "records": []}
    divided = phase | {"field": "allocation", "said": "randomised", "recorded": ["one group"]}
    assess(world.fact, fields=[study, phase, divided], findings=[], flags=[], certainty=None, grade="–")
    rows = re.findall(
        r'<tr><th scope="row">(.*?)</th><td[^>]*>(.*?)</td><td[^>]*>(.*?)</td><td[^>]*>(.*?)</td>',
        page_of(client, world.fact),
    )
    assert rows == [
        ("Phase", "phase 3", "phase 1", "no"),
        ("How people were divided", "randomised", "one group", "no"),
    ]


def test_thousands_of_people_are_written_as_people_write_them(client: Client, world: World) -> None:
    row = {
        "design": "rct", "directness": "direct", "outcome": "insulin-independence", "direction": "benefit",
        "studies": 2, "people": 2439, "effects": [], "records": [],
    }  # fmt: skip
    assess(world.promise, findings=[row])
    assert "<td>2,439 people<br>" in page_of(client, world.promise)


def test_a_claim_that_no_article_says_any_more_keeps_its_address_and_says_so(client: Client, world: World) -> None:
    Extraction.objects.filter(pk__in=world.promise.memberships.values("appearance__extraction")).update(
        superseded_at=datetime(2026, 11, 25, tzinfo=UTC)
    )
    Claim.objects.filter(pk=world.promise.pk).update(state=Claim.State.NOT_FOUND)
    assert "No article that we know says this any more" in page_of(client, world.promise)
    assert client.get(f"/api/v1/claims/{world.promise.pk}/").json()["card"]["found"] is False
    assert f"/claims/{world.promise.pk}/" not in client.get("/claims/").content.decode()
    Current.objects.filter(claim=world.promise).update(standing=Standing.CONFIRMED)
    listed = client.get("/claims/").content.decode()
    assert f"/claims/{world.promise.pk}/" in listed
    assert "no article that we know says this any more" in listed


STATES_NONE = {"rule": "no_status_asserted", "arguments": {}, "records": []}


@pytest.mark.parametrize(
    ("kind", "places", "found", "unread"),
    [
        ("regulatory", ("MX",), {}, "Mexico"),
        ("regulatory", ("GB", "US"), {}, "United Kingdom"),
        ("regulatory", ("US-FL",), {}, ""),
        ("regulatory", ("MX",), {"verdict": "contradicted"}, ""),
        ("regulatory", ("MX",), {"trace": [STATES_NONE]}, ""),
        ("trial", ("MX",), {}, ""),
    ],
)
def test_where_the_registers_do_not_tell_the_country_without_a_list_is_named(
    client: Client, world: World, kind: str, places: tuple[str, ...], found: dict[str, Any], unread: str
) -> None:
    until = {"read_to": "2026-09-04"}
    record(fact("horizons", "US", **until), fact("horizons", "GB", **until, read="news"))
    untold = "What was on record then, in whatever words, leaves this open."
    said = claim(world.listed, "In mice", kind=kind, effect=None, outcome=None, jurisdictions=places)
    usual = {"verdict": "unverifiable", "certainty": None, "grade": "–", "bottom_line": untold}
    assess(said, **usual | found)
    [card] = cards_of([said.pk])
    assert card.bottom_line == (f"{untold} No list of approvals of {unread} was read." if unread else untold)
