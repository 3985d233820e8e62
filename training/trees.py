"""Boosted trees for what the network does not judge: which concepts of its text a claim is about."""

from collections.abc import Iterable, Iterator

import numpy as np
from sklearn.ensemble import GradientBoostingClassifier

from claims.nlp.aboutness import Passage
from claims.nlp.document import Draft, Family
from claims.nlp.mentions import mentions
from claims.nlp.segments import segments
from claims.vocabulary.statements import Kind
from training.data import Gold, home

GOLD_NAME = {Family.THERAPY: "therapies", Family.CONDITION: "conditions", Family.PLACE: "jurisdictions"}
SEED = 1
WRITTEN = 0.4  # what a claim counts whose article was written for training


def rows(golds: Iterable[Gold], family: Family) -> Iterator[tuple[np.ndarray, np.ndarray, np.ndarray]]:
    """For each annotated claim the features of every concept that its text names, which it is about, and their weights."""
    for gold in golds:
        parts, named = list(segments(gold["text"])), mentions(gold["text"])
        passage = Passage(parts, named, family)
        for claim in gold["claims"]:
            number = home(claim["start"], claim["end"], parts)
            if number is None or not passage.ids or GOLD_NAME[family] not in claim:
                continue
            draft = Draft(
                number, claim["start"], claim["end"], Kind(claim["kind"]), None, False, None, None, None, None
            )
            about = {_known(id) for id in claim[GOLD_NAME[family]]}
            weights = np.full(len(passage.ids), WRITTEN if gold.get("written") else 1.0)
            yield passage.features(draft), np.array([_known(id) in about for id in passage.ids]), weights


def _known(id: str) -> str:
    return "other" if id.startswith("other:") else id


def grow(golds: Iterable[Gold], family: Family) -> dict[str, np.ndarray]:
    """The forest as named arrays, as `claims.nlp.forest` reads them."""
    examples = list(rows(golds, family))
    x, y, weights = (np.concatenate(part) for part in zip(*examples, strict=True))
    model = GradientBoostingClassifier(
        n_estimators=120,
        max_depth=4,
        learning_rate=0.08,
        subsample=0.7,
        min_samples_leaf=12,
        max_features=0.5,
        random_state=SEED,
    ).fit(x, y, weights)
    trees = [estimator.tree_ for estimator in model.estimators_[:, 0]]
    nodes = max(tree.node_count for tree in trees)

    def stacked(values: str, fill: float, dtype: type) -> np.ndarray:
        out = np.full((len(trees), nodes), fill, dtype=dtype)
        for i, tree in enumerate(trees):
            out[i, : tree.node_count] = getattr(tree, values).reshape(tree.node_count)
        return out

    share = float(np.average(y, weights=weights))
    prior = float(np.log(share / (1 - share)))
    return {
        f"{family}.feature": np.maximum(stacked("feature", 0, np.int32), 0),
        f"{family}.threshold": stacked("threshold", 0, np.float32),
        f"{family}.left": stacked("children_left", -1, np.int32),
        f"{family}.right": stacked("children_right", -1, np.int32),
        f"{family}.value": stacked("value", 0, np.float32) * np.float32(model.learning_rate),
        f"{family}.base": np.array(prior, dtype=np.float32),
    }
