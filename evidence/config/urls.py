"""Every address of the site."""

from django.contrib import admin
from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("admin/", admin.site.urls),
    path("api/v1/", include("evidence.api.urls")),
    path("", include("evidence.web.urls")),
]

handler400 = "evidence.web.views.errors.bad_request"
handler403 = "evidence.web.views.errors.forbidden"
handler404 = "evidence.web.views.errors.not_found"
handler500 = "evidence.web.views.errors.server_error"
