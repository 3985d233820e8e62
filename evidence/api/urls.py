"""The addresses of the API."""

from django.urls import path, re_path
from drf_spectacular.views import SpectacularAPIView

from evidence.api import exports, records, standards, topics, views
from evidence.api.formats import Negotiation
from evidence.api.problems import nothing_here
from evidence.api.root import root

urlpatterns = [
    path("", root, name="api-page"),
    path("schema/", SpectacularAPIView.as_view(content_negotiation_class=Negotiation), name="api-schema"),
    path("claims/", views.Claims.as_view(), name="api-claims"),
    path("claims/export/", exports.Export.as_view(), name="api-export"),
    path("claims/<int:pk>/", views.Claim.as_view(), name="api-claim"),
    path("claims/<int:pk>/assessments/", views.Assessments.as_view(), name="api-assessments"),
    path("claims/<int:pk>/claim-review/", standards.ClaimReview.as_view(), name="api-claim-review"),
    path("claims/<int:pk>/annotations/", standards.ClaimAnnotations.as_view(), name="api-claim-annotations"),
    path("claims/<int:pk>/fhir/", standards.ClaimFhir.as_view(), name="api-claim-fhir"),
    path("articles/", views.Articles.as_view(), name="api-articles"),
    path("articles/<int:pk>/", views.ArticleView.as_view(), name="api-article"),
    path("articles/<int:pk>/annotations/", standards.ArticleAnnotations.as_view(), name="api-article-annotations"),
    path("articles/<int:pk>/text/", standards.ArticleText.as_view(), name="api-article-text"),
    path("records/<str:register>/", records.Records.as_view(), name="api-records"),
    path("records/<str:register>/<path:fact>/", records.Record.as_view(), name="api-record"),
    path("regulation/", records.Regulation.as_view(), name="api-regulation"),
    path("topics/", topics.Topics.as_view(), name="api-topics"),
    path("topics/<slug:condition>/<slug:therapy>/", topics.Topic.as_view(), name="api-topic"),
    re_path(r"[\s\S]*/$", nothing_here),  # an address without its last stroke is looked for with it first
]
