"""The cards as JSON: each serializer is made from its dataclass, so that page and API cannot disagree."""

from dataclasses import dataclass
from typing import Any

from drf_spectacular.contrib.rest_framework_dataclasses import OpenApiDataclassSerializerExtensions
from drf_spectacular.plumbing import get_doc
from rest_framework import serializers
from rest_framework_dataclasses.serializers import DataclassSerializer

from evidence.cards import annotated, shapes


class CardSerializer(DataclassSerializer[shapes.Card]):
    class Meta:
        dataclass = shapes.Card


class ClaimSerializer(DataclassSerializer[shapes.ClaimPage]):
    class Meta:
        dataclass = shapes.ClaimPage


class JudgementSerializer(DataclassSerializer[shapes.Judgement]):
    class Meta:
        dataclass = shapes.Judgement


class ArticleCardSerializer(DataclassSerializer[shapes.ArticleCard]):
    class Meta:
        dataclass = shapes.ArticleCard


class ArticleSerializer(DataclassSerializer[annotated.ArticlePage]):
    class Meta:
        dataclass = annotated.ArticlePage


class List(serializers.Serializer[dict[str, object]]):
    """One page of a list; `next` leads from page to page to its end."""

    next = serializers.URLField(allow_null=True, help_text="The address of the next page; null on the last.")


class CardListSerializer(List):
    results = CardSerializer(many=True)


class JudgementListSerializer(List):
    results = JudgementSerializer(many=True)


class ArticleListSerializer(List):
    results = ArticleCardSerializer(many=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Problem details (RFC 9457). `errors`: by parameter, what is wrong with it."""

    type: str
    title: str
    status: int
    detail: str
    errors: dict[str, list[str]] | None = None


class ProblemSerializer(DataclassSerializer[Problem]):
    class Meta:
        dataclass = Problem


class SaidByItsDataclass(OpenApiDataclassSerializerExtensions):
    """The description says of each shape what its dataclass says of its fields."""

    priority = 1  # before the extension that it goes on from

    def map_serializer(self, auto_schema: Any, direction: Any) -> Any:
        shape = self.target.dataclass_definition.dataclass_type
        return {**super().map_serializer(auto_schema, direction), "description": get_doc(shape)}
