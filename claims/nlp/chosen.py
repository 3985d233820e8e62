"""Which of the concepts that a text names a claim is about, by how likely trees find each and where it is named."""

from collections.abc import Iterator, Mapping

from claims.nlp.aboutness import Passage
from claims.nlp.document import Draft, Family
from claims.nlp.lexicons import lexicon
from claims.nlp.mentions import UNSPECIFIED
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


def about(draft: Draft, passage: Passage, likely: Mapping[str, float]) -> tuple[str, ...]:
    """The ids in the order in which the text first names them, by how likely the claim is about each."""
    family = passage.family
    best = max(likely.values())
    enough = BEST_PLACE if family is Family.PLACE and draft.kind in PLACED else BEST[family]
    chosen = {id for id, p in likely.items() if p >= ALONE[family] or (p == best and best >= enough)}
    chosen |= next((pair for pair in _pairs(passage) if pair & chosen), set())
    if family is Family.CONDITION:
        chosen = _of_sentence(chosen & _told_by_then(passage, draft), passage, draft)
    elif family is Family.PLACE:
        chosen = _of_places(chosen, passage, draft)
    else:
        chosen = _of_treatment(chosen, likely, passage, draft)
    return tuple(dict.fromkeys(m.id for m in passage.mentions if m.id in chosen))


def _told_by_then(passage: Passage, draft: Draft) -> set[str]:
    """The ids that the text has named by the end of a claim's sentence; all of them for a heading."""
    is_heading = draft.segment == 0 or draft.segment in passage.headings
    return passage.named_between(0, passage.segments[-1 if is_heading else draft.segment].end)


def _of_places(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """A study is where the text has told of by then, or tells of more than once; a denial holds for where it says."""
    if draft.kind is Kind.TRIAL:
        return chosen & (_told_by_then(passage, draft) | {id for id in chosen if passage.counts[id] > 1})
    if draft.kind is Kind.REGULATORY and draft.negated:
        return chosen & passage.in_words_of(draft) or chosen
    return chosen


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
    if draft.kind is not Kind.EPIDEMIOLOGY and said and not chosen & with_kin(said, passage):
        return said
    own = said & chosen - UNSAID
    return chosen & with_kin(own, passage) if own else chosen


def _of_paragraph(chosen: set[str], passage: Passage, draft: Draft) -> set[str]:
    """Of a sentence that names none, what its paragraph last named: "MSCs are cheap. They failed" is of no other."""
    named = passage.last_named_in_paragraph(draft.segment) - UNSAID
    return chosen if not chosen or not named or chosen & named or passage.in_sentence_of(draft) else named


def with_kin(ids: set[str], passage: Passage) -> set[str]:
    """With the kinds of each, what it is a kind of, and what it is made of."""
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

    What they are kinds of is, where the text names that: "diabetes", of which it told the types apart. Of a disease and
    a kind of it the kind is meant.
    """
    minor = {id for id in chosen if passage.counts[id] < MAINLY * len(passage.mentions)}
    wider = {above for id in minor for above in passage.above(id) - {ANY} if len(passage.kinds(above)) > 1}
    listed = {id for id in minor if len(passage.last_named_with(id, draft.segment)) >= LISTED}
    taken = chosen - {id for id in minor if passage.above(id) & wider} - listed | wider
    return taken - {above for id in taken for above in passage.above(id)}


def _pairs(passage: Passage) -> Iterator[set[str]]:
    """A product and the cells that it is made of, where the text names no other therapy."""
    for named in (set(passage.ids) - UNSAID, set(passage.ids)):
        if len(named) == 2 and any(named & MADE[product] for product in named & MADE.keys()):
            yield named
