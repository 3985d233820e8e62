"""The numbers that belong to a claim, as they stand with their unit, and trial registry numbers."""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

REGISTRATION = re.compile(
    r"\bNCT ?\d{8}\b|\bISRCTN ?\d{8}\b|\bChiCTR[- ]?(?:[A-Z]{2,4}[- ]?)?\d{8,10}\b|\bCTRI/\d{4}/\d{2,3}/\d{4,6}\b|\bACTRN ?\d{14}\b"
    r"|\b(?:EudraCT(?: (?:number|no\.?))? )?\d{4}-\d{6}-\d{2}(?:-\d{2})?\b|\bjRCT[a-z]?\d{9,10}\b|\bUMIN\d{9}\b|\bDRKS\d{8}\b|\bKCT\d{7}\b"
    r"|\bIRCT\d{8,}N?\d*\b|\bNTR\d{3,5}\b|\bJapicCTI-\d{6}\b|\bTCTR\d{11}\b|\bRBR-\w{6,7}\b|\bU1111-\d{4}-\d{4}\b|\bPER-\d{3}-\d{2}\b"
)
WORD_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ‐‑](?:one|two|three|four|five|six|seven|eight|nine))?)"
)
DIGITS = r"(?:\d{1,3}(?:[,\u202f\u00a0 ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)"
NUMBER = rf"(?:{DIGITS}|{WORD_NUMBER}|zero|a (?:hundred|dozen))(?: (?:hundred|thousand|million|billion|dozen))*"
COUNTED = (
    r"patient[- ]years|patients?|people|persons?|adults?|child(?:ren)?|participants?|subjects?|volunteers?|wom[ae]n|m[ae]n|boys?|girls?|bab(?:y|ies)|infants?|individuals?|recipients?|donors|cases?"
    r"|knees|hips|joints|eyes|clinics|centres|centers|hospitals|sites|countries(?: and regions)?|trials?|stud(?:y|ies)|deaths?|infusions?|injections?|doses?|(?:allogeneic )?(?:cells?|m[sp]cs)|procedures"
    r"|treatments|sessions?|courses?|lesions?|relapses?|scans?|mice|rats|monkeys|pigs|dogs|rabbits|animals|letters?|lines|points?|nights?|times|units?|exosomes|embryos|soldiers|families|groups|arms|parts"
    r"|products?|teams|companies|specialists|kinds|types|hairs|drips?|posters?|inhibitors|Indians|Americans|Chinese"
)
UNIT = r"grams?|kilograms?|kg|mg|g|ml|milliliters?|millilitres?|cc|litres?|liters?|centimetres?|centimeters?|inches|cm|mm|km|k|pts|points|years? old|years of age|year[- ]olds?|µg|mcg|ounces|x|-?fold|°|IU|bn|m"
TIME = r"seconds?|minutes?|mins?|hours?|hrs?|h|days?|nights?|weeks?|wks?|months?|mos?|years?|yrs?"
RANGE = rf"{NUMBER}(?:(?: ?[-–‐—] ?| to | and | or |, and ){NUMBER})?"
PER = r"(?: (?:per|a|for every|for each|every) (?:kilogram|kg|week|day|month|year|hundred|thousand|million|patient|square cm|infusion|session)(?: of body weight)?|/[a-zA-Z]{1,3}\b)?"
FIGURE = re.compile(
    rf"(?:US|CA|AU|HK|A|C|S)?[$£€¥₹] ?{RANGE}(?: ?(?:million|billion|k|m)\b)?(?:/[a-z]+)?"
    rf"|\b{RANGE} ?(?:€|£|(?:USD|EUR|GBP|AUD|CAD|RMB|yen|yuan|dollars?|euros?|pounds|rupees)\b)"
    rf"|[<>≤≥–-]?{DIGITS}(?: ?[-–‐—] ?{DIGITS}| ?%? (?:to|and|or) {DIGITS})? ?(?:%|percent\b|per ?cent\b|percentage points\b)(?: to {DIGITS}%)?"
    rf"|\b[pn] ?[<>=≤] ?\d*\.?\d+"
    rf"|\b{NUMBER} (?:\w+ )?(?:out of|of(?: the)?|in(?: every)?) (?:\w+ )?{NUMBER}(?: (?:\w+ )?(?:{COUNTED}))?\b"
    rf"|\b(?:two thirds|one third|a third|three quarters|a quarter|a half|half)\b"
    rf"|\b{NUMBER} (?:{TIME}) to {NUMBER} (?:{TIME})\b|\ba (?:day or two|week or two|year or two)\b"
    rf"|\b{RANGE}[- ‐]?(?:(?:more|additional|separate|different|full) )?(?:{TIME})(?:[- ](?:old|of age))?\b"
    rf"|\b(?:day|week|month|year) (?:{DIGITS}|{WORD_NUMBER})\b"
    rf"|\b{RANGE} (?:(?:[a-z][\w'’-]*|\([A-Z]+\)|[A-Z]\w+) ){{0,2}}?(?:{COUNTED})\b{PER}"
    rf"|\b{RANGE}[ -]?(?:{UNIT})(?![A-Za-z]){PER}"
    rf"|\b(?:{WORD_NUMBER})(?= (?:of (?:them|these|those|the|us)|had|have|did|died|were|showed|reported|achieved|improved|became|remained)\b)"
    rf"|\b{DIGITS}",
    re.IGNORECASE,
)
YEAR = re.compile(r"(?:19|20)\d\d$")
NAMED = re.compile(  # the number names something: a type, a phase, an age limit
    r"(?:\btype|\bphase|\bstage|\bgrade|\bclass|covid|sars-cov|\biso|\bpage|\bsection|\bfigure|\btable|\bversion|\bno\.|\bnumber)[\s\-–‐]*$"
    r"|[A-Za-z][-/–]$|\d[.,:/]$|\+$",
    re.IGNORECASE,
)
AFTER = re.compile(
    r"\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|(?:st|nd|rd|th)\b|/\d|:\d"
)
MONTH_BEFORE = re.compile(
    r"\b(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? $"
)


@Language.factory("figures", requires=["doc._.drafts"], assigns=["doc._.drafts"])
def make_figures(nlp: Language, name: str) -> "Figures":
    return Figures()


class Figures:
    def __call__(self, doc: Doc) -> Doc:
        for draft in doc._.drafts:
            quote = doc.text[draft.start : draft.end]
            draft.registrations = tuple(dict.fromkeys(m.group() for m in REGISTRATION.finditer(quote)))
            draft.figures = tuple(dict.fromkeys(figures(quote)))
        return doc


def figures(quote: str) -> Iterator[str]:
    """The figures in the words of a claim, in order, verbatim. Dates and numbers that name something are none."""
    named = [m.span() for m in REGISTRATION.finditer(quote)]
    for match in FIGURE.finditer(quote):
        figure = match.group().strip(" ,‐—")
        start = match.start() + match.group().index(figure)
        if figure and not _is_name(quote, start, figure) and not any(s <= start < e for s, e in named):
            yield figure


def _is_name(quote: str, start: int, figure: str) -> bool:
    before, after = quote[:start], start + len(figure)
    if (
        before[-1:].isalnum()
        or NAMED.search(before)
        or AFTER.match(quote, after)
        or re.match(r"one\b(?! (?:wom|m)an in|.*\d| (?:year|month|week|day|hour|trial|child))", figure, re.IGNORECASE)
    ):
        return True
    bare = re.fullmatch(DIGITS, figure) is not None
    return bare and bool(YEAR.fullmatch(figure) or MONTH_BEFORE.search(before) or quote[after : after + 1].isalpha())
