"""What stands before the words of a claim and belongs to them: the subject, the modal or negation that governs them."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import takewhile

from spacy.tokens import Span, Token

from claims.nlp.antecedent import antecedent, phrase_of
from claims.nlp.clauses import (
    ADNOMINAL,
    AUXILIARIES,
    NOUNS,
    RELATIVE,
    REPORT,
    SUBJECTS,
    VERBAL,
    first_conjunct,
    is_finite,
    is_mark,
)
from claims.nlp.document import Draft
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.sentence import Sentence
from claims.nlp.series import denies_each, shared_denial, shares_modal, shares_passive, verb_before

GOVERNING = AUXILIARIES | {"neg"}
SHARING = frozenset({"conj", "xcomp", "advcl", "pcomp", "prep", "ccomp"})  # these may leave their subject to the head
TIED = frozenset({"xcomp", "pcomp", "prep", "ccomp"})  # and these keep its words
CLAUSES = frozenset({"ccomp", "advcl"})
MEANS = frozenset({"by", "through", "via"})
BARE = ("VB", "VBP")
OF_ANOTHER_CLAUSE = frozenset({"VBZ", "VBD", "WDT", "WP", "PRP", ":"})  # no series of bare verbs runs across these
BESIDE = GOVERNING | {"conj", "cc", "punct", "advmod"}
COMPLEMENTS = frozenset({"pcomp", "dobj", "attr", "acomp", "oprd", "pobj", "prep", "xcomp", "agent"})
MODIFIERS = frozenset({"det", "amod", "compound", "nummod", "poss"})
BEFORE_VERB = ("RB", "CC", "TO", "IN", ",", ":", "``")
FARTHEST, FARTHEST_JOINT = 5, 10  # steps up to the verb whose subject is shared
# Of these verbs a result may be the object: "it showed less pain and improved sleep".
TAKES_RESULTS = one_of(lexicon("clauses")["reports"]["verbs"] + lexicon("clauses")["reports"]["of_results"])


@dataclass(frozen=True, slots=True)
class Lead:
    """Tokens before the quote. `joints` tie a quote without a verb to the one it shares ("is", "with")."""

    subject: tuple[Token, ...] = ()
    governors: tuple[Token, ...] = ()
    joints: tuple[Token, ...] = ()
    verb: Token | None = None

    @property
    def governing(self) -> str:
        """What may deny or hedge the quote: its modal and negation, and the joints ("are believed to")."""
        return "".join(token.text_with_ws for token in sorted({*self.governors, *self.joints})).strip()


def lead(draft: Draft, sentence: Sentence) -> Lead:
    """The lead of the predicate that the quote opens with; empty where the quote holds its own subject."""
    span = sentence.span(draft)
    return lead_of(span) if span is not None else Lead()


@lru_cache(maxsize=512)  # each component asks for those of all claims of a text
def lead_of(span: Span) -> Lead:
    """The lead of these words of a parse."""
    found = _lead_of(span)
    no = shared_denial(span)
    return replace(found, joints=(*found.joints, no)) if no is not None and denies_each(no) else found


def _lead_of(span: Span) -> Lead:
    head = predicate_of(span)
    if head is None:
        return Lead() if any(t.dep_ in SUBJECTS for t in span) else _of_fragment(span)
    verbs = {head, *(t for t in head.children if t.dep_ in GOVERNING)}
    if any(t.dep_ in SUBJECTS and t.head in verbs for t in span):
        return Lead()
    if _is_stray_subject(span, head):
        return Lead()
    if aim := _aim(head, span):
        return Lead(joints=(aim,))
    joints: list[Token] = []
    for verb in _sharing(head):
        subject = _subject_before(verb, span)
        if subject is not None:
            phrase, governing = antecedent(subject, verb, span), _governing(verb, head, span)
            says_there_is = subject.tag_ == "EX" and verb != head  # of which nothing else can be told
            return (
                Lead(phrase, governing, _tied(joints, governing, span), verb)
                if phrase and not says_there_is
                else Lead()
            )
        if owned := _of_owner(verb, joints, span):
            return owned
        if verb.dep_ in ADNOMINAL and verb.head.i < span.start:
            return Lead() if _may_go_on(verb) else Lead(phrase_of(verb.head, span, cut=verb), verb=verb)
        joints += _joint(verb)
    return _of_fragment(span)


def _of_owner(verb: Token, joints: Sequence[Token], span: Span) -> Lead | None:
    """The lead of what somebody has the ability, the right or a plan to do: "The cells have the ability to [heal]"."""
    noun, owns = verb.head, verb.head.head
    to = next(_to(verb), None)
    if verb.dep_ != "acl" or to is None or noun.dep_ != "dobj" or noun.i >= span.start:
        return None
    subject = _subject_before(owns, span)
    if subject is None or subject.tag_ in RELATIVE:
        return None
    held = {owns, noun, to, *(t for left in noun.lefts for t in left.subtree), *joints}
    before = tuple(t for t in held if t.i < span.start)
    return Lead(antecedent(subject, owns, span), _governors(owns, span), before, owns)


def _may_go_on(participle: Token) -> bool:
    """Whether it may tell of the subject of a passive, not of the noun before it: "are kept in oil, [then frozen]"."""
    set_off = participle.left_edge.i > 0 and is_mark(participle.left_edge.nbor(-1))
    above = [t for t in participle.head.ancestors if t.i < participle.head.i]
    passive = any(t.dep_ == "auxpass" for verb in above for t in verb.lefts)
    return participle.tag_ == "VBN" and set_off and passive


def _is_stray_subject(span: Span, head: Token) -> bool:
    """Whether a noun before the verb, that the parser hung elsewhere, is its subject: "but [few patients have one]"."""
    before = span.doc[span.start : head.i]
    return any(t.tag_ in NOUNS and not head.is_ancestor(t) for t in before)


def lead_above(draft: Draft, sentence: Sentence) -> Lead:
    """The lead of the verb whose outcome or means the quote tells, or of the series that it goes on with."""
    span = sentence.span(draft)
    if span is None:
        return Lead()
    first = first_conjunct(span.root)
    return _above_participle(first, span) if first.tag_ == "VBG" else _above_series(span)


def _above_participle(participle: Token, span: Span) -> Lead:
    """What governs "easing pain" in "may calm the joint, [easing pain]"."""
    means = participle.dep_ == "pcomp" and participle.head.lower_ in MEANS
    verb = participle.head.head if means else participle.head
    tells = (means or participle.dep_ == "advcl") and verb.i < span.start
    return lead_of(verb.doc[verb.i : verb.i + 1]) if tells else Lead()


def _above_series(span: Span) -> Lead:
    """The modal of bare verbs, however the parser took those between ("may calm cells, ease pain and [heal]")."""
    opening = span[0]
    joined = opening.i > 0 and opening.nbor(-1).tag_ in (",", "CC")
    if not joined or opening.tag_ not in BARE or opening.dep_ in GOVERNING:
        return Lead()
    before = takewhile(lambda word: word.tag_ not in OF_ANOTHER_CLAUSE, reversed(span.doc[: span.start]))
    return Lead(governors=tuple(word for word in before if word.tag_ == "MD"))


def _aim(verb: Token, span: Span) -> Token | None:
    """The "to" of what is only aimed at: whose subject does something else, and that to this end."""
    if verb.dep_ != "advcl":
        return None
    return next((t for t in verb.lefts if t.tag_ == "TO" and t.i == span.start - 1), None)


def _joint(verb: Token) -> list[Token]:
    """The words that tie a predicate to the verb or preposition that it hangs on ("appears to", "specialises in")."""
    if verb.dep_ not in TIED:
        return []
    return [
        verb.head,
        *(t for t in verb.head.children if t.dep_ in GOVERNING or (t.dep_ == "acomp" and t.i < verb.i)),
        *_to(verb),
    ]


def _to(verb: Token) -> Iterator[Token]:
    return (t for t in verb.lefts if t.tag_ == "TO")


def _tied(joints: Sequence[Token], governing: Sequence[Token], span: Span) -> tuple[Token, ...]:
    """The joints but for a "to" that the quote has of its own; none where something is left out between them."""
    own = {"TO"} & {t.tag_ for t in (span[0], *governing) if t not in joints}
    return tuple(t for t in joints if t.tag_ not in own) if _is_whole(joints, span) else ()


def _is_whole(joints: Collection[Token], span: Span) -> bool:
    """Whether no object is left out between them, without which they would say something else."""
    held = {*joints, *span}
    verb = next((t for t in span if t.tag_.startswith(VERBAL)), span[0])
    if any(t.dep_ == "advcl" or t.i >= span.start or (t.tag_ == "TO" and verb.tag_ != "VB") for t in joints):
        return False
    told = {*BESIDE, verb_before(verb)}
    rights = (t for joint in joints for t in joint.rights if t.i < span.start and not {t, t.dep_} & told)
    return all(held & {*t.subtree, *t.conjuncts} for t in rights)


def predicate_of(span: Span) -> Token | None:
    """The verb that the quote opens with: its root, or the first verb before which only an adverb stands."""
    for token in span[:4]:
        if token.tag_.startswith(VERBAL):
            return token.head if token.dep_ in (*GOVERNING, "csubj", "csubjpass") and token.head in span else token
        if not token.tag_.startswith(BEFORE_VERB):
            break
    return span.root if span.root.tag_.startswith(VERBAL) else None


def _of_fragment(span: Span) -> Lead:
    """The lead of words that share a verb with those before them ("is safe and [effective in children]")."""
    if (verb := _verb_of_both(span.root)) is not None and (subject := _subject_before(verb, span)) is not None:
        return Lead(antecedent(subject, verb, span), _governors(verb, span), (verb,), verb)
    token, joints = predicate_of(span) or span.root, set[Token]()
    for _ in range(FARTHEST_JOINT):
        if token.dep_ == "conj":
            token = next((t for t in token.ancestors if _are_alike(t, token)), token.head)
        elif token.dep_ in COMPLEMENTS and token.head.i < span.start:
            joints |= {token.head, *(t for t in token.head.lefts if t.dep_ in MODIFIERS), *_to(token)}
            token = token.head
            if (subject := _subject_before(token, span)) is not None:
                joints -= joints if _is_verb_beside(span[0], token) else set()
                phrase = antecedent(subject, token, span) if _is_whole(joints, span) else ()
                return Lead(phrase, _governors(token, span), tuple(joints), token) if phrase else Lead()
        else:
            break
    return Lead()


def _are_alike(noun: Token, joined: Token) -> bool:
    """Whether one goes on with the other's own word: "a fall in pain and [a fall in swelling]"."""
    return noun.lower_ == joined.lower_ and noun.i < joined.i and noun.tag_.startswith("NN")


def _is_verb_beside(word: Token, verb: Token) -> bool:
    """Whether what the parser took for an adjective goes on from a verb: "it lowered pain and [improved sleep]"."""
    adjective = word.dep_ == "amod" and word.text.endswith("ed") and word.i > 0 and word.nbor(-1).dep_ == "cc"
    changes = verb.tag_ == "VBD" and verb.text.endswith("ed") and not TAKES_RESULTS.fullmatch(verb.text)
    return adjective and changes and not any(t.text.endswith("ed") for o in verb.rights for t in o.lefts)


def _verb_of_both(joined: Token) -> Token | None:
    """The verb of two phrases with one preposition, the second of which stands for the first: "for A, but for no B"."""
    verb = joined.head
    if joined.dep_ != "conj" or joined.tag_ != "IN" or not verb.tag_.startswith(VERBAL):
        return None
    return verb if any(t.dep_ == "prep" and t.lower_ == joined.lower_ and t.i < joined.i for t in verb.rights) else None


def _sharing(token: Token) -> Iterator[Token]:
    """The predicate, and those above it whose subject it shares; a finite clause has a subject of its own."""
    yield token
    for _ in range(FARTHEST):
        if token.dep_ not in SHARING or (token.dep_ in CLAUSES and is_finite(token)) or _is_of_another(token):
            return
        token = verb_before(token)
        yield token


def _is_of_another(verb: Token) -> bool:
    """Whether it has no part in the subject above it: "she said all [healed]", "she uses fat, [turned into oil]"."""
    if verb.dep_ == "ccomp":
        return verb.tag_ == "VBN" and REPORT.fullmatch(verb.head.text) is not None
    set_off = verb.i > 0 and verb.nbor(-1).text == ","
    return set_off and verb.dep_ == "conj" and verb.tag_ == "VBD" and verb.head.tag_ in ("VBP", "VBZ")


def _subject_before(verb: Token, span: Span) -> Token | None:
    return next((t for t in verb.children if t.dep_ in SUBJECTS and t.i < span.start and not _is_setting(t)), None)


def _is_setting(subject: Token) -> bool:
    """Whether it is what a preposition without an object stands before: "In solid tumours, [few patients have one]"."""
    before = subject.left_edge.nbor(-1) if subject.left_edge.i else None
    return before is not None and before.dep_ == "prep" and before.head == subject.head and not any(before.children)


def _governing(verb: Token, head: Token, span: Span) -> tuple[Token, ...]:
    """The modal or negation of its predicate before the quote, or of the first ("can improve A and reduce B")."""
    own = _governors(head, span)
    same_form = shares_modal(head, verb) or shares_passive(head, verb)
    if own or not same_form or any(t.dep_ in GOVERNING for t in head.children):
        return own
    shared = _governors(verb, span)
    return tuple(t for t in shared if not _denies(t)) if _turns(verb, span) else shared


def _turns(verb: Token, span: Span) -> bool:
    """Whether what follows is set against the verb ("does not cure but eases")."""
    return any(t.dep_ == "cc" and t.lower_ == "but" and t.i < span.end for t in verb.children)


def _denies(governor: Token) -> bool:
    """A negation, or the "do" that only carries one."""
    return governor.dep_ == "neg" or governor.lower_ in ("do", "does", "did")


def _governors(verb: Token, span: Span) -> tuple[Token, ...]:
    return tuple(t for t in verb.children if t.dep_ in GOVERNING and t.i < span.start)
