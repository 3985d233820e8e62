"""The kind of each claim, from what the heads hold likely, the table of evidence, and the claims beside it."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from math import log

from spacy.language import Language
from spacy.tokens import Doc

from claims.nlp.document import Draft
from claims.nlp.kind.evidence import WEIGHTS, speaking
from claims.nlp.kind.setting import Setting, Settings
from claims.vocabulary.statements import Kind

BESIDE = WEIGHTS["weak"] / 2  # of a claim on one side, where its kind is sure
LEAST = 0.003  # of a probability: the heads rule nothing out
NEAR = 2  # segments between claims of one passage


@Language.component(
    "kind",
    requires=["doc._.drafts", "doc._.sentences", "doc._.mentions", "doc._.segments"],
    assigns=["doc._.drafts"],
)
def judge_kinds(doc: Doc) -> Doc:
    settings = Settings(doc)
    drafts = sorted(doc._.drafts, key=lambda draft: draft.start)
    likely = [_likely(draft) for draft in drafts]
    for i, draft in enumerate(drafts):
        beside = [likely[j] for j in (i - 1, i + 1) if 0 <= j < len(drafts) and _near(draft, drafts[j])]
        draft.kind = likeliest(likely[i], beside, settings.of(draft))
    for shorter, longer in pairwise(drafts):
        if shorter.kind is Kind.EPIDEMIOLOGY and shorter.start == longer.start < shorter.end < longer.end:
            longer.kind = shorter.kind  # a list of ills, nested from the first to the last
    return doc


def likeliest(likely: Mapping[Kind, float], beside: Sequence[Mapping[Kind, float]], setting: Setting) -> Kind:
    """Kinds run in passages, so the claims on both sides are weak evidence of their kinds, as far as these are sure."""
    scores = {kind: log(LEAST + likely[kind]) + BESIDE * sum(near[kind] for near in beside) for kind in Kind}
    for evidence in speaking(setting):
        for kind, weight in evidence.weights.items():
            scores[kind] += weight
    return max(scores, key=lambda kind: scores[kind])


def _likely(draft: Draft) -> dict[Kind, float]:
    """What the heads hold of each kind; where they left no marks, what they chose."""
    return {kind: draft.marks.get(kind.value, float(not draft.marks and draft.kind is kind)) for kind in Kind}


def _near(draft: Draft, other: Draft) -> bool:
    return abs(draft.segment - other.segment) <= NEAR
