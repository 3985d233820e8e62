"""Topics in the API: every therapy for every condition at a glance, and one of them in full."""

from django.utils import timezone
from drf_spectacular.utils import OpenApiParameter, extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework_dataclasses.serializers import DataclassSerializer

from evidence.api.parameters import HEADERS
from evidence.api.serializers import List
from evidence.api.views import Api, answers
from evidence.cards.topics import evidence_map, topic_page
from evidence.cards.topics.shapes import ConditionTopics, TopicPage

condition_id = OpenApiParameter("condition", str, OpenApiParameter.PATH, description="A condition in particular.")
therapy_id = OpenApiParameter("therapy", str, OpenApiParameter.PATH, description="A therapy.")


class ConditionTopicsSerializer(DataclassSerializer[ConditionTopics]):
    class Meta:
        dataclass = ConditionTopics


class ConditionTopicsListSerializer(List):
    results = ConditionTopicsSerializer(many=True)


class TopicSerializer(DataclassSerializer[TopicPage]):
    class Meta:
        dataclass = TopicPage


class Topics(Api):
    @extend_schema(operation_id="topics", parameters=[*HEADERS], responses=answers(ConditionTopicsListSerializer))
    def get(self, request: Request) -> Response:
        """Every condition with the therapies that were studied for it or that a listed claim names with it.

        Each with what its surest result shows of what patients feel or can do, as a machine rates it.
        """
        found = evidence_map(on=timezone.localdate())
        return self.a_page(None, ConditionTopicsSerializer(found, many=True).data)


class Topic(Api):
    parameters = (condition_id, therapy_id)

    @extend_schema(operation_id="topic", parameters=[*parameters, *HEADERS], responses=answers(TopicSerializer))
    def get(self, request: Request, condition: str, therapy: str) -> Response:
        """One therapy for one condition: each outcome rated by itself by machine, harms, statuses, studies, claims."""
        page = topic_page(therapy, condition, on=timezone.localdate())
        if page is None:
            raise NotFound
        return Response(TopicSerializer(page).data)
