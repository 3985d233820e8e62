"""The addresses of the pages."""

from django.contrib.auth.views import LogoutView
from django.contrib.sitemaps import views as sitemaps
from django.urls import path, register_converter
from django.urls.converters import StringConverter

from evidence.registers.models import REGISTERS
from evidence.web.views import (
    account,
    article,
    changes,
    check,
    claim,
    claims,
    correcting,
    country,
    factor,
    home,
    methods,
    pinning,
    records,
    regulation,
    rejecting,
    report,
    review,
    robots,
    sign_in,
    sitemap,
    splitting,
    topics,
    workbench,
)


class RegisterConverter(StringConverter):
    """The name of a register."""

    regex = "|".join(REGISTERS)


register_converter(RegisterConverter, "register")
SITEMAP = {"sitemaps": sitemap.SECTIONS}

urlpatterns = [
    path("", home.home, name="home"),
    path("claims/", claims.claims, name="claims"),
    path("claims/<int:pk>/", claim.claim, name="claim-by-number"),
    path("claims/<int:pk>/report/", report.report, name="report"),
    path("claims/<int:pk>/<slug:slug>/", claim.claim, name="claim"),
    path("articles/", article.articles, name="articles"),
    path("articles/<int:pk>/", article.article, name="article"),
    path("articles/<int:pk>/changes/<int:earlier>/<int:later>/", changes.changes, name="changes"),
    path("check/", check.check, name="check"),
    path("check/<slug:token>/", check.progress, name="progress"),
    path("check/<slug:token>/again/", check.check_again, name="check-again"),
    path("checked/<slug:token>/", article.checked, name="checked"),
    path("checked/<slug:token>/ask/", article.ask_review, name="ask-review"),
    path("checked/<slug:token>/publish/", article.publish_checked, name="publish-checked"),
    path("checked/<slug:token>/claims/<int:pk>/", claim.claim_in_check, name="checked-claim"),
    path("map/", topics.overview, name="map"),
    path("topics/<slug:condition>/<slug:therapy>/", topics.topic, name="topic"),
    path("regulation/", regulation.regulation, name="regulation"),
    path("<register:register>/", records.records, name="records"),
    path("<register:register>/<path:fact>/", records.record, name="record"),
    path("methods/", methods.methods, name="methods"),
    path("methods/versions/", methods.versions, name="versions"),
    path("review/", review.queue, name="review"),
    path("review/records/", records.waiting_records, name="records-waiting"),
    path("review/records/<register:register>/<path:fact>/", records.confirm_record, name="confirm-record"),
    path("review/asked/", review.asked, name="review-asked"),
    path("review/decisions/", review.decisions, name="review-decisions"),
    path("review/next/", review.take_next, name="review-next"),
    path("review/<int:pk>/", workbench.workbench, name="workbench"),
    path("review/<int:pk>/correct/", correcting.correct_claim, name="correct-claim"),
    path("review/<int:pk>/split/", splitting.split_claim, name="split-claim"),
    path("review/<int:pk>/take-back/", correcting.take_correction_back, name="take-correction-back"),
    path("review/<int:pk>/reject/", rejecting.reject_claim, name="reject-claim"),
    path("review/<int:pk>/restore/", rejecting.restore_claim, name="restore-claim"),
    path("review/<int:pk>/join/", workbench.join_claim, name="join-claim"),
    path("review/<int:pk>/part/", workbench.part_quote, name="part-quote"),
    path("review/<int:pk>/results/", pinning.judge_result, name="judge-result"),
    path("account/", account.account, name="account"),
    path("account/tokens/", account.make_token, name="make-token"),
    path("account/tokens/<slug:token_key>/revoke/", account.revoke_token, name="revoke-token"),
    path("account/password/", account.ChangePassword.as_view(), name="change-password"),
    path("account/second-factor/", factor.second_factor, name="second-factor"),
    path("account/second-factor/begin/", factor.begin, name="begin-second-factor"),
    path("account/second-factor/recovery-codes/", factor.renew_codes, name="recovery-codes"),
    path("account/second-factor/remove/", factor.remove, name="remove-second-factor"),
    path("account/sign-in/", sign_in.SignIn.as_view(), name="sign-in"),
    path("account/sign-in/code/", sign_in.SignInCode.as_view(), name="sign-in-code"),
    path("account/sign-out/", LogoutView.as_view(), name="sign-out"),
    path("country/", country.country, name="country"),
    path("robots.txt", robots.robots, name="robots"),
    path("sitemap.xml", sitemaps.index, SITEMAP | {"sitemap_url_name": "sitemap"}, name="sitemaps"),
    path("sitemap-<section>.xml", sitemaps.sitemap, SITEMAP, name="sitemap"),
]
