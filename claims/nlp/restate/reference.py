"""What a pronoun stands for in its article, by agreement, salience and nearness (after Lappin & Leass, CL 1994).

A wrong referent is worse than none: where two are close, or one stands in the kept words, the pronoun stays.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from spacy.tokens import Token

from claims.nlp.clauses import NOMINAL_SUBJECTS, RELATIVE, first_conjunct, is_predicate, subject
from claims.nlp.document import Draft, Family
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.clause import possessive
from claims.nlp.restate.naming import OwnNames
from claims.nlp.restate.persons import PERSONAL
from claims.nlp.restate.phrases import OBJECT, SUBJECT, Phrase, Phrases
from claims.vocabulary.statements import RESULTS, Kind

LEXICON = lexicon("reference")
PEOPLE_DO, ANYONE = (one_of(LEXICON["people"][name]) for name in ("verbs", "indefinite"))
ORGANISATION = one_of([*LEXICON["house"]["houses"], *LEXICON["house"]["groups"]])
ACTS = one_of(LEXICON["house"]["acts"])
REPORTS = one_of(LEXICON["antecedent"]["reports"])
LEAVES, ALLOWED = (one_of(LEXICON["antecedent"][name]) for name in ("leaves", "allowed"))
DISEASE = one_of(LEXICON["antecedent"]["diseases"])
EMPTY, EMPTY_VERBS = (one_of(LEXICON["reference"][name]) for name in ("empty", "empty_verbs"))
SINGULAR, PLURAL = frozenset({"it", "its"}), frozenset({"they", "them", "their", "these", "those"})
POINTING = SINGULAR | PLURAL - {"these", "those"}
WHOLE = frozenset({"this", "that"})  # without a noun these point at all that was said before
ALONE = WHOLE | {"these", "those"}
SPEAKERS = frozenset({"i", "me", "my", "mine", "we", "us", "our", "ours"})
NARROWING = frozenset({"prep", "relcl", "acl"})
OBJECTS = frozenset({"dobj", "pobj"})
REPLACED = NOMINAL_SUBJECTS | {"poss"}  # elsewhere too many nouns could be meant
OPENING = frozenset({"advcl", "pcomp"})
CLAUSES = frozenset({"ccomp", "csubj", "relcl", "xcomp", "advcl", "acl"})
SENTENCE_BACK, NAMED, CLEAR = 0.5, 1.5, 1.1  # factors: for each sentence, for a therapy or disease, over the next best
REACH, CHAIN = 1, 3  # sentences back; and where each of them begins with the same pronoun


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pronoun stands, of what claim, and how many sentences before it."""

    segment: int
    draft: Draft
    back: int = 0

    @property
    def kind(self) -> Kind:
        return self.draft.kind


class References:
    """The pronouns of one article."""

    def __init__(self, phrases: Phrases, names: OwnNames) -> None:
        self._phrases, self._names = phrases, names

    def replaced(self, tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
        """By the number of its token, what stands for each pronoun whose meaning is clear and not among these words."""
        at = Place(draft.segment, draft)
        return {t.i: words for t in tokens if _points(t) and (words := self._meant(t, tokens, at))}

    def is_open(self, tokens: Sequence[Token], replaced: Mapping[int, str], segment: int) -> bool:
        """Whether one of the words still points at something outside them."""
        named = min((t.i for t in tokens if t.lower_ in PERSONAL and t.i in replaced), default=len(tokens[0].doc))
        left = (t for t in tokens if t.i not in replaced and not (t.lower_ in PERSONAL and t.i > named))
        return any(self._points_out(t, tokens, segment) for t in left)

    def _points_out(self, token: Token, tokens: Sequence[Token], segment: int) -> bool:
        if token.lower_ in PERSONAL:
            held = self._held(tokens, token, segment)
            return not any(p.is_person or (p.head.tag_ == "NNP" and not p.family) for p in held)
        settled = self._is_settled(token, tokens, segment) or self._is_named_behind(tokens, token, segment)
        pointing = _points(token) and not settled
        return pointing or (token.lower_ in SPEAKERS and token.tag_.startswith("PRP"))

    def _meant(self, pronoun: Token, tokens: Sequence[Token], at: Place) -> str:
        if pronoun.dep_ not in REPLACED or self._is_settled(pronoun, tokens, at.segment):
            return ""
        if pronoun.lower_ in WHOLE or _is_glued(pronoun) or self._has_rivals(pronoun, at.segment):
            first = _first_as(pronoun)
            return self._meant(first, tokens, at) if first is not None else ""
        if called := self._disease(pronoun, at):
            return called
        weighed = sorted(self._weighed(pronoun, at), key=lambda pair: -pair[0])
        best = _clearest(weighed) if pronoun.lower_ not in ALONE or self._is_only(pronoun, at) else None
        words = best.copied() if best else self._carried_on(pronoun, at)
        return possessive(words) if pronoun.dep_ == "poss" else words

    def _disease(self, pronoun: Token, at: Place) -> str:
        """The claim's one disease, where the pronoun is said to be one and the sentence before names it."""
        attributes = (t for t in pronoun.head.children if t.dep_ == "attr")
        is_one = pronoun.dep_ in NOMINAL_SUBJECTS and any(DISEASE.match(t.text) for t in attributes)
        ids = at.draft.conditions
        if not is_one or len(ids) != 1 or not self._phrases.mentioned(ids[0], at.segment - REACH):
            return ""
        return self._names.of(ids, at.draft, Family.CONDITION)

    def _weighed(self, pronoun: Token, at: Place) -> Iterator[tuple[float, Phrase]]:
        first = _first_as(pronoun) or pronoun
        for back in range(REACH + 1):
            for phrase in self._phrases.before(at.segment, back):
                before = back or phrase.head.i < first.i
                if before and _could_be(phrase, pronoun, at.kind, same_sentence=not back):
                    yield phrase.place * SENTENCE_BACK**back * (NAMED if phrase.family else 1), phrase

    def _carried_on(self, pronoun: Token, at: Place) -> str:
        """What the pronoun stood for with which the sentence before began ("These help. They are cheap.")."""
        subject = self._phrases.subject(at.segment, REACH)
        if subject is None or at.back == CHAIN or not _points(subject) or not _same_number(subject, pronoun):
            return ""
        return self._meant(subject, (), Place(at.segment - REACH, at.draft, at.back + 1))

    def _is_only(self, pronoun: Token, at: Place) -> bool:
        """Whether the sentence before names but one noun that it could be."""
        return len({p.head.lower_ for p in self._phrases.before(at.segment, REACH) if _agrees(p, pronoun)}) == 1

    def _is_settled(self, pronoun: Token, tokens: Sequence[Token], segment: int) -> bool:
        """Whether it stands for nothing, for what the words name before it, or for one of whom they speak."""
        return (
            _is_empty(pronoun)
            or bool(self._held(tokens, pronoun, segment))
            or self._is_of_one(tokens, pronoun, segment)
        )

    def _is_named_behind(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> bool:
        """Whether "they" opens a sentence whose main clause is of several ("Depending on how they grow, cells …")."""
        opens = pronoun.lower_ in PLURAL
        clause = next((t for t in pronoun.ancestors if opens and t.dep_ in OPENING), None)
        above = () if clause is None else (t for t in clause.ancestors if t.i > pronoun.i and is_predicate(t))
        main = next((told for verb in above if (told := subject(verb)) is not None), None)
        if main is None or main not in tokens or main.i < pronoun.i:
            return False
        return any(p.head == main and _agrees(p, pronoun) for p in self._phrases.of(segment))

    def _held(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> list[Phrase]:
        """The phrases among these words before a pronoun that agree with it; of reports, only a subject."""
        agree = (p for p in self._before(pronoun, segment) if p.head in tokens and _agrees(p, pronoun))
        return [p for p in agree if not _acts_on(p, pronoun) and (p.place == SUBJECT or not REPORTS.match(p.head.text))]

    def _has_rivals(self, pronoun: Token, segment: int) -> bool:
        """Whether its sentence holds several nouns whose "its" or "their" it could be."""
        could_be = [p for p in self._before(pronoun, segment) if _agrees(p, pronoun)]
        passive = pronoun.dep_ == "nsubjpass" and any(p.place != SUBJECT for p in could_be)  # who or what was acted on
        return passive or (pronoun.dep_ == "poss" and len(could_be) > 1)

    def _is_of_one(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> bool:
        """Whether "they" may be one of whom the words speak ("each patient", "someone")."""
        one = (p for p in self._before(pronoun, segment) if p.head in tokens and p.is_person and not p.is_plural)
        return pronoun.lower_ in PLURAL and any(ANYONE.match(p.words[0].text) for p in one)

    def _before(self, pronoun: Token, segment: int) -> Iterator[Phrase]:
        return (p for p in self._phrases.of(segment) if p.head.i < pronoun.i)


def _first_as(pronoun: Token) -> Token | None:
    """The first subject of its sentence that is the same pronoun: "Since they hold no virus, they cannot infect"."""
    same = (t for t in pronoun.doc[: pronoun.i] if t.lower_ == pronoun.lower_ and t.dep_ in NOMINAL_SUBJECTS)
    return next(same, None) if pronoun.dep_ in NOMINAL_SUBJECTS else None


def _clearest(weighed: Sequence[tuple[float, Phrase]]) -> Phrase | None:
    """The first where none of another noun is close and no other is a subject. `weighed` is in falling order."""
    if not weighed:
        return None
    weight, best = weighed[0]
    others = [(w, each) for w, each in weighed if each.head.lower_ != best.head.lower_]
    rivalled = best.place != SUBJECT and any(each.place == SUBJECT and each.is_person for _, each in others)
    return best if not rivalled and weight >= CLEAR * max((w for w, _ in others), default=0.0) else None


def _could_be(phrase: Phrase, pronoun: Token, kind: Kind, *, same_sentence: bool) -> bool:
    if not _agrees(phrase, pronoun) or REPORTS.match(phrase.head.text):
        return False
    if same_sentence and _says_of_itself(phrase, pronoun):
        return True
    if phrase.family is Family.PLACE or (pronoun.lower_ in SINGULAR and phrase.is_person):
        return False  # nor a country or an authority
    if LEAVES.match(phrase.head.text) and ALLOWED.match(pronoun.head.text):
        return False
    if pronoun.dep_ == "poss":
        return same_sentence and (phrase.is_person or phrase.place == SUBJECT)
    if same_sentence and phrase.head.head == pronoun.head:
        return False
    if phrase.is_person:
        return same_sentence or phrase.place == SUBJECT
    if pronoun.dep_ == "nsubj" and PEOPLE_DO.match(pronoun.head.text):
        return False
    if phrase.family is None:
        helps = kind in RESULTS and pronoun.lower_ in SINGULAR
        if helps and ORGANISATION.match(phrase.head.text):
            return False
        return phrase.place == SUBJECT and (same_sentence or not helps)  # "it" that helps or harms is the therapy
    return _is_topic(phrase, kind)


def _says_of_itself(phrase: Phrase, pronoun: Token) -> bool:
    """Whether a house or a team says what it does: "The company said it tested the gel"."""
    said, does = phrase.head.head, pronoun.head
    told = pronoun.dep_ == "nsubj" and does.dep_ == "ccomp" and does.head == said and phrase.head.dep_ == "nsubj"
    return told and ORGANISATION.match(phrase.head.text) is not None and ACTS.match(does.text) is not None


def _is_topic(phrase: Phrase, kind: Kind) -> bool:
    """A therapy as subject or object, or for what is said of a disease alone, a disease anywhere."""
    if kind is Kind.EPIDEMIOLOGY:
        return phrase.family is Family.CONDITION
    return phrase.family is Family.THERAPY and phrase.place >= OBJECT


def _agrees(phrase: Phrase, pronoun: Token) -> bool:
    return phrase.is_plural == (pronoun.lower_ in PLURAL)


def _acts_on(phrase: Phrase, pronoun: Token) -> bool:
    """Whether it does something to what the pronoun means, which is another then: "surgeons grew [them]"."""
    subject_of = phrase.head.head if phrase.head.dep_ in NOMINAL_SUBJECTS else None
    return pronoun.dep_ == "dobj" and subject_of in (pronoun.head, first_conjunct(pronoun.head))


def _same_number(one: Token, other: Token) -> bool:
    return (one.lower_ in PLURAL) == (other.lower_ in PLURAL)


def _points(token: Token) -> bool:
    told = token.lower_ == "those" and any(t.dep_ in NARROWING for t in token.rights)  # "those who smoked"
    alone = token.dep_ in NOMINAL_SUBJECTS | OBJECTS and not told
    return token.lower_ in POINTING or (token.lower_ in ALONE and token.tag_ == "DT" and alone)


def _is_empty(it: Token) -> bool:
    """ "It is clear that", "it takes weeks to": a pronoun that stands for nothing."""
    verb = it.head
    if it.lower_ != "it" or it.dep_ not in (*NOMINAL_SUBJECTS, "expl"):
        return False
    clause = any(t.dep_ in CLAUSES and t.head in (verb, *verb.children) for t in verb.subtree if t.i > it.i)
    said = any(EMPTY.match(t.text) for t in (verb, *verb.children))
    if any(t.dep_ == "attr" and _is_of_a_kind(t) for t in verb.children):
        return False
    impersonal = it.dep_ == "nsubjpass" or EMPTY_VERBS.match(verb.text) is not None
    return it.dep_ == "expl" or said or (clause and impersonal)


def _is_of_a_kind(noun: Token) -> bool:
    """Whether it says what a thing is, by a clause on the noun ("a disease that …"), not "a fact that …"."""
    kind = noun.left_edge.lower_ in ("a", "an", "one")
    return kind and any(t.dep_ == "relcl" and any(c.tag_ in RELATIVE for c in t.lefts) for t in noun.rights)


def _is_glued(pronoun: Token) -> bool:
    """Whether what is glued to it reads in two ways: "they'd", "it's" before a participle or a noun."""
    after = pronoun.doc[pronoun.i + 1 : pronoun.i + 3]
    if pronoun.whitespace_ or not len(after) or after[0].text[0] not in "'’":
        return False
    return after[0].text[1:] == "d" or (after[0].text[1:] == "s" and after[-1].tag_ in ("VBN", "NN", "NNS"))
