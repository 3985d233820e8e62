"""Which language a text is in, from its words alone."""

import py3langid

SAMPLE = 4000  # characters; more changes nothing and costs time
SHORTEST = 40


def language_of(text: str) -> str:
    """ISO 639-1 code, or "" where the text is too short to tell."""
    words = " ".join(text.split())
    if len(words) < SHORTEST:
        return ""
    middle = max(0, len(words) // 2 - SAMPLE // 2)
    return str(py3langid.classify(words[middle : middle + SAMPLE])[0])
