"""How often a program may read: by token, or by network address without one."""

import logging

from django.conf import settings
from rest_framework.request import Request
from rest_framework.throttling import BaseThrottle
from rest_framework.views import APIView

from evidence.accounts.limits import CannotCount, Limit, wait_for, who_asks

log = logging.getLogger(__name__)


class PerMinute(BaseThrottle):
    """Reads go on while nobody can count them: they cost little, and readers matter more."""

    seconds = 0

    def limit(self, request: Request) -> Limit:
        known = request.user.is_authenticated
        times = settings.API_READS_PER_MINUTE_WITH_TOKEN if known else settings.API_READS_PER_MINUTE
        return Limit(name="api", times=times, seconds=60)

    def allow_request(self, request: Request, view: APIView) -> bool:
        try:
            self.seconds = wait_for(self.limit(request), who_asks(request))
        except CannotCount:
            log.warning("reads of the API are not counted: Redis is away")
            return True
        return self.seconds == 0

    def wait(self) -> float:
        return self.seconds


class ExportsPerHour(PerMinute):
    """All claims at once hold a thread of the site for as long as they are read."""

    def limit(self, request: Request) -> Limit:
        return Limit(name="export", times=settings.EXPORTS_PER_HOUR, seconds=3600)
