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
from claims.nlp.lead import NOT_FOLLOWING
from claims.nlp.restate.clause import clause
from claims.nlp.restate.naming import Names, about
from claims.nlp.restate.patient import as_patient
from claims.nlp.restate.phrases import Phrases
from claims.nlp.restate.reference import References
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
        self._names = Names(self._text, doc._.segments, doc._.mentions)
        self._references = References(Phrases(self._sentences, doc._.mentions))
        self._together: dict[int, list[Draft]] = defaultdict(list)
        for draft in doc._.drafts:
            self._together[draft.segment].append(draft)

    def restated(self, draft: Draft) -> str:
        sentence, quote = self._sentences[draft.segment], self._text[draft.start : draft.end]
        if NOT_FOLLOWING.search(before := self._text[sentence.offset : draft.start]):
            return _sentence(before + quote)
        said, is_open = self._said(draft, sentence) or (quote, False)
        return _sentence(said, about(said, draft, self._names), is_open=is_open)

    def _said(self, draft: Draft, sentence: Sentence) -> tuple[str, bool] | None:
        """The words of the claim, and whether one still points outside them; None where the quote holds no word."""
        if (span := sentence.span(draft)) is None:
            return None
        others = (sentence.span(other) for other in self._together[draft.segment] if other is not draft)
        tokens = clause(span, [other for other in others if other is not None])
        replaced = self._references.replaced(tokens, draft) | as_patient(tokens, draft)
        return _joined(tokens, replaced), self._references.is_open(tokens, replaced, draft.segment)


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
    words = _opened(re.sub(r"\s+", " ", words).strip(" ,;:–—•*"))
    words = words.removesuffix(")") if words.count(")") > words.count("(") else words
    words = words if words.endswith((".", "!", "?", '"', "”")) else words + "."
    words = f"“{words}”" if is_open else words
    return f"{_opened(setting)}: {words}" if setting else words


def _opened(words: str) -> str:
    return words[:1].upper() + words[1:]
