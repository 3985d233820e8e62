"""The registers in the API: each as a list, each record with its history, and where therapies stand on a day."""

from collections.abc import Collection, Iterable
from datetime import date

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework_dataclasses.serializers import DataclassSerializer

from evidence.api.parameters import (
    AFTER,
    HEADERS,
    NUMBER,
    choice,
    fact_id,
    place,
    place_by_id,
    register_name,
    unknown_values,
    words,
    words_asked,
)
from evidence.api.serializers import List
from evidence.api.views import Api, answers
from evidence.cards.records.lists import record_list
from evidence.cards.records.narrowing import Narrowing, UnknownDay, asked_day, choices, offers
from evidence.cards.records.page import record_page
from evidence.cards.records.shapes import Line, RecordPage
from evidence.cards.regulation import regulation_page
from evidence.cards.regulation.shapes import RegulationPage
from evidence.registers.models import REGISTERS

DESCRIBED = {
    "condition": "Only of this condition and its kinds.",
    "therapy": "Only of this therapy and its kinds.",
    "country": "Only of this country: ISO 3166-1 alpha-2, or EU.",
    "results": "Only studies that owe results, or ended without any; of the register of trials alone.",
}
USE = frozenset({"condition", "therapy", "country"})  # what the regulation can be narrowed to

on_day = OpenApiParameter("on", date, description="As it held on this day; today where none is given.")


def narrowed_by(names: Collection[str]) -> Iterable[OpenApiParameter]:
    return (choice(name, values, DESCRIBED[name]) for name, values in choices().items() if name in names)


class RecordLineSerializer(DataclassSerializer[Line]):
    class Meta:
        dataclass = Line


class RecordListSerializer(List):
    results = RecordLineSerializer(many=True)


class RecordSerializer(DataclassSerializer[RecordPage]):
    class Meta:
        dataclass = RecordPage


class RegulationSerializer(DataclassSerializer[RegulationPage]):
    class Meta:
        dataclass = RegulationPage


class Records(Api):
    parameters = (
        register_name,
        words("Words of a title, or a number or a short name."),
        place_by_id(),
        on_day,
        *narrowed_by(DESCRIBED),
    )

    @extend_schema(operation_id="records", parameters=[*parameters, *HEADERS], responses=answers(RecordListSerializer))
    def get(self, request: Request, register: str) -> Response:
        """The records of a register that hold on a day, by their ids.

        A trial of no cell therapy is listed only where `q` finds it.
        """
        asked, on = _narrowing(request, offers(_known(register))), _day(request)
        found = record_list(register, asked, on=on, after=request.GET.get("after", ""))
        return self.a_page(found.after, RecordLineSerializer(found.lines, many=True).data)


class Record(Api):
    parameters = (register_name, fact_id, place(NUMBER, AFTER))

    @extend_schema(operation_id="record", parameters=[*parameters, *HEADERS], responses=answers(RecordSerializer))
    def get(self, request: Request, register: str, fact: str) -> Response:
        """One record: what it says, its source, its history, and a page of the claims that lean on it.

        `after` of the answer is where the next page of those claims begins.
        """
        page = record_page(_known(register), fact, on=timezone.localdate(), after=request.GET.get("after", ""))
        if page is None:
            raise NotFound
        return Response(RecordSerializer(page).data)


class Regulation(Api):
    parameters = (place_by_id(AFTER), on_day, *narrowed_by(USE))

    @extend_schema(
        operation_id="regulation", parameters=[*parameters, *HEADERS], responses=answers(RegulationSerializer)
    )
    def get(self, request: Request) -> Response:
        """Where a therapy stands for a condition on a day, country by country, and a page of the decisions on it.

        Statuses are always for a use, so they are given only with a condition. `after` of the answer is where the next
        page of decisions begins. Of `pathways` and `warnings` there are eight at most, those for this use
        and the newest first; their registers hold all.
        """
        asked, on = _narrowing(request, USE), _day(request)
        page = regulation_page(asked, on=on, after=request.GET.get("after", ""))
        return Response(RegulationSerializer(page).data)


def _known(register: str) -> str:
    if register not in REGISTERS:
        raise NotFound
    return register


def _narrowing(request: Request, offered: Collection[str]) -> Narrowing:
    """Raises ValidationError on a choice that there is not, or that this list does not offer."""
    given = {name: value for name in DESCRIBED if (value := request.GET.get(name, ""))}
    wrong = unknown_values(given, choices())
    wrong |= {name: ["This list cannot be narrowed by it."] for name in given.keys() - offered}
    if wrong:
        raise ValidationError(wrong)
    return Narrowing(words=words_asked(request).strip(), **given)


def _day(request: Request) -> date:
    try:
        return asked_day(request.GET.get("on", ""), timezone.localdate())
    except UnknownDay as error:
        raise ValidationError({"on": [str(error)]}) from error
