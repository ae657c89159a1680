"""Texts that prepare.ts made, as windows of whole sentences."""

from __future__ import annotations

import json
import random
from dataclasses import dataclass, field
from pathlib import Path

import torch
from tokenizers import Tokenizer
from torch import Tensor

from encoder import NAMES, TIMES

CLASSIFY, SEPARATE = 101, 102
MAX_PIECES_OF_WORD = 8
"""Addresses and the like fall into many pieces; the first few tell enough."""
NO_MARK = (7, 3, 3)
"""The marks of the pieces that frame a window: none of a word's."""


@dataclass
class Text:
    """One text: the pieces and marks of its words, and what is known of them."""

    name: str
    task: str
    pieces: list[list[int]]
    marks: list[tuple[int, int, int]]
    sentences: list[tuple[int, int]]
    labels: dict[str, list[int]]
    facts: dict[int, float] = field(default_factory=dict)
    statements: list[dict[str, list[list[int]]]] = field(default_factory=list)


@dataclass
class Window:
    text: Text
    first: int
    end: int
    length: int
    """Pieces, with the two that frame it."""


class Pieces:
    def __init__(self, file: Path) -> None:
        self.tokenizer = Tokenizer.from_file(str(file))
        self.tokenizer.no_truncation()
        self.tokenizer.no_padding()
        self.known: dict[str, list[int]] = {}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            ids = self.tokenizer.encode(word, add_special_tokens=False).ids[:MAX_PIECES_OF_WORD]
            self.known[word] = ids or [self.tokenizer.token_to_id("[UNK]")]
        return self.known[word]


def spread(length: int, spans: list, kinds: list[str]) -> list[int]:
    """BIO labels as indices. spans: first, end, kind."""
    labels = [0] * length
    for first, end, kind in spans:
        if kind not in kinds:
            continue
        for index in range(first, end):
            labels[index] = 1 + 2 * kinds.index(kind) + (index > first)
    return labels


def load(file: Path, task: str, pieces: Pieces) -> list[Text]:
    texts = []
    for line in file.read_text(encoding="utf-8").splitlines():
        raw = json.loads(line)
        length = len(raw["words"])
        if length == 0:
            continue
        text = Text(
            name=raw["id"],
            task=task,
            pieces=[pieces.of(word) for word in raw["words"]],
            marks=list(zip(raw["shape"], raw["position"], raw["quoting"])),
            sentences=[(first, end) for first, end in raw["sentences"]],
            labels={},
        )
        if task == "attribution":
            text.statements = raw["statements"]
            spans = [
                (*piece, role) for one in raw["statements"] for role in ("content", "source", "cue") for piece in one[role]
            ]
            text.labels["roles"] = spread(length, spans, ["source", "cue", "content"])
        if task == "names":
            text.labels["names"] = spread(length, raw["names"], NAMES)
        if task == "times":
            text.labels["times"] = spread(length, raw["times"], TIMES)
        if task == "factuality":
            text.facts = {index: label for index, label in raw["events"]}
        texts.append(text)
    return texts


def windows(text: Text, limit: int, chance: random.Random | None = None) -> list[Window]:
    """The text in windows of whole sentences, in order; with `chance`, the first is cut short so that borders move."""
    found: list[Window] = []
    sizes = [sum(map(len, text.pieces[first:end])) for first, end in text.sentences]
    room = limit - 2
    budget = room if chance is None else chance.randint(room // 3, room)
    start, size = 0, 0
    for (first, end), own in zip(text.sentences, sizes):
        if size > 0 and size + own > budget:
            found.append(Window(text, start, first, size + 2))
            start, size, budget = first, 0, room
        if own > room:
            # A sentence longer than a window is cut between words.
            for index in range(first, end):
                if size + len(text.pieces[index]) > room:
                    found.append(Window(text, start, index, size + 2))
                    start, size = index, 0
                size += len(text.pieces[index])
        else:
            size += own
    if size > 0:
        found.append(Window(text, start, len(text.pieces), size + 2))
    return found


@dataclass
class Batch:
    windows: list[Window]
    ids: Tensor
    marks: Tensor
    filled: Tensor
    first: Tensor
    words: Tensor
    """Which places of `first` hold a word."""


def collate(chosen: list[Window]) -> Batch:
    width = max(window.length for window in chosen)
    most = max(window.end - window.first for window in chosen)
    ids = torch.zeros(len(chosen), width, dtype=torch.long)
    marks = torch.tensor(NO_MARK).repeat(len(chosen), width, 1)
    filled = torch.zeros(len(chosen), width, dtype=torch.bool)
    first = torch.zeros(len(chosen), most, dtype=torch.long)
    words = torch.zeros(len(chosen), most, dtype=torch.bool)
    for row, window in enumerate(chosen):
        own, kinds, starts = [CLASSIFY], [NO_MARK], []
        for index in range(window.first, window.end):
            starts.append(len(own))
            own += window.text.pieces[index]
            kinds += [window.text.marks[index]] * len(window.text.pieces[index])
        own.append(SEPARATE)
        kinds.append(NO_MARK)
        ids[row, : len(own)] = torch.tensor(own)
        marks[row, : len(own)] = torch.tensor(kinds)
        filled[row, : len(own)] = True
        first[row, : len(starts)] = torch.tensor(starts)
        words[row, : len(starts)] = True
    return Batch(chosen, ids, marks, filled, first, words)


def labels_of(batch: Batch, name: str, rows: list[int], absent: int) -> Tensor:
    labels = torch.full((len(rows), batch.first.shape[1]), absent, dtype=torch.long)
    for place, row in enumerate(rows):
        window = batch.windows[row]
        own = window.text.labels[name][window.first : window.end]
        labels[place, : len(own)] = torch.tensor(own)
    return labels


def batches(chosen: list[Window], budget: int, chance: random.Random) -> list[list[Window]]:
    """Windows in batches of at most `budget` pieces with their filling, of like length, in random order."""
    chosen = chosen[:]
    chance.shuffle(chosen)
    made: list[list[Window]] = []
    for start in range(0, len(chosen), 400):
        group = sorted(chosen[start : start + 400], key=lambda window: window.length)
        current: list[Window] = []
        for window in group:
            if current and window.length * (len(current) + 1) > budget:
                made.append(current)
                current = []
            current.append(window)
        if current:
            made.append(current)
    chance.shuffle(made)
    return made
