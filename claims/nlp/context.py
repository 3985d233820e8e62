"""Which therapies, conditions and places a claim is about: what trained trees find likely, mended by its words."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.aboutness import Passage
from claims.nlp.befalling import part_conditions_from_outcomes
from claims.nlp.causes import causes, tells_of, without_earlier
from claims.nlp.chosen import about, with_kin
from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.exceptions import EXCEPTING, is_contrasted, is_excepted
from claims.nlp.forest import Forest
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.mentions import UNSPECIFIED
from claims.nlp.model import MODEL, load_model
from claims.nlp.outdone import THAN
from claims.nlp.places import of_the_matter, there, with_those_beside
from claims.nlp.predicate import predicate
from claims.nlp.sentence import Sentence
from claims.nlp.told_around import of_its_treatment, told_around
from claims.nlp.without_cells import without_cells
from claims.vocabulary.statements import RESULTS, Kind

ATTRIBUTE = {Family.THERAPY: "therapies", Family.CONDITION: "conditions", Family.PLACE: "jurisdictions"}

# "The stem cells", "those injected cells": such as the text has told of.
KNOWN = re.compile(r"\b(?:the|these|those) (?:[\w-]+ )?\Z", re.IGNORECASE)
# Before the name of a therapy that is what acts in a claim.
OPENS = re.compile(
    r"(?:the |an? |these |both )?(?:(?:treatments?|therapy|injections?|infusions?|transplants?) (?:with|of) )?", re.I
)
LIKE = re.compile(r"\blike (?:the |other )?\Z", re.IGNORECASE)  # before what only resembles what a claim tells of
CELLS = re.compile(r"\bcells?\Z", re.IGNORECASE)
HAD = r"(?:[ -](?:treated|therapy|treatment|transplant(?:ation)?|infusion|injection))?"
ARM = re.compile(rf"{HAD} (?:group|arm|cohort|recipient)s?\b", re.IGNORECASE)  # "in the stem-cell group"
JOINING = re.compile(r",? (?:and|or) |, | ?/ ?| & ", re.IGNORECASE)  # what stands between the names of a list

# What has leave to work, or is checked, whatever it is used for.
OF_NO_USE = any_of(lexicon("reference")["house"]["of_no_use"])


@Language.factory(
    "context",
    default_config={"folder": str(MODEL)},
    requires=["doc._.drafts", "doc._.mentions", "doc._.segments", "doc._.sentences"],
    assigns=["doc._.drafts"],
)
def make_context(nlp: Language, name: str, folder: str) -> "Context":
    return Context(load_model(Path(folder)).forests)


class Context:
    def __init__(self, forests: Mapping[Family, Forest]) -> None:
        self._forests = forests

    def __call__(self, doc: Doc) -> Doc:
        named = of_the_matter(doc.text, doc._.mentions, doc._.segments)
        mentions = without_earlier(doc.text, named, doc._.segments)
        passages = {family: Passage(doc._.segments, mentions, family) for family in Family}
        for family, forest in self._forests.items():
            passage = passages[family]
            _tell(doc, forest, passage, mentions)
            if family is Family.CONDITION:
                for draft in doc._.drafts:
                    draft.conditions = told_around(doc.text, draft, passage) or draft.conditions
                part_conditions_from_outcomes(doc, passage)
            if family is Family.THERAPY:
                for draft in doc._.drafts:
                    draft.therapies = of_known_cells(doc.text, draft, passage)
                    draft.therapies = without_other_subjects(doc.text, draft, doc._.drafts, passage)
                    draft.therapies = with_those_joined(doc.text, draft, passage)
        for draft in doc._.drafts:
            draft.conditions = of_its_treatment(draft, passages[Family.CONDITION], passages[Family.THERAPY])
            _mend(doc, draft, mentions)
        return doc


def _tell(doc: Doc, forest: Forest, passage: Passage, mentions: Sequence[Mention]) -> None:
    """What each claim is about; a cause of the disease is something only where a claim tells of it."""
    caused_by = causes(mentions)
    without_causes = [mention for mention in mentions if mention.id not in caused_by]
    elsewhere = Passage(doc._.segments, without_causes, passage.family) if caused_by else passage
    of_cause = (tells_of(doc.text, doc._.segments[d.segment], caused_by, mentions) for d in doc._.drafts)
    told = [(draft, passage if is_told else elsewhere) for draft, is_told in zip(doc._.drafts, of_cause, strict=True)]
    told = [(draft, passage) for draft, passage in told if passage.ids]
    for (draft, passage), likely in zip(told, _likely(told, forest), strict=True):
        setattr(draft, ATTRIBUTE[passage.family], about(draft, passage, likely))


def _likely(told: Sequence[tuple[Draft, Passage]], forest: Forest) -> Iterator[dict[str, float]]:
    """For each claim how likely it is about each concept of its passage: of all at once, which takes little longer."""
    if told:
        rows = [passage.features(draft) for draft, passage in told]
        each = np.split(forest.likely(np.concatenate(rows)), np.cumsum([*map(len, rows)])[:-1])
        yield from (dict(zip(told_of.ids, p, strict=True)) for (_, told_of), p in zip(told, each, strict=True))


def _mend(doc: Doc, draft: Draft, mentions: Sequence[Mention]) -> None:
    """What no tree sees: places that words point at, what is left out, what has leave that is no use, other drugs."""
    segment = doc._.segments[draft.segment]
    places = there(doc.text, draft, doc._.segments, mentions)
    draft.jurisdictions = places or with_those_beside(doc.text, draft, doc._.segments, mentions)
    draft.conditions = _without_excepted(doc.text, draft, segment, doc._.mentions)
    sentence = doc._.sentences[draft.segment]
    if draft.kind is Kind.REGULATORY and _is_of_no_use(doc.text, draft, sentence):
        _keep_what_is_named(draft, segment, doc._.mentions)
    if draft.kind in RESULTS:
        draft.therapies = _without_contrasted(doc.text, draft, segment, doc._.mentions) or draft.therapies
        draft.therapies = _with_what_acts(doc.text, draft, segment, doc._.mentions)
    if draft.kind is Kind.REGULATORY or draft.kind in RESULTS:
        before = _before_without_therapies(doc, draft)
        draft.therapies = without_cells(draft, sentence, doc._.mentions, before) or draft.therapies


def _before_without_therapies(doc: Doc, draft: Draft) -> str:
    """The sentence before that of a claim, where it names no therapy with cells; else nothing."""
    before = doc._.segments[draft.segment - 1] if draft.segment else None
    if before is None or any(
        m.family is Family.THERAPY and before.start <= m.start < before.end for m in doc._.mentions
    ):
        return ""
    return str(doc.text[before.start : before.end])


def of_known_cells(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """ "The stem cells" are of the one kind that the text has told of, if it names that kind more than once.

    So are those that one of the groups of its study had.
    """
    sentence = passage.segments[draft.segment]
    own = [mention for mention in passage.mentions if sentence.start <= mention.start < sentence.end]
    if UNSPECIFIED not in draft.therapies or {mention.id for mention in own} != {UNSPECIFIED}:
        return draft.therapies
    kinds = passage.named_between(0, sentence.start) & passage.kinds(UNSPECIFIED)
    told = tuple(id for id in kinds if passage.counts[id] > 1 and kinds <= {id, *passage.above(id), *passage.kinds(id)})
    pointed_at = any(KNOWN.search(text, sentence.start, m.start) and CELLS.search(text, m.start, m.end) for m in own)
    known = pointed_at or any(ARM.match(text, m.end) for m in own)
    return told if known and len(told) == 1 else draft.therapies


def without_other_subjects(text: str, draft: Draft, drafts: Sequence[Draft], passage: Passage) -> tuple[str, ...]:
    """The therapies but those of which another claim of the sentence tells: "cells helped, whereas [PRP did not]"."""
    here = [m for m in passage.mentions if draft.start <= m.start < draft.end]
    if not here or not OPENS.fullmatch(text, draft.start, here[0].start):
        return draft.therapies
    beside = [d for d in drafts if d.segment == draft.segment and (d.end <= draft.start or draft.end <= d.start)]
    told = {m.id for m in passage.mentions for other in beside if other.start <= m.start < other.end}
    others = told - with_kin({m.id for m in here}, passage)
    return tuple(id for id in draft.therapies if id not in others)


def with_those_joined(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """The therapies with those that its words join to one of them: "[stem cell] and PRP treatments"."""
    lists: list[list[Mention]] = []
    for mention in (m for m in passage.mentions if draft.start <= m.start < draft.end):
        if lists and JOINING.fullmatch(text, lists[-1][-1].end, mention.start):
            lists[-1].append(mention)
        else:
            lists.append([mention])
    joined = [ids for names in lists if (ids := {m.id for m in names}) & {*draft.therapies}]
    told = {*draft.therapies}.union(*joined)
    return tuple(dict.fromkeys(m.id for m in passage.mentions if m.id in told))


def _without_excepted(text: str, draft: Draft, segment: Segment, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The conditions but those that the claim is said not to be about: "except for blood cancer, nothing is proven"."""
    if not EXCEPTING.search(text, segment.start, segment.end):
        return draft.conditions
    named = [m for m in mentions if m.family is Family.CONDITION and segment.start <= m.start < segment.end]
    excepted = {m.id for m in named if is_excepted(text, segment.start, m.start)}
    return tuple(id for id in draft.conditions if id not in excepted)


def _without_contrasted(text: str, draft: Draft, segment: Segment, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The therapies but those that only others of its sentence are set against: "PRP, but not exosomes, eased pain"."""
    named = [m for m in mentions if m.family is Family.THERAPY and segment.start <= m.start < draft.end]
    openings = (draft.start if draft.start <= m.start else segment.start for m in named)
    told = dict.fromkeys(
        m.id for m, opening in zip(named, openings, strict=True) if not is_contrasted(text, opening, m.start)
    )
    return tuple(id for id in draft.therapies if id in told or all(m.id != id for m in named)) or tuple(told)


def _with_what_acts(text: str, draft: Draft, segment: Segment, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The therapies, or what acts where only what it is compared with was taken: "PRP is safer than [exosomes]"."""
    named = [m for m in mentions if m.family is Family.THERAPY and segment.start <= m.start < draft.end]
    acting = next((m for m in named if draft.start <= m.start), None)
    if acting is None or acting.id in draft.therapies or not OPENS.fullmatch(text, draft.start, acting.start):
        return draft.therapies
    taken = [m for m in named if m.id in draft.therapies]
    compared = taken and all(
        THAN.search(text, segment.start, m.start) or LIKE.search(text, segment.start, m.start) for m in taken
    )
    return (acting.id,) if compared else draft.therapies


def _is_of_no_use(text: str, draft: Draft, sentence: Sentence) -> bool:
    """Whether a licence is of a house, or a check of its goods, rather than of a use of a therapy."""
    acting = predicate(draft, sentence)
    return OF_NO_USE.search(text, acting.start, acting.end) is not None


def _keep_what_is_named(draft: Draft, segment: Segment, mentions: Sequence[Mention]) -> None:
    named = {m.id for m in mentions if segment.start <= m.start < segment.end}
    for name in (ATTRIBUTE[Family.THERAPY], ATTRIBUTE[Family.CONDITION]):
        setattr(draft, name, tuple(id for id in getattr(draft, name) if id in named))
