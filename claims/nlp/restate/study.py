"""The study that a passage tells of by name, for a claim that rests on it and does not name it."""

from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.phrases import Phrase, Phrases
from claims.vocabulary.statements import RESULTS, Basis, Kind

ANY = one_of(lexicon("reference")["definite"]["any_study"])
REACH = 2  # sentences back


def named_study(tokens: Sequence[Token], draft: Draft, phrases: Phrases) -> str:
    """As the last study of the paragraph before these words is called ("the ADMIRE trial"); "" where it has no name."""
    rests = draft.basis is Basis.TRIAL and draft.kind in (*RESULTS, Kind.TRIAL)
    if not rests or not tokens or tokens[0].tag_ == "NNP" or any(ANY.match(t.text) for t in tokens):
        return ""
    for back in range(REACH + 1):
        before = (p for p in reversed(phrases.before(draft.segment, back)) if back or p.head.i < tokens[0].i)
        if last := next((p for p in before if ANY.match(p.head.text)), None):
            return last.copied() if _has_name(last) else ""
    return ""


def _has_name(study: Phrase) -> bool:
    first, *more = study.words
    named = any(t.text[0].isupper() for t in more if t != study.head) or first.tag_ == "NNP"
    return named and not study.is_plural and not any(t.tag_ == "DT" for t in more)
