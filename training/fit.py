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
MASKED = 0.08  # word pieces hidden in a masked reading
WEIGHTS = {"kind": 1.0, "effect": 0.7, "negated": 0.7, "strength": 0.9, "scope": 0.7, "subjects": 0.5, "basis": 0.5}
READINGS = {"plain": 0.25, "masked": 0.3, "swapped": 0.45}  # how an article is read, and how often


@dataclass
class Read:
    """One window as the learning layers meet it: the states below them are the same in every epoch."""

    example: Example
    states: torch.Tensor


def prepare(golds: Sequence[Gold], encoder: Path, tokenizer: Tokenizer, seed: int) -> dict[str, dict[str, list[Read]]]:
    """Every article in its readings: as it is, with pieces masked, and about other therapies and conditions."""
    rng, names = random.Random(seed), phrases()
    network = pretrained(encoder, 1).eval()
    hide = tokenizer.token_to_id("[MASK]")

    def read(gold: Gold, masked: float) -> list[Read]:
        return [Read(e, network.lower(_masked(e, hide, masked, rng))) for e in examples(gold, tokenizer)]

    return {
        gold["doc"]: {
            "plain": read(gold, 0.0),
            "masked": read(gold, MASKED),
            "swapped": read(swapped(gold, names, rng), MASKED),
        }
        for gold in golds
    }


def _masked(example: Example, hide: int, share: float, rng: random.Random) -> torch.Tensor:
    ids = example.window.ids.copy()
    for i in range(len(ids)):
        if example.window.offsets[i][0] >= 0 and rng.random() < share:
            ids[i] = hide
    return torch.from_numpy(ids)[None]


def fit(
    readings: Mapping[str, Mapping[str, list[Read]]],
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
    width = next(r for ways in readings.values() for r in ways["plain"]).example.features.shape[1]
    network = pretrained(encoder, width)
    learning = [(n, p) for n, p in network.named_parameters() if p.requires_grad]
    old = [p for n, p in learning if n.startswith("encoder.")]
    new = [p for n, p in learning if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": rate}, {"params": new, "lr": 10 * rate}], weight_decay=0.01, fused=True
    )
    steps = epochs * math.ceil(sum(len(ways["plain"]) * _share(ways) for ways in readings.values()))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda i: min(1, (i + 1) / (0.1 * steps)) * max(0.02, 1 - i / steps)
    )
    averaged = torch.optim.swa_utils.AveragedModel(
        network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.99)
    )
    for epoch in range(epochs):
        began, losses = time.time(), []
        network.train()
        for number, row in enumerate(_epoch(readings, rng)):
            loss = _loss(network, row)
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


def _share(ways: Mapping[str, list[Read]]) -> float:
    return 1.0 if any(read.example.claims for read in ways["plain"]) else WITHOUT_CLAIMS


def _epoch(readings: Mapping[str, Mapping[str, list[Read]]], rng: random.Random) -> list[Read]:
    rows = []
    for doc in sorted(readings):
        way = rng.choices(list(READINGS), list(READINGS.values()))[0]
        if rng.random() < _share(readings[doc]):
            rows += readings[doc][way]
    rng.shuffle(rows)
    return rows


def _loss(network: Network, row: Read) -> torch.Tensor:
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
            spans.append(network.span_state(hidden, states[place], features[place], start, end))
    truths = torch.tensor([c[3] for place in range(len(states)) for c in example.claims if c[0] == place])
    loss = loss + 0.4 * torch.stack(ends).mean() + 0.4 * torch.stack(starts).mean()
    shared = network.span(network.dropout(torch.stack(spans)))
    for i, name in enumerate(ATTRIBUTES):
        judged = network.attributes[name](shared)
        loss = loss + 0.5 * WEIGHTS[name] * functional.cross_entropy(judged, truths[:, i], label_smoothing=0.03)
    return loss
