"""The site put together: settings, addresses, servers, Celery. Nothing imports it; the environment names it."""

from evidence.config.celery import app

__all__ = ["app"]
