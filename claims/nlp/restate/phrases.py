"""The noun phrases of an article's sentences, as far as a pronoun may stand for one of them."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from claims.nlp.antecedent import PEOPLE
from claims.nlp.clauses import NOMINAL_SUBJECTS
from claims.nlp.document import Family, Mention
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.naming import is_name
from claims.nlp.sentence import Sentence

LEXICON = lexicon("reference")
TITLES = one_of(LEXICON["people"]["titles"])
MEASURES, PARTS, UNSAFE = (one_of(LEXICON["antecedent"][name]) for name in ("measures", "parts", "unsafe"))
OBJECTS = frozenset({"dobj", "attr"})
NUMBERING = frozenset({"det", "predet", "nummod", "quantmod"})
INSIDE_A_NAME = frozenset({"compound", "nmod", "npadvmod", "amod", "poss"})
RISKY = frozenset({"CD", "PRP", "PRP$", "IN", "TO"})  # Penn Treebank tags in no plain noun phrase
SUBJECT, OBJECT, OTHER = 180, 150, 115  # salience by the place in the sentence
WHOLE = frozenset({Family.PLACE, Family.CONDITION})  # what is called after one of these is none: "Lyme experts"
LONGEST, LONGEST_MENTION = 60, 200  # characters


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun with the words before it, and the family of what it names; None where the lexicons know no such name."""

    head: Token
    family: Family | None

    @property
    def words(self) -> list[Token]:
        return [t for t in self.head.subtree if t.i <= self.head.i]

    @property
    def is_plural(self) -> bool:
        return self._is_joined or self.head.tag_ in ("NNS", "NNPS")

    @property
    def is_person(self) -> bool:
        words = self.words if self.head.tag_ == "NNP" else [self.head]
        joined = [t for t in self.head.conjuncts if t.i > self.head.i]
        return any(PEOPLE.match(t.text) or (t.is_title and TITLES.match(t.text)) for t in [*words, *joined])

    @property
    def place(self) -> int:
        """How salient its place in the sentence makes it: SUBJECT, OBJECT or OTHER."""
        head = self._part or self.head
        if head.dep_ == "attr" and any(t.dep_ == "expl" for t in head.head.lefts):
            return SUBJECT  # "there are gels"
        if head.dep_ in NOMINAL_SUBJECTS:
            return SUBJECT if head.head.dep_ in ("ROOT", "conj", "ccomp") else OBJECT
        return OBJECT if head.dep_ in (*OBJECTS, "ROOT") else OTHER  # the root is a heading's

    @property
    def _part(self) -> Token | None:
        """The word that counts some of it ("most of the dogs")."""
        of = self.head.head
        return of.head if of.lower_ == "of" and PARTS.match(of.head.text) else None

    @property
    def _is_joined(self) -> bool:
        return any(t.dep_ == "conj" for t in self.head.rights)

    def copied(self) -> str:
        """As a definite phrase; "" where it would bring in a number, a denial or another pronoun."""
        words = self.words
        risky = any(t.like_num or t.tag_ in RISKY or UNSAFE.match(t.text) for t in words)
        numbered = any(t.like_num and t.i == self.head.i + 1 for t in self.head.rights)  # "phase 3"
        if risky or numbered or self._part or self._is_joined or any(t.is_punct and t.text != "-" for t in words):
            return ""
        pointed = words[0].tag_ in ("DT", "PDT") and words[0].lower_ not in ("the", "some")
        said = "".join(t.text_with_ws for t in words[pointed:]).strip()
        said = "the " + said if pointed else _in_sentence(said, words[0])
        return re.sub(r"\s+", " ", said) if len(said) <= LONGEST else ""

    def told_again(self) -> str:
        """As what has been told of, whatever its number ("the participants"); "" where that is no plain noun phrase."""
        numbered = [t for t in self.words if t.dep_ in NUMBERING]
        words = [t for t in self.words if t not in numbered and t.head not in numbered]  # not "only eight" patients
        plain = not any(t.like_num or t.tag_ in RISKY or t.is_punct or UNSAFE.match(t.text) for t in words)
        said = re.sub(r"\s+", " ", "".join(t.text_with_ws for t in words).strip())
        said = _in_sentence(said, words[0]) if words else ""
        return f"the {said}" if plain and not self._is_joined and len(said) <= LONGEST else ""


class Phrases:
    """By segment, in order, of those segments that are parsed."""

    def __init__(self, text: str, sentences: Mapping[int, Sentence], mentions: Sequence[Mention]) -> None:
        self._text, self._sentences = text, sentences
        self._mentions = mentions
        self._starts = [m.start for m in self._mentions]
        self._found: dict[int, list[Phrase]] = {}

    def of(self, segment: int) -> list[Phrase]:
        """Those of one segment, by its number."""
        if segment not in self._found:
            sentence = self._sentences.get(segment)
            phrases = (self._phrase(t, sentence) for t in sentence.parse if _can_be_meant(t)) if sentence else ()
            self._found[segment] = [phrase for phrase in phrases if phrase is not None]
        return self._found[segment]

    def ahead_of(self, pronoun: Token, segment: int) -> Iterator[Phrase]:
        """Those of its own sentence that stand before a pronoun."""
        return (phrase for phrase in self.of(segment) if phrase.head.i < pronoun.i)

    def before(self, segment: int, back: int) -> list[Phrase]:
        """Those of the sentence that stands so far before a segment, if both belong to one paragraph."""
        return self.of(segment - back) if all(map(self._goes_on, range(segment - back + 1, segment + 1))) else []

    def mentioned(self, id: str, segment: int) -> bool:
        """Whether a sentence names what has this id."""
        sentence = self._sentences.get(segment)
        if sentence is None:
            return False
        end = sentence.offset + len(sentence.text)
        near = slice(bisect_left(self._starts, sentence.offset), bisect_left(self._starts, end))
        return any(m.id == id for m in self._mentions[near])

    def named_in(self, tokens: Sequence[Token], segment: int) -> list[Mention]:
        """What the article names by words of a sentence that are all among these."""
        sentence = self._sentences.get(segment)
        if sentence is None or not tokens:
            return []
        near = slice(
            bisect_left(self._starts, sentence.start(tokens[0])), bisect_left(self._starts, sentence.end(tokens[-1]))
        )
        held = {at for t in tokens for at in (sentence.start(t), sentence.end(t))}
        return [m for m in self._mentions[near] if {m.start, m.end} <= held and is_name(self._text[m.start : m.end])]

    def subject(self, segment: int, back: int) -> Token | None:
        """The word with which the sentence begins that stands so far before a segment of its paragraph."""
        sentence = self._sentences.get(segment - back)
        if sentence is None or not all(map(self._goes_on, range(segment - back + 1, segment + 1))):
            return None
        return next((t for t in sentence.parse if t.dep_ in NOMINAL_SUBJECTS and t.head.dep_ == "ROOT"), None)

    def _goes_on(self, segment: int) -> bool:
        """Whether a sentence stands in the paragraph or under the heading that is before it, without a label."""
        sentence, last = self._sentences.get(segment), self._sentences.get(segment - 1)
        if sentence is None or last is None:
            return False
        end = last.offset + len(last.text)
        labelled = self._text[sentence.offset].isalnum() and sentence.text[:1] == " "
        parted = last.text.rstrip().endswith((".", ".”", '."')) and "\n\n" in self._text[end : sentence.offset]
        return not parted and not labelled

    def _phrase(self, noun: Token, sentence: Sentence) -> Phrase | None:
        """None where the parse cuts a name in two."""
        start, end = sentence.start(noun.left_edge), sentence.end(noun)
        near = slice(bisect_left(self._starts, start - LONGEST_MENTION), bisect_left(self._starts, end))
        named = [m for m in self._mentions[near] if start < m.end and (m.family not in WHOLE or m.end >= end)]
        cut = any(m.start < start for m in named)
        return None if cut else Phrase(noun, named[0].family if named else None)


def possessive(words: str) -> str:
    """Of one or of many: "the patient's", "the patients'"."""
    return words and words + ("'" if words.endswith("s") else "'s")


def _can_be_meant(token: Token) -> bool:
    denied = token.dep_ == "attr" and any(t.dep_ == "neg" for t in token.head.children)
    named = token.tag_.startswith("NN") and not MEASURES.match(token.text) and not PARTS.match(token.text)
    return named and not denied and token.dep_ not in INSIDE_A_NAME


def _in_sentence(said: str, first: Token) -> str:
    """Without the capital of a first word that is no name."""
    opens = first.is_sent_start or not first.i
    name = first.tag_ == "NNP" and (first.i + 1 == len(first.doc) or first.nbor().tag_ not in ("NN", "NNS"))
    return said[:1].lower() + said[1:] if opens and first.text[1:].islower() and not name else said
