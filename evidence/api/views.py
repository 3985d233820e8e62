"""The API's answers: claims, a claim's assessments, articles; listed ones alone, to anyone."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import resolve, reverse
from django.utils.decorators import method_decorator
from drf_spectacular.utils import OpenApiParameter, OpenApiResponse, extend_schema
from rest_framework.exceptions import NotFound, ValidationError
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from claims.queries import joined_into, known_claims
from evidence.api import serializers
from evidence.api.conditional import conditional
from evidence.api.formats import Negotiation, Table, is_asked
from evidence.api.parameters import (
    HEADERS,
    NUMBER,
    choice,
    number,
    place,
    refuse_strangers,
    since,
    time_asked,
    unknown_values,
    words,
    words_asked,
)
from evidence.api.problems import MEDIA_TYPE
from evidence.api.throttles import PerMinute
from evidence.cards.annotated import ArticlePage, article_page
from evidence.cards.articles import listed_article_cards
from evidence.cards.claim_page import claim_page, judgements
from evidence.cards.exports.table import table
from evidence.cards.matching import Filters, choices
from evidence.cards.search import find_claims
from evidence.cards.shapes import ClaimPage
from sources.models import Article

LARGEST_ID = 2**63 - 1
DESCRIBED = {
    "condition": "Only claims about this condition and its kinds.",
    "therapy": "Only claims about this therapy and its kinds.",
    "country": "Where `status` holds: ISO 3166-1 alpha-2, or EU. Without a status it narrows nothing.",
    "status": "Only claims with a use that has this regulatory status in `country`, which must be given with it.",
    "kind": "Only claims of this kind.",
    "verdict": (
        "Only claims with this verdict; `awaiting`: those whose verdict awaits review. `reworded` ones have none."
    ),
    "standing": "Only claims whose grade has this standing; `reworded` ones have no grade.",
}
UNCHANGED = "Nothing is new since the answer whose `ETag` was sent as `If-None-Match`."
JOINED = "A reviewer joined it into another claim, whose address this leads to."


def answers(success: Any, *media_types: str) -> Mapping[Any, Any]:
    return {
        **streamed(success, *(media_types or (JSONRenderer.media_type,))),
        304: OpenApiResponse(description=UNCHANGED),
        **problems(412),
    }


def streamed(success: Any, *media_types: str) -> dict[Any, Any]:
    """The answers of what has no ETag, because it is sent before it is known whole."""
    return {(200, media_type): success for media_type in media_types} | problems(400, 401, 404, 406, 429, 503)


def problems(*statuses: int) -> dict[Any, Any]:
    """These answers, each with problem details."""
    return {(status, MEDIA_TYPE): serializers.ProblemSerializer for status in statuses}


@method_decorator(conditional, name="dispatch")
class Api(APIView):
    """What all answers have in common: an ETag, 304 where nothing changed, and a limit to how often."""

    throttle_classes: Sequence[type[PerMinute]] = (PerMinute,)
    content_negotiation_class = Negotiation
    parameters: Sequence[OpenApiParameter] = ()

    def initial(self, request: Request, *args: Any, **kwargs: Any) -> None:
        super().initial(request, *args, **kwargs)
        refuse_strangers(request, self.parameters)

    def a_page(self, place: str | None, results: Any) -> Response:
        return Response({"next": self._address(place) if place else None, "results": results})

    def _address(self, place: str) -> str:
        query = self.request.GET.copy()
        query["after"] = place
        return self.request.build_absolute_uri(f"{self.request.path}?{query.urlencode()}")


FILTERS = (
    words("Words to search for, and the concepts in them with their other names."),
    since,
    *(choice(name, values, DESCRIBED[name]) for name, values in choices().items()),
)


class Claims(Api):
    parameters = (place(rf"{NUMBER}\.{NUMBER}"), *FILTERS)

    @extend_schema(
        operation_id="claims", parameters=[*parameters, *HEADERS], responses=answers(serializers.CardListSerializer)
    )
    def get(self, request: Request) -> Response:
        """Listed claims, the best match first, then the newest."""
        query = words_asked(request)
        found = find_claims(query, filters_asked(request), after=request.GET.get("after", ""))
        return self.a_page(found.after, serializers.CardSerializer(found.cards, many=True).data)


class OfClaim(Api):
    """One claim, in one form or another."""

    parameters = (number,)

    def answer(self, pk: int, made: Callable[[ClaimPage], HttpResponseBase]) -> HttpResponseBase:
        """The claim, or the way to the one that it was joined into, in the same form."""
        if into := joined_into(to_id(pk)):
            asked = self.request.GET.urlencode()
            address = reverse(resolve(self.request.path_info).view_name, args=[into])
            return redirect(f"{address}?{asked}" if asked else address)
        return made(known_page(pk))


class Claim(OfClaim):
    renderer_classes = (JSONRenderer, Table)

    @extend_schema(
        operation_id="claim",
        parameters=[*OfClaim.parameters, *HEADERS],
        responses={
            **answers(serializers.ClaimSerializer),
            (200, Table.media_type): str,
            302: OpenApiResponse(description=JOINED),
        },
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        """One claim: its card, its evidence, where it is said (the 50 latest), the trace, and its latest history.

        As CSV its card alone, in the columns of the export.
        """
        return self.answer(pk, self.table if is_asked(Table, request) else self.whole)

    def table(self, page: ClaimPage) -> Response:
        named = {"Content-Disposition": f'attachment; filename="claim-{page.card.id}.csv"'}
        return Response(table([page.card], self.request.build_absolute_uri), headers=named)

    def whole(self, page: ClaimPage) -> Response:
        return Response(serializers.ClaimSerializer(page).data)


class Assessments(Api):
    parameters = (number, place(NUMBER))

    @extend_schema(
        operation_id="assessments",
        parameters=[*parameters, *HEADERS],
        responses=answers(serializers.JudgementListSerializer),
    )
    def get(self, request: Request, pk: int) -> Response:
        """Every assessment of a claim that was ever kept, the newest first, each with its trace.

        Those of a claim that was joined into another stay here.
        """
        if not joined_into(to_id(pk)):
            get_object_or_404(known_claims(), pk=pk)
        results, place = judgements(pk, after=request.GET.get("after", ""))
        return self.a_page(place, serializers.JudgementSerializer(results, many=True).data)


class Articles(Api):
    parameters = (place(NUMBER),)

    @extend_schema(
        operation_id="articles",
        parameters=[*parameters, *HEADERS],
        responses=answers(serializers.ArticleListSerializer),
    )
    def get(self, request: Request) -> Response:
        """Listed articles, the newest first."""
        results, place = listed_article_cards(after=request.GET.get("after", ""))
        return self.a_page(place, serializers.ArticleCardSerializer(results, many=True).data)


class ArticleView(Api):
    parameters = (number,)

    @extend_schema(
        operation_id="article", parameters=[*parameters, *HEADERS], responses=answers(serializers.ArticleSerializer)
    )
    def get(self, request: Request, pk: int) -> Response:
        """One article: its text, its claims in place (offsets in code points), its versions, and what it cites."""
        return Response(serializers.ArticleSerializer(known_article(pk)).data)


def known_page(pk: int) -> ClaimPage:
    """Raises NotFound."""
    get_object_or_404(known_claims(), pk=to_id(pk))
    page = claim_page(pk)
    if page is None:
        raise NotFound
    return page


def known_article(pk: int) -> ArticlePage:
    """Raises NotFound."""
    page = article_page(get_object_or_404(Article.objects.listed(), pk=to_id(pk)))
    if page is None:
        raise NotFound
    return page


def to_id(number: int) -> int:
    if number > LARGEST_ID:
        raise NotFound
    return number


def filters_asked(request: Request) -> Filters:
    given = {name: request.GET.get(name, "") for name in choices()}
    wrong = unknown_values(given, choices())
    if given["status"] and not given["country"]:
        wrong["status"] = ["Give a country with it."]
    if wrong:
        raise ValidationError(wrong)
    return Filters(**given, since=time_asked(request, "since"))
