"""The words of its sentence that belong to a claim: subject and modal, when, where and in whom, what completes it."""

import re
from collections.abc import Collection, Iterator, Sequence

from spacy.tokens import Span, Token

from claims.nlp.clauses import ADNOMINAL, SUBJECTS, VERBAL
from claims.nlp.figures.amounts import amounts_within
from claims.nlp.figures.sharing import LASTING
from claims.nlp.lead import Lead, predicate_of
from claims.nlp.lexicons import any_of, either, lexicon, one_of
from claims.nlp.modality import DENIES, HEDGES
from claims.nlp.restate.phrases import INSIDE_A_NAME

CUES = lexicon("reference")["clause"]
CONNECTS, OPENS, NARROWS = (
    re.compile(rf"{either(CUES[name])}\b", re.IGNORECASE) for name in ("connecting", "opening", "narrowing")
)
LASTS = one_of(CUES["lasting"])
ENDING = frozenset(CUES["ending"])
JOINING = frozenset(CUES["joining"])
IN_WHOM = frozenset({"in", "among"})
BREAKS = frozenset(',;:“”"()')
ASIDE = frozenset({",", "-", "–", "—", "--"})  # these stand on both sides of one
SETTING = frozenset({"prep", "advmod"})
DANGLING = frozenset({"IN", "DT", "CC", "TO", "WDT", "WP"})
PEOPLE = any_of(lexicon("reference")["people"]["nouns"])
LONGEST_OPENING, LONGEST_WITHOUT_COMMA, LONGEST_START = 25, 5, 15  # words


class Kept:
    """Beside the words of one claim. `others` are the other claims of its sentence, `figures` its own."""

    def __init__(self, span: Span, lead: Lead, others: Sequence[Span], figures: Collection[str]) -> None:
        self._span, self._lead, self._others, self._figures = span, lead, others, figures

    def words(self) -> list[Token]:
        """In the sentence's order. No denial, hedge or count is among what is added, and nothing that others claim."""
        lead, span = self._lead, self._span
        kept = {*lead.subject, *lead.governors, *lead.joints, *self._adverbs(), *self.cut_off(), *span}
        kept |= {*self._dropped(), *self._closing()} if lead.subject or self._dropped() else set(self._start())
        kept |= {*(self._own_setting() or self._opening(min(kept)))}
        return sorted(kept | {*self._rest(), *self._shared_end()})

    def is_safe(self, words: Sequence[Token]) -> bool:
        """Neither a denial nor a hedge nor a count that is not the claim's; how long and when is the claim's."""
        return not DENIES.search(text_of(words)) and self.only_denies(words)

    def only_denies(self, words: Sequence[Token]) -> bool:
        """Safe but for a denial."""
        said = text_of(words)
        foreign = (figure for figure in amounts_within(words) if figure not in self._figures)
        return not HEDGES.search(said) and all(map(LASTING.search, foreign))

    def cut_off(self) -> list[Token]:
        """The beginning of a noun phrase, or of what sets the scene, that the quote cuts in two."""
        span, noun = self._span, self._span[0]
        if (clause := self._cut_clause()) is not None:
            return list(span.doc[clause.head.left_edge.i : span.start])
        if setting := self._cut_setting():
            return setting
        while noun.dep_ in INSIDE_A_NAME and noun.i < noun.head.i < span.end:
            noun = noun.head
        words = list(span.doc[noun.left_edge.i : span.start])
        parted = not 0 < len(words) < LONGEST_START or words[-1].text == ","
        if parted or not noun.tag_.startswith("NN") or words[0].lower_ in JOINING:
            return []
        return words if self.is_safe(words) else []

    def _cut_clause(self) -> Token | None:
        """The verb of a relative clause on whose noun something else is told, where the quote begins in that clause."""
        span = self._span
        clauses = (t for t in (span[0], *span[0].ancestors) if t.dep_ in ADNOMINAL and t in span)
        cut = (t for t in clauses if t.left_edge.i < span.start and not t.is_ancestor(span.root) and t != span.root)
        return next((t for t in cut if t.head.i < span.start), None)

    def _cut_setting(self) -> list[Token]:
        """The words before the quote of a phrase that sets the scene ("Apart from fever and [pain, all went well]")."""
        span = self._span
        above = (t for t in (span[0], *span[0].ancestors) if t.i < span.start and t.head in span)
        words = [w for t in above if t.dep_ in SETTING for w in span.doc[t.left_edge.i : span.start]]
        return words if self.is_safe(words) else []

    def _dropped(self) -> list[Token]:
        """The word right before the quote that ties its first clause to its second ("[if] it hurts, they stop")."""
        before = self._span.doc[max(self._span.start - 1, 0) : self._span.start]
        return [t for t in before if t.head in self._span and _ties(t, self._span) and self.is_safe([t])]

    def _closing(self) -> list[Token]:
        """The mark that ends or begins what the subject says of itself ("Ann, who is 61, …", "Ann, [now 61, …")."""
        subject, verb = self._lead.subject, predicate_of(self._span) or self._span.root
        after = subject[-1].i + 1 if subject else self._span.start
        mark = self._span.doc[after : min(after + 1, self._span.start)]
        halves = [s.text for s in (*subject, *(t for t in self._span if t.i < verb.i)) if s.tag_ != "HYPH"]
        return [t for t in mark if t.text in ASIDE and halves.count(t.text) % 2]

    def _adverbs(self) -> Iterator[Token]:
        """What stands between subject and verb and says how often, how or when ("often", "currently")."""
        lead = self._lead
        if lead.subject and lead.verb is not None and lead.verb == predicate_of(self._span):
            for token in lead.verb.children:
                between = lead.subject[-1].i < token.i < self._span.start
                joins = CONNECTS.match(token.text) and not LASTS.match(token.text)
                if between and token.dep_ == "advmod" and not any(token.children) and not joins:
                    yield token

    def _start(self) -> list[Token]:
        """The short start of a sentence without a subject of its own, where it holds no other claim."""
        span = self._span
        if any(t.dep_ in SUBJECTS for t in span) or any(other.start < span.start for other in self._others):
            return []
        words = from_first_word(list(span.doc[: span.start]))
        whole = bool(words) and words[0].lower_ not in JOINING
        return words if whole and len(words) < LONGEST_START and self.is_safe(words) else []

    def _opening(self, first: Token) -> list[Token]:
        """What stands before the subject and says when, where, in whom or on what condition ("In mice, …")."""
        words = list(first.doc[: first.i])
        closed = bool(words) and words[-1].text == ","
        breaks = [k for k, t in enumerate(words[: len(words) - closed]) if t.text in BREAKS]
        joins = [k for k, t in enumerate(words) if t.lower_ in JOINING and k > max(breaks, default=-1)]
        starts = (from_first_word(words[k + 1 :]) for k in (max(breaks, default=-1), *joins))
        return next((start for start in starts if _opens(start, closed=closed) and self.is_safe(start)), [])

    def _own_setting(self) -> list[Token]:
        """When, where or in whom, told before a verb that has its subject from another ("and in rats [healed burns]").

        What opens the sentence is then told of the other verb alone.
        """
        verb = predicate_of(self._span)
        if verb is None or self._lead.verb in (None, verb):
            return []
        return [word for t in verb.lefts if t.dep_ == "prep" for word in t.subtree]

    def _rest(self) -> list[Token]:
        """What follows the quote and completes it: the rest of its phrase, of its list, or what narrows it down."""
        end = self._span.end
        for piece in self._pieces():
            if not _completes(piece, continues=piece[0].i == self._span.end) or not self.is_safe(piece):
                break
            end = piece[-1].i + 1
        return list(self._span.doc[self._span.end : end])

    def _pieces(self) -> Iterator[list[Token]]:
        """The words after the quote, cut at commas, as far as its predicate reaches and no other claim begins."""
        span = self._span
        inside = set((predicate_of(span) or span.root).subtree)
        begins = min((max(o.start, span.end) for o in self._others if o.end > span.end), default=len(span.doc))
        piece: list[Token] = []
        for token in span.doc[span.end : begins]:
            ends = token not in inside or token.lower_ in ENDING or _joins_clauses(token)
            if (token.text == "," or ends) and piece:
                yield piece
                piece = []
            if ends and token.text != ",":
                return
            if token.text != ",":
                piece.append(token)
        if piece and begins == len(span.doc):
            yield piece

    def _shared_end(self) -> list[Token]:
        """In whom, told after the last of several predicates ("reduces pain and improves walking in children")."""
        if any(t.lower_ in IN_WHOM for t in self._span):
            return []
        later = (t for each in self._span for t in each.conjuncts if t.i >= self._span.end)
        for phrase in (t for last in later for t in last.subtree if t.dep_ == "prep" and t.lower_ in IN_WHOM):
            words = list(phrase.subtree)
            of_people = any(t.dep_ == "pobj" and PEOPLE.search(t.text) for t in phrase.rights)
            parted = ";" in {t.text for t in phrase.doc[self._span.end : phrase.i]}
            if of_people and not parted and self.is_safe(words):
                return words
        return []


def _ties(token: Token, span: Span) -> bool:
    of_first = token.dep_ == "mark" and token.head.dep_ == "advcl" and token.head.head in span
    asks = token.tag_ in ("WP", "WRB") and token.head != span.root
    return of_first or asks or token.dep_ == "prep"


def _opens(words: Sequence[Token], *, closed: bool) -> bool:
    said = text_of(words)
    if not words or words[-1].tag_ in DANGLING or len(words) > (LONGEST_OPENING if closed else LONGEST_WITHOUT_COMMA):
        return False
    return OPENS.match(said) is not None and not CONNECTS.match(said)


def with_whole_word(words: Sequence[Token]) -> list[Token]:
    """With what a hyphen parts from the first of them ("re-educate")."""
    before = words[0].doc[max(words[0].i - 2, 0) : words[0].i]
    cut = len(before) > 1 and before[1].text == "-" and not any(t.whitespace_ for t in before)
    return [*before, *words] if cut else list(words)


def from_first_word(words: Sequence[Token]) -> list[Token]:
    """Without what only joins the sentence to the one before ("However, ")."""
    start = next((k for k, t in enumerate(words) if not (t.is_space or t.is_punct or _connects(t))), len(words))
    return list(words[start:])


def without_tie(words: Sequence[Token]) -> list[Token]:
    """Without the "where" or "that" that ties them to what is left out ("in the lab, [where cells grow]")."""
    first = words[0]
    set_off = first.i > 0 and first.nbor(-1).text == ","
    tied = (first.lower_ == "where" and set_off) or (first.lower_ == "that" and first.dep_ == "mark" and first.i > 0)
    return list(words[1:]) if tied and len(words) > 1 else list(words)


def _connects(token: Token) -> bool:
    goes_on = token.i + 1 < len(token.doc) and token.nbor().lower_ == "of"  # "instead of", "because of"
    return CONNECTS.fullmatch(token.text) is not None and not goes_on


def _joins_clauses(token: Token) -> bool:
    return token.dep_ == "cc" and (token.i + 1 == len(token.doc) or _top(token.nbor()).tag_.startswith(VERBAL))


def _completes(piece: Sequence[Token], *, continues: bool) -> bool:
    if piece[-1].tag_ in DANGLING:
        return False
    first = next((t for t in piece if t.dep_ != "cc"), piece[0])
    listed = _top(first).dep_ == "conj" and _top(first).tag_.startswith("NN")
    return continues or listed or NARROWS.match(text_of(piece)) is not None


def _top(token: Token) -> Token:
    """The highest token above this one that does not stand before it."""
    top = token
    while top.head != top and top.head.i >= token.i:
        top = top.head
    return top


def text_of(words: Sequence[Token]) -> str:
    """As they are written, but for what is left out between them."""
    return "".join(token.text_with_ws for token in words).strip()
