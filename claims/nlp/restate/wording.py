"""How words become a sentence: with what is put in for some, behind what opens their list, and closed by its mark."""

import re
from collections.abc import Mapping, Sequence

from spacy.tokens import Token

from claims.nlp.clauses import AUXILIARIES, FINITE, subject
from claims.nlp.lexicons import any_of, either, lexicon
from claims.nlp.modality import DENIES, HEDGES
from claims.nlp.restate.kept import from_first_word, text_of
from claims.nlp.restate.whole import is_inverted, is_sentence

CUES = lexicon("reference")["list"]
RUNS_ON = re.compile(rf"\b{either(CUES['running_on'])}$", re.IGNORECASE)
DOUBTS = any_of(CUES["doubting"])
WHAT_IT_DOES = re.compile(rf"what (?P<who>.+?) (?P<modal>{either(CUES['modals'])}(?: not| never)?) do", re.IGNORECASE)
EMPTY_ASIDE = re.compile(r"\s*\(\s*\)|\s*,\s*,(?=\s)")
CITATIONS = re.compile(r"\s*\.?(?:\[\d[\d, –-]*(?:\]|$))+")  # "[4,5]", and what a quote cuts off of it
CLITICS = {"re": " are", "ve": " have", "ll": " will", "s": " is"}
LONGEST_LABEL = 4  # words
NUMBERED = re.compile(r"\w{1,2}\)")
NUMBER_OF_ITEM = re.compile(r"^\(?\d{1,2}(?:[.)/] +(?=[A-Z])|\) +(?=\d))")
LABEL = re.compile(rf"(?:the |our |my )?{either(CUES['labels'])}$", re.IGNORECASE)
LOOSE = " ,;:–—•*。"  # what stands at neither end of a sentence


def joined(tokens: Sequence[Token], replaced: Mapping[int, str]) -> str:
    """The words in order, with a space where one was left out between them, and the mark that opens what they quote.

    `replaced` is by the number of a token.
    """
    words = []
    for token, after in zip(tokens, [*tokens[1:], None], strict=True):
        word = replaced.get(token.i, token.text)
        glued = after is not None and after.i == token.i + 1 and not token.whitespace_
        if token.i - 1 in replaced and token.i not in replaced:
            word = CLITICS.get(token.text[1:], word) if token.text[0] in "'’" else word
        words.append(word if glued else word + " ")
    said = CITATIONS.sub("", EMPTY_ASIDE.sub("", "".join(words)).strip()).strip(LOOSE)
    before = tokens[0].nbor(-1).text if tokens[0].i else ""
    return f'"{said}' if before == '"' and said.count('"') % 2 else said


def without_not_only(tokens: Sequence[Token]) -> list[Token]:
    """Without a "not only" whose "but" they do not hold; a verb behind it then follows its subject again."""
    if any(t.lower_ == "but" for t in tokens):
        return list(tokens)
    pairs = (k for k, t in enumerate(tokens[1:]) if t.lower_ == "only" and tokens[k].lower_ == "not")
    dropped = {i for k in pairs for i in (k, k + 1)}
    left = [t for k, t in enumerate(tokens) if k not in dropped]
    turned = next((t for t in left if t.tag_ in FINITE and is_inverted(t)), None)
    own = subject(turned.head if turned.dep_ in AUXILIARIES else turned) if turned is not None else None
    if turned is None or own is None:
        return left
    first = [*(t for t in left if t.i < turned.i), *(t for t in left if t in own.subtree), turned]
    return [*first, *(t for t in left if t not in first)]


def without_label(tokens: Sequence[Token]) -> list[Token]:
    """Without what only says before a colon what kind of sentence follows ("Conclusions: …")."""
    label = _before_colon(tokens)
    told = list(tokens[len(label) + 1 :])
    return told if label and told and is_label(text_of(label)) and is_sentence(told) else list(tokens)


def with_item(tokens: Sequence[Token]) -> list[Token]:
    """With the noun before a colon with which a line opens, where what it says of that is none ("pain: half")."""
    line = from_first_word(list(tokens[0].doc[: tokens[0].i]))
    names = len(line) == len(_before_colon(line)) + 1
    return [*line, *tokens] if names and says_of_an_item(line) and not is_sentence(tokens) else list(tokens)


def says_of_an_item(tokens: Sequence[Token]) -> bool:
    """Whether words open with a noun and a colon, and these do not only say what kind of line it is."""
    label = _before_colon(tokens)
    return bool(label) and label[-1].tag_.startswith("NN") and not is_label(text_of(label))


def _before_colon(tokens: Sequence[Token]) -> list[Token]:
    return list(tokens[: next((k for k, t in enumerate(tokens[:LONGEST_LABEL]) if t.text == ":"), 0)])


def is_label(words: str) -> bool:
    """Whether they only say what kind of thing follows ("Conclusions")."""
    return LABEL.match(words) is not None


def doubts(opening: str) -> bool:
    """Whether what opens a list denies or calls in question even items that are sentences ("Myths about the gel")."""
    return bool(DOUBTS.search(opening) or (RUNS_ON.search(opening) and DENIES.search(opening)))


def only_hedges(opening: str) -> bool:
    """Whether it would bring in a hedge, but neither asks nor begins a sentence ("What you can expect")."""
    return bool(HEDGES.search(opening)) and not (opening.endswith("?") or WHAT_IT_DOES.fullmatch(opening))


def behind(opening: str, item: str) -> str:
    """What opens a list or sentence and its rest, as one sentence where the opening runs on; else parted by a colon."""
    if not opening:
        return item
    asked = WHAT_IT_DOES.fullmatch(opening)
    if asked:
        return f"{asked['who']} {asked['modal']} {_small(item)}"
    if opening.endswith("?"):
        return f"{opening} {_opened(item)}"
    runs_on = opening.endswith(",") or RUNS_ON.search(opening)
    return f"{opening} {_small(item)}" if runs_on else f"{opening}: {item}"


def as_sentence(words: str, setting: str = "", *, is_open: bool = False) -> str:
    """Closed by its mark, behind its setting; in quotation marks where it `is_open`."""
    words = NUMBER_OF_ITEM.sub("", re.sub(r"\s+", " ", words).strip(LOOSE))
    words = _opened(_without_half_brackets(words))
    words = words if words.endswith((".", "!", "?", '"', "”")) else words + "."
    words = f"“{words}”" if is_open else words
    return f"{_opened(setting)}: {words}" if setting else words


def _without_half_brackets(words: str) -> str:
    """Without the brackets whose other half they do not hold."""
    opened, single = [], set()
    for at, letter in enumerate(words):
        if letter == "(":
            opened.append(at)
        elif letter == ")":
            single |= set() if opened else {at}
            opened = opened[:-1]
    single -= {1, 2} if NUMBERED.match(words) else set()
    kept = (letter for at, letter in enumerate(words) if at not in single.union(opened))
    return re.sub(r" {2,}", " ", "".join(kept)).strip()


def _opened(words: str) -> str:
    """With a capital, unless the first word is written as it is for a reason ("iPSC", "ß cells")."""
    first = re.match(r'"?([a-z])[a-z]*(?![a-z]*[A-Z\d])', words)
    return words[: first.start(1)] + first[1].upper() + words[first.end(1) :] if first else words


def _small(words: str) -> str:
    """Without the capital of a first word that is written in small letters but for it."""
    first = re.match(r"[A-Z][a-z]+\b|A\b", words)
    return words[0].lower() + words[1:] if first else words
