"""Whether the words of a claim hold themselves what a pronoun among them stands for, or point outside."""

from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from claims.nlp.clauses import is_predicate, subject
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.bound import acts_on, agrees
from claims.nlp.restate.persons import PERSONAL
from claims.nlp.restate.phrases import SUBJECT, Phrase, Phrases
from claims.nlp.restate.pronouns import PLURAL, is_empty, points

LEXICON = lexicon("reference")
ANYONE = one_of(LEXICON["people"]["indefinite"])
REPORTS = one_of(LEXICON["antecedent"]["reports"])
NUMBERED = frozenset({"class", "type", "phase", "stage", "grade", "factor", "collagen", "part"})
SPEAKERS = frozenset({"i", "me", "my", "mine", "we", "us", "our", "ours"})
OPENING = frozenset({"advcl", "pcomp"})


class Held:
    """What the words of one article's claims hold of the phrases of their sentences."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    def is_open(self, tokens: Sequence[Token], replaced: Mapping[int, str], segment: int) -> bool:
        """Whether one of the words still points at something outside them."""
        named = min((t.i for t in tokens if t.lower_ in PERSONAL and t.i in replaced), default=len(tokens[0].doc))
        left = (t for t in tokens if t.i not in replaced and not (t.lower_ in PERSONAL and t.i > named))
        return any(self._points_out(t, tokens, segment) for t in left)

    def _points_out(self, token: Token, tokens: Sequence[Token], segment: int) -> bool:
        if token.lower_ in PERSONAL:
            held = (p for p in self._phrases.ahead_of(token, segment) if p.head in tokens)
            return not any(p.is_person or (p.head.tag_ == "NNP" and not p.family) for p in held)
        pointing = points(token) and not (
            self.is_settled(token, tokens, segment) or self._is_named_behind(tokens, token, segment)
        )
        numbers = token.text == "I" and token.i and token.nbor(-1).lower_ in NUMBERED
        return pointing or (token.lower_ in SPEAKERS and token.tag_.startswith("PRP") and not numbers)

    def is_settled(self, pronoun: Token, tokens: Sequence[Token], segment: int) -> bool:
        """Whether it stands for nothing, for what the words name before it, or for one or others of whom they speak."""
        of_others = pronoun.lower_ in PLURAL and any(t.lower_ == "others" and t.i < pronoun.i for t in tokens)
        held = is_empty(pronoun) or of_others or bool(self._agreeing(tokens, pronoun, segment))
        return held or self._is_of_one(tokens, pronoun, segment)

    def _is_named_behind(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> bool:
        """Whether "they" opens a sentence whose main clause is of several ("Depending on how they grow, cells …")."""
        opens = pronoun.lower_ in PLURAL
        clause = next((t for t in pronoun.ancestors if opens and t.dep_ in OPENING), None)
        above = () if clause is None else (t for t in clause.ancestors if t.i > pronoun.i and is_predicate(t))
        main = next((told for verb in above if (told := subject(verb)) is not None), None)
        if main is None or main not in tokens or main.i < pronoun.i:
            return False
        return any(p.head == main and agrees(p, pronoun) for p in self._phrases.of(segment))

    def _agreeing(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> list[Phrase]:
        """The phrases among these words before a pronoun that agree with it; of reports, only a subject."""
        agree = (p for p in self._phrases.ahead_of(pronoun, segment) if p.head in tokens and agrees(p, pronoun))
        return [p for p in agree if not acts_on(p, pronoun) and (p.place == SUBJECT or not REPORTS.match(p.head.text))]

    def _is_of_one(self, tokens: Sequence[Token], pronoun: Token, segment: int) -> bool:
        """Whether "they" may be one of whom the words speak ("each patient", "someone")."""
        before = self._phrases.ahead_of(pronoun, segment)
        one = (p for p in before if p.head in tokens and p.is_person and not p.is_plural)
        return pronoun.lower_ in PLURAL and any(ANYONE.match(p.words[0].text) for p in one)
