"""Which words tell a claim: the least that are a sentence, else the clause around them, else a quotation."""

import re
from collections.abc import Collection, Sequence
from functools import cached_property

from spacy.tokens import Span, Token

from claims.nlp.clauses import FINITE, is_finite
from claims.nlp.lead import lead_of
from claims.nlp.lexicons import lexicon
from claims.nlp.restate.kept import Kept, from_first_word
from claims.nlp.restate.whole import around, is_sentence

CUES = lexicon("reference")["clause"]
TURNS = re.compile(rf"\b(?:{'|'.join(CUES['turning'])})\s*$", re.IGNORECASE)
OF_EVIDENCE = re.compile(
    rf"\W*(?:[\w’'-]+ ){{0,6}}?(?:{'|'.join(CUES['evidence'])}) (?:{'|'.join(CUES['showing'])})\b", re.IGNORECASE
)
LEANING = frozenset({"VB", "VBG", "VBN", "IN", "TO", "RP"})
LONGEST = 40  # words of a clause that stands for a part of it that has a subject and a verb


class Clause:
    """The words for one claim. `others` are the other claims of its sentence, `figures` its own."""

    def __init__(self, span: Span, others: Sequence[Span], figures: Collection[str]) -> None:
        self._span, self._lead = span, lead_of(span)
        self._kept = Kept(span, self._lead, others, figures)
        self._least = self._kept.words()

    @cached_property
    def words(self) -> list[Token]:
        if self._turning:
            return [*self._turning, *self._span]
        if self._hangs_on_a_noun:
            return from_first_word(list(self._span.sent))
        if self.is_fragment:
            return self._cut_out
        return self._least if self._is_whole or not self._can_widen else self._around

    @cached_property
    def is_fragment(self) -> bool:
        """Whether they were cut out of a sentence and state nothing alone, or their sentence states nothing."""
        if self._hangs_on_a_noun:
            return True
        if self._turning or self._is_whole or self._can_widen:
            return False
        return bool(self._around) or any(t.tag_ in FINITE for t in self._span) or self._leans

    @cached_property
    def _around(self) -> list[Token]:
        return from_first_word(around(self._span))

    @property
    def _leans(self) -> bool:
        """Whether they open with a bare verb or a preposition that leans on words left out before it."""
        first = self._least[0]
        return first.tag_ in LEANING and first.i > next((t.i for t in from_first_word(list(self._span.sent))), first.i)

    @cached_property
    def _is_whole(self) -> bool:
        """Whether they are a sentence, or a short form of a long one."""
        states = self._lead.verb is not None and bool(self._lead.subject) and is_finite(self._lead.verb)
        return is_sentence(self._least) or (states and len(self._around) > LONGEST)

    @cached_property
    def _can_widen(self) -> bool:
        """Whether the clause around them adds no hedge or count, and no denial but of what they tell of or share."""
        added = [t for t in self._around if t not in self._span]
        told = self._tells_of_a_noun or self._span[0].lower_ in ("neither", "nor")
        safe = self._kept.only_denies if told else self._kept.is_safe
        return bool(self._around) and safe(added)

    @property
    def _tells_of_a_noun(self) -> bool:
        return self._lead.verb is not None and self._lead.verb.dep_ in ("relcl", "acl")

    @cached_property
    def _hangs_on_a_noun(self) -> bool:
        """Whether nothing says that there is what they tell of ("proven uses that make it worthwhile", in a list)."""
        sentence = self._span.sent
        shows = OF_EVIDENCE.match(sentence.text) and sum(t.tag_ in FINITE for t in sentence) == 1
        named = sentence.root.tag_.startswith("NN") and self._span.root != sentence.root
        return bool(shows) or (named and self._tells_of_a_noun)

    @property
    def _cut_out(self) -> list[Token]:
        """The least words if nothing is left out between them, else the quote alone, or from what it tells of on."""
        if len(self._least) == self._least[-1].i - self._least[0].i + 1:
            return self._least
        parted = self._span.start and self._span.doc[self._span.start - 1].text == ","
        told = self._lead.subject if self._tells_of_a_noun and not parted else ()
        return list(self._span.doc[min([*told, *self._kept.cut_off(), self._span[0]]).i : self._span.end])

    @cached_property
    def _turning(self) -> list[Token]:
        """Words right before the quote that turn it around ("rather than") where its lead does not hold them."""
        before = self._span.doc[: self._span.start]
        match = TURNS.search(before.text)
        if match is None or {*self._lead.governors, *self._lead.joints} & set(before[-1:]):
            return []
        return [t for t in before if t.idx - before.start_char >= match.start() and not t.is_space]
