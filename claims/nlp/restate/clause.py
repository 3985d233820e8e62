"""Which words tell a claim: the least that are a sentence, else the clause around them, else a quotation."""

import re
from collections.abc import Collection, Sequence
from functools import cached_property

from spacy.tokens import Span, Token

from claims.nlp.clauses import (
    ADNOMINAL,
    AUXILIARIES,
    FINITE,
    RELATIVE,
    SUBJECTS,
    first_conjunct,
    is_finite,
    is_mark,
    subject,
)
from claims.nlp.embedding import embeddings
from claims.nlp.lead import lead_of
from claims.nlp.lexicons import either, lexicon, one_of
from claims.nlp.modality import GUESSES, NOT_FOLLOWING
from claims.nlp.restate.kept import Kept, from_first_word

CUES = lexicon("reference")["clause"]
TURNS = re.compile(rf"\b{either(CUES['turning'])}\s*$", re.IGNORECASE)
OF_EVIDENCE = re.compile(
    rf"\W*(?:[\w’'-]+ ){{0,6}}?{either(CUES['evidence'])} {either(CUES['showing'])}\b", re.IGNORECASE
)
ASKS = re.compile(rf"(?:{either(CUES['asking'])}|^\W*{either(CUES['asking_first'])})\s*$", re.IGNORECASE)
MAKING, THERAPY = one_of(CUES["making"]), one_of(lexicon("reference")["reference"]["therapy_nouns"])
PLURAL, PROPER = frozenset({"NNS", "NNPS"}), frozenset({"NNP", "NNPS"})
ARTICLES = frozenset({"a", "an", "the"})
LEANING = frozenset({"VB", "VBG", "VBN", "IN", "TO", "RP"})
ASIDE = ADNOMINAL | {"advcl", "csubj", "pcomp", "ccomp"}  # beside the clause that they hang on
INTERROGATIVE = RELATIVE | {"WP$", "WRB"}
NOUNLIKE = ("NN", "PRP", "EX", "DT", "CD", "VBG")  # how the tag of a subject begins
QUOTATION = frozenset('“”"')
INSIDE = ("NN", "JJ", "CD", "HYPH", "PRP$", "POS")  # and of a word whose phrase goes on behind it
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
        if self._turning:
            return [*self._turning, *self._span]
        if self._apposed is not None:
            first, name = self._apposed.left_edge, self._apposed.head
            named = [t for t in name.subtree if t.i < first.i and not is_mark(t)]
            return [*named, *self._span.doc[first.i : self._span.end]]
        if self.finite:
            return [*self._made, *self._span]
        if self._hangs_on_a_noun:
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
        above = (verb for verb in clause.verb.ancestors if _can_stand_alone(verb))
        whole = next(((verb, words) for verb in above if is_sentence(words := _clause(verb, self._span))), None)
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
    def finite(self) -> dict[int, str]:
        """By the number of its first word, what tells what a thing is or is made of, as a verb."""
        if self._apposed is not None:
            article = self._apposed.left_edge
            return {article.i: f"{'are' if self._apposed.tag_ in PLURAL else 'is'} {article.text}"}
        verb = self._lead.verb
        tells = verb is not None and verb.dep_ == "acl" and verb.tag_ == "VBN" and verb in self._span
        if verb is None or not tells or not self._made or not MAKING.fullmatch(verb.text):
            return {}
        plural = any(t.tag_ in PLURAL and t.dep_ != "compound" for t in self._made)
        return {verb.i: f"{'are' if plural else 'is'} {verb.text}"}

    @cached_property
    def _made(self) -> list[Token]:
        """What the words tell of; of "treatment with NurOwn, made from …" NurOwn."""
        told = list(self._lead.subject)
        given = [k for k, t in enumerate(told) if t.tag_ == "IN" and THERAPY.fullmatch(t.head.text)]
        return told[given[-1] + 1 :] if given else told

    @cached_property
    def is_fragment(self) -> bool:
        """Whether they were cut out of a sentence and state nothing alone, or their sentence states nothing."""
        if self._unsettled or self.finite:
            return False
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
        return self._lead.verb is not None and self._lead.verb.dep_ in ADNOMINAL

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


def is_unsettled(before: str) -> bool:
    """Whether the words right before a statement deny it, guess it or only ask it."""
    return any(pattern.search(before) for pattern in (NOT_FOLLOWING, GUESSES, ASKS))


def is_sentence(words: Sequence[Token]) -> bool:
    """Whether they hold a finite verb with a subject, not only in a clause beside, and cut no phrase in two."""
    if _leans_back(words[0]) or _is_cut(words):
        return False
    shouted = all(t.is_upper for t in words if t.is_alpha)  # capitals are parsed badly
    return shouted or any(_states(t, words) for t in words if _is_finite(t))


def _leans_back(first: Token) -> bool:
    """Whether words that open so only go on from others ("which …", "neither is …")."""
    return first.tag_ == "WDT" or first.lower_ in ("neither", "nor")


def _is_finite(token: Token) -> bool:
    """By its tag, or because a base form has a subject or shares one ("cells live and grow")."""
    first = first_conjunct(token)
    governed = any(t.tag_ in ("TO", "MD") for t in first.lefts)
    return token.tag_ in FINITE or (token.tag_ == "VB" and subject(first) is not None and not governed)


def _states(finite: Token, words: Sequence[Token]) -> bool:
    verb = finite.head if finite.dep_ in AUXILIARIES else finite
    marked = any(t.dep_ == "mark" and t in words for t in verb.lefts)
    beside = verb.dep_ in ASIDE and (verb.head in words or marked)
    return not beside and any(t.i < finite.i and _may_be_subject(t) for t in words)


def _may_be_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS or (token.tag_.startswith(NOUNLIKE) and token.tag_ != "PRP$")


def _is_cut(words: Sequence[Token]) -> bool:
    first = words[0]
    if not first.i or first.tag_ in ("DT", "PRP", "PRP$"):
        return False
    before = first.nbor(-1)
    return before.tag_.startswith(INSIDE) and (before.head.i >= first.i or before.tag_ in ("HYPH", "POS", "PRP$"))


def around(span: Span) -> list[Token]:
    """The words of the least clause that holds the span and is a sentence; none where no clause is."""
    clauses = (_clause(verb, span) for verb in (span.root, *span.root.ancestors) if _can_stand_alone(verb))
    return next((c for c in clauses if c and c[0].i <= span.start < span.end <= c[-1].i + 1 and is_sentence(c)), [])


def _can_stand_alone(verb: Token) -> bool:
    own = subject(verb)
    relative = any(t.tag_ in INTERROGATIVE for t in verb.lefts)
    finite = is_finite(verb) or _is_finite(verb)
    return finite and own is not None and not relative and verb.dep_ not in ADNOMINAL | {"pcomp"}


def _clause(verb: Token, span: Span) -> list[Token]:
    """Within quotation marks, without what joins it to another clause, and without a later one joined to it."""
    later = (t.left_edge.i for t in verb.children if t.dep_ == "conj" and t.i >= span.end and subject(t) is not None)
    inside = _inside_quotation(span)
    words = [t for t in verb.doc[verb.left_edge.i : min(later, default=verb.right_edge.i + 1)] if t.i in inside]
    while words and (words[-1].dep_ == "cc" or is_mark(words[-1])):
        words.pop()
    while words and words[0].head == verb and words[0].dep_ in ("mark", "cc", "punct"):
        words.pop(0)
    return words


def _inside_quotation(span: Span) -> range:
    marks = [t.i for t in span.doc if t.text in QUOTATION]
    first = max((i + 1 for i in marks if i < span.start), default=0)
    return range(first, min((i for i in marks if i >= span.end), default=len(span.doc)))
