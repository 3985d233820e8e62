"""Each claim as a sentence that stands alone, in the article's own words.

Added are the subject that the quote leaves to its sentence, the modal or negation that governs it, names for what "it"
and "the treatment" stand for, and in front what the passage is about ("Cord cells for arthritis: …"). Nothing else is.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.lexicons import lexicon
from claims.vocabulary import CONDITIONS, THERAPIES
from claims.vocabulary.statements import Kind

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj", "csubjpass"})
GOVERNING = frozenset({"aux", "auxpass", "neg"})
VERBAL = ("VB", "MD")  # Penn Treebank tags
BEFORE_VERB = ("RB", "CC", "TO", "IN", ",", ":", "``")
ASIDE = frozenset({"relcl", "appos", "acl", "parataxis", "advcl"})
CUES = lexicon("reference")["reference"]


def _pointing(nouns: str) -> re.Pattern[str]:
    """A subject that only points back: a pronoun that stands for something, or "the treatment"."""
    words = {name: "|".join(CUES[name]) for name in CUES}
    pronoun = rf"(?:{words['pronouns']})\b(?! (?:is|was|are|were) (?:not )?(?:{words['empty']})\b)"
    noun = rf"(?:{words['determiners']}) (?:new |novel |same )?(?:{words[nouns]})\b(?! (?:{words['described_by']})\b)"
    return re.compile(f"{noun}|{pronoun}", re.IGNORECASE)


THERAPY_PRONOUN, PLAIN_PRONOUN = _pointing("therapy_nouns"), _pointing("condition_nouns")
# What stands right before words that are said not to follow; it belongs to them.
NOT_FOLLOWING = re.compile(rf"(?:{'|'.join(lexicon('cues')['negation']['not_following'])})\s*$", re.IGNORECASE)
SINGULAR = re.compile(r" (?:is|was|has|does|doesn['’]t|isn['’]t|wasn['’]t|hasn['’]t)\b")
LONGEST_NAME, LONGEST_ABBREVIATION = 70, 6  # characters
DESCRIBES = re.compile(r"\b(?:is|are|was|were|be|been|to|into|which|that|can|may)\b", re.IGNORECASE)
PROPER = frozenset({"Parkinson's", "Parkinson’s", "Crohn's", "Crohn’s", "Alzheimer's", "Alzheimer’s", "Muse", "Type"})


@Language.factory("restate", requires=["doc._.drafts", "doc._.parses", "doc._.mentions"], assigns=["doc._.drafts"])
def make_restate(nlp: Language, name: str) -> "Restate":
    return Restate()


class Restate:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        names = Names(text, doc._.segments, doc._.mentions)
        for draft in doc._.drafts:
            draft.text = restated(text, draft, doc._.parses[draft.segment], names)
        return doc


class Names:
    """What the article itself calls a therapy or a condition, near before a place; "type 1 diabetes", not "type 1"."""

    def __init__(self, text: str, segments: Sequence[Segment], mentions: Sequence[Mention]) -> None:
        self.text, self.segments, self.mentions = text, segments, mentions

    def of(self, ids: Sequence[str], draft: Draft, family: Family) -> str:
        """The names of these concepts, joined by "and"; "" where there is none. A kind of another stands for both."""
        tree = THERAPIES if family is Family.THERAPY else CONDITIONS
        ids = [id for id in ids if not (tree.kinds(id) - {id}) & set(ids)]
        return " and ".join(dict.fromkeys(name for name in (self._one(id, draft, family) for id in ids[:3]) if name))

    def _one(self, id: str, draft: Draft, family: Family) -> str:
        mine = [m for m in self.mentions if m.id == id and m.family is family and self._is_name(m)]
        before = [m for m in mine if m.end <= self.segments[draft.segment].end]
        if mine:
            near = before[-3:] or mine[:1]
            nearest = near[-1] if family is Family.THERAPY else max(near, key=lambda m: m.end - m.start)
            return _in_sentence(re.sub(r"\s+", " ", self.text[nearest.start : nearest.end]))
        if id.startswith("other:"):
            return id.removeprefix("other:")
        tree = THERAPIES if family is Family.THERAPY else CONDITIONS
        return (tree[id].plain or tree[id].label) if id in tree else ""

    def _is_name(self, mention: Mention) -> bool:
        words = self.text[mention.start : mention.end]
        shouted = words.isupper() and len(words) > LONGEST_ABBREVIATION
        return len(words) <= LONGEST_NAME and not shouted and not DESCRIBES.search(words)


def _in_sentence(name: str) -> str:
    """Without the capitals of a heading: a word with small letters after its first is no abbreviation."""
    words = name.split(" ")
    if len(words) < 2 or not all(word[:1].isupper() for word in words if word.isalpha()):
        return name
    return " ".join(word.lower() if word[1:].islower() and word not in PROPER else word for word in words)


def restated(text: str, draft: Draft, parse: Doc, names: Names) -> str:
    quote = text[draft.start : draft.end]
    offset = names.segments[draft.segment].start
    if NOT_FOLLOWING.search(before := text[offset : draft.start]):
        return _sentence(before + quote)
    said = _named(" ".join(part for part in (*lead(draft, parse, offset), quote) if part), draft, names)
    setting = _setting(said, draft, names)
    return f"{_opened(setting)}: {_sentence(said)}" if setting else _sentence(said)


class Lead(NamedTuple):
    """What stands before the quote and belongs to its predicate: the subject, and the modal or negation."""

    subject: str = ""
    governing: str = ""


def lead(draft: Draft, parse: Doc, offset: int) -> Lead:
    """The lead of the predicate that the quote opens with; empty where the quote holds its own subject."""
    span = parse.char_span(draft.start - offset, draft.end - offset, alignment_mode="expand")
    head = _predicate(span) if span is not None and len(span) else None
    if span is None or head is None or any(t.dep_ in SUBJECTS and t.head == head for t in span):
        return Lead()
    for verb in _chain(head):
        subject = next((t for t in verb.children if t.dep_ in SUBJECTS and t.i < span.start), None)
        if subject is not None:
            phrase = _antecedent(subject, verb, span)
            return Lead(phrase, _governing(verb, head, span)) if phrase else Lead()
        if verb.dep_ in ("relcl", "acl") and verb.head.i < span.start:
            return Lead(_phrase(verb.head, span, cut=verb))
    return Lead()


def _predicate(span: Span) -> Token | None:
    """The verb that the quote opens with: its root, or the first verb before which only an adverb stands."""
    for token in span[:4]:
        if token.tag_.startswith(VERBAL):
            return token.head if token.dep_ in GOVERNING and token.head in span else token
        if not token.tag_.startswith(BEFORE_VERB):
            break
    return span.root if span.root.tag_.startswith(VERBAL) else None


def _chain(token: Token) -> Iterator[Token]:
    """The predicate, and those above it whose subject it shares."""
    yield token
    for _ in range(5):
        if token.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "prep", "ccomp") or token.head is token:
            return
        token = token.head
        yield token


def _antecedent(subject: Token, verb: Token, span: Span) -> str:
    if subject.tag_ in ("WDT", "WP"):
        return _phrase(verb.head, span, cut=verb) if verb.dep_ == "relcl" and verb.head.tag_.startswith("NN") else ""
    return _phrase(subject, span)


def _phrase(token: Token, span: Span, cut: Token | None = None) -> str:
    """The words under a noun, without asides and without what the quote holds itself."""
    dropped = {t for child in token.children if _is_aside(child) for t in child.subtree} | set(
        cut.subtree if cut else ()
    )
    words = [t for t in token.subtree if t not in dropped and not span.start <= t.i < span.end]
    return "".join(t.text_with_ws for t in words).strip(" ,;:–—-") if token in words else ""


def _is_aside(token: Token) -> bool:
    return (
        token.dep_ in ASIDE
        and token.i > token.head.i
        and any(t.text in ",(–—" for t in token.doc[token.head.i + 1 : token.i])
    )


def _governing(verb: Token, head: Token, span: Span) -> str:
    """The modal or negation before the quote that also holds for its predicate ("can improve A and reduce B")."""
    if verb is not head and any(t.dep_ in GOVERNING for t in head.children):
        return ""
    if verb is not head and verb.tag_ != head.tag_:
        return ""
    words = [t for t in verb.children if t.dep_ in GOVERNING and t.i < span.start]
    return "".join(t.text_with_ws for t in words).strip()


def _named(said: str, draft: Draft, names: Names) -> str:
    """A subject that only points back is replaced by the name of what it points at."""
    pronoun, name = THERAPY_PRONOUN.match(said), names.of(draft.therapies, draft, Family.THERAPY)
    if draft.kind is Kind.EPIDEMIOLOGY or not draft.therapies:
        pronoun, name = PLAIN_PRONOUN.match(said), names.of(draft.conditions, draft, Family.CONDITION)
    if draft.kind in (Kind.TRIAL, Kind.ACCESS) or not pronoun or not name:
        return said
    rest = said[pronoun.end() :]
    return said if _plural(name) and SINGULAR.match(rest) else name + rest


def _plural(name: str) -> bool:
    return name.endswith("s") and not name.endswith(("ss", "is", "'s"))


def _setting(said: str, draft: Draft, names: Names) -> str:
    """The therapy and the condition that the passage is about, where the claim's words name neither."""
    therapy = names.of(draft.therapies, draft, Family.THERAPY)
    condition = names.of(draft.conditions, draft, Family.CONDITION)
    therapy = "" if not therapy or _holds(said, therapy) else therapy
    condition = "" if not condition or _holds(said, condition) else condition
    therapy = "" if draft.kind is Kind.EPIDEMIOLOGY else therapy
    return f"{therapy} for {condition}" if therapy and condition else therapy or condition


def _holds(said: str, name: str) -> bool:
    words = [
        w for w in re.findall(r"\w+", name.lower()) if w not in ("and", "the", "of", "disease", "treatment", "therapy")
    ]
    return any(word.rstrip("s") in said.lower() for word in words)


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]


def _sentence(words: str) -> str:
    words = _opened(re.sub(r"\s+", " ", words).strip(" ,;:–—•*"))
    return words if words.endswith((".", "!", "?", '"', "”")) else words + "."
