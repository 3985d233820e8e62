"""Who is said to say a claim, verbatim: by its sentence's grammar, or around it while a quotation or a list runs on."""

import re
from collections.abc import Iterator, Sequence

from spacy.language import Language
from spacy.tokens import Doc, Token

from claims.nlp.document import Draft, Segment
from claims.nlp.lexicons import either, lexicon
from claims.nlp.numerals import TIME
from claims.nlp.sentence import Sentence

CUES = lexicon("cues")["attribution"]


def _inflected(verb: str) -> str:
    return f"{verb.removesuffix('e')}(?:es|ed)" if verb.endswith("e") else f"{verb}(?:e?s|ed)"


VERB = either([*CUES["irregular_verbs"], *map(_inflected, CUES["verbs"])])
SAYS = re.compile(either([VERB, *CUES["verbs"]]))
TITLE = r"(?:(?:Dr|Prof|Mr|Mrs|Ms|St)\.? )"
CAPITALISED = r"[A-Z][\w'’-]+"
NAME = (
    rf"(?!{either(CUES['no_names'])}\b(?!\.))(?:{TITLE}?(?:Professor )?(?:[A-Z]\. ?)*{CAPITALISED}|{TITLE}[a-z]{{3,}})"
    r"(?: [A-Z][\w.'’-]*){0,3}"
    r"(?:(?<=Journal|inistry|versity|College|Society|Academy|ciation|stitute) of (?:the )?[A-Z][\w'’-]+)?"
)
TITLED = re.compile(rf"\b{TITLE}{CAPITALISED}(?: [A-Z][\w'’-]*){{0,3}}")
PLACE = rf"(?: (?:at|from|of|in) (?:the )?{CAPITALISED}(?: (?:of |in )?{CAPITALISED}){{0,4}})?"
WORD = rf"(?!{either(CUES['between_phrases'])}\b)[\w'’-]+ "
ROLE = rf"(?:{either(CUES['before_roles'])} (?:{WORD}){{0,3}}?|(?:{WORD})?)(?i:{either(CUES['roles'])})\b{PLACE}"
PRONOUN = r"\b(?i:he|she|they|him|her|them)\b"
SOURCE = rf"(?:{NAME}|{ROLE}|{PRONOUN})"
ADVERB = rf"(?:{either(CUES['before_verbs'])} |last \w+ ){{0,2}}"
IN_BRACKETS = r"(?: \([^()]{1,60}\))?"
OTHER_PHRASE = rf"{either(CUES['before_others'])} "
BEFORE_VERB = re.compile(rf"(?<![\w’'])(?P<who>{SOURCE}){IN_BRACKETS}(?:,[^,.;]{{1,90}},)? {ADVERB}{VERB}\b")
AFTER_VERB = re.compile(
    rf"[\"”,] ?(?!told|tell|saying){VERB} (?!{OTHER_PHRASE})(?P<who>(?:[a-z-]+ ){{0,3}}{NAME}|{SOURCE})"
)
ASIDE = re.compile(rf", (?P<who>{SOURCE}) {SAYS.pattern}(?=[,.;])")
AT_END = re.compile(
    rf"(?<![,.;:])(?<!{')(?<!'.join(CUES['before_asides'])}) (?P<who>{SOURCE}) (?:says?|said|reckons?|thinks?)[.!]*\s*$"
)
STATEMENT = rf"(?:(?:an?|the|its) (?:\w+ )?{either(CUES['statements'])} (?:\w+ )?(?:by|from|of) )?"
PREFIXED = re.compile(rf"(?i:{either(CUES['prefixes'])}) {STATEMENT}(?P<who>(?:the )?{SOURCE})(?!['’\w])")
OPENING = rf"^\s*(?:[–—]+\s*|-+\s*(?={TITLE}|{CAPITALISED} [A-Z]))"  # after a hyphen one word may be an item
SIGNED = re.compile(rf"(?:[\"”]\s*[–—-]+\s*|{OPENING})(?P<who>{NAME})(?=\s*(?:[,(.]|$))")
ROLES = re.compile(either(CUES["roles"]), re.IGNORECASE)
SOMEBODY = re.compile(rf"{ROLES.pattern}|{PRONOUN}", re.IGNORECASE)
INTRODUCES = re.compile(rf"(?P<who>{SOURCE}) (?:also )?{SAYS.pattern}(?: that)? ?:(?=\s|$)")
OTHERS = re.compile(rf"(?:the |a |an |our |this |these )*(?:\w+ )?{either(CUES['not_speakers'])}", re.IGNORECASE)
PATTERNS = (PREFIXED, INTRODUCES, AFTER_VERB, ASIDE, AT_END, SIGNED, BEFORE_VERB)
WITHOUT_COLON = tuple(pattern for pattern in PATTERNS if pattern is not INTRODUCES)  # it is slow where it finds nothing
WITHOUT_VERB = (PREFIXED, SIGNED)  # all that a sentence can hold that has no verb of saying
ANY_VERB = re.compile(rf"\b{SAYS.pattern}\b")
DASHED = re.compile("[–—-]")
WITHIN_PHRASE = re.compile(rf"\b{OTHER_PHRASE}$")
QUOTED = re.compile(r"[\"“”]")
FULL_STOP = re.compile(r"(?<=\w\w)\.$")  # of the sentence, not of an initial
PHRASE_ENDS = re.compile(rf",(?! {either(CUES['degrees'])})|[;:(—–]| who | which | that | -- ")
REACH = 3  # segments over which a quotation is followed
AGO = re.compile(rf"(?:\d+|an?) {TIME} ago", re.IGNORECASE)
BACK = 8  # segments in which a pronoun's name is sought, a list's head or a review's
LONGEST_QUOTATION = 40  # segments
LONGEST_SIGNATURE = 4  # words


@Language.component("speaker", requires=["doc._.drafts", "doc._.segments", "doc._.sentences"], assigns=["doc._.drafts"])
def find_speakers(doc: Doc) -> Doc:
    sources = Sources(doc.text, doc._.segments)
    for draft in doc._.drafts:
        draft.speaker = sources.of(draft, doc._.sentences[draft.segment])
    return doc


class Sources:
    """Who speaks in a text, segment by segment."""

    def __init__(self, text: str, segments: Sequence[Segment]) -> None:
        self._text, self._segments = text, segments
        self._lines = {line: n for n, line in enumerate(sorted({segment.line for segment in segments}))}  # with words

    def of(self, draft: Draft, sentence: Sentence) -> str | None:
        """Whom the sentence names, else who introduces the passage, is quoted in it or has signed it."""
        number = draft.segment
        named = said_by(draft, sentence) or named_in(self._words(number), draft.start - sentence.offset)
        if named and re.fullmatch(PRONOUN, named):
            return self._before(number)
        quoted = self._quoted_by(number) if self._quoted(draft) else None
        return named or self._introducing(number) or quoted or self._signed_above(number)

    def _words(self, number: int) -> str:
        return self._text[self._segments[number].start : self._segments[number].end]

    def _named(self, numbers: Iterator[int]) -> str | None:
        found = (named_in(words, len(words)) for words in map(self._words, numbers))
        return next((who for who in found if who and not re.fullmatch(PRONOUN, who)), None)

    def _before(self, number: int) -> str | None:
        """The source last named, or else the person last named with a title, for whom a pronoun stands."""
        back = range(number - 1, max(-1, number - 1 - BACK), -1)
        titled = (match for words in map(self._words, back) for match in TITLED.finditer(words))
        return self._named(iter(back)) or next((match.group().strip() for match in titled), None)

    def _introducing(self, number: int) -> str | None:
        """The source that the head of a list names, or the sentence that a paragraph opens with."""
        first = self._first_of_passage(number)
        head = self._words(first) if first < number else ""
        introduced = ":" in head and INTRODUCES.search(head)
        match = introduced or (None if self._segments[number].item else PREFIXED.match(head))
        return match["who"].strip() if match else None

    def _signed_above(self, number: int) -> str | None:
        """The name above a line that says how long ago the review was written in which a segment stands."""
        line = next((n for n in range(number - 1, max(0, number - 1 - BACK), -1) if AGO.fullmatch(self._words(n))), 0)
        signed = line and len(self._words(line - 1).split()) <= LONGEST_SIGNATURE
        return self._words(line - 1) if signed else None

    def _first_of_passage(self, number: int) -> int:
        """What stands above the items of a list, or the sentence that a paragraph opens with."""
        if not self._segments[number].item:
            return self._first_of_line(number)
        farthest = max(0, number - BACK)
        return next((i for i in range(number, farthest, -1) if not self._segments[i].item), farthest)

    def _quoted(self, draft: Draft) -> bool:
        """Whether the claim stands in a quotation."""
        return self._is_open(draft.segment, draft.start)

    def _is_open(self, number: int, at: int) -> bool:
        """Whether a quotation that began on the line of a segment is still open at a place of it."""
        opening = self._segments[max(self._first_of_line(number), number - LONGEST_QUOTATION)].start
        before = self._text[opening:at]
        return before.count("“") > before.count("”") or before.count('"') % 2 == 1

    def _first_of_line(self, number: int) -> int:
        line = self._segments[number].line
        return next((i + 1 for i in range(number - 1, -1, -1) if self._segments[i].line != line), 0)

    def _quoted_by(self, number: int) -> str | None:
        """The nearest source in the sentences around a quotation that has run over several, first on its own line.

        After one that is closed with its sentence, the next tells of something else, unless it is a signature.
        """
        lines, last = [self._lines[segment.line] for segment in self._segments], len(self._segments) - 1
        goes_on = self._is_open(number, self._segments[number].end)
        signed = number < last and DASHED.match(self._words(number + 1)) is not None
        after = range(number + 1, min(last, number + (REACH if goes_on or signed else 0)) + 1)
        before = range(number - 1, max(-1, number - REACH - 1), -1)
        near = [i for i in (*after, *before) if abs(lines[i] - lines[number]) <= 1]
        return self._named(iter(sorted(near, key=lambda i: lines[i] != lines[number])))


def said_by(draft: Draft, sentence: Sentence) -> str | None:
    """The subject of the verb of saying whose clause the claim is."""
    span = sentence.span(draft)
    if span is None:
        return None
    for verb in span.root.ancestors:
        subject = next((t for t in verb.children if t.dep_ == "nsubj"), None)
        if subject is not None and SAYS.fullmatch(verb.text) and _is_somebody(subject):
            return _phrase(subject)
    return None


def _is_somebody(subject: Token) -> bool:
    """Whether it is a name or a role, or some of those who have one: "some of my colleagues"."""
    among = (word for of in subject.children if of.lower_ == "of" for word in of.children)
    proper = subject.tag_.startswith("NNP") or SOMEBODY.fullmatch(subject.text) is not None
    proper = proper or any(ROLES.fullmatch(word.text) for word in among)
    return proper and not _is_dateline(subject) and not OTHERS.fullmatch(subject.text)


def _is_dateline(subject: Token) -> bool:
    """Whether it is the place before the date that a release opens with: "NEW YORK, 4 May -- …"."""
    opening = subject.doc[: subject.i + 2]
    return opening[-1].text == "," and all(t.text.isupper() for t in opening[:-1])


def _phrase(subject: Token) -> str:
    words = subject.doc[subject.left_edge.i : subject.right_edge.i + 1].text
    return PHRASE_ENDS.split(words, maxsplit=1)[0].strip(' "“”,')


def named_in(sentence: str, before: int) -> str | None:
    """The source that a sentence names for what stands at this place; None where it names none."""
    patterns = PATTERNS if ":" in sentence else WITHOUT_COLON
    for pattern in patterns if ANY_VERB.search(sentence) else WITHOUT_VERB:
        for match in pattern.finditer(sentence):
            who = FULL_STOP.sub("", match["who"].strip())
            if _governs(pattern, match, sentence, before) and not OTHERS.fullmatch(who):
                return who
    return None


def _governs(pattern: re.Pattern[str], match: re.Match[str], sentence: str, before: int) -> bool:
    """Whether a report holds for what begins there: ahead of it, at its beginning, or behind a quotation that it is."""
    ahead = match.end() <= before + 1 or match.start() <= before < match.end()
    if pattern is BEFORE_VERB and WITHIN_PHRASE.search(sentence, 0, match.start("who")):
        return False
    return pattern is not BEFORE_VERB or ahead or QUOTED.search(sentence, before, match.start()) is not None
