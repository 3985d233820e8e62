"""The names of therapies, conditions and places: the lexicons as expressions, each with letters that it cannot lack."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Set
from dataclasses import dataclass
from functools import cache
from itertools import chain

from claims.nlp.document import Family
from claims.nlp.lexicons import lexicon, written_out
from claims.nlp.stems import Stems, stems_of
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.concepts import Concept

LEXICON, DISEASES = lexicon("mentions"), lexicon("diseases")
TREES = {Family.THERAPY: THERAPIES, Family.CONDITION: CONDITIONS, Family.PLACE: JURISDICTIONS}
BETWEEN = r"[\s\-‐‑–_/]"  # the words of a name
# What stands between names is read in one way and to a bounded length, so that no text takes longer than its size asks.
SEPARATOR = rf"(?>{BETWEEN}*)"
WORD = r"\w{1,40}+"
MARKED_WORD = rf"(?:{WORD}|['’()]){{1,9}}"
GAP = rf"(?:{BETWEEN}++{MARKED_WORD}){{0,3}}?{BETWEEN}*\b"
NOTHING = "none"
AS_CALLED = "other:"  # the id that the words themselves complete


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a concept. No text without the letters of one of its stems can hold it."""

    family: Family
    id: str
    expression: str
    stems: frozenset[str]
    as_written: bool  # counts only with these capitals

    def matches(self, letters: str) -> Iterator[re.Match[str]]:
        """Where it stands, but not in the middle of a word: "MSCs" in "with MSCs", though "h MSCs" is one too."""
        expression, at = _compiled(self.expression), 0
        while match := expression.search(letters, at):
            inside = match.start() > 0 and letters[match.start() - 1].isalnum()
            at = match.start() + 1 if inside else match.end()
            if not inside:
                yield match


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


class Gazetteer:
    """Names in an order, of which those with given stems are found without a look at the others."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = tuple(names)
        self._places: dict[tuple[bool, str], list[int]] = defaultdict(list)
        for place, name in enumerate(self._names):
            for stem in name.stems:
                self._places[name.as_written, stem].append(place)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def with_stems(self, stems: Set[tuple[bool, str]]) -> Iterator[Name]:
        """The names with one of these stems, as written or not, in the order of all."""
        places = set(chain.from_iterable(self._places[stem] for stem in stems & self._places.keys()))
        return (self._names[place] for place in sorted(places))


@dataclass(frozen=True, slots=True)
class Meanings:
    """What a name can mean that does not say enough by itself, and the words that tell."""

    first: str
    cues: Gazetteer
    is_general: bool  # the first takes in the others, and no cue tells it


def _name(family: Family, id: str, expression: str) -> Name:
    expression = written_out(expression, LEXICON["words"])
    as_written = expression.startswith("(?-i:")
    bare = expression.removeprefix("(?-i:").removesuffix(")") if as_written else expression
    flexible = re.sub(r" ?~ ?\??", "~", bare).replace(r"\w+ ", rf"{WORD} \b")  # a word ends where the next begins
    bounded = flexible.replace(")*", "){0,9}").replace(")+", "){1,9}")
    written = bounded.replace("'?", "['’]?").replace(" ", SEPARATOR).replace("~", GAP)
    return Name(family, id, rf"(?:{written})(?![a-zA-Z0-9])", stems_of(bare), as_written)


def _listed(family: Family, table: str) -> list[Name]:
    return [_name(family, id, e) for id, expressions in LEXICON[table].items() for e in expressions]


def _diseases() -> list[Name]:
    """Conditions that the lexicon of concepts lacks, and what only looks like one."""
    return [
        _name(Family.CONDITION, id, expression)
        for table, id in (("called", AS_CALLED), ("not_called", NOTHING))
        for expressions in DISEASES[table].values()
        for expression in expressions
    ]


def _called(family: Family) -> list[Name]:
    """The names that the lexicon of concepts gives."""
    return [_name(family, id, _literal(n.lower())) for id, c in _concepts(family) for n in (c.label, *c.synonyms)]


def _abbreviated(family: Family) -> list[Name]:
    return [_name(family, id, f"(?-i:{_literal(n)})") for id, c in _concepts(family) for n in c.abbreviations]


def _concepts(family: Family) -> Iterator[tuple[str, Concept]]:
    return ((id, c) for id, c in TREES[family].items() if c.in_claims and not c.replaced_by)


def _meanings() -> dict[str, Meanings]:
    return {
        vague: Meanings(
            first=next(iter(told)),
            is_general=not next(iter(told.values())),
            cues=Gazetteer(_name(Family.THERAPY, id, cue) for id, cues in told.items() for cue in cues),
        )
        for vague, told in LEXICON["meaning"].items()
    }


def _literal(name: str) -> str:
    return re.escape(name).replace(r"\ ", " ").replace(r"\-", " ")


ALSO: Mapping[Family, list[Name]] = {
    Family.THERAPY: [],
    Family.CONDITION: [*_abbreviated(Family.CONDITION), *_diseases()],
    Family.PLACE: _abbreviated(Family.PLACE),
}
NAMES = {family: Gazetteer([*_listed(family, family.value), *_called(family), *ALSO[family]]) for family in Family}
BESIDE_OTHERS = Gazetteer([*_listed(Family.THERAPY, "therapy_beside_others"), *_abbreviated(Family.THERAPY)])
MEANINGS = _meanings()
ALL_NAMES = [*chain(*NAMES.values()), *BESIDE_OTHERS, *chain(*(told.cues for told in MEANINGS.values()))]
STEMS = {
    as_written: Stems(chain.from_iterable(name.stems for name in ALL_NAMES if name.as_written is as_written))
    for as_written in (True, False)
}
