"""The encoder: BERT layers of width 384, what a word is told beside its letters, and the heads."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

ROLES = ["O", "B-source", "I-source", "B-cue", "I-cue", "B-content", "I-content"]
NAMES = ["Person", "Organization", "Location", "Facility", "NORP", "Misc", "Product", "Date", "Money"]
TIMES = ["DATE", "TIME", "DURATION", "SET"]
SHAPES, POSITIONS, QUOTINGS = 7, 3, 3
LINK = 64
"""Width of the vectors that tie contents to cues and cues to sources."""


def bio(kinds: list[str]) -> list[str]:
    return ["O"] + [f"{mark}-{kind}" for kind in kinds for mark in "BI"]


@dataclass
class Size:
    layers: int
    width: int = 384
    heads: int = 12
    inner: int = 1536
    vocabulary: int = 30522
    positions: int = 512


class Dropout(nn.Module):
    """Dropout whose masks are stretches of one pool, drawn once: on a processor, drawing them anew costs as much as a
    third of a step."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share
        self.pool: Tensor | None = None

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or self.share == 0:
            return x
        if self.pool is None or len(self.pool) < 2 * x.numel():
            size = max(1 << 22, 4 * x.numel())
            self.pool = (torch.rand(size) >= self.share).float() / (1 - self.share)
        start = int(torch.randint(len(self.pool) - x.numel(), (1,)))
        return x * self.pool[start : start + x.numel()].view_as(x)


class Layer(nn.Module):
    def __init__(self, size: Size, dropout: Dropout) -> None:
        super().__init__()
        self.heads = size.heads
        self.query = nn.Linear(size.width, size.width)
        self.key = nn.Linear(size.width, size.width)
        self.value = nn.Linear(size.width, size.width)
        self.attended = nn.Linear(size.width, size.width)
        self.norm1 = nn.LayerNorm(size.width, eps=1e-12)
        self.rise = nn.Linear(size.width, size.inner)
        self.fall = nn.Linear(size.inner, size.width)
        self.norm2 = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = dropout

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape

        def split(y: Tensor) -> Tensor:
            return y.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        attended = F.scaled_dot_product_attention(
            split(self.query(x)), split(self.key(x)), split(self.value(x)), attn_mask=mask
        )
        attended = self.attended(attended.transpose(1, 2).reshape(batch, length, width))
        x = self.norm1(x + self.dropout(attended))
        return self.norm2(x + self.dropout(self.fall(F.gelu(self.rise(x)))))


class Encoder(nn.Module):
    """Word pieces in, one row of figures a word out, for every head."""

    def __init__(self, size: Size, dropout: float = 0.1) -> None:
        super().__init__()
        self.size = size
        self.pieces = nn.Embedding(size.vocabulary, size.width)
        self.places = nn.Embedding(size.positions, size.width)
        self.segment = nn.Parameter(torch.zeros(size.width))
        self.shapes = nn.Embedding(SHAPES + 1, size.width)
        self.positions = nn.Embedding(POSITIONS + 1, size.width)
        self.quotings = nn.Embedding(QUOTINGS + 1, size.width)
        for added in (self.shapes, self.positions, self.quotings):
            nn.init.zeros_(added.weight)
        self.norm = nn.LayerNorm(size.width, eps=1e-12)
        self.dropout = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(size, self.dropout) for _ in range(size.layers))
        self.roles = nn.Linear(size.width, len(ROLES))
        self.names = nn.Linear(size.width, len(bio(NAMES)))
        self.times = nn.Linear(size.width, len(bio(TIMES)))
        self.fact = nn.Sequential(nn.Linear(size.width, 128), nn.GELU(), nn.Linear(128, 1))
        self.links = nn.Linear(size.width, 4 * LINK)
        self.crf = CRF(len(ROLES))
        self.distance = nn.Parameter(torch.zeros(2, len(BUCKETS) * 2 + 1))
        self.none = nn.Parameter(torch.zeros(2))

    def words(self, ids: Tensor, marks: Tensor, filled: Tensor, first: Tensor) -> Tensor:
        """Vectors of the words. ids, filled: batch x pieces; marks: batch x pieces x 3; first: batch x words."""
        x = self.pieces(ids) + self.places.weight[: ids.shape[1]] + self.segment
        x = x + self.shapes(marks[..., 0]) + self.positions(marks[..., 1]) + self.quotings(marks[..., 2])
        x = self.dropout(self.norm(x))
        mask = torch.where(filled, 0.0, -1e4)[:, None, None, :].to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        x = torch.gather(x, 1, first[..., None].expand(-1, -1, x.shape[-1]))
        return self.dropout(x)

    def forward(self, ids: Tensor, marks: Tensor, filled: Tensor, first: Tensor):
        x = self.words(ids, marks, filled, first)
        return self.roles(x), self.names(x), self.times(x), self.fact(x).squeeze(-1), self.links(x)

    def link_scores(self, links: Tensor, kind: int, froms: Tensor, tos: Tensor) -> Tensor:
        """Scores of ties in one text. kind 0: content to cue; 1: cue to source. links: words x 4*LINK."""
        query = links[froms, 2 * kind * LINK : (2 * kind + 1) * LINK]
        key = links[tos, (2 * kind + 1) * LINK : (2 * kind + 2) * LINK]
        scores = query @ key.T / LINK**0.5
        return scores + self.distance[kind][bucket(tos[None, :] - froms[:, None])]


BUCKETS = [1, 2, 3, 5, 8, 12, 20, 32, 64]


def bucket(distance: Tensor) -> Tensor:
    """Signed distances in words as indices: 0 in the middle, farther ones in wider steps."""
    size = torch.bucketize(distance.abs(), torch.tensor(BUCKETS), right=True)
    return len(BUCKETS) + torch.sign(distance) * size


class CRF(nn.Module):
    """Linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over one label a word."""

    def __init__(self, labels: int) -> None:
        super().__init__()
        self.first = nn.Parameter(torch.zeros(labels))
        self.last = nn.Parameter(torch.zeros(labels))
        self.pairs = nn.Parameter(torch.zeros(labels, labels))

    def loss(self, scores: Tensor, labels: Tensor, filled: Tensor) -> Tensor:
        """Negative log-likelihood per word. scores: batch x words x labels."""
        scores = scores.float()
        rows = torch.arange(len(scores))
        length = filled.sum(1)
        own = scores.gather(2, labels[..., None]).squeeze(-1)
        steps = self.pairs[labels[:, :-1], labels[:, 1:]]
        gold = (own * filled).sum(1) + (steps * filled[:, 1:]).sum(1)
        gold = gold + self.first[labels[:, 0]] + self.last[labels[rows, length - 1]]
        alpha = self.first + scores[:, 0]
        for index in range(1, scores.shape[1]):
            following = torch.logsumexp(alpha[:, :, None] + self.pairs, 1) + scores[:, index]
            alpha = torch.where(filled[:, index, None], following, alpha)
        return (torch.logsumexp(alpha + self.last, 1) - gold).sum() / length.sum()

    @torch.no_grad()
    def best(self, scores: Tensor) -> list[int]:
        """The best labels of one text. scores: words x labels."""
        alpha = self.first + scores[0]
        back = []
        for row in scores[1:]:
            best, index = (alpha[:, None] + self.pairs).max(0)
            back.append(index)
            alpha = best + row
        label = int((alpha + self.last).argmax())
        path = [label]
        for index in reversed(back):
            label = int(index[label])
            path.append(label)
        return path[::-1]
