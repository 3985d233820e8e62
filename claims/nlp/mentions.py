"""Where a text names a therapy, a condition or a place, by the gazetteer, and which one is meant."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.defined import with_defined, without_others_letters
from claims.nlp.document import Family, Mention
from claims.nlp.gazetteer import (
    AS_CALLED,
    BESIDE_OTHERS,
    BETWEEN,
    MEANINGS,
    NAMES,
    NOTHING,
    STEMS,
    Gazetteer,
    Meanings,
    Name,
)
from claims.nlp.letters import small
from claims.vocabulary import THERAPIES

GLUED = re.compile(r"(?<=[a-z]{3})[A-Z](?=[a-z])")
CALLED = {  # what the lexicons write with such a capital: names of products
    word
    for concept in THERAPIES.values()
    for name in (*concept.names, *concept.abbreviations)
    for word in re.findall(r"\w+", name)
    if GLUED.search(word)
}
WRITTEN_SO = re.compile(rf"\b(?:{'|'.join(sorted(CALLED))})(?![a-z])")
BREAK = "\x01"
UNSPECIFIED = "stem-cells"
PLURAL = re.compile(r"\b(disease|disorder|condition|syndrome|problem)s$")
POSSESSIVE = re.compile(r"['’]s?(?= (?:disease|syndrome)\b)")
NEAR = 600  # characters between a name and a cue to its meaning
KIND = re.compile(r"\w[a-z -]+ (?:disease|disorder|condition|illness)")  # "the blood disorder thalassaemia"
SENTENCE_END = re.compile(r"[.!?;:]\s|[\n\r]")


@Language.component("mentions", assigns=["doc._.mentions"])
def find_mentions(doc: Doc) -> Doc:
    doc._.mentions = tuple(mentions(doc.text))
    return doc


def mentions(text: str) -> list[Mention]:
    """Every concept named in a text, in order.

    Of overlapping names in one family the longest counts, or the first; "neural stem cell product" is not
    unspecified.
    """
    searched = Searched(text)
    named = {family: list(searched.mentions(NAMES[family])) for family in Family}
    if any(mention.id != NOTHING for mention in named[Family.THERAPY]):
        named[Family.THERAPY] += searched.mentions(BESIDE_OTHERS)
    found = list(_understood(searched, [mention for family in Family for mention in _longest(named[family])]))
    told = without_others_letters(text, with_defined(text, found))
    return sorted(_but_kinds(text, told), key=lambda mention: (mention.start, -mention.end))


def _but_kinds(text: str, found: Sequence[Mention]) -> Iterator[Mention]:
    """All but what only tells the kind of the disease whose name follows."""
    names = {mention.start for mention in found if mention.family is Family.CONDITION}
    for mention in found:
        named_next = mention.end + 1 in names and text[mention.end] == " "
        if not (named_next and mention.id.startswith(AS_CALLED) and KIND.fullmatch(text, mention.start, mention.end)):
            yield mention


def _folded(text: str) -> str:
    """The text in small letters; a capital that scraping glued to a word ("cellsThis") becomes a break.

    Not in a name that is written so: "JointStem".
    """
    letters = list(small(text))
    for glued in GLUED.finditer(text):
        letters[glued.start()] = BREAK
    for name in WRITTEN_SO.finditer(text):
        letters[name.start() : name.end()] = small(name[0])
    return "".join(letters)


class Searched:
    """A text in which names are looked for: each only where the text holds its stem, which spares most searches."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._letters = {as_written: text if as_written else _folded(text) for as_written in (True, False)}
        self._stems = {
            (as_written, stem)
            for as_written, letters in self._letters.items()
            for stem in STEMS[as_written].within(letters)
        }

    def mentions(self, names: Gazetteer) -> Iterator[Mention]:
        """Wherever one of these names stands, in the order of the names."""
        for name in names.with_stems(self._stems):
            for match in name.matches(self._letters[name.as_written]):
                yield Mention(match.start(), match.end(), name.family, _id(name, match[0]))


def _id(name: Name, words: str) -> str:
    return name.id if name.id != AS_CALLED else AS_CALLED + _plain(words)


def _plain(words: str) -> str:
    """Words as an id, the same for "Krabbe’s disease" and "Krabbe disease", "eye-diseases" and "eye disease"."""
    return PLURAL.sub(r"\1", POSSESSIVE.sub("", re.sub(f"{BETWEEN}+", " ", small(words))))


def _longest(found: Iterable[Mention]) -> Iterator[Mention]:
    starts: list[int] = []
    ends: list[int] = []
    for mention in sorted(found, key=lambda m: (m.id == UNSPECIFIED, m.start - m.end, m.start, _is_clear(m))):
        at = bisect_left(starts, mention.start)
        if (at == 0 or ends[at - 1] <= mention.start) and (at == len(starts) or starts[at] >= mention.end):
            starts.insert(at, mention.start)
            ends.insert(at, mention.end)
            yield mention


def _understood(searched: Searched, found: Sequence[Mention]) -> Iterator[Mention]:
    """The names with what they mean, those of several meanings by their cues."""
    yield from filter(_is_clear, found)
    for vague in dict.fromkeys(mention.id for mention in found if mention.id in MEANINGS):
        names = [mention for mention in found if mention.id == vague]
        cues = sorted(searched.mentions(MEANINGS[vague].cues), key=lambda cue: cue.start)
        for name, meaning in zip(names, _meant(searched.text, names, cues, MEANINGS[vague]), strict=True):
            if meaning != NOTHING:
                yield replace(name, id=meaning)


def _is_clear(mention: Mention) -> bool:
    return mention.id not in MEANINGS and mention.id != NOTHING


def _meant(text: str, names: Iterable[Mention], cues: Sequence[Mention], meanings: Meanings) -> list[str]:
    """What the nearest cue tells of each name; where none is near, what most of the names mean, or else the first.

    In a text on transplants from donors and of one's own cells, one whose own sentence does not tell may be both.
    """
    is_mixed = meanings.is_general and len({cue.id for cue in cues}) > 1
    nearest = [(name, _nearest(name, cues)) for name in names]
    told = [cue.id if cue and not (is_mixed and _parted(text, cue, name)) else None for name, cue in nearest]
    usual = Counter(meaning for meaning in told if meaning and not is_mixed).most_common(1)
    return [meaning or (usual[0][0] if usual else meanings.first) for meaning in told]


def _nearest(name: Mention, cues: Sequence[Mention]) -> Mention | None:
    """Of the cues, which come in the order of the text, the nearest to a name; None where none is near."""
    after = bisect_left(cues, name.start, key=lambda cue: cue.start)
    nearest = min(cues[max(after - 1, 0) : after + 1], key=lambda cue: _apart(cue, name), default=None)
    return nearest if nearest and _apart(nearest, name) <= NEAR else None


def _parted(text: str, one: Mention, other: Mention) -> bool:
    """Whether a sentence ends between them."""
    first, second = sorted((one, other), key=lambda mention: mention.start)
    return SENTENCE_END.search(text, first.end, second.start) is not None


def _apart(one: Mention, other: Mention) -> int:
    return max(one.start - other.end, other.start - one.end, 0)
