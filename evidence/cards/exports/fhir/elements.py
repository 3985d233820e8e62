"""The small elements that resources of FHIR are made of."""

from typing import Any
from uuid import NAMESPACE_URL, uuid5

from django.utils.html import escape

Json = dict[str, Any]
LANGUAGE = "en-GB"


def concept(system: str, code: str, display: str) -> Json:
    return {"coding": [{"system": system, "code": code, "display": display}]}


def narrative(*sentences: str) -> Json:
    said = "".join(f"<p>{escape(sentence)}</p>" for sentence in sentences if sentence)
    return {"status": "generated", "div": f'<div xmlns="http://www.w3.org/1999/xhtml">{said}</div>'}


def filled(made: Json) -> Json:
    """FHIR knows no empty element."""
    return {name: value for name, value in made.items() if value not in ("", [])}


def urn(address: str, kind: str) -> str:
    """What a resource of a bundle is called by its neighbours."""
    return uuid5(NAMESPACE_URL, f"{address}#{kind}").urn
