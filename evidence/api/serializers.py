"""The cards as JSON: each serializer is made from its dataclass, so that page and API cannot disagree."""

from rest_framework import serializers
from rest_framework_dataclasses.serializers import DataclassSerializer

from evidence.cards import shapes


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


class ArticleSerializer(DataclassSerializer[shapes.ArticlePage]):
    class Meta:
        dataclass = shapes.ArticlePage


class _List(serializers.Serializer[dict[str, object]]):
    next = serializers.URLField(allow_null=True, help_text="The address of the next page; null on the last.")


class CardListSerializer(_List):
    results = CardSerializer(many=True)


class JudgementListSerializer(_List):
    results = JudgementSerializer(many=True)


class ArticleListSerializer(_List):
    results = ArticleCardSerializer(many=True)


class ProblemSerializer(serializers.Serializer[dict[str, object]]):
    """Problem details, RFC 9457."""

    type = serializers.CharField(default="about:blank")
    title = serializers.CharField()
    status = serializers.IntegerField()
    detail = serializers.CharField()
    errors = serializers.DictField(child=serializers.ListField(child=serializers.CharField()), required=False)
