"""Trains the encoder with all its heads.

    python train.py --data DIR --out OUT12 --backbone e5-small-v2
    python train.py --data DIR --out OUT6 --teacher OUT12/encoder.pt --rate 3e-4 \\
        --epochs attribution=3,names=2,times=3,factuality=3,unlabelled=1

With --start, training goes on from an encoder that was trained before; the learning rate warms up again.

With a teacher, an encoder of half its layers learns from the teacher's figures as well as from the gold, and from texts
without gold.

DIR of --data is what prepare.ts wrote. A run that was cut off goes on where it left a checkpoint. Figures on the dev
parts are written to OUT/log.jsonl.
"""

from __future__ import annotations

import argparse
import json
import random
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

import backbones
from data import Batch, Pieces, Text, batches, collate, labels_of, load, windows
from encoder import Encoder
from measure import gold_ties, measure

TASKS = ("attribution", "names", "times", "factuality")
WEIGHTS = {"roles": 1.0, "links": 0.25, "names": 1.0, "times": 0.5, "fact": 1.0}
WEIGHTS |= {"taught vectors": 1.0, "taught roles": 1.0, "taught names": 1.0, "taught times": 0.5}


def link_loss(encoder: Encoder, batch: Batch, rows: list[int], links: Tensor) -> Tensor:
    losses = []
    for row in rows:
        window = batch.windows[row]
        for kind, froms, tos, answers in gold_ties(window.text, window.first, window.end):
            if not froms or not tos:
                continue
            scores = encoder.link_scores(links[row], kind, torch.tensor(froms), torch.tensor(tos))
            scores = torch.cat([encoder.none[kind].expand(len(froms), 1), scores], 1)
            losses.append(F.cross_entropy(scores, torch.tensor(answers), reduction="none"))
    return torch.cat(losses).mean() if losses else links.sum() * 0


def loss_of(encoder: Encoder, batch: Batch, teacher: Encoder | None = None) -> dict[str, Tensor]:
    x = encoder.words(batch.ids, batch.marks, batch.filled, batch.first)
    rows = {task: [row for row, one in enumerate(batch.windows) if one.text.task == task] for task in TASKS}
    losses: dict[str, Tensor] = {}
    if own := rows["attribution"]:
        labels = labels_of(batch, "roles", own, 0)
        losses["roles"] = encoder.crf.loss(encoder.roles(x[own]), labels, batch.words[own])
        losses["links"] = link_loss(encoder, batch, own, encoder.links(x))
    for task in ("names", "times"):
        if own := rows[task]:
            head = encoder.names if task == "names" else encoder.times
            labels = labels_of(batch, task, own, -100)
            losses[task] = F.cross_entropy(head(x[own]).flatten(0, 1), labels.flatten(), ignore_index=-100)
    if own := rows["factuality"]:
        places = [
            (row, index - batch.windows[row].first, label)
            for row in own
            for index, label in batch.windows[row].text.facts.items()
            if batch.windows[row].first <= index < batch.windows[row].end
        ]
        if places:
            chosen = x[torch.tensor([row for row, _, _ in places]), torch.tensor([index for _, index, _ in places])]
            target = torch.tensor([label for _, _, label in places])
            errors = F.smooth_l1_loss(encoder.fact(chosen).squeeze(-1), target, reduction="none")
            # One event in twenty did not happen: without more weight, the head never says so.
            weights = torch.where(target < 0.5, 4.0, 1.0)
            losses["fact"] = (errors * weights).sum() / weights.sum()
    if teacher is not None:
        losses |= taught(encoder, teacher, batch, x)
    return losses


def taught(encoder: Encoder, teacher: Encoder, batch: Batch, x: Tensor) -> dict[str, Tensor]:
    """How far the figures for each word are from the teacher's (Hinton, Vinyals and Dean 2015), and the words' vectors
    from the teacher's, in units of these (Jiao and others 2020, TinyBERT)."""
    with torch.no_grad():
        wanted = teacher.words(batch.ids, batch.marks, batch.filled, batch.first)[batch.words]
    own = x[batch.words]

    def divergence(head: str) -> Tensor:
        with torch.no_grad():
            target = F.log_softmax(getattr(teacher, head)(wanted), -1)
        return F.kl_div(
            F.log_softmax(getattr(encoder, head)(own), -1), target, reduction="batchmean", log_target=True
        )

    return {
        "taught vectors": F.mse_loss(own, wanted) / wanted.var(),
        **{f"taught {head}": divergence(head) for head in ("roles", "names", "times")},
    }


def plan(texts: dict[str, list[Text]], epochs: dict[str, float], limit: int, budget: int, seed: int) -> list:
    """All batches of the run, in order: every task's windows for its epochs, mixed."""
    made = []
    rounds = max(1, round(max(epochs.values())))
    for number in range(rounds):
        chance = random.Random(seed * 1000 + number)
        chosen = []
        for task, own in texts.items():
            share = epochs[task] / rounds
            times, rest = int(share), share - int(share)
            for _ in range(times):
                chosen += [window for text in own for window in windows(text, limit, chance)]
            if rest > 0:
                part = chance.sample(own, round(len(own) * rest))
                chosen += [window for text in part for window in windows(text, limit, chance)]
        made += batches(chosen, budget, chance)
    return made


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--cache", type=Path, default=Path(".tmp/backbones"))
    parser.add_argument("--backbone", default="e5-small-v2", choices=["minilm-l6", *backbones.JARS])
    parser.add_argument("--start", type=Path, help="encoder.pt to go on from, in place of a backbone")
    parser.add_argument("--teacher", type=Path, help="encoder.pt of a trained encoder of twice as many layers")
    parser.add_argument("--epochs", default="attribution=3,names=2,times=3,factuality=3")
    parser.add_argument("--rate", type=float, default=2e-4)
    parser.add_argument("--limit", type=int, default=192, help="pieces in a window")
    parser.add_argument("--budget", type=int, default=2560, help="pieces in a batch")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--steps", type=int, default=0, help="stop after so many steps, for a trial")
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    torch.set_num_threads(options.threads)
    options.out.mkdir(parents=True, exist_ok=True)
    epochs = {name: float(count) for name, count in (part.split("=") for part in options.epochs.split(","))}
    pieces = Pieces(backbones.tokenizer_file(options.cache))
    files = {task: "unlabelled.jsonl" if task == "unlabelled" else f"{task}-train.jsonl" for task in epochs}
    texts = {task: load(options.data / file, task, pieces) for task, file in files.items()}
    dev = {task: load(options.data / f"{task}-dev.jsonl", task, pieces) for task in TASKS}
    steps = plan(texts, epochs, options.limit, options.budget, options.seed)
    teacher = None if options.teacher is None else backbones.load_trained(options.teacher)
    if options.start is not None:
        encoder = backbones.load_trained(options.start, 0.1)
    elif teacher is None:
        encoder = backbones.load(options.backbone, options.cache, 0.1)
    else:
        encoder = backbones.every_other_layer(teacher, 0.1)
    heads = ("roles.", "names.", "times.", "fact.", "links.", "crf.", "distance", "none")
    new = [value for key, value in encoder.named_parameters() if key.startswith(heads)]
    old = [value for key, value in encoder.named_parameters() if not key.startswith(heads)]
    optimizer = torch.optim.AdamW(
        [{"params": old, "lr": options.rate}, {"params": new, "lr": options.rate * 10}], weight_decay=0.01, fused=True
    )
    warm = max(1, round(len(steps) * 0.08))
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer,
        lambda step: min((step + 1) / warm, max(0.0, (len(steps) - step) / max(1, len(steps) - warm))),
    )
    checkpoint = options.out / "checkpoint.pt"
    done = 0
    if checkpoint.exists():
        state = torch.load(checkpoint)
        encoder.load_state_dict(state["encoder"])
        optimizer.load_state_dict(state["optimizer"])
        schedule.load_state_dict(state["schedule"])
        torch.set_rng_state(state["random"])
        done = state["done"]
    log = (options.out / "log.jsonl").open("a")

    def note(**entry) -> None:
        log.write(json.dumps(entry) + "\n")
        log.flush()
        print(json.dumps(entry), flush=True)

    settings = {name: value for name, value in vars(options).items() if not isinstance(value, Path)}
    note(settings=settings, steps=len(steps), done=done)
    began, saved = time.time(), time.time()
    sums: dict[str, list[float]] = {}
    encoder.train()
    for number in range(done, len(steps)):
        batch = collate(steps[number])
        losses = loss_of(encoder, batch, teacher)
        sum(WEIGHTS[name] * value for name, value in losses.items()).backward()
        torch.nn.utils.clip_grad_norm_(encoder.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        for name, value in losses.items():
            sums.setdefault(name, []).append(float(value.detach()))
        if (number + 1) % 50 == 0:
            means = {name: round(sum(values) / len(values), 4) for name, values in sums.items()}
            note(step=number + 1, seconds=round(time.time() - began), **means)
            sums = {}
        if options.steps and number + 1 - done >= options.steps:
            return
        if time.time() - saved > 300:
            state = {"encoder": encoder.state_dict(), "optimizer": optimizer.state_dict(), "done": number + 1}
            state |= {"schedule": schedule.state_dict(), "random": torch.get_rng_state()}
            torch.save(state, checkpoint.with_suffix(".new"))
            checkpoint.with_suffix(".new").replace(checkpoint)
            saved = time.time()
        if (number + 1) in (len(steps) // 3, 2 * len(steps) // 3):
            note(step=number + 1, dev=measure(encoder, {task: own[:30] for task, own in dev.items() if task in ("attribution", "names")}, options.limit))
            encoder.train()
    torch.save({"encoder": encoder.state_dict(), "backbone": options.backbone, "limit": options.limit}, options.out / "encoder.pt")
    note(dev=measure(encoder, dev, options.limit), seconds=round(time.time() - began))


if __name__ == "__main__":
    main()
