"""Which therapies, conditions and places a claim is about: what trained trees pick of those that its text names."""

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np
from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.aboutness import Passage
from claims.nlp.befalling import part_conditions_from_outcomes
from claims.nlp.causes import causes, tells_of, without_earlier
from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.exceptions import EXCEPTING, is_contrasted, is_excepted
from claims.nlp.forest import Forest
from claims.nlp.lexicons import any_of, lexicon
from claims.nlp.mentions import UNSPECIFIED
from claims.nlp.model import MODEL, load_model
from claims.nlp.places import of_the_matter, there, with_those_beside
from claims.nlp.predicate import predicate
from claims.nlp.sentence import Sentence
from claims.nlp.told_around import told_around
from claims.nlp.without_cells import without_cells
from claims.vocabulary.statements import RESULTS, Kind

ALONE = {Family.THERAPY: 0.4, Family.CONDITION: 0.45, Family.PLACE: 0.5}  # as likely as this: about it
# The likeliest of the text needs no more than this.
BEST = {Family.THERAPY: 0.2, Family.CONDITION: 0.4, Family.PLACE: 1.0}
# What is regulated, studied or offered is so somewhere: it takes over the place that its passage is about.
PLACED = {Kind.REGULATORY, Kind.TRIAL, Kind.ACCESS}
BEST_PLACE = 0.15
MAINLY = 0.45  # of the conditions that it names, by mentions: what a text is about
LISTED = 3  # conditions that one sentence names together
MADE = {product: frozenset(cells) for product, cells in lexicon("mentions")["made"].items()}
ANY = "any"  # diseases in general
UNSAID = {UNSPECIFIED, "hsc"}  # therapies whose kind is unsaid
ATTRIBUTE = {Family.THERAPY: "therapies", Family.CONDITION: "conditions", Family.PLACE: "jurisdictions"}

# "The stem cells", "those injected cells": such as the text has told of.
KNOWN = re.compile(r"\b(?:the|these|those) (?:[\w-]+ )?\Z", re.IGNORECASE)
# Before the name of a therapy that is what acts in a claim.
OPENS = re.compile(
    r"(?:the |an? |these |both )?(?:(?:treatments?|therapy|injections?|infusions?|transplants?) (?:with|of) )?", re.I
)
CELLS = re.compile(r"\bcells?\Z", re.IGNORECASE)
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
        for family, forest in self._forests.items():
            passage = Passage(doc._.segments, mentions, family)
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
    """What no tree sees: places that words point at, exceptions, and what has leave that is no use of a therapy."""
    segment = doc._.segments[draft.segment]
    places = there(doc.text, draft, doc._.segments, mentions)
    draft.jurisdictions = places or with_those_beside(doc.text, draft, doc._.segments, mentions)
    draft.conditions = _without_excepted(doc.text, draft, segment, doc._.mentions)
    sentence = doc._.sentences[draft.segment]
    if draft.kind is Kind.REGULATORY and _is_of_no_use(doc.text, draft, sentence):
        _keep_what_is_named(draft, segment, doc._.mentions)
    if draft.kind in RESULTS:
        draft.therapies = _without_contrasted(doc.text, draft, segment, doc._.mentions) or draft.therapies
    if draft.kind is Kind.REGULATORY or draft.kind in RESULTS:
        before = _before(doc, draft, Family.THERAPY)
        draft.therapies = without_cells(draft, sentence, doc._.mentions, before) or draft.therapies


def _before(doc: Doc, draft: Draft, family: Family) -> str:
    """The sentence before that of a claim, where it names nothing of a family."""
    before = doc._.segments[draft.segment - 1] if draft.segment else None
    if before is None or any(m.family is family and before.start <= m.start < before.end for m in doc._.mentions):
        return ""
    return str(doc.text[before.start : before.end])


def of_known_cells(text: str, draft: Draft, passage: Passage) -> tuple[str, ...]:
    """ "The stem cells" are of the one kind that the text has told of, if it names that kind more than once."""
    sentence = passage.segments[draft.segment]
    own = [mention for mention in passage.mentions if sentence.start <= mention.start < sentence.end]
    if UNSPECIFIED not in draft.therapies or {mention.id for mention in own} != {UNSPECIFIED}:
        return draft.therapies
    kinds = passage.named_between(0, sentence.start) & passage.kinds(UNSPECIFIED)
    told = tuple(id for id in kinds if passage.counts[id] > 1 and kinds <= {id, *passage.above(id), *passage.kinds(id)})
    known = any(KNOWN.search(text, sentence.start, m.start) and CELLS.search(text, m.start, m.end) for m in own)
    return told if known and len(told) == 1 else draft.therapies


def without_other_subjects(text: str, draft: Draft, drafts: Sequence[Draft], passage: Passage) -> tuple[str, ...]:
    """The therapies but those of which another claim of the sentence tells: "cells helped, whereas [PRP did not]"."""
    here = [m for m in passage.mentions if draft.start <= m.start < draft.end]
    if not here or not OPENS.fullmatch(text, draft.start, here[0].start):
        return draft.therapies
    beside = [d for d in drafts if d.segment == draft.segment and (d.end <= draft.start or draft.end <= d.start)]
    told = {m.id for m in passage.mentions for other in beside if other.start <= m.start < other.end}
    others = told - _with_kin({m.id for m in here}, passage)
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


def _is_of_no_use(text: str, draft: Draft, sentence: Sentence) -> bool:
    """Whether a licence is of a house, or a check of its goods, rather than of a use of a therapy."""
    acting = predicate(draft, sentence)
    return OF_NO_USE.search(text, acting.start, acting.end) is not None


def _keep_what_is_named(draft: Draft, segment: Segment, mentions: Sequence[Mention]) -> None:
    named = {m.id for m in mentions if segment.start <= m.start < segment.end}
    for name in (ATTRIBUTE[Family.THERAPY], ATTRIBUTE[Family.CONDITION]):
        setattr(draft, name, tuple(id for id in getattr(draft, name) if id in named))


def about(draft: Draft, passage: Passage, likely: Mapping[str, float]) -> tuple[str, ...]:
    """The ids in the order in which the text first names them, by how likely the claim is about each."""
    family = passage.family
    best = max(likely.values())
    enough = BEST_PLACE if family is Family.PLACE and draft.kind in PLACED else BEST[family]
    chosen = {id for id, p in likely.items() if p >= ALONE[family] or (p == best and best >= enough)}
    chosen |= next((pair for pair in _pairs(passage) if pair & chosen), set())
    if family is Family.CONDITION:
        chosen = _of_sentence(chosen & _told_by_then(passage, draft), passage, draft)
    if family is Family.PLACE and draft.kind is Kind.TRIAL:
        chosen = chosen & (_told_by_then(passage, draft) | {id for id in chosen if passage.counts[id] > 1})
    if family is Family.PLACE and draft.kind is Kind.REGULATORY and draft.negated:
        chosen = chosen & passage.in_words_of(draft) or chosen
    if family is Family.THERAPY:
        chosen = _of_treatment(chosen, likely, passage, draft)
    return tuple(dict.fromkeys(m.id for m in passage.mentions if m.id in chosen))


def _told_by_then(passage: Passage, draft: Draft) -> set[str]:
    """The ids that the text has named by the end of a claim's sentence; all of them for a heading."""
    is_heading = draft.segment == 0 or draft.segment in passage.headings
    return passage.named_between(0, passage.segments[-1 if is_heading else draft.segment].end)


def _of_treatment(chosen: set[str], likely: Mapping[str, float], passage: Passage, draft: Draft) -> set[str]:
    """A result is one of some therapy; of what is one treatment under several names, one is meant."""
    if draft.kind in RESULTS and not chosen:
        best = max(likely.values())
        chosen = passage.in_sentence_of(draft) or {id for id, p in likely.items() if p == best}
    chosen = _one_of_kin(chosen, likely, passage, draft)
    chosen = _of_paragraph(_in_own_words(chosen, passage, draft), passage, draft)
    return _as_made(_named_by_then(chosen, passage, draft), passage, draft)


def _one_of_kin(chosen: set[str], likely: Mapping[str, float], passage: Passage, draft: Draft) -> set[str]:
    """Of a therapy and a kind of it one is meant: the one that the sentence names, or the likelier.

    Both, where it names both. A kind that the text names once, in passing, is not meant elsewhere.
    """
    named = passage.in_sentence_of(draft)
    for general in sorted(chosen):
        kinds = passage.kinds(general) & chosen
        if not kinds or (general in named and kinds & named):
            continue
        if general in named or kinds & named:
            general_is_meant = general in named
        else:
            in_passing = all(passage.counts[kind] == 1 < passage.counts[general] for kind in kinds)
            general_is_meant = in_passing or likely[general] > max(likely[kind] for kind in kinds)
        chosen = chosen - kinds if general_is_meant else chosen - {general}
    return chosen if chosen & named else _one_of_before(chosen, likely, passage, draft)


def _one_of_before(chosen: set[str], likely: Mapping[str, float], passage: Passage, draft: Draft) -> set[str]:
    """Of what was named before the likeliest of a kind, with what was last named beside it and what it is made of."""
    if len(chosen) < 2:
        return chosen
    likeliest = max(sorted(chosen - UNSAID or chosen), key=lambda id: likely[id])
    beside = passage.last_named_with(likeliest, draft.segment)
    made = MADE.get(likeliest, frozenset()) | {product for product, cells in MADE.items() if likeliest in cells}
    return chosen & {likeliest, *beside, *made}


def _in_own_words(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """Beside what the claim itself names, another treatment that its sentence names not is not meant, nor instead."""
    said = passage.in_words_of(draft)
    if draft.kind is not Kind.EPIDEMIOLOGY and said and not chosen & _with_kin(said, passage):
        return said
    own = said & chosen - UNSAID
    return chosen & _with_kin(own, passage) if own else chosen


def _of_paragraph(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """Of a sentence that names none, what its paragraph last named: "MSCs are cheap. They failed" is of no other."""
    named = passage.last_named_in_paragraph(draft.segment) - UNSAID
    return chosen if not chosen or not named or chosen & named or passage.in_sentence_of(draft) else named


def _with_kin(ids: set[str], passage: Passage) -> set[str]:
    return ids.union(*(passage.kinds(id) | passage.above(id) | MADE.get(id, set()) for id in ids))


def _as_made(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """Beside a treatment what it is made of is not meant as another, unless the sentence names it."""
    implied = {cells for id in chosen for cells in MADE.get(id, frozenset()) - UNSAID}
    return chosen - (implied - passage.in_sentence_of(draft))


def _named_by_then(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """One of several kinds that the text tells apart further on is not meant before: what they are kinds of is.

    And what it names once alone, further on, is told only there: before, cells of no kind are meant. Where none is
    named yet, the first that will be is meant.
    """
    before = passage.named_between(0, passage.segments[draft.segment].end)
    if not chosen or chosen & before:
        return chosen
    if not before:
        opening = passage.named_first()
        return chosen & opening or opening
    above = {wider for id in chosen for wider in passage.above(id) & before - UNSAID}
    if parted := {wider for wider in above if len(passage.kinds(wider)) > 1}:
        return parted
    told_once = all(passage.counts[id] == 1 for id in chosen)
    return before & UNSAID if told_once and before & UNSAID else chosen


def _of_sentence(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """A claim whose sentence names conditions is of some of these; of all, where nothing else is likely.

    A status is one for what its own words name.
    """
    if draft.kind is Kind.REGULATORY and (own := passage.in_words_of(draft)):
        return own
    named = passage.in_sentence_of(draft)
    return chosen & named or _of_passage(chosen, passage, draft) or named


def _of_passage(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """What is taken over from before. One of several, none of which the text is mainly about, is not meant by itself.

    What they are kinds of is, where the text names that: "diabetes", of which it told the types apart.
    """
    minor = {id for id in chosen if passage.counts[id] < MAINLY * len(passage.mentions)}
    wider = {above for id in minor for above in passage.above(id) - {ANY} if len(passage.kinds(above)) > 1}
    listed = {id for id in minor if len(passage.last_named_with(id, draft.segment)) >= LISTED}
    return chosen - {id for id in minor if passage.above(id) & wider} - listed | wider


def _pairs(passage: Passage) -> Iterator[set[str]]:
    """A product and the cells that it is made of, where the text names no other therapy."""
    for named in (set(passage.ids) - UNSAID, set(passage.ids)):
        if len(named) == 2 and any(named & MADE[product] for product in named & MADE.keys()):
            yield named
