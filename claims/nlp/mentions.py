"""Where a text names a therapy, a condition or a place, by the lexicons."""

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, replace
from functools import cache
from itertools import chain

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Family, Mention
from claims.nlp.letters import small
from claims.nlp.lexicons import lexicon
from claims.vocabulary import CONDITIONS, JURISDICTIONS, THERAPIES
from claims.vocabulary.concepts import Concept

LEXICON, DISEASES = lexicon("mentions"), lexicon("diseases")
BETWEEN = r"[\s\-‐‑–_/]"  # the words of a name
SEPARATOR = f"{BETWEEN}*"
GLUED = re.compile(r"(?<=[a-z]{3})[A-Z](?=[a-z])")
WORD = re.compile(r"\{([a-z]+)\}")
BREAK = "\x01"
NOTHING = "none"
AS_CALLED = "other:"  # the id that the words themselves complete
PLURAL = re.compile(r"\b(disease|disorder|condition|syndrome|problem)s$")
POSSESSIVE = re.compile(r"['’]s?(?= (?:disease|syndrome)\b)")
OPENING = 4  # letters of a stem
NEAR = 600  # characters between a name and a cue to its meaning
GAP = rf"(?:{SEPARATOR}[\w'’()]+){{0,3}}?{SEPARATOR}\b"


@Language.factory("mentions", assigns=["doc._.mentions"])
def make_mentions(nlp: Language, name: str) -> "Mentions":
    return Mentions()


class Mentions:
    def __call__(self, doc: Doc) -> Doc:
        doc._.mentions = tuple(mentions(doc.text))
        return doc


def mentions(text: str) -> list[Mention]:
    """Every concept named in a text, in order. Of overlapping names in one family the longest counts, or the first."""
    searched = Searched(text)
    named = {family: list(searched.mentions(NAMES[family])) for family in Family}
    if any(mention.id != NOTHING for mention in named[Family.THERAPY]):
        named[Family.THERAPY] += searched.mentions(BESIDE_OTHERS)
    found = [mention for family in Family for mention in _longest(named[family])]
    return sorted(_understood(searched, found), key=lambda mention: (mention.start, -mention.end))


def _folded(text: str) -> str:
    """The text in small letters; a capital that scraping glued to a word ("cellsThis") becomes a break."""
    letters = list(small(text))
    for glued in GLUED.finditer(text):
        letters[glued.start()] = BREAK
    return "".join(letters)


class Searched:
    """A text in which names are looked for: each only where the text holds its stem, which spares most searches."""

    def __init__(self, text: str) -> None:
        self._letters = {as_written: text if as_written else _folded(text) for as_written in (True, False)}
        self._stems = {
            (as_written, stem)
            for as_written, letters in self._letters.items()
            for stem in _stems_in(letters, STEMS[as_written])
        }

    def mentions(self, names: "Names") -> Iterator[Mention]:
        for name in names.with_stems(self._stems):
            letters = self._letters[name.as_written]
            for match in _compiled(name.expression).finditer(letters):
                if not (match.start() and letters[match.start() - 1].isalnum()):
                    yield Mention(match.start(), match.end(), name.family, _id(name, match[0]))


def _id(name: "Name", words: str) -> str:
    return name.id if name.id != AS_CALLED else AS_CALLED + _plain(words)


def _plain(words: str) -> str:
    """Words as an id, the same for "Krabbe’s disease" and "Krabbe disease", "eye-diseases" and "eye disease"."""
    return PLURAL.sub(r"\1", POSSESSIVE.sub("", re.sub(f"{BETWEEN}+", " ", small(words))))


def _stems_in(letters: str, stems: Mapping[str, Collection[str]]) -> set[str]:
    """Those of the stems that these letters hold: only those are looked for of which they hold the opening."""
    openings = {letters[at : at + OPENING] for at in range(len(letters))}
    likely = chain(stems.get("", ()), *(stems[opening] for opening in openings & stems.keys()))
    return {stem for stem in likely if stem in letters}


def _longest(found: Iterable[Mention]) -> Iterator[Mention]:
    starts: list[int] = []
    ends: list[int] = []
    for mention in sorted(found, key=lambda m: (m.start - m.end, m.start, _is_clear(m))):
        at = bisect_left(starts, mention.start)
        if (at == 0 or ends[at - 1] <= mention.start) and (at == len(starts) or starts[at] >= mention.end):
            starts.insert(at, mention.start)
            ends.insert(at, mention.end)
            yield mention


def _understood(searched: Searched, found: Sequence[Mention]) -> Iterator[Mention]:
    """The names with what they mean, those of several meanings by their cues."""
    yield from filter(_is_clear, found)
    for vague in MEANINGS.keys() & {mention.id for mention in found}:
        names = [mention for mention in found if mention.id == vague]
        cues = sorted(searched.mentions(MEANINGS[vague].cues), key=lambda cue: cue.start)
        for name, meaning in zip(names, _meant(names, cues, MEANINGS[vague].first), strict=True):
            if meaning != NOTHING:
                yield replace(name, id=meaning)


def _is_clear(mention: Mention) -> bool:
    return mention.id not in MEANINGS and mention.id != NOTHING


def _meant(names: Iterable[Mention], cues: Sequence[Mention], first: str) -> list[str]:
    """What the nearest cue tells of each name; where none is near, what most of the names mean, or else the first."""
    told = [_told(name, cues) for name in names]
    usual = Counter(meaning for meaning in told if meaning).most_common(1)
    return [meaning or (usual[0][0] if usual else first) for meaning in told]


def _told(name: Mention, cues: Sequence[Mention]) -> str | None:
    """The meaning that the nearest of the cues tells, which come in the order of the text; None where none is near."""
    after = bisect_left(cues, name.start, key=lambda cue: cue.start)
    nearest = min(cues[max(after - 1, 0) : after + 1], key=lambda cue: _apart(cue, name), default=None)
    return nearest.id if nearest and _apart(nearest, name) <= NEAR else None


def _apart(one: Mention, other: Mention) -> int:
    return max(one.start - other.end, other.start - one.end, 0)


@dataclass(frozen=True, slots=True)
class Name:
    """One way to name a concept. No text without the letters of its stem can hold it."""

    family: Family
    id: str
    expression: str
    stem: str
    as_written: bool  # counts only with these capitals


class Names:
    """Names in an order, of which those with given stems are found without a look at the others."""

    def __init__(self, names: Iterable[Name]) -> None:
        self._names = tuple(names)
        self._places: dict[tuple[bool, str], list[int]] = defaultdict(list)
        for place, name in enumerate(self._names):
            self._places[name.as_written, name.stem].append(place)

    def __iter__(self) -> Iterator[Name]:
        return iter(self._names)

    def with_stems(self, stems: Set[tuple[bool, str]]) -> Iterator[Name]:
        """The names with one of these stems, as written or not, in the order of all."""
        places = chain.from_iterable(self._places[stem] for stem in stems & self._places.keys())
        return (self._names[place] for place in sorted(places))


@dataclass(frozen=True, slots=True)
class Meanings:
    """What a name can mean that does not say enough by itself, and the words that tell."""

    first: str
    cues: Names


def _name(family: Family, id: str, expression: str) -> Name:
    while (written_out := WORD.sub(lambda word: LEXICON["words"][word[1]], expression)) != expression:
        expression = written_out
    as_written = expression.startswith("(?-i:")
    bare = expression.removeprefix("(?-i:").removesuffix(")") if as_written else expression
    flexible = re.sub(r" ?~ ?\??", "~", bare).replace(r"\w+ ", r"\w+ \b")  # a word ends where the next begins
    written = flexible.replace("'?", "['’]?").replace(" ", SEPARATOR).replace("~", GAP)
    return Name(family, id, rf"(?:{written})(?![a-zA-Z0-9])", _stem(bare), as_written)


def _stem(expression: str) -> str:
    """The longest run of letters that every text matching the expression holds; "" where it is one of several words."""
    while (inner := re.sub(r"\((?:\?[:=!<]*)?[^()]*\)[?*]?(?:\{[^}]*\})?", " ", expression)) != expression:
        expression = inner
    if "|" in expression:
        return ""
    plain = re.sub(r"\{[^}]*\}\??|\[[^\]]*\][?*+]?|\\.[?*+]?|[\w'][?*]", " ", expression)
    return max(re.findall(r"[^\W_]+", plain), key=len, default="")


@cache
def _compiled(expression: str) -> re.Pattern[str]:
    return re.compile(expression)


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
            cues=Names(_name(Family.THERAPY, id, cue) for id, cues in told.items() for cue in cues),
        )
        for vague, told in LEXICON["meaning"].items()
    }


def _literal(name: str) -> str:
    return re.escape(name).replace(r"\ ", " ").replace(r"\-", " ")


TREES: Mapping[Family, Mapping[str, Concept]] = {
    Family.THERAPY: THERAPIES,
    Family.CONDITION: CONDITIONS,
    Family.PLACE: JURISDICTIONS,
}
ALSO: Mapping[Family, list[Name]] = {
    Family.THERAPY: [],
    Family.CONDITION: [*_abbreviated(Family.CONDITION), *_diseases()],
    Family.PLACE: _abbreviated(Family.PLACE),
}
NAMES = {family: Names([*_listed(family, family.value), *_called(family), *ALSO[family]]) for family in Family}
BESIDE_OTHERS = Names([*_listed(Family.THERAPY, "therapy_beside_others"), *_abbreviated(Family.THERAPY)])
MEANINGS = _meanings()


def _by_opening(names: Iterable[Name]) -> Mapping[str, Collection[str]]:
    """The stems by their first letters; those that are shorter by none."""
    stems: dict[str, set[str]] = defaultdict(set)
    for name in names:
        stems[name.stem[:OPENING] if len(name.stem) >= OPENING else ""].add(name.stem)
    return stems


ALL_NAMES = [*chain(*NAMES.values()), *BESIDE_OTHERS, *chain(*(told.cues for told in MEANINGS.values()))]
STEMS = {written: _by_opening(name for name in ALL_NAMES if name.as_written is written) for written in (True, False)}
