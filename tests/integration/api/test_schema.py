"""The API against its own description: whatever is asked, the answer is one that the schema promises."""

from collections.abc import Iterator
from typing import Any

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from django.utils import timezone
from hypothesis import HealthCheck, assume, given
from hypothesis import settings as examples

from evidence.cards.records.narrowing import choices, offers
from tests.integration.faces import build_world
from tests.integration.registers.facts import approval, product, record, trial

CHOICES = frozenset(choices())
EXAMPLES = 15  # per operation
OPERATIONS = [
    "claims",
    "export",
    "claim",
    "claim_review",
    "claim_annotations",
    "claim_fhir",
    "assessments",
    "articles",
    "article",
    "article_annotations",
    "article_text",
    "records",
    "record",
    "regulation",
    "topics",
    "topic",
]


@pytest.fixture
def _one_connection() -> Iterator[None]:
    """Requests leave the test's connection open, as Django's own test client has it."""
    for signal in (request_started, request_finished):
        signal.disconnect(close_old_connections)
    yield
    for signal in (request_started, request_finished):
        signal.connect(close_old_connections)


@pytest.fixture
def described(db: None, _one_connection: None, settings: Any) -> Any:
    """The description as the site serves it, with a world to ask about."""
    settings.API_READS_PER_MINUTE = 100_000
    settings.ALLOWED_HOSTS = ["*"]
    build_world()
    record(trial(), product(), approval())
    return schemathesis.openapi.from_wsgi("/api/v1/schema/?format=json", get_wsgi_application())


def can_be_asked(path: dict[str, Any], query: dict[str, Any]) -> bool:
    """What OpenAPI has no words for: a status needs a country, a register offers some choices, a day has come."""
    offered = offers(path["register"]) if "register" in path else CHOICES
    chosen = {name for name in CHOICES if name in query}
    in_time = query.get("on", "") <= timezone.localdate().isoformat()
    return in_time and chosen <= offered and ("country" in query or "status" not in query)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_answer_is_as_described(described: Any, operation: str) -> None:
    cases = described.find_operation_by_id(operation).as_strategy()

    @given(cases)
    @examples(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
    def ask(case: Any) -> None:
        assume(can_be_asked(case.path_parameters or {}, case.query or {}))
        case.call_and_validate()

    ask()


def test_the_description_is_openapi_3_1_and_holds_every_operation(described: Any) -> None:
    assert described.raw_schema["openapi"].startswith("3.1")
    named = [operation["get"]["operationId"] for operation in described.raw_schema["paths"].values()]
    assert sorted(named) == sorted(OPERATIONS)


def test_the_description_says_what_each_shape_means(described: Any) -> None:
    shapes = described.raw_schema["components"]["schemas"]
    assert "beyond the evidence" in shapes["Card"]["description"]
    assert [name for name, shape in shapes.items() if "properties" in shape and not shape.get("description")] == []


def test_the_description_says_what_may_come_and_how_to_ask_cheaply(described: Any) -> None:
    schema = described.raw_schema
    assert "pass over what you do not know" in schema["info"]["description"]
    assert "which says in `Retry-After` how many seconds to wait" in schema["info"]["description"]
    streamed = schema["paths"].pop("/api/v1/claims/export/")["get"]["responses"]
    assert not {"304", "412"} & streamed.keys()  # it has no ETag
    assert list(streamed["429"]["headers"]) == ["Retry-After"]
    for operations in schema["paths"].values():
        answers = operations["get"]["responses"]
        assert "If-None-Match" in answers["304"]["description"]
        assert list(answers["412"]["content"]) == ["application/problem+json"]
        assert [list(answers[status]["headers"]) for status in ("200", "429")] == [["ETag"], ["Retry-After"]]
