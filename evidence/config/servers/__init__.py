"""PostgreSQL and Redis on one machine: started by whoever needs them, shared by all, stopped by the last one out."""

from evidence.config.servers.postgres import DATABASE, MAJOR, SUPERUSER
from evidence.config.servers.service_user import ServerError
from evidence.config.servers.shared import Servers

__all__ = ["DATABASE", "MAJOR", "SUPERUSER", "ServerError", "Servers"]
