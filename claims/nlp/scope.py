"""How many a claim is about: one, some or all of a group."""

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.groups import (
    AGED,
    CASE_OF,
    COUNTED,
    GIVING,
    GROUPS,
    ONE_ALONE,
    ONE_PERSON,
    OWNED,
    PEOPLE,
    PERSONS,
    SELF,
    TITLED,
    TREATED,
    is_general,
)
from claims.nlp.lead import lead
from claims.nlp.lexicons import any_of, either
from claims.nlp.numerals import NAME, WORD
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import RESULTS, STRONG, Kind, Scope, Strength

QUANTITIES = GROUPS["quantities"]
SOME = [*QUANTITIES["part"], rf"(?!one\b){WORD}"]
BESIDE, MOSTLY = 2, 0.75  # results on either side, and the share of them that makes a story
DIGIT = re.compile(r"\d")
UNCOUNTED = (Kind.TRIAL, Kind.REGULATORY)  # a study's size is no share of those whom a result is said of


def _counted(quantities: list[str], between: str, group: re.Pattern[str] = COUNTED) -> re.Pattern[str]:
    """A quantity before the word for a group: "two of the older patients", "each of the 25 participants"."""
    definite = r"(?: ?%)?(?: of)?(?: (?:the|these|our|all))?"
    before = any_of(quantities).pattern + definite + between
    return re.compile(rf"{before} {group.pattern}(?!['’]| (?:stem )?cells)", re.IGNORECASE)


FEW_WORDS = r"(?: (?!an?\b|the\b)[\w-]+){0,2}?"
PART, WHOLE = _counted(SOME, FEW_WORDS), _counted(QUANTITIES["whole"], r"(?: \d+)?")
STUDIES = _counted(SOME, FEW_WORDS, any_of(QUANTITIES["studies"]))
QUANTITY = any_of([*SOME, "one", "these", "those"])
NUMBER, PARTS = rf"(?:\d+|{WORD})", either(SOME)
SHARES = any_of(
    [
        *QUANTITIES["shares"],
        rf"{NUMBER} (?:out )?of (?:the |these |all )?{NUMBER}",
        rf"{PARTS} of (?:them|those|these)",
    ]
)
# "four improved", which "of six participants" or by itself is said of so many
SO_MANY = re.compile(rf"\W*{PARTS}\b", re.IGNORECASE)
OF_SO_MANY = re.compile(rf"\bof (?:the |these )?{NUMBER}\b", re.IGNORECASE)
SO_MANY_DID = re.compile(rf"\W*(?:the other )?(?!one\b){WORD} (?:\w+ed|{either(QUANTITIES['did'])})\b", re.IGNORECASE)
# In how many what follows was seen: "in most patients, [pain fell]".
IN_SO_MANY = re.compile(
    rf"\W*(?:[A-Z][\w ]{{2,20}}: )?(?:in|for|among) {PARTS} (?:of )?(?:[\w-]+ ){{0,3}}?{PEOPLE.pattern},",
    re.IGNORECASE,
)
ABOUT_PEOPLE = re.compile(rf"(?:[\w-]+ )?{PEOPLE.pattern}", re.IGNORECASE)  # it opens with them


@Language.component("scope", requires=["doc._.drafts", "doc._.segments", "doc._.sentences"], assigns=["doc._.drafts"])
def judge_scopes(doc: Doc) -> Doc:
    """Runs after the strength is known; the basis, which rests on the scope, is as the encoder read it."""
    text, segments = doc.text, doc._.segments
    for draft in doc._.drafts:
        segment, before = segments[draft.segment], segments[max(0, draft.segment - 1)]
        sentence, passage = text[segment.start : segment.end], text[before.start : segment.end]
        said = f"{_subject_before(draft, doc._.sentences[draft.segment])}{text[draft.start : draft.end]}"
        opening = IN_SO_MANY.match(text, segment.start, draft.start)
        said = f"{opening[0]} {said}" if opening and draft.kind in RESULTS else said
        draft.scope = scope(draft, said, sentence, passage)
    _keep_to_the_story(text, [draft for draft in doc._.drafts if draft.kind in RESULTS])
    return doc


def _subject_before(draft: Draft, sentence: Sentence) -> str:
    """The subject of a claim that stands before its words, of whom it is said: "[most patients] felt pain"."""
    return "".join(word.text_with_ws for word in lead(draft, sentence).subject)


def _keep_to_the_story(text: str, results: Sequence[Draft]) -> None:
    """Among results of one person, one that counts nobody is of that person too ("No side effects", "some pain")."""
    scopes = [draft.scope for draft in results]
    for number, draft in enumerate(results):
        beside = scopes[max(0, number - BESIDE) : number] + scopes[number + 1 : number + 1 + BESIDE]
        in_story = len(beside) > 1 and beside.count(Scope.ONE) >= MOSTLY * len(beside)
        said = text[draft.start : draft.end]
        counts = COUNTED.search(said) or SHARES.search(said) or SO_MANY_DID.match(said)
        if draft.scope in (Scope.ALL, Scope.SOME) and in_story and not counts:
            draft.scope = Scope.ONE


def scope(draft: Draft, said: str, sentence: str, passage: str) -> Scope | None:
    """What the words count, else what the encoder read; "patients" without a number means patients in general."""
    if draft.kind is not Kind.EPIDEMIOLOGY and WHOLE.search(said):
        return Scope.ALL
    if draft.kind not in UNCOUNTED and PART.search(_unnamed(said)):
        return Scope.SOME
    if draft.kind in STRONG and SELF.search(said) and not PEOPLE.search(said):
        return Scope.ONE
    if draft.kind in RESULTS and ONE_ALONE.search(said) and not _is_share(said, sentence):
        return Scope.ONE
    if draft.scope is None:
        return _untold(draft, said, sentence)
    if AGED.search(sentence) and not PEOPLE.search(sentence):
        return Scope.ONE
    if draft.kind in RESULTS:
        return _of_result(draft, said, sentence, passage)
    return draft.scope if draft.scope is Scope.ONE or PERSONS.search(sentence) or COUNTED.search(sentence) else None


def _unnamed(words: str) -> str:
    """Without the digits that count nothing: "type 2 diabetes patients", "in 2019 patients"."""
    if not DIGIT.search(words):
        return words
    return NAME.sub(lambda name: DIGIT.sub("#", name.group()), words)


def _is_share(said: str, sentence: str) -> bool:
    before = sentence[: max(0, sentence.find(said))]
    share_of_those = SO_MANY.match(said) and OF_SO_MANY.search(before)
    return bool(SHARES.search(said) or SO_MANY_DID.match(said) or share_of_those)


def _untold(draft: Draft, said: str, sentence: str) -> Scope | None:
    if TITLED.search(said) or (draft.kind in RESULTS and CASE_OF.search(sentence)):
        return Scope.ONE
    if draft.kind in RESULTS and draft.strength is not Strength.CONDITIONAL and OWNED.search(said):
        return Scope.SOME if PEOPLE.search(said) else Scope.ONE
    if draft.kind in RESULTS and _is_share(said, sentence):
        return Scope.SOME
    people = PEOPLE.search(said) if draft.kind in (*RESULTS, Kind.EPIDEMIOLOGY) else ABOUT_PEOPLE.match(said)
    return Scope.ALL if people and draft.kind is not Kind.REGULATORY else None


def _of_result(draft: Draft, said: str, sentence: str, passage: str) -> Scope | None:
    if draft.scope is Scope.SOME and STUDIES.search(sentence):
        return None
    if _is_share(said, sentence):
        return Scope.SOME
    if draft.scope is Scope.SOME and PEOPLE.search(said) and not QUANTITY.search(_unnamed(sentence)):
        return Scope.ALL
    if draft.scope is Scope.ONE and TREATED.search(said):
        return Scope.ALL
    if draft.scope is Scope.ONE and GIVING.search(said) and not PERSONS.search(GIVING.sub("", sentence)):
        return None  # the one who gave the cells is not the one treated
    if draft.strength is Strength.ASSOCIATED and ONE_PERSON.search(said) and not PEOPLE.search(said):
        return Scope.ONE
    return None if draft.scope is Scope.ALL and is_general(draft, passage) else draft.scope
