"""Whether the register files fit together: their references to each other, their days, their words."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from claims.vocabulary import CONDITIONS, JURISDICTIONS, OUTCOMES, THERAPIES
from claims.vocabulary.days import Day
from claims.vocabulary.registrations import WRITTEN
from evidence.registers.content import Content
from evidence.registers.files import Fact, bundled_files, read_register_file
from evidence.registers.models import REGISTERS

CONCEPTS: Mapping[str, Mapping[str, Any]] = {
    "therapy": THERAPIES,
    "therapies": THERAPIES,
    "condition": CONDITIONS,
    "conditions": CONDITIONS,
    "outcome": OUTCOMES,
    "jurisdiction": JURISDICTIONS,
    "countries": JURISDICTIONS,
}
FREE = ("other:", "field")  # words that the vocabulary lacks, and the field as a whole
IDENTIFIERS = ("pmid:", "doi:", "pmcid:", "title:")


def problems() -> list[str]:
    """What is wrong with the bundled registers, one line each. Raises RegisterFileError where one cannot be read."""
    facts = [fact for path in bundled_files() for fact in read_register_file(path)]
    check = check_facts(facts)
    return [f"{fact.register}/{fact.id}: {problem}" for fact in facts for problem in check(fact)]


def check_facts(facts: Iterable[Fact]) -> Callable[[Fact], Iterator[str]]:
    """A check of one fact beside all others."""
    ids: dict[str, dict[str, Fact]] = {name: {} for name in REGISTERS}
    for fact in facts:
        ids[fact.register][fact.id] = fact

    def check(fact: Fact) -> Iterator[str]:
        for content in fact.spans:
            yield from unknown_concepts(content)
            yield from impossible_days(content)
            yield from unsourced(content)
            yield from unusable_addresses(content)
            yield from dangling(fact.register, content, ids)
        yield from disordered(fact)

    return check


def unknown_concepts(content: Content) -> Iterator[str]:
    for name, vocabulary in CONCEPTS.items():
        value = content.get(name, [])
        for concept in [value] if isinstance(value, str) else value:
            if concept not in vocabulary and not concept.startswith(FREE):
                yield f"{name}: {concept!r} is not in the vocabulary"
    for harm in content.get("harms", []):
        if harm.get("harm") not in OUTCOMES and not str(harm.get("harm")).startswith(FREE):
            yield f"harms: {harm.get('harm')!r} is not in the vocabulary"


def impossible_days(content: Content) -> Iterator[str]:
    for first, second in (("valid_from", "valid_to"), ("started_on", "completed_on"), ("low", "high")):
        before, after = content.get(first), content.get(second)
        if before is not None and after is not None and _after(before, after):
            yield f"{first} {before} lies after {second} {after}"


def unsourced(content: Content) -> Iterator[str]:
    if content.get("confidence") == "opened" and not (
        content.get("source") or content.get("seen_in") or content.get("note")
    ):
        yield "opened, but no source is named"


def unusable_addresses(content: Content) -> Iterator[str]:
    for name in ("url", "website"):
        if content.get(name) and not content[name].startswith(("https://", "http://")):
            yield f"{name}: {content[name]!r} is no address of the web"


def dangling(register: str, content: Content, ids: Mapping[str, Mapping[str, Fact]]) -> Iterator[str]:
    if register == "approvals":
        product = ids["products"].get(content.get("product", ""))
        if product is None:
            yield f"product: {content.get('product')!r} is not in the register of products"
        elif product.spans[0].get("therapies", []) != content.get("therapies", []):
            yield "therapies differ from those of the product"
    trial = content.get("trial", "") if register == "results" else ""
    if trial and trial not in ids["trials"] and not WRITTEN.fullmatch(trial):
        yield f"trial: {trial} is neither in the register of trials nor a registry number"
    for publication in _publications(register, content):
        if publication not in ids["publications"] and not publication.startswith(IDENTIFIERS):
            yield f"publication: {publication!r} is neither in the register of publications nor an identifier"


def disordered(fact: Fact) -> Iterator[str]:
    for before, after in pairwise(fact.spans):
        if before.get("valid_to") != after.get("valid_from"):
            yield "a part of the history does not begin where the one before ends"


def _publications(register: str, content: Content) -> list[str]:
    if register in ("results", "mechanisms"):
        return [content["publication"]] if content.get("publication") else []
    return list(content.get("publications", []))


def _after(before: Any, after: Any) -> bool:
    return bool(before.earliest > after.latest) if isinstance(before, Day) else bool(before > after)
