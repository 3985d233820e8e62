"""Whether a claim is denied or hedged: cues in its words and those that govern it (after ConText, Harkema 2009)."""

import re
from collections.abc import Collection, Iterator

from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.nlp.clauses import AUXILIARIES, REPORT, SUBJECTS, UNTRUE, any_clause_word, is_finite, subject
from claims.nlp.document import Draft
from claims.nlp.lead import Lead, lead, lead_above
from claims.nlp.lexicons import any_of, either, lexicon
from claims.nlp.listing import introduction, question
from claims.nlp.sentence import Sentence
from claims.vocabulary.statements import RESULTS, STRONG, Kind, Strength

CUES = lexicon("cues")
NEGATION, HEDGING = CUES["negation"], CUES["hedging"]
ASIDE_REACH = 60  # characters
SURE = 0.7  # without a cue of its own, a claim is conditional only where the encoder is this sure
PARTS = SUBJECTS | AUXILIARIES | {"neg", "advmod", "det", "dobj", "attr", "acomp", "oprd", "xcomp"}

DENIES = re.compile(
    rf"(?:{any_of(NEGATION['words']).pattern}|{either(NEGATION['suffixes'])})"
    rf"(?! {any_of(NEGATION['empty_after']).pattern})",
    re.IGNORECASE,
)
ASIDE = re.compile(rf"\w.*{any_of(NEGATION['asides_before']).pattern}[^,;:]*$", re.IGNORECASE)
SET_APART = re.compile(either(NEGATION["set_apart"]), re.IGNORECASE)
NOBODY_FAILED = re.compile(
    rf"\b{either(NEGATION['nobody'])} (?:(?!and\b|but\b|or\b)[\w’'-]+ ){{1,9}}?"
    rf"(?P<failed>{either(NEGATION['failed'])})\b",
    re.IGNORECASE,
)
CLAIMED = any_clause_word("reports", "claiming")
DOUBTED = re.compile(rf"{any_clause_word('reports', 'doubting').pattern}(?: that)?\s*\Z", re.IGNORECASE)
REJECTED = re.compile(rf"{any_clause_word('reports', 'rejecting').pattern}\s*\Z", re.IGNORECASE)
GERUND = re.compile(r"\w+ing\b")
OPENS_DENIED = re.compile(rf"\W*{any_of(NEGATION['opening']).pattern}", re.IGNORECASE)
DENIES_ITEMS = re.compile(f"{either(NEGATION['headings'])}$", re.IGNORECASE)
# What stands right before words that are said not to follow, or to be untrue; it belongs to them.
FALSELY = re.compile(rf"{either(NEGATION['falsehoods'])}\s*$", re.IGNORECASE)
NOT_FOLLOWING = re.compile(rf"{either([*NEGATION['not_following'], *NEGATION['falsehoods']])}\s*$", re.IGNORECASE)
UNDISPUTED = re.compile(rf"{either(NEGATION['undisputed'])}\s*$", re.IGNORECASE)
FALSE_THAT = re.compile(rf"\W*(?:\w+['’ ]){{0,4}}?{either(NEGATION['falsehoods'])} ", re.IGNORECASE)
MOODS, OBSERVED, FLAT, REPORTS, PROMISES = (
    any_of(HEDGING[name]) for name in ("moods", "observed", "flat", "reports", "promises")
)
WEAK_EVIDENCE = HEDGING["weak_evidence"]
HEDGES = any_of([*WEAK_EVIDENCE, *HEDGING["words"]])
GUESSES = re.compile(rf"{any_of([f'{either(WEAK_EVIDENCE)} that', *HEDGING['guesses']]).pattern}\s*$", re.IGNORECASE)
COMPARES = re.compile(rf"\d|{any_of(HEDGING['compares']).pattern}", re.IGNORECASE)


@Language.component(
    "modality", requires=["doc._.drafts", "doc._.sentences", "doc._.segments"], assigns=["doc._.drafts"]
)
def judge_modality(doc: Doc) -> Doc:
    """What introduces a list holds for each of its items; what governs a quote holds for its predicate."""
    text = doc.text
    for draft in doc._.drafts:
        sentence = doc._.sentences[draft.segment]
        leading = lead(draft, sentence)
        before = _told_before(text, sentence, draft, leading)
        heading = introduction(text, doc._.segments, draft.segment)
        asked = "" if _is_whole(sentence) else question(text, doc._.segments, draft.segment)
        above = heading or asked
        governing = leading.governing
        said = text[draft.start : draft.end]
        own = denied(governing) or denied(said, _places(sentence, draft))
        if FALSELY.search(before):
            draft.negated = not own
        else:
            draft.negated = own or bool(DENIES_ITEMS.search(above)) or _follows_not(before)
        if draft.kind in STRONG:
            over = governing or lead_above(draft, sentence).governing
            hedged = " ".join((heading, over, said))
            draft.strength = Strength.CONDITIONAL if GUESSES.search(before) else strength(hedged, draft)
    return doc


def _told_before(text: str, sentence: Sentence, draft: Draft, leading: Lead) -> str:
    """What its sentence tells before a claim and its subject, unless that is who doubts it or does something else."""
    opening = min((sentence.start(word) for word in leading.subject), default=draft.start)
    rejected = REJECTED.search(text, sentence.offset, draft.start) and not GERUND.match(text, draft.start)
    directly = rejected or DOUBTED.search(text, sentence.offset, draft.start)
    return text[sentence.offset : draft.start if directly else min(opening, draft.start)]


def _follows_not(before: str) -> bool:
    """Whether these words say that what stands behind them does not follow: "no proof that", "doctors doubt that"."""
    return NOT_FOLLOWING.search(before) is not None and UNDISPUTED.search(before) is None


def _is_whole(sentence: Sentence) -> bool:
    """Whether it is a sentence by itself, whatever stands above: no answer in a few words."""
    return any(t.dep_ == "ROOT" and is_finite(t) and subject(t) is not None for t in sentence.parse)


def denied(said: str, own: Collection[int] = ()) -> bool:
    """Whether the predicate of these words is denied, not only something beside it.

    At the places in `own` stand words that hang on the predicate itself, whatever clause comes before them.
    """
    if OPENS_DENIED.match(said):
        return True
    if false := FALSE_THAT.match(said):
        return not denied(said[false.end() :])
    if (untrue := UNTRUE.search(said)) and (claimed := CLAIMED.match(said)):
        return not denied(said[claimed.end() : untrue.start()])
    apart = {joined.end() for joined in SET_APART.finditer(said)}
    apart |= {place for nobody in NOBODY_FAILED.finditer(said) for place in (nobody.start(), nobody.start("failed"))}
    cues = [cue.start() for cue in DENIES.finditer(said) if cue.start() not in apart]
    return any(place in own or not _aside(said, place) for place in cues)


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


def strength(said: str, draft: Draft) -> Strength:
    """Conditional where hedged, associated where observed, causal where safety, risk or a cure is stated flatly.

    Else what the encoder holds likeliest.
    """
    if HEDGES.search(REPORTS.sub("", said) if draft.kind in RESULTS else said):
        return Strength.CONDITIONAL
    if draft.kind in RESULTS and OBSERVED.search(said):
        return Strength.ASSOCIATED
    if draft.kind is Kind.SAFETY and FLAT.search(said) and not COMPARES.search(said):
        return Strength.CAUSAL
    if draft.kind is Kind.EFFICACY and PROMISES.search(said):
        return Strength.CAUSAL
    unsure = draft.marks.get(Strength.CONDITIONAL.value, 1.0) < SURE and not MOODS.search(said)
    if draft.strength is None or (draft.strength is Strength.CONDITIONAL and unsure):
        return max((Strength.CAUSAL, Strength.ASSOCIATED), key=lambda other: draft.marks.get(other.value, 0.0))
    return draft.strength
