"""The words of a text that make a claim, with what stands around them, and the address that leads to them."""

from urllib.parse import quote as percent_encoded

AROUND = 160  # code points of context on either side
WHOLE = 8  # words up to which a text fragment names the whole quote


def context(text: str, start: int, end: int) -> tuple[str, str]:
    """What stands before and after, within the paragraph, cut at a word with an ellipsis."""
    before = text[max(0, start - AROUND) : start].rpartition("\n")[2]
    after = text[end : end + AROUND].partition("\n")[0]
    if start - len(before) > 0 and len(before) == AROUND:
        before = "… " + before.partition(" ")[2]
    if len(after) == AROUND and end + AROUND < len(text):
        after = after.rpartition(" ")[0] + " …"
    return before, after


def verbatim(before: str, after: str) -> tuple[str, str]:
    """A context without the ellipses of its cuts: just what the text has there."""
    return before.removeprefix("… "), after.removesuffix(" …")


def fragment_address(url: str, quote: str) -> str:
    """The original's address with a text fragment, so that a browser goes to the very words."""
    if not url:
        return ""
    words = quote.split()
    if len(words) <= WHOLE:
        fragment = _encoded(" ".join(words))
    else:
        fragment = f"{_encoded(' '.join(words[:4]))},{_encoded(' '.join(words[-4:]))}"
    return f"{url.partition('#')[0]}#:~:text={fragment}"


def _encoded(words: str) -> str:
    """A hyphen separates a fragment's parts, so one in a word is encoded too."""
    return percent_encoded(words, safe="").replace("-", "%2D")
