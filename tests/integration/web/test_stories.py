"""One patient's story is shown as such where it is told, with what its paragraph leaves out; nothing else is."""

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from claims.models import Claim
from sources.models import Article
from tests.factories.graded import article, assess, claim

pytestmark = pytest.mark.django_db
WORDS = "After the cells, Maria could walk without a stick"
BARE = f"A clinic writes.\n\n{WORDS}. She had physiotherapy before.\n\nWe followed 3 of 10 patients for two years."
FULL = f"{WORDS}. She was followed for two years, had no other treatment, and is one of 12 patients."


def tell(text: str, **attributes: object) -> tuple[Article, Claim]:
    told = article(text)
    said = claim(told, WORDS, **({"scope": "one", "subjects": "human"} | attributes))
    assess(said)
    return told, said


def story_of(client: Client, said: Claim) -> dict[str, object]:
    [quote] = client.get(f"/api/v1/claims/{said.pk}/").json()["quotes"]
    found: dict[str, object] = quote["story"]
    return found


def test_what_another_paragraph_tells_is_not_told_of_this_person(client: Client) -> None:
    story = story_of(client, tell(BARE)[1])
    assert story["left_out"] == ["others", "follow_up"]
    assert story["unclear"] == ["other_treatment"]
    assert story["account"] == (
        "As a machine reads it, the paragraph does not say how many others were treated without this result or how "
        "long this person was followed; it is not clear whether the paragraph says what other treatment this person "
        "had at the time."
    )


def test_where_all_is_told_it_is_still_one_person_s_story(client: Client) -> None:
    assert story_of(client, tell(FULL)[1]) == {
        "words": "One person's story", "left_out": [], "unclear": [], "account": "",
    }  # fmt: skip


def test_the_pages_and_the_api_say_it(client: Client) -> None:
    told, said = tell(BARE)
    [mark] = client.get(f"/api/v1/articles/{told.pk}/").json()["marks"]
    assert mark["story"] == story_of(client, said)
    assert mark["claim"]["one_person"] is True
    for address in (f"/claims/{said.pk}/", f"/articles/{told.pk}/"):
        page = client.get(address, follow=True).content.decode()
        assert "One person&#x27;s story" in page
        assert mark["story"]["account"] in page


def test_what_is_said_of_more_than_one_is_no_story(client: Client) -> None:
    told, said = tell(BARE, scope="some")
    assert story_of(client, said) is None
    assert client.get(f"/api/v1/claims/{said.pk}/").json()["card"]["one_person"] is False
    for address in (f"/claims/{said.pk}/", f"/articles/{told.pk}/"):
        assert "person&#x27;s story" not in client.get(address, follow=True).content.decode()


def test_more_tellings_ask_for_no_more_queries(client: Client) -> None:
    said = tell(BARE)[1]

    def asked() -> int:
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/api/v1/claims/{said.pk}/")
        return len(queries)

    few = asked()
    for number in range(8):
        claim(article(f"{number}. {BARE}"), WORDS, scope="one", subjects="human")
    assert len(client.get(f"/api/v1/claims/{said.pk}/").json()["quotes"]) == 9
    assert asked() == few
