"""The nouns of a claim that may name its outcome, each as a short and whole phrase."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from spacy.tokens import Span, Token

from claims.nlp.clauses import SUBJECTS, first_conjunct
from claims.nlp.document import Mention
from claims.nlp.groups import ANIMALS, PERSONS
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.sentence import Sentence
from claims.vocabulary.names import OUTCOME_NAMES

PHRASES = lexicon("outcome_phrases")
ENDINGS = r"(?:e?s|e?d|e|y|ies|ied|[a-z]?(?:ed|ing))?"
STEMS = (re.sub(r"[ey]$", "", verb) for verb in PHRASES["verbs"]["changing"])
CHANGING = any_of([*(stem + ENDINGS for stem in STEMS), *PHRASES["verbs"]["irregular"]])
LIGHT = any_of([*PHRASES["nouns"]["changes"], *PHRASES["nouns"]["amounts"]])
AMOUNTS, NEVER = any_of(PHRASES["nouns"]["amounts"]), any_of(PHRASES["nouns"]["never"])
MEASURING = any_of(PHRASES["adjectives"]["measuring"])
DESCRIBING = ("compound", "amod", "nmod", "npadvmod")
OBJECTS = ("dobj", "attr", "pobj", "oprd", "conj")
MEASURE_TAGS = ("DT", "PDT", "WDT", "PRP", "PRP$", "POS", "CD", "JJR", "JJS", "RB", "RBR", "RBS", "IN", "SYM")
LINKS = ("of", "in", "on", "at", "to", "from", "for", "with", "without", "between", "against")
SHORT_NOT = ("n't", "n’t")  # which the tagger takes for a noun
POINTING = ("this", "that", "these", "those")
LONGEST = 6  # words


@dataclass(frozen=True)
class Nouns:
    span: Span
    sentence: Sentence
    names: Sequence[Mention]  # of therapies, and of diseases that are listed: none tells what changes

    def phrases(self) -> tuple[str, str]:
        """What the claim is about, and what else it names; empty where there is nothing."""
        subjects = [t for t in self.span if t.dep_ in SUBJECTS]
        others = [
            t for t in self.span if t.tag_ in ("NN", "NNS") and t.dep_ not in DESCRIBING and t.head.lower_ != "than"
        ]
        return self._first([*self._changed(), *subjects]), self._first(others)

    def last_of_several(self) -> str:
        """The last object of a verb that has several; empty where it has one."""
        return self._first([t for t in self._changed() if t.dep_ == "conj"][:1])

    def _changed(self) -> list[Token]:
        """The last object first where a verb has several: nested quotes run from the verb to their own outcome."""
        objects = [t for t in self.span if t.dep_ in OBJECTS and _is_changed(t)]
        joined = max((i for i, t in enumerate(objects) if t.dep_ == "conj"), default=-1)
        return objects[: joined + 1][::-1] + objects[joined + 1 :]

    def _first(self, tokens: Iterable[Token]) -> str:
        nouns = (self._weighty(token) for token in tokens)
        return next((self._phrase(noun) for noun in nouns if self._may_name_an_outcome(noun)), "")

    def _weighty(self, noun: Token) -> Token:
        """What a noun is about that only tells how much of it there is: "a reduction of pain", "the risk is sepsis"."""
        if not LIGHT.fullmatch(noun.text):
            return noun
        governed = _behind(noun)  # "a gain of 10 % in strength"
        behind = next((t for t in governed if not _is_no_outcome(t)), next(iter(governed), None))
        if behind is None or behind.i >= self.span.end:
            return noun
        return noun if _is_no_outcome(behind) and not LIGHT.fullmatch(behind.text) else self._weighty(behind)

    def _may_name_an_outcome(self, noun: Token) -> bool:
        acting = noun.tag_ == "VBG" and noun.dep_ in ("dobj", "pobj", "pcomp")  # "a risk of bleeding"
        if not (noun.tag_.startswith("NN") or acting) or _is_no_outcome(noun) or self._is_a_name(noun):
            return False
        if noun.tag_ == "NNP" and noun.dep_ in SUBJECTS and noun.text.istitle() and not OUTCOME_NAMES.exact(noun.text):
            return False  # a person
        return not AMOUNTS.fullmatch(noun.text) or any(t.dep_ == "compound" for t in noun.children)

    def _is_a_name(self, noun: Token) -> bool:
        start, end = self.sentence.start(noun), self.sentence.end(noun)
        return any(mention.start < end and start < mention.end for mention in self.names)

    def _phrase(self, noun: Token) -> str:
        """The noun with what describes it, without how much of it there is, whose it is, and when."""
        start, end = self._start(noun), noun.i + 1
        for child in noun.children:
            if child.i == end and child.lower_ in LINKS:
                end = self._end_behind(child, start) or end
            elif child.dep_ == "acl" and child.left_edge.lower_ == "to" and child.i == end + 1 < self.span.end:
                end = child.i + 1  # "the ability to speak"
        words = re.sub(r"\s+", " ", noun.doc[start:end].text)
        as_written = noun.doc[start].tag_.startswith("NNP") or words[:2].isupper()
        return words if as_written else words[0].lower() + words[1:]

    def _start(self, noun: Token) -> int:
        before = noun.doc[max(noun.left_edge.i, self.span.start) : noun.i]
        listed = (t.i + 1 for t in before if t.dep_ in ("cc", "punct") and t.text != "-")
        start = max(listed, default=before.start)
        return next((i for i in range(start, noun.i) if not _only_measures(noun.doc[i])), int(noun.i))

    def _end_behind(self, link: Token, start: int) -> int | None:
        """Where the noun behind a preposition ends, where it still tells what is meant."""
        noun = next(iter(_objects(link)), None)
        if noun is None or noun.i >= min(self.span.end, start + LONGEST) or noun.tag_ in ("CD", "NNP", "PRP"):
            return None
        empty = (_is_no_outcome(noun) and link.head.text != "need") or any(
            t.lower_ in POINTING for t in (noun, *noun.children)
        )
        return None if empty or self._is_a_name(noun) else int(noun.i) + 1


def _is_changed(token: Token) -> bool:
    token = first_conjunct(token)
    verb = token.head.head if token.dep_ == "pobj" and token.head.lower_ in LINKS else token.head
    return verb.tag_.startswith("VB") and CHANGING.fullmatch(verb.text) is not None


def _behind(noun: Token) -> list[Token]:
    """What a noun's prepositions govern, and what an amount is said to be."""
    governed = [t for link in noun.children if link.dep_ == "prep" for t in _objects(link)]
    equated = noun.dep_ in SUBJECTS and AMOUNTS.fullmatch(noun.text)
    return governed + [t for t in noun.head.children if equated and t.dep_ == "attr"]


def _objects(link: Token) -> list[Token]:
    """Of a preposition, or of the verb behind it, or that verb: "a chance of having sores", "a risk of bleeding"."""
    verbs = [t for t in link.children if t.dep_ == "pcomp"]
    return [t for head in (link, *verbs) for t in head.children if t.dep_ in ("pobj", "dobj")] or verbs


def _is_no_outcome(noun: Token) -> bool:
    return (
        not noun.text[0].isalpha()
        or noun.like_num
        or noun.text.lower() in SHORT_NOT
        or any(words.fullmatch(noun.text) for words in (NEVER, PERSONS, ANIMALS))
    )


def _only_measures(token: Token) -> bool:
    """True of what stands before a noun and tells only which, whose, how much of it, or how it was changed."""
    if token.tag_.startswith("VB") and CHANGING.fullmatch(token.text):
        return True
    measure = token.tag_ in MEASURE_TAGS or MEASURING.fullmatch(token.text) or PERSONS.fullmatch(token.text)
    joined = token.nbor().text == "-"  # "best-corrected"
    return not token.text[0].isalpha() or (bool(measure) and not joined)
