import { Tokenizer } from '@huggingface/tokenizers'

/** Addresses and the like fall into many pieces: the first few tell enough. The training does the same. */
const MAX_PIECES = 8
/** Words whose pieces are kept; the memory for them is about 5 MB. */
const MAX_KEPT = 40_000

/** Word pieces (Schuster and Nakajima 2012) of words by a vocabulary of BERT without capitals. */
export class WordPieces {
  readonly #tokenizer: Tokenizer
  readonly #unknown: number
  readonly #kept = new Map<string, readonly number[]>()

  /** @param tokenizer the content of a `tokenizer.json` as the Hugging Face libraries write it. */
  constructor(tokenizer: object) {
    this.#tokenizer = new Tokenizer(tokenizer, {})
    this.#unknown = this.#tokenizer.token_to_id('[UNK]') ?? 100
  }

  /** Ids of the pieces of a word: one at least, eight at most. */
  of(word: string): readonly number[] {
    const known = this.#kept.get(word)
    if (known !== undefined) return known
    const { ids } = this.#tokenizer.encode(word, { add_special_tokens: false })
    const pieces = ids.length === 0 ? [this.#unknown] : ids.slice(0, MAX_PIECES)
    if (this.#kept.size >= MAX_KEPT) this.#kept.clear()
    this.#kept.set(word, pieces)
    return pieces
  }
}
