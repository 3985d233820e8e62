"""One claim, or one article, as other standards have it: for those who gather fact-checks or evidence, or annotate."""

from collections.abc import Mapping
from typing import Any

from django.http.response import HttpResponseBase
from django.shortcuts import get_object_or_404
from drf_spectacular.types import OpenApiTypes
from drf_spectacular.utils import OpenApiExample, OpenApiResponse, extend_schema
from rest_framework.exceptions import NotFound
from rest_framework.renderers import JSONRenderer
from rest_framework.request import Request
from rest_framework.response import Response

from evidence.api import examples
from evidence.api.formats import Fhir, LinkedData, Text, is_asked
from evidence.api.parameters import HEADERS, number
from evidence.api.problems import problem
from evidence.api.views import JOINED, Api, OfClaim, answers, known_article, to_id
from evidence.cards.articles import article_text
from evidence.cards.exports import annotations
from evidence.cards.exports.claim_review import claim_review, why_no_review
from evidence.cards.exports.fhir import bundle, why_no_evidence
from evidence.cards.shapes import ClaimPage
from sources.models import Article


def as_in(example: Mapping[str, Any], renderer: type[JSONRenderer]) -> Mapping[Any, Any]:
    """The answers of what another standard describes, with an example of it."""
    success = OpenApiResponse(OpenApiTypes.OBJECT, examples=[OpenApiExample("As it looks", value=example)])
    return answers(success, renderer.media_type, JSONRenderer.media_type)


class ClaimReview(OfClaim):
    renderer_classes = (LinkedData, JSONRenderer)

    @extend_schema(
        operation_id="claim_review",
        parameters=[*OfClaim.parameters, *HEADERS],
        responses={**as_in(examples.CLAIM_REVIEW, LinkedData), 302: OpenApiResponse(description=JOINED)},
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        """One claim as schema.org's ClaimReview: only where at least one person confirmed its grade.

        A claim that a machine alone graded, or whose verdict is withheld or disputed, is answered by 404, whose
        `detail` says which. `reviewRating` has numbers where the claim has a letter, and always its word.
        """
        return self.answer(pk, self.review)

    def review(self, page: ClaimPage) -> HttpResponseBase:
        if reason := why_no_review(page.card):
            return problem(404, reason)
        return Response(claim_review(page, self.request.build_absolute_uri))


class ClaimAnnotations(OfClaim):
    renderer_classes = (LinkedData, JSONRenderer)

    @extend_schema(
        operation_id="claim_annotations",
        parameters=[*OfClaim.parameters, *HEADERS],
        responses={**as_in(examples.ANNOTATIONS, LinkedData), 302: OpenApiResponse(description=JOINED)},
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        """Where a claim is said, the 50 latest, as W3C Web Annotations: each as its article's annotations have it.

        Words that a reviewer found to claim nothing are answered by 404, whose `detail` says so.
        """
        return self.answer(pk, self.places)

    def places(self, page: ClaimPage) -> HttpResponseBase:
        if reason := annotations.why_no_annotations(page.card):
            return problem(404, reason)
        return annotated(self.request, annotations.of_claim(page, self.request.build_absolute_uri))


class ClaimFhir(OfClaim):
    renderer_classes = (Fhir, JSONRenderer)

    @extend_schema(
        operation_id="claim_fhir",
        parameters=[*OfClaim.parameters, *HEADERS],
        responses={**as_in(examples.FHIR, Fhir), 302: OpenApiResponse(description=JOINED)},
    )
    def get(self, request: Request, pk: int) -> HttpResponseBase:
        """What is known of a claim of efficacy or safety, as FHIR R5: a Bundle with an Evidence.

        Its certainty is GRADE's, by HL7's codes. Beside it, an ArtifactAssessment says how the statement stands to it,
        unless that is withheld. The Evidence is a draft while no person confirmed the grade, a second one has yet to
        look, or reviewers disagree; a machine's assessment has a Device for its author. A claim of another kind is
        answered by 404, whose `detail` says so.
        """
        return self.answer(pk, self.evidence)

    def evidence(self, page: ClaimPage) -> HttpResponseBase:
        if reason := why_no_evidence(page.card):
            return problem(404, reason)
        return Response(bundle(page, self.request.build_absolute_uri))


class ArticleAnnotations(Api):
    renderer_classes = (LinkedData, JSONRenderer)
    parameters = (number,)

    @extend_schema(
        operation_id="article_annotations",
        parameters=[*parameters, *HEADERS],
        responses=as_in(examples.ANNOTATIONS, LinkedData),
    )
    def get(self, request: Request, pk: int) -> Response:
        """What a listed article claims, as W3C Web Annotations: one for each claim in place.

        The targets are the quote in the original, by a TextQuoteSelector, and in the text as we read it, by a
        TextPositionSelector too, whose offsets are code points of that text alone. The body links to the claim and
        says how it reads in this article, and whose judgement that is.
        """
        return annotated(request, annotations.of_article(known_article(pk), request.build_absolute_uri))


class ArticleText(Api):
    renderer_classes = (Text,)
    parameters = (number,)

    @extend_schema(
        operation_id="article_text", parameters=[*parameters, *HEADERS], responses=answers(str, Text.media_type)
    )
    def get(self, request: Request, pk: int) -> Response:
        """A listed article's text as it was read, character by character: what all offsets are of."""
        text = article_text(get_object_or_404(Article.objects.listed(), pk=to_id(pk)))
        if text is None:
            raise NotFound
        return Response(text)


def annotated(request: Request, collection: dict[str, Any]) -> Response:
    """With the profile that the Web Annotation Data Model asks for, to whoever takes JSON-LD."""
    content_type = annotations.MEDIA_TYPE if is_asked(LinkedData, request) else None
    return Response(collection, content_type=content_type)
