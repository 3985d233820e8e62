"""A statement as the columns of a row, with what it is now read to assert."""

from typing import Any

from claims.models import Stated
from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement


def as_now_read(statement: Statement) -> dict[str, Any]:
    """Reading takes some milliseconds: of many statements, before a transaction begins."""
    return {**Stated.columns(statement), "assertion": read_assertion(statement).to_json()}
