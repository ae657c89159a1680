"""Writes a trained encoder as `model.onnx` (int8) and `heads.json` beside it.

    python export.py --model DIR/encoder.pt --out thorough --version 1
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

import onnx
import torch
import torch.nn.functional as F
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

import backbones
from encoder import BUCKETS, LINK, NAMES, ROLES, TIMES, Encoder, Layer, bio


def plain_attention(self: Layer, x: Tensor, mask: Tensor) -> Tensor:
    """The layer as in training, in operations that the runtime fuses and quantizes."""
    batch, length, width = x.shape
    size = width // self.heads

    def split(y: Tensor) -> Tensor:
        return y.view(batch, length, self.heads, size).transpose(1, 2)

    scores = torch.matmul(split(self.query(x)), split(self.key(x)).transpose(2, 3)) / size**0.5 + mask
    attended = torch.matmul(torch.softmax(scores, -1), split(self.value(x)))
    x = self.norm1(x + self.attended(attended.transpose(1, 2).reshape(batch, length, width)))
    return self.norm2(x + self.fall(F.gelu(self.rise(x))))


class Exported(nn.Module):
    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder

    def forward(self, ids: Tensor, marks: Tensor, filled: Tensor, first: Tensor):
        return self.encoder(ids.long(), marks.long(), filled, first.long())


def export(encoder: Encoder, out: Path, reduce_range: bool) -> None:
    for layer in encoder.layers:
        layer.forward = plain_attention.__get__(layer)
    given = (
        torch.ones(2, 7, dtype=torch.int),
        torch.zeros(2, 7, 3, dtype=torch.int),
        torch.ones(2, 7, dtype=torch.bool),
        torch.ones(2, 5, dtype=torch.int),
    )
    batch, pieces, words = (torch.export.Dim(name) for name in ("batch", "pieces", "words"))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.onnx"
        torch.onnx.export(
            Exported(encoder),
            given,
            plain,
            input_names=["ids", "marks", "filled", "first"],
            output_names=["roles", "names", "times", "fact", "links"],
            dynamic_shapes=({0: batch, 1: pieces}, {0: batch, 1: pieces}, {0: batch, 1: pieces}, {0: batch, 1: words}),
            external_data=False,
            dynamo=True,
        )
        model = onnx.load(plain)
        onnx.save(model, out / "model-fp32.onnx")
        quantize_dynamic(
            plain,
            out / "model.onnx",
            per_channel=True,
            reduce_range=reduce_range,
            weight_type=QuantType.QInt8,
            extra_options={"MatMulConstBOnly": True},
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--version", type=int, default=1)
    parser.add_argument("--full-range", action="store_true", help="8-bit weights; less exact on processors without VNNI")
    options = parser.parse_args()
    encoder = backbones.load_trained(options.model)
    options.out.mkdir(parents=True, exist_ok=True)
    crf = encoder.crf
    heads = {
        "version": options.version,
        "layers": encoder.size.layers,
        "pieces": torch.load(options.model).get("limit", 192),
        "roles": ROLES,
        "names": bio(NAMES),
        "times": bio(TIMES),
        "crf": {"first": crf.first.tolist(), "last": crf.last.tolist(), "pairs": crf.pairs.tolist()},
        "link": {"width": LINK, "buckets": BUCKETS, "distance": encoder.distance.tolist(), "none": encoder.none.tolist()},
    }
    (options.out / "heads.json").write_text(json.dumps(heads) + "\n", encoding="utf-8")
    export(encoder, options.out, not options.full_range)
    for file in sorted(options.out.iterdir()):
        print(file.name, file.stat().st_size)


if __name__ == "__main__":
    main()
