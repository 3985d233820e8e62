"""What an article itself calls the therapy and the condition of a claim, as a noun phrase that can be put in."""

import re
from collections import defaultdict
from collections.abc import Sequence

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.lexicons import lexicon
from claims.nlp.mentions import mentions
from claims.nlp.modality import DENIES
from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.statements import Kind

LEXICON = lexicon("reference")
CUES = LEXICON["names"]
NO_NAME = re.compile(
    "|".join(
        (
            rf"^(?:{'|'.join(CUES['no_first'])})\b",
            rf"\b(?:{'|'.join(CUES['no_part'])})\b",
            rf"\b(?:{'|'.join(CUES['no_last'])})$",
            rf"^(?:the )?(?:{'|'.join(CUES['no_whole'])})$",
            "[,;:]",
        )
    ),
    re.IGNORECASE,
)
SORT = re.compile(rf"[ -](?:{'|'.join(LEXICON['reference']['therapy_nouns'])})\b", re.IGNORECASE)
LONGEST_NAME, LONGEST_ABBREVIATION = 70, 6  # characters
NEAR, MOST = 3, 3  # mentions, names
TREES = {Family.THERAPY: THERAPIES, Family.CONDITION: CONDITIONS}
PROPER = re.compile(r"['’]|[a-z].*[A-Z]")

KNOWN_SMALL = frozenset(
    word for tree in TREES.values() for c in tree.values() for name in c.names for word in re.findall(r"\b[a-z]+", name)
)


class Names:
    """Of the names of one article, those near before a place, in full: "type 1 diabetes", not "type 1" or "T1D"."""

    def __init__(self, text: str, segments: Sequence[Segment], mentions: Sequence[Mention]) -> None:
        self._text, self._segments = text, segments
        self._small = frozenset(re.findall(r"\b[a-z][\w'’-]*", text))
        self._mentions: dict[tuple[Family, str], list[Mention]] = defaultdict(list)
        for m in mentions:
            if m.family in TREES and _is_name(_bare(text[m.start : m.end])):
                self._mentions[m.family, m.id].append(m)

    def of(self, ids: Sequence[str], draft: Draft, family: Family) -> str:
        """The names of these concepts, as a list; "" where there is none. A kind of another stands for both."""
        tree = TREES[family]
        ids = [id for id in ids if not (tree.kinds(id) - {id}) & set(ids)]
        names = list(dict.fromkeys(name for id in ids[:MOST] if (name := self._one(id, draft, family))))
        return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else "".join(names)

    def _one(self, id: str, draft: Draft, family: Family) -> str:
        if mine := self._mentions.get((family, id)):
            before = [m for m in mine if m.end <= self._segments[draft.segment].end]
            near = before[-NEAR:] or mine[:1]
            nearest = near[-1] if family is Family.THERAPY else max(near, key=lambda m: m.end - m.start)
            in_full = (m for m in reversed(before) if not self._is_abbreviated(m))
            return self._said(next(in_full, nearest) if self._is_abbreviated(nearest) else nearest)
        if id.startswith("other:"):
            return id.removeprefix("other:")
        known = TREES[family].get(id)
        names = (known.plain, known.label, *known.names) if known else ()
        return next((name for name in names if name and not DENIES.search(name)), "")

    def _is_abbreviated(self, mention: Mention) -> bool:
        words = self._text[mention.start : mention.end]
        return len(words) <= LONGEST_ABBREVIATION and words.isupper()

    def _said(self, mention: Mention) -> str:
        """With the noun that the name stands before ("stem cell treatment"), and without the capitals of a heading."""
        sort = SORT.match(self._text, mention.end) if mention.family is Family.THERAPY else None
        name = _bare(self._text[mention.start : sort.end() if sort else mention.end])
        name += "s" if name.lower().endswith(" cell") else ""
        return " ".join(self._in_sentence(word) for word in name.split(" "))

    def _in_sentence(self, word: str) -> str:
        small = word.lower()
        plain = word[:1].isupper() and word[1:].islower() and not PROPER.search(word)
        return small if plain and (small in self._small or small in KNOWN_SMALL) else word


def _bare(words: str) -> str:
    return re.sub(r"\s+", " ", words).strip(" ,;:.?!")


def _is_name(words: str) -> bool:
    shouted = words.isupper() and len(words) > LONGEST_ABBREVIATION
    return len(words) <= LONGEST_NAME and not shouted and not NO_NAME.search(words)


def about(said: str, draft: Draft, names: Names) -> str:
    """The therapy and the condition that the passage is about, where the claim's words do not name them.

    A disease is not told of the therapy, nor how cells act of one disease.
    """
    therapies = () if draft.kind is Kind.EPIDEMIOLOGY else draft.therapies
    conditions = () if draft.kind is Kind.MECHANISM else draft.conditions
    told = ((therapies, Family.THERAPY), (conditions, Family.CONDITION))
    called = [(names.of(ids, draft, family), ids, family) for ids, family in told]
    unsaid = [(name, ids, family) for name, ids, family in called if name and name.lower() not in said.lower()]
    named = mentions(said) if unsaid else []
    return " for ".join(name for name, ids, family in unsaid if not any(_is_one_of(m, ids, family) for m in named))


def names_another(label: str, draft: Draft) -> bool:
    """Whether words name a therapy or condition that is none of the claim's."""
    told = {Family.THERAPY: draft.therapies, Family.CONDITION: draft.conditions}
    return any(m.family in told and not _is_one_of(m, told[m.family], m.family) for m in mentions(label))


def _is_one_of(mention: Mention, ids: Sequence[str], family: Family) -> bool:
    """Whether it names one of these concepts, a kind of one, or what one is a kind of ("stem cells")."""
    tree = TREES[family]
    return mention.family is family and any(tree.is_a(mention.id, id) or tree.is_a(id, mention.id) for id in ids)
