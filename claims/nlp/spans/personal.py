"""Which words of one person's story tell nothing that a treatment did: illness, what went before, feelings, doings."""

import re

from spacy.tokens import Span

from claims.nlp.clauses import any_clause_word, first_conjunct, is_finite, subject
from claims.nlp.document import Family
from claims.nlp.effect import tells_of_health
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.mentions import mentions
from claims.nlp.outcome.phrase import told
from claims.nlp.sentence import Sentence
from claims.nlp.spans.coordination import PART
from claims.nlp.spans.fragments import DENIALS
from claims.vocabulary.names import OUTCOME_NAMES
from claims.vocabulary.statements import Kind

PRESENT, PERSONS = frozenset({"VBZ", "VBP"}), frozenset({"i", "he", "she", "who"})
LATER = one_of(lexicon("clauses")["stories"]["later"])
BEFORE, JUST_BEFORE = any_clause_word("stories", "before"), any_clause_word("stories", "just_before")
FARING = any_clause_word("stories", "faring")
LOST, FOLLOWING = any_clause_word("stories", "lost"), any_clause_word("stories", "following")
GOT = one_of(lexicon("clauses")["stories"]["got"])
HAS = frozenset({"has", "have", "had"})
TOLD = re.compile(r"^.*[.!?][\"”’)]*[ \t]*$", re.MULTILINE)  # the lines that end as sentences do


def tells_no_effect(text: str, sentence: Sentence, span: Span, kind: Kind) -> bool:
    """Of a claim of one person, as its kind was first read; of harm nothing is dropped."""
    if kind is Kind.SAFETY:
        return False
    if kind is Kind.EFFICACY and (_is_no_result(span) or _opens_before(span) or _is_state(span)):
        return True
    if kind is Kind.EPIDEMIOLOGY and _is_illness(sentence, span):
        return True
    return _was_lost_before(text, sentence, span)


def _is_no_result(span: Span) -> bool:
    """What names nothing of health and neither counts nor denies: "he was wrong", "I was elated by it"."""
    if any(t.like_num or t.dep_ == "neg" or t.lower_ in DENIALS for t in span):
        return False
    words = span.text
    if tells_of_health(words) or FARING.search(words) or told(words, Kind.EFFICACY):
        return False
    ill = any(mention.family is Family.CONDITION for mention in mentions(words))
    return not ill and not any(PART.match(t.text) for t in span) and not any(OUTCOME_NAMES.within(words))


def _opens_before(span: Span) -> bool:
    """What is told of the time before: "before the infusion, he limped", "he limped before the infusion"."""
    verb = first_conjunct(span.root)
    before = [t for t in verb.children if t.lower_ == "before" and t.dep_ in ("prep", "advmod")]
    turns = any(t.dep_ == "conj" and is_finite(t) for t in span)  # "she limped before it, but then ran"
    opens = any(BEFORE.match(t.doc[t.i :].text) for t in before if t.i < verb.i)
    return opens or (not turns and any(JUST_BEFORE.match(t.doc[t.i :].text) for t in before if t.i > verb.i))


def befell_before(span: Span) -> bool:
    """What is told as before somebody had a treatment: "she went blind before she had the cells"."""
    clauses = (t for t in span.root.rights if t.dep_ == "advcl" and GOT.match(t.text))
    told = (span.doc[t.left_edge.i : t.right_edge.i + 1] for t in clauses)
    opening = (words.text for words in told if words[0].lower_ == "before" and words[0].dep_ == "mark")
    return any(mention.family is Family.THERAPY for words in opening for mention in mentions(words))


def _was_lost_before(text: str, sentence: Sentence, span: Span) -> bool:
    """What somebody could no longer do or lived by before the text's sentences tell of any treatment.

    Later it may be what a treatment did. A heading tells of none: it names what the whole story is about.
    """
    if not LOST.search(span.text) or FOLLOWING.search(sentence.text):
        return False
    told_so_far = "\n".join((*TOLD.findall(text[: sentence.offset]), sentence.text))
    return not any(mention.family is Family.THERAPY for mention in mentions(told_so_far))


def _is_state(span: Span) -> bool:
    """What somebody is ill of, which no treatment did: "my son has cerebral palsy", not "he still has" it."""
    verb = span.root
    if verb.lower_ not in HAS or any(t.dep_ in ("neg", "advmod", "prep") for t in verb.children):
        return False
    objects = [t.idx - span.start_char for t in verb.children if t.dep_ == "dobj"]
    ills = [mention for mention in mentions(span.text) if mention.family is Family.CONDITION]
    return any(ill.start <= at < ill.end for ill in ills for at in objects)


def _is_illness(sentence: Sentence, span: Span) -> bool:
    """What ails one person today, of whom nothing later is told: "Ann has trouble walking", not "now" or "after" it."""
    verb, own = span.root, subject(first_conjunct(span.root))
    if verb.tag_ not in PRESENT or own is None:
        return False
    person = own.tag_.startswith("NNP") or own.lower_ in PERSONS
    return person and not any(t.lower_ in DENIALS or LATER.match(t.text) or t.dep_ == "neg" for t in sentence.parse)
