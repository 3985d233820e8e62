"""A text in small letters, one for one, so that offsets stand: to search it for words in any case is quicker."""

from functools import lru_cache

ALSO_SMALL = str.maketrans("ıſ", "is")  # which re.IGNORECASE takes for i and s, too


@lru_cache(maxsize=1)
def small(text: str) -> str:
    """What an expression in small letters matches here, it matches with re.IGNORECASE in the text, and the reverse."""
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(letter.lower()[0] for letter in text)
    return lowered.translate(ALSO_SMALL) if not lowered.isascii() else lowered
