"""What a bare count counts: "three" of "21 studies used one test, and three used two" are three studies."""

from collections.abc import Sequence

from spacy.tokens import Token

from claims.nlp.clauses import NOMINAL_SUBJECTS
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.phrases import Phrase

OF_TWO = frozenset({"both"})
SOME = one_of(lexicon("reference")["counted"]["bare"])


def counted(tokens: Sequence[Token], before: Sequence[Phrase] = ()) -> dict[int, str]:
    """By the number of its token, each bare count among the words, with the noun that an earlier count went with.

    `before` is what the sentence before names: the only people that it counts may be counted on.
    """
    bare = (
        t for t in tokens if t.dep_ in NOMINAL_SUBJECTS and _counts(t) and not any(_completes(c) for c in t.children)
    )
    found = ((t, noun) for t in bare if (noun := _earlier(t) or _people(t, before)) is not None and noun not in tokens)
    return {t.i: _with(noun, t) for t, noun in found}


def _with(noun: Token, bare: Token) -> str:
    if bare.lower_ == "none":
        return f"{bare.text} of the {noun.text}"
    return f"{bare.text.removesuffix('s') if bare.lower_ == 'others' else bare.text} {noun.text}"


def _counts(token: Token) -> bool:
    return (token.tag_ == "CD" and token.lower_ not in ("1", "one")) or SOME.match(token.text) is not None


def _completes(child: Token) -> bool:
    return child.dep_ in ("prep", "relcl", "appos", "nummod") or child.tag_.startswith("NN")


def _earlier(bare: Token) -> Token | None:
    """The plural noun of the last subject before it that is itself counted, or of which "most" may be told."""
    subjects = [t for t in bare.doc[: bare.i] if t.dep_ in NOMINAL_SUBJECTS and t.tag_ in ("NNS", "CD")]
    if len(subjects) > 1 and subjects[-1].tag_ == "NNS" and not _is_counted(subjects[-1]):
        return subjects[-1] if SOME.match(bare.text) else None
    nouns = [_whole(t) for t in subjects if t.tag_ == "CD" or _is_counted(t)]
    return nouns[-1] if nouns else None


def _is_counted(noun: Token) -> bool:
    return any(t.dep_ == "nummod" or _counts(t) for t in noun.lefts)


def _people(bare: Token, before: Sequence[Phrase]) -> Token | None:
    """The people whom the sentence before counts, where it speaks of no others and "both" are two."""
    if any(_may_be_counted(t) for t in bare.doc[: bare.i]):
        return None
    people = [p.head for p in before if p.is_person and p.is_plural and p.head.tag_ == "NNS"]
    numbers = [t.lower_ for noun in people for t in noun.lefts if t.dep_ == "nummod"]
    two = bare.lower_ not in OF_TWO or (len(numbers) == 1 and numbers[0] in ("two", "2"))
    return people[0] if len(people) == 1 and numbers and two else None


def _may_be_counted(token: Token) -> bool:
    return token.tag_ == "NNS" and token.dep_ in NOMINAL_SUBJECTS


def _whole(subject: Token) -> Token | None:
    if subject.tag_ == "NNS":
        return subject
    of = (t for prep in subject.rights if prep.lower_ == "of" for t in prep.rights if t.tag_ == "NNS")
    return next(of, None)
