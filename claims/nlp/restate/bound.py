"""What a pronoun stands for by the grammar of its clause, or by what can be done to cells or to people alone."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from claims.nlp.clauses import NOMINAL_SUBJECTS, coordinated, first_conjunct, subject
from claims.nlp.document import Family
from claims.nlp.lexicons import lexicon, one_of
from claims.nlp.restate.phrases import MEASURES, PARTS, Phrase
from claims.nlp.restate.pronouns import OBJECTS, PLURAL, SINGULAR

CUES = lexicon("reference")["bound"]
HANDLED, PUT_IN, LOOKED_AFTER, MATTER, PEOPLE = (
    one_of(CUES[name]) for name in ("handled", "put_in", "looked_after", "matter", "people")
)
STUDIES, HAS, OF_STUDY, STUDY = (one_of(CUES[name]) for name in ("studies", "has", "of_study", "study"))
COSTLY, PAYER, TELLER = (one_of(CUES[name]) for name in ("costly", "payers", "tellers"))
PEOPLE_DO = one_of(lexicon("reference")["people"]["verbs"])
HOUSES = lexicon("reference")["house"]
ACTS = one_of(HOUSES["acts"])
ORGANISATION = one_of([*HOUSES["houses"], *HOUSES["groups"]])
REPORTS = one_of(lexicon("reference")["antecedent"]["reports"])
PLACING = frozenset({"in", "into", "on", "onto", "with"})  # what stands after one may be what is meant next
INWARDS = frozenset(CUES["inwards"])


def object_before(pronoun: Token, phrases: Iterable[Phrase]) -> Phrase | None:
    """The one thing to which the same subject did something before: "they drew fat and [spun it]".

    `phrases` are those before it that agree with it.
    """
    verb = pronoun.head
    if pronoun.dep_ != "dobj" or any(t.dep_ in NOMINAL_SUBJECTS for t in verb.children):
        return None
    earlier = [*coordinated(verb)][1:]
    things = [p for p in phrases if not p.is_person and first_conjunct(p.head).dep_ not in NOMINAL_SUBJECTS]
    done_to = [p for p in things if _object(p.head).dep_ == "dobj" and _object(p.head).head in earlier]
    rivals = [p for p in things if p.head.head.lower_ in PLACING and p.head.i > done_to[0].head.i] if done_to else []
    return done_to[0] if _are_one([*done_to, *rivals]) else None


def _object(noun: Token) -> Token:
    """The word that measures some of it, if one does: "5 ml" of "took 5 ml of blood"."""
    of = noun.head
    measured = of.lower_ == "of" and (MEASURES.match(of.head.text) or PARTS.match(of.head.text) or _is_counted(of.head))
    return of.head if measured else noun


def _is_counted(noun: Token) -> bool:
    return any(t.tag_ == "CD" for t in noun.lefts)


def acted_on(pronoun: Token, phrases: Sequence[Phrase]) -> Phrase | None:
    """The one matter or the one group of people of `phrases` to which only that can be done: "[they] are frozen"."""
    verb = next((t for t in pronoun.head.rights if t.dep_ == "acomp"), pronoun.head)  # "are frozen" may be parsed so
    if pronoun.dep_ not in NOMINAL_SUBJECTS or (verb == pronoun.head and pronoun.dep_ != "nsubjpass"):
        return None
    if HANDLED.match(verb.text) or (PUT_IN.match(verb.text) and any(t.lower_ in INWARDS for t in verb.rights)):
        could_be = [p for p in phrases if p.family is Family.THERAPY or MATTER.match(p.head.text)]
    elif LOOKED_AFTER.match(verb.text):
        could_be = [p for p in phrases if PEOPLE.match(p.head.text)]
    else:
        return None
    return could_be[-1] if _are_one(could_be) else None


def is_part_of_them(pronoun: Token) -> bool:
    """Whether some or none of what it stands for are told of: "four of [them]"."""
    of = pronoun.head
    parted = of.lower_ == "of" and pronoun.dep_ == "pobj"
    return parted and (of.head.tag_ == "CD" or of.head.text == "%" or PARTS.match(of.head.text) is not None)


def says_what_they_are(part: Token) -> bool:
    """Whether its clause says that they are reports, which people are not: "most of [them] were small studies"."""
    told = part.head.head
    return told.dep_ in NOMINAL_SUBJECTS and any(t.dep_ == "attr" and REPORTS.match(t.text) for t in told.head.rights)


def only_one(pronoun: Token, phrases: Sequence[Phrase]) -> Phrase | None:
    """The only one of `phrases` that an object, or what some are a part of, could be."""
    could_be = [p for p in phrases if not REPORTS.match(p.head.text)] if pronoun.dep_ in OBJECTS else []
    if not could_be or len(could_be) < len(phrases) or not _are_one(could_be):
        return None
    best = could_be[-1]
    helps = pronoun.lower_ in SINGULAR and (best.is_person or best.family is not Family.THERAPY)
    return None if helps else best


def house_before(they: Token, phrases: Sequence[Phrase]) -> Phrase | None:
    """The one house or team of `phrases` that does what "they" did, where no people are among them."""
    acted = they.lower_ == "they" and they.dep_ == "nsubj" and they.head.tag_ == "VBD"
    did = acted and (PEOPLE_DO.match(they.head.text) or acts_on_others(they))
    houses = [p for p in phrases if ORGANISATION.match(p.head.text) and not p.is_plural]
    return houses[-1] if did and _are_one(houses) and not any(p.is_person and p.is_plural for p in phrases) else None


def study_before(it: Token, phrases: Sequence[Phrase]) -> Phrase | None:
    """The one study of `phrases` that had what only a study has: "[it] had no control group"."""
    verb, has = it.head, [t for t in it.head.rights if t.dep_ == "dobj"]
    of_study = STUDIES.match(verb.text) or (HAS.match(verb.text) and any(OF_STUDY.match(t.text) for t in has))
    studies = [p for p in phrases if STUDY.match(p.head.text)]
    return studies[-1] if it.dep_ == "nsubj" and of_study and _are_one(studies) else None


def _are_one(phrases: Sequence[Phrase]) -> bool:
    """Whether the longest name among them ends with each of the others: "the cells", "cord cells"."""
    names = sorted((" ".join(t.lower_ for t in p.words if t.dep_ != "det") for p in phrases), key=len)
    return bool(names) and all(f" {names[-1]}".endswith(f" {name}") for name in names)


def agrees(phrase: Phrase, pronoun: Token) -> bool:
    return phrase.is_plural == (pronoun.lower_ in PLURAL)


def acts_on(phrase: Phrase, pronoun: Token) -> bool:
    """Whether it does something to what the pronoun means, which is another then: "surgeons grew [them]"."""
    verb = pronoun.head
    acting = subject(verb) or subject(first_conjunct(verb))
    return pronoun.dep_ == "dobj" and acting is not None and (phrase.head == acting or acting.is_ancestor(phrase.head))


def acts_on_others(pronoun: Token) -> bool:
    """Whether it does something to what the same pronoun means, which was told of before: "[they] froze them"."""
    objects = (t for t in pronoun.head.rights if t.dep_ == "dobj" and t.tag_ == "PRP")
    return pronoun.dep_ == "nsubj" and any((t.lower_ in PLURAL) == (pronoun.lower_ in PLURAL) for t in objects)


def tells_of_others(phrase: Phrase, pronoun: Token) -> bool:
    """Whether who knows of such things tells what something else does: "doctors think [they] last for years"."""
    tells, does = phrase.head.head, pronoun.head
    told = does.dep_ == "ccomp" and does.head == tells and phrase.head.dep_ == "nsubj"
    return told and TELLER.match(phrase.head.text) is not None and not PEOPLE_DO.match(does.text)


def pays_for(phrase: Phrase, pronoun: Token) -> bool:
    """Whether it pays for what the pronoun means, which costs: "no insurer covers it, and [it] is dear"."""
    costs = any(t.dep_ == "acomp" and COSTLY.match(t.text) for t in pronoun.head.children)
    return costs and PAYER.match(phrase.head.text) is not None


def says_of_itself(phrase: Phrase, pronoun: Token) -> bool:
    """Whether a house or a team says what it does: "The company said it tested the gel"."""
    said, does = phrase.head.head, pronoun.head
    told = pronoun.dep_ == "nsubj" and does.dep_ == "ccomp" and does.head == said and phrase.head.dep_ == "nsubj"
    house = phrase.head.tag_ == "NNP" or ORGANISATION.match(phrase.head.text)
    return told and bool(house) and ACTS.match(does.text) is not None
