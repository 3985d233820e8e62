"""Train one network on annotated articles."""

import math
import random
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch.nn import functional

from claims.nlp.heads import ATTRIBUTES, LABELS
from training.data import Example, Gold, examples, phrases_of, swapped
from training.network import Network, pretrained

FROZEN = 2  # lowest layers of the encoder that keep their published weights
WEIGHTS = {"kind": 1.0, "effect": 0.7, "negated": 0.7, "strength": 0.9, "scope": 0.7, "subjects": 0.5, "basis": 0.5}


def fit(
    golds: Sequence[Gold],
    encoder: Path,
    tokenizer: Tokenizer,
    *,
    seed: int,
    epochs: int = 10,
    swap: float = 0.5,
    rate: float = 6e-5,
    batch: int = 1,
    log: bool = True,
) -> Network:
    rng = random.Random(seed)
    torch.manual_seed(seed)
    plain = {gold["doc"]: list(examples(gold, tokenizer)) for gold in golds}
    phrases = phrases_of(golds)
    width = next(e for es in plain.values() for e in es).features.shape[1]
    network = pretrained(encoder, width)
    network.encoder.embeddings.requires_grad_(False)
    for layer in network.encoder.encoder.layer[:FROZEN]:
        layer.requires_grad_(False)
    old = [p for n, p in network.named_parameters() if n.startswith("encoder.") and p.requires_grad]
    new = [p for n, p in network.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW([{"params": old, "lr": rate}, {"params": new, "lr": 10 * rate}], weight_decay=0.01)
    steps = epochs * math.ceil(sum(map(len, plain.values())) / batch)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda i: min(1, (i + 1) / (0.1 * steps)) * max(0.0, 1 - i / steps) ** 0.9)
    averaged = torch.optim.swa_utils.AveragedModel(network, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(0.99))
    for epoch in range(epochs):
        began, losses = time.time(), []
        rows = [e for gold in golds for e in _this_time(gold, plain, phrases, tokenizer, rng, swap)]
        rng.shuffle(rows)
        network.train()
        for at in range(0, len(rows), batch):
            loss = _loss(network, rows[at : at + batch], tokenizer, rng)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(network.parameters(), 1.0)
            optimizer.step()
            schedule.step() if schedule.last_epoch < steps else None
            if epoch * 3 >= epochs:
                averaged.update_parameters(network)
            losses.append(float(loss))
        if log:
            print(f"epoch {epoch + 1}  loss {np.mean(losses):.3f}  {time.time() - began:.0f} s", flush=True)
    return averaged.module.eval()


def _this_time(gold, plain, phrases, tokenizer, rng, swap) -> list[Example]:  # type: ignore[no-untyped-def]
    if rng.random() < swap:
        return list(examples(swapped(gold, phrases, rng), tokenizer))
    return plain[gold["doc"]]


def _loss(network: Network, rows: Sequence[Example], tokenizer: Tokenizer, rng: random.Random) -> torch.Tensor:
    ids, mask = _padded(rows, tokenizer, rng)
    hidden = network.hidden(ids, mask)
    label_in, labels, spans, truths = [], [], [], []
    end_losses, start_losses = [], []
    for h, row in zip(hidden, rows, strict=True):
        features = torch.from_numpy(row.features)
        states = [network.segment_state(h, first, stop) for _, first, stop in row.window.read]
        label_in += [torch.cat([s, f]) for s, f in zip(states, features, strict=True)]
        labels += row.labels
        for place, (_, first, stop) in enumerate(row.window.read):
            mine = [c for c in row.claims if c[0] == place]
            if not mine or stop <= first:
                continue
            logits = network.ends(h, states[place], features[place], first, stop)
            truth = torch.zeros_like(logits)
            truth[[c[2] - first for c in mine]] = 1
            end_losses.append(functional.binary_cross_entropy_with_logits(logits, truth, reduction="sum") / len(mine))
            for _, start, end, attributes in mine:
                scores = network.starts(h, first, end)
                start_losses.append(functional.cross_entropy(scores[None], torch.tensor([start - first])))
                spans.append(network.span_state(h, states[place], features[place], start, end))
                truths.append(attributes)
    loss = functional.cross_entropy(
        network.label(network.dropout(torch.stack(label_in))), torch.tensor(labels), label_smoothing=0.05
    )
    if spans:
        loss = loss + 0.4 * torch.stack(end_losses).mean() + 0.4 * torch.stack(start_losses).mean()
        shared = network.span(network.dropout(torch.stack(spans)))
        target = torch.tensor(truths)
        for i, name in enumerate(ATTRIBUTES):
            loss = loss + 0.5 * WEIGHTS[name] * functional.cross_entropy(
                network.attributes[name](shared), target[:, i], label_smoothing=0.03
            )
    return loss


def _padded(rows: Sequence[Example], tokenizer: Tokenizer, rng: random.Random, masked: float = 0.08) -> tuple[torch.Tensor, torch.Tensor]:
    longest = max(len(row.window.ids) for row in rows)
    ids, mask = torch.zeros(len(rows), longest, dtype=torch.long), torch.zeros(len(rows), longest, dtype=torch.long)
    hide = tokenizer.token_to_id("[MASK]")
    for i, row in enumerate(rows):
        line = row.window.ids.copy()
        for j in range(len(line)):
            if row.window.offsets[j][0] >= 0 and rng.random() < masked:
                line[j] = hide
        ids[i, : len(line)] = torch.from_numpy(line)
        mask[i, : len(line)] = 1
    return ids, mask
