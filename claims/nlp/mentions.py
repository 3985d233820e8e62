"""Where a text names a therapy, a condition or a place, by the lexicons."""

import re
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Family, Mention
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES

LEXICON = Path(__file__).parent.parent / "lexicons" / "mentions.toml"
SEPARATOR = r"[\s\-‐‑–_/]*"
GAP = rf"(?:{SEPARATOR}[\w'’()]+){{0,3}}?{SEPARATOR}"


@Language.factory("mentions", assigns=["doc._.mentions"])
def make_mentions(nlp: Language, name: str) -> "Mentions":
    return Mentions()


class Mentions:
    def __call__(self, doc: Doc) -> Doc:
        doc._.mentions = tuple(mentions(doc.text))
        return doc


def mentions(text: str) -> list[Mention]:
    """Every concept named in a text, in order. Of overlapping names in one family the longest counts."""
    found = [mention for family in Family for mention in _longest(_matches(text, family))]
    return sorted(found, key=lambda mention: (mention.start, -mention.end))


def _matches(text: str, family: Family) -> Iterator[Mention]:
    for id, pattern in PATTERNS[family].items():
        for match in pattern.finditer(text):
            if match.end() > match.start():
                yield Mention(match.start(), match.end(), family, id)


def _longest(found: Iterable[Mention]) -> Iterator[Mention]:
    taken_until: list[Mention] = []
    for mention in sorted(found, key=lambda m: (-(m.end - m.start), m.start, m.id)):
        if all(mention.end <= other.start or mention.start >= other.end for other in taken_until):
            taken_until.append(mention)
            yield mention


def _compile(expressions: Iterable[str]) -> re.Pattern[str]:
    """Boundaries are letters only on the left, and a capital may follow: scraped words run into each other."""
    flexible = (e.replace("~ ?", "~").replace(" ~", "~").replace("~ ", "~") for e in expressions)
    joined = "|".join(e.replace("'?", "['’]?").replace(" ", SEPARATOR).replace("~", GAP) for e in flexible)
    return re.compile(rf"(?<![^\W_])(?:{joined})(?-i:(?![a-z0-9]))", re.IGNORECASE)


def _patterns() -> dict[Family, Mapping[str, re.Pattern[str]]]:
    lexicon = tomllib.loads(LEXICON.read_text(encoding="utf-8"))
    trees = {Family.THERAPY: THERAPIES, Family.CONDITION: CONDITIONS, Family.PLACE: JURISDICTIONS}
    patterns: dict[Family, Mapping[str, re.Pattern[str]]] = {}
    for family, tree in trees.items():
        expressions = dict(lexicon[family.value])
        for id, concept in tree.items():
            if concept.in_claims and not concept.replaced_by:
                expressions[id] = [*expressions.get(id, []), *(re.escape(s).replace(r"\ ", " ").replace(r"\-", " ") for s in concept.synonyms)]
        patterns[family] = {id: _compile(names) for id, names in expressions.items() if names}
    return patterns


PATTERNS = _patterns()
