"""Whether a claim is denied or hedged: cues in its words and those that govern it (after ConText, Harkema 2009)."""

import re
from collections.abc import Collection, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.nlp.clauses import REPORT, SUBJECTS
from claims.nlp.document import Draft
from claims.nlp.lead import NOT_FOLLOWING, lead, lead_above
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.listing import introduction
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import Kind, Strength

CUES = lexicon("cues")
NEGATION, HEDGING = CUES["negation"], CUES["hedging"]
RESULTS = (Kind.EFFICACY, Kind.SAFETY)
STRONG = (*RESULTS, Kind.MECHANISM)
ASIDE_REACH = 60  # characters
PARTS = SUBJECTS | {"neg", "aux", "auxpass", "advmod", "det", "dobj", "attr", "acomp", "oprd", "xcomp"}


def _words(expressions: list[str]) -> str:
    return "|".join(expressions)


DENIES = re.compile(
    rf"(?:\b(?:{_words(NEGATION['words'])})\b|{_words(NEGATION['suffixes'])})"
    rf"(?! (?:{_words(NEGATION['empty_after'])})\b)",
    re.IGNORECASE,
)
ASIDE = re.compile(rf"\w.*\b(?:{_words(NEGATION['asides_before'])})\b[^,;:]*$", re.IGNORECASE)
OPENS_DENIED = re.compile(rf"\W*(?:{_words(NEGATION['opening'])})\b", re.IGNORECASE)
DENIES_ITEMS = re.compile(rf"(?:{_words(NEGATION['headings'])})$", re.IGNORECASE)
HEDGES, MOODS = any_of(HEDGING["words"]), any_of(HEDGING["moods"])
GUESSES = re.compile(rf"\b(?:{_words(HEDGING['guesses'])})\s*$", re.IGNORECASE)
OBSERVED = any_of(HEDGING["observed"])
FLAT = any_of(HEDGING["flat"])
COMPARES = re.compile(rf"\d|\b(?:{_words(HEDGING['compares'])})\b", re.IGNORECASE)
REPORTS = any_of(HEDGING["reports"])


@Language.factory("modality", requires=["doc._.drafts", "doc._.sentences", "doc._.segments"], assigns=["doc._.drafts"])
def make_modality(nlp: Language, name: str) -> "Modality":
    return Modality()


class Modality:
    """What introduces a list holds for each of its items; what governs a quote holds for its predicate."""

    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            sentence = doc._.sentences[draft.segment]
            before = text[sentence.offset : draft.start]
            heading = introduction(text, doc._.segments, draft.segment)
            governing = lead(draft, sentence).governing
            said = text[draft.start : draft.end]
            draft.negated = (
                bool(DENIES_ITEMS.search(heading) or NOT_FOLLOWING.search(before))
                or denied(governing)
                or denied(said, _places(sentence, draft))
            )
            if draft.kind in STRONG:
                over = governing or lead_above(draft, sentence).governing
                hedged = " ".join((heading, over, said))
                draft.strength = Strength.CONDITIONAL if GUESSES.search(before) else strength(hedged, draft)
        return doc


def denied(said: str, own: Collection[int] = ()) -> bool:
    """Whether the predicate of these words is denied, not only something beside it.

    At the places in `own` stand words that hang on the predicate itself, whatever clause comes before them.
    """
    if OPENS_DENIED.match(said):
        return True
    return any(cue.start() in own or not _aside(said, cue.start()) for cue in DENIES.finditer(said))


def _aside(said: str, place: int) -> bool:
    return bool(ASIDE.search(said[max(0, place - ASIDE_REACH) : place]))


def _places(sentence: Sentence, draft: Draft) -> set[int]:
    """Where in the quote the words of its predicate stand."""
    span = sentence.span(draft)
    return {sentence.start(word) - draft.start for word in _of_predicate(span.root)} if span is not None else set()


def _of_predicate(word: Token) -> Iterator[Token]:
    """A word and those that hang on it, not by a preposition or a clause, unless it reports what the clause says."""
    yield word
    for child in word.children:
        if child.dep_ in PARTS or (child.dep_ == "ccomp" and REPORT.fullmatch(word.text)):
            yield from _of_predicate(child)


def strength(said: str, draft: Draft) -> Strength | None:
    """Conditional where hedged, associated where observed, causal where safety or risk is stated flatly.

    Else what the encoder holds likeliest.
    """
    if HEDGES.search(REPORTS.sub("", said) if draft.kind in RESULTS else said):
        return Strength.CONDITIONAL
    if draft.kind in RESULTS and OBSERVED.search(said):
        return Strength.ASSOCIATED
    if draft.kind is Kind.SAFETY and FLAT.search(said) and not COMPARES.search(said):
        return Strength.CAUSAL
    likely = {s: draft.marks.get(s.value, 0.0) for s in (Strength.CAUSAL, Strength.ASSOCIATED)}
    enough = 0 if MOODS.search(said) else SURE
    if draft.strength is Strength.CONDITIONAL and draft.marks.get(Strength.CONDITIONAL.value, 1.0) < enough:
        return max(likely, key=lambda s: likely[s])
    return draft.strength or max(likely, key=lambda s: likely[s])


SURE = 0.7  # without a cue of its own, a claim is conditional only where the encoder is this sure
