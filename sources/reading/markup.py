"""What a page says to machines: its JSON-LD and its meta elements."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

LOST = re.compile(r'"(headline|datePublished)"\s*:\s*"((?:[^"\\]|\\.){4,300})"')  # in JSON that is broken elsewhere


@dataclass(frozen=True, slots=True)
class Markup:
    """`nodes`: the page's own JSON-LD objects, not what hangs on them. `metas`: lower-case names with their content."""

    nodes: tuple[dict[str, Any], ...]
    metas: tuple[tuple[str, str], ...]

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """(name, content) of the meta elements of these names, in the order of the names."""
        return ((name, content) for wanted in names for name, content in self.metas if name == wanted and content)

    def values(self, key: str) -> Iterator[Any]:
        """What the page's JSON-LD says under `key`."""
        return (node[key] for node in self.nodes if node.get(key))


def markup_of(tree: HtmlElement) -> Markup:
    data = tree.xpath("//script[@type='application/ld+json']/text()")
    metas = ((_name(meta), (meta.get("content") or "").strip()) for meta in tree.iter("meta"))
    return Markup(tuple(node for each in data for node in _nodes(each)), tuple(metas))


def _name(meta: HtmlElement) -> str:
    return str(meta.get("property") or meta.get("name") or meta.get("itemprop") or "").lower()


def _nodes(data: str) -> Iterator[dict[str, Any]]:
    try:
        yield from _walk(json.loads(data, strict=False))
    except (ValueError, RecursionError):
        yield dict(LOST.findall(data))


def _walk(node: Any) -> Iterator[dict[str, Any]]:
    """Articles and pages; what hangs on them, such as comments and related items, is not asked."""
    if isinstance(node, list):
        for each in node:
            yield from _walk(each)
    elif isinstance(node, dict):
        yield node
        yield from _walk(node.get("@graph"))
        yield from _walk(node.get("mainEntity"))
