"""A patient's "I" and "my" as "the patient" and "the patient's", with the verb that goes with it."""

from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of, lexicon, one_of
from claims.nlp.restate.inflection import agreeing, of_one
from claims.vocabulary.statements import Scope

PEOPLE = lexicon("reference")["people"]
RELATIVES, THINKS = (one_of(PEOPLE[name]) for name in ("relatives", "thinking"))
PROFESSIONS = any_of(PEOPLE["professions"])
SPOKEN = {"i": "the patient", "me": "the patient", "my": "the patient's"}
OTHERS = frozenset({"we", "us", "our", "ours", "mine", "myself", "patient", "patients"})


def as_patient(tokens: Sequence[Token], draft: Draft) -> dict[int, str]:
    """By the number of its token, what is put in; nothing where another may be speaking, or of another person."""
    if draft.scope is not Scope.ONE or PROFESSIONS.search(draft.speaker or ""):
        return {}
    if any(t.lower_ in OTHERS or (t.lower_ == "my" and RELATIVES.match(t.head.text)) for t in tokens):
        return {}
    verbs = [agreeing(t.head) for t in tokens if t.lower_ == "i"]
    if any(THINKS.match(verb.text) or verb.lower_ in ("'d", "’d") for verb in verbs):
        return {}
    spoken = [t for t in tokens if t.lower_ in SPOKEN]
    named = {t.i: "their" if k and t.lower_ == "my" else SPOKEN[t.lower_] for k, t in enumerate(spoken)}
    return named | {verb.i: of_one(verb) for verb in verbs}
