"""Whether a claim is denied or hedged: cues in its words and those that govern it (after ConText, Harkema 2009)."""

import re

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.lead import NOT_FOLLOWING, lead
from claims.nlp.lexicons import any_of, lexicon
from claims.vocabulary.statements import Kind, Strength

CUES = lexicon("cues")
NEGATION, HEDGING = CUES["negation"], CUES["hedging"]
RESULTS = (Kind.EFFICACY, Kind.SAFETY)
STRONG = (*RESULTS, Kind.MECHANISM)
ASIDE_REACH = 60  # characters


def _words(expressions: list[str]) -> str:
    return "|".join(expressions)


DENIES = re.compile(
    rf"(?:\b(?:{_words(NEGATION['words'])})\b|{_words(NEGATION['suffixes'])})"
    rf"(?! (?:{_words(NEGATION['empty_after'])})\b)",
    re.IGNORECASE,
)
ASIDE = re.compile(rf"\w.*\b(?:{_words(NEGATION['asides_before'])})\b[^,;:]*$", re.IGNORECASE)
OPENS_DENIED = re.compile(rf"\W*(?:{_words(NEGATION['opening'])})\b", re.IGNORECASE)
HEDGES = any_of(HEDGING["words"])
OBSERVED = any_of(HEDGING["observed"])
FLAT = any_of(HEDGING["flat"])
COMPARES = re.compile(rf"\d|\b(?:{_words(HEDGING['compares'])})\b", re.IGNORECASE)
REPORTS = any_of(HEDGING["reports"])


@Language.factory("modality", requires=["doc._.drafts", "doc._.sentences"], assigns=["doc._.drafts"])
def make_modality(nlp: Language, name: str) -> "Modality":
    return Modality()


class Modality:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            sentence = doc._.sentences[draft.segment]
            before = lead(draft, sentence)
            said = text[draft.start : draft.end]
            draft.negated = denied(f"{before.governing} {said}".strip()) or bool(
                NOT_FOLLOWING.search(text[sentence.offset : draft.start])
            )
            if draft.kind in STRONG:
                draft.strength = strength(f"{before.governing} {said}", draft)
        return doc


def denied(said: str) -> bool:
    """Whether the predicate of these words is denied, not only something beside it."""
    if OPENS_DENIED.match(said):
        return True
    return any(not ASIDE.search(said[max(0, cue.start() - ASIDE_REACH) : cue.start()]) for cue in DENIES.finditer(said))


def strength(said: str, draft: Draft) -> Strength | None:
    """Conditional where hedged, associated where observed, causal where safety or risk is stated flatly.

    Else what the encoder holds likeliest.
    """
    if HEDGES.search(REPORTS.sub("", said)):
        return Strength.CONDITIONAL
    if draft.kind in RESULTS and OBSERVED.search(said):
        return Strength.ASSOCIATED
    if draft.kind is Kind.SAFETY and FLAT.search(said) and not COMPARES.search(said):
        return Strength.CAUSAL
    likely = {s: draft.marks.get(s.value, 0.0) for s in (Strength.CAUSAL, Strength.ASSOCIATED)}
    if draft.strength is Strength.CONDITIONAL and draft.marks.get(Strength.CONDITIONAL.value, 1.0) < SURE:
        return max(likely, key=lambda s: likely[s])
    return draft.strength or max(likely, key=lambda s: likely[s])


SURE = 0.6  # without a cue of its own, a claim is conditional only where the encoder is this sure
