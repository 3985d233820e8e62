"""What programs may ask with: each parameter as the description has it, and what of it is refused."""

from collections.abc import Collection, Iterable, Mapping
from datetime import UTC, datetime

from django.urls import reverse
from django.utils.dateparse import parse_datetime
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiParameter
from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from evidence.cards.records.lists import LONGEST_ID
from evidence.registers.models import REGISTERS

LONGEST_QUERY = 500
LONGEST_VALUE = 60  # characters of a value that is said again
MOST_NAMED = 12  # values that a refusal names
NUMBER = r"(0|[1-9]\d{0,17})"
NO_NUL = r"^[^\x00]*$"
QUERY = {"type": "string", "maxLength": LONGEST_QUERY, "pattern": NO_NUL}
ALWAYS = frozenset({"format"})  # of the framework: one of the formats of the address
NEXT = "Where the page begins, as `next` of the page before gives it."
AFTER = "Where the page begins, as `after` of the page before gives it."

number = OpenApiParameter("id", OpenApiTypes.INT64, OpenApiParameter.PATH, description="The number in its address.")
register_name = OpenApiParameter("register", str, OpenApiParameter.PATH, enum=list(REGISTERS))
fact_id = OpenApiParameter("fact", str, OpenApiParameter.PATH, description="The id of the record in its register.")

RETRY_AFTER = OpenApiParameter(
    "Retry-After", int, OpenApiParameter.HEADER, response=[429, 503], description="Seconds to wait."
)
HEADERS = (  # of the answers
    OpenApiParameter("ETag", str, OpenApiParameter.HEADER, response=[200], description="Of this answer."),
    RETRY_AFTER,
)


since = OpenApiParameter(
    "since",
    OpenApiTypes.DATETIME,
    description="Only claims of which what they say, their grade, or what stands beside it is as new as this.",
)


def words(description: str) -> OpenApiParameter:
    return OpenApiParameter("q", QUERY, description=description)


def place(pattern: str, description: str = NEXT) -> OpenApiParameter:
    return OpenApiParameter("after", {"type": "string", "pattern": f"^{pattern}$"}, description=description)


def place_by_id(description: str = NEXT) -> OpenApiParameter:
    return OpenApiParameter(
        "after", {"type": "string", "maxLength": LONGEST_ID, "pattern": NO_NUL}, description=description
    )


def choice(name: str, values: Iterable[str], description: str) -> OpenApiParameter:
    return OpenApiParameter(name, str, enum=sorted(values), description=description)


def refuse_strangers(request: Request, parameters: Iterable[OpenApiParameter]) -> None:
    """A misspelt filter would narrow nothing, and all there is be taken for what was asked. Raises ValidationError."""
    known = {each.name for each in parameters if each.location == OpenApiParameter.QUERY}
    there_are = f"There are: {', '.join(sorted(known))}." if known else "This address takes none."
    given = {name: values for name, values in request.query_params.lists() if name not in ALWAYS}
    wrong = {name: [f"There is no such parameter here. {there_are}"] for name in given.keys() - known}
    wrong |= {name: ["Give it once."] for name in given.keys() & known if len(given[name]) > 1}
    if wrong:
        raise ValidationError(wrong)


def words_asked(request: Request) -> str:
    """Raises ValidationError."""
    asked = request.query_params.get("q", "")
    if len(asked) > LONGEST_QUERY or "\x00" in asked:
        raise ValidationError({"q": [f"Use at most {LONGEST_QUERY} characters, and no NUL."]})
    return asked


def time_asked(request: Request, name: str) -> datetime | None:
    """A time with a zone (RFC 3339), in UTC. Raises ValidationError."""
    asked = request.query_params.get(name, "").replace(" ", "+")  # a plus that was not encoded
    try:
        time = parse_datetime(asked) if asked else None
        if asked and (time is None or time.tzinfo is None):
            raise ValueError
    except ValueError as error:
        raise ValidationError({name: ["Write it with its zone: 2026-11-26T12:00:00Z."]}) from error
    return _in_utc(time) if time else None


def _in_utc(time: datetime) -> datetime:
    """The first or last time there is, where its zone takes it out of the years 1 to 9999."""
    try:
        return time.astimezone(UTC)
    except OverflowError:
        end = datetime.min if time.year == datetime.min.year else datetime.max
        return end.replace(tzinfo=UTC)


def unknown_values(given: Mapping[str, str], choices: Mapping[str, Collection[str]]) -> dict[str, list[str]]:
    """By name of the parameter, what is wrong with a value that is none of its choices; an empty one is no choice."""
    return {
        name: [f"“{value[:LONGEST_VALUE]}” is none of its values: {_named(choices[name])}."]
        for name, value in given.items()
        if value and value not in choices[name]
    }


def _named(values: Collection[str]) -> str:
    return ", ".join(sorted(values)) if len(values) <= MOST_NAMED else f"they are in {reverse('api-schema')}"
