"""The network: one encoder over a window, and heads for segments, ends and starts of claims, and their attributes."""

from pathlib import Path

import torch
from torch import nn
from transformers import BertConfig, BertModel

from claims.nlp.features import CLAIM_FEATURES
from claims.nlp.heads import ATTRIBUTES, LABELS

WIDTH = 384
FROZEN = 3  # lowest layers of the encoder; they and the embeddings keep their published weights


class Network(nn.Module):
    def __init__(self, encoder: BertModel, features: int) -> None:
        super().__init__()
        self.encoder = encoder
        self.dropout = nn.Dropout(0.2)
        self.label = _head(2 * WIDTH + features, 256, len(LABELS))
        self.end = _head(2 * WIDTH + features, 256, 1)
        self.start_key = nn.Linear(WIDTH, 128)
        self.start_query = nn.Linear(WIDTH, 128)
        self.start_lone = nn.Linear(WIDTH, 1)
        self.span = nn.Sequential(nn.Linear(4 * WIDTH + features + CLAIM_FEATURES, 384), nn.GELU(), nn.Dropout(0.2))
        self.attributes = nn.ModuleDict({name: nn.Linear(384, len(values)) for name, values in ATTRIBUTES.items()})
        self.encoder.embeddings.requires_grad_(False)
        for layer in self.encoder.encoder.layer[:FROZEN]:
            layer.requires_grad_(False)

    @torch.no_grad()
    def lower(self, ids: torch.Tensor) -> torch.Tensor:
        """[1, T, width]: the states below the layers that learn; the same in every training run."""
        return _through(self.encoder.encoder.layer[:FROZEN], self.encoder.embeddings(input_ids=ids))

    def upper(self, states: torch.Tensor) -> torch.Tensor:
        """[T, width]: the states of one window's pieces."""
        return _through(self.encoder.encoder.layer[FROZEN:], states)[0]

    def segment_state(self, hidden: torch.Tensor, first: int, stop: int) -> torch.Tensor:
        """[2 * WIDTH]: the mean of the segment's pieces, and the mark that closes it."""
        mean = hidden[first:stop].mean(0) if stop > first else hidden[stop]
        return torch.cat([mean, hidden[stop]])

    def ends(
        self, hidden: torch.Tensor, state: torch.Tensor, features: torch.Tensor, first: int, stop: int
    ) -> torch.Tensor:
        """[pieces]: the logit that a claim ends with this piece."""
        rows = hidden[first:stop]
        n = len(rows)
        inputs = torch.cat([rows, state[:WIDTH].expand(n, -1), features.expand(n, -1)], dim=1)
        return self.end(self.dropout(inputs)).squeeze(1)

    def starts(self, hidden: torch.Tensor, first: int, end: int) -> torch.Tensor:
        """[pieces up to the end]: the logit that the claim which ends there starts with this piece."""
        rows = hidden[first : end + 1]
        return self.start_key(rows) @ self.start_query(hidden[end]) / 128**0.5 + self.start_lone(rows).squeeze(1)

    def span_state(
        self, hidden: torch.Tensor, state: torch.Tensor, features: torch.Tensor, start: int, end: int
    ) -> torch.Tensor:
        return torch.cat([hidden[start], hidden[end], hidden[start : end + 1].mean(0), state[:WIDTH], features])


def _through(layers: nn.ModuleList, states: torch.Tensor) -> torch.Tensor:
    for layer in layers:
        out = layer(states)
        states = out[0] if isinstance(out, tuple) else out
    return states


def _head(inputs: int, middle: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(inputs, middle), nn.GELU(), nn.Dropout(0.2), nn.Linear(middle, outputs))


def pretrained(folder: Path, features: int) -> Network:
    """The network on the published encoder's weights; the heads are new."""
    from safetensors.torch import load_file

    config = BertConfig.from_json_file(str(folder / "config.json"))
    config._attn_implementation = "sdpa"
    config.hidden_dropout_prob = config.attention_probs_dropout_prob = 0.0  # costly on a CPU; pieces are masked instead
    encoder = BertModel(config, add_pooling_layer=False)
    weights = {k.removeprefix("bert."): v for k, v in load_file(str(folder / "model.safetensors")).items()}
    missing, _ = encoder.load_state_dict(weights, strict=False)
    if missing:
        raise ValueError(f"the encoder's file lacks {missing[:3]}")
    return Network(encoder, features)
