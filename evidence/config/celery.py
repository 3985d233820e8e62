"""The Celery application: the worker, its schedule, and a broker that is started where it does not answer."""

import os
from typing import Any

import celery
from celery.schedules import schedule
from celery.signals import celeryd_init
from django.conf import settings

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evidence.config.settings")


class Celery(celery.Celery):
    """Starts the machine's own Redis before each connection to it, so that a broker that died comes back."""

    def connection_for_read(self, *args: Any, **options: Any) -> Any:
        self._ensure_broker()
        return super().connection_for_read(*args, **options)

    def connection_for_write(self, *args: Any, **options: Any) -> Any:
        self._ensure_broker()
        return super().connection_for_write(*args, **options)

    def _ensure_broker(self) -> None:
        if settings.OWN_REDIS:
            settings.SERVERS.start(postgres=settings.ONE_MACHINE)


app = Celery("said_and_shown")
app.config_from_object("django.conf:settings", namespace="CELERY")
app.autodiscover_tasks(["sources", "evidence.pipeline"])


@celeryd_init.connect
def queue_what_was_left(**_: Any) -> None:
    """A worker that starts looks at once for work that a killed one left behind."""
    app.send_task("pipeline.sweep", priority=settings.URGENT)


app.conf.beat_schedule = {
    "sweep": {"task": "pipeline.sweep", "schedule": schedule(15), "options": {"priority": settings.URGENT}},
    "regrade what is due": {"task": "pipeline.regrade_due", "schedule": schedule(3600)},
    "poll feeds": {"task": "sources.poll_feeds", "schedule": schedule(300)},
    "look again at articles": {"task": "sources.look_again_due", "schedule": schedule(300)},
    "erase what is expired": {"task": "pipeline.erase_expired", "schedule": schedule(3600)},
    "forget sessions and tokens": {"task": "pipeline.forget_expired", "schedule": schedule(3600)},
}
