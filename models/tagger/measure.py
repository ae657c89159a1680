"""Figures of an encoder on prepared dev parts: exact F1 of pieces, of whole spans, and of ties."""

from __future__ import annotations

from collections import Counter

import torch

from data import Text, collate, windows
from encoder import NAMES, TIMES, Encoder


def spans_of(labels: list[int], kinds: list[str]) -> list[tuple[int, int, str]]:
    """Ranges of words of BIO labels; an I without its B begins a span."""
    spans: list[tuple[int, int, str]] = []
    for index, label in enumerate(labels):
        if label == 0:
            continue
        kind = kinds[(label - 1) // 2]
        inside = (label - 1) % 2 == 1
        if inside and spans and spans[-1][1] == index and spans[-1][2] == kind and labels[index - 1] != 0:
            spans[-1] = (spans[-1][0], index + 1, kind)
        else:
            spans.append((index, index + 1, kind))
    return spans


def best_bio(scores: torch.Tensor) -> list[int]:
    """The best labels where an I goes on with its own kind alone."""
    labels = scores.shape[1]
    allowed = torch.zeros(labels, labels)
    for to in range(1, labels):
        if (to - 1) % 2 == 1:
            allowed[:, to] = -1e4
            allowed[to, to] = allowed[to - 1, to] = 0
    first = torch.tensor([-1e4 if label > 0 and (label - 1) % 2 == 1 else 0.0 for label in range(labels)])
    alpha = first + scores[0]
    back = []
    for row in scores[1:]:
        best, index = (alpha[:, None] + allowed).max(0)
        back.append(index)
        alpha = best + row
    label = int(alpha.argmax())
    path = [label]
    for index in reversed(back):
        label = int(index[label])
        path.append(label)
    return path[::-1]


@torch.no_grad()
def predict(encoder: Encoder, texts: list[Text], limit: int, budget: int = 4096) -> list[dict[str, torch.Tensor]]:
    """For each text its words' figures from every head, in order."""
    encoder.eval()
    own = [(place, window) for place, text in enumerate(texts) for window in windows(text, limit)]
    own.sort(key=lambda pair: pair[1].length)
    heads = ("roles", "names", "times", "fact", "links")
    made: dict[int, list] = {}
    start = 0
    while start < len(own):
        end = start + 1
        while end < len(own) and own[end][1].length * (end + 1 - start) <= budget:
            end += 1
        batch = collate([window for _, window in own[start:end]])
        out = encoder(batch.ids, batch.marks, batch.filled, batch.first)
        for row, (place, window) in enumerate(own[start:end]):
            length = window.end - window.first
            made.setdefault(place, []).append((window, [part[row, :length].float() for part in out]))
        start = end
    results = []
    for place in range(len(texts)):
        parts = sorted(made[place], key=lambda pair: pair[0].first)
        result = {head: torch.cat([part[index] for _, part in parts]) for index, head in enumerate(heads)}
        result["windows"] = [(window.first, window.end) for window, _ in parts]
        results.append(result)
    return results


def f1(gold: int, found: int, right: int) -> float:
    return round(200 * right / max(1, gold + found), 2)


def measure(encoder: Encoder, parts: dict[str, list[Text]], limit: int) -> dict[str, float]:
    figures: dict[str, float] = {}
    for task, texts in parts.items():
        results = predict(encoder, texts, limit)
        {"attribution": attribution, "names": names, "times": times, "factuality": factuality}[task](
            encoder, texts, results, figures
        )
    return figures


def attribution(encoder: Encoder, texts: list[Text], results: list[dict], figures: dict[str, float]) -> None:
    gold, found, right = Counter(), Counter(), Counter()
    ties, tied = Counter(), Counter()
    for text, result in zip(texts, results):
        predicted = set()
        for first, end in result["windows"]:
            labels = encoder.crf.best(result["roles"][first:end])
            predicted |= {(a + first, b + first, kind) for a, b, kind in spans_of(labels, ["source", "cue", "content"])}
            tie(encoder, text, result, first, end, ties, tied)
        actual = {(a, b, role) for one in text.statements for role in ("source", "cue", "content") for a, b in one[role]}
        for role in ("source", "cue", "content"):
            gold[role] += sum(1 for one in actual if one[2] == role)
            found[role] += sum(1 for one in predicted if one[2] == role)
            right[role] += sum(1 for one in actual & predicted if one[2] == role)
    for role in gold:
        figures[role] = f1(gold[role], found[role], right[role])
    for kind in ties:
        figures[f"tie {kind}"] = round(100 * tied[kind] / ties[kind], 2)


def tie(encoder: Encoder, text: Text, result: dict, first: int, end: int, ties: Counter, tied: Counter) -> None:
    """How many gold contents are tied to their cue, and gold cues to their source, among the gold spans of a window."""
    for kind, froms, tos, answers in gold_ties(text, first, end):
        if not froms:
            continue
        none = encoder.none[kind].expand(len(froms), 1)
        links = result["links"][first:end]
        scores = encoder.link_scores(links, kind, torch.tensor(froms), torch.tensor(tos, dtype=torch.long))
        best = torch.cat([none, scores], 1).argmax(1)
        ties[kind] += len(froms)
        tied[kind] += int((best == torch.tensor(answers)).sum())


def gold_ties(text: Text, first: int, end: int):
    """For content to cue and cue to source: first words of both sides in a window, and for each of the one side which
    of the other it belongs to, counted from 1; 0 for none."""
    cues: list[int] = []
    sources: list[int] = []
    contents: list[tuple[int, int]] = []
    cue_source: list[tuple[int, int]] = []
    for one in text.statements:
        cue = one["cue"][0][0] if one["cue"] else -1
        source = one["source"][0][0] if one["source"] else -1
        has_cue, has_source = first <= cue < end, first <= source < end
        if has_cue and cue not in cues:
            cues.append(cue)
        if has_source and source not in sources:
            sources.append(source)
        if has_cue:
            cue_source.append((cue, source if has_source else -1))
        contents += [(piece[0], cue if has_cue else -1) for piece in one["content"] if first <= piece[0] < end]
    yield (
        0,
        [content - first for content, _ in contents],
        [cue - first for cue in cues],
        [cues.index(cue) + 1 if cue >= 0 else 0 for _, cue in contents],
    )
    yield (
        1,
        [cue - first for cue, _ in cue_source],
        [source - first for source in sources],
        [sources.index(source) + 1 if source >= 0 else 0 for _, source in cue_source],
    )


MICRO = {"Person": "Person", "Organization": "Organization", "Location": "Location", "Facility": "Location"}


def names(encoder: Encoder, texts: list[Text], results: list[dict], figures: dict[str, float]) -> None:
    gold, found, right = Counter(), Counter(), Counter()
    for text, result in zip(texts, results):
        predicted, actual = set(), set()
        for first, end in result["windows"]:
            labels = best_bio(result["names"][first:end])
            predicted |= {(a + first, b + first, MICRO.get(k, k)) for a, b, k in spans_of(labels, NAMES)}
        actual = {(a, b, MICRO.get(k, k)) for a, b, k in spans_of(text.labels["names"], NAMES)}
        for kind in {k for _, _, k in actual | predicted}:
            gold[kind] += sum(1 for one in actual if one[2] == kind)
            found[kind] += sum(1 for one in predicted if one[2] == kind)
            right[kind] += sum(1 for one in actual & predicted if one[2] == kind)
    micro = ("Person", "Organization", "Location")
    figures["names"] = f1(*(sum(count[kind] for kind in micro) for count in (gold, found, right)))
    for kind in (*micro, "NORP"):
        figures[f"names {kind}"] = f1(gold[kind], found[kind], right[kind])


def times(encoder: Encoder, texts: list[Text], results: list[dict], figures: dict[str, float]) -> None:
    gold = found = right = 0
    for text, result in zip(texts, results):
        predicted = set()
        for first, end in result["windows"]:
            predicted |= {(a + first, b + first) for a, b, _ in spans_of(best_bio(result["times"][first:end]), TIMES)}
        actual = {(a, b) for a, b, _ in spans_of(text.labels["times"], TIMES)}
        gold, found, right = gold + len(actual), found + len(predicted), right + len(actual & predicted)
    figures["times"] = f1(gold, found, right)


def factuality(encoder: Encoder, texts: list[Text], results: list[dict], figures: dict[str, float]) -> None:
    """Sign of factuality: share right, and F1 of what did not happen (label below 0). Mean absolute error."""
    gold = found = right = same = count = 0
    error = 0.0
    for text, result in zip(texts, results):
        for index, label in text.facts.items():
            value = float(result["fact"][index])
            count += 1
            error += abs(value - label)
            same += (value < 0) == (label < 0)
            gold += label < 0
            found += value < 0
            right += label < 0 and value < 0
    figures["fact sign"] = round(100 * same / max(1, count), 2)
    figures["fact negated"] = f1(gold, found, right)
    figures["fact error"] = round(error / max(1, count), 3)
