"""Each claim as a sentence that stands alone, in the article's own words.

Kept are the words of its sentence that belong to it; a pronoun gives way to what it clearly stands for. In front stands
what the passage is about, where they do not name it ("Cord cells for arthritis: …"). Words that still point at what is
outside them are marked as a quotation.
"""

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.nlp.document import Draft
from claims.nlp.modality import NOT_FOLLOWING
from claims.nlp.listing import introduction
from claims.nlp.restate.clause import Clause
from claims.nlp.restate.counted import counted
from claims.nlp.restate.house import House
from claims.nlp.restate.listing import doubts, joined
from claims.nlp.restate.naming import Names, about, names_another
from claims.nlp.restate.patient import as_patient
from claims.nlp.restate.phrases import Phrases
from claims.nlp.restate.reference import References
from claims.nlp.restate.story import Story
from claims.nlp.restate.whole import is_sentence
from claims.nlp.sentence import Sentence

EMPTY_ASIDE = re.compile(r"\s*\(\s*\)|\s*,\s*,(?=\s)")
REFERENCE = re.compile(r"\s*\.?(?:\[\d[\d, –-]*(?:\]|$))+")  # "[4,5]", and what a quote cuts off of it
CLITICS = {"re": " are", "ve": " have", "ll": " will", "s": " is"}


@Language.factory("restate", requires=["doc._.drafts", "doc._.sentences", "doc._.mentions"], assigns=["doc._.drafts"])
def make_restate(nlp: Language, name: str) -> "Restate":
    return Restate()


class Restate:
    def __call__(self, doc: Doc) -> Doc:
        article = Article(doc)
        for draft in doc._.drafts:
            draft.text = article.restated(draft)
        return doc


class Article:
    """What the claims of one text may take from it."""

    def __init__(self, doc: Doc) -> None:
        self._text, self._sentences = doc.text, doc._.sentences
        self._segments = doc._.segments
        self._names = Names(self._text, doc._.mentions)
        self._house, self._story = House(self._text), Story(self._text)
        self._references = References(Phrases(self._text, self._sentences, doc._.mentions))
        self._together: dict[int, list[Draft]] = defaultdict(list)
        for draft in doc._.drafts:
            self._together[draft.segment].append(draft)

    def restated(self, draft: Draft) -> str:
        sentence, quote = self._sentences[draft.segment], self._text[draft.start : draft.end]
        if NOT_FOLLOWING.search(before := self._text[sentence.offset : draft.start]):
            return _sentence(before + quote)
        said, is_open = self._said(draft, sentence)
        label = self._label(draft, sentence)
        setting = about(f"{label} {said}", draft, self._names)
        return _sentence(said, ", ".join(filter(None, (setting, label))), is_open=is_open)

    def _label(self, draft: Draft, sentence: Sentence) -> str:
        """What stands before a colon and names what the claim is about besides ("Autism: Some clinics sell it")."""
        end = sentence.offset + len(sentence.text) - len(sentence.text.lstrip())
        label = self._text[sentence.offset : end].strip(" :•*#–-")
        return label if label and names_another(label, draft) else ""

    def _said(self, draft: Draft, sentence: Sentence) -> tuple[str, bool]:
        """The words of the claim, and whether they are no sentence or one still points outside them."""
        opening = introduction(self._text, self._segments, draft.segment).rstrip(" :")
        if (span := sentence.span(draft)) is None:
            return joined(opening, self._text[draft.start : draft.end]), False
        others = (sentence.span(other) for other in self._together[draft.segment] if other is not draft)
        clause = Clause(span, [other for other in others if other is not None], draft.figures)
        tokens = _without_not_only(clause.words)
        opened = bool(opening) and (doubts(opening) or not is_sentence(tokens))
        replaced = self._replaced(tokens, draft)
        cut = clause.is_fragment and not opened
        is_open = cut or self._references.is_open(tokens, replaced, draft.segment)
        said = _joined(tokens, {} if is_open else replaced)
        return joined(opening, said) if opened else said, is_open

    def _replaced(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what is put in for a word."""
        replaced = self._references.replaced(tokens, draft) | self._house.named(tokens, draft)
        return replaced | as_patient(tokens, draft) | self._story.named(tokens, draft) | counted(tokens)


def _without_not_only(tokens: Sequence[Token]) -> list[Token]:
    """Without a "not only" whose "but" they do not hold."""
    if any(t.lower_ == "but" for t in tokens):
        return list(tokens)
    pairs = (k for k, t in enumerate(tokens[1:]) if t.lower_ == "only" and tokens[k].lower_ == "not")
    dropped = {i for k in pairs for i in (k, k + 1)}
    return [t for k, t in enumerate(tokens) if k not in dropped]


def _joined(tokens: Sequence[Token], replaced: Mapping[int, str]) -> str:
    """The words in order, with a space where one was left out between them."""
    words = []
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        word = replaced.get(token.i, token.text)
        glued = after is not None and after.i == token.i + 1 and not token.whitespace_
        if token.i - 1 in replaced and token.i not in replaced:
            word = CLITICS.get(token.text[1:], word) if token.text[0] in "'’" else word
        words.append(word if glued else word + " ")
    return REFERENCE.sub("", EMPTY_ASIDE.sub("", "".join(words)).strip()).strip(" ,;:–—•*")


def _sentence(words: str, setting: str = "", *, is_open: bool = False) -> str:
    words = _without_half_brackets(re.sub(r"\s+", " ", words).strip(" ,;:–—•*"))
    words = _opened(words)
    words = words if words.endswith((".", "!", "?", '"', "”")) else words + "."
    words = f"“{words}”" if is_open else words
    return f"{_opened(setting)}: {words}" if setting else words


def _without_half_brackets(words: str) -> str:
    more = words.count(")") - words.count("(")
    words = words.strip(")") if more > 0 else words.removeprefix("(") if more < 0 else words
    return words.strip()


def _opened(words: str) -> str:
    """With a capital, unless the first word is written as it is for a reason ("iPSC", "ß cells")."""
    first = re.match(r"[a-z]+(?![a-z]*[A-Z\d])", words)
    return words[0].upper() + words[1:] if first else words
