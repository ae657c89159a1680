/** A list cut into blocks: each is drawn, laid out and skipped as one, so that long lists stay quick. */
export function blocksOf<Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  )
}
