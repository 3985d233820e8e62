"""Which found words say something, and where they begin, by the grammar of their sentence."""

import re
from collections import Counter

from spacy.language import Language
from spacy.tokens import Doc, Span, Token

from claims.nlp.document import Draft

OBJECTS = frozenset({"dobj", "attr", "oprd"})
ARGUMENTS = frozenset({"nsubj", "nsubjpass", "compound", "npadvmod", "prep"})
VERBAL, FINITE = ("VB", "MD"), frozenset({"VBZ", "VBP", "VBD", "MD"})  # Penn Treebank tags
BETWEEN = 3  # tokens that may stand between a verb and its object
ONLY_A_CONDITION = re.compile(r"(?:if|unless|whether|until)\b[^,;:]*$", re.IGNORECASE)


@Language.factory("spans", requires=["doc._.drafts", "doc._.parses"], assigns=["doc._.drafts"])
def make_spans(nlp: Language, name: str) -> "Spans":
    return Spans()


class Spans:
    """Drops conditions alone, and beside other claims a mere subject or setting. Gives an object its verb."""

    def __call__(self, doc: Doc) -> Doc:
        text, together = doc.text, Counter(draft.segment for draft in doc._.drafts)
        kept = []
        for draft in doc._.drafts:
            parse, offset = doc._.parses[draft.segment], doc._.segments[draft.segment].start
            span = parse.char_span(draft.start - offset, draft.end - offset, alignment_mode="expand")
            if ONLY_A_CONDITION.match(text[draft.start : draft.end]):
                continue
            if span is not None and len(span):
                if together[draft.segment] > 1 and _says_nothing(span):
                    continue
                draft.start = _start(draft, span, offset)
            kept.append(draft)
        doc._.drafts = tuple(kept)
        return doc


def _says_nothing(span: Span) -> bool:
    if span.root.dep_ not in ARGUMENTS or any(t.tag_.startswith(VERBAL) or t.like_num for t in span):
        return False
    return any(t.tag_ in FINITE for t in span.doc)


def _start(draft: Draft, span: Span, offset: int) -> int:
    """Where the claim begins, or the verb does whose object it is, where that stands right before it."""
    verb: Token = span.root.head
    governed = span.root.dep_ in OBJECTS and verb.tag_.startswith("VB") and 0 < span.start - verb.i <= BETWEEN
    return offset + int(verb.idx) if governed else draft.start
