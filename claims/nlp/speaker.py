"""Who is said to say a claim, verbatim: named in its sentence, or before and after it while a quotation runs on."""

import re
from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft, Segment
from claims.nlp.lexicons import lexicon

CUES = lexicon("cues")["attribution"]
VERB = "(?:" + "|".join(CUES["verbs"]) + ")"
TITLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|St)\.? )"
NAME = rf"{TITLE}?(?:Professor )?[A-Z][\w'’-]+(?: [A-Z][\w.'’-]*){{0,3}}"
PLACE = r"(?: (?:at|from|of) (?:the )?[A-Z][\w'’-]+(?: (?:of |in )?[A-Z][\w'’-]+){0,4})?"
ROLE = rf"(?:[Tt]he |[Oo]ur |[Aa] |[Ss]ome |[Mm]any )?(?:[\w'’-]+ )?(?i:{'|'.join(CUES['roles'])})\b{PLACE}"
SOURCE = rf"(?:{NAME}|{ROLE})"
BEFORE_VERB = re.compile(rf"(?<![\w’'])(?P<who>{SOURCE})(?:,[^,.;]{{1,90}},)? (?:also |has |have |then )?{VERB}\b")
AFTER_VERB = re.compile(rf"[\"”,] ?(?:{VERB}) (?P<who>{SOURCE})")
PREFIXED = re.compile(rf"(?i:{'|'.join(CUES['prefixes'])}) (?P<who>(?:the )?{SOURCE})")
HEADED = re.compile(rf"^[\s•*-]*(?P<who>{SOURCE})(?: told [\w ]{{2,30}})? ?:", re.MULTILINE)
STUDY = re.compile(rf"(?:the |a |an |our |this |these )*(?:\w+ )?(?:{'|'.join(CUES['not_speakers'])})$", re.IGNORECASE)
PATTERNS = (PREFIXED, AFTER_VERB, BEFORE_VERB)
QUOTED = re.compile(r"[\"“”]")
REACH = 3  # segments over which a quotation is followed


@Language.factory("speaker", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.drafts"])
def make_speaker(nlp: Language, name: str) -> "Speaker":
    return Speaker()


class Speaker:
    def __call__(self, doc: Doc) -> Doc:
        text = doc.text
        for draft in doc._.drafts:
            draft.speaker = speaker(text, draft, doc._.segments)
        return doc


def speaker(text: str, draft: Draft, segments: Sequence[Segment]) -> str | None:
    segment = segments[draft.segment]
    named = named_in(text[segment.start : segment.end], draft.start - segment.start)
    return named or (_quoted_by(text, draft, segments) if _in_quotation(text, draft, segments) else None)


def named_in(sentence: str, before: int) -> str | None:
    """The source that a sentence names for what stands at this place; None where it names none."""
    for pattern in PATTERNS:
        for match in pattern.finditer(sentence):
            who = match["who"].strip()
            if not STUDY.fullmatch(who) and (
                pattern is not BEFORE_VERB or match.end() <= before + 1 or QUOTED.search(sentence)
            ):
                return who
    return None


def _in_quotation(text: str, draft: Draft, segments: Sequence[Segment]) -> bool:
    """Whether a quotation that began on this line is still open where the claim stands."""
    line = segments[draft.segment].line
    opening = next(s.start for s in segments[max(0, draft.segment - 40) : draft.segment + 1] if s.line == line)
    before = text[opening : draft.start]
    return before.count("“") > before.count("”") or before.count('"') % 2 == 1


def _quoted_by(text: str, draft: Draft, segments: Sequence[Segment]) -> str | None:
    """The nearest source in the sentences around a quotation that has run over several."""
    number = draft.segment
    for near in [*range(number + 1, number + REACH), *range(number - 1, number - REACH - 1, -1)]:
        if 0 <= near < len(segments) and abs(segments[near].line - segments[number].line) <= 1:
            sentence = text[segments[near].start : segments[near].end]
            if who := named_in(sentence, len(sentence)):
                return who
    return None
