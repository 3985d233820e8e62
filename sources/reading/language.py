"""Which language a text is in, from its words alone."""

import re
from functools import cache

from py3langid.langid import MODEL_FILE, LanguageIdentifier

# Languages that health articles are commonly published in; the rarer ones are mostly mistaken for one of these.
LANGUAGES = (
    "af ar az bg bn bs ca cs da de el en es et eu fa fi fr gl gu he hi hr hu hy id is it ja ka kk kn ko lt lv mk ml mn "
    "mr ms mt nb nl no pa pl pt ro ru sk sl sq sr sv sw ta te th tl tr uk ur uz vi zh"
)
SAMPLE = 1000  # characters; more changes hardly anything and costs time
LIKELY = 3  # languages among which a declared one is believed
SURE = 0.9  # a probability; in a sentence full of medical words the likeliest language is often the wrong one


def language_of(text: str, declared: str = "") -> str:
    """ISO 639-1 code, or "" where the text neither tells surely nor bears out the tag that its page declares."""
    words = " ".join(text.split())
    middle = max(0, len(words) // 2 - SAMPLE // 2)
    likely: list[str] = []
    for sample in dict.fromkeys((words[middle : middle + SAMPLE], words[:SAMPLE])):
        found = _identifier().rank(sample)[:LIKELY]
        if found[0][1] >= SURE:
            return str(found[0][0])
        likely += [language for language, _ in found]
    tag = re.split(r"[-_]", declared.lower())[0]
    return tag if tag in likely else ""


@cache
def _identifier() -> LanguageIdentifier:
    identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
    identifier.set_languages([code for code in LANGUAGES.split() if code in identifier.labels])
    return identifier
