"""Train one network on annotated articles."""

import math
import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from claims.nlp.heads import ATTRIBUTES
from training.data import Example, Gold, examples, phrases, swapped
from training.network import Network, pretrained

WITHOUT_CLAIMS = 0.4  # how often an article without any claim is read in an epoch
WRITTEN = 0.4  # and one that was written for training
EXACT = 0.6  # how often the attributes of a claim are learnt from its exact words
MASKED = 0.08  # word pieces hidden in a masked reading
WEIGHTS = {"kind": 1.0, "effect": 0.7, "negated": 0.7, "strength": 0.9, "scope": 0.7, "subjects": 0.5, "basis": 0.5}
READINGS = {"plain": 0.25, "masked": 0.3, "swapped": 0.45}  # how an article is read, and how often


@dataclass
class Read:
    """One window as the learning layers meet it: the states below them are the same in every epoch."""

    example: Example
    states: torch.Tensor


@dataclass
class Article:
    """One article in its readings, and how often it is read in an epoch."""

    share: float
    ways: dict[str, list[Read]]


def prepare(golds: Sequence[Gold], encoder: Path, tokenizer: Tokenizer, seed: int) -> dict[str, Article]:
    """Every article as it is, with pieces masked, and about other therapies and conditions."""
    rng, names = random.Random(seed), phrases()
    network = pretrained(encoder, 1).eval()
    hide = tokenizer.token_to_id("[MASK]")

    def read(gold: Gold, masked: float) -> list[Read]:
        return [Read(e, network.lower(_masked(e, hide, masked, rng))) for e in examples(gold, tokenizer)]

    return {
        gold["doc"]: Article(
            _share(gold),
            {
                "plain": read(gold, 0.0),
                "masked": read(gold, MASKED),
                "swapped": read(swapped(gold, names, rng), MASKED),
            },
        )
        for gold in golds
    }


def _share(gold: Gold) -> float:
    return (1.0 if gold["claims"] else WITHOUT_CLAIMS) * (WRITTEN if gold.get("written") else 1.0)


def _masked(example: Example, hide: int, share: float, rng: random.Random) -> torch.Tensor:
    ids = example.window.ids.copy()
    for i in range(len(ids)):
        if example.window.offsets[i][0] >= 0 and rng.random() < share:
            ids[i] = hide
    return torch.from_numpy(ids)[None]


def fit(
    articles: Mapping[str, Article],
    encoder: Path,
    *,
    seed: int,
    epochs: int,
    rate: float,
    name: str = "",
) -> Network:
    """The average of the network's weights over the last two thirds of its training."""
    rng = random.Random(seed)
    torch.manual_seed(seed)
    width = next(r for article in articles.values() for r in article.ways["plain"]).example.features.shape[1]
    network = pretrained(encoder, width)
    learning = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
    old = [p for n, p in learning if n.startswith("encoder.")]
    new = [p for n, p in learning if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": rate}, {"params": new, "lr": 10 * rate}], weight_decay=0.01, fused=True
    )
    steps = epochs * math.ceil(sum(len(article.ways["plain"]) * article.share for article in articles.values()))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min(1, (i + 1) / (0.1 * steps)) * max(0.02, 1 - i / steps)
    )
    averaged = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.99)
    )
    for epoch in range(epochs):
        began, losses = time.time(), []
        network.train()
        for number, row in enumerate(_epoch(articles, rng)):
            loss = _loss(network, row, rng)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for _, p in learning], 1.0)
            optimizer.step()
            schedule.step()
            if epoch * 3 >= epochs and number % 2:
                averaged.update_parameters(network)
            losses.append(float(loss))
        print(f"{name} epoch {epoch + 1}  loss {np.mean(losses):.3f}  {time.time() - began:.0f} s", flush=True)
    return averaged.module.eval()


def _epoch(articles: Mapping[str, Article], rng: random.Random) -> list[Read]:
    rows = []
    for doc in sorted(articles):
        way = rng.choices(list(READINGS), list(READINGS.values()))[0]
        if rng.random() < articles[doc].share:
            rows += articles[doc].ways[way]
    rng.shuffle(rows)
    return rows


def _nearby(start: int, end: int, first: int, stop: int, rng: random.Random) -> tuple[int, int]:
    """Often the span itself, else one a little off: what is found later seldom fits exactly."""
    if rng.random() < EXACT:
        return start, end
    reach = max(1, (end - start) // 4)
    start, end = start + rng.randint(-reach, reach), end + rng.randint(-reach, reach)
    return min(max(start, first), stop - 1), max(min(end, stop - 1), min(max(start, first), stop - 1))


def _loss(network: Network, row: Read, rng: random.Random) -> torch.Tensor:
    example, hidden = row.example, network.upper(row.states)
    features = torch.from_numpy(example.features)
    states = [network.segment_state(hidden, first, stop) for _, first, stop in example.window.read]
    inputs = torch.cat([torch.stack(states), features], dim=1)
    loss = functional.cross_entropy(
        network.label(network.dropout(inputs)), torch.tensor(example.labels), label_smoothing=0.05
    )
    if not example.claims:
        return loss
    ends, starts, spans = [], [], []
    for place, (_, first, stop) in enumerate(example.window.read):
        mine = [claim for claim in example.claims if claim[0] == place]
        if mine:
            truth = torch.zeros(stop - first)
            truth[[end - first for _, _, end, _ in mine]] = 1
            logits = network.ends(hidden, states[place], features[place], first, stop)
            ends.append(functional.binary_cross_entropy_with_logits(logits, truth, reduction="sum") / len(mine))
        for _, start, end, _ in mine:
            starts.append(
                functional.cross_entropy(network.starts(hidden, first, end)[None], torch.tensor([start - first]))
            )
            start, end = _nearby(start, end, first, stop, rng)
            seen = torch.from_numpy(example.seen_of(place, start, end))
            spans.append(network.span_state(hidden, states[place], seen, start, end))
    truths = torch.tensor([c[3] for place in range(len(states)) for c in example.claims if c[0] == place])
    loss = loss + 0.4 * torch.stack(ends).mean() + 0.4 * torch.stack(starts).mean()
    shared = network.span(network.dropout(torch.stack(spans)))
    for i, name in enumerate(ATTRIBUTES):
        judged = network.attributes[name](shared)
        loss = loss + 0.5 * WEIGHTS[name] * functional.cross_entropy(judged, truths[:, i], label_smoothing=0.03)
    return loss
