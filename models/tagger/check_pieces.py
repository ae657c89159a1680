"""Writes `pieces.json`: a digest of the word pieces of the first 10,000 unlabelled sentences, by the tokenizer that the
training uses. `src/inference/encoder/word-pieces.test.ts` computes the same in TypeScript.

    python check_pieces.py --data DIR --tokenizer tokenizer.json
"""

from __future__ import annotations

import argparse
import hashlib
import json
from pathlib import Path

from data import Pieces

SENTENCES = 10_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--tokenizer", type=Path, default=Path(__file__).parent / "tokenizer.json")
    options = parser.parse_args()
    pieces = Pieces(options.tokenizer)
    digest = hashlib.sha256()
    words = count = 0
    with (options.data / "unlabelled.jsonl").open(encoding="utf-8") as lines:
        for _, line in zip(range(SENTENCES), lines):
            for word in json.loads(line)["words"]:
                own = pieces.of(word)
                digest.update((" ".join(map(str, own)) + "\n").encode())
                words, count = words + 1, count + len(own)
    found = {"sentences": SENTENCES, "words": words, "pieces": count, "sha256": digest.hexdigest()}
    (Path(__file__).parent / "pieces.json").write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")
    print(found)


if __name__ == "__main__":
    main()
