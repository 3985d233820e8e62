"""The places of a claim beside those that the trees pick: where its words point, and what it takes over whole."""

import re
from collections.abc import Iterator, Sequence

from claims.nlp.document import Draft, Family, Mention, Segment
from claims.nlp.lexicons import any_of, lexicon

WORDS = lexicon("reference")["places"]
# Not the word that only opens "there is no treatment".
THERE = re.compile(
    r"\bthere\b(?!['’]s| (?:is|are|was|were|has|have|had|will|may|might|can|could|seems?|remains?|exists?)\b)", re.I
)
EVERYWHERE, UNINVOLVED = any_of(WORDS["everywhere"]), any_of(WORDS["uninvolved"])
REACH = 120  # characters between a place and the words that its person took no part
LISTED = re.compile(r",? (?:and|or) (?:the |in (?:the )?)?|, (?:the |in (?:the )?)?|/", re.IGNORECASE)


def of_the_matter(text: str, mentions: Sequence[Mention], segments: Sequence[Segment]) -> list[Mention]:
    """The mentions but places of those who only comment: "of Leeds, who was not involved in the study"."""
    told = [UNINVOLVED.search(text, segment.start, segment.end) for segment in segments]
    aside = [(match.start() - REACH, match.start()) for match in told if match]
    return [
        m for m in mentions if m.family is not Family.PLACE or not any(start <= m.start < end for start, end in aside)
    ]


def with_those_beside(
    text: str, draft: Draft, segments: Sequence[Segment], mentions: Sequence[Mention]
) -> tuple[str, ...]:
    """The places of a claim, with those in one list with them: "in Peru and Chile".

    Of what was named before none, where it speaks of everywhere or of others.
    """
    segment = segments[draft.segment]
    places = [place for place in mentions if place.family is Family.PLACE and place.start < segment.end]
    own = {place.id for place in places if segment.start <= place.start}
    told = draft.jurisdictions
    if EVERYWHERE.search(text, segment.start, segment.end):
        told = tuple(id for id in told if id in own)
    beside = {id for known in told for id in _listed_with(text, known, places)}
    return tuple(dict.fromkeys([*told, *sorted(beside)]))


def _listed_with(text: str, id: str, places: Sequence[Mention]) -> Iterator[str]:
    """What stands in one list with the last mention of a place."""
    last = max((n for n, place in enumerate(places) if place.id == id), default=None)
    if last is None:
        return
    for step, end in ((-1, -1), (1, len(places))):
        for n in range(last + step, end, step):
            first, second = sorted((places[n], places[n - step]), key=lambda place: place.start)
            if not LISTED.fullmatch(text, first.end, second.start):
                break
            yield places[n].id


def there(text: str, draft: Draft, segments: Sequence[Segment], mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The place that a claim's "there" points back at: the last that its sentence names, or the one before it."""
    points_back = THERE.search(text, draft.start, draft.end)
    if points_back is None:
        return ()
    first = segments[max(0, draft.segment - 1)].start
    before = (m.id for m in mentions if m.family is Family.PLACE and first <= m.start < points_back.start())
    return tuple(before)[-1:]
