"""The pronouns of a sentence: which of them point at something, alone or at one with another."""

from spacy.tokens import Token

from claims.nlp.clauses import NOMINAL_SUBJECTS, RELATIVE, coordinated, is_predicate, subject
from claims.nlp.lexicons import lexicon, one_of

EMPTY, EMPTY_VERBS, RAISING = (
    one_of(lexicon("reference")["reference"][name]) for name in ("empty", "empty_verbs", "raising")
)
SINGULAR, PLURAL = frozenset({"it", "its"}), frozenset({"they", "them", "their", "these", "those"})
POINTING = SINGULAR | PLURAL - {"these", "those"}
WHOLE = frozenset({"this", "that"})  # without a noun these point at all that was said before
ALONE = WHOLE | {"these", "those"}
NARROWING = frozenset({"prep", "relcl", "acl"})
OBJECTS = frozenset({"dobj", "pobj"})
CLAUSES = frozenset({"ccomp", "csubj", "relcl", "xcomp", "advcl", "acl"})


def subject_of_its_clause(pronoun: Token) -> int:
    """The number of the same pronoun as the subject of the clause that it stands in; -1 where there is none."""
    verb = next((t for t in pronoun.ancestors if is_predicate(t)), pronoun)
    told = next((s for v in coordinated(verb) if (s := subject(v)) is not None), pronoun)
    return told.i if told != pronoun and points(told) and same_number(told, pronoun) else -1


def first_as(pronoun: Token) -> Token | None:
    """The first subject of its sentence that is the same pronoun: "Since they hold no virus, they cannot infect"."""
    same = (t for t in pronoun.doc[: pronoun.i] if t.lower_ == pronoun.lower_ and t.dep_ in NOMINAL_SUBJECTS)
    return next(same, None) if pronoun.dep_ in NOMINAL_SUBJECTS else None


def same_number(one: Token, other: Token) -> bool:
    return (one.lower_ in PLURAL) == (other.lower_ in PLURAL)


def points(token: Token) -> bool:
    told = token.lower_ == "those" and any(t.dep_ in NARROWING for t in token.rights)  # "those who smoked"
    alone = token.dep_ in NOMINAL_SUBJECTS | OBJECTS and not told
    return token.lower_ in POINTING or (token.lower_ in ALONE and token.tag_ == "DT" and alone)


def is_empty(it: Token) -> bool:
    """ "It is clear that", "it takes weeks to": a pronoun that stands for nothing."""
    verb = it.head
    if it.lower_ != "it" or it.dep_ not in (*NOMINAL_SUBJECTS, "expl"):
        return False
    clause = any(t.dep_ in CLAUSES and t.head in (verb, *verb.children) for t in verb.subtree if t.i > it.i)
    said = any(EMPTY.match(t.text) for t in (verb, *verb.children))
    if any(_is_told_of(t) for t in (verb, *verb.children)) or any(
        t.dep_ == "attr" and _is_of_a_kind(t) for t in verb.children
    ):
        return False
    impersonal = it.dep_ == "nsubjpass" or EMPTY_VERBS.match(verb.text) is not None
    return it.dep_ == "expl" or said or (clause and impersonal)


def _is_told_of(word: Token) -> bool:
    """Whether a subject of the verb behind it stands before it ("it is likely [to help]", "it is known [to help]")."""
    return RAISING.match(word.text) is not None and any(t.dep_ == "xcomp" for t in word.rights)


def _is_of_a_kind(noun: Token) -> bool:
    """Whether it says what a thing is, by a clause on the noun ("a disease that …"), not "a fact that …"."""
    kind = noun.left_edge.lower_ in ("a", "an", "one")
    return kind and any(t.dep_ == "relcl" and any(c.tag_ in RELATIVE for c in t.lefts) for t in noun.rights)


def is_glued(pronoun: Token) -> bool:
    """Whether what is glued to it reads in two ways: "they'd", "it's" before a participle or a noun."""
    after = pronoun.doc[pronoun.i + 1 : pronoun.i + 3]
    if pronoun.whitespace_ or not len(after) or after[0].text[0] not in "'’":
        return False
    return after[0].text[1:] == "d" or (after[0].text[1:] == "s" and after[-1].tag_ in ("VBN", "NN", "NNS"))
