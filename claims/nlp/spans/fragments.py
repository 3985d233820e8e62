"""Which words that were found are only a part of what their sentence states: a subject, a time, a purpose, a title."""

import re

from spacy.tokens import Doc, Span

from claims.nlp.clauses import (
    CONDITIONS,
    FINITE,
    NOMINAL_SUBJECTS,
    RELATIVE,
    VERBAL,
    any_clause_word,
    is_finite,
    only_sets_the_scene,
)
from claims.nlp.document import Draft
from claims.nlp.lexicons import any_of
from claims.nlp.numerals import MONTH
from claims.nlp.spans.coordination import PART
from claims.vocabulary.statements import RESULTS, Kind

STATUSES = frozenset({Kind.REGULATORY, Kind.TRIAL, Kind.ACCESS})
ARGUMENTS = NOMINAL_SUBJECTS | {"compound"}
TOLD_BEHIND = frozenset({"ccomp", "xcomp", "dobj"})
MODIFIERS = frozenset({"npadvmod", "prep", "advmod", "neg"})
DENIALS = frozenset({"no", "not", "never", "without", "zero", "none", "nobody", "nothing"})
UNFINISHED = frozenset({"DT", "IN", "CC", "TO", "PRP$"})  # what such a word announces stands elsewhere
SURE_OF_SEGMENT, SURE_OF_END = 0.7, 0.5  # how likely a heading holds a claim that ends where it does
WORD = re.compile(r"\w")
EMPTY = frozenset({"RB", "RBR", "RBS", "IN", "DT", "PDT", "CC", "TO"})
LYING = any_clause_word("parts", "lying")
PUBLISHING = any_clause_word("reports", "publishing")
ONLY_A_CONDITION = re.compile(rf"{any_of(CONDITIONS - {'once'}).pattern}[^,;:]*$", re.IGNORECASE)  # "once a week"
ALONG = re.compile(r"\b(?:(?:along|together) with|as) (?:the |an? )?$", re.IGNORECASE)
LABEL, ADJUNCT = any_clause_word("labels", "words"), any_clause_word("settings", "adjuncts")
STATISTIC = any_clause_word("labels", "statistics").pattern
STATISTICS = re.compile(rf"(?=.*{STATISTIC})(?:{STATISTIC}|[\d.,;:%=<>≤≥²()\s–−-]|to|and|vs?)+", re.IGNORECASE)
DATE = re.compile(rf"(?:(?:in|on|since|by|until) )?(?:{MONTH} )?(?:\d{{1,2}},? )?(?:19|20)\d\d", re.IGNORECASE)
TIME = re.compile(
    rf"(?:(?:from|in|on|since|by|until|after|before|within|over|during) )?(?:(?:the|about|only|nearly) )?"
    rf"(?:(?:an? |the )?(?:[\w-]+ )?(?:period|follow-?up|course) of )?"
    rf"(?:{MONTH}|(?:19|20)\d\d|[\w-]+ (?:hours?|days?|weeks?|months?|years?))\b",
    re.IGNORECASE,
)
ROLE = re.compile(rf"(?:(?:an?|the) )?(?:[\w’'-]+ ){{0,3}}?{any_clause_word('roles', 'nouns').pattern}", re.IGNORECASE)
NUMBER_OR_ACRONYM = re.compile(r"[\W\d]*(?:[A-Z][A-Z\d-]+[\W\d]*)?")
PLACE = re.compile(r"[A-Z][A-Z .’'-]{2,}, [A-Z][a-z]+(?: [A-Z][a-z]+)?")  # a dateline that was cut off
TITLES = any_clause_word("labels", "titles").pattern
TITLE = re.compile(rf"\W*(?:(?:the|an?) )?(?:[\w-]+ ){{0,2}}?{TITLES} (?:and|of|for|in|from|on)\b", re.IGNORECASE)


def is_mere_label(quote: str) -> bool:
    """A bullet, condition, date, place or acronym, the name of a time, or the numbers that stand in a bracket."""
    wholes = (
        NUMBER_OR_ACRONYM.fullmatch(quote),
        STATISTICS.fullmatch(quote),
        LABEL.fullmatch(quote),
        DATE.fullmatch(quote),
        PLACE.fullmatch(quote),
        ONLY_A_CONDITION.match(quote),
    )
    return WORD.search(quote) is None or any(wholes)


def is_fragment(span: Span, draft: Draft, alone: bool) -> bool:
    """Whether these words state nothing without the rest of their sentence. `alone`: it holds no other claim."""
    if _is_cut_off(span) or _is_lead_in(span) or _is_role(span) or _is_empty(span):
        return True
    if _is_doubtful_heading(span, draft) or only_sets_the_scene(span):
        return True
    beside = _only_names(span) or _only_modifies(span) or _is_purpose(span) or _only_gives_reason(span)
    beside = beside or _tells_which_part(span) or _only_dates(span) or _goes_along(span) or _is_joined(span, draft)
    beside = beside or _breaks_off(span)
    return not alone and (beside or (draft.kind in RESULTS and _opens_the_sentence(span)))


def _is_empty(span: Span) -> bool:
    """Nothing but small words, none of which denies: "at all", "for now"."""
    return all(t.tag_ in EMPTY or t.is_punct for t in span) and not any(t.lower_ in DENIALS for t in span)


def _is_cut_off(span: Span) -> bool:
    """The first half of a sentence that a line break cut in two, before its predicate."""
    return span.end == len(span.doc) and span[-1].tag_ in UNFINISHED and not _has_finite(span)


def _is_lead_in(span: Span) -> bool:
    """What a list completes: "the cells can treat:", "the therapy results in:"; not "he was told this:"."""
    last, follows = span[-1], span.doc[span.end :].text.strip()
    if follows != ":":
        return False
    helpers = {t.tag_ if t.dep_ == "aux" else t.dep_ for t in last.lefts}
    transitive = last == span.root and "MD" in helpers and "auxpass" not in helpers
    return transitive or (last.dep_ == "prep" and not any(last.children))


def _is_role(span: Span) -> bool:
    """What a person is, set beside the name: "director of the centre"."""
    return span.root.dep_ in ("appos", "conj") and ROLE.match(span.text) is not None and not _has_finite(span)


def _is_doubtful_heading(span: Span, draft: Draft) -> bool:
    """A line without number and denial: a title, or one without a verb in which the encoder is sure of nothing."""
    if any(t.like_num or t.lower_ in DENIALS for t in span):
        return False
    if TITLE.match(span.doc.text) and not _has_finite(span.doc):
        return True
    sure = draft.marks.get("claim", 1) >= SURE_OF_SEGMENT or draft.marks.get("end", 1) >= SURE_OF_END
    return not sure and not any(t.tag_.startswith(VERBAL) for t in span.doc)


def _only_names(span: Span) -> bool:
    """A subject without its predicate, or what the one is that was just named: "a protein that carries oxygen"."""
    if span.root.dep_ == "appos" and span[0].tag_ == "DT" and span[0].lower_ not in DENIALS:
        return True
    argument = span.root.dep_ in ARGUMENTS or _is_described_behind(span)
    return argument and lacks_its_verb(span) and not any(t.like_num for t in span)


def _is_joined(span: Span, draft: Draft) -> bool:
    """One more name in a list of what is no result: "falls under the Drugs Act and [the Food Act]"."""
    names = span.root.dep_ == "conj" and span.root.tag_.startswith("NN") and lacks_its_verb(span)
    tells = any(t.like_num or t.lower_ in DENIALS for t in span)
    return draft.kind in STATUSES and names and not tells


def _is_described_behind(span: Span) -> bool:
    """Whether a clause follows that tells of these words: "[cells from fat], which clinics sell, ease pain"."""
    behind = span.doc[span.end : span.end + 2]
    return len(behind) == 2 and behind[0].text == "," and behind[1].tag_ in RELATIVE


def _only_modifies(span: Span) -> bool:
    """When, where or like what: "two weeks after the infusion", "according to the register". A price or share tells."""
    adjunct = not is_finite(span.root) and (ADJUNCT.match(span.text) is not None or _is_source(span))
    counts = any(t.like_num for t in span) and TIME.match(span.text) is None
    return adjunct or (span.root.dep_ in MODIFIERS and lacks_its_verb(span) and not counts)


def _is_source(span: Span) -> bool:
    """According to whom or what, without these words: "according to [the three best studies to date]"."""
    before = span.doc[max(span.start - 2, 0) : span.start]
    return before.text.lower() == "according to" and not _has_finite(span)


def _only_dates(span: Span) -> bool:
    """Which report something is found by, or when it came out: "a trial, published in May", "one presented in Rome"."""
    verbs = [t for t in span if t.tag_.startswith(VERBAL) and t.dep_ != "amod"]
    return bool(verbs) and all(t.dep_ == "acl" and PUBLISHING.fullmatch(t.text) for t in verbs)


def _breaks_off(span: Span) -> bool:
    """A predicate without what it tells, which stands behind it: "[the team has shown] that the graft heals"."""
    verb = span.root
    behind = (t for t in verb.rights if t.dep_ in TOLD_BEHIND and t.left_edge.i == span.end)
    denied = any(t.dep_ == "neg" for t in verb.lefts)
    return verb.i == span.end - 1 and is_finite(verb) and not denied and any(behind)


def _goes_along(span: Span) -> bool:
    """What a claim before it names besides: "missed the end point, along with the [change in pain]", "as a [help]"."""
    return lacks_its_verb(span) and ALONG.search(span.doc[: span.start].text_with_ws) is not None


def _tells_which_part(span: Span) -> bool:
    """Which part of the body is meant: "into a vein that [leads to the liver]", not "into the eye that [sees less]"."""
    verb = span.root
    tells = verb.dep_ == "relcl" and verb.head.dep_ == "pobj" and LYING.fullmatch(verb.text) is not None
    return tells and PART.match(verb.head.text) is not None


def _opens_the_sentence(span: Span) -> bool:
    """In whom what follows was seen: "in the five patients with scars"."""
    before = span.root if span.root.dep_ == "prep" else span.root.head
    fronted = before.dep_ == "prep" and before.head.dep_ == "ROOT" and before.i < before.head.i
    return fronted and lacks_its_verb(span)


def _only_gives_reason(span: Span) -> bool:
    """Why what the sentence states is so: "because the cells are your own"."""
    first = next((t for t in span if t.is_alpha), span[0])
    return first.lower_ == "because" and span.root.dep_ == "advcl" and span.root.head not in span


def _is_purpose(span: Span) -> bool:
    """What something else is done for: "in order to slow the disease"."""
    verb = span.root
    return verb.dep_ in ("advcl", "acl") and verb.tag_ == "VB" and any(t.tag_ == "TO" for t in verb.lefts)


def lacks_its_verb(span: Span) -> bool:
    """Whether a sentence has a finite verb and these words of it have none at all."""
    return _has_finite(span.doc) and not any(t.tag_.startswith(VERBAL) and t.dep_ != "amod" for t in span)


def _has_finite(tokens: Doc | Span) -> bool:
    return any(t.tag_ in FINITE for t in tokens)
