"""Signs that an English text was translated by a machine: the words that show it, so that a person can judge."""

import re
from collections.abc import Iterator

ENOUGH = 2  # kinds of weak sign; a strong one is enough alone
AROUND = 30  # characters shown before and after
LATIN = r"[A-Za-z\d\"'”’)]"
CJK = r"[\u3001\u3002\u300a-\u3011\u4e00-\u9fff\uff01\uff08\uff09\uff0c\uff1a\uff1b\uff1f]"

STRONG = {
    "says that a machine translated it": re.compile(
        r"\b(?:machine|automatic(?:ally)?|google|ai)[ -](?:translat(?:ed|ion)|translate)\b(?! (?:error|tool|service)s?)"
        r"|\btranslated by (?:google|deepl|machine|ai|baidu)\b",
        re.IGNORECASE,
    ),
}
WEAK = {
    "Chinese or Japanese punctuation or characters inside English": re.compile(f"{LATIN}{CJK}|{CJK}{LATIN}"),
    "a sentence run into the next one": re.compile(
        r"\b[a-z]{3,}(?:This|There|The|It|In|Unless|However|Because|But|And|So|We|At|Therefore)\b"
    ),
    "“my country” for the writer's own, as news in Chinese says it": re.compile(
        r"\b(?:in|of|by|for) my country\b", re.IGNORECASE
    ),
    "words that Chinese newsrooms use of themselves": re.compile(
        r"\b(?:Xiaobian|all[- ]media reporter|the editor-in-charge|this newspaper reporter|"
        r"(?:reporter|correspondent) [A-Z][a-z]+ [A-Z][a-z]+, (?:intern|correspondent))\b"
    ),
    "quotation marks set twice": re.compile(r"\"\"\w[^\"”]{0,60}[\"”]"),
}
TRANSLATED_CLASSES = ("translated-ltr", "translated-rtl")
TRANSLATED_FONT = re.compile(r"<font[^>]{0,80}vertical-align:\s*inherit")


def translation_signs(text: str) -> tuple[str, ...]:
    """What shows that the English `text` was translated by a machine, with the words; empty: too little does."""
    strong, weak = list(_signs(text, STRONG)), list(_signs(text, WEAK))
    return tuple(strong + weak) if strong or len(weak) >= ENOUGH else ()


def page_signs(markup: str) -> tuple[str, ...]:
    """Of a page that was saved while a browser translated it."""
    found = any(each in markup for each in TRANSLATED_CLASSES) or TRANSLATED_FONT.search(markup)
    return ("the page was saved as a browser had translated it",) if found else ()


def _signs(text: str, kinds: dict[str, re.Pattern[str]]) -> Iterator[str]:
    for words, pattern in kinds.items():
        if match := pattern.search(text):
            around = text[max(0, match.start() - AROUND) : match.end() + AROUND]
            yield f"{words}: “…{' '.join(around.split())}…”"
