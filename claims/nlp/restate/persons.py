"""Whom "I", "we", "he" and "she" are: the patient, the house that wrote the article, the persons whose story it tells.

Each is put in by the number of its token, with the verb that goes with it.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from spacy.tokens import Token

from claims.nlp.clauses import AUXILIARIES, NOMINAL_SUBJECTS, REPORT
from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, either, lexicon, one_of
from claims.nlp.restate.whole import QUOTATION
from claims.vocabulary.statements import RESULTS, Scope, Subjects

LEXICON = lexicon("reference")
PEOPLE, HOUSES, STORY = LEXICON["people"], LEXICON["house"], LEXICON["story"]

PATIENT = one_of(STORY["patients"])
RELATIVES, THINKS, TITLE = (one_of(PEOPLE[name]) for name in ("relatives", "thinking", "titles"))
PROFESSIONS = any_of(PEOPLE["professions"])
OPINES, PERSON = (one_of(PEOPLE[name]) for name in ("opining", "nouns"))
SPOKEN = frozenset({"i", "me", "my"})
OTHERS = frozenset({"we", "us", "our", "ours", "mine", "myself", "patient", "patients"})

MY_OWN = re.compile(rf"\bmy (?:\w+ )?{either(PEOPLE['in_care'])}\b", re.IGNORECASE)
TWICE = 2
OURS = re.compile(rf"\bour (?:\w+ )?({either(HOUSES['houses'])})\b", re.IGNORECASE)
HOUSE = one_of([*HOUSES["houses"], *HOUSES["works"]])
CLINIC, AUTHORS, TREATS, ADDRESSES = (
    any_of(HOUSES[name]) for name in ("of_a_clinic", "of_authors", "of_who_treats", "of_who_is_addressed")
)

WORD = r"[A-Z][a-z'’]+(?:[A-Z][a-z]+)?"
NAME = rf"(?P<name>{WORD} (?:[A-Z]\. )?{WORD})"
WOMAN, MAN = (either(STORY[name]) for name in ("women", "men"))
WHO = either([WOMAN, MAN, *STORY["patients"]])
# "Ann Lee, 61," and "Ann Lee, a 61-year-old", "a retired nurse and mother of two"; "the patient, Ms. Lee,".
TOLD = (
    re.compile(rf"\b{NAME}, (?:\d{{1,2}}\b|aged? \d|(?:an?|the) (?:\d{{1,2}}-year-old\b|(?:[\w-]+ ){{0,5}}?{WHO}\b))"),
    re.compile(rf"(?P<name>(?:Ms|Mrs|Miss|Mr)\.? {WORD})(?=, (?:(?:the|a) patient|(?:aged? )?\d{{1,2}})\b)"),
)
HE, SHE = frozenset({"he", "him", "his"}), frozenset({"she", "her", "hers"})
PERSONAL = HE | SHE
OF_SEVERAL = ("one (?:of|is|was|has|had|did|died|got)", "another")
ACQUAINTANCE = one_of(PEOPLE["acquaintances"])
ANYBODY = any_of([*PEOPLE["nouns"], *PEOPLE["professions"], *PEOPLE["acquaintances"]])
KNOWN = [word for name in ("nouns", "relatives", "professions", "acquaintances") for word in PEOPLE[name]]
SOMEBODY = any_of([*KNOWN, *STORY["patients"], *PERSONAL, *OF_SEVERAL])
QUOTED = re.compile(r"“[^”]{0,4000}”|\"[^\"\n]*\"")
FIRST_PERSON, MINE = re.compile(r"\b(?:I|[Mm]y)\b"), re.compile(r"\b[Mm]y\b")
NEAR = 300  # characters

IRREGULAR = {"am": "is", "are": "is", "were": "was", "have": "has", "do": "does"}
GLUED = {"m": " is", "re": " is", "ve": " has", "ll": " will"}
SIBILANT, CONSONANT_Y = re.compile(r"(?:s|x|z|ch|sh|o)$"), re.compile(r"(?<=[^aeiou])y$")


class Narrator:
    """The "I" of an article: the patient, or the author where they tell of a child or another of theirs."""

    def __init__(self, text: str) -> None:
        self._text = text
        own = MINE.findall(QUOTED.sub("", text))
        self._tells_of_another = len(MY_OWN.findall(text)) >= TWICE
        self._is_patient = len(own) >= TWICE and not self._tells_of_another and not _house(text)

    def named(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """What is put in for "I" and "my"; nothing where another may be speaking, or of another person."""
        if PROFESSIONS.search(draft.speaker or "") or any(t.lower_ in OTHERS for t in tokens):
            return {}
        if self._tells_of_another:
            who = "" if draft.speaker or _is_quoted(tokens[0]) else "the author"
        else:
            of_another = any(t.lower_ == "my" and RELATIVES.match(t.head.text) for t in tokens)
            who = "the patient" if draft.scope is Scope.ONE and not of_another else ""
        verbs = [_agreeing(t.head) for t in tokens if t.lower_ == "i" and t.tag_ == "PRP"]
        if not who or any(THINKS.match(verb.text) or verb.lower_ in ("'d", "’d") for verb in verbs):
            return {}
        spoken = [t for t in tokens if t.lower_ in SPOKEN and t.tag_.startswith("PRP")]
        mine = [f"{who}'s", *("their" for _ in spoken)]
        named = {t.i: mine[k] if t.lower_ == "my" else who for k, t in enumerate(spoken)}
        return named | {verb.i: _of_one(verb) for verb in verbs}

    def is_meant(self, words: str, draft: Draft) -> bool:
        """Whether words that name nobody tell what came about in who says "I" ("I got the gel. Less pain.")."""
        told = draft.kind in RESULTS and draft.scope is Scope.ONE and draft.subjects is not Subjects.ANIMAL
        speaks = self._is_patient or self._is_quoted(draft.start) or FIRST_PERSON.search(words)
        return bool(told and speaks and not SOMEBODY.search(words))

    def _is_quoted(self, at: int) -> bool:
        """Whether a place of the text stands within quotation marks of its paragraph."""
        before = self._text[self._text.rfind("\n\n", 0, at) + 1 : at]
        return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


class House:
    """The clinic, company or authors that wrote an article. `name` is "" where it does not say who writes."""

    def __init__(self, text: str) -> None:
        self.name = _house(text)
        self._is_many = self.name.endswith("s")

    def named(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """What is put in for "we" and "our"."""
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


def _house(text: str) -> str:
    """What an article calls those who wrote it."""
    called = Counter(noun.lower() for noun in OURS.findall(text))
    if called:
        return f"the {called.most_common(1)[0][0]}"
    if CLINIC.search(text):
        return "the clinic"
    if AUTHORS.search(text):
        return "the authors"
    return "the clinic" if TREATS.search(text) and ADDRESSES.search(text) else ""


def _is_own(our: Token) -> bool:
    return our.i + 1 < len(our.doc) and our.nbor().lower_ == "own"


def _is_quoted(first: Token) -> bool:
    return any(t.text in QUOTATION for t in first.doc[: first.i])


class Story:
    """The persons of one article, by whose names "he" and "she" can be called."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._told = {match["name"]: match.group() for pattern in TOLD for match in pattern.finditer(text)}

    def named(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """What is put in for the first "he" or "she" of a claim on one person."""
        first = next((t for t in tokens if t.lower_ in PERSONAL), None)
        if first is None or draft.scope is not Scope.ONE or (first.tag_ == "PRP$" and first.dep_ != "poss"):
            return {}
        if any(PATIENT.match(t.text) or TITLE.match(t.text) for t in tokens if t.i < first.i):
            return {}  # of whom the words speak themselves
        if any(RELATIVES.match(t.text) for t in first.doc[: first.i]):
            return {}
        name = self._meant(first, draft)
        known = any(t.text == name.split(" ")[-1] for t in tokens)
        return {first.i: first.text if known else name + ("'s" if first.dep_ == "poss" else "")} if name else {}

    def _meant(self, pronoun: Token, draft: Draft) -> str:
        """The last name that goes with it; else "the patient", where a result is told and no other is spoken of."""
        name = max(self._told, key=lambda name: self._last(name, draft.start), default="")
        if name and self._last(name, draft.start) >= 0 and pronoun.lower_ in _pronouns(self._told[name]):
            return name
        thinks = REPORT.match(pronoun.head.text) or OPINES.match(pronoun.head.text)
        named = any(t.tag_ == "NNP" or PERSON.match(t.text) for t in pronoun.doc[: pronoun.i])
        last = self._last_person(draft.start)
        if draft.kind not in RESULTS or thinks or named or PROFESSIONS.fullmatch(last):
            return ""
        return f"the {last.lower()}" if ACQUAINTANCE.match(last) else "the patient"

    def _last_person(self, before: int) -> str:
        """Of whom the words before tell last."""
        people = list(ANYBODY.finditer(self._text, max(0, before - NEAR), before))
        return people[-1].group() if people else ""

    def _last(self, name: str, before: int) -> int:
        return self._text.rfind(name.split(" ")[-1], 0, before)


def _pronouns(told: str) -> frozenset[str]:
    """The pronouns of one of whom this is told."""
    woman, man = (re.search(rf"\b{words}\b", told) is not None for words in (WOMAN, MAN))
    return PERSONAL if woman == man else SHE if woman else HE


def _inflected(we: Token, tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
    """Each verb of which "we" is the subject, as it goes with one."""
    for verb in (we.head, *we.head.conjuncts):
        shared = verb == we.head or not any(t.dep_ in NOMINAL_SUBJECTS for t in verb.children)
        first = _agreeing(verb)
        if shared and first in tokens and verb.dep_ != "xcomp":
            yield first.i, _of_one(first)


def _agreeing(verb: Token) -> Token:
    """The word that agrees with the subject of a verb: its first auxiliary, or itself."""
    return next((t for t in verb.lefts if t.dep_ in AUXILIARIES), verb)


def _of_one(verb: Token) -> str:
    """In the third person singular; as it is where that is the same."""
    if verb.text[0] in "'’":
        return GLUED.get(verb.lower_[1:], verb.text)
    if verb.lower_ in IRREGULAR:
        return IRREGULAR[verb.lower_]
    if verb.tag_ not in ("VBP", "VB"):
        return verb.text
    return CONSONANT_Y.sub("ie", verb.text) + ("es" if SIBILANT.search(verb.text) else "s")
