"""Write a trained network as what the product runs: an ONNX encoder, the heads' weights as numbers, the tokeniser."""

import shutil
from pathlib import Path

import numpy as np
import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import nn

from training.network import Network


class Encoder(nn.Module):
    """Word-piece ids [1, T] to their states [T, WIDTH]; always one window, so a result depends on no other text."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.encoder = network.encoder

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        return self.encoder(input_ids=ids, attention_mask=torch.ones_like(ids)).last_hidden_state[0]


def export(network: Network, tokenizer_file: Path, folder: Path) -> None:
    """Into the folder: the encoder in numbers of eight bits, the heads in full, and the tokeniser."""
    folder.mkdir(parents=True, exist_ok=True)
    network = network.eval()
    plain = folder / "encoder.fp32.onnx"
    network.encoder.config._attn_implementation = "eager"
    torch.onnx.export(
        Encoder(network),
        (torch.ones(1, 12, dtype=torch.long),),
        str(plain),
        input_names=["ids"],
        output_names=["states"],
        dynamic_axes={"ids": {1: "pieces"}, "states": {0: "pieces"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(
        str(plain), str(folder / "encoder.onnx"), weight_type=QuantType.QInt8, per_channel=True, reduce_range=True
    )
    plain.unlink()
    heads = {
        k: v.detach().numpy().astype(np.float32)
        for k, v in network.state_dict().items()
        if not k.startswith("encoder.")
    }
    np.savez_compressed(folder / "heads.npz", **heads)
    if tokenizer_file.resolve() != (folder / "tokenizer.json").resolve():
        shutil.copyfile(tokenizer_file, folder / "tokenizer.json")
    onnx.checker.check_model(str(folder / "encoder.onnx"))
