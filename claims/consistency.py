"""What a person may have a claim say: attributes that go together, concepts that there are, and the article's numbers.

The rules are those of the annotation guide, by which the extractor finds claims.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping

from claims.nlp.assertion.numbers import is_part_of_name, numbers
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES, Concept, Statement
from claims.vocabulary.registrations import registered_as
from claims.vocabulary.statements import RESULTS, STRONG

Fault = tuple[str, str]  # the attribute to change, and why, with what to do
OTHER = "other:"
WITH_OTHERS: Mapping[str, Mapping[str, Concept]] = {"therapies": THERAPIES, "conditions": CONDITIONS}
INDEFINITE = frozenset({"a", "an", "one"})  # "one patient" counts what "a patient" does


class AtFault(ValueError):
    """What is not to be kept as a claim's words. `faults`: by attribute, or "" of the whole, why, and what to do."""

    def __init__(self, faults: Iterable[Fault]) -> None:
        self.faults = tuple(faults)
        super().__init__(" ".join(words for _, words in self.faults))


def faults(statement: Statement, texts: Collection[str]) -> Iterator[Fault]:
    """What is wrong with a claim's words and attributes, where articles say it in these texts; nothing if all is well.

    `texts` are whole articles: what stands in none of them, the claim is not to add.
    """
    yield from _apart(statement)
    yield from _unknown(statement)
    yield from _added(statement, texts)


def _apart(statement: Statement) -> Iterator[Fault]:
    kind = statement.kind
    if not statement.text.strip():
        yield "text", "Write the claim as a sentence that stands alone."
    if statement.effect and kind not in RESULTS:
        yield "effect", f"A claim about {kind} has no effect: choose none, or another kind."
    if statement.strength and kind not in STRONG:
        yield "strength", f"A claim about {kind} has no strength: choose none, or another kind."
    if not statement.strength and kind in STRONG:
        yield "strength", f"A claim about {kind} is put in one way or another: choose its strength."
    if statement.outcome and kind not in RESULTS:
        yield "outcome", f"A claim about {kind} has no outcome: leave it empty, or choose another kind."
    if not statement.outcome and kind in RESULTS:
        yield "outcome", f"A claim about {kind} is about an outcome: name it in a few words."


def _unknown(statement: Statement) -> Iterator[Fault]:
    for name, tree in WITH_OTHERS.items():
        for id in getattr(statement, name):
            if not (is_chosen(id, tree) or _is_other(id)):
                yield name, f"“{id}” is not in the list. Choose one that is, or write it as “{OTHER}{_bare(id)}”."
    for id in statement.jurisdictions:
        if not is_chosen(id, JURISDICTIONS):
            yield "jurisdictions", f"“{id}” is no country of the list. Choose one, or leave it out."


def levelled(words: str) -> str:
    """The same words with one plain space between each two: how a line is broken or spaced says nothing."""
    return " ".join(words.split())


def is_chosen(id: str, tree: Mapping[str, Concept]) -> bool:
    """Whether claims may name a concept by this id."""
    return id in tree and tree[id].in_claims and not tree[id].replaced_by


def _is_other(id: str) -> bool:
    return id.startswith(OTHER) and bool(_bare(id))


def _bare(id: str) -> str:
    return id.removeprefix(OTHER).strip()


def _added(statement: Statement, texts: Collection[str]) -> Iterator[Fault]:
    """Numbers, figures and registrations that no article has. Amounts may be written otherwise: "12" as "twelve"."""
    known = {number for text in texts for number, _ in _numbers(text)}
    for number, words in _numbers(statement.text):
        if number not in known:
            yield "text", f"The number “{words}” is not in the article’s words. Take it out, or write what they say."
    lines = [levelled(text) for text in texts]
    for figure in statement.figures:
        if not any(levelled(figure) in text for text in lines):
            yield "figures", f"“{figure}” is not in the article’s words. Copy the figure as it stands there."
    registered = set(registered_as(texts))
    for registration in statement.registrations:
        if not registered.intersection(registered_as([registration])):
            yield "registrations", f"“{registration}” is no registry number of the article. Copy it as it stands there."


def _numbers(text: str) -> Iterator[tuple[float, str]]:
    """Each number that counts or measures something, and its words."""
    for found in numbers(text):
        if found.words.casefold() not in INDEFINITE and not is_part_of_name(found, text):
            yield found.value, found.words
