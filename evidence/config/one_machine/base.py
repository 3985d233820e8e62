"""Django's PostgreSQL backend, which starts the machine's own servers when they do not answer."""

from typing import Any

from django.conf import settings
from django.db.backends.postgresql import base
from psycopg import OperationalError

from evidence.config.servers import ServerError


class DatabaseWrapper(base.DatabaseWrapper):
    def get_new_connection(self, conn_params: dict[str, Any]) -> Any:
        try:
            settings.SERVERS.enter()
            try:
                return super().get_new_connection(conn_params)
            except OperationalError:
                settings.SERVERS.start(redis=settings.OWN_REDIS)
                return super().get_new_connection(conn_params)
        except ServerError as error:
            raise OperationalError(str(error)) from error
