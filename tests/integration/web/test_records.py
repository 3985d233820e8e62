"""Each record has a page: what it says, where it was read, how it changed, and the claims that lean on it."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from evidence.accounts.models import Role, User
from evidence.assessments.models import DossierRecord
from evidence.cards.records import versions
from evidence.registers.actions import accept, confirm, propose
from evidence.registers.content import content_of
from evidence.registers.models import REGISTERS
from evidence.registers.queries import history
from tests.factories.graded import RESULT, article, assess, claim, let_sign_in, output, reader
from tests.integration.registers.facts import approval, fact, later, product, record, trial

pytestmark = pytest.mark.django_db

NUMBER = RESULT["trial"]
SENTENCE = "Stem-cell islets let {} people stop insulin"


def result(id: str = RESULT["id"], **entry: Any) -> Any:
    given = {
        "trial": NUMBER, "publication": "pmid:7", "design": "single_arm", "therapy": "stem-cell-islets",
        "condition": "t1d", "outcome": "insulin-independence", "direction": "benefit", "n": 12, "effect": "10 of 12",
    }  # fmt: skip
    return fact("results", id, **(given | entry))


def paper(**entry: Any) -> Any:
    return fact("publications", "pmid:7", **({"title": "Islets in twelve people", "valid_from": "2023-05"} | entry))


def read(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return " ".join(answer.content.decode().split())


def said(number: int, records: list[str], listed: bool = True) -> int:
    """A claim whose dossier holds the result, and whose grade names these records; its number."""
    sentence = SENTENCE.format(number)
    made = claim(article(f"{sentence}.", listed=listed), sentence, text=f"{sentence}.")
    kept = assess(made, records=records, findings=[], domains=[])
    DossierRecord.objects.get_or_create(dossier=kept.dossier, register="results", record=RESULT["id"])
    return made.pk


def test_a_study_shows_its_versions_and_what_changed_between_them(client: Client) -> None:
    first = {"title": "Islets", "status": "RECRUITING", "status_on": "2020-03-01", "started_on": "2020-01"}
    record(trial(NUMBER, **first, enrolment_planned=17), result(), paper(trials=[NUMBER]))
    ended = first | {"status": "COMPLETED", "status_on": "2024-06-15"}
    record(trial(NUMBER, **ended, enrolment_actual=14), at=later(1))
    page = read(client, f"/trials/{NUMBER}/")
    assert "From 15 June 2024</b>: Completed" in page
    assert "From January 2020 until 15 June 2024</b>: Recruiting" in page
    assert "<b>Status</b>: <del>Recruiting</del>" in page
    assert "<ins>Completed</ins>" in page
    assert '<b>People who took part</b>: <span class="soft">nothing</span>' in page
    assert "10 of 12" in page
    assert '<a href="/publications/pmid:7/">Islets in twelve people' in page
    assert page.index("2 January 2026") < page.index("1 January 2026"), "the newest change stands first"
    assert "Another version put on record" in page
    assert "<ins>Completed from 15 June 2024</ins>" in page


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        ({"retracted": True, "retracted_on": "2024-03-05"}, "This paper was retracted on 5 March 2024."),
        ({"retracted": True, "retracted_on": "2021"}, "This paper was retracted in 2021."),
        ({"retracted": True}, "This paper was retracted. It no longer counts"),
        ({"concern_on": "2022-11"}, "expressed concern about this paper in November 2022."),
        ({"confidence": "recalled"}, "Not confirmed: nobody has seen this in a source yet."),
    ],
)
def test_what_a_reader_must_know_of_a_paper_stands_first(client: Client, entry: dict[str, Any], told: str) -> None:
    record(paper(**entry))
    page = read(client, "/publications/pmid:7/")
    assert told in page
    assert page.index(told) < page.index("What is on record")


def test_a_retraction_is_said_wherever_a_result_of_the_paper_is_shown(client: Client) -> None:
    record(paper(), result(), trial(NUMBER))
    address = f"/results/{RESULT['id']}/"
    assert "retracted" not in read(client, address) + read(client, f"/trials/{NUMBER}/")
    record(paper(retracted=True, retracted_on="2024-03-05"), at=later(1))
    assert "Its paper was retracted. It no longer counts as evidence." in read(client, address)
    assert "<b>(retracted)</b>" in read(client, f"/trials/{NUMBER}/")


def test_results_are_called_overdue_a_year_after_the_main_outcome_and_not_before(client: Client) -> None:
    owed = {"study_type": "INTERVENTIONAL", "primary_completed_on": "2020-05"}
    record(
        trial("NCT00000001", **owed), trial("NCT00000002", **owed, has_results=True),
        trial("NCT00000003", **(owed | {"primary_completed_on": date.today().isoformat()})),
        trial("NCT00000004", **(owed | {"study_type": "OBSERVATIONAL"})),
    )  # fmt: skip
    overdue = [n for n in range(1, 5) if "Results overdue" in read(client, f"/trials/NCT0000000{n}/")]
    assert overdue == [1]
    listed = client.get("/trials/?results=overdue").context["found"].lines
    assert [(line.fact, line.alert) for line in listed] == [("NCT00000001", "results overdue")]


def test_studies_that_ended_without_any_result_are_a_list_of_their_own(client: Client) -> None:
    ended = {"status": "COMPLETED", "completed_on": "2020-05"}
    record(trial("NCT00000001", **ended), trial("NCT00000002", **ended, publications=["pmid:1"]), trial("NCT00000003"))
    assert [line.fact for line in client.get("/trials/?results=none").context["found"].lines] == ["NCT00000001"]
    assert client.get("/trials/?results=all").status_code == 400


def test_what_has_ended_is_said_to_have_ended(client: Client) -> None:
    record(product(), approval(valid_from="2015", valid_to="2022-03-24"), approval("jp-y", valid_from="2015"))
    assert "This no longer holds. It ended on 24 March 2022." in read(client, "/approvals/jp-x/")
    assert "no longer holds" not in read(client, "/approvals/jp-y/")


def test_a_source_that_is_no_web_address_becomes_no_link(client: Client) -> None:
    record(paper(url="javascript:alert(1)"))
    assert "javascript:" not in read(client, "/publications/pmid:7/")


def test_the_claims_that_lean_on_a_record_are_those_whose_grade_names_it(client: Client) -> None:
    record(trial(NUMBER), paper(), result())
    leaning, holding = said(1, [RESULT["id"]]), said(2, [])
    secret = said(3, [RESULT["id"]], listed=False)
    for address in (f"/results/{RESULT['id']}/", f"/trials/{NUMBER}/", "/publications/pmid:7/"):
        page = read(client, address)
        assert f"/claims/{leaning}/" in page, address
        assert f"/claims/{holding}/" not in page, "it lay before the grade, and did not count"
        assert f"/claims/{secret}/" not in page, "an unlisted article's claim is nobody's business"


def test_a_record_in_the_table_of_countries_alone_carries_no_grade(client: Client) -> None:
    record(product(), approval())
    sentence = SENTENCE.format(1)
    made = claim(article(f"{sentence}."), sentence)
    status = {"status": "approved", "warned": False, "records": ["jp-x"], "notes": [], "checked_on": None}
    kept = assess(made, regulatory={"JP": status})
    DossierRecord.objects.create(dossier=kept.dossier, register="approvals", record="jp-x")
    assert f"/claims/{made.pk}/" not in read(client, "/approvals/jp-x/")
    decided = claim(article("It is approved in Japan."), "It is approved in Japan", kind="regulatory")
    assess(decided, regulatory={"JP": status}, records=["jp-x"])
    for address in ("/approvals/jp-x/", "/products/x/"):
        page = read(client, address)
        assert f"/claims/{decided.pk}/" in page, address
        assert f"/claims/{made.pk}/" not in page, address


def test_claims_come_a_page_at_a_time_each_once(client: Client) -> None:
    record(result())
    made = {said(number, [RESULT["id"]]) for number in range(13)}
    address, found, pages = f"/results/{RESULT['id']}/", [], 0
    after: str | None = ""
    while after is not None:
        page = client.get(address, {"after": after} if after else {}).context["page"]
        found += [card.id for card in page.claims]
        after, pages = page.after, pages + 1
    assert (sorted(found), pages) == (sorted(made), 2)
    assert client.get(address, {"after": "x"}).status_code == 400


def test_a_record_that_was_taken_off_says_so_and_why(client: Client) -> None:
    record(fact("figures", "f", condition="t1d", measure="prevalence", population="world", value=9.4))
    curator = User.objects.create_user("curator", first_name="Ada", last_name="Example", roles=[Role.CURATOR])
    accept(propose("figures", "f", None, "Counted twice", curator, later(1)), curator, later(1))
    page = read(client, "/figures/f/")
    assert "no longer on record" in page
    assert "Taken off the record</b> from a curator: Ada Example" in page
    assert "“Counted twice”" in page
    assert "/figures/f/" not in read(client, "/figures/")


def test_history_says_who_proposed_and_who_accepted_and_what_differs(client: Client) -> None:
    record(product(), approval(valid_from="2020"))
    people = [User.objects.create_user(name, first_name=name, roles=[Role.CURATOR]) for name in ("Ada", "Grace")]
    words = {
        "product": "x", "jurisdiction": "JP", "therapies": ["bm-msc"], "conditions": ["gvhd"], "confidence": "opened",
        "source": "The regulator's notice", "status": "conditional", "valid_from": "2020",
    }  # fmt: skip
    accept(propose("approvals", "jp-x", words, "It had conditions", people[0], later(1)), people[1], later(2))
    page = read(client, "/approvals/jp-x/")
    assert "Corrected</b> from a curator: Ada, accepted by Grace" in page
    assert "<del>Approved</del>" in page
    assert "<ins>Approved with conditions</ins>" in page
    assert '<a href="/products/x/">X</a>' in page


def test_care_is_said_to_be_unconfirmed_until_two_reviewers_have_read_it(client: Client) -> None:
    record(fact("care", "c", therapy="auto-hsct", condition="multiple-myeloma", population="p", guideline="g"))
    reviewers = [reader(name, Role.REVIEWER) for name in ("first", "second")]
    for step, reviewer in enumerate(reviewers, start=1):
        assert "Not yet confirmed: this counts as standard care only when two reviewers" in read(client, "/care/c/")
        confirm("care", "c", "I read it", reviewer, later(step))
    page = read(client, "/care/c/")
    assert "Not yet confirmed" not in page
    assert "2 reviewers" in page
    assert "second" not in page.split("What we had on record")[0], "a sign-in name is no public name"


def test_a_reviewer_finds_what_waits_and_confirms_it_on_its_page(client: Client) -> None:
    record(fact("horizons", "GB", read_to="2025-07-23", confidence="recalled", basis="no UK list opened"))
    assert client.get("/review/records/").status_code == 302
    client.force_login(reader("plain"))
    assert client.get("/review/records/").status_code == 403
    assert "I read this in its source" not in read(client, "/horizons/GB/")
    client.force_login(let_sign_in(reader("reviewer", Role.REVIEWER)))
    assert "/horizons/GB/" in read(client, "/review/records/")
    assert "I read this in its source" in read(client, "/horizons/GB/")
    told = client.post("/review/records/horizons/GB/", {"reason": ""}, follow=True).content.decode()
    assert "needs a reason" in told
    told = client.post("/review/records/horizons/GB/", {"reason": "I read the list"}, follow=True).content.decode()
    assert "Your confirmation is kept" in told
    assert "Not yet confirmed" not in told
    assert "/horizons/GB/" not in read(client, "/review/records/")


@pytest.mark.parametrize("register", REGISTERS)
def test_every_register_has_a_list_and_says_when_it_is_empty(client: Client, register: str) -> None:
    assert "Nothing on record answers this." in read(client, f"/{register}/")
    assert client.get(f"/{register}/nothing/").status_code == 404


def test_a_list_is_narrowed_by_condition_therapy_country_number_and_day(client: Client) -> None:
    record(
        trial("NCT00000001", conditions=["t1d"], countries=["CN"], started_on="2015", other_numbers=["ISRCTN7"]),
        trial(
            "NCT00000002", therapies=["bm-msc"], conditions=["gvhd"], acronym="CAST", started_on="2020", title="Knee"
        ),
        trial("NCT00000003", therapies=[], title="A knee brace"),
    )
    for query, found in {
        "": [1, 2], "condition=diabetes": [1], "therapy=msc": [1, 2], "therapy=bm-msc": [2], "country=CN": [1],
        "q=NCT00000003": [3],
        "q=cast": [2], "q=nct00000001": [1], "q=zeppelin": [], "q=knees": [2], "q=ISRCTN7": [1], "on=2019-01-01": [1],
    }.items():  # fmt: skip
        page = read(client, f"/trials/?{query}")
        assert [n for n in (1, 2, 3) if f"/trials/NCT0000000{n}/" in page] == found, query
    for query, told in {"condition=cold": "There is no disease called “cold”", "on=soon": "“soon” is no day"}.items():
        answer = client.get(f"/trials/?{query}")
        assert answer.status_code == 400
        assert told in answer.content.decode()


def test_a_long_register_comes_a_page_at_a_time(client: Client) -> None:
    record(*(trial(f"NCT{number:08d}") for number in range(60)))
    first = client.get("/trials/").context["found"]
    assert len(first.lines) == 25
    second = client.get("/trials/", {"after": first.after}).context["found"]
    third = client.get("/trials/", {"after": second.after}).context["found"]
    assert [line.fact for line in (*first.lines, *second.lines, *third.lines)] == [f"NCT{n:08d}" for n in range(60)]
    assert third.after is None


def grow(numbers: range) -> None:
    for number in numbers:
        changed = {"title": f"Version {number}", "status_on": f"20{10 + number}-01-01", "publications": ["pmid:7"]}
        results = [result(f"r{number}"), result(RESULT["id"], n=number + 1)]
        record(trial(NUMBER, **changed), trial(f"NCT9{number:07d}"), *results, paper(n=number + 1), at=later(number))
        record(product(f"p{number}"), approval(f"jp-{number}", product=f"p{number}"), at=later(number))
        said(number, [RESULT["id"]])


@pytest.fixture
def queries(client: Client) -> Callable[[str], int]:
    def count(address: str) -> int:
        with CaptureQueriesContext(connection) as made:
            read(client, address)
        return len(made)

    return count


def test_pages_ask_the_database_as_often_for_much_as_for_little(queries: Callable[[str], int]) -> None:
    pages = [
        f"/trials/{NUMBER}/", "/publications/pmid:7/", f"/results/{RESULT['id']}/", "/approvals/jp-1/", "/trials/",
        "/approvals/", "/regulation/", "/regulation/?condition=gvhd&therapy=msc", "/api/v1/records/trials/",
        f"/api/v1/records/trials/{NUMBER}/", "/api/v1/records/publications/pmid:7/", "/api/v1/records/approvals/",
        "/api/v1/regulation/?condition=gvhd&therapy=msc",
    ]  # fmt: skip
    grow(range(1, 3))
    few = {page: queries(page) for page in pages}
    grow(range(3, 9))
    assert {page: queries(page) for page in pages} == few
    assert max(few.values()) <= 16, few


def test_what_each_version_says_is_worked_out_once_and_no_more_of_the_history_than_is_shown(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    for number in range(1, 6):
        record(product(names=[f"Name {number}"]), at=later(number))
    found = list(history(REGISTERS["products"], "x"))
    asked, compared = [], []
    monkeypatch.setattr(versions, "content_of", lambda version: asked.append(version) or content_of(version))
    monkeypatch.setattr(versions, "_happened", lambda before, after: compared.append(after) or "Corrected")
    monkeypatch.setattr(versions, "ENTRIES_SHOWN", 2)
    shown = versions.entries("products", found)
    assert [entry.at for entry in shown] == [later(5), later(4)]
    assert (len(asked), len(compared)) == (len(found), 2) == (5, 2)


def test_a_claims_records_lead_to_their_pages(client: Client) -> None:
    record(result())
    number = said(1, [RESULT["id"]])
    page = client.get(f"/claims/{number}/", follow=True).content.decode()
    assert f'href="/results/{RESULT["id"]}/"' in page
    assert 'href="/regulation/?condition=t1d&amp;therapy=stem-cell-islets"' in page
    assert output()["regulatory"], "the way is shown beside the statuses"


def test_a_source_that_is_not_named_is_not_said_to_be_named(client: Client) -> None:
    record(product(source=""))
    page = read(client, "/products/x/")
    assert "not named" in page
    assert "read in the source named" not in page


def test_a_day_that_is_still_to_come_is_said_to_be_expected(client: Client, db: None) -> None:
    record(trial("NCT00000001", started_on="2020-01", primary_completed_on="2099-06", completed_on="2099-06-30"))
    page = read(client, "/trials/NCT00000001/")
    assert "<dt>Completion expected</dt>" in page
    assert "<dt>Main outcome expected</dt>" in page
    assert "Start expected" not in page
    assert "<dt>Completed</dt>" not in page
