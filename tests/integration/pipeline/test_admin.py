"""What an administrator sees of articles that went no further."""

import pytest
from django.test import Client
from django.utils import timezone

from evidence.accounts.models import Role
from evidence.pipeline.models import Run, Stage
from tests.factories.graded import reader

pytestmark = pytest.mark.django_db


def failed(url: str, reason: str, *, listed: bool = True) -> Run:
    return Run.objects.create(
        url=url, listed=listed, stage=Stage.FAILED, reason=reason, attempts=3, finished_at=timezone.now()
    )


def test_each_failure_is_seen_with_its_reason_and_a_readers_own_check_is_not(client: Client) -> None:
    gone = failed("https://example.org/gone", "example.org answers 404.")
    private = failed("https://example.org/private", "Nobody else may know.", listed=False)
    client.force_login(reader("chief", Role.ADMINISTRATOR))
    listing = client.get("/admin/pipeline/run/").content.decode()
    assert "https://example.org/gone" in listing
    assert "example.org answers 404." in listing
    assert "example.org/private" not in listing
    assert "example.org/gone" not in client.get("/admin/pipeline/run/?stage__exact=graded").content.decode()
    assert gone.token not in client.get(f"/admin/pipeline/run/{gone.pk}/change/").content.decode()
    assert client.get(f"/admin/pipeline/run/{private.pk}/change/").status_code == 302


@pytest.mark.parametrize("role", [Role.CURATOR, Role.REVIEWER])
def test_others_do_not_see_them(client: Client, role: Role) -> None:
    client.force_login(reader("other", role))
    assert client.get("/admin/pipeline/run/").status_code in (302, 403)
