"""Who "we" are in an article that a clinic, a company or the authors of a study wrote: what it calls them itself."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon, one_of
from claims.nlp.restate.inflection import agreeing, of_one
from claims.nlp.restate.whole import QUOTATION

CUES = lexicon("reference")["house"]
OURS = re.compile(rf"\bour (?:\w+ )?({'|'.join(CUES['houses'])})\b", re.IGNORECASE)
HOUSE = one_of([*CUES["houses"], *CUES["works"]])
CLINIC, AUTHORS = (any_of(CUES[name]) for name in ("of_a_clinic", "of_authors"))


class House:
    """Of one article. `name` is "" where it does not say who writes."""

    def __init__(self, text: str) -> None:
        self.name = _name(text)
        self._is_many = self.name.endswith("s")

    def named(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what is put in for "we" and "our", and for the verb that goes with it."""
        ours = {t.i: "the" for t in tokens if t.lower_ == "our" and HOUSE.match(t.head.text) and not _is_own(t)}
        others = any(t.lower_ in ("us", "ours", "i", "my") for t in tokens)
        if not self.name or draft.speaker or others or _is_quoted(tokens[0]):
            return ours
        we = [t for t in tokens if t.lower_ in ("we", "our") and t.i not in ours]
        verbs = () if self._is_many else (v for t in we if t.lower_ == "we" for v in _inflected(t, tokens))
        return ours | {t.i: self._called(t, again=bool(k)) for k, t in enumerate(we)} | dict(verbs)

    def _called(self, token: Token, *, again: bool) -> str:
        if token.lower_ == "we":
            return ("they" if self._is_many else "it") if again else self.name
        own = "their" if self._is_many else "its"
        return own if again else self.name + ("'" if self._is_many else "'s")


def _is_own(our: Token) -> bool:
    return our.i + 1 < len(our.doc) and our.nbor().lower_ == "own"


def _is_quoted(first: Token) -> bool:
    return any(t.text in QUOTATION for t in first.doc[: first.i])


def _name(text: str) -> str:
    called = Counter(noun.lower() for noun in OURS.findall(text))
    if called:
        return f"the {called.most_common(1)[0][0]}"
    return "the clinic" if CLINIC.search(text) else "the authors" if AUTHORS.search(text) else ""


def _inflected(we: Token, tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Each verb of which it is the subject, as it goes with one."""
    for verb in (we.head, *we.head.conjuncts):
        shared = verb == we.head or not any(t.dep_ in ("nsubj", "nsubjpass") for t in verb.children)
        first = agreeing(verb)
        if shared and first in tokens and verb.dep_ != "xcomp":
            yield first.i, of_one(first)
