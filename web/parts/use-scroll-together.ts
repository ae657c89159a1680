import { useCallback, useEffect, useMemo, useRef, type RefObject } from 'react'

import type { Statement } from '../../src/model/statement.ts'
import { startOf } from './statement-order.ts'

/** From this width on text and statements stand side by side; the style sheet has the same figure. */
const SIDE_BY_SIDE = '(min-width: 60rem)'
/** So long after a selection the columns stay where it brought them. */
const HOLD_MS = 400

export interface Columns {
  readonly text: RefObject<HTMLElement | null>
  /** The column that scrolls by itself, with the cards in it. */
  readonly cards: RefObject<HTMLElement | null>
}

/** Where a selection was made: that column stays as it is, the other one follows. */
export type SelectedFrom = 'text' | 'card' | 'key' | 'address'

/** The `id` of the element of a card, and of a paragraph that begins at an offset of the text. */
export const cardId = (statement: string) => `card-${statement}`
export const paragraphId = (start: number) => `p-${start}`

export function findCard(statement: string): HTMLElement | null {
  return document.getElementById(cardId(statement))
}

/**
 * Scrolls the two columns together: the cards follow the text, and a selection brings both its words and its card
 * into view. Where the columns stand one above the other, only the one that was not clicked is brought.
 */
export function useScrollTogether(shown: readonly Statement[], { text, cards }: Columns) {
  const starts = useMemo(() => shown.map((statement) => ({ id: statement.id, start: startOf(statement) })), [shown])
  const holdUntilMs = useRef(0)
  useEffect(() => {
    let frame = 0
    const follow = () => {
      frame = 0
      if (performance.now() < holdUntilMs.current || !window.matchMedia(SIDE_BY_SIDE).matches) return
      const offset = firstVisibleOffset(text.current)
      const statement = offset === undefined ? undefined : starts.find(({ start }) => start >= offset)?.id
      const card = statement === undefined ? null : findCard(statement)
      if (card !== null && cards.current !== null) scrollCardToTop(cards.current, card)
    }
    const hear = () => {
      if (frame === 0) frame = requestAnimationFrame(follow)
    }
    window.addEventListener('scroll', hear, { passive: true })
    return () => {
      window.removeEventListener('scroll', hear)
      cancelAnimationFrame(frame)
    }
  }, [text, cards, starts])

  const showWords = useCallback(
    (statement: string) => {
      holdUntilMs.current = performance.now() + HOLD_MS
      findWords(text.current, statement)?.scrollIntoView({ block: 'center' })
    },
    [text],
  )
  const bring = useCallback(
    (statement: string, from: SelectedFrom) => {
      holdUntilMs.current = performance.now() + HOLD_MS
      const sideBySide = window.matchMedia(SIDE_BY_SIDE).matches
      const words = findWords(text.current, statement)
      if (sideBySide && from !== 'text' && words !== null && !isInView(words)) words.scrollIntoView({ block: 'center' })
      const card = findCard(statement)
      if (from === 'card' || card === null || cards.current === null) return
      if (!sideBySide) card.scrollIntoView({ block: 'nearest' })
      else if (!isInColumn(cards.current, card)) scrollCardToTop(cards.current, card)
    },
    [text, cards],
  )
  return { showWords, bring }
}

/** The first words of the selected statement, which are marked as such. */
function findWords(text: HTMLElement | null, statement: string): HTMLElement | null {
  const marked = text?.querySelectorAll<HTMLElement>('.is-selected') ?? []
  return [...marked].find((run) => run.dataset['statements']?.split(' ').includes(statement)) ?? null
}

function isInView(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect()
  return top >= 0 && bottom <= window.innerHeight
}

/** Where cards begin to be seen in their column: below its head, which stays. */
function topOf(column: HTMLElement): number {
  const head = column.firstElementChild?.getBoundingClientRect().height ?? 0
  return column.getBoundingClientRect().top + head
}

function isInColumn(column: HTMLElement, card: HTMLElement): boolean {
  const { top, bottom } = card.getBoundingClientRect()
  return top >= topOf(column) && bottom <= Math.min(column.getBoundingClientRect().bottom, window.innerHeight)
}

/** Only the column is scrolled: the text beside it stays where it is. */
function scrollCardToTop(column: HTMLElement, card: HTMLElement): void {
  column.scrollTop += card.getBoundingClientRect().top - topOf(column)
}

/** The offset of the first paragraph that is at least partly in view. */
function firstVisibleOffset(text: HTMLElement | null): number | undefined {
  const block = firstVisible([...(text?.children ?? [])])
  const paragraph = firstVisible([...(block?.children ?? [])])
  return paragraph === undefined ? undefined : Number(paragraph.id.slice(paragraphId(0).length - 1))
}

function firstVisible(elements: readonly Element[]): Element | undefined {
  let low = 0
  let high = elements.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((elements[middle]?.getBoundingClientRect().bottom ?? 0) > 0) high = middle
    else low = middle + 1
  }
  return elements[low]
}
