"""What the claims of one text may take from it, and each as the sentence that is made so."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from claims.nlp.document import Draft, by_segment
from claims.nlp.listing import heading, introduction, question
from claims.nlp.mentions import mentions
from claims.nlp.restate.about import about, names_another
from claims.nlp.restate.clause import Clause
from claims.nlp.restate.counted import counted
from claims.nlp.restate.definite import specified
from claims.nlp.restate.held import Held
from claims.nlp.restate.kept import from_first_word, with_whole_word, without_tie
from claims.nlp.restate.naming import OwnNames
from claims.nlp.restate.persons import House, Narrator, Story
from claims.nlp.restate.phrases import Phrases
from claims.nlp.restate.reference import References
from claims.nlp.restate.study import named_study
from claims.nlp.restate.whole import is_sentence
from claims.nlp.restate.wording import (
    as_sentence,
    behind,
    doubts,
    is_label,
    joined,
    only_hedges,
    says_of_an_item,
    with_item,
    without_label,
    without_not_only,
)
from claims.nlp.sentence import Sentence


@Language.component(
    "restate",
    requires=["doc._.drafts", "doc._.sentences", "doc._.mentions", "doc._.segments"],
    assigns=["doc._.drafts"],
)
def restate(doc: Doc) -> Doc:
    article = Article(doc)
    for draft in doc._.drafts:
        draft.text = article.restated(draft)
    return doc


@dataclass(frozen=True, slots=True)
class Said:
    """The words of a claim, with what is put in for some of them, and behind what opens their list.

    They are `is_open` where they are no sentence or one still points outside them.
    """

    opening: str
    tokens: Sequence[Token]
    replaced: Mapping[int, str]
    quote: str = ""  # where it holds no word of its sentence
    is_open: bool = False

    def words(self, put_in: Mapping[int, str] | None = None) -> str:
        """With more put in, by the number of a token."""
        words = joined(self.tokens, {**self.replaced, **(put_in or {})}) if self.tokens else self.quote
        return behind(self.opening, words)


class Article:
    """What the claims of one text may take from it."""

    def __init__(self, doc: Doc) -> None:
        self._text, self._sentences = doc.text, doc._.sentences
        self._segments = doc._.segments
        self._names = OwnNames(self._text, doc._.mentions)
        self._house, self._story, self._narrator = House(self._text), Story(self._text), Narrator(self._text)
        self._phrases = Phrases(self._text, self._sentences, doc._.mentions)
        self._held = Held(self._phrases)
        self._references = References(self._phrases, self._names, self._held)
        self._together = by_segment(doc._.drafts)

    def restated(self, draft: Draft) -> str:
        """The claim as one sentence, behind what its passage is about where its own words do not name it."""
        sentence = self._sentences[draft.segment]
        label, said = self._label(draft, sentence), self._said(draft, sentence)
        held = self._phrases.named_in(said.tokens, draft.segment)
        passage = about(f"{label} {said.words()}", held, draft, self._names)
        put_in, left = ({}, passage) if label or said.is_open else specified(said.tokens, passage)
        words, before = said.words(put_in), left.before(draft)
        before += " in a patient" if before and self._narrator.is_meant(words, draft) else ""
        return as_sentence(words, ", ".join(filter(None, (before, label))), is_open=said.is_open)

    def _label(self, draft: Draft, sentence: Sentence) -> str:
        """What stands before a colon and names what the claim is about besides ("Autism: Some clinics sell it")."""
        label = self._before(sentence).strip(" :")
        return label if label and names_another(label, draft) else ""

    def _before(self, sentence: Sentence) -> str:
        """What of its text is no part of a sentence, as of a label or a mark."""
        end = sentence.offset + len(sentence.text) - len(sentence.text.lstrip())
        return self._text[sentence.offset : end].strip(" •*#>–-")

    def _headed(self, sentence: Sentence) -> str:
        """What stands before a colon and names neither therapy nor disease: when, or of whom the words are told."""
        label = self._before(sentence)
        said = label.rstrip(" :") if label.endswith(":") else ""
        return "" if not said or is_label(said) or mentions(said) else said

    def _said(self, draft: Draft, sentence: Sentence) -> Said:
        opening = introduction(self._text, self._segments, draft.segment).rstrip(" :")
        if (span := sentence.span(draft)) is None:
            return Said(opening, (), {}, quote=self._text[draft.start : draft.end])
        others = (sentence.span(other) for other in self._together[draft.segment] if other is not draft)
        clause = Clause(span, [other for other in others if other is not None], draft.figures)
        tokens = with_item(with_whole_word(without_label(without_not_only(without_tie(clause.words)))))
        opening = opening or ("" if is_sentence(tokens) else self._headed(sentence)) or self._asked(span, draft)
        opened = bool(opening) and (doubts(opening) or not is_sentence(tokens))
        cut = clause.is_fragment and not opened and not says_of_an_item(tokens)
        replaced = self._replaced(tokens, draft) | clause.finite
        is_open = cut or self._held.is_open(tokens, replaced, draft.segment)
        study = "" if opened or is_open else named_study(tokens, draft, self._phrases, self._above(draft))
        before = f"In {study}," if study else opening if opened else ""
        return Said(before, tokens, {} if is_open else replaced, is_open=is_open)

    def _asked(self, span: Span, draft: Draft) -> str:
        """The question that is answered by words that are no sentence."""
        words = from_first_word(list(span.sent))
        asked = question(self._text, self._segments, draft.segment) if words and not is_sentence(words) else ""
        return "" if only_hedges(asked) else re.sub(r"\bour\b", "the", asked)

    def _above(self, draft: Draft) -> str:
        head = heading(self._text, self._segments, draft.segment)
        return self._text[head.start : head.end] if head else ""

    def _replaced(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what is put in for a word."""
        counts = counted(tokens, self._phrases.before(draft.segment, 1))
        replaced = self._references.replaced(tokens, draft) | self._house.named(tokens, draft)
        return replaced | self._narrator.named(tokens, draft) | self._story.named(tokens, draft) | counts
