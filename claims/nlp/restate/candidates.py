"""What a pronoun cannot stand for, by what the words around it tell, though both agree in number."""

from collections.abc import Callable
from dataclasses import dataclass

from spacy.tokens import Token

from claims.nlp.clauses import REPORT
from claims.nlp.document import Family
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.bound import ORGANISATION, acts_on_others, agrees, pays_for, says_of_itself, tells_of_others
from claims.nlp.restate.phrases import OBJECT, SUBJECT, Phrase
from claims.nlp.restate.pronouns import SINGULAR
from claims.vocabulary.statements import RESULTS, STRONG, Kind

LEXICON = lexicon("reference")
PEOPLE_DO, OF_THINGS = (one_of(LEXICON["people"][name]) for name in ("verbs", "of_things"))
REPORTS, LEAVES, ALLOWED = (one_of(LEXICON["antecedent"][name]) for name in ("reports", "leaves", "allowed"))
TREATMENT = one_of(LEXICON["reference"]["therapy_nouns"])


@dataclass(frozen=True, slots=True)
class Candidate:
    """A phrase before a pronoun that may be what it stands for, in a claim of some kind."""

    phrase: Phrase
    pronoun: Token
    kind: Kind
    same_sentence: bool

    def could_be(self) -> bool:
        if not agrees(self.phrase, self.pronoun) or REPORTS.match(self.phrase.head.text):
            return False
        if self.same_sentence and says_of_itself(self.phrase, self.pronoun):
            return True
        return not any(refuses(self) for refuses in self._refusals())

    def _refusals(self) -> tuple[Callable[["Candidate"], bool], ...]:
        """Those of any phrase, and those of such a phrase and pronoun."""
        if self.pronoun.dep_ == "poss":
            return (*_OF_ANY, _owns_none)
        if self.phrase.is_person:
            return (*_OF_ANY, _is_in_its_clause, _is_no_such_person)
        of_thing = _is_no_such_thing if self.phrase.family is None else _is_no_topic
        return (*_OF_ANY, _is_in_its_clause, _does_as_people_do, _is_what_is_acted_on, of_thing)


def _tells_of_others(one: Candidate) -> bool:
    return one.same_sentence and one.kind in STRONG and tells_of_others(one.phrase, one.pronoun)


def _pays(one: Candidate) -> bool:
    return pays_for(one.phrase, one.pronoun)


def _is_place_or_person(one: Candidate) -> bool:
    """A country or an authority; or of "it" a person."""
    return one.phrase.family is Family.PLACE or (one.pronoun.lower_ in SINGULAR and one.phrase.is_person)


def _gives_leave(one: Candidate) -> bool:
    """An approval or a law, of what is allowed."""
    return bool(LEAVES.match(one.phrase.head.text) and ALLOWED.match(one.pronoun.head.text))


def _owns_none(one: Candidate) -> bool:
    """Of "its" and "their" what stands in another sentence, or is no subject; of a treatment who gives none."""
    phrase = one.phrase
    gives = phrase.is_person or phrase.family is Family.THERAPY or ORGANISATION.match(phrase.head.text)
    no_givers = TREATMENT.match(one.pronoun.head.text) and not gives  # "letters that praise their treatment"
    return not one.same_sentence or bool(no_givers) or not (phrase.is_person or phrase.place == SUBJECT)


def _is_in_its_clause(one: Candidate) -> bool:
    return one.same_sentence and one.phrase.head.head == one.pronoun.head


def _is_no_such_person(one: Candidate) -> bool:
    """People of another sentence who are not its subject, or of whom only what is told of things would be told."""
    of_things = any(t.dep_ == "acomp" and OF_THINGS.match(t.text) for t in one.pronoun.head.children)
    return of_things or not (one.same_sentence or one.phrase.place == SUBJECT)


def _does_as_people_do(one: Candidate) -> bool:
    return one.pronoun.dep_ == "nsubj" and PEOPLE_DO.match(one.pronoun.head.text) is not None


def _is_what_is_acted_on(one: Candidate) -> bool:
    """An object, of what does something to such a one: "[they] turned them into a sheet"."""
    return one.phrase.place != SUBJECT and acts_on_others(one.pronoun)


def _is_no_such_thing(one: Candidate) -> bool:
    """No subject; or where "it" helps or harms, which is the therapy then, who tells of it or a house or a team."""
    helps = one.kind in RESULTS and one.pronoun.lower_ in SINGULAR
    head = one.phrase.head
    told_by = (head.tag_ == "NNP" and REPORT.fullmatch(head.head.text)) or ORGANISATION.match(head.text)
    return (helps and (bool(told_by) or not one.same_sentence)) or one.phrase.place != SUBJECT


def _is_no_topic(one: Candidate) -> bool:
    """No therapy as subject or object; of what is said of a disease alone, no disease."""
    if one.kind is Kind.EPIDEMIOLOGY:
        return one.phrase.family is not Family.CONDITION
    return one.phrase.family is not Family.THERAPY or one.phrase.place < OBJECT


_OF_ANY = (_tells_of_others, _pays, _is_place_or_person, _gives_leave)
