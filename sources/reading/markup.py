"""What a page says to machines: its JSON-LD and its meta elements."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

LOST = re.compile(r'"(headline|datePublished)"\s*:\s*"((?:[^"\\]|\\.){4,300})"')  # in JSON that is broken elsewhere
ARTICLES = re.compile(r"Article|Posting|Report|Scholarly|CreativeWork$|ClaimReview")
PARTS = re.compile(
    r"(?:Object|List|Clip|Organization|Person|Comment|Product|Offer|Rating|Question|Answer|Action|Event)$"
)
LEVELS = 30  # of JSON-LD, more than anybody needs to say something of a page
SITES = re.compile(r"WebSite|Organization$")

Node = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Markup:
    """`nodes`: what the page's JSON-LD says of the page, its articles first. `metas`: lower-case names with content.

    `named`: every JSON-LD object by its `@id`. `sites`: what the page's site and its owner are called.
    """

    nodes: tuple[Node, ...]
    metas: tuple[tuple[str, str], ...]
    named: Mapping[str, Node]
    sites: tuple[str, ...]
    language: str

    def meta(self, *names: str) -> Iterator[tuple[str, str]]:
        """(name, content) of the meta elements of these names, in the order of the names."""
        return ((name, content) for wanted in names for name, content in self.metas if name == wanted and content)

    def values(self, key: str) -> Iterator[Any]:
        """What the page's JSON-LD says under `key`, references resolved."""
        return (self._resolved(node[key]) for node in self.nodes if node.get(key))

    def _resolved(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._resolved(each) for each in value]
        is_reference = isinstance(value, dict) and not value.get("name")
        return self.named.get(str(value.get("@id")), value) if is_reference else value


def markup_of(tree: HtmlElement) -> Markup:
    data = tree.xpath("//script[@type='application/ld+json']/text()")
    metas = tuple((_name(meta), (meta.get("content") or "").strip()) for meta in tree.iter("meta"))
    nodes = [node for each in data for node in _nodes(each)]
    about_page = [node for node in nodes if not PARTS.search(_type(node)) and "WebSite" not in _type(node)]
    return Markup(
        nodes=tuple(sorted(about_page, key=lambda node: not ARTICLES.search(_type(node)))),
        metas=metas,
        named={str(node["@id"]): node for node in nodes if "@id" in node},
        sites=tuple(str(node["name"]) for node in nodes if SITES.search(_type(node)) and node.get("name")),
        language=_language(tree, dict(metas)),
    )


def _name(meta: HtmlElement) -> str:
    return str(meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").lower()


def _language(tree: HtmlElement, metas: Mapping[str, str]) -> str:
    """The language tag that the page declares, in lower case; "" where it declares none."""
    declared = tree.get("lang") or tree.get("{http://www.w3.org/XML/1998/namespace}lang") or tree.get("xml:lang")
    return str(declared or metas.get("og:locale") or metas.get("content-language") or "").strip().lower()


def _type(node: Node) -> str:
    kind = node.get("@type", "")
    return " ".join(map(str, kind)) if isinstance(kind, list) else str(kind)


def _nodes(data: str) -> Iterator[Node]:
    try:
        yield from _walk(_cut(json.loads(data, strict=False)))
    except (ValueError, RecursionError):
        yield dict(LOST.findall(data))


def _cut(value: Any, levels: int = LEVELS) -> Any:
    """The value without what lies deeper in it than so many levels."""
    if isinstance(value, list):
        return [_cut(each, levels - 1) for each in value if levels]
    if isinstance(value, dict):
        return {key: _cut(each, levels - 1) for key, each in value.items() if levels}
    return value


def _walk(node: Any) -> Iterator[Node]:
    """Articles and pages; what hangs on them, such as comments and related items, is not asked."""
    if isinstance(node, list):
        for each in node:
            yield from _walk(each)
    elif isinstance(node, dict):
        yield node
        yield from _walk(node.get("@graph"))
        yield from _walk(node.get("mainEntity"))
