"""What an article itself calls the therapy and the condition of a claim, as a noun phrase that can be put in."""

import re
from collections import defaultdict
from collections.abc import Sequence

from claims.nlp.document import Draft, Family, Mention
from claims.nlp.gazetteer import TREES
from claims.nlp.lexicons import either, lexicon
from claims.nlp.modality import DENIES

LEXICON = lexicon("reference")
CUES = LEXICON["names"]
NO_FIRST, NO_PART, NO_LAST, NO_WHOLE = (either(CUES[name]) for name in ("no_first", "no_part", "no_last", "no_whole"))
NO_NAME = re.compile(
    rf"^{NO_FIRST}\b|\b{NO_PART}\b|\b{NO_LAST}$|^(?:the )?{NO_WHOLE}$|[,;:]",
    re.IGNORECASE,
)
THERAPY_NOUN = rf"[ -]{either(LEXICON['reference']['therapy_nouns'])}\b"
SORT = re.compile(rf"{THERAPY_NOUN}|[ -]cells?\b(?:{THERAPY_NOUN})?", re.IGNORECASE)
BRACKET = re.compile(r"[()\[\]]")
INFLECTED = re.compile(r"(?:s|ed|ations?)$")
ONE_CELL = re.compile(rf"\b{either(CUES['one_cell'])}$", re.IGNORECASE)
SOURCE = re.compile(rf"\b{either(CUES['sources'])}$", re.IGNORECASE)
ABBREVIATION = re.compile(r"[a-z]?[A-Z][A-Z\d/-]+s?")
LONGEST_NAME, LONGEST_ABBREVIATION = 70, 6  # characters
NEAR, MOST = 3, 3  # mentions, names
NAMED = (Family.THERAPY, Family.CONDITION)
PROPER = re.compile(r"['’]|[a-z].*[A-Z]")


def _words(family: Family) -> set[str]:
    return {word for concept in TREES[family].values() for name in concept.names for word in re.findall(r"\b\w+", name)}


# after whom a disease is called: "Duchenne"
PEOPLES = {word.lower() for word in _words(Family.CONDITION) if word.istitle()}
KNOWN_SMALL = {word for family in NAMED for word in _words(family) if word.islower()} - PEOPLES


class OwnNames:
    """What one article calls things near a claim, in full: "type 1 diabetes", not "type 1" or "T1D"."""

    def __init__(self, text: str, mentions: Sequence[Mention]) -> None:
        self._text = text
        self._small = frozenset(re.findall(r"\b[a-z][\w'’-]*", text))
        self._mentions: dict[tuple[Family, str], list[Mention]] = defaultdict(list)
        for m in mentions:
            if m.family in NAMED and is_name(text[m.start : m.end]):
                self._mentions[m.family, m.id].append(m)

    def of(self, ids: Sequence[str], draft: Draft, family: Family) -> str:
        """The names of these concepts, as a list; "" where there is none. A kind of another stands for both."""
        tree = TREES[family]
        ids = [id for id in ids if not (tree.kinds(id) - {id}) & set(ids)]
        called = [name for id in ids[:MOST] if (name := self._one(id, draft, family))]
        names = list({_stems(name): name for name in reversed(called)}.values())[::-1]
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

    def _one(self, id: str, draft: Draft, family: Family) -> str:
        if mine := self._mentions.get((family, id)):
            return self._said(self._nearest(mine, draft))
        if id.startswith("other:"):
            return id.removeprefix("other:")
        known = TREES[family].get(id)
        names = (known.plain, known.label, *known.names) if known else ()
        return next((name for name in names if name and not DENIES.search(name)), "")

    def _nearest(self, named: Sequence[Mention], draft: Draft) -> Mention:
        """The last before the claim ends, not abbreviated if it can be; of therapies one that says what is given.

        Of conditions it is the longest of the last few.
        """
        before = [m for m in named if m.start < draft.end]
        near = [m for m in before if not self._is_abbreviated(m)] or before or named[:1]
        if near[-1].family is Family.THERAPY:
            return ([m for m in near if not SOURCE.search(self._said(m))] or near)[-1]
        return max(near[-NEAR:], key=lambda m: m.end - m.start)

    def _is_abbreviated(self, mention: Mention) -> bool:
        return ABBREVIATION.fullmatch(self._text, mention.start, mention.end) is not None

    def _said(self, mention: Mention) -> str:
        """With the noun that the name stands before ("stem cell treatment"), and without the capitals of a heading."""
        sort = SORT.match(self._text, mention.end) if mention.family is Family.THERAPY else None
        name = _bare(self._text[mention.start : sort.end() if sort else mention.end])
        name += "s" if ONE_CELL.search(name) else ""
        return re.sub(r"[^ -]+", lambda word: self._in_sentence(word.group()), name)

    def _in_sentence(self, word: str) -> str:
        small = word.lower()
        plain = word[:1].isupper() and word[1:].islower() and not PROPER.search(word)
        return small if plain and (small in self._small or small in KNOWN_SMALL or SORT.match(f" {small}")) else word


def _stems(name: str) -> frozenset[str]:
    """What two names of one thing share: "islet cell transplants", "transplanted islet cells"."""
    words = SORT.sub("", f" {name}").lower().split()
    return frozenset(INFLECTED.sub("", word) for word in words) - {"transplant"}


def _bare(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip(" ,;:.?!")


def is_name(words: str) -> bool:
    """Whether words that name something are a noun phrase that can be put in."""
    words = _bare(words)
    shouted = words.isupper() and len(words) > LONGEST_ABBREVIATION
    return not BRACKET.search(words) and len(words) <= LONGEST_NAME and not shouted and not NO_NAME.search(words)
