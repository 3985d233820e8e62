"""When two statements are equal."""

import hashlib
from dataclasses import asdict

import rfc8785

from claims.vocabulary.statements import Statement


def fingerprint(statement: Statement) -> str:
    """SHA-256 of every attribute but the quote (RFC 8785 JSON), the spaces and case of the text levelled."""
    attributes = asdict(statement)
    del attributes["quote"]
    attributes["text"] = " ".join(statement.text.casefold().split())
    return hashlib.sha256(rfc8785.dumps(attributes)).hexdigest()
