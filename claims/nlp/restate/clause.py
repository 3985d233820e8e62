"""Which words tell a claim: the least that are a sentence, else the clause around them, else a quotation."""

import re
from collections.abc import Collection, Sequence
from functools import cached_property

from spacy.tokens import Span, Token

from claims.nlp.antecedent import antecedent_of
from claims.nlp.clauses import (
    ADNOMINAL,
    AUXILIARIES,
    FINITE,
    NOMINAL_SUBJECTS,
    RELATIVE,
    SUBJECTS,
    first_conjunct,
    is_finite,
    is_mark,
)
from claims.nlp.embedding import embeddings, holds_with_more
from claims.nlp.lead import lead_of, predicate_of
from claims.nlp.lexicons import either, lexicon, one_of
from claims.nlp.modality import GUESSES, NOT_FOLLOWING
from claims.nlp.restate.kept import Kept, from_first_word, text_of
from claims.nlp.restate.phrases import possessive
from claims.nlp.restate.whole import (
    around,
    can_stand_alone,
    clause_of,
    is_cut,
    is_sentence,
    is_told_whole,
    without_concession,
)

CUES = lexicon("reference")["clause"]
TURNS = re.compile(rf"\b{either(CUES['turning'])}\s*$", re.IGNORECASE)
OF_EVIDENCE = re.compile(
    rf"\W*(?:[\w’'-]+ ){{0,6}}?{either(CUES['evidence'])} {either(CUES['showing'])}\b", re.IGNORECASE
)
ASKS = re.compile(rf"(?:{either(CUES['asking'])}|^\W*{either(CUES['asking_first'])})\s*$", re.IGNORECASE)
MAKING, THERAPY = one_of(CUES["making"]), one_of(lexicon("reference")["reference"]["therapy_nouns"])
PAST = frozenset({"VBN", "VBD"})
PLURAL, PROPER = frozenset({"NNS", "NNPS"}), frozenset({"NNP", "NNPS"})
ARTICLES = frozenset({"a", "an", "the"})
LEANING, DOES = frozenset({"VB", "VBG", "VBN", "IN", "TO", "RP"}), frozenset({"do", "does", "did"})
LONGEST = 40  # words of a clause that stands for a part of it that has a subject and a verb


class Clause:
    """The words for one claim. `others` are the other claims of its sentence, `figures` its own."""

    def __init__(self, span: Span, others: Sequence[Span], figures: Collection[str]) -> None:
        self._span, self._lead = span, lead_of(span)
        self._kept = Kept(span, self._lead, others, figures)
        self._least = self._kept.words()

    @cached_property
    def words(self) -> list[Token]:
        """In the sentence's order, with gaps where words are left out."""
        if self._unsettled:
            return self._unsettled
        if holds_with_more(self._span):
            return from_first_word(list(self._span.sent))
        if self._turning:
            return [*self._turning, *self._span]
        if self._apposed is not None:
            first, name = self._apposed.left_edge, self._apposed.head
            named = [t for t in name.subtree if t.i < first.i and not is_mark(t)]
            return [*named, *self._span.doc[first.i : self._span.end]]
        if self._antecedent:
            return self._least
        if self._told_within:
            return self._told_within
        if self.finite:
            return [*self._made, *self._span]
        if self._hangs_on_a_noun and not self._leaves_off:
            return from_first_word(list(self._span.sent))
        if self.is_fragment:
            return self._cut_out
        return self._least if self._is_whole or not self._can_widen else self._around

    @cached_property
    def _unsettled(self) -> list[Token]:
        """The words with those on which their clause hangs, where these deny it, guess it or only ask it."""
        held = (each for each in embeddings(self._span) if is_unsettled(each.before.text))
        clause = next(held, None)
        if clause is None:
            return []
        within = range(clause.before.end, self._span.end)
        above = (verb for verb in clause.verb.ancestors if verb.i not in within and can_stand_alone(verb))
        whole = next(((verb, words) for verb in above if is_sentence(words := clause_of(verb, self._span))), None)
        verb, words = whole or (clause.verb, from_first_word(list(self._span.sent)))
        if verb.i >= self._span.end:
            return words
        end = self._span.end
        return [*(t for t in words if t.i < end), *(t for t in self._least if t.i >= end)]

    @cached_property
    def _apposed(self) -> Token | None:
        """What tells what a thing is, beside its name, where the quote is no more: "Akuugo, [a product …]"."""
        root, first = self._span.root, self._span[0]
        is_beside = root.dep_ == "appos" and root.head.tag_ in PROPER and root.head.i < first.i
        held = next((t for t in root.children if t.dep_ == "appos" and first == root.left_edge), None)
        beside = root if is_beside else held
        if beside is None or self._span[-1] not in [*beside.subtree]:
            return None
        set_off = is_mark(self._span.doc[beside.left_edge.i - 1])  # "shortens the time" names nothing twice
        return beside if set_off and beside.left_edge.lower_ in ARTICLES else None

    @cached_property
    def _told_within(self) -> list[Token]:
        """A noun phrase with what is told beside it, as of it: "the gel, which heals cuts" is "the gel heals cuts"."""
        noun, last = self._span.root, self._span[-1]
        verb = next((t for t in noun.rights if t.dep_ == "relcl" and is_finite(t) and last in t.subtree), None)
        if verb is None or not noun.tag_.startswith("NN") or noun.left_edge != self._span[0]:
            return []
        opens = verb.left_edge
        set_off = opens.dep_ in SUBJECTS and opens.lower_ in ("which", "who") and opens.nbor(-1).text == ","
        return [t for t in self._span if t.i < opens.i - 1 or t.i > opens.i] if set_off else []

    @cached_property
    def _antecedent(self) -> dict[int, str]:
        """By the number of the relative pronoun that they open with, what it stands for ("who", "whose")."""
        first = self._least[0]
        owns = first.lower_ == "whose"
        verb = first_conjunct(first.head.head if owns else first.head)
        if verb.dep_ != "relcl" or not (owns or (first.lower_ == "who" and first.dep_ in SUBJECTS)):
            return {}  # before "which", too many nouns could be meant
        named = antecedent_of(verb)
        uncounted = tuple(t for t in named if t.dep_ != "nummod")
        if not self._kept.is_safe(named) and uncounted == named[1:]:  # "thirty patients" are "the patients"
            return self._as(first, f"the {text_of(uncounted)}") if self._kept.is_safe(uncounted) else {}
        return self._as(first, text_of(named)) if self._kept.is_safe(named) else {}

    @staticmethod
    def _as(relative: Token, words: str) -> dict[int, str]:
        return {relative.i: possessive(words) if relative.lower_ == "whose" else words}

    @cached_property
    def finite(self) -> dict[int, str]:
        """By the number of its first word, what tells what a thing is or is made of, as a verb; who "who" is."""
        if self._apposed is not None:
            article = self._apposed.left_edge
            return {article.i: f"{'are' if self._apposed.tag_ in PLURAL else 'is'} {article.text}"}
        if self._antecedent:
            return self._antecedent
        verb = self._lead.verb
        if verb is None or verb.dep_ != "acl" or verb.tag_ != "VBN" or not MAKING.fullmatch(verb.text):
            return {}
        joined = (t for t in verb.children if t.dep_ == "conj" and t.tag_ in PAST)
        own = next((t for t in (verb, *joined) if t in self._span), None)
        if own is None or not self._made:
            return {}
        plural = any(t.tag_ in PLURAL and t.dep_ != "compound" for t in self._made)
        return {own.i: f"{'are' if plural else 'is'} {own.text}"}

    @cached_property
    def _made(self) -> list[Token]:
        """What the words tell of; of "treatment with NurOwn, made from …" NurOwn."""
        told = list(self._lead.subject)
        given = [k for k, t in enumerate(told) if t.tag_ == "IN" and THERAPY.fullmatch(t.head.text)]
        return told[given[-1] + 1 :] if given else told

    @cached_property
    def is_fragment(self) -> bool:
        """Whether they were cut out of a sentence and state nothing alone, or their sentence states nothing."""
        if self._unsettled or holds_with_more(self._span) or self.finite or self._told_within:
            return False
        if self._hangs_on_a_noun or self._leaves_off:
            return True
        if self._turning or self._is_whole or self._can_widen:
            return False
        return bool(self._around) or any(t.tag_ in FINITE for t in self._span) or self._leans

    @cached_property
    def _around(self) -> list[Token]:
        return from_first_word(without_concession(around(self._span), self._span.start))

    @property
    def _leans(self) -> bool:
        """Whether they open with a bare verb or a preposition that leans on words left out before it."""
        first = self._least[0]
        return first.tag_ in LEANING and first.i > next((t.i for t in from_first_word(list(self._span.sent))), first.i)

    @cached_property
    def _is_whole(self) -> bool:
        """Whether they are a sentence, or a short form of a long one."""
        states = self._lead.verb is not None and bool(self._lead.subject) and is_finite(self._lead.verb)
        short = states and (self._tells_beside or len(self._around) > LONGEST) and not self._goes_on_with_participle
        return is_sentence(self._least) or short or is_told_whole(self._span)

    @property
    def _goes_on_with_participle(self) -> bool:
        """Whether they add to another predicate what it does thereby: "is injected, [giving off factors]"."""
        verb = predicate_of(self._span)
        return verb is not None and verb.tag_ == "VBG" and verb != self._lead.verb and not is_finite(verb)

    @cached_property
    def _tells_beside(self) -> bool:
        """Whether they tell of the noun phrase right before a comma ("The gel, which [heals cuts], is sold")."""
        verb, told = self._lead.verb, self._lead.subject
        points = any(t.tag_.startswith("PRP") for t in told)
        if verb is None or verb.dep_ != "relcl" or points or not told or is_cut(told):
            return False
        opens, noun = verb.left_edge, verb.head  # elsewhere "which" may be all that was said
        set_off = opens.tag_ in RELATIVE and opens.nbor(-1).text == "," and told[-1].i == opens.i - 2
        agrees = verb.tag_ not in ("VBZ", "VBP") or (noun.tag_ in PLURAL) == (verb.tag_ == "VBP")
        return set_off and agrees and (noun.dep_ in (*NOMINAL_SUBJECTS, "ROOT") or opens.lower_ == "who")

    @cached_property
    def _can_widen(self) -> bool:
        """Whether the clause around them adds no hedge or count, and no denial but of what they tell of or share."""
        added = [t for t in self._around if t not in self._span]
        told = self._tells_of_a_noun or self._span[0].lower_ in ("neither", "nor")
        safe = self._kept.only_denies if told else self._kept.is_safe
        return bool(self._around) and safe(added)

    @property
    def _tells_of_a_noun(self) -> bool:
        return self._lead.verb is not None and self._lead.verb.dep_ in ADNOMINAL

    @cached_property
    def _hangs_on_a_noun(self) -> bool:
        """Whether nothing says that there is what they tell of ("proven uses that make it worthwhile", in a list)."""
        if self._tells_beside:
            return False
        sentence = self._span.sent
        shows = OF_EVIDENCE.match(sentence.text) and sum(t.tag_ in FINITE for t in sentence) == 1
        named = sentence.root.tag_.startswith("NN") and self._span.root != sentence.root
        return bool(shows) or (named and self._tells_of_a_noun)

    @property
    def _leaves_off(self) -> bool:
        """Whether they end with a "does" that stands for what another has done."""
        last = next((t for t in reversed(self._least) if not t.is_punct), self._least[-1])
        return last.lower_ in DOES and last.dep_ not in AUXILIARIES

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


def is_unsettled(before: str) -> bool:
    """Whether the words right before a statement deny it, guess it or only ask it."""
    return any(pattern.search(before) for pattern in (NOT_FOLLOWING, GUESSES, ASKS))
