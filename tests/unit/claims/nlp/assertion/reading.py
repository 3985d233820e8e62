"""A sentence of a kind, read into what it asserts."""

from typing import Any

from claims.nlp.assertion import read_assertion
from claims.vocabulary import Statement
from claims.vocabulary.assertions import Assertion, Regulation
from claims.vocabulary.statements import Kind


def read(text: str, kind: Kind, **said: Any) -> Assertion:
    return read_assertion(Statement(quote=text, text=text, kind=kind, **said))


def regulation(text: str, **said: Any) -> Regulation:
    found = read(text, Kind.REGULATORY, **said).regulation
    assert found is not None
    return found
