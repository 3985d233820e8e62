"""Who may see what: every address of the site, for a stranger, a reader, a reviewer and an administrator."""

from collections.abc import Iterator

import pytest
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from knox.models import AuthToken

from evidence.assessments.models import Assessment, Current
from tests.integration.faces import World

OPEN = [200, 200, 200, 200]
FOR_REVIEWERS = [302, 403, 200, 200]
ONLY_POST_FOR_REVIEWERS = [302, 403, 405, 405]
TO_NEXT = [302, 403, 302, 302]
SIGNED_IN = [302, 200, 200, 200]
MOVED = [301] * 4
ONLY_POST_SIGNED_IN = [302, 405, 405, 405]

# By route: what a GET answers to a stranger, a reader, a reviewer, an administrator.
EXPECTED: dict[str, list[int]] = {
    "": OPEN,
    "claims/": OPEN,
    "claims/<int:pk>/": MOVED,
    "claims/<int:pk>/report/": OPEN,
    "claims/<int:pk>/<slug:slug>/": MOVED,
    "articles/": OPEN,
    "articles/<int:pk>/": OPEN,
    "articles/<int:pk>/changes/<int:earlier>/<int:later>/": [404] * 4,  # there is one snapshot only
    "check/": OPEN,
    "check/<slug:token>/": [404] * 4,
    "check/<slug:token>/again/": [404] * 4,
    "checked/<slug:token>/": OPEN,
    "checked/<slug:token>/ask/": [405] * 4,
    "checked/<slug:token>/publish/": FOR_REVIEWERS,
    "checked/<slug:token>/claims/<int:pk>/": [404] * 4,  # the claim is another article's
    "map/": OPEN,
    "topics/<slug:condition>/<slug:therapy>/": OPEN,
    "regulation/": OPEN,
    "<register:register>/": OPEN,
    "<register:register>/<path:fact>/": [404] * 4,  # no register is loaded
    "methods/": OPEN,
    "methods/versions/": OPEN,
    "review/": FOR_REVIEWERS,
    "review/asked/": FOR_REVIEWERS,
    "review/decisions/": FOR_REVIEWERS,
    "review/records/": FOR_REVIEWERS,
    "review/records/<register:register>/<path:fact>/": ONLY_POST_FOR_REVIEWERS,
    "review/next/": TO_NEXT,
    "review/<int:pk>/": FOR_REVIEWERS,
    "review/<int:pk>/join/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/part/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/correct/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/results/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/take-back/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/split/": [302, 403, 404, 404],  # of no article
    "review/<int:pk>/reject/": ONLY_POST_FOR_REVIEWERS,
    "review/<int:pk>/restore/": ONLY_POST_FOR_REVIEWERS,
    "account/": SIGNED_IN,
    "account/password/": SIGNED_IN,
    "account/tokens/": ONLY_POST_SIGNED_IN,
    "account/tokens/<slug:token_key>/revoke/": ONLY_POST_SIGNED_IN,
    "account/second-factor/": SIGNED_IN,
    "account/second-factor/begin/": ONLY_POST_SIGNED_IN,
    "account/second-factor/recovery-codes/": ONLY_POST_SIGNED_IN,
    "account/second-factor/remove/": [302] * 4,  # nobody here has one
    "account/sign-in/": [200, 302, 302, 302],
    "account/sign-in/code/": [302] * 4,
    "account/sign-out/": [405] * 4,
    "country/": [405] * 4,
    "robots.txt": OPEN,
    "sitemap.xml": OPEN,
    "sitemap-<section>.xml": OPEN,
    "api/v1/": OPEN,
    "api/v1/schema/": OPEN,
    "api/v1/claims/": OPEN,
    "api/v1/claims/export/": OPEN,
    "api/v1/claims/<int:pk>/": OPEN,
    "api/v1/claims/<int:pk>/assessments/": OPEN,
    "api/v1/claims/<int:pk>/claim-review/": [404] * 4,  # no person confirmed it
    "api/v1/claims/<int:pk>/annotations/": OPEN,
    "api/v1/claims/<int:pk>/fhir/": OPEN,
    "api/v1/articles/": OPEN,
    "api/v1/articles/<int:pk>/": OPEN,
    "api/v1/articles/<int:pk>/annotations/": OPEN,
    "api/v1/articles/<int:pk>/text/": OPEN,
    "api/v1/records/<str:register>/": OPEN,
    "api/v1/records/<str:register>/<path:fact>/": [404] * 4,
    "api/v1/regulation/": OPEN,
    "api/v1/topics/": OPEN,
    "api/v1/topics/<slug:condition>/<slug:therapy>/": OPEN,
}


def routes(patterns: list[URLPattern | URLResolver], before: str = "") -> Iterator[str]:
    for pattern in patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from routes(pattern.url_patterns, route)
        elif pattern.name:  # all but the API's answer to what is not there
            yield route


def test_every_address_has_its_row() -> None:
    here = {route for route in routes(get_resolver().url_patterns) if not route.startswith("admin/")}
    assert here == set(EXPECTED)


def test_the_curators_pages_open_to_no_one_else(world: World) -> None:
    pages = [route for route in routes(get_resolver().url_patterns) if route.startswith("admin/") and "<" not in route]
    for person in (None, world.reader, world.reviewer):
        client = Client()
        if person:
            client.force_login(person)
        statuses = {page: client.get(f"/{page}").status_code for page in pages if "log" not in page}
        assert {page for page, status in statuses.items() if status not in (302, 403, 404)} == set()


def address_of(route: str, world: World) -> str:
    pk = world.listed.pk if "articles" in route else world.promise.pk
    address = "/" + route.replace("<int:pk>", str(pk)).replace("<slug:token>", str(world.unlisted.token))
    address = address.replace("<slug:slug>", "old").replace("<slug:token_key>", "abc")
    address = address.replace("<register:register>", "trials").replace("<str:register>", "trials")
    address = address.replace("<path:fact>", "NCT00000001").replace("<section>", "claims")
    address = address.replace("<int:earlier>", "1").replace("<int:later>", "2")
    return address.replace("<slug:condition>", "t1d").replace("<slug:therapy>", "uc-msc")


@pytest.mark.parametrize("route", EXPECTED)
def test_each_answers_by_role(world: World, route: str) -> None:
    address = address_of(route, world)
    answers = []
    for person in (None, world.reader, world.reviewer, world.administrator):
        client = Client()
        if person:
            client.force_login(person)
        answers.append(client.get(address).status_code)
    assert answers == EXPECTED[route]


@pytest.mark.parametrize("method", ["put", "patch", "delete"])
@pytest.mark.parametrize(
    "route",
    [
        "check/", "claims/<int:pk>/report/", "checked/<slug:token>/publish/", "review/<int:pk>/",
        "account/second-factor/", "account/second-factor/remove/",
    ],
)  # fmt: skip
def test_a_page_with_a_form_takes_it_by_post_alone(world: World, route: str, method: str) -> None:
    client = Client()
    client.force_login(world.administrator)
    answer = getattr(client, method)(address_of(route, world))
    assert (answer.status_code, answer["Allow"]) == (405, "GET, HEAD, POST")


def test_a_judgement_sent_without_the_role_changes_nothing(world: World) -> None:
    seen = Current.objects.get(claim=world.promise).shown_id
    form = {"seen": seen, "verdict": "supported", "certainty": "high", "reason": "I like it."}
    before = Assessment.objects.count()
    for person, status in ((None, 302), (world.reader, 403)):
        client = Client()
        if person:
            client.force_login(person)
        assert client.post(f"/review/{world.promise.pk}/", form).status_code == status
    assert Assessment.objects.count() == before


def test_a_token_of_the_api_opens_no_page_and_no_role(world: World) -> None:
    _, secret = AuthToken.objects.create(user=world.reviewer)
    client = Client(headers={"Authorization": f"Token {secret}"})
    assert client.get("/review/").status_code == 302
    assert client.get("/api/v1/claims/").status_code == 200
